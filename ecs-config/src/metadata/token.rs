//! The token that reads carry (IMDSv2).

use std::time::Duration;

use ecs_core::internal::Endpoint;
use ecs_core::{BoxFuture, Error, ErrorKind, Platform};
use secrecy::{ExposeSecret, SecretString};

use super::request::{failed, is_busy, send, unbuildable, url};

/// A token, or the decision to read without one (IMDSv1).
#[derive(Clone)]
pub(super) struct Token {
    secret: Option<SecretString>,
    /// In monotonic time.
    usable_until: Duration,
}

impl Token {
    pub(super) fn secret(&self) -> Option<&str> {
        self.secret.as_ref().map(|secret| secret.expose_secret())
    }

    pub(super) fn is_usable(&self, now: Duration) -> bool {
        now < self.usable_until
    }
}

impl PartialEq for Token {
    fn eq(&self, other: &Self) -> bool {
        self.secret() == other.secret()
    }
}

/// A request for a token.
pub(super) struct TokenRequest {
    pub(super) platform: Platform,
    pub(super) endpoint: Endpoint,
    /// Whether to read without a token if the service does not issue one.
    pub(super) may_fall_back: bool,
}

/// The header of the lifetime, and the maximum of 21,600 seconds
/// (https://www.alibabacloud.com/help/en/ecs/user-guide/view-instance-metadata).
const LIFETIME_HEADER: &str = "x-aliyun-ecs-metadata-token-ttl-seconds";
const LIFETIME: Duration = Duration::from_secs(21_600);

/// A token is replaced this long before its lifetime ends.
const REPLACE_BEFORE_END: Duration = Duration::from_secs(600);

/// How long reads go without a token before one is requested again.
const RETRY_TOKEN_AFTER: Duration = Duration::from_secs(300);

/// The service is one hop away, and outside a VPC nothing responds. The official libraries allow 1
/// second too (aliyun/credentials-python `alibabacloud_credentials/provider/ecs_ram_role.py`).
const TIMEOUT: Duration = Duration::from_secs(1);

impl TokenRequest {
    pub(super) fn fetch(self) -> BoxFuture<'static, Result<Token, Error>> {
        Box::pin(async move {
            match self.send().await {
                Ok(token) => Ok(token),
                Err(error) if self.may_fall_back && is_unsupported(&error) => {
                    tracing::warn!("instance metadata is read without a token: {error}");
                    let now = self.platform.clock().elapsed();
                    Ok(Token { secret: None, usable_until: now + RETRY_TOKEN_AFTER })
                }
                Err(error) => Err(explain(error, &self.endpoint)),
            }
        })
    }

    async fn send(&self) -> Result<Token, Error> {
        let requested_at = self.platform.clock().elapsed();
        let request = http::Request::put(url(&self.endpoint, "api/token"))
            .header(LIFETIME_HEADER, LIFETIME.as_secs())
            .header("content-length", 0)
            .body(Vec::new().into())
            .map_err(unbuildable)?;
        let response = send(&self.platform, &request, TIMEOUT).await?;
        if response.status().as_u16() != 200 {
            return Err(failed("did not issue a token", response.status().as_u16()));
        }
        let token = std::str::from_utf8(response.body()).unwrap_or_default().trim();
        if token.is_empty() || !token.bytes().all(|byte| byte.is_ascii_graphic()) {
            let message = "the metadata service issued an invalid token";
            return Err(Error::new(ErrorKind::InvalidResponse, message));
        }
        let usable_until = requested_at + (LIFETIME - REPLACE_BEFORE_END);
        Ok(Token { secret: Some(token.into()), usable_until })
    }
}

/// Whether the error means that there is no IMDSv2: nothing responds to the request, or it is
/// rejected. A busy service does not mean that.
fn is_unsupported(error: &Error) -> bool {
    is_unreachable(error) || is_rejected(error)
}

fn is_rejected(error: &Error) -> bool {
    error.http_status().is_some() && !is_busy(error)
}

fn is_unreachable(error: &Error) -> bool {
    error.is_connect() || matches!(error.kind(), ErrorKind::Timeout | ErrorKind::Transport)
}

/// Adds the likely cause and what to do.
fn explain(error: Error, endpoint: &Endpoint) -> Error {
    if is_unreachable(&error) {
        let message = format!(
            "the metadata service at {} does not respond; is this an ECS instance in a VPC, with \
             access to its metadata enabled?",
            endpoint.host
        );
        return Error::new(error.kind(), message).caused_by(error);
    }
    if is_rejected(&error) {
        let message = format!(
            "{}; check that access to metadata is enabled for this instance, or allow reads without \
             a token with `allow_imdsv1`",
            error.message()
        );
        return error.with_message(message);
    }
    error
}
