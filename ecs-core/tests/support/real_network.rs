//! The real network for a fake platform.

use std::time::Duration;

use ecs_core::transport::{HttpRequest, HttpResponse, Transport, TransportError};
use ecs_core::{BoxFuture, Platform};

/// The network of this host, for a platform with invented variables.
#[derive(Debug)]
pub(crate) struct RealNetwork(Platform);

thread_local! {
    /// Loading the system's certificates takes longer than most tests, and each test has a thread.
    static PLATFORM: Platform = Platform::new().unwrap();
}

impl RealNetwork {
    pub(crate) fn new() -> Self {
        Self(PLATFORM.with(Platform::clone))
    }
}

impl Transport for RealNetwork {
    fn send(
        &self,
        request: HttpRequest,
        timeout: Duration,
    ) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        self.0.transport().send(request, timeout)
    }
}
