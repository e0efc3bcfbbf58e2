//! The RAM role of the ECS instance that the program runs on.

use ecs_core::{BoxFuture, Credentials, Error, Platform, ProvideCredentials};
use zeroize::Zeroizing;

use super::outcome::{absent, not_configured};
use super::temporary;
use crate::metadata::{DISABLED, InstanceMetadata, MetadataService};

/// Provides the temporary credentials of the RAM role of the ECS instance that the program runs on.
///
/// They come from the metadata service of the instance, which is read with a token (IMDSv2). A request
/// takes at most 2 seconds.
///
/// A chain goes on if nothing responds, if no role is attached, or if
/// `ALIBABA_CLOUD_ECS_METADATA_DISABLED` is `true`. If the role has a name, its absence is an error.
#[derive(Clone, Debug, Default)]
pub struct InstanceRoleProvider {
    role_name: Option<String>,
    service: MetadataService,
}

impl InstanceRoleProvider {
    /// The RAM role of this instance, whatever its name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the name of the role, which saves a request. Default: `ALIBABA_CLOUD_ECS_METADATA`, or
    /// else the name that the metadata service returns.
    #[must_use]
    pub fn role_name(mut self, name: impl Into<String>) -> Self {
        self.role_name = Some(name.into());
        self
    }

    /// Whether to read without a token (IMDSv1) if the service rejects the request for a token or
    /// cannot be reached for it; never if a read with a token fails. A warning is logged then.
    ///
    /// Default: no, unless `ALIBABA_CLOUD_IMDSV1_DISABLED` is `false` in the environment. If it is
    /// `true`, this setting has no effect.
    #[must_use]
    pub fn allow_imdsv1(mut self, allow: bool) -> Self {
        self.service = self.service.allow_imdsv1(allow);
        self
    }

    /// Sets the URL of the metadata service. Default: `http://100.100.100.200`.
    #[must_use]
    pub fn endpoint(mut self, url: impl Into<String>) -> Self {
        self.service = self.service.endpoint(url.into());
        self
    }

    async fn fetch(&self, platform: &Platform) -> Result<Credentials, Error> {
        if platform.is_enabled(DISABLED) {
            return Err(not_configured(format!("disabled: {DISABLED} is true")));
        }
        let metadata = InstanceMetadata::of_service(platform.clone(), self.service.clone());
        let named = self.role_name.clone().or_else(|| platform.variable(ROLE_NAME));
        let role = match named {
            Some(name) => name,
            None => find_role(&metadata).await?,
        };
        let body = metadata.role_credentials(&role).await?.ok_or_else(|| not_attached(&role))?;
        let credentials = temporary::read(&Zeroizing::new(body), None).map_err(|problem| {
            Error::credentials(problem).within(format_args!("the credentials of the role {role}"))
        })?;
        Ok(credentials.with_source(format!("instance role {role}")))
    }
}

impl ProvideCredentials for InstanceRoleProvider {
    fn name(&self) -> &str {
        "instance role"
    }

    fn provide<'a>(&'a self, platform: &'a Platform) -> BoxFuture<'a, Result<Credentials, Error>> {
        Box::pin(async { self.fetch(platform).await.map_err(Error::of_credentials) })
    }
}

/// The name of the role, which nothing configures: without a metadata service, or without a role,
/// there is none. A service that responds with an error may have one.
async fn find_role(metadata: &InstanceMetadata) -> Result<String, Error> {
    match metadata.ram_role().await {
        Ok(role) => role.ok_or_else(no_role),
        Err(error) if error.is_connect() || error.is_timeout() => Err(absent(error)),
        Err(error) => Err(error),
    }
}

/// aliyun/credentials-python `alibabacloud_credentials/provider/ecs_ram_role.py`.
const ROLE_NAME: &str = "ALIBABA_CLOUD_ECS_METADATA";

fn no_role() -> Error {
    not_configured(
        "no RAM role is attached to this instance: attach one in the ECS console, or use other \
         credentials",
    )
}

fn not_attached(role: &str) -> Error {
    Error::credentials(format!(
        "the RAM role {role} is not attached to this instance: omit the name, or check it and \
         {ROLE_NAME}"
    ))
}
