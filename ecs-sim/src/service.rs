//! One request from arrival to answer; the order of the checks stands here.

use axum::body::Body;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderValue, Response, StatusCode, header};
use codegen::spec::ActionSpec;
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;
use tokio::sync::watch;

use crate::actions::{self, Call};
use crate::auth::{self, Keys, Nonces};
use crate::catalog::{self, Entry};
use crate::connection::Connection;
use crate::fault::{self, Fault, FaultError, FaultKind, Faults};
use crate::journal::Journal;
use crate::params::Params;
use crate::refusal::Refusal;
use crate::reply::{Format, Reply};
use crate::request::ApiRequest;
use crate::request_id::{RequestIds, digest};
use crate::seen::SeenRequest;
use crate::shape::Shape;
use crate::sts;
use crate::validate;
use crate::world::{Pace, World};

/// Tells the time.
pub(crate) type Clock = Box<dyn Fn() -> Timestamp + Send + Sync>;

/// What all requests of one endpoint share.
pub(crate) struct Service {
    pub(crate) keys: Keys,
    pub(crate) nonces: Nonces,
    pub(crate) clock: Clock,
    pub(crate) seed: u64,
    pub(crate) request_ids: RequestIds,
    pub(crate) faults: Faults,
    pub(crate) world: Mutex<World>,
    /// How long changes of state take.
    pub(crate) pace: Pace,
    /// No action uses the world.
    pub(crate) shapes_only: bool,
    /// The world as it is at the first start without a file.
    pub(crate) fresh: World,
    /// Where the world is kept.
    pub(crate) state_file: Option<PathBuf>,
    /// When the endpoint was started.
    pub(crate) since: Timestamp,
    pub(crate) journal: Journal,
    /// The header that tells how long a connection may be idle.
    pub(crate) keep_alive: HeaderValue,
    /// Closed when the endpoint stops.
    pub(crate) running: watch::Receiver<()>,
}

/// Answers one request and records it.
pub(crate) async fn handle(
    State(service): State<Arc<Service>>,
    ConnectInfo(connection): ConnectInfo<Connection>,
    request: Request,
) -> Response<Body> {
    let (_busy, arrival) = (connection.busy(), Instant::now());
    let request_id = service.request_ids.next();
    let method = request.method().to_string();
    let mut seen = SeenRequest::new((service.clock)(), method, request_id.clone());
    let host = host(&request);
    let mut format = Format::Json;
    let response = service.response(request, &mut seen, &mut format).await;
    let response = response.unwrap_or_else(|refusal| Reply::refusal(&refusal, &host, &request_id));
    let fault = seen.fault.clone();
    let replaced = fault.as_ref().and_then(|fault| fault.response(&host, &request_id));
    let reply = replaced.unwrap_or(response);
    if !fault.as_ref().is_some_and(FaultKind::is_silent) {
        seen.status = reply.status.as_u16();
        seen.error_code.clone_from(&reply.error_code);
    }
    let keep_alive = &service.keep_alive;
    let response = reply.into_response(format, &seen.action, &request_id, seen.time, keep_alive);
    seen.duration = arrival.elapsed();
    service.journal.record(seen);
    if let Some(fault) = &fault {
        service.deliver(fault, &response, &connection, &request_id).await;
    }
    response.map(Body::from)
}

impl Service {
    /// Replaces all faults, from now on.
    pub(crate) fn set_faults(&self, faults: Vec<Fault>) -> Result<(), FaultError> {
        self.faults.set(faults, (self.clock)())
    }

    async fn response(
        &self,
        request: Request,
        seen: &mut SeenRequest,
        format: &mut Format,
    ) -> Result<Reply, Refusal> {
        let request = ApiRequest::read(request).await?;
        *format = request.format();
        note_request(seen, &request);
        let entry = find(&request)?;
        seen.product = entry.product.to_owned();
        let now = seen.time;
        self.set_clock_off(entry.action, seen);
        let caller = self.caller(entry, &request, seen.time)?;
        if let Some(fault) = self.faults.choose(entry.action, now) {
            seen.fault = Some(fault.kind().clone());
            if !fault.executes() {
                return Ok(Reply::empty(StatusCode::OK));
            }
        }
        self.call(entry, caller.as_deref(), request.action_params(), now, seen)
    }

    /// The id of the key that a request is rightly signed with; `None` if it needs no signature and
    /// has none.
    fn caller(
        &self,
        entry: &Entry,
        request: &ApiRequest,
        now: Timestamp,
    ) -> Result<Option<String>, Refusal> {
        if request.signature_kind().is_none() && sts::is_public(entry.product, entry.action) {
            return Ok(None);
        }
        let secret = |id: &str, token: Option<&str>| {
            let world = self.world();
            match world.sessions.get(id) {
                Some(session) => auth::session_secret(session, token, world.time(now)),
                None => self.keys.secret(id, token),
            }
        };
        auth::verify(request, secret, &self.nonces, now).map(Some)
    }

    /// What exists, while nobody else looks at it or changes it.
    fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lets the request see a clock that is off, if a fault says so.
    fn set_clock_off(&self, action: &str, seen: &mut SeenRequest) {
        let Some(fault) = self.faults.clock_offset(action, seen.time) else { return };
        if let FaultKind::ClockOffset { seconds } = fault.kind() {
            let offset = SignedDuration::from_secs(*seconds);
            seen.time = seen.time.saturating_add(offset).unwrap_or(seen.time);
            seen.fault = Some(fault.kind().clone());
        }
    }

    /// Lets a fault have its way with an answer, at most until the endpoint stops.
    async fn deliver(
        &self,
        fault: &FaultKind,
        response: &Response<Vec<u8>>,
        connection: &Connection,
        request_id: &str,
    ) {
        let dice = digest(self.seed, &["delay", request_id]);
        let mut running = self.running.clone();
        tokio::select! {
            () = fault::deliver(fault, response, connection, &dice) => {}
            // Nothing is ever sent: this is the end of the other side.
            _ = running.changed() => match fault {
                FaultKind::Delay { .. } => {}
                _ => connection.close(),
            }
        }
    }

    /// Everything that depends on the action.
    fn call(
        &self,
        entry: &Entry,
        caller: Option<&str>,
        mut params: Params,
        now: Timestamp,
        seen: &mut SeenRequest,
    ) -> Result<Reply, Refusal> {
        let spec = entry.spec()?;
        let report = validate::inspect(&spec.parameters, &params);
        seen.unknown_parameters.clone_from(&report.unknown);
        if let Err(refusal) = report.verdict() {
            return match entry.product {
                "cms" => Ok(Reply::refusal_inside(&refusal, spec.response(), &seen.request_id)),
                _ => Err(refusal),
            };
        }
        validate::clamp(&spec.parameters, &mut params);
        let dry_run = is_dry_run(spec, &params);
        let with_state = !self.shapes_only;
        if with_state && let Some(handler) = sts::find(entry.product, entry.action) {
            return self.act(entry, &params, now, seen, |world, call| handler(world, call, caller));
        }
        if with_state && let Some(handler) = actions::find(entry.product, entry.action) {
            return self.act(entry, &params, now, seen, |world, call| {
                actions::run(world, call, handler, dry_run)
            });
        }
        if dry_run {
            return Err(actions::dry_run_succeeded(entry.action));
        }
        let schema = spec
            .response()
            .ok_or_else(|| Refusal::internal(format!("{} has no answer.", entry.action)))?;
        let request_id = &seen.request_id;
        let parameters = &spec.parameters;
        let shape = Shape { parameters, params: &params, seed: self.seed, request_id };
        seen.executed = true;
        Ok(Reply::shape(shape.response(schema)))
    }

    /// Does what has state behind it.
    fn act(
        &self,
        entry: &Entry,
        params: &Params,
        now: Timestamp,
        seen: &mut SeenRequest,
        run: impl FnOnce(&mut World, &Call<'_>) -> Result<Value, Refusal>,
    ) -> Result<Reply, Refusal> {
        let mut world = self.world();
        let now = world.time(now);
        world.settle(now);
        let call = Call { action: entry.action, params, now, pace: &self.pace };
        match run(&mut world, &call) {
            Ok(mut response) => {
                seen.executed = true;
                response["RequestId"] = seen.request_id.clone().into();
                Ok(Reply::response(response))
            }
            Err(refusal) if entry.product == "cms" => {
                Ok(Reply::refusal_inside(&refusal, entry.spec()?.response(), &seen.request_id))
            }
            Err(refusal) => Err(refusal),
        }
    }
}

/// Writes down what the request says, before any of it is checked.
fn note_request(seen: &mut SeenRequest, request: &ApiRequest) {
    seen.action = request.action().unwrap_or_default().to_owned();
    seen.version = request.version().unwrap_or_default().to_owned();
    seen.signature = request.signature_kind();
    seen.parameters = request.action_params();
    // A client that signs with V3 has no reason to send these, but might.
    seen.parameters
        .retain(|name, _| !["AccessKeyId", "SecurityToken", "Signature"].contains(&name.as_str()));
}

fn find(request: &ApiRequest) -> Result<&'static Entry, Refusal> {
    let missing = |code, what| Refusal::bad(code, format!("The request names no {what}."));
    let action = request.action().ok_or_else(|| missing("MissingAction", "action"))?;
    let version = request.version().ok_or_else(|| missing("MissingVersion", "API version"))?;
    catalog::find(version, action)
}

/// Whether the action has a dry run, and this is one.
fn is_dry_run(spec: &ActionSpec, params: &Params) -> bool {
    spec.parameters.iter().any(|parameter| parameter.name == "DryRun")
        && params.get("DryRun").is_some_and(|value| value.eq_ignore_ascii_case("true"))
}

fn host(request: &Request) -> String {
    let sent = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
    sent.unwrap_or_default().to_owned()
}
