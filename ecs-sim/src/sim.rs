//! A running endpoint.

use axum::Router;
use axum::routing::any;
use serde_json::Value;
use std::fmt;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::builder::EcsSimBuilder;
use crate::connection::{Connection, Listener};
use crate::control;
use crate::error::{SimError, StateError};
use crate::fault::{Fault, FaultError};
use crate::metadata_service;
use crate::page;
use crate::recorded_request::RecordedRequest;
use crate::service::{self, Service};

/// How long [`EcsSim::stop`] waits for connections that a client keeps open.
const SHUTDOWN_TIMEOUT: Duration = Duration::from_secs(2);

/// A running endpoint. Dropping it stops it; [`EcsSim::stop`] also waits until it has stopped.
pub struct EcsSim {
    address: SocketAddr,
    service: Arc<Service>,
    // The server stops when this is dropped.
    running: watch::Sender<()>,
    task: JoinHandle<()>,
}

impl EcsSim {
    /// The id of the access key that is accepted when the builder was given none.
    pub const ACCESS_KEY_ID: &str = "LTAI-ecs-sim";

    /// The secret that belongs to [`Self::ACCESS_KEY_ID`].
    pub const ACCESS_KEY_SECRET: &str = "ecs-sim-secret";

    /// Starts an endpoint on `127.0.0.1` and a free port, with default settings.
    ///
    /// # Errors
    ///
    /// When no port is free.
    pub async fn start() -> Result<Self, SimError> {
        Self::builder().start().await
    }

    /// Settings to start an endpoint with.
    pub fn builder() -> EcsSimBuilder {
        EcsSimBuilder::new()
    }

    /// The URL to call, such as `http://127.0.0.1:41234`; without a slash at the end.
    pub fn endpoint(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The latest 1000 requests, oldest first. A request is there before its answer is sent.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.service.request_log.read(|requests| requests.iter().cloned().collect())
    }

    /// What goes wrong at present.
    pub fn faults(&self) -> Vec<Fault> {
        self.service.faults.list()
    }

    /// Replaces everything that goes wrong. Counts and times begin anew.
    ///
    /// # Errors
    ///
    /// When a fault cannot be. The old ones stay then.
    pub fn set_faults(&self, faults: impl IntoIterator<Item = Fault>) -> Result<(), FaultError> {
        self.service.set_faults(faults.into_iter().collect())
    }

    /// Forgets the requests so far.
    pub fn clear_requests(&self) {
        self.service.request_log.clear();
    }

    /// Everything that exists, as it is now, in the form of the state file. The passwords of
    /// instances are in it.
    pub fn state(&self) -> Value {
        self.service.state()
    }

    /// Replaces everything that exists. Members that are missing are as in a new state; without
    /// `ids`, new ids go on as they would have.
    ///
    /// # Errors
    ///
    /// When it is no state, with the place where it is wrong. The old state stays then.
    pub fn set_state(&self, state: &Value) -> Result<(), StateError> {
        self.service.set_state(&state.to_string())
    }

    /// Changes what exists; no request comes in between.
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

    /// Starts again: what exists is what exists at the first start.
    pub fn reset_state(&self) {
        self.service.reset_state();
    }

    /// Saves what exists to a file, which [`EcsSimBuilder::state_file`] loads.
    ///
    /// # Errors
    ///
    /// When the file cannot be written. An old one stays as it is then.
    pub fn save(&self, path: impl AsRef<Path>) -> Result<(), StateError> {
        self.service.save_state(path.as_ref())
    }

    /// Lets time pass for what exists: transitions end, and what is due later happens. The time by
    /// which requests are signed, faults happen and requests are logged is not concerned.
    ///
    /// # Errors
    ///
    /// When it would be more than a hundred years ahead.
    pub fn advance(&self, time: Duration) -> Result<(), StateError> {
        self.service.advance(time)
    }

    /// Accepts no more connections, and waits until the open ones are done. Connections that stay
    /// silent for 2 seconds are given up.
    pub async fn stop(self) {
        self.end().await;
    }

    /// Stops like [`Self::stop`], then saves the state to the file of
    /// [`EcsSimBuilder::state_file`], if there is one.
    ///
    /// # Errors
    ///
    /// When the file cannot be written. An old one stays as it is then.
    pub async fn stop_and_save(self) -> Result<(), StateError> {
        let service = self.end().await;
        match &service.state_file {
            Some(file) => service.save_state(file),
            None => Ok(()),
        }
    }

    async fn end(self) -> Arc<Service> {
        let Self { running, mut task, service, .. } = self;
        drop(running);
        if tokio::time::timeout(SHUTDOWN_TIMEOUT, &mut task).await.is_err() {
            task.abort();
        }
        service
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
            .with_state(Arc::clone(&service))
            .into_make_service_with_connect_info::<Connection>();
        let server = axum::serve(listener, router).with_graceful_shutdown(async move {
            // The other end is never used, only dropped.
            let _: Result<(), _> = stopped.changed().await;
        });
        // Serving only ends on shutdown: errors of single connections are dealt with inside.
        let task = tokio::spawn(async { drop(server.await) });
        Self { address, service, running, task }
    }
}

impl fmt::Debug for EcsSim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EcsSim").field("address", &self.address).finish_non_exhaustive()
    }
}
