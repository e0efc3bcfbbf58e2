//! A RAM role that is assumed with other credentials.

use std::sync::Arc;
use std::time::Duration;

use super::sts::{Role, role_setters};
use super::{Credentials, ProvideCredentials, Secret};
use crate::BoxFuture;
use crate::endpoint::EndpointText;
use crate::error::Error;
use crate::machine::Machine;

/// Assumes a RAM role (`AssumeRole`), and provides the temporary keys that this gives.
///
/// ```
/// use ecs_core::credentials::{AssumeRoleProvider, Credentials};
///
/// let key = Credentials::access_key("LTAI-an-id", "a-secret");
/// let role = AssumeRoleProvider::new(key, "acs:ram::1234567890123456:role/deployer")
///     .session_name("nightly-build");
/// ```
///
/// The source is asked each time, so it may be one of temporary keys, another role for instance.
#[derive(Clone, Debug)]
pub struct AssumeRoleProvider {
    source: Arc<dyn ProvideCredentials>,
    role: Role,
    external_id: Option<Secret>,
}

impl AssumeRoleProvider {
    /// The role with this ARN, `acs:ram::<account>:role/<name>`, assumed with the keys of `source`.
    pub fn new(source: impl ProvideCredentials + 'static, role_arn: impl Into<String>) -> Self {
        Self { source: Arc::new(source), role: Role::new(role_arn), external_id: None }
    }

    /// What the owner of a role in another account wants to be told: 2 to 1224 characters.
    #[must_use]
    pub fn external_id(mut self, id: impl Into<String>) -> Self {
        self.external_id = Some(Secret::new(id));
        self
    }

    role_setters!();
}

impl ProvideCredentials for AssumeRoleProvider {
    fn name(&self) -> &str {
        "assumed role"
    }

    fn provide<'a>(&'a self, _machine: &'a Machine) -> BoxFuture<'a, Result<Credentials, Error>> {
        Box::pin(async { Err(Error::credentials("the role cannot be assumed yet")) })
    }
}
