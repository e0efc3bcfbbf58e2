//! One request per connection over a plain socket.

use serde_json::Value;
use std::collections::BTreeMap;
use std::net::SocketAddr;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// A request as it goes over the wire.
#[derive(Clone, Debug)]
pub(crate) struct HttpRequest {
    pub(crate) method: String,
    pub(crate) path: String,
    /// Escaped already.
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

    /// Removes a parameter of the query by its name.
    pub(crate) fn drop_query(&mut self, name: &str) {
        let other = |pair: &&str| pair.split('=').next() != Some(name);
        self.query = self.query.split('&').filter(other).collect::<Vec<_>>().join("&");
    }

    pub(crate) async fn send(&self, address: SocketAddr) -> HttpResponse {
        let mut head = format!("{} {}?{} HTTP/1.1\r\n", self.method, self.path, self.query);
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        head.push_str(&format!("content-length: {}\r\nconnection: close\r\n\r\n", self.body.len()));
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(head.as_bytes()).await.unwrap();
        stream.write_all(&self.body).await.unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).await.unwrap();
        HttpResponse::parse(&String::from_utf8(answer).unwrap())
    }
}

/// An answer with its body as JSON.
#[derive(Debug)]
pub(crate) struct HttpResponse {
    pub(crate) status: u16,
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) json: Value,
}

impl HttpResponse {
    fn parse(text: &str) -> Self {
        let (head, body) = text.split_once("\r\n\r\n").expect("a head");
        let mut lines = head.lines();
        let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
        let header = |line: &str| {
            let (name, value) = line.split_once(": ").unwrap();
            (name.to_ascii_lowercase(), value.to_owned())
        };
        let headers = lines.map(header).collect();
        let json = serde_json::from_str(body).unwrap_or(Value::Null);
        Self { status, headers, json }
    }

    /// The member `Code`, or nothing.
    pub(crate) fn code(&self) -> &str {
        self.json["Code"].as_str().unwrap_or_default()
    }
}
