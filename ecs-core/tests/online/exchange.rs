//! Requests of the HTTP client alone, without what a client of the service adds.

use std::time::Duration;

use ecs_core::transport::{
    HttpClient, HttpClientBuilder, HttpRequest, HttpResponse, Proxy, Transport, TransportError,
    TransportErrorKind,
};

/// An HTTP client that no environment changes.
pub(crate) fn settings() -> HttpClientBuilder {
    HttpClient::builder().proxy(Proxy::none())
}

/// Sends a POST with a body.
pub(crate) async fn post(
    http: &impl Transport,
    url: impl AsRef<str>,
) -> Result<HttpResponse, TransportError> {
    let body = b"a=b".to_vec();
    let request: HttpRequest = http::Request::post(url.as_ref()).body(body.into()).unwrap();
    let response = http.send(request, Duration::from_secs(10));
    tokio::time::timeout(Duration::from_secs(60), response).await.expect("no time limit")
}

/// Sends a POST that must fail, checks what is true of every error, and gives kind and message.
pub(crate) async fn failure(
    http: &impl Transport,
    url: impl AsRef<str>,
) -> (TransportErrorKind, String) {
    let error = post(http, url).await.expect_err("there is an answer");
    let message = error.to_string();
    println!("{:?}: {message}", error.kind());
    assert!(!message.contains(char::is_control), "{message:?}");
    (error.kind(), message)
}
