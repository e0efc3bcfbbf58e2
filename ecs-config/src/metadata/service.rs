//! The protocol of the metadata service: a token first, then reads that carry it.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Mutex;

use crate::credentials::Secret;
use crate::endpoint::{Endpoint, EndpointText};
use crate::error::{Error, ErrorKind, ResponseFacts};
use crate::platform::Platform;
use crate::repeat::twice;
use crate::transport::{HttpRequest, HttpResponse};

/// How the service is reached. Clones share what lets them in.
#[derive(Clone, Debug, Default)]
pub(crate) struct MetadataService {
    endpoint: Option<EndpointText>,
    allow_imdsv1: Option<bool>,
    pass: Arc<Mutex<Option<Pass>>>,
}

/// What lets reads in, and until when it is used, on the clock that never goes back.
#[derive(Clone, Debug)]
struct Pass {
    token: Option<Secret>,
    until: Duration,
}

/// What a read came to.
enum Outcome {
    Found(Vec<u8>),
    Missing,
    /// The token is not accepted, or one is asked for.
    Refused(u16),
}

const ADDRESS: &str = "http://100.100.100.200";

const DISABLED: &str = "ALIBABA_CLOUD_ECS_METADATA_DISABLED";

const NO_V1: &str = "ALIBABA_CLOUD_IMDSV1_DISABLED";

/// The longest that the service allows.
const TOKEN_LIFETIME: Duration = Duration::from_secs(21_600);

/// A token is renewed this long before it ends.
const RENEWED_BEFORE: Duration = Duration::from_secs(600);

/// A service that gave no token is asked for one again after this.
const WITHOUT_TOKEN: Duration = Duration::from_secs(300);

/// The service is one hop away: whoever is not on an instance shall not wait for it.
const TOKEN_LIMIT: Duration = Duration::from_secs(1);

const READ_LIMIT: Duration = Duration::from_secs(2);

impl MetadataService {
    pub(crate) fn endpoint(mut self, url: String) -> Self {
        self.endpoint = Some(EndpointText(url));
        self.pass = Arc::default();
        self
    }

    pub(crate) fn allow_imdsv1(mut self, allow: bool) -> Self {
        self.allow_imdsv1 = Some(allow);
        self.pass = Arc::default();
        self
    }

    /// What is at `path` below `/latest/`; `None` if nothing is.
    pub(crate) async fn read(
        &self,
        platform: &Platform,
        path: &str,
    ) -> Result<Option<Vec<u8>>, Error> {
        let endpoint = self.endpoint_on(platform)?;
        let pass = self.pass(platform, &endpoint).await?;
        let mut outcome = get(platform, &endpoint, path, &pass).await?;
        if let (Outcome::Refused(_), Some(token)) = (&outcome, &pass.token) {
            let renewed = self.renewed(platform, &endpoint, token).await?;
            outcome = get(platform, &endpoint, path, &renewed).await?;
        }
        match outcome {
            Outcome::Found(body) => Ok(Some(body)),
            Outcome::Missing => Ok(None),
            Outcome::Refused(status) => {
                *self.pass.lock().await = None;
                Err(refused(path, &pass, status))
            }
        }
    }

    fn endpoint_on(&self, platform: &Platform) -> Result<Endpoint, Error> {
        if platform.is_switched_on(DISABLED) {
            return Err(Error::configuration(format!(
                "the metadata service is not to be asked: {DISABLED} is true in the environment"
            )));
        }
        let url = self.endpoint.as_ref().map_or(ADDRESS, |text| &text.0);
        Endpoint::parse(url, true).map_err(|error| error.within("the metadata service"))
    }

    /// The token that is kept, or a new one. Whoever comes meanwhile waits for the same one.
    async fn pass(&self, platform: &Platform, endpoint: &Endpoint) -> Result<Pass, Error> {
        let mut kept = self.pass.lock().await;
        if let Some(pass) = kept.as_ref().filter(|pass| platform.clock.elapsed() < pass.until) {
            return Ok(pass.clone());
        }
        let pass = match new_token(platform, endpoint).await {
            Err(error) if gives_no_token(&error) && self.may_go_without(platform) => {
                tracing::warn!("metadata of this instance is read without a token: {error}");
                Pass { token: None, until: platform.clock.elapsed() + WITHOUT_TOKEN }
            }
            Err(error) => return Err(no_pass(error, endpoint)),
            Ok(pass) => pass,
        };
        Ok(kept.insert(pass).clone())
    }

    /// A token that is not the one which was `refused`. There is no way on without one here.
    async fn renewed(
        &self,
        platform: &Platform,
        endpoint: &Endpoint,
        refused: &Secret,
    ) -> Result<Pass, Error> {
        let mut kept = self.pass.lock().await;
        match kept.as_ref() {
            Some(pass) if pass.token.as_ref() != Some(refused) => Ok(pass.clone()),
            _ => {
                *kept = None;
                let pass = new_token(platform, endpoint).await;
                Ok(kept.insert(pass.map_err(|error| no_pass(error, endpoint))?).clone())
            }
        }
    }

    /// The environment can forbid it; the program, and then the environment, can allow it.
    fn may_go_without(&self, platform: &Platform) -> bool {
        let variable = platform.variable(NO_V1).map(|value| value.to_ascii_lowercase());
        match variable.as_deref() {
            Some("true") => false,
            other => self.allow_imdsv1.unwrap_or(other == Some("false")),
        }
    }
}

async fn new_token(platform: &Platform, endpoint: &Endpoint) -> Result<Pass, Error> {
    let asked_at = platform.clock.elapsed();
    let request = || {
        let request = http::Request::put(url(endpoint, "api/token"))
            .header("x-aliyun-ecs-metadata-token-ttl-seconds", TOKEN_LIFETIME.as_secs())
            .header("content-length", 0);
        request.body(Vec::new()).map_err(unbuildable)
    };
    let response = send(platform, request, TOKEN_LIMIT).await?;
    if response.status().as_u16() != 200 {
        return Err(failed("gives no token", response.status().as_u16()));
    }
    let token = std::str::from_utf8(response.body()).unwrap_or_default().trim();
    if token.is_empty() || !token.bytes().all(|byte| byte.is_ascii_graphic()) {
        let message = "the metadata service answered something that is no token";
        return Err(Error::new(ErrorKind::InvalidResponse, message));
    }
    let until = asked_at + (TOKEN_LIFETIME - RENEWED_BEFORE);
    Ok(Pass { token: Some(Secret::new(token)), until })
}

async fn get(
    platform: &Platform,
    endpoint: &Endpoint,
    path: &str,
    pass: &Pass,
) -> Result<Outcome, Error> {
    let request = || {
        let mut request = http::Request::get(url(endpoint, path));
        if let Some(token) = &pass.token {
            request = request.header("x-aliyun-ecs-metadata-token", token.expose());
        }
        request.body(Vec::new()).map_err(unbuildable)
    };
    let response = send(platform, request, READ_LIMIT).await.map_err(|error| {
        error.within(format_args!("the metadata service gave no answer about {}", shown(path)))
    })?;
    match response.status().as_u16() {
        200 => Ok(Outcome::Found(response.into_body())),
        404 => Ok(Outcome::Missing),
        status @ (401 | 403) => Ok(Outcome::Refused(status)),
        status => Err(failed(&format!("failed to answer about {}", shown(path)), status)),
    }
}

/// Sends a request, once more if the service is there but failed.
async fn send(
    platform: &Platform,
    request: impl Fn() -> Result<HttpRequest, Error>,
    limit: Duration,
) -> Result<HttpResponse, Error> {
    let attempt = || async {
        let response = platform.transport.send(request()?, limit).await?;
        match response.status().as_u16() {
            status @ (429 | 500..) => Err(failed("is not able to answer", status)),
            _ => Ok(response),
        }
    };
    twice(platform, |error| is_busy(error) || error.kind() == ErrorKind::Transport, attempt).await
}

fn is_busy(error: &Error) -> bool {
    error.http_status().is_some_and(|status| status == 429 || status >= 500)
}

/// The service, or what stands in its place, does not know tokens: it is not there for the
/// request, or refuses it.
fn gives_no_token(error: &Error) -> bool {
    is_unreachable(error) || (error.http_status().is_some() && !is_busy(error))
}

fn is_unreachable(error: &Error) -> bool {
    error.is_connect() || matches!(error.kind(), ErrorKind::Timeout | ErrorKind::Transport)
}

/// Says what the failure of the first request may mean.
fn no_pass(error: Error, endpoint: &Endpoint) -> Error {
    if is_unreachable(&error) {
        let message = format!(
            "nothing answers at {}: is this an ECS instance in a VPC, with access to its metadata \
             enabled?",
            endpoint.host
        );
        return Error::new(error.kind(), message).caused_by(error);
    }
    if error.http_status().is_some() && !is_busy(&error) {
        let message = format!(
            "{}; check that access to its metadata is enabled for this instance, or read it \
             without a token with `allow_imdsv1`",
            error.message()
        );
        return error.with_message(message);
    }
    error
}

fn refused(path: &str, pass: &Pass, status: u16) -> Error {
    let what = match pass.token {
        Some(_) => format!("refuses to answer about {}, with a new token too", shown(path)),
        None => format!("refuses to answer about {} without a token, and gave none", shown(path)),
    };
    failed(&what, status)
}

fn failed(what: &str, status: u16) -> Error {
    let facts = ResponseFacts { status: Some(status), ..ResponseFacts::default() };
    Error::new(ErrorKind::Service, format!("the metadata service {what}")).answered(facts)
}

fn unbuildable(error: http::Error) -> Error {
    let message = format!("the request to the metadata service could not be built: {error}");
    Error::new(ErrorKind::InvalidRequest, message).caused_by(error)
}

fn url(endpoint: &Endpoint, path: &str) -> String {
    format!("{}://{}/latest/{path}", endpoint.scheme, endpoint.host)
}

/// A path without its query, which may be a challenge that is to be signed.
pub(super) fn shown(path: &str) -> &str {
    path.split('?').next().unwrap_or_default()
}
