//! The Security Token Service, as far as roles are assumed: its endpoint, one request, its answer.

use std::time::Duration;

use crate::endpoint::EndpointText;

/// A role, and how it is assumed: what `AssumeRole` and `AssumeRoleWithOIDC` share.
#[derive(Clone, Debug)]
pub(crate) struct Role {
    pub(crate) arn: String,
    pub(crate) session_name: Option<String>,
    pub(crate) duration: Duration,
    pub(crate) policy: Option<String>,
    pub(crate) region: Option<String>,
    pub(crate) endpoint: Option<EndpointText>,
    pub(crate) vpc: Option<bool>,
}

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
            self.role.policy = Some(policy.into());
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
