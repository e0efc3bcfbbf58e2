//! A transport with scripted replies.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use ecs_core::BoxFuture;
use ecs_core::transport::{
    HttpRequest, HttpResponse, Transport, TransportError, TransportErrorKind,
};
use url::form_urlencoded;

/// The outcome of one request: a status and a body, or no response.
pub(crate) type Reply = Result<(u16, String), TransportErrorKind>;

/// Gives its replies in order, and the last one for all further requests. Clones share the requests.
#[derive(Clone, Debug, Default)]
pub(crate) struct Script {
    replies: Arc<Mutex<VecDeque<Reply>>>,
    requests: Arc<Mutex<Vec<(HttpRequest, Duration)>>>,
}

impl Script {
    pub(crate) fn new(replies: impl IntoIterator<Item = Reply>) -> Self {
        let replies = Arc::new(Mutex::new(replies.into_iter().collect()));
        Self { replies, requests: Arc::default() }
    }

    pub(crate) fn requests(&self) -> Vec<HttpRequest> {
        self.requests.lock().unwrap().iter().map(|(request, _)| request.clone()).collect()
    }

    /// The only request, and its timeout.
    pub(crate) fn request(&self) -> (HttpRequest, Duration) {
        let mut requests = self.requests.lock().unwrap().clone();
        assert_eq!(requests.len(), 1);
        requests.remove(0)
    }
}

impl Transport for Script {
    fn send(
        &self,
        request: HttpRequest,
        timeout: Duration,
    ) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        self.requests.lock().unwrap().push((request, timeout));
        let mut replies = self.replies.lock().unwrap();
        let last = replies.len() == 1;
        let reply = if last { replies[0].clone() } else { replies.pop_front().expect("no reply") };
        Box::pin(async move {
            let (status, body) = reply.map_err(|kind| TransportError::new(kind, "it is down"))?;
            let mut response = HttpResponse::new(body.into());
            *response.status_mut() = status.try_into().unwrap();
            Ok(response)
        })
    }
}

/// The parameters of a query or a form, decoded.
pub(crate) fn parameters(encoded: &[u8]) -> BTreeMap<String, String> {
    form_urlencoded::parse(encoded).into_owned().collect()
}
