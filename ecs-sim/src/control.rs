//! The control API: what is asked of the endpoint itself. It is not signed, and not remembered.

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, Method, Response, StatusCode, header};
use serde_json::{Value, json};
use std::sync::Arc;

use crate::body;
use crate::fault::Fault;
use crate::service::Service;

/// Where the faults are.
pub(crate) const FAULTS: &str = "/_sim/faults";

/// Shows (GET), replaces (PUT) or removes (DELETE) all faults.
pub(crate) async fn faults(
    State(service): State<Arc<Service>>,
    request: Request,
) -> Response<Body> {
    let set = match *request.method() {
        Method::GET => Ok(()),
        Method::PUT => put(&service, request).await,
        Method::DELETE => service.set_faults(Vec::new()).map_err(|error| error.to_string()),
        _ => return wrong_method(request.method()),
    };
    match set {
        Ok(()) => answer(StatusCode::OK, &json!(service.faults.list())),
        Err(error) => answer(StatusCode::BAD_REQUEST, &json!({ "error": error })),
    }
}

async fn put(service: &Service, request: Request) -> Result<(), String> {
    let body = body::read(request.into_body()).await.map_err(|refusal| refusal.message)?;
    let text = String::from_utf8(body).map_err(|_| "the body is not UTF-8")?;
    let faults = Fault::list_from_json(&text).map_err(|error| error.to_string())?;
    service.set_faults(faults).map_err(|error| error.to_string())
}

fn wrong_method(method: &Method) -> Response<Body> {
    let error = format!("{method} is not accepted; use GET, PUT or DELETE");
    let mut response = answer(StatusCode::METHOD_NOT_ALLOWED, &json!({ "error": error }));
    response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, PUT, DELETE"));
    response
}

fn answer(status: StatusCode, body: &Value) -> Response<Body> {
    let mut response = Response::new(Body::from(format!("{body}\n")));
    *response.status_mut() = status;
    let json = HeaderValue::from_static("application/json;charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, json);
    response
}
