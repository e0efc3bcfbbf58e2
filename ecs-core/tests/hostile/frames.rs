//! A server that sends any frames of HTTP/2 over TLS: RFC 9113, section 6.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

pub(crate) const DATA: u8 = 0;
pub(crate) const HEADERS: u8 = 1;
pub(crate) const RESET: u8 = 3;
pub(crate) const SETTINGS: u8 = 4;
pub(crate) const PUSH_PROMISE: u8 = 5;
pub(crate) const PING: u8 = 6;
pub(crate) const GO_AWAY: u8 = 7;
pub(crate) const WINDOW_UPDATE: u8 = 8;
pub(crate) const CONTINUATION: u8 = 9;

pub(crate) const END_STREAM: u8 = 1;
pub(crate) const END_HEADERS: u8 = 4;
const ACK: u8 = 1;

/// Per millisecond, of a flood. An unoptimized build handles only a few.
const FRAMES_AT_ONCE: usize = if cfg!(debug_assertions) { 20 } else { 100 };

const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

/// The stream of a frame.
#[derive(Clone, Copy)]
pub(crate) enum Stream {
    Connection,
    OfRequest,
    Other(u32),
}

#[derive(Clone)]
pub(crate) enum Step {
    /// A frame: type, flags, stream, payload.
    Frame(u8, u8, Stream, Vec<u8>),
    /// A GOAWAY frame: the last stream that was processed, and an error code.
    GoAway(Last, u32),
    /// Bytes that do not form a frame.
    Raw(Vec<u8>),
    /// The frame again and again, until the client closes the connection.
    Endless(u8, u8, Stream, Vec<u8>),
    Stall,
    Close,
}

/// What a GOAWAY frame says about the request.
#[derive(Clone, Copy)]
pub(crate) enum Last {
    /// The request was not processed.
    Before,
    /// It may have been.
    OfRequest,
}

/// Performs the same steps for every request.
pub(crate) struct Http2Server {
    pub(crate) address: SocketAddr,
    requests: Arc<AtomicUsize>,
    accepting: JoinHandle<()>,
}

impl Http2Server {
    pub(crate) async fn start(acceptor: TlsAcceptor, steps: Vec<Step>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let requests = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&requests);
        let accepting = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (acceptor, steps) = (acceptor.clone(), steps.clone());
                let counted = Arc::clone(&counted);
                // It ends with an error when the client closes the connection.
                tokio::spawn(async move { serve(acceptor, stream, &steps, &counted).await.ok() });
            }
        });
        Self { address, requests, accepting }
    }

    /// The number of complete requests.
    pub(crate) fn requests(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }
}

impl Drop for Http2Server {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

async fn serve(
    acceptor: TlsAcceptor,
    stream: TcpStream,
    steps: &[Step],
    requests: &AtomicUsize,
) -> std::io::Result<()> {
    let mut stream = acceptor.accept(stream).await?;
    stream.read_exact(&mut [0; PREFACE.len()]).await?;
    send(&mut stream, SETTINGS, 0, 0, &[]).await?;
    loop {
        let (kind, flags, id) = next_frame(&mut stream).await?;
        if kind == SETTINGS && flags & ACK == 0 {
            send(&mut stream, SETTINGS, ACK, 0, &[]).await?;
        }
        if matches!(kind, HEADERS | DATA) && flags & END_STREAM != 0 {
            requests.fetch_add(1, Ordering::SeqCst);
            for step in steps {
                if !play(&mut stream, step, id).await? {
                    return stream.shutdown().await;
                }
            }
        }
    }
}

/// Performs a step. `false` if the connection ends.
async fn play(stream: &mut TlsStream<TcpStream>, step: &Step, id: u32) -> std::io::Result<bool> {
    let on = |to: &Stream| match to {
        Stream::Connection => 0,
        Stream::OfRequest => id,
        Stream::Other(other) => *other,
    };
    match step {
        Step::Frame(kind, flags, to, payload) => {
            send(stream, *kind, *flags, on(to), payload).await?;
        }
        Step::GoAway(last, code) => {
            let last = if matches!(last, Last::OfRequest) { id } else { 0 };
            let payload = [last.to_be_bytes(), code.to_be_bytes()].concat();
            send(stream, GO_AWAY, 0, 0, &payload).await?;
        }
        Step::Raw(bytes) => stream.write_all(bytes).await?,
        // A flood that leaves the computer some time for the client.
        Step::Endless(kind, flags, to, payload) => loop {
            for _ in 0..FRAMES_AT_ONCE {
                send(stream, *kind, *flags, on(to), payload).await?;
            }
            stream.flush().await?;
            tokio::time::sleep(Duration::from_millis(1)).await;
        },
        Step::Stall => while next_frame(stream).await.is_ok() {},
        Step::Close => return Ok(false),
    }
    stream.flush().await?;
    Ok(true)
}

async fn send(
    stream: &mut TlsStream<TcpStream>,
    kind: u8,
    flags: u8,
    id: u32,
    payload: &[u8],
) -> std::io::Result<()> {
    let length = u32::try_from(payload.len()).unwrap().to_be_bytes();
    let mut frame = vec![length[1], length[2], length[3], kind, flags];
    frame.extend(id.to_be_bytes());
    frame.extend(payload);
    stream.write_all(&frame).await
}

/// Reads a frame, and returns its type, flags and stream.
async fn next_frame(stream: &mut TlsStream<TcpStream>) -> std::io::Result<(u8, u8, u32)> {
    let mut head = [0; 9];
    stream.read_exact(&mut head).await?;
    let length = u32::from_be_bytes([0, head[0], head[1], head[2]]);
    stream.read_exact(&mut vec![0; length as usize]).await?;
    let id = u32::from_be_bytes([head[5], head[6], head[7], head[8]]);
    Ok((head[3], head[4], id & 0x7fff_ffff))
}
