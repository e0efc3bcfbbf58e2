//! Where requests go.

use std::fmt;
use std::sync::Arc;

use ecs_sdk::{Client, SignatureVersion};
use ecs_sim::EcsSim;

use crate::Trouble;
use crate::local;

/// Where requests go.
pub enum Place {
    /// Alibaba Cloud, or the endpoint that the environment names.
    Service(Client),
    /// A local endpoint, which ends with this value.
    Local(Client, Arc<EcsSim>),
}

impl Place {
    /// Chooses by the environment.
    ///
    /// # Errors
    ///
    /// Says what is wrong with the environment, or why the local endpoint does not start.
    pub async fn choose(local: bool) -> Result<Self, Trouble> {
        // With half a key somebody means the real service, and gets the error.
        let names = ["ALIBABA_CLOUD_ACCESS_KEY_ID", "ALIBABA_CLOUD_ACCESS_KEY_SECRET"];
        if local || names.into_iter().all(|name| variable(name).is_none()) {
            return Self::local(SignatureVersion::V3).await;
        }
        Ok(Self::Service(Client::from_env().await?))
    }

    /// Starts a local endpoint with a few instances. The client signs with this version.
    ///
    /// # Errors
    ///
    /// Says why it does not start.
    pub async fn local(version: SignatureVersion) -> Result<Self, Trouble> {
        let sim = Arc::new(EcsSim::start().await?);
        let client = local::client(&sim, version)?;
        let place = Self::Local(client, sim);
        place.furnish().await?;
        Ok(place)
    }

    /// A client for the place.
    pub fn ecs(&self) -> &Client {
        match self {
            Self::Service(client) | Self::Local(client, _) => client,
        }
    }

    /// The local endpoint, if that is what it is.
    pub fn sim(&self) -> Option<&EcsSim> {
        match self {
            Self::Service(_) => None,
            Self::Local(_, sim) => Some(sim),
        }
    }

    /// What to call it in a sentence.
    pub(crate) fn name(&self) -> String {
        let region = self.ecs().region().unwrap_or("not set");
        match (self, variable("ALIBABA_CLOUD_ENDPOINT")) {
            (Self::Local(_, sim), _) => format!("local endpoint {}", sim.endpoint()),
            (_, Some(endpoint)) => format!("endpoint {endpoint}, region {region}"),
            (_, None) => format!("Alibaba Cloud, region {region}"),
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name())?;
        match self {
            Self::Service(_) => Ok(()),
            Self::Local(..) => f.write_str(
                " (in memory; set ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET \
                 and ALIBABA_CLOUD_REGION_ID for the real service)",
            ),
        }
    }
}

/// A variable of the environment, unless it is empty.
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}
