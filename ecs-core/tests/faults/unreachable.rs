//! Hosts that a call does not get to: nothing was sent, so that every action is tried again.

use ecs_core::transport::Proxy;
use ecs_core::{ClientBuilder, Credentials, ErrorKind};

use super::case::{KEY_SECRET, TOKEN, call, changes, has_token, policy, reads, search};
use super::clock::RecordingClock;
use super::outcome::{Failure, Wait};
use super::watch::Watch;
use crate::support::builder;
use crate::support::server::unused_address;
use crate::support::tls::{Authority, certificate, no_tls};

const PROXY_PASSWORD: &str = "invented-proxy-password";

fn unsent(kind: ErrorKind, message: &str) -> Failure {
    Failure::unanswered(kind, message).executed(false)
}

fn direct() -> ClientBuilder {
    builder()
        .retry(policy())
        .credentials(Credentials::sts("STS.invented", KEY_SECRET, TOKEN))
        .proxy(Proxy::none())
}

/// Each kind of action ends in the same way.
async fn check(settings: ClientBuilder, failure: Failure, host: &str, waits: &[Wait]) {
    let watch = Watch::begin();
    let clock = RecordingClock::new();
    let client = settings.clock(clock.clone()).build().unwrap();
    for (number, action) in [reads(), has_token(), changes()].into_iter().enumerate() {
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

const TWICE: &[Wait] = &[Wait::Transient; 2];

#[tokio::test]
async fn nobody_listens() {
    let address = unused_address();
    let message = "no connection to {host}: …; check the endpoint, the network and its firewalls";
    for scheme in ["http", "https"] {
        let settings = direct().endpoint(format!("{scheme}://{address}"));
        let failure = unsent(ErrorKind::Connect, message);
        check(settings, failure, &address.to_string(), TWICE).await;
    }
}

#[tokio::test]
async fn a_name_without_address() {
    let message =
        "{host} could not be resolved: …; check the region or endpoint, and the DNS of this host";
    let settings = direct().endpoint("ecs.nowhere.invalid");
    check(settings, unsent(ErrorKind::Dns, message), "ecs.nowhere.invalid", TWICE).await;
}

#[tokio::test]
async fn a_proxy_that_does_not_run() {
    let address = unused_address();
    let proxy = Proxy::url(format!("http://user:{PROXY_PASSWORD}@{address}"));
    let settings = direct().endpoint("ecs.example.com").proxy(proxy);
    let message =
        "no connection to the proxy {host}: …; check `proxy`, and whether the proxy is running";
    check(settings, unsent(ErrorKind::Proxy, message), &address.to_string(), TWICE).await;
}

/// It would not be better the next time.
#[tokio::test]
async fn certificates_that_are_not_accepted() {
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
async fn no_tls_where_it_is_expected() {
    let address = no_tls(b"HTTP/1.1 400 Bad Request\r\n\r\n".to_vec()).await;
    let watch = Watch::begin();
    let client = direct().endpoint(format!("https://{address}")).build().unwrap();
    let error = call(&client, changes(), false).await.unwrap_err();
    let message = "{host} does not speak TLS; check scheme and port of the endpoint";
    let failure = unsent(ErrorKind::Tls, message);
    failure.check(&error, "ChangeThings", &address.to_string(), 1, None);
    search(&watch, Some(&error), &[]);
}

/// The library below logs frames: what a call carries must not be in them.
#[tokio::test]
async fn http_2_keeps_secrets() {
    let authority = Authority::new();
    for large in [false, true] {
        let watch = Watch::begin();
        let server = authority.server("127.0.0.1", &["h2"]).await;
        let settings = direct().endpoint(server.url()).ca_bundle(authority.pem());
        let client = settings.build().unwrap();
        for _ in 0..2 {
            call(&client, has_token(), large).await.unwrap();
        }
        assert_eq!(server.requests()[0].0, http::Version::HTTP_2);
        assert!(watch.text().contains("h2::"), "its log is not there to be searched");
        search(&watch, None, &[]);
        // Signatures of version 3 have 64 digits, as no other text here but hashes of bodies has.
        assert!(!watch.text().contains("Signature="), "{}", watch.text());
    }
}
