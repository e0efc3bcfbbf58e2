//! TLS: trusted certificates, and errors of the others.

use ecs_core::transport::{HttpClient, TransportErrorKind as Kind};
use http::Version;
use rcgen::date_time_ymd;

use super::exchange::{failure, https_settings, post, settings};
use crate::support::server::http;
use crate::support::tls::{Authority, certificate, no_tls};
use crate::support::{builder, requests};

const LOOPBACK: &str = "127.0.0.1";

fn trusting(authority: &Authority) -> HttpClient {
    settings().ca_bundle(authority.pem()).build().unwrap()
}

#[tokio::test]
async fn a_ca_bundle_is_trusted() {
    let authority = Authority::new();
    let server = authority.server(LOOPBACK, &[]).await;
    let pem = format!("text before\n{}\n{}", Authority::new().pem(), authority.pem());
    let http = settings().ca_bundle(pem.clone()).build().unwrap();
    let response = post(&http, server.url()).await.unwrap();
    assert_eq!((response.status().as_u16(), response.body().as_ref()), (200, b"{}".as_slice()));

    let client = builder().endpoint(server.url()).ca_bundle(pem).build().unwrap();
    client.call(requests::empty_request(requests::plain_action())).await.unwrap();
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn alpn_selects_the_best_common_protocol() {
    let authority = Authority::new();
    let cases: [(&[&str], Version); 4] = [
        (&["h2", "http/1.1"], Version::HTTP_2),
        (&["h2"], Version::HTTP_2),
        (&["http/1.1"], Version::HTTP_11),
        (&[], Version::HTTP_11),
    ];
    for (alpn, version) in cases {
        let server = authority.server(LOOPBACK, alpn).await;
        let response = post(&trusting(&authority), server.url()).await.unwrap();
        assert_eq!(response.version(), version, "{alpn:?}");
        assert_eq!(server.requests()[0].0, version, "{alpn:?}");
    }
}

/// The signature covers the header `host`, which HTTP/2 sends as `:authority`.
#[tokio::test]
async fn calls_work_over_http_2() {
    let authority = Authority::new();
    let server = authority.server(LOOPBACK, &["h2"]).await;
    let client = builder().endpoint(server.url()).ca_bundle(authority.pem()).build().unwrap();
    client.call(requests::empty_request(requests::plain_action())).await.unwrap();
    assert_eq!(server.requests(), [(Version::HTTP_2, server.address.to_string())]);
}

#[tokio::test]
async fn untrusted_certificates_are_rejected() {
    let authority = Authority::new();
    let dated = |from: i32, to: i32| {
        let mut params = certificate(LOOPBACK);
        params.not_before = date_time_ymd(from, 1, 1);
        params.not_after = date_time_ymd(to, 1, 1);
        params
    };
    let mut not_for_servers = certificate(LOOPBACK);
    not_for_servers.extended_key_usages = vec![rcgen::ExtendedKeyUsagePurpose::ClientAuth];
    let stranger = Authority::named("Another authority");
    let impostor = Authority::new();
    let not_trusted = "was issued by an authority that is not trusted; if it is your own, or a \
                       proxy's, add its certificate with `ca_bundle`";
    let cases = [
        (
            &authority,
            certificate("ecs.example.com"),
            "is for another name; check the endpoint, and which server its name resolves to",
        ),
        (&stranger, certificate(LOOPBACK), not_trusted),
        (&impostor, certificate(LOOPBACK), not_trusted),
        (
            &authority,
            dated(2001, 2002),
            "has expired; check the clock of this host, and the server",
        ),
        (
            &authority,
            dated(2400, 2401),
            "is not valid yet; check the clock of this host, and the server",
        ),
        (
            &authority,
            not_for_servers,
            "is not for servers; check which server its name resolves to",
        ),
    ];
    for (issuer, params, message) in cases {
        let server = issuer.server_with(params, &[]).await;
        let (kind, found) = failure(&trusting(&authority), server.url()).await;
        let expected = format!("the certificate of {} {message}", server.address);
        assert!(kind == Kind::Tls && found.starts_with(&expected), "{kind:?}: {found}");
        assert_eq!(found, expected);
        assert_eq!(server.requests().len(), 0);
    }
}

#[tokio::test]
async fn servers_without_tls_are_reported() {
    let text = http("400 Bad Request", "", "this is http");
    let alert = b"\x15\x03\x03\x00\x02\x02\x28".to_vec();
    let cases = [
        (text, "{host} does not speak TLS; check scheme and port of the endpoint"),
        (Vec::new(), "{host} closed the connection during the TLS handshake: "),
        (alert, "the TLS handshake with {host} failed: "),
    ];
    for (bytes, message) in cases {
        let address = no_tls(bytes).await;
        let (kind, found) =
            failure(&https_settings().build().unwrap(), format!("https://{address}")).await;
        assert_eq!(kind, Kind::Tls);
        let expected = message.replace("{host}", &address.to_string());
        assert!(found.starts_with(&expected), "{found}");
    }
}

#[tokio::test]
async fn plain_http_to_a_tls_port_is_a_broken_connection() {
    let server = Authority::new().server(LOOPBACK, &[]).await;
    let url = format!("http://{}", server.address);
    let (kind, message) = failure(&settings().build().unwrap(), url).await;
    assert_eq!(kind, Kind::Broken, "{message}");
}
