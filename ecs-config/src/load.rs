//! Settings of a client from the environment.

use std::path::Path;

use ecs_core::{Client, ClientBuilder, Error, Platform};

use crate::credentials::{DefaultChain, cli_profile};
use crate::metadata::InstanceMetadata;

/// Sets what is not set yet from the environment, as Alibaba Cloud's own tools do. Empty variables
/// count as unset.
///
/// | setting | source |
/// | --- | --- |
/// | credentials | the [default chain](DefaultChain), when the first call needs them |
/// | region | `ALIBABA_CLOUD_REGION_ID`, `ALIBABACLOUD_REGION_ID` or `ALICLOUD_REGION_ID`; the profile of the command line tool; unless there is an endpoint, the metadata service of the ECS instance |
/// | endpoint | `ALIBABA_CLOUD_ENDPOINT` |
/// | plain http | `ECS_SDK_ALLOW_HTTP`: `true` allows it for hosts other than loopback addresses, such as a container in a compose file |
/// | CA bundle | `ALIBABA_CLOUD_CA_BUNDLE`, a file in PEM format |
/// | user agent | `ALIBABA_CLOUD_USER_AGENT` |
///
/// Settings made before loading take precedence, and their sources are not read; a CA bundle is
/// added to those that are set. Settings made afterwards replace what was loaded.
///
/// ```no_run
/// use ecs_core::Client;
///
/// # async fn run() -> Result<(), ecs_core::Error> {
/// // The region is set, so that neither profile nor metadata service is read for it.
/// let builder = Client::builder().region("cn-hangzhou");
/// let client = ecs_config::load(builder).await?.build()?;
/// # Ok(())
/// # }
/// ```
///
/// This is a function of this crate, not a method of the builder, because the core knows settings
/// but not where they are found.
///
/// # Errors
///
/// [`ErrorKind::Configuration`](ecs_core::ErrorKind::Configuration) if the CA bundle cannot be read,
/// and the errors of [`HttpClientBuilder::build`](ecs_core::transport::HttpClientBuilder::build).
pub async fn load<C: From<Client>>(builder: ClientBuilder<C>) -> Result<ClientBuilder<C>, Error> {
    let platform = builder.to_platform()?;
    fill(builder, &platform).await
}

async fn fill<C: From<Client>>(
    mut builder: ClientBuilder<C>,
    platform: &Platform,
) -> Result<ClientBuilder<C>, Error> {
    if let Some(path) = platform.variable(CA_BUNDLE) {
        builder = builder.ca_bundle(read_ca_bundle(&path, platform)?);
    }
    if let Some(endpoint) = platform.variable(ENDPOINT).filter(|_| !builder.has_endpoint()) {
        builder = builder.endpoint(endpoint);
    }
    if platform.is_enabled(ALLOW_HTTP) {
        tracing::warn!("{ALLOW_HTTP} is set: parameters can be sent unencrypted");
        builder = builder.allow_http(true);
    }
    if let Some(suffix) = platform.variable(USER_AGENT).filter(|_| !builder.has_user_agent()) {
        builder = builder.user_agent(suffix);
    }
    if !builder.has_region()
        && let Some(region) = find_region(platform, builder.has_endpoint()).await
    {
        builder = builder.region(region);
    }
    if !builder.has_credentials() {
        builder = builder.credentials_provider(DefaultChain::new());
    }
    Ok(builder)
}

/// The command line tool reads these (aliyun/aliyun-cli `config/profile.go`, `config/configure.go`).
/// Its further names `REGION_ID` and `REGION` are too general for a library. No official library
/// reads a region from the environment.
const REGIONS: [&str; 3] =
    ["ALIBABA_CLOUD_REGION_ID", "ALIBABACLOUD_REGION_ID", "ALICLOUD_REGION_ID"];

/// Read by the command line tool (aliyun/aliyun-cli `config/`).
const ENDPOINT: &str = "ALIBABA_CLOUD_ENDPOINT";

/// A variable of this library.
const ALLOW_HTTP: &str = "ECS_SDK_ALLOW_HTTP";

/// Read by the core of the official Python SDK (aliyun/aliyun-openapi-python-sdk
/// `aliyunsdkcore/client.py`, `aliyunsdkcore/http/http_request.py`).
const CA_BUNDLE: &str = "ALIBABA_CLOUD_CA_BUNDLE";

/// Read by the command line tool and the official SDKs.
const USER_AGENT: &str = "ALIBABA_CLOUD_USER_AGENT";

async fn find_region(platform: &Platform, has_endpoint: bool) -> Option<String> {
    let from_variable = REGIONS.iter().find_map(|name| platform.variable(name));
    if let Some(region) = from_variable.or_else(|| cli_profile::region(platform)) {
        return Some(region);
    }
    if has_endpoint {
        return None;
    }
    let region = InstanceMetadata::with_platform(platform.clone()).region_id().await;
    region.inspect_err(|error| tracing::debug!(%error, "the instance reports no region")).ok()
}

fn read_ca_bundle(path: &str, platform: &Platform) -> Result<Vec<u8>, Error> {
    match platform.read_file(Path::new(path)) {
        Ok(content) => Ok(content.bytes().to_vec()),
        Err(error) => Err(Error::configuration(format!(
            "the CA bundle {path:?} of {CA_BUNDLE} cannot be read: {error}"
        ))
        .caused_by(error)),
    }
}

#[cfg(test)]
mod tests;
