//! A RAM role that is assumed with the OIDC token of a workload, for example in a cluster.

use std::io;
use std::path::PathBuf;
use std::time::Duration;

use ecs_core::{BoxFuture, Credentials, Error, Platform, ProvideCredentials};
use zeroize::Zeroizing;

use super::outcome::not_configured;
use super::role::{ROLE_ARN, Role, check_arn, role_setters};
use super::sts::StsCall;

/// Assumes a RAM role with an OIDC token (`AssumeRoleWithOIDC`), which needs no other credentials.
///
/// The token is read from its file each time, because its issuer replaces it there before it expires.
#[derive(Clone, Debug)]
pub struct OidcRoleProvider {
    role: Role,
    provider_arn: String,
    token_file: PathBuf,
}

impl OidcRoleProvider {
    /// The role with the ARN `acs:ram::<account id>:role/<name>`. The identity provider with the ARN
    /// `acs:ram::<account id>:oidc-provider/<name>` issued the token in the file.
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

    /// The role that the environment variables `ALIBABA_CLOUD_ROLE_ARN`,
    /// `ALIBABA_CLOUD_OIDC_PROVIDER_ARN` and `ALIBABA_CLOUD_OIDC_TOKEN_FILE` describe, with the
    /// session name `ALIBABA_CLOUD_ROLE_SESSION_NAME` if it is set. Clusters with RAM roles for
    /// service accounts (RRSA) set them in every pod.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Credentials`](ecs_core::ErrorKind::Credentials), naming the missing variables. A
    /// chain goes on if neither provider nor token is set.
    pub fn from_env(platform: &Platform) -> Result<Self, Error> {
        let found = VARIABLES.map(|name| platform.variable(name));
        if let [Some(role_arn), Some(provider_arn), Some(token_file)] = found {
            return Ok(Self::new(role_arn, provider_arn, token_file));
        }
        let missing: Vec<_> = VARIABLES
            .into_iter()
            .zip(&found)
            .filter_map(|(name, value)| value.is_none().then_some(name))
            .collect();
        let reason = format!("no OIDC role: {} not set in the environment", enumerate(&missing));
        // The role alone may be that of a profile.
        let [_, provider_arn, token_file] = found;
        Err(match provider_arn.or(token_file) {
            Some(_) => Error::credentials(reason),
            None => not_configured(reason),
        })
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
        let call = StsCall {
            action: "AssumeRoleWithOIDC",
            role: &self.role,
            parameters,
            signer: &Credentials::anonymous(),
            secrets: vec![&token],
        };
        let source = format!("OIDC role {}", self.role.arn);
        call.send(platform).await.map(|credentials| credentials.with_source(source))
    }

    fn read_token(&self, platform: &Platform) -> Result<Zeroizing<String>, Error> {
        let shown = self.token_file.display();
        let file = platform.read_file(&self.token_file).map_err(|error| {
            let problem = match error.kind() {
                io::ErrorKind::NotFound => "does not exist".to_owned(),
                _ => format!("cannot be read: {error}"),
            };
            Error::credentials(format!("the OIDC token file {shown} {problem}"))
        })?;
        let token = std::str::from_utf8(file.bytes()).unwrap_or_default().trim();
        match token.len() {
            MIN_TOKEN..=MAX_TOKEN if token.bytes().all(|byte| byte.is_ascii_graphic()) => {
                Ok(Zeroizing::new(token.to_owned()))
            }
            _ => Err(Error::credentials(format!(
                "the OIDC token file {shown} does not contain a token, which has {MIN_TOKEN} to \
                 {MAX_TOKEN} visible ASCII characters"
            ))),
        }
    }
}

/// The limits of `OIDCToken`
/// (https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerolewithoidc).
const MIN_TOKEN: usize = 4;
const MAX_TOKEN: usize = 20_000;

/// aliyun/credentials-python `alibabacloud_credentials/provider/oidc.py`.
pub(super) const PROVIDER_ARN: &str = "ALIBABA_CLOUD_OIDC_PROVIDER_ARN";
pub(super) const TOKEN_FILE: &str = "ALIBABA_CLOUD_OIDC_TOKEN_FILE";
const VARIABLES: [&str; 3] = [ROLE_ARN, PROVIDER_ARN, TOKEN_FILE];

fn enumerate(names: &[&str]) -> String {
    match names {
        [one] => format!("{one} is"),
        [first @ .., last] => format!("{} and {last} are", first.join(", ")),
        [] => String::new(),
    }
}
