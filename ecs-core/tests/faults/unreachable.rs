//! Unreachable hosts: nothing was sent, so all actions are retried, except after TLS errors.

use ecs_core::transport::Proxy;
use ecs_core::{ClientBuilder, Credentials, ErrorKind};

use super::case::{KEY_SECRET, TOKEN, call, mutating, policy, read_only, search, with_token};
use super::clock::RecordingClock;
use super::outcome::{Failure, Wait};
use super::watch::Watch;
use crate::support::builder;
use crate::support::server::unused_address;
use crate::support::tls::{Authority, any_ca_bundle, certificate, no_tls};

const PROXY_PASSWORD: &str = "invented-proxy-password";

fn unsent(kind: ErrorKind, message: &str) -> Failure {
    Failure::without_code(kind, message).executed(false)
}

fn direct() -> ClientBuilder {
    builder()
        .retry(policy())
        .credentials(Credentials::sts("STS.invented", KEY_SECRET, TOKEN))
        .proxy(Proxy::none())
        .ca_bundle(any_ca_bundle())
}

/// Checks that all kinds of actions have the same outcome.
async fn check(settings: ClientBuilder, failure: Failure, host: &str, waits: &[Wait]) {
    let watch = Watch::begin();
    let clock = RecordingClock::new();
    let client = settings.clock(clock.clone()).build().unwrap();
    for (number, action) in [read_only(), with_token(), mutating()].into_iter().enumerate() {
        let error = call(&client, action.clone(), false).await.unwrap_err();
        println!("{error}");
        let attempts = u32::try_from(waits.len()).unwrap() + 1;
        failure.check(&error, action.name(), host, attempts, None);
        assert!(error.is_connect());
        assert_eq!(clock.waits().len(), waits.len() * (number + 1));
        watch.add(&client);
        search(&watch, Some(&error), &[]);
        watch.assert_silent([PROXY_PASSWORD]);
    }
}

const TWO_RETRIES: &[Wait] = &[Wait::Transient; 2];

#[tokio::test]
async fn a_closed_port_is_retried() {
    let address = unused_address();
    let message = "no connection to {host}: …; check the endpoint, the network and its firewalls";
    for scheme in ["http", "https"] {
        let settings = direct().endpoint(format!("{scheme}://{address}"));
        let failure = unsent(ErrorKind::Connect, message);
        check(settings, failure, &address.to_string(), TWO_RETRIES).await;
    }
}

#[tokio::test]
async fn an_unresolvable_name_is_retried() {
    let message =
        "{host} could not be resolved: …; check the region or endpoint, and the DNS of this host";
    let settings = direct().endpoint("ecs.nowhere.invalid");
    check(settings, unsent(ErrorKind::Dns, message), "ecs.nowhere.invalid", TWO_RETRIES).await;
}

#[tokio::test]
async fn an_unreachable_proxy_is_retried() {
    let address = unused_address();
    let proxy = Proxy::url(format!("http://user:{PROXY_PASSWORD}@{address}"));
    let settings = direct().endpoint("ecs.example.com").proxy(proxy);
    let message =
        "no connection to the proxy {host}: …; check `proxy`, and whether the proxy is running";
    check(settings, unsent(ErrorKind::Proxy, message), &address.to_string(), TWO_RETRIES).await;
}

/// A retry would get the same certificate.
#[tokio::test]
async fn a_rejected_certificate_is_not_retried() {
    let authority = Authority::new();
    let stranger = Authority::named("Another authority");
    let cases = [
        (
            &authority,
            "ecs.example.com",
            "the certificate of {host} is for another name; check the endpoint, and which server its name resolves to",
        ),
        (
            &stranger,
            "127.0.0.1",
            "the certificate of {host} was issued by an authority that is not trusted; if it is \
             your own, or a proxy's, add its certificate with `ca_bundle`",
        ),
    ];
    for (issuer, name, message) in cases {
        let server = issuer.server_with(certificate(name), &[]).await;
        let settings = direct().endpoint(server.url()).ca_bundle(authority.pem());
        let host = server.address.to_string();
        check(settings, unsent(ErrorKind::Tls, message), &host, &[]).await;
        assert_eq!(server.requests().len(), 0);
    }
}

#[tokio::test]
async fn a_server_without_tls_is_not_retried() {
    let address = no_tls(b"HTTP/1.1 400 Bad Request\r\n\r\n".to_vec()).await;
    let watch = Watch::begin();
    let client = direct().endpoint(format!("https://{address}")).build().unwrap();
    let error = call(&client, mutating(), false).await.unwrap_err();
    let message = "{host} does not speak TLS; check scheme and port of the endpoint";
    let failure = unsent(ErrorKind::Tls, message);
    failure.check(&error, "ModifyWidgets", &address.to_string(), 1, None);
    search(&watch, Some(&error), &[]);
}

/// The HTTP/2 library logs frames, which must not contain secrets.
#[tokio::test]
async fn http_2_logs_contain_no_secrets() {
    let authority = Authority::new();
    for large in [false, true] {
        let watch = Watch::begin();
        let server = authority.server("127.0.0.1", &["h2"]).await;
        let settings = direct().endpoint(server.url()).ca_bundle(authority.pem());
        let client = settings.build().unwrap();
        for _ in 0..2 {
            call(&client, with_token(), large).await.unwrap();
        }
        assert_eq!(server.requests()[0].0, http::Version::HTTP_2);
        assert!(watch.text().contains("h2::"), "HTTP/2 is not logged, so nothing was searched");
        search(&watch, None, &[]);
        // The server does not record signatures, so the log is searched for their marker.
        assert!(!watch.text().contains("Signature="), "{}", watch.text());
    }
}
