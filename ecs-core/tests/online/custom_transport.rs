//! Transports of an application.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use ecs_core::transport::{
    HttpClient, HttpRequest, HttpResponse, Proxy, Transport, TransportError, TransportErrorKind,
};
use ecs_core::{BoxFuture, ErrorKind};

use super::exchange::settings;
use crate::support::builder;
use crate::support::requests::{empty_request, plain_action};
use crate::support::server::Server;

/// Forwards requests, and counts them.
#[derive(Debug)]
struct CountingTransport {
    http: HttpClient,
    requests: AtomicUsize,
}

impl Transport for CountingTransport {
    fn send(
        &self,
        request: HttpRequest,
        timeout: Duration,
    ) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        self.requests.fetch_add(1, Ordering::SeqCst);
        self.http.send(request, timeout)
    }
}

#[tokio::test]
async fn an_http_client_can_be_wrapped_and_shared() {
    let server = Server::with_json("{}").await;
    let http = settings().build().unwrap();
    let transport = Arc::new(CountingTransport { http, requests: AtomicUsize::new(0) });
    for _ in 0..2 {
        // Connection settings have no effect with a custom transport, not even invalid ones.
        let settings = builder().transport(transport.clone()).proxy(Proxy::url("no proxy"));
        let client = settings.endpoint(server.url()).build().unwrap();
        client.call(empty_request(plain_action())).await.unwrap();
    }
    assert_eq!(transport.requests.load(Ordering::SeqCst), 2);
    assert_eq!((server.requests().len(), server.connections()), (2, 1));
}

/// The URL of a request is built from that of the one before. Neither the path nor the query of
/// another request may remain, and debug output must not show them.
#[tokio::test]
async fn every_request_has_its_own_url() {
    let servers = [Server::with_json("{}").await, Server::with_json("{}").await];
    let http = settings().build().unwrap();
    let targets =
        ["/?Secret=1", "/?b=2&c=%20", "/", "/latest/meta-data/?d=3", "/latest", "/?e=4", "/?"];
    for target in targets {
        for server in &servers {
            let url = format!("{}{target}", server.url());
            let request = HttpRequest::new(bytes::Bytes::new());
            let (mut parts, body) = request.into_parts();
            parts.uri = url.parse().unwrap();
            let request = HttpRequest::from_parts(parts, body);
            http.send(request, Duration::from_secs(5)).await.unwrap();
            assert!(!format!("{http:?}").contains("Secret"));
        }
    }
    for server in &servers {
        let received: Vec<_> = server.requests().into_iter().map(|it| it.target).collect();
        assert_eq!(received, targets);
        let hosts = server.requests().into_iter().map(|it| it.headers["host"].clone());
        assert!(hosts.into_iter().all(|host| host == server.address.to_string()));
    }
}

/// Fails without sending anything.
#[derive(Debug)]
struct Unplugged;

impl Transport for Unplugged {
    fn send(
        &self,
        _: HttpRequest,
        _: Duration,
    ) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        let error = TransportError::new(TransportErrorKind::Tls, "the cable is unplugged");
        Box::pin(std::future::ready(Err(error)))
    }
}

#[tokio::test]
async fn errors_of_the_transport_are_errors_of_the_call() {
    let client = builder().transport(Unplugged).build().unwrap();
    let error = client.call(empty_request(plain_action())).await.unwrap_err();
    assert_eq!((error.kind(), error.message()), (ErrorKind::Tls, "the cable is unplugged"));
}

#[test]
fn invalid_connection_settings_are_rejected() {
    let error = builder().proxy(Proxy::url("no proxy")).build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.message().starts_with("`proxy` is not the URL of a proxy;"), "{error}");
    let error = builder().ca_bundle("no certificate").build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.message().starts_with("the CA bundle contains no certificate;"), "{error}");
}
