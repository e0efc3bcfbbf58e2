//! Keys that another service hands out at a URI.

use url::Url;

use super::exchange::exchange;
use super::{Credentials, ProvideCredentials, Secret, issued};
use crate::BoxFuture;
use crate::endpoint::is_loopback;
use crate::error::Error;
use crate::platform::Platform;

/// Provides the temporary keys that a `GET` of a URI answers.
///
/// The answer is JSON with `AccessKeyId`, `AccessKeySecret`, `SecurityToken` and `Expiration`, a
/// time in UTC such as `2026-01-02T03:04:05Z`, and `Code`, if it is there, is `Success`. It has to
/// come within 10 seconds; after a failure that may be gone by then, it is asked for once more.
///
/// Whoever knows the URI gets the keys, so it is not shown. Over plain `http` to another machine
/// the keys travel in the clear, which is logged as a warning.
#[derive(Clone, Debug)]
pub struct UriProvider {
    uri: Secret,
}

impl UriProvider {
    /// Keys from this `http` or `https` URI.
    pub fn new(uri: impl Into<String>) -> Self {
        Self { uri: Secret::new(uri) }
    }

    async fn read(&self, platform: &Platform) -> Result<Credentials, Error> {
        let url = checked(self.uri.expose())?;
        let host = url.host_str().unwrap_or_default();
        if url.scheme() == "http" && !is_loopback(&url) {
            tracing::warn!("keys from the credentials URI at {host} travel in the clear");
        }
        let keys = get(platform, &url).await;
        keys.map_err(|error| {
            let secrets = [self.uri.expose(), url.as_str()];
            error.without(&secrets).within(format_args!("the credentials URI at {host}"))
        })
    }
}

impl ProvideCredentials for UriProvider {
    fn name(&self) -> &str {
        "credentials URI"
    }

    fn provide<'a>(&'a self, platform: &'a Platform) -> BoxFuture<'a, Result<Credentials, Error>> {
        Box::pin(async { self.read(platform).await.map_err(Error::of_credentials) })
    }
}

fn checked(uri: &str) -> Result<Url, Error> {
    let url = Url::parse(uri).ok().filter(|url| matches!(url.scheme(), "http" | "https"));
    let problem = match &url {
        Some(url) if !url.username().is_empty() || url.password().is_some() => "has a user name",
        Some(url) if url.fragment().is_some() => "has a `#`",
        Some(_) => "",
        None => "is no http or https URL",
    };
    match url {
        Some(url) if problem.is_empty() => Ok(url),
        _ => Err(Error::credentials(format!(
            "the credentials URI {problem}; it looks like http://127.0.0.1:8080/keys"
        ))),
    }
}

async fn get(platform: &Platform, url: &Url) -> Result<Credentials, Error> {
    let request = http::Request::get(url.as_str()).header("accept", "application/json");
    let request =
        request.body(Vec::new()).map_err(|error| Error::credentials(error.to_string()))?;
    let response = exchange(platform, &request).await?;
    issued::read(response.body(), None).map_err(|problem| response.invalid(problem))
}
