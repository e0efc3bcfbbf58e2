//! Reads of the metadata service, which carry a token.

use std::time::Duration;

use ecs_core::internal::{Endpoint, SingleFlight};
use ecs_core::{Error, Platform};

use secrecy::{ExposeSecret, SecretString};

use super::request::{failed, send, shown, unbuildable, url};
use super::token::{Token, TokenRequest};

/// How to reach the metadata service. Clones share the token.
#[derive(Clone, Debug, Default)]
pub(crate) struct MetadataService {
    endpoint: Option<SecretString>,
    allow_imdsv1: Option<bool>,
    token: SingleFlight<Token>,
}

enum Outcome {
    Found(Vec<u8>),
    Missing,
    /// The status with which the service rejected the token, or its absence.
    Rejected(u16),
}

/// The address of the service in every VPC
/// (https://www.alibabacloud.com/help/en/ecs/user-guide/view-instance-metadata).
const ADDRESS: &str = "http://100.100.100.200";

/// Read by the official libraries (aliyun/credentials-python
/// `alibabacloud_credentials/provider/ecs_ram_role.py`), as is [`IMDSV1_DISABLED`].
pub(crate) const DISABLED: &str = "ALIBABA_CLOUD_ECS_METADATA_DISABLED";

/// The official libraries fall back to IMDSv1 unless this is `true`. Here the fallback has to be
/// enabled, because IMDSv1 does not protect credentials against forged requests (SSRF).
const IMDSV1_DISABLED: &str = "ALIBABA_CLOUD_IMDSV1_DISABLED";

/// The header of the token
/// (https://www.alibabacloud.com/help/en/ecs/user-guide/view-instance-metadata).
const TOKEN_HEADER: &str = "x-aliyun-ecs-metadata-token";

/// The official libraries allow 1 second to connect and 1 second to read.
const READ_TIMEOUT: Duration = Duration::from_secs(2);

impl MetadataService {
    pub(crate) fn endpoint(mut self, url: String) -> Self {
        self.endpoint = Some(url.into());
        self.token = SingleFlight::default();
        self
    }

    pub(crate) fn allow_imdsv1(mut self, allow: bool) -> Self {
        self.allow_imdsv1 = Some(allow);
        self.token = SingleFlight::default();
        self
    }

    /// The body at `path` below `/latest/`, or `None` if the path does not exist.
    pub(crate) async fn read(
        &self,
        platform: &Platform,
        path: &str,
    ) -> Result<Option<Vec<u8>>, Error> {
        let endpoint = self.endpoint_on(platform)?;
        let mut token = self.token(platform, &endpoint, self.may_fall_back(platform)).await?;
        let mut outcome = get(platform, &endpoint, path, &token).await?;
        if let (Outcome::Rejected(_), Some(_)) = (&outcome, token.secret()) {
            self.token.invalidate(|cached| *cached == token);
            token = self.token(platform, &endpoint, false).await?;
            outcome = get(platform, &endpoint, path, &token).await?;
        }
        match outcome {
            Outcome::Found(body) => Ok(Some(body)),
            Outcome::Missing => Ok(None),
            Outcome::Rejected(status) => {
                self.token.invalidate(|cached| *cached == token);
                Err(rejected(path, &token, status))
            }
        }
    }

    fn endpoint_on(&self, platform: &Platform) -> Result<Endpoint, Error> {
        if platform.is_enabled(DISABLED) {
            return Err(Error::configuration(format!(
                "the metadata service is disabled: {DISABLED} is true in the environment"
            )));
        }
        let url = self.endpoint.as_ref().map_or(ADDRESS, |text| text.expose_secret());
        Endpoint::parse(url, true).map_err(|error| error.within("the metadata service"))
    }

    /// The cached token, or a new one. Concurrent readers share one request for it.
    async fn token(
        &self,
        platform: &Platform,
        endpoint: &Endpoint,
        may_fall_back: bool,
    ) -> Result<Token, Error> {
        let now = platform.clock().elapsed();
        let fetch = || {
            let (platform, endpoint) = (platform.clone(), endpoint.clone());
            let request = TokenRequest { platform, endpoint, may_fall_back };
            request.fetch()
        };
        self.token.get(|cached| cached.is_usable(now), fetch).await
    }

    /// Whether IMDSv1 is allowed: the variable can forbid it; the setting, and after it the variable,
    /// can allow it.
    fn may_fall_back(&self, platform: &Platform) -> bool {
        let variable = platform.variable(IMDSV1_DISABLED).map(|value| value.to_ascii_lowercase());
        match variable.as_deref() {
            Some("true") => false,
            other => self.allow_imdsv1.unwrap_or(other == Some("false")),
        }
    }
}

async fn get(
    platform: &Platform,
    endpoint: &Endpoint,
    path: &str,
    token: &Token,
) -> Result<Outcome, Error> {
    let mut request = http::Request::get(url(endpoint, path));
    if let Some(secret) = token.secret() {
        request = request.header(TOKEN_HEADER, secret);
    }
    let request = request.body(Vec::new().into()).map_err(unbuildable)?;
    let response = send(platform, &request, READ_TIMEOUT).await.map_err(|error| {
        error.within(format_args!("the metadata service did not return {}", shown(path)))
    })?;
    match response.status().as_u16() {
        200 => Ok(Outcome::Found(response.into_body().into())),
        404 => Ok(Outcome::Missing),
        status @ (401 | 403) => Ok(Outcome::Rejected(status)),
        status => Err(failed(&format!("failed to return {}", shown(path)), status)),
    }
}

fn rejected(path: &str, token: &Token, status: u16) -> Error {
    let path = shown(path);
    let what = match token.secret() {
        Some(_) => format!("rejected the read of {path}, even with a new token"),
        None => format!("rejected the read of {path} without a token, and did not issue one"),
    };
    failed(&what, status)
}
