//! What the core must know about a product and an action to call it.

use std::borrow::Cow;
use std::time::Duration;

use crate::batch::IdLimit;
use crate::record::{Record, ResponseRecord};

/// A request: a record that belongs to one action.
pub trait Request: Record {
    /// What the action answers.
    type Response: ResponseRecord + Default;

    /// The action that the request is for.
    fn action(&self) -> Action;

    /// The list of the request that one call takes only so much of.
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        None
    }
}

/// A product of Alibaba Cloud: its name, the version of its API and where it is reached.
///
/// ```
/// use ecs_core::Service;
///
/// static STS: Service = Service::new("Sts", "2015-04-01", "sts.{region}.aliyuncs.com");
/// ```
#[derive(Debug)]
pub struct Service {
    pub(crate) product: &'static str,
    pub(crate) version: &'static str,
    pub(crate) public: &'static str,
    pub(crate) vpc: Option<&'static str>,
    pub(crate) endpoints: &'static [RegionEndpoint],
    pub(crate) errors_in_success: bool,
}

/// Where a product is reached in a region that does not follow the rule.
#[derive(Debug)]
pub struct RegionEndpoint {
    /// The region's id.
    pub region: &'static str,
    /// The host on the public internet.
    pub public: &'static str,
    /// The host inside a VPC, if one is known.
    pub vpc: Option<&'static str>,
}

impl Service {
    /// A product with the rule for its hosts on the public internet, in which `{region}` stands
    /// for the region's id.
    pub const fn new(product: &'static str, version: &'static str, public: &'static str) -> Self {
        Self { product, version, public, vpc: None, endpoints: &[], errors_in_success: false }
    }

    /// The rule for hosts inside a VPC.
    #[must_use]
    pub const fn vpc(mut self, rule: &'static str) -> Self {
        self.vpc = Some(rule);
        self
    }

    /// Regions whose hosts do not follow the rules.
    #[must_use]
    pub const fn endpoints(mut self, exceptions: &'static [RegionEndpoint]) -> Self {
        self.endpoints = exceptions;
        self
    }

    /// The product reports some failures with HTTP status 200 and a `Code` other than `200`.
    #[must_use]
    pub const fn errors_in_success(mut self) -> Self {
        self.errors_in_success = true;
        self
    }

    /// The product's name in the API.
    pub fn product(&self) -> &'static str {
        self.product
    }

    /// The version of its API.
    pub fn version(&self) -> &'static str {
        self.version
    }
}

/// One action of a product.
#[derive(Clone, Debug)]
pub struct Action {
    pub(crate) service: &'static Service,
    pub(crate) name: Cow<'static, str>,
    pub(crate) read_only: bool,
    pub(crate) region: Option<&'static str>,
    pub(crate) client_token: bool,
    pub(crate) read_timeout: Option<Duration>,
}

impl Action {
    /// An action that may change something and takes neither a region nor a client token.
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
            read_timeout: None,
        }
    }

    /// The action changes nothing.
    #[must_use]
    pub const fn read_only(mut self) -> Self {
        self.read_only = true;
        self
    }

    /// The parameter that the client's region fills when it is not set.
    #[must_use]
    pub const fn region(mut self, parameter: &'static str) -> Self {
        self.region = Some(parameter);
        self
    }

    /// The action takes a `ClientToken`, which makes repeating it harmless.
    #[must_use]
    pub const fn client_token(mut self) -> Self {
        self.client_token = true;
        self
    }

    /// How many seconds the service may take to answer.
    #[must_use]
    pub const fn read_timeout(mut self, seconds: u64) -> Self {
        self.read_timeout = Some(Duration::from_secs(seconds));
        self
    }

    /// The action's name in the API.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The product that it belongs to.
    pub fn service(&self) -> &'static Service {
        self.service
    }

    /// Whether the action changes nothing.
    pub fn is_read_only(&self) -> bool {
        self.read_only
    }

    /// Whether sending it again after it may have been executed can do nothing twice: it changes
    /// nothing, or its `ClientToken`, which stays the same, tells the service.
    pub fn is_idempotent(&self) -> bool {
        self.read_only || self.client_token
    }

    /// Whether the action takes a `ClientToken`.
    pub fn takes_client_token(&self) -> bool {
        self.client_token
    }
}
