//! One request per connection over a plain socket.

use serde_json::Value;
use std::collections::BTreeMap;
use std::io;
use std::net::SocketAddr;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// A request in its wire form.
#[derive(Clone, Debug)]
pub(crate) struct HttpRequest {
    pub(crate) method: String,
    pub(crate) path: String,
    /// Already escaped.
    pub(crate) query: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl HttpRequest {
    /// Replaces a header, or removes it.
    pub(crate) fn set(&mut self, name: &str, value: Option<&str>) {
        self.headers.retain(|(header, _)| header != name);
        if let Some(value) = value {
            self.headers.push((name.to_owned(), value.to_owned()));
        }
    }

    /// Removes a query parameter by its name.
    pub(crate) fn drop_query(&mut self, name: &str) {
        let other = |pair: &&str| pair.split('=').next() != Some(name);
        self.query = self.query.split('&').filter(other).collect::<Vec<_>>().join("&");
    }

    pub(crate) async fn send(&self, address: SocketAddr) -> HttpResponse {
        let (response, end) = self.exchange(address).await;
        end.unwrap();
        HttpResponse::parse(&response)
    }

    /// The received bytes, and how the connection ended: orderly, or with an error.
    pub(crate) async fn exchange(&self, address: SocketAddr) -> (String, io::Result<()>) {
        let mut stream = self.open(address, "close").await;
        let mut response = Vec::new();
        let end = stream.read_to_end(&mut response).await.map(drop);
        (String::from_utf8(response).unwrap(), end)
    }

    /// A connection on which the request has been sent, with this value of the header `connection`.
    pub(crate) async fn open(&self, address: SocketAddr, connection: &str) -> TcpStream {
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(&self.bytes(connection)).await.unwrap();
        stream
    }

    /// The bytes on the wire.
    pub(crate) fn bytes(&self, connection: &str) -> Vec<u8> {
        let mut head = format!("{} {}?{} HTTP/1.1\r\n", self.method, self.path, self.query);
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        let length = self.body.len();
        head.push_str(&format!("content-length: {length}\r\nconnection: {connection}\r\n\r\n"));
        [head.as_bytes(), &self.body].concat()
    }
}

/// A response with its body as JSON.
#[derive(Debug)]
pub(crate) struct HttpResponse {
    pub(crate) status: u16,
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) body: String,
    /// Null if the body is not JSON.
    pub(crate) json: Value,
}

impl HttpResponse {
    pub(crate) fn parse(text: &str) -> Self {
        let (head, body) = text.split_once("\r\n\r\n").expect("a head");
        let mut lines = head.lines();
        let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
        let header = |line: &str| {
            let (name, value) = line.split_once(": ").unwrap();
            (name.to_ascii_lowercase(), value.to_owned())
        };
        let headers = lines.map(header).collect();
        let json = serde_json::from_str(body).unwrap_or(Value::Null);
        Self { status, headers, body: body.to_owned(), json }
    }

    /// The member `Code`, or an empty string.
    pub(crate) fn code(&self) -> &str {
        self.json["Code"].as_str().unwrap_or_default()
    }
}
