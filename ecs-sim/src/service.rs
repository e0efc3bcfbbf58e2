//! The handling of one request, from arrival to response, with its checks in order.

use axum::body::Body;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderValue, Response, StatusCode, header};
use ecs_api_spec::ActionSpec;
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;
use tokio::sync::{Notify, watch};

use crate::actions::{self, Call};
use crate::api_spec::{self, Entry};
use crate::auth::{self, Keys, Nonces};
use crate::connection::Connection;
use crate::fault::{self, Fault, FaultError, FaultKind, Faults};
use crate::generated_response::{self, Generator, Unimplemented};
use crate::guard::AllowedHosts;
use crate::params::Params;
use crate::recorded_request::RecordedRequest;
use crate::reply::{Format, Reply};
use crate::request::ApiRequest;
use crate::request_id::{RequestIds, digest};
use crate::request_log::RequestLog;
use crate::rules;
use crate::service_error::{Result, ServiceError};
use crate::state_file::StateFile;
use crate::sts;
use crate::validate::{self, Report};
use crate::world::{TransitionDelays, World};

/// The clock of the endpoint.
pub(crate) type Clock = Box<dyn Fn() -> Timestamp + Send + Sync>;

/// State shared by all requests of an endpoint.
pub(crate) struct Service {
    pub(crate) keys: Keys,
    pub(crate) nonces: Nonces,
    pub(crate) clock: Clock,
    pub(crate) seed: u64,
    pub(crate) request_ids: RequestIds,
    pub(crate) faults: Faults,
    pub(crate) world: Mutex<World>,
    /// How long state transitions take.
    pub(crate) delays: TransitionDelays,
    /// Every action gets a generated response.
    pub(crate) stateless: bool,
    pub(crate) unimplemented: Unimplemented,
    /// The world at the first start without a file.
    pub(crate) fresh: World,
    /// Where the world is saved.
    pub(crate) state_file: Option<StateFile>,
    /// Held while the state file is written.
    pub(crate) saving: Mutex<()>,
    /// Notified after a change of the world.
    pub(crate) changed: Notify,
    pub(crate) allowed_hosts: AllowedHosts,
    /// The certificate of the authority if the endpoint accepts TLS.
    pub(crate) tls_certificate: Option<String>,
    /// When the endpoint was started.
    pub(crate) since: Timestamp,
    pub(crate) request_log: RequestLog,
    /// The header that announces the idle timeout of connections.
    pub(crate) keep_alive: HeaderValue,
    /// Closed when the endpoint stops.
    pub(crate) running: watch::Receiver<()>,
}

/// Handles one request and records it.
pub(crate) async fn handle(
    State(service): State<Arc<Service>>,
    ConnectInfo(connection): ConnectInfo<Connection>,
    request: Request,
) -> Response<Body> {
    let (_busy, arrival) = (connection.busy(), Instant::now());
    let request_id = service.request_ids.next();
    let method = request.method().to_string();
    let mut recorded = RecordedRequest::new((service.clock)(), method, request_id.clone());
    let host = host(&request);
    let mut format = Format::Json;
    let response = service.response(request, &mut recorded, &mut format).await;
    let response =
        response.unwrap_or_else(|error| Reply::service_error(&error, &host, &request_id));
    let fault = recorded.fault.clone();
    let replaced = fault.as_ref().and_then(|fault| fault.response(&host, &request_id));
    let reply = replaced.unwrap_or(response);
    if !fault.as_ref().is_some_and(FaultKind::is_silent) {
        recorded.status = reply.status.as_u16();
        recorded.error_code.clone_from(&reply.error_code);
    }
    recorded.note_response(&reply, format);
    let keep_alive = &service.keep_alive;
    let response =
        reply.into_response(format, &recorded.action, &request_id, recorded.time, keep_alive);
    recorded.duration = arrival.elapsed();
    service.request_log.record(recorded);
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

    /// The response to a request that is not read.
    pub(crate) fn reject(&self, request: &Request, error: &ServiceError) -> Response<Body> {
        let (id, time, method) =
            (self.request_ids.next(), (self.clock)(), request.method().to_string());
        let reply = Reply::service_error(error, "", &id);
        let mut recorded = RecordedRequest::new(time, method, id.clone());
        recorded.status = reply.status.as_u16();
        recorded.error_code.clone_from(&reply.error_code);
        self.request_log.record(recorded);
        reply.into_response(Format::Json, "", &id, time, &self.keep_alive).map(Body::from)
    }

    async fn response(
        &self,
        request: Request,
        recorded: &mut RecordedRequest,
        format: &mut Format,
    ) -> Result<Reply> {
        let request = ApiRequest::read(request).await?;
        *format = request.format();
        note_request(recorded, &request);
        let entry = find(&request)?;
        recorded.product = entry.product.to_owned();
        let params = request.action_params();
        let report = validate::inspect(&entry.spec()?.parameters, &params);
        recorded.unknown_parameters.clone_from(&report.unknown);
        let now = recorded.time;
        self.set_clock_off(entry.action, recorded);
        let caller = self.caller(entry, &request, recorded.time)?;
        if let Some(fault) = self.faults.choose(entry.action, now) {
            recorded.fault = Some(fault.kind().clone());
            if !fault.executes() {
                return Ok(Reply::empty(StatusCode::OK));
            }
        }
        self.call(entry, caller.as_deref(), (params, &report), now, recorded)
    }

    /// The id of the key that signed the request; `None` for an unsigned request to a public
    /// action.
    fn caller(
        &self,
        entry: &Entry,
        request: &ApiRequest,
        now: Timestamp,
    ) -> Result<Option<String>> {
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

    /// The world, locked.
    fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Applies a clock offset to the request, if a fault asks for it.
    fn set_clock_off(&self, action: &str, recorded: &mut RecordedRequest) {
        let Some(fault) = self.faults.clock_offset(action, recorded.time) else { return };
        if let FaultKind::ClockOffset { seconds } = fault.kind() {
            let offset = SignedDuration::from_secs(*seconds);
            recorded.time = recorded.time.saturating_add(offset).unwrap_or(recorded.time);
            recorded.fault = Some(fault.kind().clone());
        }
    }

    /// Delivers a response with a fault, until the endpoint stops at the latest.
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
            // Nothing is ever sent on this channel; it changes when the sender is dropped.
            _ = running.changed() => match fault {
                FaultKind::Delay { .. } => {}
                _ => connection.close(),
            }
        }
    }

    /// The checks and the handling that depend on the action.
    pub(crate) fn call(
        &self,
        entry: &'static Entry,
        caller: Option<&str>,
        (mut params, report): (Params, &Report),
        now: Timestamp,
        recorded: &mut RecordedRequest,
    ) -> Result<Reply> {
        let spec = entry.spec()?;
        if let Err(error) = report.verdict() {
            return match entry.product {
                "cms" => {
                    Ok(Reply::service_error_in_body(&error, spec.response(), &recorded.request_id))
                }
                _ => Err(error),
            };
        }
        validate::clamp(&spec.parameters, &mut params);
        let dry_run = is_dry_run(spec, &params);
        let with_state = !self.stateless;
        if with_state && let Some(handler) = sts::find(entry.product, entry.action) {
            return self
                .act(entry, &params, now, recorded, |world, call| handler(world, call, caller));
        }
        if with_state && let Some(handler) = actions::find(entry.product, entry.action) {
            return self.act(entry, &params, now, recorded, |world, call| {
                actions::run(world, call, handler, dry_run)
            });
        }
        if with_state {
            self.check_without_state(entry, &params, now)?;
        }
        if dry_run {
            return Err(actions::dry_run_succeeded(entry.action));
        }
        let schema = spec.response().ok_or_else(|| {
            ServiceError::internal(format!("{} has no response schema.", entry.action))
        })?;
        let request_id = &recorded.request_id;
        let parameters = &spec.parameters;
        let items = if with_state && is_read(entry.action) { 0 } else { generated_response::ITEMS };
        let generator =
            Generator { parameters, params: &params, seed: self.seed, request_id, items };
        recorded.executed = true;
        Ok(Reply::generated(generator.response(schema)))
    }

    /// The checks of an action without state: its region exists, no rule is broken, and it names no
    /// resource that cannot exist.
    fn check_without_state(
        &self,
        entry: &'static Entry,
        params: &Params,
        now: Timestamp,
    ) -> Result<()> {
        let call = Call { entry, action: entry.action, params, now, delays: &self.delays };
        if self.unimplemented == Unimplemented::Reject {
            return Err(ServiceError::bad(
                "NotImplemented",
                format!(
                    "{} has no state here, and the endpoint rejects such actions.",
                    call.action
                ),
            ));
        }
        let world = self.world();
        actions::check_region(&world, &call)?;
        rules::check(&call)?;
        actions::check_ids(&world, &call)
    }

    /// Runs an action that has state.
    fn act(
        &self,
        entry: &'static Entry,
        params: &Params,
        now: Timestamp,
        recorded: &mut RecordedRequest,
        run: impl FnOnce(&mut World, &Call<'_>) -> Result<Value>,
    ) -> Result<Reply> {
        let mut world = self.world();
        let now = world.time(now);
        world.settle(now);
        let call = Call { entry, action: entry.action, params, now, delays: &self.delays };
        match run(&mut world, &call) {
            Ok(mut response) => {
                recorded.executed = true;
                if !is_read(entry.action) {
                    self.changed.notify_one();
                }
                response["RequestId"] = recorded.request_id.clone().into();
                Ok(Reply::response(response))
            }
            Err(error) if entry.product == "cms" => Ok(Reply::service_error_in_body(
                &error,
                entry.spec()?.response(),
                &recorded.request_id,
            )),
            Err(error) => Err(error),
        }
    }
}

/// Whether the action changes nothing, so that nothing is to be saved. What time changes in the
/// world changes again after it was loaded.
fn is_read(action: &str) -> bool {
    ["Describe", "List", "Get"].iter().any(|verb| action.starts_with(verb))
}

/// Records the request as sent, before any check.
fn note_request(recorded: &mut RecordedRequest, request: &ApiRequest) {
    recorded.action = request.action().unwrap_or_default().to_owned();
    recorded.version = request.version().unwrap_or_default().to_owned();
    recorded.signature = request.signature_kind();
    recorded.parameters = request.action_params();
    // Until the action is known, any of them may be a misspelt secret.
    recorded.unknown_parameters = recorded.parameters.keys().cloned().collect();
    // A V3 client has no reason to send these, but could.
    recorded
        .parameters
        .retain(|name, _| !["AccessKeyId", "SecurityToken", "Signature"].contains(&name.as_str()));
}

fn find(request: &ApiRequest) -> Result<&'static Entry> {
    let missing = |code, what| ServiceError::bad(code, format!("The request has no {what}."));
    let action = request.action().ok_or_else(|| missing("MissingAction", "action"))?;
    let version = request.version().ok_or_else(|| missing("MissingVersion", "API version"))?;
    api_spec::find(version, action)
}

/// Whether the action supports dry runs and the request asks for one.
fn is_dry_run(spec: &ActionSpec, params: &Params) -> bool {
    spec.parameters.iter().any(|parameter| parameter.name == "DryRun")
        && params.get("DryRun").is_some_and(|value| value.eq_ignore_ascii_case("true"))
}

fn host(request: &Request) -> String {
    let sent = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
    sent.unwrap_or_default().to_owned()
}
