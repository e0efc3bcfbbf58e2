//! An HTTP/1.1 server on one thread of its own: the response to an action is one fixed text.
//!
//! All connections share the thread. With a thread for each, the scheduler favors the connection
//! whose thread happens to run on another core than the client's.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::thread;

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// A request as it came: the lines of its head, and its body.
#[derive(Clone, Default)]
pub(crate) struct Received {
    pub(crate) head: Vec<String>,
    pub(crate) body: Vec<u8>,
}

impl Received {
    /// The name and value of each header, the name in lower case.
    pub(crate) fn headers(&self) -> impl Iterator<Item = (String, &str)> {
        let lines = self.head.iter().skip(1).filter_map(|line| line.split_once(':'));
        lines.map(|(name, value)| (name.to_ascii_lowercase(), value.trim()))
    }

    fn header(&self, wanted: &str) -> Option<&str> {
        self.headers().find(|(name, _)| name == wanted).map(|(_, value)| value)
    }
}

/// The body of the response to each action.
pub(crate) type Bodies = Vec<(&'static str, Vec<u8>)>;

pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    last: Arc<Mutex<Received>>,
}

impl Server {
    pub(crate) fn start(bodies: Bodies) -> Self {
        let responses: Vec<_> =
            bodies.into_iter().map(|(action, body)| (action, response(&body))).collect();
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let address = listener.local_addr().unwrap();
        let last = Arc::new(Mutex::new(Received::default()));
        let seen = last.clone();
        thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build();
            runtime.unwrap().block_on(accept(listener, &Arc::new(responses), &seen));
        });
        Self { address, last }
    }

    /// The request that was received last.
    pub(crate) fn last(&self) -> Received {
        self.last.lock().unwrap().clone()
    }
}

/// The headers are those of the service.
fn response(body: &[u8]) -> Vec<u8> {
    let head = format!(
        "HTTP/1.1 200 OK\r\n\
         Date: Fri, 02 Jan 2026 03:04:05 GMT\r\n\
         Content-Type: application/json;charset=utf-8\r\n\
         Content-Length: {}\r\n\
         Connection: keep-alive\r\n\
         Keep-Alive: timeout=25\r\n\
         Access-Control-Allow-Origin: *\r\n\
         Access-Control-Expose-Headers: *\r\n\
         x-acs-request-id: 4F3D5E0A-0001-4A5B-9C1D-000000000000\r\n\
         x-acs-trace-id: 0a1b2c3d4e5f60718293a4b5c6d7e8f9\r\n\
         ETag: 1oxQzqL8ZfYrYqZ7u9Zb3wA1\r\n\r\n",
        body.len()
    );
    [head.as_bytes(), body].concat()
}

async fn accept(
    listener: std::net::TcpListener,
    responses: &Arc<Vec<(&'static str, Vec<u8>)>>,
    last: &Arc<Mutex<Received>>,
) {
    let listener = TcpListener::from_std(listener).unwrap();
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        let (responses, last) = (responses.clone(), last.clone());
        tokio::spawn(async move { serve(stream, &responses, &last).await });
    }
}

/// Responds until the client closes the connection.
async fn serve(stream: TcpStream, responses: &[(&str, Vec<u8>)], last: &Mutex<Received>) {
    stream.set_nodelay(true).unwrap();
    let mut stream = BufReader::new(stream);
    while let Some(received) = read(&mut stream).await {
        let action = received.header("x-acs-action").unwrap();
        let (_, response) = responses.iter().find(|(name, _)| *name == action).unwrap();
        *last.lock().unwrap() = received;
        stream.write_all(response).await.unwrap();
    }
}

async fn read(stream: &mut BufReader<TcpStream>) -> Option<Received> {
    let mut received = Received::default();
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await.ok()? == 0 {
            return None;
        }
        match line.trim_end() {
            "" => break,
            line => received.head.push(line.to_owned()),
        }
    }
    let length = received.header("content-length").map_or(0, |length| length.parse().unwrap());
    received.body.resize(length, 0);
    stream.read_exact(&mut received.body).await.ok()?;
    Some(received)
}
