//! Responses and errors, and their HTTP form.

use axum::http::{HeaderMap, HeaderValue, Response, StatusCode};
use ecs_api_spec::{Kind, Schema};
use jiff::Timestamp;
use jiff::fmt::rfc2822::DateTimePrinter;
use serde::Serialize;
use serde_json::{Value, json};

use crate::redact;
use crate::service_error::ServiceError;
use crate::xml;

/// The header that marks generated responses.
const ORIGIN: &str = "x-ecs-sim";

const JSON: HeaderValue = HeaderValue::from_static("application/json;charset=utf-8");
const XML: HeaderValue = HeaderValue::from_static("text/xml;charset=utf-8");

/// The response to a request, before its format is chosen.
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    /// The error code, if this is an error.
    pub(crate) error_code: Option<String>,
    headers: HeaderMap,
    content: Content,
}

/// The content of the body, independent of the format.
enum Content {
    /// Members of a response or an error.
    Data(Value),
    /// Text that is sent verbatim.
    Page(String),
    Nothing,
}

/// The response format that the client asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    Json,
    Xml,
}

/// The parts of an error.
pub(crate) struct ErrorFacts<'a> {
    pub(crate) status: StatusCode,
    pub(crate) code: &'a str,
    pub(crate) message: &'a str,
    /// The endpoint as the client addressed it.
    pub(crate) host: &'a str,
    pub(crate) request_id: &'a str,
}

impl Reply {
    /// A response generated from the schema alone.
    pub(crate) fn generated(response: Value) -> Self {
        let reply = Self::data(StatusCode::OK, None, response);
        reply.with(ORIGIN, HeaderValue::from_static("generated"))
    }

    /// A response from state.
    pub(crate) fn response(response: Value) -> Self {
        Self::data(StatusCode::OK, None, response)
    }

    /// An error as the gateway and most products send it.
    pub(crate) fn error(facts: ErrorFacts<'_>) -> Self {
        let ErrorFacts { status, code, message, host: host_id, request_id } = facts;
        let recommend = format!("https://api.aliyun.com/troubleshoot?q={code}");
        let body = ErrorBody { request_id, host_id, code, message, recommend };
        Self::data(status, Some(code), json!(body))
    }

    /// A service error in the usual form.
    pub(crate) fn service_error(error: &ServiceError, host: &str, request_id: &str) -> Self {
        let ServiceError { status, code, message } = error;
        Self::error(ErrorFacts { status: *status, code, message, host, request_id })
    }

    /// An error as CloudMonitor reports it: status 200, with the actual status in `Code`.
    pub(crate) fn service_error_in_body(
        error: &ServiceError,
        schema: Option<&Schema>,
        id: &str,
    ) -> Self {
        let code = error.status.as_str();
        let success = match schema.and_then(|schema| schema.properties.get("Success")) {
            Some(member) if member.kind == Kind::Boolean => json!(false),
            _ => json!("false"),
        };
        let message = format!("{}: {}", error.code, error.message);
        let body = json!({
            "Code": code, "Message": message, "RequestId": id, "Success": success,
        });
        Self::data(StatusCode::OK, Some(code), body)
    }

    /// An HTML page.
    pub(crate) fn page(status: StatusCode, html: &str) -> Self {
        let reply = Self { content: Content::Page(html.to_owned()), ..Self::empty(status) };
        reply.with("content-type", HeaderValue::from_static("text/html"))
    }

    /// An empty body.
    pub(crate) fn empty(status: StatusCode) -> Self {
        Self { status, error_code: None, headers: HeaderMap::new(), content: Content::Nothing }
    }

    /// Sets `x-acs-retry-after`, in milliseconds.
    pub(crate) fn retry_after(self, milliseconds: u64) -> Self {
        self.with("x-acs-retry-after", HeaderValue::from(milliseconds))
    }

    /// Whether it was generated from the schema alone.
    pub(crate) fn is_generated(&self) -> bool {
        self.headers.contains_key(ORIGIN)
    }

    /// The body for people: indented, without secrets, at least up to `limit` bytes.
    pub(crate) fn shown(
        &self,
        format: Format,
        action: &str,
        secrets: &[&str],
        limit: usize,
    ) -> String {
        match (&self.content, format) {
            (Content::Data(data), Format::Json) => redact::indented(data, secrets, limit),
            (Content::Data(data), Format::Xml) => {
                xml::indented(&self.xml(action, &redact::redact(data, secrets)))
            }
            (Content::Page(text), _) => text.clone(),
            (Content::Nothing, _) => String::new(),
        }
    }

    /// The content as an unsigned client of the control API gets it: JSON.
    pub(crate) fn into_json(self) -> Value {
        match self.content {
            Content::Data(data) => data,
            Content::Page(_) | Content::Nothing => Value::Null,
        }
    }

    /// The HTTP response with the common headers.
    pub(crate) fn into_response(
        mut self,
        format: Format,
        action: &str,
        request_id: &str,
        now: Timestamp,
        keep_alive: &HeaderValue,
    ) -> Response<Vec<u8>> {
        if let Ok(id) = HeaderValue::from_str(request_id) {
            self = self.with("x-acs-request-id", id);
        }
        if let Some(date) = http_date(now) {
            self = self.with("date", date);
        }
        self = self.with("keep-alive", keep_alive.clone());
        let body = self.body(format, action);
        let mut response = Response::new(body);
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers;
        response
    }

    fn data(status: StatusCode, code: Option<&str>, data: Value) -> Self {
        let error_code = code.map(str::to_owned);
        Self { error_code, content: Content::Data(data), ..Self::empty(status) }
    }

    /// The bytes of the body. For data, sets the content type.
    fn body(&mut self, format: Format, action: &str) -> Vec<u8> {
        let data = match std::mem::replace(&mut self.content, Content::Nothing) {
            Content::Data(data) => data,
            Content::Page(text) => return text.into_bytes(),
            Content::Nothing => return Vec::new(),
        };
        let (content_type, bytes) = match format {
            // Every value can be written as JSON.
            Format::Json => (JSON, serde_json::to_vec(&data).unwrap_or_default()),
            Format::Xml => (XML, self.xml(action, &data).into_bytes()),
        };
        self.headers.insert("content-type", content_type);
        bytes
    }

    fn xml(&self, action: &str, data: &Value) -> String {
        match self.status.is_success() {
            true => xml::response(action, data),
            false => xml::error(data),
        }
    }

    fn with(mut self, name: &'static str, value: HeaderValue) -> Self {
        self.headers.insert(name, value);
        self
    }
}

fn http_date(time: Timestamp) -> Option<HeaderValue> {
    let text = DateTimePrinter::new().timestamp_to_rfc9110_string(&time).ok()?;
    HeaderValue::try_from(text).ok()
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct ErrorBody<'a> {
    request_id: &'a str,
    host_id: &'a str,
    code: &'a str,
    message: &'a str,
    recommend: String,
}
