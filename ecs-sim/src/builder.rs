//! Settings of an endpoint.

use axum::http::HeaderValue;
use jiff::Timestamp;
use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Mutex;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::auth::{Keys, Nonces};
use crate::connection::Listener;
use crate::error::SimError;
use crate::fault::{Fault, Faults};
use crate::recorded_request::RecordedRequest;
use crate::regions::REGIONS;
use crate::request_id::RequestIds;
use crate::request_log::{Observer, RequestLog};
use crate::service::{Clock, Service};
use crate::sim::EcsSim;
use crate::state_file;
use crate::world::{TransitionDelays, World};

/// Settings of an endpoint that is not started yet; made by [`EcsSim::builder`].
#[must_use = "nothing listens before `start`"]
pub struct EcsSimBuilder {
    address: SocketAddr,
    keys: Keys,
    seed: u64,
    clock: Clock,
    keep_alive: Duration,
    faults: Vec<Fault>,
    delays: TransitionDelays,
    sold_out: Vec<(String, String)>,
    stateless: bool,
    regions: Vec<String>,
    state_file: Option<PathBuf>,
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
            delays: TransitionDelays::default(),
            sold_out: Vec::new(),
            stateless: false,
            regions: Vec::new(),
            state_file: None,
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

    /// How long changes of state take. Default: some hundredths of a second.
    pub fn transition_delays(mut self, delays: TransitionDelays) -> Self {
        self.delays = delays;
        self
    }

    /// Answers every action with data made from its shape alone, as if no action had state: every
    /// member that an answer can have is there, whatever the parameters are. For tests of a client
    /// that is to read all of them. Default: actions with state answer from it.
    pub fn stateless(mut self, stateless: bool) -> Self {
        self.stateless = stateless;
        self
    }

    /// An instance type of which nothing is left in a zone, or in all of them if the zone is `*`;
    /// may be repeated. Default: there is enough of every type. It is so again after
    /// [`EcsSim::reset_state`]; [`EcsSim::restock`] undoes it.
    pub fn sold_out(mut self, zone: impl Into<String>, instance_type: impl Into<String>) -> Self {
        self.sold_out.push((zone.into(), instance_type.into()));
        self
    }

    /// The regions that exist, each with three zones and a default network. Default: six well-known
    /// ones. A state that is loaded from a file has its own; these are added if it lacks them.
    pub fn regions(mut self, ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.regions = ids.into_iter().map(Into::into).collect();
        self
    }

    /// Loads the state from this file, if it exists, and saves it there on
    /// [`EcsSim::stop_and_save`] and on `POST /_sim/state/save`. Default: a new state, which is
    /// gone when the endpoint stops.
    ///
    /// The file is JSON, and has the passwords of the instances in it. It is written as a whole:
    /// a new file takes the place of the old one.
    pub fn state_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.state_file = Some(path.into());
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
    pub fn on_request(
        mut self,
        observer: impl Fn(&RecordedRequest) + Send + Sync + 'static,
    ) -> Self {
        self.observer = Some(Box::new(observer));
        self
    }

    /// Starts to listen, as a task of the current Tokio runtime.
    ///
    /// # Errors
    ///
    /// When the address cannot be used, when a key is empty, when a fault or a region cannot be,
    /// or when the state file cannot be read, understood or written. The file stays as it is then.
    pub async fn start(mut self) -> Result<EcsSim, SimError> {
        if self.keys.has_blank() {
            return Err(SimError::blank_key());
        }
        check_regions(&self.regions)?;
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

    /// A world without anything in it.
    fn fresh_world(&self) -> World {
        let mut world = match self.regions.as_slice() {
            [] => World::with_regions(self.seed, REGIONS.iter().map(|region| region.id)),
            named => World::with_regions(self.seed, named.iter().map(String::as_str)),
        };
        world.sold_out.extend(self.sold_out.iter().cloned());
        world
    }

    fn first_world(&self, fresh: &World) -> Result<World, SimError> {
        let Some(file) = &self.state_file else { return Ok(fresh.clone()) };
        let mut world = state_file::open(file, fresh).map_err(SimError::state)?;
        world.add_regions(self.regions.iter().map(String::as_str));
        world.sold_out.extend(self.sold_out.iter().cloned());
        Ok(world)
    }

    fn into_service(self, running: watch::Receiver<()>) -> Result<Service, SimError> {
        let fresh = self.fresh_world();
        let world = self.first_world(&fresh)?;
        let faults = Faults::new(self.seed);
        let since = (self.clock)();
        faults.set(self.faults, since).map_err(|error| SimError::fault(&error))?;
        let keep_alive = format!("timeout={}", self.keep_alive.as_secs());
        Ok(Service {
            keys: self.keys,
            nonces: Nonces::default(),
            clock: self.clock,
            seed: self.seed,
            request_ids: RequestIds::new(self.seed),
            faults,
            world: Mutex::new(world),
            delays: self.delays,
            stateless: self.stateless,
            fresh,
            state_file: self.state_file,
            since,
            request_log: RequestLog::new(self.observer),
            keep_alive: HeaderValue::try_from(keep_alive)
                .unwrap_or(HeaderValue::from_static("timeout=25")),
            running,
        })
    }
}

fn check_regions(ids: &[String]) -> Result<(), SimError> {
    let usual = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    match ids.iter().find(|id| id.is_empty() || !id.chars().all(usual)) {
        Some(id) => Err(SimError::region(id)),
        None => Ok(()),
    }
}

impl fmt::Debug for EcsSimBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = f.debug_struct("EcsSimBuilder");
        text.field("address", &self.address).field("seed", &self.seed).finish_non_exhaustive()
    }
}
