//! An HTTP server on loopback with scripted responses, controlled byte by byte.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// A step of the server on a connection, after a request was received.
#[derive(Clone)]
pub(crate) enum Step {
    /// Sends bytes.
    Send(Vec<u8>),
    /// Sends bytes a few at a time.
    Drip(Vec<u8>),
    /// Sends one byte every five milliseconds.
    Trickle(Vec<u8>),
    /// Sends bytes again and again until the client closes the connection.
    Endless(Vec<u8>),
    /// Shuts down its sending side, and keeps receiving.
    HalfClose,
    /// Sends nothing until the client closes the connection.
    Stall,
    /// Closes the connection.
    Close,
    /// Resets the connection.
    Reset,
}

/// A received request.
#[derive(Clone, Debug)]
pub(crate) struct Received {
    pub(crate) method: String,
    pub(crate) target: String,
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) body: Vec<u8>,
}

#[derive(Default)]
struct State {
    connections: AtomicUsize,
    closed: AtomicUsize,
    ended: AtomicUsize,
    requests: Mutex<Vec<Received>>,
}

pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    state: Arc<State>,
    accepting: JoinHandle<()>,
}

impl Server {
    /// Runs `script` for each request. The connection stays open after the last step.
    pub(crate) async fn start(script: Vec<Step>) -> Self {
        Self::start_each(vec![script]).await
    }

    /// Runs the first script for the first request of each connection, and so on. The last script
    /// applies to all further requests.
    pub(crate) async fn start_each(scripts: Vec<Vec<Step>>) -> Self {
        Self::listen(Arc::new(move |number, _| {
            scripts.get(number).or(scripts.last()).cloned().unwrap_or_default()
        }))
        .await
    }

    /// Runs the script that `route` returns for the request.
    #[allow(dead_code, reason = "the tests of ecs-config include this file and use it")]
    pub(crate) async fn routing(
        route: impl Fn(&Received) -> Vec<Step> + Send + Sync + 'static,
    ) -> Self {
        Self::listen(Arc::new(move |_, request| route(request))).await
    }

    async fn listen(route: Route) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let state = Arc::new(State::default());
        let accepting = tokio::spawn(accept(listener, state.clone(), route));
        Self { address, state, accepting }
    }

    /// Responds to all requests with status 200 and this JSON.
    pub(crate) async fn with_json(json: &str) -> Self {
        Self::start(vec![Step::Send(http("200 OK", JSON, json))]).await
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub(crate) fn requests(&self) -> Vec<Received> {
        self.state.requests.lock().unwrap().clone()
    }

    /// The only request.
    pub(crate) fn request(&self) -> Received {
        let mut requests = self.requests();
        assert_eq!(requests.len(), 1, "{requests:?}");
        requests.remove(0)
    }

    pub(crate) fn connections(&self) -> usize {
        self.state.connections.load(Ordering::SeqCst)
    }

    /// Waits until `count` requests have arrived.
    pub(crate) async fn wait_for_requests(&self, count: usize) {
        self.wait(|state| state.requests.lock().unwrap().len() >= count).await;
    }

    /// Waits until the client has closed `count` connections.
    pub(crate) async fn wait_for_closed(&self, count: usize) {
        self.wait(|state| state.closed.load(Ordering::SeqCst) >= count).await;
    }

    /// Waits until the server has closed `count` connections.
    pub(crate) async fn wait_for_ended(&self, count: usize) {
        self.wait(|state| state.ended.load(Ordering::SeqCst) >= count).await;
    }

    async fn wait(&self, done: impl Fn(&State) -> bool) {
        let waiting = async {
            while !done(&self.state) {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(20), waiting)
            .await
            .expect("the condition was not met in time");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

/// A loopback address without a listener.
pub(crate) fn unused_address() -> SocketAddr {
    std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap()
}

/// Returns the script for a request, given its number on the connection.
type Route = Arc<dyn Fn(usize, &Received) -> Vec<Step> + Send + Sync>;

async fn accept(listener: TcpListener, state: Arc<State>, route: Route) {
    while let Ok((stream, _)) = listener.accept().await {
        state.connections.fetch_add(1, Ordering::SeqCst);
        let (state, route) = (state.clone(), route.clone());
        tokio::spawn(async move { serve(stream, &state, &route).await });
    }
}

async fn serve(mut stream: TcpStream, state: &State, route: &Route) {
    let mut number = 0;
    while let Some(request) = receive(&mut stream).await {
        let script = route(number, &request);
        number += 1;
        state.requests.lock().unwrap().push(request);
        for step in script {
            if !play(&mut stream, &step).await {
                drop(stream);
                state.ended.fetch_add(1, Ordering::SeqCst);
                return;
            }
        }
    }
    state.closed.fetch_add(1, Ordering::SeqCst);
}

/// Performs a step, and returns whether the connection stays open. Send errors are ignored, since the
/// client may have closed the connection.
pub(crate) async fn play(stream: &mut TcpStream, step: &Step) -> bool {
    match step {
        Step::Send(bytes) => stream.write_all(bytes).await.unwrap_or_default(),
        Step::Drip(bytes) => {
            for piece in bytes.chunks(3) {
                stream.write_all(piece).await.unwrap_or_default();
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
        }
        Step::Trickle(bytes) => {
            for byte in bytes {
                stream.write_all(&[*byte]).await.unwrap_or_default();
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        }
        Step::Endless(bytes) => {
            let many = bytes.repeat(8_192 / bytes.len() + 1);
            while stream.write_all(&many).await.is_ok() {
                // An unoptimized build parses less than a server can send, so the kernel would buffer
                // megabytes, which the HTTP library parses without a pause.
                if cfg!(debug_assertions) {
                    tokio::time::sleep(Duration::from_millis(1)).await;
                }
            }
        }
        Step::HalfClose => stream.shutdown().await.unwrap_or_default(),
        Step::Stall => while !matches!(stream.read(&mut [0; 1024]).await, Ok(0) | Err(_)) {},
        Step::Close => return false,
        Step::Reset => {
            // A reset discards bytes in flight, so those sent before get time to arrive.
            tokio::time::sleep(Duration::from_millis(50)).await;
            stream.set_zero_linger().unwrap();
            return false;
        }
    }
    true
}

pub(crate) async fn receive(stream: &mut TcpStream) -> Option<Received> {
    let mut bytes = Vec::new();
    let end = loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break end;
        }
        more(stream, &mut bytes).await?;
    };
    let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
    let mut lines = head.lines();
    let mut start = lines.next().unwrap().split(' ');
    let (method, target) = (start.next().unwrap().to_owned(), start.next().unwrap().to_owned());
    let headers: BTreeMap<_, _> = lines
        .map(|line| line.split_once(": ").unwrap())
        .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
        .collect();
    let length: usize = headers.get("content-length").map_or(0, |text| text.parse().unwrap());
    while bytes.len() < end + 4 + length {
        more(stream, &mut bytes).await?;
    }
    Some(Received { method, target, headers, body: bytes.split_off(end + 4) })
}

async fn more(stream: &mut TcpStream, bytes: &mut Vec<u8>) -> Option<()> {
    let mut buffer = [0; 16 << 10];
    match stream.read(&mut buffer).await {
        Ok(0) | Err(_) => None,
        Ok(count) => {
            bytes.extend_from_slice(&buffer[..count]);
            Some(())
        }
    }
}

pub(crate) const JSON: &str = "content-type: application/json;charset=utf-8\r\n";

/// A complete response. `headers` are lines that end with `\r\n`.
pub(crate) fn http(status: &str, headers: &str, body: impl AsRef<[u8]>) -> Vec<u8> {
    let length = body.as_ref().len();
    head(status, &format!("{headers}content-length: {length}\r\n"), body)
}

/// A response whose length, if any, is in `headers`.
pub(crate) fn head(status: &str, headers: &str, body: impl AsRef<[u8]>) -> Vec<u8> {
    let mut bytes = format!("HTTP/1.1 {status}\r\n{headers}\r\n").into_bytes();
    bytes.extend_from_slice(body.as_ref());
    bytes
}
