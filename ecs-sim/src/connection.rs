//! Connections that can be taken over from the HTTP library, to break them in ways it does not
//! offer.

use axum::extract::connect_info::Connected;
use axum::serve::IncomingStream;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::Receiver;
use tokio::time::{Instant, Sleep, sleep};

/// Accepts connections and closes idle ones.
pub(crate) struct Listener {
    pub(crate) source: Source,
    pub(crate) keep_alive: Duration,
}

/// Where connections come from.
pub(crate) enum Source {
    Socket(TcpListener),
    /// Also those with TLS, after their decryption.
    Relay(Receiver<(TcpStream, SocketAddr)>, SocketAddr),
}

impl axum::serve::Listener for Listener {
    type Io = Stream;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Stream, SocketAddr) {
        let (stream, address) = match &mut self.source {
            Source::Socket(listener) => axum::serve::Listener::accept(listener).await,
            Source::Relay(accepted, _) => match accepted.recv().await {
                Some(accepted) => accepted,
                // The relay accepts connections as long as this end exists.
                None => std::future::pending().await,
            },
        };
        (Stream::new(stream, self.keep_alive), address)
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        match &self.source {
            Source::Socket(listener) => listener.local_addr(),
            Source::Relay(_, address) => Ok(*address),
        }
    }
}

/// A handle to a connection, for the handler of a request.
#[derive(Clone)]
pub(crate) struct Connection(Arc<Shared>);

struct Shared {
    socket: TcpStream,
    /// Stops all reads and writes of the HTTP library.
    closed: AtomicBool,
    /// A request is in progress, so the connection is not idle.
    busy: AtomicBool,
}

impl Connection {
    /// Writes to the socket directly, bypassing the HTTP library. Does nothing if the client has
    /// disconnected.
    pub(crate) async fn send(&self, bytes: &[u8]) {
        let mut rest = bytes;
        while !rest.is_empty() && self.0.socket.writable().await.is_ok() {
            match self.0.socket.try_write(rest) {
                Ok(written) => rest = rest.get(written..).unwrap_or_default(),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Err(_) => return,
            }
        }
    }

    /// Closes the connection as soon as the handler returns. Its response is not sent.
    pub(crate) fn close(&self) {
        self.0.closed.store(true, Ordering::Release);
    }

    /// Like [`Self::close`], but with a TCP reset.
    pub(crate) fn reset(&self) {
        // If the system does not support this, the client sees an orderly close without a response.
        let _ = self.0.socket.set_zero_linger();
        self.close();
    }

    /// Marks a request as in progress until the returned value is dropped.
    pub(crate) fn busy(&self) -> Busy {
        self.0.busy.store(true, Ordering::Release);
        Busy(self.clone())
    }
}

impl Connected<IncomingStream<'_, Listener>> for Connection {
    fn connect_info(stream: IncomingStream<'_, Listener>) -> Self {
        Self(Arc::clone(&stream.io().shared))
    }
}

/// See [`Connection::busy`].
pub(crate) struct Busy(Connection);

impl Drop for Busy {
    fn drop(&mut self) {
        self.0.0.busy.store(false, Ordering::Release);
    }
}

/// The stream that the HTTP library reads from and writes to.
pub(crate) struct Stream {
    shared: Arc<Shared>,
    keep_alive: Duration,
    idle: Pin<Box<Sleep>>,
}

impl Stream {
    fn new(socket: TcpStream, keep_alive: Duration) -> Self {
        let (closed, busy) = (AtomicBool::new(false), AtomicBool::new(false));
        let shared = Arc::new(Shared { socket, closed, busy });
        Self { shared, keep_alive, idle: Box::pin(sleep(keep_alive)) }
    }

    fn check_open(&self) -> io::Result<()> {
        match self.shared.closed.load(Ordering::Acquire) {
            true => Err(io::ErrorKind::ConnectionAborted.into()),
            false => Ok(()),
        }
    }

    fn stay_alive(&mut self) {
        self.idle.as_mut().reset(Instant::now() + self.keep_alive);
    }

    /// Ready, which ends the stream, after too long an idle time.
    fn poll_idle(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        ready!(self.idle.as_mut().poll(cx));
        if !self.shared.busy.load(Ordering::Acquire) {
            return Poll::Ready(());
        }
        self.stay_alive();
        self.idle.as_mut().poll(cx)
    }
}

impl AsyncRead for Stream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        self.check_open()?;
        while let Poll::Ready(ready) = self.shared.socket.poll_read_ready(cx) {
            ready?;
            match self.shared.socket.try_read(buffer.initialize_unfilled()) {
                Ok(read) => {
                    buffer.advance(read);
                    self.stay_alive();
                    return Poll::Ready(Ok(()));
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Err(error) => return Poll::Ready(Err(error)),
            }
        }
        self.poll_idle(cx).map(Ok)
    }
}

impl AsyncWrite for Stream {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.check_open()?;
        loop {
            ready!(self.shared.socket.poll_write_ready(cx))?;
            match self.shared.socket.try_write(bytes) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                result => {
                    self.stay_alive();
                    return Poll::Ready(result);
                }
            }
        }
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    /// The socket is closed when it is dropped, which follows at once.
    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}
