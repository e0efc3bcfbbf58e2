//! Answers and refusals as HTTP responses.

use axum::body::Body;
use axum::http::{HeaderValue, Response, StatusCode, header};
use codegen::spec::{Kind, Schema};
use serde::Serialize;
use serde_json::{Value, json};

use crate::refusal::Refusal;

/// Tells that an answer has no state behind it.
const ORIGIN: &str = "x-ecs-sim";

/// What goes back to the client.
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    /// The code, if this is an error.
    pub(crate) error_code: Option<String>,
    body: Vec<u8>,
    from_shape: bool,
}

impl Reply {
    /// An answer that was made from its schema alone.
    pub(crate) fn shape(answer: &Value) -> Self {
        let body = answer.to_string().into_bytes();
        Self { status: StatusCode::OK, error_code: None, body, from_shape: true }
    }

    /// An error as the gateway and most products send it. `host` is the endpoint as the client
    /// called it.
    pub(crate) fn refusal(refusal: &Refusal, host: &str, request_id: &str) -> Self {
        let body = ErrorBody {
            request_id,
            host_id: host,
            code: refusal.code,
            message: &refusal.message,
            recommend: format!("https://api.aliyun.com/troubleshoot?q={}", refusal.code),
        };
        let body = json!(body).to_string().into_bytes();
        let error_code = Some(refusal.code.to_owned());
        Self { status: refusal.status, error_code, body, from_shape: false }
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
        Self {
            status: StatusCode::OK,
            error_code: Some(code.to_owned()),
            body: body.to_string().into_bytes(),
            from_shape: false,
        }
    }

    /// The response, with the id of the request as a header as well.
    pub(crate) fn into_response(self, request_id: &str) -> Response<Body> {
        let mut response = Response::new(Body::from(self.body));
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        let json = HeaderValue::from_static("application/json;charset=utf-8");
        headers.insert(header::CONTENT_TYPE, json);
        if let Ok(id) = HeaderValue::from_str(request_id) {
            headers.insert("x-acs-request-id", id);
        }
        if self.from_shape {
            headers.insert(ORIGIN, HeaderValue::from_static("shape"));
        }
        response
    }
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
