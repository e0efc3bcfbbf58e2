//! Settings of an endpoint.

use axum::http::HeaderValue;
use jiff::Timestamp;
use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::auth::{Keys, Nonces};
use crate::connection::Listener;
use crate::error::SimError;
use crate::fault::{Fault, Faults};
use crate::journal::{Journal, Observer};
use crate::request_id::RequestIds;
use crate::seen::SeenRequest;
use crate::service::{Clock, Service};
use crate::sim::EcsSim;

/// Settings of an endpoint that is not started yet; made by [`EcsSim::builder`].
#[must_use = "nothing listens before `start`"]
pub struct EcsSimBuilder {
    address: SocketAddr,
    keys: Keys,
    seed: u64,
    clock: Clock,
    keep_alive: Duration,
    faults: Vec<Fault>,
    observer: Option<Observer>,
}

impl EcsSimBuilder {
    pub(crate) fn new() -> Self {
        Self {
            address: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            keys: Keys::default(),
            seed: 0,
            clock: Box::new(Timestamp::now),
            keep_alive: Duration::from_secs(25),
            faults: Vec::new(),
            observer: None,
        }
    }

    /// Where to listen. Default: `127.0.0.1` and a free port.
    pub fn address(mut self, address: SocketAddr) -> Self {
        self.address = address;
        self
    }

    /// Accepts a permanent access key. Without any key [`EcsSim::ACCESS_KEY_ID`] is accepted; the
    /// first key that is given replaces it, further ones are added.
    pub fn access_key(mut self, id: impl Into<String>, secret: impl Into<String>) -> Self {
        self.keys.add(id.into(), secret.into(), None);
        self
    }

    /// Accepts a temporary access key, which is only good together with its security token.
    pub fn sts_key(
        mut self,
        id: impl Into<String>,
        secret: impl Into<String>,
        token: impl Into<String>,
    ) -> Self {
        self.keys.add(id.into(), secret.into(), Some(token.into()));
        self
    }

    /// Decides the ids in the answers, and which requests faults happen to. Default: 0. The same
    /// requests in the same order get the same answers and faults in every run.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// What the endpoint takes for the time. Default: the clock of the system.
    pub fn clock(mut self, clock: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        self.clock = Box::new(clock);
        self
    }

    /// How long a connection may be idle before it is closed, which every answer tells in whole
    /// seconds. Default: 25 seconds.
    pub fn keep_alive(mut self, time: Duration) -> Self {
        self.keep_alive = time;
        self
    }

    /// Something that goes wrong; may be repeated. Default: nothing.
    pub fn fault(mut self, fault: Fault) -> Self {
        self.faults.push(fault);
        self
    }

    /// Called with every request once its answer is decided. Default: nothing. It delays the
    /// answer, so it should return soon.
    pub fn on_request(mut self, observer: impl Fn(&SeenRequest) + Send + Sync + 'static) -> Self {
        self.observer = Some(Box::new(observer));
        self
    }

    /// Starts to listen, as a task of the current Tokio runtime.
    ///
    /// # Errors
    ///
    /// When the address cannot be used, when a key is empty, or when a fault cannot be.
    pub async fn start(mut self) -> Result<EcsSim, SimError> {
        if self.keys.has_blank() {
            return Err(SimError::blank_key());
        }
        if self.keys.is_empty() {
            let (id, secret) = (EcsSim::ACCESS_KEY_ID, EcsSim::ACCESS_KEY_SECRET);
            self.keys.add(id.to_owned(), secret.to_owned(), None);
        }
        let failed = |source| SimError::listen(self.address, source);
        let listener = TcpListener::bind(self.address).await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let listener = Listener { inner: listener, keep_alive: self.keep_alive };
        let (running, stopped) = watch::channel(());
        let service = self.into_service(stopped)?;
        Ok(EcsSim::serve(listener, address, service, running))
    }

    fn into_service(self, running: watch::Receiver<()>) -> Result<Service, SimError> {
        let faults = Faults::new(self.seed);
        faults.set(self.faults, (self.clock)()).map_err(|error| SimError::fault(&error))?;
        let keep_alive = format!("timeout={}", self.keep_alive.as_secs());
        Ok(Service {
            keys: self.keys,
            nonces: Nonces::default(),
            clock: self.clock,
            seed: self.seed,
            request_ids: RequestIds::new(self.seed),
            faults,
            journal: Journal::new(self.observer),
            keep_alive: HeaderValue::try_from(keep_alive)
                .unwrap_or(HeaderValue::from_static("timeout=25")),
            running,
        })
    }
}

impl fmt::Debug for EcsSimBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = f.debug_struct("EcsSimBuilder");
        text.field("address", &self.address).field("seed", &self.seed).finish_non_exhaustive()
    }
}
