//! Hosts without a connection.

use std::time::Duration;

use ecs_core::transport::TransportErrorKind as Kind;
use ecs_core::{ErrorKind, transport::HttpClient};
use tokio::net::TcpListener;

use super::exchange::{failure, settings};
use crate::support::builder;
use crate::support::requests::{empty_request, plain_action};
use crate::support::server::unused_address;

fn client() -> HttpClient {
    settings().build().unwrap()
}

#[tokio::test]
async fn an_unresolvable_name_is_a_dns_error() {
    let (kind, message) = failure(&client(), "https://ecs.nowhere.invalid:8443").await;
    assert_eq!(kind, Kind::Dns);
    let start = "ecs.nowhere.invalid:8443 could not be resolved: ";
    let end = "; check the region or endpoint, and the DNS of this host";
    assert!(message.starts_with(start) && message.ends_with(end), "{message}");

    let client =
        builder().endpoint("ecs.nowhere.invalid").proxy(ecs_core::transport::Proxy::none());
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
    let http = settings().connect_timeout(Duration::from_millis(300)).build().unwrap();
    let found = failure(&http, format!("https://{address}")).await;
    let expected = format!(
        "no connection to {address} within 300ms; check the network, or raise `connect_timeout`"
    );
    assert_eq!(found, (Kind::Connect, expected));
}

#[tokio::test]
async fn an_invalid_url_is_an_invalid_request() {
    for url in ["ftp://ecs.example.com/", "/path"] {
        let (kind, message) = failure(&client(), url).await;
        assert_eq!(kind, Kind::InvalidRequest);
        assert!(message.starts_with("the request could not be built: "), "{message}");
    }
}
