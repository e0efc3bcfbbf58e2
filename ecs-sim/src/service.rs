//! One request from arrival to answer; the order of the checks stands here.

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{Response, header};
use codegen::spec::ActionSpec;
use jiff::Timestamp;
use std::sync::Arc;

use crate::auth::{self, Keys, Nonces};
use crate::catalog::{self, Entry};
use crate::journal::Journal;
use crate::params::Params;
use crate::refusal::Refusal;
use crate::reply::Reply;
use crate::request::ApiRequest;
use crate::request_id::RequestIds;
use crate::seen::{SeenRequest, SignatureKind};
use crate::shape::Shape;
use crate::validate;

/// Tells the time.
pub(crate) type Clock = Box<dyn Fn() -> Timestamp + Send + Sync>;

/// What all requests of one endpoint share.
pub(crate) struct Service {
    pub(crate) keys: Keys,
    pub(crate) nonces: Nonces,
    pub(crate) clock: Clock,
    pub(crate) seed: u64,
    pub(crate) request_ids: RequestIds,
    pub(crate) journal: Journal,
}

/// Answers one request and records it.
pub(crate) async fn handle(
    State(service): State<Arc<Service>>,
    request: Request,
) -> Response<Body> {
    let request_id = service.request_ids.next();
    let method = request.method().to_string();
    let mut seen = SeenRequest::new((service.clock)(), method, request_id.clone());
    let host = host(&request);
    let reply = match service.answer(request, &mut seen).await {
        Ok(reply) => reply,
        Err(refusal) => Reply::refusal(&refusal, &host, &request_id),
    };
    seen.status = reply.status.as_u16();
    seen.error_code.clone_from(&reply.error_code);
    service.journal.record(seen);
    reply.into_response(&request_id)
}

impl Service {
    async fn answer(&self, request: Request, seen: &mut SeenRequest) -> Result<Reply, Refusal> {
        let request = ApiRequest::read(request).await?;
        note_request(seen, &request);
        let entry = find(&request)?;
        seen.product = entry.product.to_owned();
        auth::verify(&request, &self.keys, &self.nonces, seen.time)?;
        if seen.signature == Some(SignatureKind::V1) {
            auth::require_json(&request.query)?;
        }
        self.call(entry, request.action_params(), seen)
    }

    /// Everything that depends on the action.
    fn call(
        &self,
        entry: &Entry,
        mut params: Params,
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
        refuse_dry_run(entry.action, spec, &params)?;
        validate::clamp(&spec.parameters, &mut params);
        let schema = spec
            .response()
            .ok_or_else(|| Refusal::internal(format!("{} has no answer.", entry.action)))?;
        let request_id = &seen.request_id;
        let parameters = &spec.parameters;
        let shape = Shape { parameters, params: &params, seed: self.seed, request_id };
        Ok(Reply::shape(&shape.answer(schema)))
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

/// A dry run that would succeed is reported as an error, too.
fn refuse_dry_run(action: &str, spec: &ActionSpec, params: &Params) -> Result<(), Refusal> {
    let known = spec.parameters.iter().any(|parameter| parameter.name == "DryRun");
    let wanted = params.get("DryRun").is_some_and(|value| value.eq_ignore_ascii_case("true"));
    if !known || !wanted {
        return Ok(());
    }
    let code = match action {
        "StartInstances" | "StopInstances" | "RebootInstances" | "DeleteInstances" => {
            "DRYRUN.SUCCESS"
        }
        _ => "DryRunOperation",
    };
    Err(Refusal::bad(code, "The request would succeed; nothing was done because of DryRun."))
}

fn host(request: &Request) -> String {
    let sent = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
    sent.unwrap_or_default().to_owned()
}
