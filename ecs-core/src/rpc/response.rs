//! Interpretation of HTTP responses: success, or the error that the response describes.

use std::time::Duration;

use http::HeaderMap;
use serde_json::{Map, Value};

use crate::api::{RawResponse, Service};
use crate::error::{AccessDeniedDetail, Error, ErrorKind, ResponseDetails, one_line};
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
    let Some(members) = object(&raw.body) else { return false };
    match text(&members, "Code") {
        Some(code) => !matches!(code.as_str(), "200" | "OK"),
        None => members.get("Success").is_some_and(is_false),
    }
}

fn is_false(value: &Value) -> bool {
    value == false || value.as_str().is_some_and(|text| text.eq_ignore_ascii_case("false"))
}

fn service_error(
    raw: &RawResponse,
    headers: &HeaderMap,
    service: Option<&Service>,
    signed: &SignedText,
) -> Error {
    let members = object(&raw.body).or_else(|| xml_members(&raw.body)).unwrap_or_default();
    let code = text(&members, "Code");
    let message = match (raw_text(&members, "Message"), &code) {
        // The service explains a rejected signature by quoting every parameter, passwords included.
        (Some(message), _) => sign::diagnose(&message, signed).unwrap_or(message),
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
        request_id: text(&members, "RequestId").or_else(|| raw.request_id.clone()),
        host_id: text(&members, "HostId"),
        recommend: text(&members, "Recommend"),
        access_denied: access_denied(&members),
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

fn access_denied(members: &Map<String, Value>) -> Option<AccessDeniedDetail> {
    let members = match members.get("AccessDeniedDetail")? {
        Value::Object(members) if !members.is_empty() => members,
        _ => return None,
    };
    let text = |name| text(members, name).unwrap_or_default();
    Some(AccessDeniedDetail {
        auth_action: text("AuthAction"),
        auth_principal_display_name: text("AuthPrincipalDisplayName"),
        auth_principal_owner_id: text("AuthPrincipalOwnerId"),
        auth_principal_type: text("AuthPrincipalType"),
        policy_type: text("PolicyType"),
        no_permission_type: text("NoPermissionType"),
        encoded_diagnostic_message: text("EncodedDiagnosticMessage"),
    })
}

fn content_type(headers: &HeaderMap) -> String {
    header(headers, "content-type")
        .map(|kind| format!(" (content type {kind})"))
        .unwrap_or_default()
}

fn object(body: &[u8]) -> Option<Map<String, Value>> {
    serde_json::from_slice(body).ok()
}

/// A non-empty member as text on one line, ignoring the case of its first letter.
fn text(members: &Map<String, Value>, name: &str) -> Option<String> {
    raw_text(members, name).map(one_line)
}

fn raw_text(members: &Map<String, Value>, name: &str) -> Option<String> {
    let lower = name[..1].to_ascii_lowercase() + &name[1..];
    match members.get(name).or_else(|| members.get(&lower))? {
        Value::String(text) if text.is_empty() => None,
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// The members of an XML error, which gateways send if they ignore `Accept`.
fn xml_members(body: &[u8]) -> Option<Map<String, Value>> {
    let body = std::str::from_utf8(body).ok().filter(|body| body.contains("<Error>"))?;
    let members = ["Code", "Message", "RequestId", "HostId", "Recommend"];
    Some(members.into_iter().filter_map(|name| Some((name.into(), element(body, name)?))).collect())
}

fn element(body: &str, name: &str) -> Option<Value> {
    let (_, rest) = body.split_once(&format!("<{name}>"))?;
    let (content, _) = rest.split_once(&format!("</{name}>"))?;
    let content = content.trim();
    let plain = content.strip_prefix("<![CDATA[").and_then(|rest| rest.strip_suffix("]]>"));
    Some(plain.unwrap_or(content).into())
}
