//! The blocking client itself; generated code adds a method for each action.

use std::fmt;
use std::sync::Arc;

use ecs_core::{ClientBuilder, Error, Paged, Request, Waiter};

use super::runtime::Background;
use super::{Call, Wait};

/// Calls the actions of ECS and blocks the calling thread until the response is there.
///
/// Cheap to clone; clones share their settings, connections and background thread. It can be used
/// from several threads at the same time. See the [module](super) for examples.
#[derive(Clone)]
pub struct Client {
    ecs: crate::Client,
    background: Arc<Background>,
}

impl Client {
    /// Returns a builder for a client.
    ///
    /// ```
    /// use ecs_sdk::Credentials;
    /// use ecs_sdk::blocking::Client;
    ///
    /// let ecs = Client::builder()
    ///     .region("cn-hangzhou")
    ///     .credentials(Credentials::access_key("LTAI-an-id", "a-secret"))
    ///     .build()?;
    /// # Ok::<(), ecs_sdk::Error>(())
    /// ```
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::default()
    }

    /// Creates a client with credentials, region and endpoint from the environment, like
    /// [`ecs_sdk::Client::from_env`](crate::Client::from_env).
    ///
    /// # Errors
    ///
    /// Those of [`ecs_sdk::Client::from_env`](crate::Client::from_env), and
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) if no thread can be started or
    /// the calling thread belongs to an async runtime.
    pub fn from_env() -> Result<Self, Error> {
        let background = Background::default();
        let ecs = background.block_on(crate::Client::from_env())?;
        Ok(Self { ecs, background: Arc::new(background) })
    }

    /// Returns a call of any request, like the methods named after actions.
    pub fn call<R: Request>(&self, request: R) -> Call<'_, R> {
        Call::new(self, self.ecs.call(request))
    }

    /// Returns a wait for the state of `waiter`, like the methods `wait_until_…`.
    pub fn wait<R: Paged>(
        &self,
        waiter: Waiter<R>,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, R> {
        Wait::new(self, self.ecs.wait(waiter, ids))
    }

    /// The region of the client.
    pub fn region(&self) -> Option<&str> {
        self.ecs.region()
    }

    /// The async client with the same settings and connections.
    pub fn async_client(&self) -> &crate::Client {
        &self.ecs
    }

    /// Runs a future to completion: for async functions without a blocking counterpart.
    ///
    /// ```no_run
    /// use ecs_sdk::metadata::InstanceMetadata;
    ///
    /// # fn run(ecs: ecs_sdk::blocking::Client) -> Result<(), ecs_sdk::Error> {
    /// let metadata = InstanceMetadata::new()?;
    /// println!("{}", ecs.block_on(metadata.instance_id())?);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// The error of the future, and [`ErrorKind::Configuration`](crate::ErrorKind::Configuration)
    /// if the calling thread belongs to an async runtime.
    pub fn block_on<F, T, E>(&self, future: F) -> Result<T, E>
    where
        F: IntoFuture<Output = Result<T, E>>,
        E: From<Error>,
    {
        self.background.block_on(future.into_future())
    }
}

/// Fills a builder from the environment, like [`config::load`](crate::config::load).
///
/// # Errors
///
/// Those of [`config::load`](crate::config::load), and
/// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) if no thread can be started or the
/// calling thread belongs to an async runtime.
pub fn load(builder: ClientBuilder<Client>) -> Result<ClientBuilder<Client>, Error> {
    Background::default().block_on(ecs_config::load(builder))
}

impl From<crate::Client> for Client {
    fn from(ecs: crate::Client) -> Self {
        Self { ecs, background: Arc::default() }
    }
}

impl From<ecs_core::Client> for Client {
    fn from(client: ecs_core::Client) -> Self {
        crate::Client::from(client).into()
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.ecs.fmt(f)
    }
}
