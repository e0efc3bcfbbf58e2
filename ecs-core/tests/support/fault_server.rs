//! A server on loopback that reacts to each request with the next fault of its script.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::AsyncReadExt;
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::task::JoinHandle;

use super::server::{Received, Step, play, receive};

/// The reaction of the server to one request.
#[derive(Clone)]
pub(crate) enum Reaction {
    /// Resets the connection as soon as it is accepted.
    ResetOnConnect,
    /// Resets the connection when a request arrives, without reading it.
    ResetUnread,
    /// Resets the connection after this number of bytes of the request.
    ResetAfter(usize),
    /// Reads the request, and performs these steps.
    Read(Vec<Step>),
    /// Reads the request, and performs steps computed from it.
    Compute(Compute),
}

pub(crate) type Compute = Arc<dyn Fn(&Received) -> Vec<Step> + Send + Sync>;

/// Returns the reaction to the request with this number, counted over all connections.
type Next = Arc<dyn Fn(usize) -> Reaction + Send + Sync>;

#[derive(Default)]
struct State {
    arrivals: AtomicUsize,
    connections: AtomicUsize,
    ended: AtomicUsize,
    most_open: AtomicUsize,
    requests: Mutex<Vec<Received>>,
}

pub(crate) struct FaultServer {
    pub(crate) address: SocketAddr,
    state: Arc<State>,
    accepting: JoinHandle<()>,
}

impl FaultServer {
    /// Takes one reaction for each request; the last one applies to all further requests.
    pub(crate) async fn start(reactions: Vec<Reaction>) -> Self {
        let last = reactions.len() - 1;
        Self::with(move |number| reactions[number.min(last)].clone()).await
    }

    pub(crate) async fn with(next: impl Fn(usize) -> Reaction + Send + Sync + 'static) -> Self {
        let listener = listen();
        let address = listener.local_addr().unwrap();
        let state = Arc::new(State::default());
        let accepting = tokio::spawn(accept(listener, state.clone(), Arc::new(next)));
        Self { address, state, accepting }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The number of requests that arrived, whether they were read or not.
    pub(crate) fn arrivals(&self) -> usize {
        self.state.arrivals.load(Ordering::SeqCst)
    }

    /// The requests that were read completely.
    pub(crate) fn requests(&self) -> Vec<Received> {
        self.state.requests.lock().unwrap().clone()
    }

    pub(crate) fn connections(&self) -> usize {
        self.state.connections.load(Ordering::SeqCst)
    }

    /// The highest number of connections open at the same time.
    pub(crate) fn most_open(&self) -> usize {
        self.state.most_open.load(Ordering::SeqCst)
    }

    /// The number of open connections.
    pub(crate) fn open(&self) -> usize {
        self.connections() - self.state.ended.load(Ordering::SeqCst)
    }

    /// Waits until at most `most` connections are open.
    pub(crate) async fn wait_for_open(&self, most: usize) {
        self.wait(|| self.open() <= most).await;
    }

    /// Waits until `count` requests have arrived.
    pub(crate) async fn wait_for_arrivals(&self, count: usize) {
        self.wait(|| self.arrivals() >= count).await;
    }

    async fn wait(&self, done: impl Fn() -> bool) {
        let waiting = async {
            while !done() {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(20), waiting)
            .await
            .expect("the condition was not met in time");
    }
}

impl Drop for FaultServer {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

/// With a small buffer, so that a client cannot send a large request completely before it is read.
fn listen() -> TcpListener {
    let socket = TcpSocket::new_v4().unwrap();
    socket.set_recv_buffer_size(16 << 10).unwrap();
    socket.bind(([127, 0, 0, 1], 0).into()).unwrap();
    socket.listen(128).unwrap()
}

async fn accept(listener: TcpListener, state: Arc<State>, next: Next) {
    while let Ok((stream, _)) = listener.accept().await {
        let connections = state.connections.fetch_add(1, Ordering::SeqCst) + 1;
        let open = connections - state.ended.load(Ordering::SeqCst);
        state.most_open.fetch_max(open, Ordering::SeqCst);
        let (state, next) = (state.clone(), next.clone());
        tokio::spawn(async move {
            serve(stream, &state, &next).await;
            state.ended.fetch_add(1, Ordering::SeqCst);
        });
    }
}

async fn serve(mut stream: TcpStream, state: &State, next: &Next) {
    if let Reaction::ResetOnConnect = next(state.arrivals.load(Ordering::SeqCst)) {
        state.arrivals.fetch_add(1, Ordering::SeqCst);
        return stream.set_zero_linger().unwrap();
    }
    while let Ok(1..) = stream.peek(&mut [0]).await {
        let reaction = next(state.arrivals.fetch_add(1, Ordering::SeqCst));
        if !react(&mut stream, reaction, state).await {
            return;
        }
    }
}

/// Performs a reaction, and returns whether the connection stays open.
async fn react(stream: &mut TcpStream, reaction: Reaction, state: &State) -> bool {
    let unread = match reaction {
        Reaction::ResetOnConnect | Reaction::ResetUnread => Some(0),
        Reaction::ResetAfter(bytes) => Some(bytes),
        Reaction::Read(_) | Reaction::Compute(_) => None,
    };
    if let Some(bytes) = unread {
        stream.read_exact(&mut vec![0; bytes]).await.unwrap_or_default();
        stream.set_zero_linger().unwrap();
        return false;
    }
    let Some(request) = receive(stream).await else { return false };
    let steps = match &reaction {
        Reaction::Compute(compute) => compute(&request),
        Reaction::Read(steps) => steps.clone(),
        _ => Vec::new(),
    };
    state.requests.lock().unwrap().push(request);
    for step in steps {
        if !play(stream, &step).await {
            return false;
        }
    }
    true
}
