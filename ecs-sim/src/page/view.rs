//! What a page shows: everything as it was at one moment.

use axum::extract::Request;
use axum::http::header;
use jiff::Timestamp;
use serde_json::Value;

use crate::seen::{HIDDEN, SeenRequest, is_secret};
use crate::service::Service;

/// The endpoint at one moment, and how somebody looks at it.
pub(super) struct View<'a> {
    pub(super) service: &'a Service,
    /// The world in the form of the state file, without what is secret.
    pub(super) world: Value,
    /// The time in the world.
    pub(super) now: Timestamp,
    /// Newest first.
    pub(super) requests: Vec<SeenRequest>,
    /// The URL under which the endpoint was reached.
    pub(super) endpoint: String,
    /// After how many seconds the page is loaded again.
    pub(super) refresh: Option<u16>,
}

impl<'a> View<'a> {
    pub(super) fn new(service: &'a Service, request: &Request) -> Self {
        let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
        let refresh = super::query(request).and_then(|query| query.get("refresh")?.parse().ok());
        let mut requests = service.journal.requests();
        requests.reverse();
        let (world, now) = service.with_world(|world, now| (world.to_json(), now));
        Self {
            service,
            world: without_secrets(world),
            now,
            requests,
            endpoint: format!("http://{}", host.unwrap_or_default()),
            refresh: refresh.filter(|seconds| *seconds > 0),
        }
    }

    /// A resource by its kind and id.
    pub(super) fn resource(&self, kind: &str, id: &str) -> Option<&Value> {
        match self.world.get(kind)? {
            Value::Object(resources) => resources.get(id),
            Value::Array(resources) => resources.iter().find(|resource| resource["id"] == id),
            _ => None,
        }
    }

    /// The resources of a kind with what they stand under.
    pub(super) fn resources(&self, kind: &str) -> impl Iterator<Item = (&str, &Value)> {
        let kind = self.world.get(kind);
        let by_id = kind.and_then(Value::as_object).into_iter().flatten();
        let listed = kind.and_then(Value::as_array).into_iter().flatten();
        by_id
            .map(|(id, item)| (id.as_str(), item))
            .chain(listed.filter_map(|item| Some((item.get("id")?.as_str()?, item))))
    }
}

/// Hides passwords and the like, however deep.
fn without_secrets(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let shown = |(name, value): (String, Value)| {
                let hide = is_secret(&name) && !value.is_object() && !value.is_null();
                let value = if hide { HIDDEN.into() } else { without_secrets(value) };
                (name, value)
            };
            members.into_iter().map(shown).collect()
        }
        Value::Array(items) => items.into_iter().map(without_secrets).collect(),
        other => other,
    }
}
