//! A runtime, a transport with a fixed response, and what holds for every error.

use std::fmt;
use std::future::Future;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use std::time::Duration;

use ecs_core::transport::{HttpRequest, HttpResponse, Transport, TransportError};
use ecs_core::{BoxFuture, Error};
use tokio::runtime::Runtime;

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
    let mut builder = tokio::runtime::Builder::new_multi_thread();
    builder.worker_threads(1).enable_all().build().expect("a runtime")
});

/// Runs a future. None may take long: delays are on an injected clock.
pub(crate) fn block_on<F: Future>(future: F) -> F::Output {
    let limit = Duration::from_secs(20);
    RUNTIME.block_on(async { tokio::time::timeout(limit, future).await }).expect("it hangs")
}

/// Every request gets this response.
#[derive(Clone, Default)]
pub(crate) struct FixedResponse(Arc<Mutex<HttpResponse>>);

impl FixedResponse {
    pub(crate) fn set(&self, status: u16, body: &[u8]) {
        let mut response = HttpResponse::new(body.to_vec().into());
        *response.status_mut() = http::StatusCode::from_u16(status).expect("a status");
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = response;
    }
}

impl fmt::Debug for FixedResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FixedResponse")
    }
}

impl Transport for FixedResponse {
    fn send(
        &self,
        _: HttpRequest,
        _: Duration,
    ) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        let response = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        Box::pin(async { Ok(response) })
    }
}

/// An error is one line of bearable length, and does not contain any of these secrets.
pub(crate) fn check_error(error: &Error, secrets: &[&str]) {
    let texts = [error.to_string(), format!("{error:?}")];
    assert!(!texts[0].contains(char::is_control), "{:?}", texts[0]);
    assert!(texts[0].len() < 4_000, "{} bytes", texts[0].len());
    for secret in secrets {
        assert!(texts.iter().all(|text| !text.contains(secret)), "{secret:?} is in {texts:?}");
    }
}
