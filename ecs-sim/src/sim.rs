//! A running endpoint.

use axum::Router;
use axum::extract::{Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use axum::routing::any;
use serde_json::Value;
use std::fmt;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::autosave;
use crate::builder::EcsSimBuilder;
use crate::connection::{Connection, Listener};
use crate::control;
use crate::error::{SimError, StateError};
use crate::fault::{Fault, FaultError};
use crate::metadata_service;
use crate::page;
use crate::recorded_request::RecordedRequest;
use crate::service::{self, Service};

/// How long [`EcsSim::stop`] waits for connections that clients keep open.
const SHUTDOWN_TIMEOUT: Duration = Duration::from_secs(2);

/// A running endpoint. Dropping it stops it; [`EcsSim::stop`] also waits until it has stopped.
pub struct EcsSim {
    address: SocketAddr,
    service: Arc<Service>,
    unlock: Unlock,
    // Dropping this stops the server.
    running: watch::Sender<()>,
    task: JoinHandle<()>,
}

impl EcsSim {
    /// The access key id that is accepted if the builder was given no key.
    pub const ACCESS_KEY_ID: &str = "LTAI-ecs-sim";

    /// The secret of [`Self::ACCESS_KEY_ID`].
    pub const ACCESS_KEY_SECRET: &str = "ecs-sim-secret";

    /// Starts an endpoint on `127.0.0.1` and a free port, with default settings.
    ///
    /// # Errors
    ///
    /// If no port is free.
    pub async fn start() -> Result<Self, SimError> {
        Self::builder().start().await
    }

    /// Returns a builder with default settings.
    pub fn builder() -> EcsSimBuilder {
        EcsSimBuilder::new()
    }

    /// The URL of the endpoint, such as `http://127.0.0.1:41234`, without a trailing slash. With
    /// [`EcsSimBuilder::tls`], its scheme is `https`.
    pub fn endpoint(&self) -> String {
        format!("{}://{}", self.service.scheme(), self.address)
    }

    /// The certificate, in PEM form, of the authority that clients must trust; `None` without
    /// [`EcsSimBuilder::tls`].
    pub fn tls_certificate(&self) -> Option<&str> {
        self.service.tls_certificate.as_deref()
    }

    /// The address that the endpoint listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The latest 1000 requests, oldest first. A request is recorded before its response is sent.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.service.request_log.read(|requests| requests.iter().cloned().collect())
    }

    /// The current faults.
    pub fn faults(&self) -> Vec<Fault> {
        self.service.faults.list()
    }

    /// Replaces all faults. Counts and times start over.
    ///
    /// # Errors
    ///
    /// If a fault is invalid. The previous faults stay in effect then.
    pub fn set_faults(&self, faults: impl IntoIterator<Item = Fault>) -> Result<(), FaultError> {
        self.service.set_faults(faults.into_iter().collect())
    }

    /// Clears the request log.
    pub fn clear_requests(&self) {
        self.service.request_log.clear();
    }

    /// The current state, in the form of the state file. Contains the passwords of instances.
    pub fn state(&self) -> Value {
        self.service.state()
    }

    /// Replaces the state. Missing members get their initial values; without `ids`, the current id
    /// sequence continues.
    ///
    /// # Errors
    ///
    /// If the value is not a valid state, with the location of the problem. The previous state
    /// stays in effect then.
    pub fn set_state(&self, state: &Value) -> Result<(), StateError> {
        self.service.set_state(&state.to_string())
    }

    /// Changes the state atomically: no request is handled meanwhile.
    ///
    /// ```
    /// # async fn demo(sim: ecs_sim::EcsSim) -> Result<(), ecs_sim::StateError> {
    /// sim.change_state(|state| state["instances"]["i-1"]["status"] = "Stopped".into())?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Like [`Self::set_state`].
    pub fn change_state(&self, change: impl FnOnce(&mut Value)) -> Result<(), StateError> {
        self.service.change_state(change)
    }

    /// Resets the state to that of the first start.
    pub fn reset_state(&self) {
        self.service.reset_state();
    }

    /// Saves the state to a file that [`EcsSimBuilder::state_file`] can load.
    ///
    /// # Errors
    ///
    /// If the file cannot be written. An existing file is left unchanged then.
    pub fn save(&self, path: impl AsRef<Path>) -> Result<(), StateError> {
        self.service.save_state(path.as_ref())
    }

    /// Advances the time of the state: transitions end, and scheduled changes happen. The clock for
    /// signatures, faults and the request log is not affected.
    ///
    /// # Errors
    ///
    /// If the state would be more than a hundred years ahead.
    pub fn advance(&self, time: Duration) -> Result<(), StateError> {
        self.service.advance(time)
    }

    /// Accepts no more connections, and waits until the open ones are finished. Connections that
    /// stay idle for 2 seconds are dropped.
    pub async fn stop(self) {
        self.end().await;
    }

    /// Stops like [`Self::stop`], then saves the state to the file of
    /// [`EcsSimBuilder::state_file`], if one is set.
    ///
    /// # Errors
    ///
    /// If the file cannot be written. An existing file is left unchanged then.
    pub async fn stop_and_save(self) -> Result<(), StateError> {
        let (service, _unlock) = self.end().await;
        service.save()
    }

    async fn end(self) -> (Arc<Service>, Unlock) {
        let Self { running, mut task, service, unlock, .. } = self;
        drop(running);
        if tokio::time::timeout(SHUTDOWN_TIMEOUT, &mut task).await.is_err() {
            task.abort();
        }
        (service, unlock)
    }

    pub(crate) fn service(&self) -> &Service {
        &self.service
    }

    pub(crate) fn serve(
        listener: Listener,
        address: SocketAddr,
        service: Service,
        running: watch::Sender<()>,
    ) -> Self {
        let mut stopped = service.running.clone();
        let service = Arc::new(service);
        let router = Router::new()
            .route("/", any(page::front))
            .route("/_sim/view/{*what}", any(page::view))
            .route("/_sim/{*what}", any(control::handle))
            .route(metadata_service::PATHS, any(metadata_service::handle))
            .fallback(service::handle)
            .layer(from_fn_with_state(Arc::clone(&service), guard))
            .with_state(Arc::clone(&service))
            .into_make_service_with_connect_info::<Connection>();
        if service.state_file.is_some() {
            tokio::spawn(autosave::run(Arc::clone(&service)));
        }
        let server = axum::serve(listener, router).with_graceful_shutdown(async move {
            // Nothing is sent on this channel; the sender is only dropped.
            let _: Result<(), _> = stopped.changed().await;
        });
        // Serving ends only on shutdown: errors of single connections are handled inside.
        let task = tokio::spawn(async { drop(server.await) });
        let unlock = Unlock(Arc::clone(&service));
        Self { address, service, unlock, running, task }
    }
}

/// Unlocks the state file when it is dropped. The tasks of the endpoint may end later.
struct Unlock(Arc<Service>);

impl Drop for Unlock {
    fn drop(&mut self) {
        if let Some(file) = &self.0.state_file {
            file.unlock();
        }
    }
}

/// Rejects requests that a web page could send.
async fn guard(State(service): State<Arc<Service>>, request: Request, next: Next) -> Response {
    match service.allowed_hosts.check(request.headers()) {
        Ok(()) => next.run(request).await,
        Err(error) => service.reject(&request, &error),
    }
}

impl fmt::Debug for EcsSim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EcsSim").field("address", &self.address).finish_non_exhaustive()
    }
}
