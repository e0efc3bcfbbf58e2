//! Temporary credentials for the access token of a CloudSSO login.

use std::time::Duration;

use ecs_core::internal::{Endpoint, check_json, fetch};
use ecs_core::transport::{HttpRequest, HttpResponse};
use ecs_core::{BoxFuture, Credentials, Error, Platform, ProvideCredentials};
use jiff::Timestamp;
use secrecy::{ExposeSecret, SecretString};
use url::Url;

use super::temporary;

/// Exchanges the access token of a CloudSSO login for temporary credentials of one account.
///
/// `aliyun configure --mode CloudSSO` stores the token after a login in the browser. It lasts for
/// hours and cannot be refreshed here: after it expires, the user has to log in again.
#[derive(Clone, Debug)]
pub struct CloudSsoProvider {
    sign_in_url: SecretString,
    account_id: String,
    access_configuration_id: String,
    access_token: SecretString,
    token_expiration: Option<Timestamp>,
}

impl CloudSsoProvider {
    /// Credentials for an account with an access configuration. Users sign in at `sign_in_url`, of
    /// which only the host is used.
    pub fn new(
        sign_in_url: impl Into<String>,
        account_id: impl Into<String>,
        access_configuration_id: impl Into<String>,
        access_token: impl Into<String>,
    ) -> Self {
        Self {
            sign_in_url: sign_in_url.into().into(),
            account_id: account_id.into(),
            access_configuration_id: access_configuration_id.into(),
            access_token: access_token.into().into(),
            token_expiration: None,
        }
    }

    /// Sets when the access token expires. Nothing is sent from then on. Default: unknown.
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
        Box::pin(async { self.fetch(platform).await.map_err(Error::of_credentials) })
    }
}

const LOG_IN: &str = "log in again with `aliyun configure --mode CloudSSO`";

/// The read timeout of the official libraries.
const TIMEOUT: Duration = Duration::from_secs(10);

impl CloudSsoProvider {
    async fn fetch(&self, platform: &Platform) -> Result<Credentials, Error> {
        if self.token_expiration.is_some_and(|end| end <= platform.now()) {
            return Err(Error::credentials(format!("the CloudSSO login has expired; {LOG_IN}")));
        }
        let request = self.request()?;
        let read = |response: HttpResponse| {
            let headers = response.headers().clone();
            let response = check_json(response)?;
            platform.learn_time(&headers);
            temporary::read(response.body(), Some("CloudCredential"))
                .map_err(|problem| response.invalid(problem))
        };
        let credentials = fetch(platform, &request, TIMEOUT, Error::is_transient, &read).await;
        let credentials = credentials.map_err(|error| {
            let error = suggest_login(error);
            error.redact([self.access_token.expose_secret()]).within("CloudSSO")
        })?;
        let Self { account_id, access_configuration_id, .. } = self;
        let source = format!("CloudSSO account {account_id}, {access_configuration_id}");
        Ok(credentials.with_source(source))
    }

    /// Path, fields and header are those of aliyun/credentials-python
    /// `alibabacloud_credentials/provider/cloud_sso.py`.
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
            .header("authorization", format!("Bearer {}", self.access_token.expose_secret()))
            .body(body.to_string().into())
            .map_err(|_| {
                let message = "the CloudSSO access token is not a valid header value";
                Error::credentials(format!("{message}; {LOG_IN}"))
            })
    }

    /// The host at which users sign in also issues credentials.
    fn endpoint(&self) -> Result<Endpoint, Error> {
        let is_http = |url: &Url| matches!(url.scheme(), "http" | "https");
        let url = Url::parse(self.sign_in_url.expose_secret()).ok().filter(is_http);
        let Some(url) = url else {
            return Err(Error::credentials(
                "the sign-in URL of CloudSSO is not an http or https URL; an example is \
                 https://signin-cn-shanghai.alibabacloudsso.com/name/login",
            ));
        };
        let origin = url.origin().ascii_serialization();
        Endpoint::parse(&origin, false).map_err(|error| error.within("the sign-in URL of CloudSSO"))
    }
}

/// Status 401 means that the access token is no longer valid.
fn suggest_login(error: Error) -> Error {
    if error.http_status() != Some(401) {
        return error;
    }
    let message = format!("{}; {LOG_IN}", error.message());
    error.with_message(message)
}
