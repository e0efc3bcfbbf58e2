//! Delivery of a response with a fault.

use axum::http::{Response, header};
use std::time::Duration;

use super::FaultKind;
use super::rules::fraction;
use crate::connection::Connection;

/// Applies the fault to the response. If the connection is still open afterwards, the response is
/// to be sent as usual. `dice` determines the length of a delay.
pub(crate) async fn deliver(
    kind: &FaultKind,
    response: &Response<Vec<u8>>,
    connection: &Connection,
    dice: &[u8; 32],
) {
    let body = response.body().as_slice();
    let (half, _) = body.split_at(body.len() / 2);
    match kind {
        FaultKind::Reset => connection.reset(),
        FaultKind::ResetWithinResponse => {
            connection.send(&raw(response, body.len(), half)).await;
            connection.reset();
        }
        FaultKind::Stall => std::future::pending().await,
        FaultKind::SlowBytes { bytes, interval } => {
            send_slowly(&raw(response, body.len(), body), *bytes, *interval, connection).await;
            connection.close();
        }
        FaultKind::TruncatedBody => {
            connection.send(&raw(response, body.len(), half)).await;
            connection.close();
        }
        FaultKind::ShortContentLength => {
            connection.send(&raw(response, half.len(), body)).await;
            connection.close();
        }
        FaultKind::Delay { min, max } => {
            tokio::time::sleep(*min + (*max - *min).mul_f64(fraction(dice))).await;
        }
        _ => {}
    }
}

async fn send_slowly(bytes: &[u8], piece: usize, interval: Duration, connection: &Connection) {
    for piece in bytes.chunks(piece) {
        tokio::time::sleep(interval).await;
        connection.send(piece).await;
    }
}

/// The bytes of a response with any `content-length` and any body, both of which hyper would
/// correct.
fn raw(response: &Response<Vec<u8>>, length: usize, body: &[u8]) -> Vec<u8> {
    let mut bytes = format!("HTTP/1.1 {}\r\n", response.status()).into_bytes();
    // The connection is never reused after such a response.
    let own = |name: &header::HeaderName| *name != header::HeaderName::from_static("keep-alive");
    for (name, value) in response.headers().iter().filter(|(name, _)| own(name)) {
        bytes.extend([name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"].concat());
    }
    bytes.extend(format!("content-length: {length}\r\nconnection: close\r\n\r\n").into_bytes());
    bytes.extend(body);
    bytes
}
