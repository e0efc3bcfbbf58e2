//! Keys for the access token of a CloudSSO login.

use jiff::Timestamp;
use url::Url;

use super::exchange::exchange;
use super::{Credentials, ProvideCredentials, Secret, issued};
use crate::BoxFuture;
use crate::endpoint::{Endpoint, EndpointText};
use crate::error::Error;
use crate::platform::Platform;
use crate::transport::HttpRequest;

/// Exchanges the access token of a CloudSSO login for temporary keys of one account.
///
/// The token is what `aliyun configure --mode CloudSSO` stores after a login in the browser. It
/// lasts for hours and cannot be renewed here: when it ends, the user has to log in again.
#[derive(Clone, Debug)]
pub struct CloudSsoProvider {
    sign_in_url: EndpointText,
    account_id: String,
    access_configuration_id: String,
    access_token: Secret,
    token_expiration: Option<Timestamp>,
}

impl CloudSsoProvider {
    /// Keys for an account with an access configuration, from the CloudSSO that users sign in to
    /// at `sign_in_url`, of which only the host counts.
    pub fn new(
        sign_in_url: impl Into<String>,
        account_id: impl Into<String>,
        access_configuration_id: impl Into<String>,
        access_token: impl Into<String>,
    ) -> Self {
        Self {
            sign_in_url: EndpointText(sign_in_url.into()),
            account_id: account_id.into(),
            access_configuration_id: access_configuration_id.into(),
            access_token: Secret::new(access_token),
            token_expiration: None,
        }
    }

    /// When the access token ends: from then on nothing is sent. Default: not known.
    #[must_use]
    pub fn token_expires_at(mut self, time: Timestamp) -> Self {
        self.token_expiration = Some(time);
        self
    }
}

impl ProvideCredentials for CloudSsoProvider {
    fn name(&self) -> &str {
        "CloudSSO"
    }

    fn provide<'a>(&'a self, platform: &'a Platform) -> BoxFuture<'a, Result<Credentials, Error>> {
        Box::pin(async { self.exchange(platform).await.map_err(Error::of_credentials) })
    }
}

const LOG_IN: &str = "log in again with `aliyun configure --mode CloudSSO`";

impl CloudSsoProvider {
    async fn exchange(&self, platform: &Platform) -> Result<Credentials, Error> {
        if self.token_expiration.is_some_and(|end| end <= platform.clock.now()) {
            return Err(Error::credentials(format!("the CloudSSO login has expired; {LOG_IN}")));
        }
        let request = self.request()?;
        let keys = match exchange(platform, &request).await {
            Ok(response) => issued::read(response.body(), Some("CloudCredential"))
                .map_err(|problem| response.invalid(problem)),
            Err(error) if error.http_status() == Some(401) => {
                let message = format!("{}; {LOG_IN}", error.message());
                Err(error.with_message(message))
            }
            Err(error) => Err(error),
        };
        keys.map_err(|error| error.without(&[self.access_token.expose()]).within("CloudSSO"))
    }

    fn request(&self) -> Result<HttpRequest, Error> {
        let endpoint = self.endpoint()?;
        let body = serde_json::json!({
            "AccountId": self.account_id,
            "AccessConfigurationId": self.access_configuration_id,
        });
        let url = format!("{}://{}/cloud-credentials", endpoint.scheme, endpoint.host);
        http::Request::post(url)
            .header("accept", "application/json")
            .header("content-type", "application/json")
            .header("authorization", format!("Bearer {}", self.access_token.expose()))
            .body(body.to_string().into_bytes())
            .map_err(|_| Error::credentials(format!("the CloudSSO token is none; {LOG_IN}")))
    }

    /// The keys are on the host that users sign in to.
    fn endpoint(&self) -> Result<Endpoint, Error> {
        let is_web = |url: &Url| matches!(url.scheme(), "http" | "https");
        let url = Url::parse(&self.sign_in_url.0).ok().filter(is_web);
        let Some(url) = url else {
            return Err(Error::credentials(
                "the sign-in URL of CloudSSO is none; it looks like \
                 https://signin-cn-shanghai.alibabacloudsso.com/name/login",
            ));
        };
        let origin = url.origin().ascii_serialization();
        Endpoint::parse(&origin, false).map_err(|error| error.within("the sign-in URL of CloudSSO"))
    }
}
