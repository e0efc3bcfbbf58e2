//! The metadata service of instances, at `/latest/`. It has one address for all instances, so it
//! serves one of them: the chosen one, or the oldest running one.

mod identity;
mod network;
mod role_keys;
mod tokens;
mod tree;

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderValue, Method, Response, StatusCode, header};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use percent_encoding::percent_decode_str;
use serde_json::json;

use crate::service::Service;
use crate::world::{Instance, InstanceStatus, World, seconds};
use tokens::Tokens;
use tree::Tree;

/// The paths of the metadata service.
pub(crate) const PATHS: &str = "/latest/{*path}";

const ROOT: &str = "/latest/";
const TOKEN: &str = "api/token";
const META_DATA: &str = "meta-data/";
const ROLE_KEYS: &str = "ram/security-credentials/";
const TAGS: &str = "tags/instance/";

/// An error with its status.
type Failure = (StatusCode, &'static str);

const MISSING: Failure = (StatusCode::NOT_FOUND, "Not found.");

/// Issues a token (PUT), or returns metadata (GET).
pub(crate) async fn handle(
    State(service): State<Arc<Service>>,
    request: Request,
) -> Response<Body> {
    let (parts, _) = request.into_parts();
    match service.with_world(|world, now| response(world, now, service.seed, &parts)) {
        Ok(text) => http_response(StatusCode::OK, text),
        Err((status, reason)) => http_response(status, format!("{reason}\n").into_bytes()),
    }
}

fn response(
    world: &mut World,
    now: Timestamp,
    seed: u64,
    parts: &Parts,
) -> Result<Vec<u8>, Failure> {
    let instance = serving_instance(world).ok_or((
        StatusCode::NOT_FOUND,
        "No instance is running that the metadata service could serve.",
    ))?;
    if instance.metadata.http_endpoint == "disabled" {
        return Err((StatusCode::FORBIDDEN, "The metadata service of the instance is disabled."));
    }
    let id = instance.id.clone();
    let path = parts.uri.path().strip_prefix(ROOT).unwrap_or_default();
    let path = percent_decode_str(path).decode_utf8().map_err(|_| MISSING)?;
    let tokens = Tokens { seed, instance: &id, now };
    if path == TOKEN {
        return tokens.issue(parts);
    }
    if parts.method != Method::GET && parts.method != Method::HEAD {
        return Err((StatusCode::METHOD_NOT_ALLOWED, "Only GET is accepted here."));
    }
    tokens.check(parts, instance.metadata.http_tokens == "required")?;
    read(world, &id, &path, parts.uri.query(), now).ok_or(MISSING)
}

fn serving_instance(world: &World) -> Option<&Instance> {
    match &world.metadata_instance {
        Some(id) => world.instances.get(id),
        None => {
            let running = world.instances.values();
            let running = running.filter(|found| found.status == InstanceStatus::Running);
            running.min_by_key(|found| (found.created, &found.id))
        }
    }
}

fn read(
    world: &mut World,
    id: &str,
    path: &str,
    query: Option<&str>,
    now: Timestamp,
) -> Option<Vec<u8>> {
    if let Some(role) = path.strip_prefix(META_DATA).and_then(|path| path.strip_prefix(ROLE_KEYS))
        && !role.is_empty()
    {
        return role_keys::read(world, id, role, now).map(String::into_bytes);
    }
    let instance = world.instances.get(id)?;
    match path {
        "user-data" => STANDARD.decode(instance.user_data.as_deref()?).ok(),
        "dynamic/instance-identity/document" => {
            Some(identity::document(world, instance, query).into_bytes())
        }
        "maintenance/active-system-events" => events(world, instance, now).map(String::into_bytes),
        "" => Some(b"dynamic/\nmaintenance/\nmeta-data/\nuser-data".to_vec()),
        _ => {
            let below = path.strip_prefix(META_DATA).or((path == "meta-data").then_some(""))?;
            match below.strip_prefix(TAGS) {
                Some(key) => tag(instance, key),
                None => Tree::of(world, instance).read(below),
            }
            .map(String::into_bytes)
        }
    }
}

/// The value of a tag, or all keys. A key may contain any character, so it is not a folder.
fn tag(instance: &Instance, key: &str) -> Option<String> {
    match key {
        _ if !shows_tags(instance) => None,
        "" => Some(instance.tags.keys().cloned().collect::<Vec<_>>().join("\n")),
        key => instance.tags.get(key).cloned(),
    }
}

/// Whether there are tags, and the instance allows reading them here.
fn shows_tags(instance: &Instance) -> bool {
    instance.metadata.tags == "enabled" && !instance.tags.is_empty()
}

/// The scheduled maintenance events as JSON.
fn events(world: &World, instance: &Instance, now: Timestamp) -> Option<String> {
    let events = world.instance_events.values();
    let its = events.filter(|event| event.instance_id == instance.id && event.is_active(now));
    let wire = its.map(|event| {
        json!({
            "eventId": event.id,
            "eventType": event.event_type,
            "eventCycleStatus": event.status(now),
            "eventPublishTime": seconds(event.published),
            "notBefore": seconds(event.not_before),
            "reason": event.reason,
        })
    });
    let wire: Vec<_> = wire.collect();
    (!wire.is_empty()).then(|| json!(wire).to_string())
}

fn http_response(status: StatusCode, body: Vec<u8>) -> Response<Body> {
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    let text = HeaderValue::from_static("text/plain;charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, text);
    response
}
