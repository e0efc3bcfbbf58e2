//! A running endpoint.

use axum::Router;
use axum::routing::any;
use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::builder::EcsSimBuilder;
use crate::connection::{Connection, Listener};
use crate::control;
use crate::error::SimError;
use crate::fault::{Fault, FaultError};
use crate::seen::SeenRequest;
use crate::service::{self, Service};

/// How long [`EcsSim::stop`] waits for connections that a client keeps open.
const PATIENCE: Duration = Duration::from_secs(2);

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
    pub fn requests(&self) -> Vec<SeenRequest> {
        self.service.journal.requests()
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

    /// Accepts no more connections, and waits until the open ones are done. Connections that stay
    /// silent for 2 seconds are given up.
    pub async fn stop(self) {
        let Self { running, mut task, .. } = self;
        drop(running);
        if tokio::time::timeout(PATIENCE, &mut task).await.is_err() {
            task.abort();
        }
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
            .route(control::FAULTS, any(control::faults))
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
