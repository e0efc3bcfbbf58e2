//! A server on loopback that fails in another way with every request, whatever the connection.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::AsyncReadExt;
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::task::JoinHandle;

use super::server::{Received, Step, play, receive};

/// What the server does with one request.
#[derive(Clone)]
pub(crate) enum Turn {
    /// Resets the connection as soon as it is there.
    ResetOnConnect,
    /// Resets the connection when a request arrives, and reads nothing of it.
    ResetUnread,
    /// Resets the connection after so many bytes of a request.
    ResetAfter(usize),
    /// Reads the request, and does this.
    Read(Vec<Step>),
    /// Reads the request, and does what follows from it.
    Compute(Compute),
}

pub(crate) type Compute = Arc<dyn Fn(&Received) -> Vec<Step> + Send + Sync>;

/// Says what to do with the request of this number, counted over all connections.
type Next = Arc<dyn Fn(usize) -> Turn + Send + Sync>;

#[derive(Default)]
struct Seen {
    turns: AtomicUsize,
    connections: AtomicUsize,
    ended: AtomicUsize,
    most_open: AtomicUsize,
    requests: Mutex<Vec<Received>>,
}

pub(crate) struct FaultServer {
    pub(crate) address: SocketAddr,
    seen: Arc<Seen>,
    accepting: JoinHandle<()>,
}

impl FaultServer {
    /// One turn for each request; the last one stands for all that follow.
    pub(crate) async fn start(turns: Vec<Turn>) -> Self {
        let last = turns.len() - 1;
        Self::with(move |number| turns[number.min(last)].clone()).await
    }

    pub(crate) async fn with(next: impl Fn(usize) -> Turn + Send + Sync + 'static) -> Self {
        let listener = listen();
        let address = listener.local_addr().unwrap();
        let seen = Arc::new(Seen::default());
        let accepting = tokio::spawn(accept(listener, seen.clone(), Arc::new(next)));
        Self { address, seen, accepting }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// How many requests came, read or not.
    pub(crate) fn turns(&self) -> usize {
        self.seen.turns.load(Ordering::SeqCst)
    }

    /// The requests that were read to their end.
    pub(crate) fn requests(&self) -> Vec<Received> {
        self.seen.requests.lock().unwrap().clone()
    }

    pub(crate) fn connections(&self) -> usize {
        self.seen.connections.load(Ordering::SeqCst)
    }

    /// The most connections that were open at the same time.
    pub(crate) fn most_open(&self) -> usize {
        self.seen.most_open.load(Ordering::SeqCst)
    }

    /// Connections that are open now.
    pub(crate) fn open(&self) -> usize {
        self.connections() - self.seen.ended.load(Ordering::SeqCst)
    }

    /// Waits until no more than so many connections are open.
    pub(crate) async fn wait_for_open(&self, most: usize) {
        self.wait(|| self.open() <= most).await;
    }

    /// Waits until so many requests came.
    pub(crate) async fn wait_for_turns(&self, count: usize) {
        self.wait(|| self.turns() >= count).await;
    }

    async fn wait(&self, done: impl Fn() -> bool) {
        let waiting = async {
            while !done() {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(20), waiting).await.expect("it never came");
    }
}

impl Drop for FaultServer {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

/// With a small buffer, so that whoever sends much has not sent all of it before it is read.
fn listen() -> TcpListener {
    let socket = TcpSocket::new_v4().unwrap();
    socket.set_recv_buffer_size(16 << 10).unwrap();
    socket.bind(([127, 0, 0, 1], 0).into()).unwrap();
    socket.listen(128).unwrap()
}

async fn accept(listener: TcpListener, seen: Arc<Seen>, next: Next) {
    while let Ok((stream, _)) = listener.accept().await {
        let connections = seen.connections.fetch_add(1, Ordering::SeqCst) + 1;
        let open = connections - seen.ended.load(Ordering::SeqCst);
        seen.most_open.fetch_max(open, Ordering::SeqCst);
        let (seen, next) = (seen.clone(), next.clone());
        tokio::spawn(async move {
            serve(stream, &seen, &next).await;
            seen.ended.fetch_add(1, Ordering::SeqCst);
        });
    }
}

async fn serve(mut stream: TcpStream, seen: &Seen, next: &Next) {
    if let Turn::ResetOnConnect = next(seen.turns.load(Ordering::SeqCst)) {
        seen.turns.fetch_add(1, Ordering::SeqCst);
        return stream.set_zero_linger().unwrap();
    }
    while let Ok(1..) = stream.peek(&mut [0]).await {
        let turn = next(seen.turns.fetch_add(1, Ordering::SeqCst));
        if !take(&mut stream, turn, seen).await {
            return;
        }
    }
}

/// Says whether the connection goes on.
async fn take(stream: &mut TcpStream, turn: Turn, seen: &Seen) -> bool {
    let unread = match turn {
        Turn::ResetOnConnect | Turn::ResetUnread => Some(0),
        Turn::ResetAfter(bytes) => Some(bytes),
        Turn::Read(_) | Turn::Compute(_) => None,
    };
    if let Some(bytes) = unread {
        stream.read_exact(&mut vec![0; bytes]).await.unwrap_or_default();
        stream.set_zero_linger().unwrap();
        return false;
    }
    let Some(request) = receive(stream).await else { return false };
    let steps = match &turn {
        Turn::Compute(compute) => compute(&request),
        Turn::Read(steps) => steps.clone(),
        _ => Vec::new(),
    };
    seen.requests.lock().unwrap().push(request);
    for step in steps {
        if !play(stream, &step).await {
            return false;
        }
    }
    true
}
