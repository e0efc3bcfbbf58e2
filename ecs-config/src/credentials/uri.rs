//! Credentials from a URI.

use std::time::Duration;

use ecs_core::internal::{check_json, fetch, is_loopback};
use ecs_core::transport::{HttpRequest, HttpResponse};
use ecs_core::{BoxFuture, Credentials, Error, Platform, ProvideCredentials};
use secrecy::{ExposeSecret, SecretString};
use url::Url;

use super::temporary;

/// Provides the temporary credentials that a `GET` of a URI returns.
///
/// The response is JSON with `AccessKeyId`, `AccessKeySecret`, `SecurityToken` and `Expiration`, a UTC
/// time such as `2026-01-02T03:04:05Z`; `Code`, if it is there, is `Success`. The time limit is 10
/// seconds. A request is retried once after a transient error.
///
/// The URI is as secret as the credentials, so it is never shown. A warning is logged if plain `http`
/// sends the credentials to another host unencrypted.
#[derive(Clone, Debug)]
pub struct UriProvider {
    uri: SecretString,
}

impl UriProvider {
    /// Credentials from an `http` or `https` URI.
    pub fn new(uri: impl Into<String>) -> Self {
        Self { uri: uri.into().into() }
    }

    async fn fetch(&self, platform: &Platform) -> Result<Credentials, Error> {
        let uri = self.uri.expose_secret();
        let url = parse(uri)?;
        let host = url.host_str().unwrap_or_default();
        if url.scheme() == "http" && !is_loopback(&url) {
            tracing::warn!("credentials from the credentials URI at {host} are sent unencrypted");
        }
        let credentials = get(platform, &url).await.map_err(|error| {
            let secrets = [uri, url.as_str()];
            error.redact(secrets).within(format_args!("the credentials URI at {host}"))
        })?;
        Ok(credentials.with_source(format!("credentials URI at {host}")))
    }
}

impl ProvideCredentials for UriProvider {
    fn name(&self) -> &str {
        "credentials URI"
    }

    fn provide<'a>(&'a self, platform: &'a Platform) -> BoxFuture<'a, Result<Credentials, Error>> {
        Box::pin(async { self.fetch(platform).await.map_err(Error::of_credentials) })
    }
}

/// The read timeout of the official libraries (aliyun/credentials-python
/// `alibabacloud_credentials/provider/uri.py`).
const TIMEOUT: Duration = Duration::from_secs(10);

fn parse(uri: &str) -> Result<Url, Error> {
    let url = Url::parse(uri).ok().filter(|url| matches!(url.scheme(), "http" | "https"));
    let problem = match &url {
        Some(url) if !url.username().is_empty() || url.password().is_some() => {
            "contains a user name"
        }
        Some(url) if url.fragment().is_some() => "contains a fragment",
        Some(_) => "",
        None => "is not an http or https URL",
    };
    match url {
        Some(url) if problem.is_empty() => Ok(url),
        _ => Err(Error::credentials(format!(
            "the credentials URI {problem}; an example is http://127.0.0.1:8080/credentials"
        ))),
    }
}

async fn get(platform: &Platform, url: &Url) -> Result<Credentials, Error> {
    let request: HttpRequest = http::Request::get(url.as_str())
        .header("accept", "application/json")
        .body(Vec::new().into())
        .map_err(|error| Error::credentials(error.to_string()))?;
    let read = |response: HttpResponse| {
        let response = check_json(response)?;
        temporary::read(response.body(), None).map_err(|problem| response.invalid(problem))
    };
    fetch(platform, &request, TIMEOUT, Error::is_transient, &read).await
}
