//! The body of a request, which notes whether a connection took the request.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use http_body_util::Full;

/// Whether a connection took a request. Before, the HTTP library waits for one, and nothing is sent.
#[derive(Clone, Default)]
pub(super) struct Handover(Arc<AtomicU8>);

const WAITING: u8 = 0;
const TAKEN: u8 = 1;
const ABANDONED: u8 = 2;

impl Handover {
    /// Gives up the request, unless a connection took it. Returns whether it was still waiting; then it
    /// will never be sent.
    pub(super) fn abandon(&self) -> bool {
        self.set(ABANDONED) == WAITING
    }

    /// A connection takes the request, unless it was given up. Returns whether it may be sent.
    fn take(&self) -> bool {
        self.set(TAKEN) != ABANDONED
    }

    fn set(&self, state: u8) -> u8 {
        let order = Ordering::SeqCst;
        self.0.compare_exchange(WAITING, state, order, order).unwrap_or_else(|before| before)
    }
}

/// A body of bytes. The HTTP library asks it for its end and its frames when it writes the request.
pub(super) struct RequestBody {
    pub(super) bytes: Full<Bytes>,
    pub(super) handover: Handover,
}

impl Body for RequestBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        if !self.handover.take() {
            // The connection took the request while it was given up: it must not reach the server.
            return Poll::Ready(Some(Err(io::ErrorKind::TimedOut.into())));
        }
        Pin::new(&mut self.bytes).poll_frame(context).map_err(|never| match never {})
    }

    fn is_end_stream(&self) -> bool {
        self.handover.take() && self.bytes.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.bytes.size_hint()
    }
}
