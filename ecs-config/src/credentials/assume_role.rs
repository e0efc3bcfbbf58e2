//! A RAM role that is assumed with other credentials.

use std::sync::Arc;
use std::time::Duration;

use ecs_core::{BoxFuture, Credentials, Error, Platform, ProvideCredentials};
use secrecy::{ExposeSecret, SecretString};

use super::role::{Role, role_setters};
use super::sts::StsCall;

/// Assumes a RAM role (`AssumeRole`), and provides its temporary credentials.
///
/// ```
/// use ecs_config::credentials::{AssumeRoleProvider, Credentials};
///
/// let key = Credentials::access_key("LTAI-an-id", "a-secret");
/// let role = AssumeRoleProvider::new(key, "acs:ram::1234567890123456:role/deployer")
///     .session_name("nightly-build");
/// ```
///
/// The source is asked for credentials each time, so it may provide temporary ones, for example those
/// of another role.
#[derive(Clone, Debug)]
pub struct AssumeRoleProvider {
    source: Arc<dyn ProvideCredentials>,
    role: Role,
    external_id: Option<SecretString>,
}

impl AssumeRoleProvider {
    /// The role with the ARN `acs:ram::<account id>:role/<name>`, assumed with the credentials of
    /// `source`.
    pub fn new(source: impl ProvideCredentials + 'static, role_arn: impl Into<String>) -> Self {
        Self { source: Arc::new(source), role: Role::new(role_arn), external_id: None }
    }

    /// Sets the external id that the owner of a role in another account requires: 2 to 1224
    /// characters.
    #[must_use]
    pub fn external_id(mut self, id: impl Into<String>) -> Self {
        self.external_id = Some(id.into().into());
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
        let external_id = self.external_id.as_ref().map(|id| id.expose_secret());
        if let Some(id) = external_id {
            check_external_id(id)?;
            parameters.push(("ExternalId", id.to_owned()));
        }
        let signer = self.source.provide(platform).await?;
        check_signer(&signer)?;
        let secrets = [signer.secret(), signer.security_token(), external_id];
        let call = StsCall {
            action: "AssumeRole",
            role: &self.role,
            parameters,
            signer: &signer,
            secrets: secrets.into_iter().flatten().collect(),
        };
        let source = signer.source().map(|source| format!(", from {source}")).unwrap_or_default();
        let source = format!("assumed role {}{source}", self.role.arn);
        call.send(platform).await.map(|credentials| credentials.with_source(source))
    }
}

/// https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerole.
fn check_external_id(id: &str) -> Result<(), Error> {
    match id.chars().count() {
        2..=1224 => Ok(()),
        count => Err(Error::credentials(format!(
            "the external id of the role has {count} characters; 2 to 1224 are allowed"
        ))),
    }
}

fn check_signer(signer: &Credentials) -> Result<(), Error> {
    let problem = match (signer.access_key_id(), signer.problem()) {
        (None, _) => "a role can only be assumed with an access key".to_owned(),
        (Some(_), Some(problem)) => problem,
        (Some(_), None) => return Ok(()),
    };
    Err(Error::credentials(format!(
        "{problem}; check the source of the credentials that the role is assumed with"
    )))
}
