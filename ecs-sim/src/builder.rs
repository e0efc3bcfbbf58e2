//! Settings of an endpoint.

mod start;

use jiff::Timestamp;
use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::auth::Keys;
use crate::catalogue::PublicImage;
use crate::connection::{Listener, Source};
use crate::error::SimError;
use crate::fault::Fault;
use crate::generated_response::Unimplemented;
use crate::guard::AllowedHosts;
use crate::recorded_request::RecordedRequest;
use crate::regions;
use crate::request_log::Observer;
use crate::service::Clock;
use crate::sim::EcsSim;
use crate::tls::{self, Tls};
use crate::world::TransitionDelays;

/// Settings of an endpoint that has not been started. Created by [`EcsSim::builder`].
#[must_use = "the endpoint listens only after `start`"]
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
    unimplemented: Unimplemented,
    regions: Vec<String>,
    zones: Vec<String>,
    images: Vec<String>,
    state_file: Option<PathBuf>,
    allowed_hosts: AllowedHosts,
    sample: bool,
    start_file: Option<PathBuf>,
    tls: bool,
    tls_names: Vec<String>,
    tls_certificate_file: Option<PathBuf>,
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
            unimplemented: Unimplemented::default(),
            regions: Vec::new(),
            zones: Vec::new(),
            images: Vec::new(),
            state_file: None,
            allowed_hosts: AllowedHosts::default(),
            sample: false,
            start_file: None,
            tls: false,
            tls_names: Vec::new(),
            tls_certificate_file: None,
            observer: None,
        }
    }

    /// The address to listen on. Default: `127.0.0.1` and a free port.
    pub fn address(mut self, address: SocketAddr) -> Self {
        self.address = address;
        self
    }

    /// Accepts a permanent access key. Without any key, [`EcsSim::ACCESS_KEY_ID`] is accepted. The
    /// first key replaces it; further keys are added.
    pub fn access_key(mut self, id: impl Into<String>, secret: impl Into<String>) -> Self {
        self.keys.add(id.into(), secret.into(), None);
        self
    }

    /// Accepts a temporary access key, which is valid only together with its security token.
    pub fn sts_key(
        mut self,
        id: impl Into<String>,
        secret: impl Into<String>,
        token: impl Into<String>,
    ) -> Self {
        self.keys.add(id.into(), secret.into(), Some(token.into()));
        self
    }

    /// Seeds the ids in responses and the choice of requests that faults apply to. Default: 0. The
    /// same requests in the same order get the same responses and faults in every run.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Sets how long state transitions take. Default: 20 to 100 ms.
    pub fn transition_delays(mut self, delays: TransitionDelays) -> Self {
        self.delays = delays;
        self
    }

    /// Sends a generated response to every action, as if no action had state. Generated responses
    /// contain every member of the response schema, whatever the parameters, which suits tests that
    /// decode all of them. Default: `false`; actions that have state use it.
    pub fn stateless(mut self, stateless: bool) -> Self {
        self.stateless = stateless;
        self
    }

    /// Rejects actions that have no state with the error `NotImplemented`, instead of sending a
    /// generated response. Default: `false`.
    pub fn reject_unimplemented(mut self, reject: bool) -> Self {
        self.unimplemented = if reject { Unimplemented::Reject } else { Unimplemented::Generate };
        self
    }

    /// Marks an instance type as sold out in a zone, or in all zones if the zone is `*`. Can be
    /// called several times. Default: nothing is sold out. [`EcsSim::reset_state`] restores this
    /// setting; [`EcsSim::restock`] undoes it.
    pub fn sold_out(mut self, zone: impl Into<String>, instance_type: impl Into<String>) -> Self {
        self.sold_out.push((zone.into(), instance_type.into()));
        self
    }

    /// The regions that exist, each with its zones and a default network. Default: the 30 public
    /// regions. Regions that a loaded state file lacks are added to it.
    pub fn regions(mut self, ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.regions = ids.into_iter().map(Into::into).collect();
        self
    }

    /// Adds a zone, such as `cn-hangzhou-z` or `us-west-1c`, with a default vSwitch; its region is added
    /// too. Can be called several times. Default: the zones of the public regions.
    pub fn zone(mut self, id: impl Into<String>) -> Self {
        self.zones.push(id.into());
        self
    }

    /// Adds a public image, such as `ubuntu_22_04_x64_20G_alibase_20250102.vhd`. Its id says system,
    /// version, architecture (`x64` or `arm64`) and size. Can be called several times. Default: 24
    /// images, of Alibaba Cloud Linux, other distributions and Windows Server.
    pub fn image(mut self, id: impl Into<String>) -> Self {
        self.images.push(id.into());
        self
    }

    /// Loads the state from this file if it exists, and saves it there half a second after a change,
    /// on [`EcsSim::stop_and_save`] and on `POST /_sim/state/save`. Default: a new state, which is
    /// lost when the endpoint stops.
    ///
    /// The file is JSON and contains the passwords of instances. It is replaced as a whole, never
    /// written in place. A hidden file beside it, `.NAME.lock`, keeps other processes from using
    /// it. If a save fails while the endpoint runs, a line on standard error says so.
    pub fn state_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.state_file = Some(path.into());
        self
    }

    /// Accepts requests whose `Host` is this name, besides loopback names (`localhost` and names
    /// below it) and IP addresses. Can be called several times; `*` allows every name.
    ///
    /// Without this check, a web page could use the endpoint under a name of its own that resolves
    /// to this computer (DNS rebinding). A request whose `Origin` is not the endpoint is rejected in
    /// any case.
    pub fn allow_host(mut self, name: impl AsRef<str>) -> Self {
        self.allowed_hosts.add(name.as_ref());
        self
    }

    /// Starts with resources to look at: running, stopped and spot instances, disks, a snapshot, a
    /// key pair, tags, and a command with its results. Default: `false`.
    ///
    /// They are created by calls, like those of [`Self::start_file`], before these.
    pub fn sample(mut self, sample: bool) -> Self {
        self.sample = sample;
        self
    }

    /// Executes the calls in this file before the endpoint listens. Default: none.
    ///
    /// The file is a JSON array of objects with `action`, and optionally `parameters`, `product` or
    /// `version`, and `name`. In a parameter, `${NAME.InstanceIdSets.InstanceIdSet.0}` is the value
    /// at this position of the response of the earlier call with this name or number, and
    /// `${region}` is the first region. State transitions take no time, faults do not apply, and
    /// the request log has the calls, but the observer is not called.
    ///
    /// The result is also the state to which [`EcsSim::reset_state`] resets. The calls do not change
    /// a state that is loaded from an existing [`Self::state_file`].
    pub fn start_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.start_file = Some(path.into());
        self
    }

    /// Accepts TLS connections beside plain ones, on the same port. Default: `false`.
    ///
    /// The certificate is valid for the address, `localhost`, `127.0.0.1`, `::1`, and the host names
    /// of the service, such as `ecs.cn-hangzhou.aliyuncs.com`. It is signed by an authority that is
    /// made at each start: [`EcsSim::tls_certificate`].
    pub fn tls(mut self, tls: bool) -> Self {
        self.tls = tls;
        self
    }

    /// Turns on [`Self::tls`], with a certificate that is also valid for this host name or address,
    /// which is allowed as with [`Self::allow_host`].
    /// Can be called several times.
    pub fn tls_name(mut self, name: impl Into<String>) -> Self {
        let name = name.into();
        self.allowed_hosts.add(&name);
        self.tls_names.push(name);
        self.tls(true)
    }

    /// Turns on [`Self::tls`], and writes the certificate of the authority to this file at the
    /// start, for clients that trust a file in PEM form. An existing file is replaced.
    pub fn tls_certificate_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.tls_certificate_file = Some(path.into());
        self.tls(true)
    }

    /// The clock of the endpoint. Default: the system clock.
    pub fn clock(mut self, clock: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        self.clock = Box::new(clock);
        self
    }

    /// How long a connection may be idle before it is closed. Every response announces it in whole
    /// seconds. Default: 25 seconds.
    pub fn keep_alive(mut self, time: Duration) -> Self {
        self.keep_alive = time;
        self
    }

    /// Adds a fault. Can be called several times. Default: no faults.
    pub fn fault(mut self, fault: Fault) -> Self {
        self.faults.push(fault);
        self
    }

    /// Called with every request once its response is determined. Default: no observer. The
    /// response is sent after the observer returns, so it should return quickly.
    pub fn on_request(
        mut self,
        observer: impl Fn(&RecordedRequest) + Send + Sync + 'static,
    ) -> Self {
        self.observer = Some(Box::new(observer));
        self
    }

    /// Starts listening in a task of the current Tokio runtime.
    ///
    /// # Errors
    ///
    /// If the address cannot be bound, a key is empty, a fault, region, zone or image is invalid, a call
    /// of the start file fails, or the state file cannot be read, parsed or written. The file is left
    /// unchanged then.
    pub async fn start(mut self) -> Result<EcsSim, SimError> {
        if self.keys.has_blank() {
            return Err(SimError::blank_key());
        }
        self.check_names()?;
        if self.keys.is_empty() {
            let (id, secret) = (EcsSim::ACCESS_KEY_ID, EcsSim::ACCESS_KEY_SECRET);
            self.keys.add(id.to_owned(), secret.to_owned(), None);
        }
        let failed = |source| SimError::listen(self.address, source);
        let listener = TcpListener::bind(self.address).await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let (keep_alive, tls) = (self.keep_alive, self.make_tls()?);
        let (running, stopped) = watch::channel(());
        let mut service = self.into_started_service(stopped)?;
        let source = match tls {
            Some(Tls { acceptor, authority }) => {
                service.tls_certificate = Some(authority);
                Source::Relay(tls::relay(listener, acceptor), address)
            }
            None => Source::Socket(listener),
        };
        Ok(EcsSim::serve(Listener { source, keep_alive }, address, service, running))
    }
}

impl EcsSimBuilder {
    fn check_names(&self) -> Result<(), SimError> {
        let is_region = |id: &str| {
            let usual = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            !id.is_empty() && id.chars().all(usual)
        };
        let is_zone = |id: &str| regions::of_zone(id) != id && is_region(regions::of_zone(id));
        let invalid =
            |ids: &[String], is_valid: &dyn Fn(&str) -> bool, error: fn(&str) -> SimError| {
                ids.iter().find(|id| !is_valid(id)).map_or(Ok(()), |id| Err(error(id)))
            };
        invalid(&self.regions, &is_region, SimError::region)?;
        invalid(&self.zones, &is_zone, SimError::zone)?;
        invalid(&self.images, &|id| PublicImage::of(id).is_some(), SimError::image)
    }
}

impl fmt::Debug for EcsSimBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = f.debug_struct("EcsSimBuilder");
        text.field("address", &self.address).field("seed", &self.seed).finish_non_exhaustive()
    }
}
