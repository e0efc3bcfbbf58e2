//! Answers and refusals as HTTP responses.

use axum::http::{HeaderMap, HeaderValue, Response, StatusCode};
use codegen::spec::{Kind, Schema};
use jiff::Timestamp;
use jiff::fmt::rfc2822::DateTimePrinter;
use serde::Serialize;
use serde_json::{Value, json};

use crate::refusal::Refusal;

/// Tells that an answer has no state behind it.
const ORIGIN: &str = "x-ecs-sim";

const JSON: HeaderValue = HeaderValue::from_static("application/json;charset=utf-8");

/// What goes back to the client.
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    /// The code, if this is an error.
    pub(crate) error_code: Option<String>,
    headers: HeaderMap,
    body: Vec<u8>,
}

/// What an error says.
pub(crate) struct ErrorFacts<'a> {
    pub(crate) status: StatusCode,
    pub(crate) code: &'a str,
    pub(crate) message: &'a str,
    /// The endpoint as the client called it.
    pub(crate) host: &'a str,
    pub(crate) request_id: &'a str,
}

impl Reply {
    /// An answer that was made from its schema alone.
    pub(crate) fn shape(answer: &Value) -> Self {
        let reply = Self::json(StatusCode::OK, None, answer);
        reply.with(ORIGIN, HeaderValue::from_static("shape"))
    }

    /// An error as the gateway and most products send it.
    pub(crate) fn error(facts: ErrorFacts<'_>) -> Self {
        let ErrorFacts { status, code, message, host: host_id, request_id } = facts;
        let recommend = format!("https://api.aliyun.com/troubleshoot?q={code}");
        let body = ErrorBody { request_id, host_id, code, message, recommend };
        Self::json(status, Some(code), &json!(body))
    }

    /// A refusal as an error.
    pub(crate) fn refusal(refusal: &Refusal, host: &str, request_id: &str) -> Self {
        let Refusal { status, code, message } = refusal;
        Self::error(ErrorFacts { status: *status, code, message, host, request_id })
    }

    /// An error as CloudMonitor reports it: status 200, the real status in `Code`.
    pub(crate) fn refusal_inside(refusal: &Refusal, schema: Option<&Schema>, id: &str) -> Self {
        let code = refusal.status.as_str();
        let success = match schema.and_then(|schema| schema.properties.get("Success")) {
            Some(member) if member.kind == Kind::Boolean => json!(false),
            _ => json!("false"),
        };
        let message = format!("{}: {}", refusal.code, refusal.message);
        let body = json!({
            "Code": code, "Message": message, "RequestId": id, "Success": success,
        });
        Self::json(StatusCode::OK, Some(code), &body)
    }

    /// A page in HTML.
    pub(crate) fn page(status: StatusCode, html: &str) -> Self {
        let reply = Self { body: html.into(), ..Self::empty(status) };
        reply.with("content-type", HeaderValue::from_static("text/html"))
    }

    /// No body at all.
    pub(crate) fn empty(status: StatusCode) -> Self {
        Self { status, error_code: None, headers: HeaderMap::new(), body: Vec::new() }
    }

    /// Says when to try again, in milliseconds.
    pub(crate) fn retry_after(self, milliseconds: u64) -> Self {
        self.with("x-acs-retry-after", HeaderValue::from(milliseconds))
    }

    /// The response, with what the headers of every response say.
    pub(crate) fn into_response(
        mut self,
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
        let mut response = Response::new(self.body);
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers;
        response
    }

    fn json(status: StatusCode, code: Option<&str>, body: &Value) -> Self {
        let error_code = code.map(str::to_owned);
        let body = body.to_string().into_bytes();
        Self { error_code, body, ..Self::empty(status) }.with("content-type", JSON)
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
