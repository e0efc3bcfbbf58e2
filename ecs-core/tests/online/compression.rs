//! Compressed responses.

use ecs_core::transport::{HttpClient, TransportErrorKind as Kind};

use super::exchange::{failure, post, settings};
use crate::support::server::{Server, Step, head, http};

const GZIP: &str = "content-encoding: gzip\r\nx-acs-request-id: 7E-in-header\r\n";
const TEXT: &[u8] = br#"{"RequestId":"r"}"#;

fn client() -> HttpClient {
    settings().max_response_size(100_000).build().unwrap()
}

async fn serving(body: Vec<u8>) -> Server {
    Server::start(vec![Step::Send(http("200 OK", GZIP, body))]).await
}

#[tokio::test]
async fn gzip_is_requested_and_decoded() {
    let server = serving(gzip(TEXT)).await;
    let response = post(&client(), server.url()).await.unwrap();
    assert_eq!(response.body(), TEXT);
    assert!(!response.headers().contains_key("content-encoding"));
    assert_eq!(server.request().headers["accept-encoding"], "gzip");
}

#[tokio::test]
async fn the_size_limit_applies_to_decompressed_bytes() {
    let fits = serving(gzip(&vec![b' '; 100_000])).await;
    assert_eq!(post(&client(), fits.url()).await.unwrap().body().len(), 100_000);
    let bomb = gzip(&vec![b' '; 50_000_000]);
    assert!(bomb.len() < 100_000, "{}", bomb.len());
    let (kind, message) = failure(&client(), serving(bomb).await.url()).await;
    let start = "the response exceeds the limit of 100000 bytes: ";
    assert!(kind == Kind::ResponseTooLarge && message.starts_with(start), "{message}");
}

#[tokio::test]
async fn invalid_gzip_is_an_error() {
    let whole = gzip(&[TEXT; 2_000].concat());
    let mut flipped = whole.clone();
    flipped[20] ^= 0xff;
    let mut checksum = whole.clone();
    checksum[whole.len() - 6] ^= 0xff;
    let cases = [TEXT.to_vec(), whole[..whole.len() - 20].to_vec(), flipped, checksum];
    for body in cases {
        let server = serving(body).await;
        let error = post(&client(), server.url()).await.unwrap_err();
        let start = format!("the response of {} is not valid gzip: ", server.address);
        assert!(error.to_string().starts_with(&start), "{error}");
        assert!(error.to_string().ends_with("; check the proxy if there is one"), "{error}");
        assert_eq!(error.kind(), Kind::Broken);
    }
}

/// The error is that of the connection, not of the compression.
#[tokio::test]
async fn truncated_gzip_is_a_broken_connection() {
    let whole = gzip(&[TEXT; 2_000].concat());
    let length = format!("{GZIP}content-length: {}\r\n", whole.len());
    let part = head("200 OK", &length, &whole[..whole.len() / 2]);
    for end in [Step::Close, Step::Reset] {
        let server = Server::start(vec![Step::Send(part.clone()), end]).await;
        let (kind, message) = failure(&client(), server.url()).await;
        let start = format!("the connection to {} failed within the response: ", server.address);
        assert!(kind == Kind::Broken && message.starts_with(&start), "{message}");
    }
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    std::io::Write::write_all(&mut encoder, bytes).unwrap();
    encoder.finish().unwrap()
}
