//! The RAM role that is attached to the ECS instance on which the program runs.

use super::{Credentials, ProvideCredentials};
use crate::BoxFuture;
use crate::endpoint::EndpointText;
use crate::error::Error;
use crate::machine::Machine;

/// Provides the temporary keys of the RAM role of the ECS instance that the program runs on.
#[derive(Clone, Debug, Default)]
pub struct InstanceRoleProvider {
    role_name: Option<String>,
    allow_imdsv1: Option<bool>,
    endpoint: Option<EndpointText>,
}

impl InstanceRoleProvider {
    /// The role of this instance, whatever its name is.
    pub fn new() -> Self {
        Self::default()
    }

    /// The name of the role, which saves asking for it. Default: `ALIBABA_CLOUD_ECS_METADATA`,
    /// else what the metadata service says.
    #[must_use]
    pub fn role_name(mut self, name: impl Into<String>) -> Self {
        self.role_name = Some(name.into());
        self
    }

    /// Whether the metadata service may be read without a token.
    #[must_use]
    pub fn allow_imdsv1(mut self, allow: bool) -> Self {
        self.allow_imdsv1 = Some(allow);
        self
    }

    /// The URL of the metadata service. Default: `http://100.100.100.200`.
    #[must_use]
    pub fn endpoint(mut self, url: impl Into<String>) -> Self {
        self.endpoint = Some(EndpointText(url.into()));
        self
    }
}

impl ProvideCredentials for InstanceRoleProvider {
    fn name(&self) -> &str {
        "instance role"
    }

    fn provide<'a>(&'a self, _machine: &'a Machine) -> BoxFuture<'a, Result<Credentials, Error>> {
        Box::pin(async { Err(Error::credentials("the role cannot be read yet")) })
    }
}
