//! A RAM role that is assumed with the OIDC token of a workload, in a cluster for instance.

use std::io;
use std::path::PathBuf;
use std::time::Duration;

use zeroize::Zeroizing;

use super::role::{Role, check_arn, role_setters};
use super::sts::KeyRequest;
use super::{Credentials, ProvideCredentials, Secret};
use crate::BoxFuture;
use crate::endpoint::EndpointText;
use crate::error::Error;
use crate::platform::Platform;

/// Assumes a RAM role with an OIDC token (`AssumeRoleWithOIDC`), which needs no other keys.
///
/// The token is read from its file each time, because whoever issued it replaces it there.
#[derive(Clone, Debug)]
pub struct OidcRoleProvider {
    role: Role,
    provider_arn: String,
    token_file: PathBuf,
}

impl OidcRoleProvider {
    /// The role with this ARN, `acs:ram::<account>:role/<name>`, for which the identity provider
    /// with the ARN `acs:ram::<account>:oidc-provider/<name>` vouches with a token in a file.
    pub fn new(
        role_arn: impl Into<String>,
        oidc_provider_arn: impl Into<String>,
        token_file: impl Into<PathBuf>,
    ) -> Self {
        Self {
            role: Role::new(role_arn),
            provider_arn: oidc_provider_arn.into(),
            token_file: token_file.into(),
        }
    }

    /// What the environment variables `ALIBABA_CLOUD_ROLE_ARN`, `ALIBABA_CLOUD_OIDC_PROVIDER_ARN`
    /// and `ALIBABA_CLOUD_OIDC_TOKEN_FILE` say, and `ALIBABA_CLOUD_ROLE_SESSION_NAME` if it is
    /// set. Clusters with RAM roles for service accounts set them in every pod.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Credentials`](crate::ErrorKind::Credentials), naming the variables that are
    /// missing.
    pub fn from_env(platform: &Platform) -> Result<Self, Error> {
        let found = VARIABLES.map(|name| platform.variable(name));
        if let [Some(role_arn), Some(provider_arn), Some(token_file)] = found {
            let mut provider = Self::new(role_arn, provider_arn, token_file);
            provider.role.session_name = platform.variable(SESSION_NAME);
            return Ok(provider);
        }
        let missing: Vec<_> = VARIABLES
            .into_iter()
            .zip(&found)
            .filter_map(|(name, value)| value.is_none().then_some(name))
            .collect();
        Err(Error::credentials(format!(
            "no OIDC role: {} not set in the environment",
            list_of(&missing)
        )))
    }

    role_setters!();
}

impl ProvideCredentials for OidcRoleProvider {
    fn name(&self) -> &str {
        "OIDC role"
    }

    fn provide<'a>(&'a self, platform: &'a Platform) -> BoxFuture<'a, Result<Credentials, Error>> {
        Box::pin(async { self.assume(platform).await.map_err(Error::of_credentials) })
    }
}

impl OidcRoleProvider {
    async fn assume(&self, platform: &Platform) -> Result<Credentials, Error> {
        let mut parameters = self.role.parameters(platform)?;
        check_arn("OIDC provider ARN", &self.provider_arn, "oidc-provider")?;
        let token = self.read_token(platform)?;
        parameters.push(("OIDCProviderArn", self.provider_arn.clone()));
        parameters.push(("OIDCToken", token.to_string()));
        let request = KeyRequest {
            action: "AssumeRoleWithOIDC",
            role: &self.role,
            parameters,
            signer: &Credentials::anonymous(),
            secrets: vec![&token],
        };
        request.send(platform).await
    }

    /// Not kept between calls: the file is replaced before its token ends.
    fn read_token(&self, platform: &Platform) -> Result<Zeroizing<String>, Error> {
        let shown = self.token_file.display();
        let file = platform.files.read(&self.token_file).map_err(|error| {
            let problem = match error.kind() {
                io::ErrorKind::NotFound => "does not exist".to_owned(),
                _ => format!("cannot be read: {error}"),
            };
            Error::credentials(format!("the OIDC token file {shown} {problem}"))
        })?;
        let token = std::str::from_utf8(&file.bytes).unwrap_or_default().trim();
        match token.len() {
            4..=20_000 if token.bytes().all(|byte| byte.is_ascii_graphic()) => {
                Ok(Zeroizing::new(token.to_owned()))
            }
            _ => Err(Error::credentials(format!(
                "the OIDC token file {shown} holds no token: it is to be one text of 4 to 20000 \
                 visible ASCII characters"
            ))),
        }
    }
}

const VARIABLES: [&str; 3] =
    ["ALIBABA_CLOUD_ROLE_ARN", "ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "ALIBABA_CLOUD_OIDC_TOKEN_FILE"];

const SESSION_NAME: &str = "ALIBABA_CLOUD_ROLE_SESSION_NAME";

fn list_of(names: &[&str]) -> String {
    match names {
        [one] => format!("{one} is"),
        [first @ .., last] => format!("{} and {last} are", first.join(", ")),
        [] => String::new(),
    }
}
