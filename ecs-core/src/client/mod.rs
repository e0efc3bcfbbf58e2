//! The client, and what an application calls on it.

mod batch;
mod builder;
mod call;
mod dry_run;
pub(crate) mod paginate;
mod wait;

use std::fmt;
use std::sync::Arc;

pub use self::builder::ClientBuilder;
pub use self::call::Call;
pub use self::dry_run::{DryRun, DryRunPassed};
pub use self::wait::{Progress, Wait, WaitError, Waiter};
use crate::api::Request;
use crate::error::Error;
use crate::platform::Clock;
use crate::rpc::Rpc;

/// How many calls that belong together run concurrently.
const CONCURRENCY: usize = 4;

/// Calls actions in one region with one set of credentials.
///
/// Cheap to clone; clones share connections, credentials, retry budget and rate limiter.
#[derive(Clone)]
pub struct Client {
    pub(crate) rpc: Arc<Rpc>,
}

impl Client {
    /// Returns a builder with the default settings.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// Returns a call, which is sent when it is awaited.
    pub fn call<R: Request>(&self, request: R) -> Call<'_, R> {
        Call::new(self, request)
    }

    /// Fetches credentials unless valid ones are cached, so that missing credentials are an error
    /// before the first call.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Credentials`](crate::ErrorKind::Credentials), with what every provider reported.
    pub async fn check_credentials(&self) -> Result<(), Error> {
        self.rpc.credentials.get(&self.rpc.platform).await.map(drop)
    }

    getters! {
        /// The clock of the client.
        pub fn clock() -> &dyn Clock { rpc.platform.clock() }
        /// The region of the client.
        pub fn region() -> Option<&str> { rpc.settings.region.as_deref() }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rpc = &self.rpc;
        f.debug_struct("Client")
            .field("region", &rpc.settings.region)
            .field("endpoint", &rpc.endpoint)
            .field("network", &rpc.settings.network)
            .field("credentials", &rpc.credentials)
            .field("signature", &rpc.settings.signature)
            .finish_non_exhaustive()
    }
}
