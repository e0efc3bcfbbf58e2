//! The local endpoint: requests over a socket, and saved states.

use std::sync::LazyLock;
use std::time::Duration;

use ecs_sim::EcsSim;
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::support::block_on;

static LOCAL: LazyLock<EcsSim> = LazyLock::new(|| block_on(EcsSim::start()).expect("a free port"));

/// The input is what a client sends on a connection.
pub fn local_request(data: &[u8]) {
    let address = LOCAL.address();
    let response = block_on(async {
        let mut stream = TcpStream::connect(address).await.expect("a connection");
        // The endpoint may close the connection before it has read everything.
        let _ = stream.write_all(data).await;
        let _ = stream.shutdown().await;
        let mut response = Vec::new();
        let _ = stream.read_to_end(&mut response).await;
        response
    });
    let is_http2 = data.starts_with(b"PRI * HTTP/2.0");
    let is_response = response.is_empty() || response.starts_with(b"HTTP/1.");
    assert!(is_response || is_http2, "{response:?}");
}

/// A state that is accepted can be saved, read again and advanced.
pub fn local_state(data: &[u8]) {
    let Ok(state) = serde_json::from_slice::<Value>(data) else { return };
    LOCAL.reset_state();
    if let Err(error) = LOCAL.set_state(&state) {
        assert!(!error.to_string().is_empty());
        return;
    }
    let saved = LOCAL.state();
    LOCAL.set_state(&saved).expect("what was saved can be read");
    assert_eq!(LOCAL.state(), saved);
    // It fails if the clock would be too far ahead.
    let _ = LOCAL.advance(Duration::from_secs(3_600));
}
