//! Pages for browsers: resources, requests and a search. Only the controls need the script, which
//! calls the control API.

mod collection;
mod controls;
mod coverage;
mod frame;
mod html;
mod overview;
mod requests;
mod resource_tables;
mod resources;
mod search;
mod table;
mod view;

use axum::body::Body;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, Response, StatusCode, header};
use percent_encoding::percent_decode_str;
use std::sync::Arc;

use crate::connection::Connection;
use crate::params::{Params, decode_into};
use crate::service::{self, Service};
use html::Html;
use view::View;

/// The prefix of all pages but the first.
const VIEW: &str = "/_sim/view/";

/// The script of the pages.
const SCRIPT: &str = include_str!("script.js");

/// Only the script of this endpoint is loaded and run, even if markup got into a page.
const HEADERS: [(HeaderName, &str); 5] = [
    (header::CONTENT_TYPE, "text/html;charset=utf-8"),
    (header::CACHE_CONTROL, "no-store"),
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'unsafe-inline'; \
         img-src data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    ),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
];

/// The first page for browsers; the API for other clients.
pub(crate) async fn front(
    State(service): State<Arc<Service>>,
    connection: ConnectInfo<Connection>,
    request: Request,
) -> Response<Body> {
    if !is_for_people(&request) {
        return service::handle(State(service), connection, request).await;
    }
    page(StatusCode::OK, View::show(&service, &request, overview::page))
}

/// Any other page.
pub(crate) async fn view(State(service): State<Arc<Service>>, request: Request) -> Response<Body> {
    if request.method() != Method::GET {
        return wrong_method();
    }
    let path = request.uri().path().strip_prefix(VIEW).unwrap_or_default();
    let path = percent_decode_str(path).decode_utf8_lossy();
    if path == "script.js" {
        return script();
    }
    let (status, html) = View::show(&service, &request, |view| match find(view, &path) {
        Some(html) => (StatusCode::OK, html),
        None => (StatusCode::NOT_FOUND, overview::missing(view, &path)),
    });
    page(status, html)
}

fn find(view: &View<'_>, path: &str) -> Option<Html> {
    let (table, id) = path.split_once('/').map_or((path, None), |(table, id)| (table, Some(id)));
    match (table, id) {
        ("search", None) => Some(search::page(view)),
        ("coverage", None) => Some(coverage::page(view)),
        ("requests", None) => Some(requests::list(view)),
        ("requests", Some(id)) => view.service.request_log.read(|requests| {
            let recorded = requests.iter().find(|recorded| recorded.request_id == id);
            recorded.map(|recorded| requests::one(view, recorded))
        }),
        (table, None) => resources::list(view, table),
        (table, Some(id)) => resources::one(view, table, id),
    }
}

fn is_for_people(request: &Request) -> bool {
    let headers = request.headers();
    request.method() == Method::GET
        && accepts_html(headers)
        && !headers.contains_key(header::AUTHORIZATION)
        && !headers.contains_key("x-acs-action")
        && query(request).is_some_and(|query| query.keys().all(|name| name == "refresh"))
}

fn accepts_html(headers: &HeaderMap) -> bool {
    let accepted = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok());
    accepted.is_some_and(|accepted| accepted.contains("text/html"))
}

fn query(request: &Request) -> Option<Params> {
    let mut query = Params::new();
    decode_into(request.uri().query().unwrap_or_default(), &mut query).ok().map(|()| query)
}

fn page(status: StatusCode, html: Html) -> Response<Body> {
    let mut response = Response::new(Body::from(html.into_text()));
    *response.status_mut() = status;
    let headers = HEADERS.map(|(name, value)| (name, HeaderValue::from_static(value)));
    response.headers_mut().extend(headers);
    response
}

fn script() -> Response<Body> {
    let mut response = Response::new(Body::from(SCRIPT));
    let javascript = HeaderValue::from_static("text/javascript;charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, javascript);
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

fn wrong_method() -> Response<Body> {
    let mut response = Response::new(Body::from("only GET is accepted here\n"));
    *response.status_mut() = StatusCode::METHOD_NOT_ALLOWED;
    response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET"));
    response
}
