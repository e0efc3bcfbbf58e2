//! Requests of the HTTP client alone, without the client of the service.

use std::time::Duration;

use ecs_core::transport::{
    HttpClient, HttpClientBuilder, HttpRequest, HttpResponse, Proxy, Transport, TransportError,
    TransportErrorKind,
};

use crate::support::tls::any_ca_bundle;

/// An HTTP client that ignores proxies of the environment.
pub(crate) fn settings() -> HttpClientBuilder {
    HttpClient::builder().proxy(Proxy::none())
}

/// The same for servers with TLS, on systems without certificates too.
pub(crate) fn https_settings() -> HttpClientBuilder {
    settings().ca_bundle(any_ca_bundle())
}

/// Sends a POST with a body.
pub(crate) async fn post(
    http: &impl Transport,
    url: impl AsRef<str>,
) -> Result<HttpResponse, TransportError> {
    let body = b"a=b".to_vec();
    let request: HttpRequest = http::Request::post(url.as_ref()).body(body.into()).unwrap();
    let response = http.send(request, Duration::from_secs(10));
    tokio::time::timeout(Duration::from_secs(60), response)
        .await
        .expect("the timeout has no effect")
}

/// Sends a POST that must fail, and returns kind and message of the error.
pub(crate) async fn failure(
    http: &impl Transport,
    url: impl AsRef<str>,
) -> (TransportErrorKind, String) {
    let error = post(http, url).await.expect_err("there is a response");
    let message = error.to_string();
    println!("{:?}: {message}", error.kind());
    assert!(!message.contains(char::is_control), "{message:?}");
    (error.kind(), message)
}
