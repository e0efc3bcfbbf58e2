//! A RAM role to assume: settings and checks that `AssumeRole` and `AssumeRoleWithOIDC` share.

use std::time::Duration;

use ecs_core::{Error, Platform};
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Map, Value};

/// A RAM role, the settings of its session, and the endpoint of STS.
#[derive(Clone, Debug)]
pub(super) struct Role {
    pub(super) arn: String,
    pub(super) session_name: Option<String>,
    pub(super) duration: Duration,
    pub(super) policy: Option<SecretString>,
    pub(super) region: Option<String>,
    pub(super) endpoint: Option<SecretString>,
    pub(super) vpc: Option<bool>,
}

/// The setters of both providers, which have a [`Role`] in their field `role`.
macro_rules! role_setters {
    () => {
        /// Sets the name of the session, which audit logs show: 2 to 64 characters of
        /// `A-Za-z0-9.@-_`. Default: `ALIBABA_CLOUD_ROLE_SESSION_NAME`, or else `ecs-sdk-rust-` and
        /// the Unix time in seconds.
        #[must_use]
        pub fn session_name(mut self, name: impl Into<String>) -> Self {
            self.role.session_name = Some(name.into());
            self
        }

        /// Sets how long the credentials are valid, in whole seconds: 15 minutes to 12 hours, and at
        /// most what the role allows. Default: 1 hour.
        #[must_use]
        pub fn duration(mut self, duration: Duration) -> Self {
            self.role.duration = duration;
            self
        }

        /// Sets a session policy in JSON: the credentials have the permissions that both the role and
        /// the policy allow. Default: those of the role.
        #[must_use]
        pub fn policy(mut self, policy: impl Into<String>) -> Self {
            self.role.policy = Some(policy.into().into());
            self
        }

        /// Sets the region of the Security Token Service, such as `cn-hangzhou`. Default:
        /// `ALIBABA_CLOUD_STS_REGION`, or else the central endpoint, `sts.aliyuncs.com`.
        #[must_use]
        pub fn sts_region(mut self, region: impl Into<String>) -> Self {
            self.role.region = Some(region.into());
            self
        }

        /// Sets the endpoint of the Security Token Service, a host or URL, instead of that of a
        /// region. Plain http is allowed for loopback addresses only.
        #[must_use]
        pub fn sts_endpoint(mut self, endpoint: impl Into<String>) -> Self {
            self.role.endpoint = Some(endpoint.into().into());
            self
        }

        /// Whether to use the VPC endpoint of the region. It has no effect without a region. Default:
        /// `ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED`, or else no.
        #[must_use]
        pub fn vpc(mut self, vpc: bool) -> Self {
            self.role.vpc = Some(vpc);
            self
        }
    };
}

pub(super) use role_setters;

/// Roles of profiles have them, too (aliyun/credentials-python
/// `alibabacloud_credentials/provider/ram_role_arn.py` and `oidc.py`).
pub(super) const ROLE_ARN: &str = "ALIBABA_CLOUD_ROLE_ARN";
const SESSION_NAME: &str = "ALIBABA_CLOUD_ROLE_SESSION_NAME";

/// The default of the service
/// (https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerole).
const DEFAULT_DURATION: Duration = Duration::from_secs(3600);

impl Role {
    pub(super) fn new(arn: impl Into<String>) -> Self {
        Self {
            arn: arn.into(),
            session_name: None,
            duration: DEFAULT_DURATION,
            policy: None,
            region: None,
            endpoint: None,
            vpc: None,
        }
    }

    /// The parameters of both actions, checked.
    pub(super) fn parameters(
        &self,
        platform: &Platform,
    ) -> Result<Vec<(&'static str, String)>, Error> {
        check_arn("role ARN", &self.arn, "role")?;
        let session_name = self.session_name.clone().or_else(|| platform.variable(SESSION_NAME));
        let session_name =
            session_name.unwrap_or_else(|| format!("ecs-sdk-rust-{}", platform.now().as_second()));
        check_session_name(&session_name)?;
        let mut parameters = vec![
            ("RoleArn", self.arn.clone()),
            ("RoleSessionName", session_name),
            ("DurationSeconds", checked_seconds(self.duration)?.to_string()),
        ];
        if let Some(policy) = &self.policy {
            check_policy(policy.expose_secret())?;
            parameters.push(("Policy", policy.expose_secret().to_owned()));
        }
        Ok(parameters)
    }
}

/// Checks that an ARN has the form `acs:ram::<account id>:<kind>/<name>`. `what` names the ARN.
pub(super) fn check_arn(what: &str, arn: &str, kind: &str) -> Result<(), Error> {
    if is_arn(arn, kind) {
        return Ok(());
    }
    Err(Error::credentials(format!(
        "the {what} does not have the form acs:ram::<account id>:{kind}/<name>; copy it from the RAM \
         console"
    )))
}

fn is_arn(arn: &str, kind: &str) -> bool {
    let parts: Vec<_> = arn.split(':').collect();
    let ["acs", "ram", _, account, resource] = parts[..] else { return false };
    let name = resource.strip_prefix(kind).and_then(|rest| rest.strip_prefix('/'));
    !account.is_empty()
        && account.bytes().all(|digit| digit.is_ascii_digit())
        && name.is_some_and(|name| !name.is_empty())
        && arn.bytes().all(|byte| byte.is_ascii_graphic())
}

/// 2 to 64 letters, digits, `.`, `@`, `-` and `_`
/// (https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerole).
fn check_session_name(name: &str) -> Result<(), Error> {
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || ".@-_".contains(c);
    let problem = match name.chars().count() {
        2..=64 if name.chars().all(is_allowed) => return Ok(()),
        2..=64 => "contains a character other than A-Z, a-z, 0-9 and .@-_".to_owned(),
        count => format!("has {count} characters; 2 to 64 are allowed"),
    };
    Err(Error::credentials(format!("the session name of the role {problem}")))
}

/// The least is 900 seconds, and the most that a role can allow is 43,200 seconds
/// (https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerole).
fn checked_seconds(duration: Duration) -> Result<u64, Error> {
    match duration.as_secs() {
        seconds @ 900..=43_200 => Ok(seconds),
        seconds => Err(Error::credentials(format!(
            "credentials of a role cannot be valid for {seconds} s; 900 s (15 minutes) to 43200 s \
             (12 hours) are allowed"
        ))),
    }
}

fn check_policy(policy: &str) -> Result<(), Error> {
    match serde_json::from_str::<Map<String, Value>>(policy) {
        Ok(_) => Ok(()),
        Err(error) => Err(Error::credentials(format!(
            "the session policy of the role is not a JSON object (line {}, column {})",
            error.line(),
            error.column()
        ))),
    }
}
