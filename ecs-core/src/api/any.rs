//! Calls of actions without generated types.

use std::borrow::Cow;
use std::fmt;

use ecs_record::internal::{DecodeRecord, Fields, Record, Slot};
use serde_json::{Map, Value};

use super::{Action, Request, Service};

/// A request for any action of any RPC-style product, by name. The response is JSON.
///
/// ```no_run
/// use ecs_core::{AnyRequest, Client, Service};
///
/// static STS: Service = Service::new("Sts", "2015-04-01", "sts.{region}.aliyuncs.com");
///
/// # async fn run(client: Client) -> Result<(), ecs_core::Error> {
/// let response = client.call(AnyRequest::new(&STS, "GetCallerIdentity")).await?;
/// println!("{}", response.0["Arn"]);
/// # Ok(())
/// # }
/// ```
///
/// Set parameters with [`Call::param`](crate::Call::param). Unless the request says otherwise, the
/// action is assumed to change something and to take no `ClientToken`.
#[derive(Clone, Debug)]
#[must_use]
pub struct AnyRequest {
    action: Action,
}

impl AnyRequest {
    /// A request for the action `name` of `service`.
    pub fn new(service: &'static Service, name: impl Into<String>) -> Self {
        Self { action: Action::named(service, Cow::Owned(name.into())) }
    }

    setters! {
        /// Says that the action changes nothing, so that it is retried after any transient error.
        pub fn read_only() { action.read_only = true }
        /// Says that the action takes a `ClientToken`. It is filled in, and makes the action
        /// idempotent.
        pub fn client_token() { action.client_token = true }
        /// Sends the parameters in the body, because they contain secrets: URLs may be logged.
        pub fn in_body() { action.in_body = true }
    }
}

impl Record for AnyRequest {
    fn fields<'a>(&'a self, _fields: &mut Fields<'a>) {}
}

impl Request for AnyRequest {
    type Response = AnyResponse;

    fn action(&self) -> Action {
        self.action.clone()
    }
}

/// The response of an [`AnyRequest`]. Debug output contains member names only, since any value may be
/// secret.
#[derive(Clone, Default, PartialEq)]
pub struct AnyResponse(
    /// The members of the response.
    pub Map<String, Value>,
);

impl fmt::Debug for AnyResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("AnyResponse").field(&self.0.keys().collect::<Vec<_>>()).finish()
    }
}

impl Record for AnyResponse {
    fn fields<'a>(&'a self, _fields: &mut Fields<'a>) {}
}

impl DecodeRecord for AnyResponse {
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        Some(Slot::Json(self.0.entry(member.to_owned()).or_insert(Value::Null)))
    }
}
