//! Requests to the metadata service, and their errors.

use std::time::Duration;

use ecs_core::internal::{Endpoint, ResponseDetails, fetch};
use ecs_core::transport::{HttpRequest, HttpResponse};
use ecs_core::{Error, ErrorKind, Platform};

/// Sends a request, and retries it once if the service is busy or the connection breaks. Other
/// failures of the network are not retried: outside a VPC they only cost time.
pub(super) async fn send(
    platform: &Platform,
    request: &HttpRequest,
    timeout: Duration,
) -> Result<HttpResponse, Error> {
    let check = |response: HttpResponse| match response.status().as_u16() {
        status @ (429 | 500..) => Err(failed("is unavailable", status)),
        status => {
            // An instance without a correct clock has it from here before it has keys.
            if status == 200 {
                platform.learn_time(response.headers());
            }
            Ok(response)
        }
    };
    let is_retryable = |error: &Error| is_busy(error) || error.kind() == ErrorKind::Transport;
    fetch(platform, request, timeout, is_retryable, &check).await
}

pub(super) fn is_busy(error: &Error) -> bool {
    error.http_status().is_some_and(|status| status == 429 || status >= 500)
}

pub(super) fn failed(what: &str, status: u16) -> Error {
    let details = ResponseDetails { status: Some(status), ..ResponseDetails::default() };
    Error::new(ErrorKind::Service, format!("the metadata service {what}")).with_response(details)
}

pub(super) fn unbuildable(error: http::Error) -> Error {
    let message = format!("the request to the metadata service could not be built: {error}");
    Error::new(ErrorKind::InvalidRequest, message).caused_by(error)
}

pub(super) fn url(endpoint: &Endpoint, path: &str) -> String {
    format!("{}://{}/latest/{path}", endpoint.scheme, endpoint.host)
}

/// A path without its query, which may be a challenge.
pub(super) fn shown(path: &str) -> &str {
    path.split('?').next().unwrap_or_default()
}
