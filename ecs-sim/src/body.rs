//! Reads request bodies, up to a size limit.

use axum::body::Body;
use axum::http::StatusCode;
use http_body_util::BodyExt;

use crate::service_error::{Result, ServiceError};

/// The largest accepted body, in bytes.
pub(crate) const LIMIT: usize = 10 * 1024 * 1024;

/// How many bytes of an oversized body are read and discarded. If the connection closed while the
/// client was still writing, the client could lose the response.
const DRAIN_LIMIT: usize = 64 * 1024 * 1024;

/// Reads the whole body. Fails with `RequestBodyTooLarge`.
pub(crate) async fn read(mut body: Body) -> Result<Vec<u8>> {
    let mut kept = Vec::new();
    let mut received: usize = 0;
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|error| {
            ServiceError::invalid(format!("The body could not be read: {error}."))
        })?;
        let Ok(data) = frame.into_data() else { continue };
        received = received.saturating_add(data.len());
        if received <= LIMIT {
            kept.extend_from_slice(&data);
        } else if received > DRAIN_LIMIT {
            break;
        }
    }
    if received > LIMIT { Err(too_large()) } else { Ok(kept) }
}

fn too_large() -> ServiceError {
    ServiceError::new(
        StatusCode::PAYLOAD_TOO_LARGE,
        "RequestBodyTooLarge",
        format!("The body is longer than {LIMIT} bytes."),
    )
}
