//! The endpoint that an example sends its requests to.

use std::fmt;
use std::sync::Arc;

use ecs_sdk::{Client, SignatureVersion};
use ecs_sim::EcsSim;

use crate::Result;
use crate::local;

/// The endpoint that an example sends its requests to.
pub enum Target {
    /// Alibaba Cloud, or the endpoint in `ALIBABA_CLOUD_ENDPOINT`.
    Service(Client),
    /// A local endpoint inside this process. It stops when this value is dropped.
    Local(Client, Arc<EcsSim>),
}

impl Target {
    /// Selects the service if the environment has credentials, and starts a local endpoint
    /// otherwise or if `local` is set.
    ///
    /// # Errors
    ///
    /// Fails if the settings in the environment are not valid, or if the local endpoint does not
    /// start.
    pub async fn from_env(local: bool) -> Result<Self> {
        // One of the two variables shows that the service is meant: report the other as missing.
        let names = ["ALIBABA_CLOUD_ACCESS_KEY_ID", "ALIBABA_CLOUD_ACCESS_KEY_SECRET"];
        if local || names.into_iter().all(|name| variable(name).is_none()) {
            return Self::start_local(SignatureVersion::V3).await;
        }
        Ok(Self::Service(Client::from_env().await?))
    }

    /// Starts a local endpoint with sample instances, and a client that signs with `version`.
    ///
    /// # Errors
    ///
    /// Fails if the endpoint does not start.
    pub async fn start_local(version: SignatureVersion) -> Result<Self> {
        let sim = Arc::new(EcsSim::start().await?);
        let client = local::client(&sim, version)?;
        let target = Self::Local(client, sim);
        target.create_samples().await?;
        Ok(target)
    }

    /// The client for this endpoint.
    pub fn client(&self) -> &Client {
        match self {
            Self::Service(client) | Self::Local(client, _) => client,
        }
    }

    /// The local endpoint, if this is one.
    pub fn sim(&self) -> Option<&Arc<EcsSim>> {
        match self {
            Self::Service(_) => None,
            Self::Local(_, sim) => Some(sim),
        }
    }

    /// A short name for messages.
    pub(crate) fn label(&self) -> String {
        let region = self.client().region().unwrap_or("not set");
        match (self, variable("ALIBABA_CLOUD_ENDPOINT")) {
            (Self::Local(_, sim), _) => format!("local endpoint {}", sim.endpoint()),
            (_, Some(endpoint)) => format!("endpoint {endpoint}, region {region}"),
            (_, None) => format!("Alibaba Cloud, region {region}"),
        }
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.label())?;
        match self {
            Self::Service(_) => Ok(()),
            Self::Local(..) => f.write_str(
                " (in memory; set ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET \
                 and ALIBABA_CLOUD_REGION_ID to use Alibaba Cloud)",
            ),
        }
    }
}

/// Reads an environment variable. An empty one counts as not set.
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}
