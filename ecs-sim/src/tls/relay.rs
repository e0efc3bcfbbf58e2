//! Decryption in front of the HTTP library, which always serves a plain socket, so that faults can
//! break connections in the same way with and without TLS.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::{self, Receiver, Sender};
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;

/// Each TLS connection starts with a record of this type; no HTTP request does.
const HANDSHAKE: u8 = 22;

/// How long a client may take until it has begun or finished a handshake.
const HANDSHAKE_TIMEOUT: Duration = Duration::from_secs(30);

/// A connection to serve, and the address of its client.
pub(crate) type Accepted = (TcpStream, SocketAddr);

/// Accepts connections with and without TLS until the receiver is dropped.
pub(crate) fn relay(mut listener: TcpListener, acceptor: TlsAcceptor) -> Receiver<Accepted> {
    let (sender, receiver) = mpsc::channel(64);
    tokio::spawn(async move {
        loop {
            let (stream, address) = tokio::select! {
                accepted = axum::serve::Listener::accept(&mut listener) => accepted,
                () = sender.closed() => return,
            };
            let (sender, acceptor) = (sender.clone(), acceptor.clone());
            // A connection that fails concerns only its client.
            tokio::spawn(async move { drop(serve(stream, address, acceptor, sender).await) });
        }
    });
    receiver
}

async fn serve(
    stream: TcpStream,
    address: SocketAddr,
    acceptor: TlsAcceptor,
    sender: Sender<Accepted>,
) -> io::Result<()> {
    let mut first = [0];
    timeout(HANDSHAKE_TIMEOUT, stream.peek(&mut first)).await??;
    if first != [HANDSHAKE] {
        // The endpoint has stopped if nothing receives it.
        drop(sender.send((stream, address)).await);
        return Ok(());
    }
    let mut encrypted = timeout(HANDSHAKE_TIMEOUT, acceptor.accept(stream)).await??;
    let (mut plain, served) = pair().await?;
    drop(sender.send((served, address)).await);
    drop(sender);
    let copied = copy_bidirectional(&mut encrypted, &mut plain).await;
    if copied.is_err() {
        // A reset on one side becomes a reset on the other.
        encrypted.get_ref().0.set_zero_linger()?;
    }
    Ok(())
}

/// Two connected sockets.
async fn pair() -> io::Result<(TcpStream, TcpStream)> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let client = TcpStream::connect(listener.local_addr()?).await?;
    let (server, peer) = listener.accept().await?;
    match peer == client.local_addr()? {
        true => Ok((client, server)),
        // Another process was faster.
        false => Err(io::ErrorKind::ConnectionAborted.into()),
    }
}
