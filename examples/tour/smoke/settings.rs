//! The settings of the client of the real service, from the environment only: neither a profile nor the
//! metadata service is read, so that it is always visible whose account is used.

use std::fmt;

use ecs_sdk::{Client, Credentials, Network, config, credentials, services};

const REGION: &str = "ALIBABA_CLOUD_REGION_ID";
const ENDPOINT: &str = "ALIBABA_CLOUD_ENDPOINT";

/// How to set them.
const HELP: &str = "\
Set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET, of a user that may only read,
and ALIBABA_CLOUD_REGION_ID, such as cn-hangzhou. Temporary credentials also need
ALIBABA_CLOUD_SECURITY_TOKEN.";

/// The client, and what `Display` prints before the first request.
pub(crate) struct Settings {
    client: Client,
    region: String,
    endpoint: String,
    source: String,
}

impl Settings {
    /// Reads the environment. Nothing is sent. The error says which variables to set.
    pub(crate) async fn from_env() -> Result<Self, String> {
        let credentials =
            credentials::from_env().map_err(|error| format!("{}\n{HELP}", error.message()))?;
        let region = variable(REGION).ok_or_else(|| format!("no region\n{HELP}"))?;
        let source = source(&credentials);
        let builder = Client::builder().region(region.clone()).credentials(credentials);
        let builder = config::load(builder).await.map_err(|error| error.to_string())?;
        let client = builder.build().map_err(|error| error.to_string())?;
        let endpoint = match variable(ENDPOINT) {
            Some(endpoint) => endpoint,
            None => {
                let endpoint = services::ECS.endpoint(&region, Network::Public);
                endpoint.map_err(|error| error.to_string())?.host
            }
        };
        Ok(Self { client, region, endpoint, source })
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    pub(crate) fn region(&self) -> &str {
        &self.region
    }
}

impl fmt::Display for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "region       {}", self.region)?;
        writeln!(f, "endpoint     {}", self.endpoint)?;
        writeln!(f, "credentials  {}", self.source)
    }
}

/// Where the credentials are from, and of which kind they are; not the id of the key, which is data of the
/// account.
fn source(credentials: &Credentials) -> String {
    let source = credentials.source().unwrap_or("environment variables");
    let is_temporary = credentials.security_token().is_some();
    let kind = if is_temporary { "temporary credentials" } else { "an AccessKey" };
    format!("{source}, {kind}")
}

/// An empty variable counts as unset, as everywhere in the client.
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}
