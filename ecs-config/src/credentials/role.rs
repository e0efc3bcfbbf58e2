//! A role and how it is assumed: what `AssumeRole` and `AssumeRoleWithOIDC` share, and its checks.

use std::time::Duration;

use serde_json::{Map, Value};

use super::Secret;
use crate::endpoint::EndpointText;
use crate::error::Error;
use crate::platform::Platform;

/// A role, what its session is to be, and which endpoint is asked for it.
#[derive(Clone, Debug)]
pub(crate) struct Role {
    pub(crate) arn: String,
    pub(crate) session_name: Option<String>,
    pub(crate) duration: Duration,
    pub(crate) policy: Option<Secret>,
    pub(crate) region: Option<String>,
    pub(crate) endpoint: Option<EndpointText>,
    pub(crate) vpc: Option<bool>,
}

/// The setters of both providers, which keep a [`Role`] in their field `role`.
macro_rules! role_setters {
    () => {
        /// The name of the session, which audit logs show: 2 to 64 of `A-Za-z0-9.@-_`. Default:
        /// `ecs-sdk-rust-` and the time in seconds.
        #[must_use]
        pub fn session_name(mut self, name: impl Into<String>) -> Self {
            self.role.session_name = Some(name.into());
            self
        }

        /// How long the keys are valid: 15 minutes to 12 hours, and not longer than the role
        /// allows. Counted in whole seconds. Default: 1 hour.
        #[must_use]
        pub fn duration(mut self, duration: Duration) -> Self {
            self.role.duration = duration;
            self
        }

        /// A policy as JSON that narrows what the keys may do: they may do what both the role and
        /// this policy allow. Default: what the role allows.
        #[must_use]
        pub fn policy(mut self, policy: impl Into<String>) -> Self {
            self.role.policy = Some(Secret::new(policy));
            self
        }

        /// The region whose Security Token Service is asked, such as `cn-hangzhou`. Default:
        /// `ALIBABA_CLOUD_STS_REGION`, else the central service, `sts.aliyuncs.com`.
        #[must_use]
        pub fn sts_region(mut self, region: impl Into<String>) -> Self {
            self.role.region = Some(region.into());
            self
        }

        /// The host or URL of the Security Token Service, instead of the one of a region. Plain
        /// http is accepted for loopback addresses only.
        #[must_use]
        pub fn sts_endpoint(mut self, endpoint: impl Into<String>) -> Self {
            self.role.endpoint = Some(EndpointText(endpoint.into()));
            self
        }

        /// Asks the service of the region inside the VPC; without a region it changes nothing.
        /// Default: `ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED`, else no.
        #[must_use]
        pub fn vpc(mut self, vpc: bool) -> Self {
            self.role.vpc = Some(vpc);
            self
        }
    };
}

pub(crate) use role_setters;

impl Role {
    pub(crate) fn new(arn: impl Into<String>) -> Self {
        Self {
            arn: arn.into(),
            session_name: None,
            duration: Duration::from_secs(3600),
            policy: None,
            region: None,
            endpoint: None,
            vpc: None,
        }
    }

    /// The parameters that both actions take, checked.
    pub(crate) fn parameters(
        &self,
        platform: &Platform,
    ) -> Result<Vec<(&'static str, String)>, Error> {
        check_arn("role ARN", &self.arn, "role")?;
        let session_name = match &self.session_name {
            Some(name) => check_session_name(name).map(|()| name.clone())?,
            None => format!("ecs-sdk-rust-{}", platform.clock.now().as_second()),
        };
        let mut parameters = vec![
            ("RoleArn", self.arn.clone()),
            ("RoleSessionName", session_name),
            ("DurationSeconds", checked_seconds(self.duration)?.to_string()),
        ];
        if let Some(policy) = &self.policy {
            check_policy(policy.expose())?;
            parameters.push(("Policy", policy.expose().to_owned()));
        }
        Ok(parameters)
    }
}

/// Checks for `acs:ram::<account>:<kind>/<name>`. `what` is the name of the ARN in the error.
pub(crate) fn check_arn(what: &str, arn: &str, kind: &str) -> Result<(), Error> {
    if is_arn(arn, kind) {
        return Ok(());
    }
    Err(Error::credentials(format!(
        "the {what} is not of the form acs:ram::<account>:{kind}/<name>, with the number of the \
         account; copy it from the RAM console"
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

fn check_session_name(name: &str) -> Result<(), Error> {
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || ".@-_".contains(c);
    let problem = match name.chars().count() {
        2..=64 if name.chars().all(is_allowed) => return Ok(()),
        2..=64 => "has a character other than A-Z, a-z, 0-9 and .@-_".to_owned(),
        count => format!("has {count} characters, allowed are 2 to 64"),
    };
    Err(Error::credentials(format!("the role's session name {problem}")))
}

fn checked_seconds(duration: Duration) -> Result<u64, Error> {
    match duration.as_secs() {
        seconds @ 900..=43_200 => Ok(seconds),
        seconds => Err(Error::credentials(format!(
            "the role's keys cannot be valid for {seconds} s: between 900 s (15 minutes) and \
             43200 s (12 hours) are possible"
        ))),
    }
}

fn check_policy(policy: &str) -> Result<(), Error> {
    match serde_json::from_str::<Map<String, Value>>(policy) {
        Ok(_) => Ok(()),
        Err(error) => Err(Error::credentials(format!(
            "the policy for the role's session is no JSON object (line {}, column {})",
            error.line(),
            error.column()
        ))),
    }
}
