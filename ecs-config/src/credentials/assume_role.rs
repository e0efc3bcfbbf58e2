//! A RAM role that is assumed with other credentials.

use std::sync::Arc;
use std::time::Duration;

use super::role::{Role, role_setters};
use super::sts::KeyRequest;
use super::{Credentials, ProvideCredentials, Secret};
use crate::BoxFuture;
use crate::endpoint::EndpointText;
use crate::error::Error;
use crate::platform::Platform;

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

    fn provide<'a>(&'a self, platform: &'a Platform) -> BoxFuture<'a, Result<Credentials, Error>> {
        Box::pin(async { self.assume(platform).await.map_err(Error::of_credentials) })
    }
}

impl AssumeRoleProvider {
    async fn assume(&self, platform: &Platform) -> Result<Credentials, Error> {
        let mut parameters = self.role.parameters(platform)?;
        if let Some(id) = &self.external_id {
            check_external_id(id.expose())?;
            parameters.push(("ExternalId", id.expose().to_owned()));
        }
        let signer = self.source.provide(platform).await?;
        check_signer(&signer)?;
        let external_id = self.external_id.as_ref().map(Secret::expose);
        let secrets = [signer.secret(), signer.security_token(), external_id];
        let request = KeyRequest {
            action: "AssumeRole",
            role: &self.role,
            parameters,
            signer: &signer,
            secrets: secrets.into_iter().flatten().collect(),
        };
        request.send(platform).await
    }
}

fn check_external_id(id: &str) -> Result<(), Error> {
    match id.chars().count() {
        2..=1224 => Ok(()),
        count => Err(Error::credentials(format!(
            "the external id of the role has {count} characters, allowed are 2 to 1224"
        ))),
    }
}

fn check_signer(signer: &Credentials) -> Result<(), Error> {
    let problem = match (signer.access_key_id(), signer.problem()) {
        (None, _) => "a role can only be assumed with an access key".to_owned(),
        (Some(_), Some(problem)) => problem,
        (Some(_), None) => return Ok(()),
    };
    Err(Error::credentials(format!("{problem}; check the source that the role is assumed with")))
}
