//! One action of a product, and the trait of its requests.

use std::borrow::Cow;
use std::time::Duration;

use ecs_record::internal::{DecodeRecord, Record};

use super::Service;

/// A request of one action.
pub trait Request: Record {
    /// The response of the action.
    type Response: DecodeRecord + Default;

    /// The action.
    fn action(&self) -> Action;

    /// The list of the request whose length the service limits, if it has one and it is set.
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        None
    }
}

/// The list of a request whose length the service limits, mostly ids.
#[derive(Debug)]
pub struct IdLimit<'a> {
    pub(crate) values: &'a mut Vec<String>,
    pub(crate) limit: usize,
}

impl<'a> IdLimit<'a> {
    /// A list of which one call takes at most `limit` values.
    pub fn new(values: &'a mut Vec<String>, limit: usize) -> Self {
        Self { values, limit }
    }
}

/// One action of a product.
#[derive(Clone, Debug)]
#[must_use]
pub struct Action {
    pub(crate) service: &'static Service,
    pub(crate) name: Cow<'static, str>,
    pub(crate) read_only: bool,
    pub(crate) region: Option<&'static str>,
    pub(crate) client_token: bool,
    pub(crate) in_body: bool,
    pub(crate) read_timeout: Option<Duration>,
}

/// Construction, for generated code.
#[doc(hidden)]
impl Action {
    /// An action that may change something, and takes neither a region nor a client token.
    pub const fn new(service: &'static Service, name: &'static str) -> Self {
        Self::named(service, Cow::Borrowed(name))
    }

    pub(crate) const fn named(service: &'static Service, name: Cow<'static, str>) -> Self {
        Self {
            service,
            name,
            read_only: false,
            region: None,
            client_token: false,
            in_body: false,
            read_timeout: None,
        }
    }

    setters! {
        /// Says that the action changes nothing.
        pub const fn read_only() { read_only = true }
        /// Sets the parameter whose default is the client's region.
        pub const fn region(parameter: &'static str) { region = Some(parameter) }
        /// Says that the action takes a `ClientToken`, which makes it idempotent.
        pub const fn client_token() { client_token = true }
        /// Says that parameters are sent in the body, since they contain secrets.
        pub const fn in_body() { in_body = true }
        /// Sets how many seconds the service may take to respond.
        pub const fn read_timeout(seconds: u64) {
            read_timeout = Some(Duration::from_secs(seconds))
        }
    }
}

impl Action {
    getters! {
        /// The name of the action in the API.
        pub fn name() -> &str { name.as_ref() }
        /// The product of the action.
        pub fn service() -> &'static Service { service }
        /// Whether the action changes nothing.
        pub fn is_read_only() -> bool { read_only }
        /// Whether the action takes a `ClientToken`.
        pub fn takes_client_token() -> bool { client_token }
    }

    /// Whether executing the action twice has the same effect as executing it once: it changes
    /// nothing, or takes a `ClientToken`, which stays the same over the attempts of a call.
    pub fn is_idempotent(&self) -> bool {
        self.read_only || self.client_token
    }
}
