//! HTTP/2 servers that reject streams.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use ecs_core::transport::TransportErrorKind as Kind;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

use super::exchange::{failure, settings};
use crate::support::tls::{Authority, certificate};

/// The response to a request on stream 1: type, stream and payload of a frame.
type Frame = (u8, u8, &'static [u8]);

const NO_ERROR: &[u8] = &[0; 8];
const NO_ERROR_AFTER_STREAM_1: &[u8] = &[0, 0, 0, 1, 0, 0, 0, 0];
const INTERNAL_ERROR: &[u8] = &[0, 0, 0, 2];
const REFUSED_STREAM: &[u8] = &[0, 0, 0, 7];

#[tokio::test]
async fn only_an_unprocessed_request_counts_as_not_sent() {
    const RESET: u8 = 3;
    const GO_AWAY: u8 = 7;
    let cases: [(Frame, Kind, &str); 4] = [
        (
            (RESET, 1, REFUSED_STREAM),
            Kind::Connect,
            "{host} closed the connection before it processed the request; nothing was executed, so try again",
        ),
        (
            (GO_AWAY, 0, NO_ERROR),
            Kind::Connect,
            "{host} closed the connection before it processed the request; nothing was executed, so try again",
        ),
        (
            (GO_AWAY, 0, NO_ERROR_AFTER_STREAM_1),
            Kind::Broken,
            "the connection to {host} failed before a response: ",
        ),
        (
            (RESET, 1, INTERNAL_ERROR),
            Kind::Broken,
            "the connection to {host} failed before a response: ",
        ),
    ];
    let authority = Authority::new();
    for (response, kind, message) in cases {
        let server = Server::start(&authority, response).await;
        let http = settings().ca_bundle(authority.pem()).build().unwrap();
        let (found, text) = failure(&http, format!("https://{}", server.address)).await;
        let message = message.replace("{host}", &server.address.to_string());
        assert!(found == kind && text.starts_with(&message), "{found:?}: {text}");
        assert_eq!(server.requests.load(Ordering::SeqCst), 1);
    }
}

/// Responds to all requests with one frame, and closes the connection.
struct Server {
    address: SocketAddr,
    requests: Arc<AtomicUsize>,
}

impl Server {
    async fn start(authority: &Authority, response: Frame) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let config = authority.config(certificate("127.0.0.1"), &["h2"]);
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let requests = Arc::new(AtomicUsize::new(0));
        let counted = requests.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                serve(&acceptor, stream, response, &counted).await.unwrap();
            }
        });
        Self { address, requests }
    }
}

async fn serve(
    acceptor: &TlsAcceptor,
    stream: TcpStream,
    (kind, stream_id, payload): Frame,
    requests: &AtomicUsize,
) -> std::io::Result<()> {
    const HEADERS: u8 = 1;
    let mut stream = acceptor.accept(stream).await?;
    stream.read_exact(&mut [0; b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".len()]).await?;
    // An empty SETTINGS frame: the defaults.
    stream.write_all(&[0, 0, 0, 4, 0, 0, 0, 0, 0]).await?;
    while next_frame(&mut stream).await? != HEADERS {}
    requests.fetch_add(1, Ordering::SeqCst);
    stream.write_all(&[0, 0, payload.len() as u8, kind, 0, 0, 0, 0, stream_id]).await?;
    stream.write_all(payload).await?;
    stream.shutdown().await
}

/// Reads a frame, and returns its type.
async fn next_frame(stream: &mut (impl AsyncReadExt + Unpin)) -> std::io::Result<u8> {
    let mut head = [0; 9];
    stream.read_exact(&mut head).await?;
    let length = u32::from_be_bytes([0, head[0], head[1], head[2]]);
    stream.read_exact(&mut vec![0; length as usize]).await?;
    Ok(head[3])
}
