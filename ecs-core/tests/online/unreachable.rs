//! Hosts without a connection.

use std::time::Duration;

use ecs_core::ErrorKind;
use ecs_core::retry::RetryPolicy;
use ecs_core::transport::{HttpClient, Proxy, TransportErrorKind as Kind};
use tokio::net::TcpListener;

use super::exchange::{failure, https_settings};
use crate::support::builder;
use crate::support::requests::{Parameters, TestRequest, empty_request, plain_action};
use crate::support::server::{Server, Step, unused_address};
use crate::support::tls::any_ca_bundle;

fn client() -> HttpClient {
    https_settings().build().unwrap()
}

#[tokio::test]
async fn an_unresolvable_name_is_a_dns_error() {
    let (kind, message) = failure(&client(), "https://ecs.nowhere.invalid:8443").await;
    assert_eq!(kind, Kind::Dns);
    let start = "ecs.nowhere.invalid:8443 could not be resolved: ";
    let end = "; check the region or endpoint, and the DNS of this host";
    assert!(message.starts_with(start) && message.ends_with(end), "{message}");

    let client =
        builder().endpoint("ecs.nowhere.invalid").proxy(Proxy::none()).ca_bundle(any_ca_bundle());
    let error = client.build().unwrap().call(empty_request(plain_action())).await.unwrap_err();
    assert_eq!((error.kind(), error.may_have_been_executed()), (ErrorKind::Dns, false));
}

#[tokio::test]
async fn a_closed_port_is_a_connect_error() {
    for scheme in ["http", "https"] {
        let address = unused_address();
        let (kind, message) = failure(&client(), format!("{scheme}://{address}")).await;
        let start = format!("no connection to {address}: ");
        let end = "; check the endpoint, the network and its firewalls";
        assert!(message.starts_with(&start) && message.ends_with(end), "{message}");
        assert_eq!(kind, Kind::Connect);
    }
}

#[tokio::test]
async fn a_slow_connection_ends_with_the_connect_timeout() {
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = silent.local_addr().unwrap();
    let http = https_settings().connect_timeout(Duration::from_millis(300)).build().unwrap();
    let found = failure(&http, format!("https://{address}")).await;
    let expected = format!(
        "no connection to {address} within 300ms; check the network, or raise `connect_timeout`"
    );
    assert_eq!(found, (Kind::Connect, expected));
}

/// While the connection is not established, nothing is sent, whichever limit ends the attempt.
#[tokio::test]
async fn a_timeout_while_connecting_excludes_execution() {
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = silent.local_addr().unwrap();
    let limit = Duration::from_millis(60);
    let proxies = [Proxy::none(), Proxy::url(format!("http://{address}"))];
    for (proxy, kind) in proxies.into_iter().zip([ErrorKind::Connect, ErrorKind::Proxy]) {
        let through_proxy = kind == ErrorKind::Proxy;
        // A proxy is not used for loopback addresses.
        let host = if through_proxy { "ecs.example.com".to_owned() } else { address.to_string() };
        let client =
            builder().endpoint(format!("https://{host}")).proxy(proxy).ca_bundle(any_ca_bundle());
        let client = client.build().unwrap();
        let call = client.call(empty_request(plain_action())).retry(RetryPolicy::none());
        let error = call.attempt_timeout(limit).await.unwrap_err();
        assert_eq!((error.kind(), error.may_have_been_executed()), (kind, false), "{error}");
        let through =
            if through_proxy { format!(" through the proxy {address}") } else { String::new() };
        assert_eq!(
            error.message(),
            format!(
                "no connection to {host}{through} within 60ms; `attempt_timeout` and `timeout` set \
                 the limits"
            )
        );
    }
}

/// A connection took the request, so that it may have been executed.
#[tokio::test]
async fn a_timeout_after_connecting_does_not_exclude_execution() {
    for name in ["", "a name"] {
        let silent = Server::start(vec![Step::Stall]).await;
        let client = builder().endpoint(silent.url()).build().unwrap();
        let parameters = Parameters { password: Some(name.to_owned()), ..Parameters::default() };
        let call = client.call(TestRequest { parameters, ..empty_request(plain_action()) });
        let call = call.retry(RetryPolicy::none()).attempt_timeout(Duration::from_millis(200));
        let error = call.await.unwrap_err();
        assert_eq!((error.kind(), error.may_have_been_executed()), (ErrorKind::Timeout, true));
    }
}

#[tokio::test]
async fn extreme_limits_are_clamped() {
    let server = Server::with_json("{}").await;
    let client = builder()
        .connect_timeout(Duration::MAX)
        .idle_timeout(Duration::MAX)
        .attempt_timeout(Duration::MAX)
        .timeout(Duration::MAX)
        .endpoint(server.url())
        .build()
        .unwrap();
    for _ in 0..2 {
        client.call(empty_request(plain_action())).await.unwrap();
    }
    assert_eq!((server.requests().len(), server.connections()), (2, 1));
}

#[test]
fn without_a_runtime_there_is_an_error() {
    let client = builder().endpoint("http://127.0.0.1:1").build().unwrap();
    let call = client.call(empty_request(plain_action())).send();
    let error = futures_util::FutureExt::now_or_never(call).unwrap().unwrap_err();
    assert_eq!((error.kind(), error.may_have_been_executed()), (ErrorKind::InvalidRequest, false));
    assert!(error.message().starts_with("the HTTP client needs a Tokio runtime"), "{error}");
}

#[tokio::test]
async fn an_invalid_url_is_an_invalid_request() {
    for url in ["ftp://ecs.example.com/", "/path"] {
        let (kind, message) = failure(&client(), url).await;
        assert_eq!(kind, Kind::InvalidRequest);
        assert!(message.starts_with("the request could not be built: "), "{message}");
    }
}
