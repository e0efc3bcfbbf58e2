//! The control API of the endpoint itself. Its requests are not signed, and not recorded.

mod call;
mod diagnostics;
mod faults;
mod scenario;
mod state;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderValue, Method, Response, StatusCode, header};
use serde::Serialize;
use serde_json::json;
use std::sync::Arc;

use crate::body;
use crate::service::Service;

/// Handles a request with this body, and returns JSON text.
type Action = fn(&Service, &str) -> Result<String, Failure>;

/// Paths with their methods.
const ROUTES: &[(&str, &[(Method, Action)])] = &[
    ("/_sim/call", &[(Method::POST, call::run)]),
    ("/_sim/clock", &[(Method::POST, state::advance)]),
    (
        "/_sim/command-rules",
        &[
            (Method::GET, scenario::command_rules),
            (Method::PUT, scenario::set_command_rules),
            (Method::DELETE, scenario::remove_command_rules),
        ],
    ),
    (
        "/_sim/faults",
        &[
            (Method::GET, faults::list),
            (Method::PUT, faults::replace),
            (Method::DELETE, faults::remove),
        ],
    ),
    ("/_sim/health", &[(Method::GET, diagnostics::health)]),
    (
        "/_sim/metadata-instance",
        &[
            (Method::GET, scenario::metadata_instance),
            (Method::PUT, scenario::set_metadata_instance),
            (Method::DELETE, scenario::remove_metadata_instance),
        ],
    ),
    ("/_sim/reclaim-spot", &[(Method::POST, scenario::reclaim_spot)]),
    (
        "/_sim/requests",
        &[(Method::GET, diagnostics::requests), (Method::DELETE, diagnostics::clear)],
    ),
    (
        "/_sim/sold-out",
        &[
            (Method::GET, scenario::sold_out),
            (Method::PUT, scenario::set_sold_out),
            (Method::DELETE, scenario::restock),
        ],
    ),
    (
        "/_sim/state",
        &[
            (Method::GET, state::show),
            (Method::PUT, state::replace),
            (Method::DELETE, state::reset),
        ],
    ),
    ("/_sim/state/save", &[(Method::POST, state::save)]),
];

/// Why a request failed. Nothing was changed.
struct Failure {
    status: StatusCode,
    what: String,
}

impl Failure {
    /// An invalid request.
    fn bad(what: impl ToString) -> Self {
        Self { status: StatusCode::BAD_REQUEST, what: what.to_string() }
    }
}

/// Handles a request of the control API.
pub(crate) async fn handle(
    State(service): State<Arc<Service>>,
    request: Request,
) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let Some((_, methods)) = ROUTES.iter().find(|(path, _)| *path == parts.uri.path()) else {
        return response(Err(unknown(parts.uri.path())));
    };
    let Some((_, action)) = methods.iter().find(|(method, _)| *method == parts.method) else {
        return wrong_method(&parts.method, methods);
    };
    response(run(&service, *action, &parts, body).await)
}

async fn run(
    service: &Service,
    action: Action,
    parts: &Parts,
    body: Body,
) -> Result<String, Failure> {
    if parts.method != Method::GET && is_cross_site(parts) {
        let what = "requests from pages of other sites are not accepted";
        return Err(Failure { status: StatusCode::FORBIDDEN, what: what.to_owned() });
    }
    let body = body::read(body).await.map_err(|error| Failure::bad(error.message))?;
    let text = std::str::from_utf8(&body).map_err(|_| Failure::bad("the body is not UTF-8"))?;
    action(service, text)
}

/// A value as JSON text.
fn text(value: &impl Serialize) -> String {
    // All values here can be written as JSON.
    serde_json::to_string(value).unwrap_or_default()
}

/// Every browser marks requests from pages of other sites like this.
fn is_cross_site(parts: &Parts) -> bool {
    parts.headers.get("sec-fetch-site").is_some_and(|site| site == "cross-site")
}

fn unknown(path: &str) -> Failure {
    let known: Vec<&str> = ROUTES.iter().map(|(path, _)| *path).collect();
    let what = format!("{path} does not exist, only {}", known.join(", "));
    Failure { status: StatusCode::NOT_FOUND, what }
}

fn wrong_method(method: &Method, known: &[(Method, Action)]) -> Response<Body> {
    let names: Vec<&str> = known.iter().map(|(method, _)| method.as_str()).collect();
    let either = match names.as_slice() {
        [others @ .., last] if !others.is_empty() => format!("{} or {last}", others.join(", ")),
        names => names.concat(),
    };
    let what = format!("{method} is not accepted; use {either}");
    let mut response = response(Err(Failure { status: StatusCode::METHOD_NOT_ALLOWED, what }));
    if let Ok(allowed) = HeaderValue::try_from(names.join(", ")) {
        response.headers_mut().insert(header::ALLOW, allowed);
    }
    response
}

fn response(result: Result<String, Failure>) -> Response<Body> {
    let (status, body) = match result {
        Ok(body) => (StatusCode::OK, body),
        Err(Failure { status, what }) => (status, text(&json!({ "error": what }))),
    };
    let mut response = Response::new(Body::from(format!("{body}\n")));
    *response.status_mut() = status;
    let json = HeaderValue::from_static("application/json;charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, json);
    response
}
