//! The RAM role that is attached to the ECS instance on which the program runs.

use zeroize::Zeroizing;

use super::{Credentials, ProvideCredentials, issued};
use crate::BoxFuture;
use crate::error::Error;
use crate::metadata::{InstanceMetadata, MetadataService};
use crate::platform::Platform;
use crate::sign;

/// Provides the temporary keys of the RAM role of the ECS instance that the program runs on.
///
/// They come from the instance's metadata service, which is read with a token (IMDSv2). A step
/// takes 2 seconds at most.
#[derive(Clone, Debug, Default)]
pub struct InstanceRoleProvider {
    role_name: Option<String>,
    service: MetadataService,
}

impl InstanceRoleProvider {
    /// The role of this instance, whatever its name is.
    pub fn new() -> Self {
        Self::default()
    }

    /// The name of the role, which saves a request. Default: `ALIBABA_CLOUD_ECS_METADATA`, else
    /// what the metadata service says.
    #[must_use]
    pub fn role_name(mut self, name: impl Into<String>) -> Self {
        self.role_name = Some(name.into());
        self
    }

    /// Whether to read without a token (IMDSv1) when the service refuses to give one or cannot be
    /// reached for it. Never when a read with a token fails. Each time is logged as a warning.
    ///
    /// Default: no, unless `ALIBABA_CLOUD_IMDSV1_DISABLED` is `false` in the environment. If it is
    /// `true` there, this setting has no effect.
    #[must_use]
    pub fn allow_imdsv1(mut self, allow: bool) -> Self {
        self.service = self.service.allow_imdsv1(allow);
        self
    }

    /// Where the metadata service is. Default: `http://100.100.100.200`.
    #[must_use]
    pub fn endpoint(mut self, url: impl Into<String>) -> Self {
        self.service = self.service.endpoint(url.into());
        self
    }

    async fn read(&self, platform: &Platform) -> Result<Credentials, Error> {
        let metadata = InstanceMetadata::of_service(platform.clone(), self.service.clone());
        let named = self.role_name.clone().or_else(|| platform.variable(ROLE_NAME));
        let role = match named {
            Some(name) => name,
            None => metadata.ram_role().await?.ok_or_else(no_role)?,
        };
        let path = format!("meta-data/ram/security-credentials/{}", sign::encode(&role));
        let body = self.service.read(platform, &path).await?.ok_or_else(|| other_role(&role))?;
        issued::read(&Zeroizing::new(body), None).map_err(|problem| {
            Error::credentials(problem).within(format_args!("the keys of the role {role}"))
        })
    }
}

impl ProvideCredentials for InstanceRoleProvider {
    fn name(&self) -> &str {
        "instance role"
    }

    fn provide<'a>(&'a self, platform: &'a Platform) -> BoxFuture<'a, Result<Credentials, Error>> {
        Box::pin(async { self.read(platform).await.map_err(Error::of_credentials) })
    }
}

const ROLE_NAME: &str = "ALIBABA_CLOUD_ECS_METADATA";

fn no_role() -> Error {
    Error::credentials(
        "no RAM role is attached to this instance: attach one in the ECS console, or use other \
         credentials",
    )
}

fn other_role(role: &str) -> Error {
    Error::credentials(format!(
        "the RAM role {role} is not attached to this instance: leave the name out, or check it and \
         {ROLE_NAME}"
    ))
}
