//! Calls of actions that no type exists for.

use std::borrow::Cow;
use std::fmt;

use serde_json::{Map, Value};

use crate::action::{Action, Request, Service};
use crate::record::{Fields, Record, ResponseRecord, Slot};

/// A request for any action of any RPC-style product, by name; its answer is JSON.
///
/// ```no_run
/// use ecs_core::{AnyRequest, Client, Service};
///
/// static STS: Service = Service::new("Sts", "2015-04-01", "sts.{region}.aliyuncs.com");
///
/// # async fn run() -> Result<(), ecs_core::Error> {
/// let client = Client::from_env().await?;
/// let answer = client.call(AnyRequest::new(&STS, "GetCallerIdentity")).await?;
/// println!("{}", answer.0["Arn"]);
/// # Ok(())
/// # }
/// ```
///
/// Parameters are set with [`Call::param`](crate::Call::param). The action counts as one that
/// changes something and takes no `ClientToken`, unless the request says otherwise.
#[derive(Clone, Debug)]
pub struct AnyRequest {
    action: Action,
}

impl AnyRequest {
    /// A request for the action `name` of `service`.
    pub fn new(service: &'static Service, name: impl Into<String>) -> Self {
        Self { action: Action::named(service, Cow::Owned(name.into())) }
    }

    /// The action changes nothing, so that it may be sent again after any failure that passes.
    #[must_use]
    pub fn read_only(mut self) -> Self {
        self.action = self.action.read_only();
        self
    }

    /// The action takes a `ClientToken`: it is filled, and makes repeating the action harmless.
    #[must_use]
    pub fn client_token(mut self) -> Self {
        self.action = self.action.client_token();
        self
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

/// The answer to an [`AnyRequest`]. Debug output names its members only: which of their values are
/// secrets is not known.
#[derive(Clone, Default, PartialEq)]
pub struct AnyResponse(
    /// The members of the answer.
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

impl ResponseRecord for AnyResponse {
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        Some(Slot::Json(self.0.entry(member.to_owned()).or_insert(Value::Null)))
    }
}
