//! From an HTTP answer to a body that can be read, or to the error that it is.

use std::fmt;

use std::time::Duration;

use http::HeaderMap;
use jiff::Timestamp;
use jiff::fmt::rfc2822::DateTimeParser;
use serde_json::{Map, Value};

use crate::action::Action;
use crate::error::{AccessDeniedDetail, Error, ErrorKind, ResponseFacts};
use crate::record::{self, ResponseRecord};
use crate::sign::{self, SignedText};
use crate::transport::HttpResponse;

/// A successful answer as it came.
#[derive(Clone)]
pub struct RawResponse {
    status: u16,
    request_id: Option<String>,
    body: Vec<u8>,
    attempts: u32,
}

impl RawResponse {
    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The id of the request, from the header of the answer.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The body, which is JSON.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// How many attempts it took.
    pub(crate) fn attempts(&self) -> u32 {
        self.attempts
    }

    pub(crate) fn after_attempts(self, attempts: u32) -> Self {
        Self { attempts, ..self }
    }

    /// Reads the body.
    pub(crate) fn read(&self, into: &mut dyn ResponseRecord, action: &Action) -> Result<(), Error> {
        record::decode(&self.body, into).map_err(|error| {
            self.invalid(format!("the answer could not be read: {error}"))
                .caused_by(error)
                .for_action(action.name())
        })
    }

    /// The error of an answer that cannot be used.
    pub(crate) fn invalid(&self, message: String) -> Error {
        let facts = ResponseFacts {
            status: Some(self.status),
            request_id: self.request_id.clone().or_else(|| text(&object(&self.body)?, "RequestId")),
            ..ResponseFacts::default()
        };
        let error = Error::new(ErrorKind::InvalidResponse, message).answered(facts);
        error.after_attempts(self.attempts, false)
    }
}

/// Without the body, which can carry a secret.
impl fmt::Debug for RawResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawResponse")
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .finish_non_exhaustive()
    }
}

/// What to look at when something answered that does not seem to be the service.
const ELSEWHERE: &str = "check the endpoint, and the proxy if there is one";

/// Some gateways begin UTF-8 with it; JSON does not allow it.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// Tells success from failure of an action. `signed` is what the request was signed over.
pub(crate) fn interpret(
    action: &Action,
    response: HttpResponse,
    signed: &SignedText,
) -> Result<RawResponse, Error> {
    let outcome = outcome(response, action.service.errors_in_success, signed);
    outcome.map_err(|error| error.for_action(action.name()))
}

/// Tells success from failure of any request that is answered in JSON.
pub(crate) fn outcome(
    response: HttpResponse,
    errors_in_success: bool,
    signed: &SignedText,
) -> Result<RawResponse, Error> {
    let (parts, mut body) = response.into_parts();
    let headers = &parts.headers;
    let request_id = header(headers, "x-acs-request-id");
    let status = parts.status.as_u16();
    if body.starts_with(BYTE_ORDER_MARK) {
        body.drain(..BYTE_ORDER_MARK.len());
    }
    let raw = RawResponse { status, request_id: request_id.map(str::to_owned), body, attempts: 1 };
    match raw.status {
        200..=299 => check_success(errors_in_success, &raw, headers, signed)?,
        _ => return Err(service_error(&raw, headers, signed)),
    }
    Ok(raw)
}

fn check_success(
    errors_in_success: bool,
    raw: &RawResponse,
    headers: &HeaderMap,
    signed: &SignedText,
) -> Result<(), Error> {
    match raw.body.trim_ascii_start().first() {
        None => Err(raw.invalid(format!("the answer is empty; {ELSEWHERE}"))),
        Some(b'{') if errors_in_success && is_wrapped_error(raw) => {
            Err(service_error(raw, headers, signed))
        }
        Some(b'{') => Ok(()),
        Some(_) => Err(raw
            .invalid(format!("the answer is not a JSON object{}; {ELSEWHERE}", of_type(headers)))),
    }
}

/// A failure that came with a status of success.
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

fn service_error(raw: &RawResponse, headers: &HeaderMap, signed: &SignedText) -> Error {
    let members = object(&raw.body).or_else(|| xml_members(&raw.body)).unwrap_or_default();
    let code = text(&members, "Code");
    let message = match (raw_text(&members, "Message"), &code) {
        (Some(message), _) => one_line(&explain_rejected_signature(message, signed)),
        (None, Some(_)) => "the service gave no message".to_owned(),
        (None, None) if (300..400).contains(&raw.status) => {
            format!("the answer is a redirect, which is not followed; {ELSEWHERE}")
        }
        (None, None) => format!(
            "the answer is an HTTP error without the service's code{}; {ELSEWHERE}",
            of_type(headers)
        ),
    };
    Error::new(ErrorKind::Service, message).answered(ResponseFacts {
        status: Some(raw.status),
        code,
        request_id: text(&members, "RequestId").or_else(|| raw.request_id.clone()),
        host_id: text(&members, "HostId"),
        recommend: text(&members, "Recommend"),
        access_denied: access_denied(&members),
        retry_after: retry_after(headers),
        date: date(headers),
    })
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// `x-acs-retry-after` is a positive number of milliseconds.
fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let milliseconds = header(headers, "x-acs-retry-after")?.trim().parse().ok()?;
    (milliseconds > 0).then(|| Duration::from_millis(milliseconds))
}

fn date(headers: &HeaderMap) -> Option<Timestamp> {
    DateTimeParser::new().parse_timestamp(header(headers, "date")?).ok()
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

fn of_type(headers: &HeaderMap) -> String {
    header(headers, "content-type").map(|kind| format!(" (its type is {kind})")).unwrap_or_default()
}

fn object(body: &[u8]) -> Option<Map<String, Value>> {
    serde_json::from_slice(body).ok()
}

/// A member that is not empty as text on one line, whatever the case of its first letter.
fn text(members: &Map<String, Value>, name: &str) -> Option<String> {
    raw_text(members, name).map(|text| one_line(&text))
}

fn one_line(text: &str) -> String {
    text.replace(char::is_control, " ")
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

/// The members of an XML error, which gateways send when they did not see that JSON is wanted.
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

/// A refused signature is explained by repeating every parameter, passwords included: they go,
/// and what they tell stays.
fn explain_rejected_signature(message: String, signed: &SignedText) -> String {
    sign::diagnose(&message, signed).unwrap_or(message)
}
