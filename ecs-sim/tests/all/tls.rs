//! TLS beside plain connections.

use crate::support::NOW;
use crate::support::call::Call;
use crate::support::http::{HttpRequest, HttpResponse};
use ecs_sim::{EcsSim, EcsSimBuilder, Fault, FaultKind};
use jiff::Timestamp;
use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

fn builder() -> EcsSimBuilder {
    let now: Timestamp = NOW.parse().unwrap();
    EcsSim::builder().clock(move || now)
}

/// What a client receives that trusts the authority and expects this host name.
async fn exchange(sim: &EcsSim, name: &str, request: &HttpRequest) -> io::Result<String> {
    let mut roots = RootCertStore::empty();
    let pem = sim.tls_certificate().unwrap();
    roots.add(CertificateDer::from_pem_slice(pem.as_bytes()).unwrap()).unwrap();
    let config = ClientConfig::builder_with_provider(ring::default_provider().into())
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let name = ServerName::try_from(name.to_owned()).unwrap();
    let stream = TcpStream::connect(sim.address()).await?;
    let mut stream = TlsConnector::from(Arc::new(config)).connect(name, stream).await?;
    stream.write_all(&request.bytes("close")).await?;
    let mut response = String::new();
    stream.read_to_string(&mut response).await?;
    Ok(response)
}

fn regions() -> HttpRequest {
    Call::new("DescribeRegions").v3()
}

#[tokio::test]
async fn one_port_accepts_tls_for_the_names_of_the_service_and_plain_connections() {
    let sim = builder().tls_name("sim.test").regions(["eu-test-1"]).start().await.unwrap();
    assert_eq!(sim.endpoint(), format!("https://{}", sim.address()));
    for name in
        ["127.0.0.1", "localhost", "ecs.eu-test-1.aliyuncs.com", "sts.aliyuncs.com", "sim.test"]
    {
        let response = HttpResponse::parse(&exchange(&sim, name, &regions()).await.unwrap());
        assert_eq!(response.status, 200, "{name}");
    }
    assert!(exchange(&sim, "example.com", &regions()).await.is_err());
    assert_eq!(regions().send(sim.address()).await.status, 200);
    assert_eq!(sim.requests().len(), 6);
    let address = sim.address();
    sim.stop().await;
    // The task that accepts connections ends a moment later.
    while TcpStream::connect(address).await.is_ok() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

#[tokio::test]
async fn faults_break_encrypted_connections_too() {
    for (fault, is_complete) in [
        (Fault::delay(Duration::ZERO), true),
        (Fault::new(FaultKind::TruncatedBody), false),
        (Fault::reset(), false),
        (Fault::new(FaultKind::ResetWithinResponse), false),
    ] {
        let sim = builder().tls(true).fault(fault.clone()).start().await.unwrap();
        let response = exchange(&sim, "localhost", &regions()).await;
        let text = response.as_deref().unwrap_or_default();
        assert_eq!(text.ends_with('}'), is_complete, "{fault:?} {response:?}");
    }
}

#[tokio::test]
async fn the_certificate_is_written_for_other_clients() {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("authority.pem");
    let sim = builder().tls_certificate_file(&file).start().await.unwrap();
    assert_eq!(fs::read_to_string(&file).unwrap(), sim.tls_certificate().unwrap());
    let error = builder().tls_certificate_file("/no/such/file.pem").start().await.unwrap_err();
    let text = "cannot write the certificate to /no/such/file.pem: ";
    assert!(error.to_string().starts_with(text), "{error}");
    let error = builder().tls_name("a b\u{e9}").start().await.unwrap_err();
    assert!(error.to_string().starts_with("cannot make a certificate: "), "{error}");
    assert!(builder().start().await.unwrap().tls_certificate().is_none());
}
