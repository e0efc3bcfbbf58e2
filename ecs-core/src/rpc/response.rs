//! Interpretation of HTTP responses: success, or the error that the response describes.

use std::time::Duration;

use http::HeaderMap;

use crate::api::{ErrorBody, RawResponse, Service};
use crate::error::{Error, ErrorKind, ResponseDetails};
use crate::platform::{HttpResponse, date};
use crate::sign::{self, SignedText};

/// The advice if the response does not seem to come from the service.
const ELSEWHERE: &str = "check the endpoint, and the proxy if there is one";

/// Some gateways start UTF-8 with it, but JSON does not allow it.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// Interprets the response of an unsigned request, which is JSON.
pub fn check_json(response: HttpResponse) -> Result<RawResponse, Error> {
    interpret(response, None, &SignedText::default())
}

/// Interprets a response of a service, or of something else. `signed` is the text that was signed.
pub(super) fn interpret(
    response: HttpResponse,
    service: Option<&Service>,
    signed: &SignedText,
) -> Result<RawResponse, Error> {
    let (parts, body) = response.into_parts();
    let headers = &parts.headers;
    let request_id = header(headers, "x-acs-request-id").map(str::to_owned);
    let start = if body.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len() } else { 0 };
    let (status, body) = (parts.status.as_u16(), body.slice(start..));
    let raw = RawResponse { status, request_id, body, attempts: 1 };
    let errors_in_success = service.is_some_and(|service| service.errors_in_success);
    if !parts.status.is_success() || errors_in_success && is_wrapped_error(&raw) {
        return Err(service_error(&raw, headers, service, signed));
    }
    match raw.body.trim_ascii_start().first() {
        Some(b'{') => Ok(raw),
        None => Err(raw.invalid(format!("the response is empty; {ELSEWHERE}"))),
        Some(_) => {
            let kind = content_type(headers);
            Err(raw.invalid(format!("the response is not a JSON object{kind}; {ELSEWHERE}")))
        }
    }
}

/// Whether a response with a status of success describes an error.
fn is_wrapped_error(raw: &RawResponse) -> bool {
    ErrorBody::json(&raw.body).is_some_and(|members| match members.code() {
        Some(code) => !matches!(code.as_str(), "200" | "OK"),
        None => members.is_failure(),
    })
}

fn service_error(
    raw: &RawResponse,
    headers: &HeaderMap,
    service: Option<&Service>,
    signed: &SignedText,
) -> Error {
    let body = &raw.body;
    let members = ErrorBody::json(body).or_else(|| ErrorBody::xml(body)).unwrap_or_default();
    let code = members.code();
    let message = match (members.message(), &code) {
        // The service explains a rejected signature by quoting every parameter, passwords included.
        (Some(message), _) => sign::diagnose(message, signed).unwrap_or_else(|| message.to_owned()),
        (None, Some(_)) => "the service sent no message".to_owned(),
        (None, None) if (300..400).contains(&raw.status) => {
            format!("the response is a redirect, which is not followed; {ELSEWHERE}")
        }
        (None, None) => format!(
            "the response is an HTTP error without an error code{}; {ELSEWHERE}",
            content_type(headers)
        ),
    };
    Error::new(ErrorKind::Service, message).with_response(ResponseDetails {
        status: Some(raw.status),
        meaning: code.as_deref().and_then(|code| service?.meaning(code)),
        code,
        request_id: members.request_id().or_else(|| raw.request_id.clone()),
        host_id: members.host_id(),
        recommend: members.recommend(),
        access_denied: members.access_denied(),
        retry_after: retry_after(headers),
        date: date(headers),
        body: None,
    })
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// `x-acs-retry-after` is a positive number of milliseconds, as the official clients read it.
fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let milliseconds = header(headers, "x-acs-retry-after")?.trim().parse().ok()?;
    (milliseconds > 0).then(|| Duration::from_millis(milliseconds))
}

fn content_type(headers: &HeaderMap) -> String {
    header(headers, "content-type")
        .map(|kind| format!(" (content type {kind})"))
        .unwrap_or_default()
}
