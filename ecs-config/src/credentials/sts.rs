//! Calls of the Security Token Service that issue temporary credentials for a role.

use std::time::Duration;

use ecs_core::retry::RetryPolicy;
use ecs_core::{
    AnyRequest, Client, Credentials, Error, Network, Platform, Service, SignatureVersion,
};

use secrecy::ExposeSecret;

use super::role::Role;
use super::temporary;

/// A call that issues credentials.
pub(super) struct StsCall<'a> {
    pub(super) action: &'static str,
    pub(super) role: &'a Role,
    pub(super) parameters: Vec<(&'static str, String)>,
    /// The credentials that sign the request.
    pub(super) signer: &'a Credentials,
    /// What errors must not show, in case the service quotes it.
    pub(super) secrets: Vec<&'a str>,
}

/// Hosts, variables and the central endpoint are those of aliyun/credentials-python
/// `alibabacloud_credentials/provider/ram_role_arn.py`.
static STS: Service = Service::new("Sts", "2015-04-01", "sts.{region}.aliyuncs.com")
    .vpc("sts-vpc.{region}.aliyuncs.com");

/// Used without a region.
const CENTRAL_ENDPOINT: &str = "sts.aliyuncs.com";
const REGION: &str = "ALIBABA_CLOUD_STS_REGION";
const VPC: &str = "ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED";

/// The read timeout of the official libraries.
const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(10);

/// Both attempts and the delay between them.
const TIMEOUT: Duration = Duration::from_secs(30);

/// The delay before the second attempt is shorter.
const BASE_DELAY: Duration = Duration::from_millis(500);

impl StsCall<'_> {
    /// Sends the call, and reads the credentials in the response.
    pub(super) async fn send(&self, platform: &Platform) -> Result<Credentials, Error> {
        let client = self.client(platform)?;
        // A retry only issues further credentials. Parameters are secret, so they are not sent in
        // the URL.
        let request = AnyRequest::new(&STS, self.action).read_only().in_body();
        let mut call = client.call(request);
        for (name, value) in &self.parameters {
            call = call.param(*name, value);
        }
        let credentials = call.raw().await.and_then(|response| {
            temporary::read(response.body(), Some("Credentials"))
                .map_err(|problem| response.invalid(problem).for_action(self.action))
        });
        credentials.map_err(|error| {
            error
                .redact(self.secrets.iter().copied())
                .within(format_args!("the role {}", self.role.arn))
        })
    }

    /// A client of STS, with the endpoint that is set, or else that of the region, or else the central
    /// one. It lives as long as the call, since every refresh may be signed with other credentials.
    fn client(&self, platform: &Platform) -> Result<Client, Error> {
        let retry = RetryPolicy::new()
            .max_attempts(2)
            .base_delay(BASE_DELAY)
            .throttling_base_delay(BASE_DELAY)
            .refresh_credentials(false);
        let builder = Client::builder()
            .platform(platform.clone())
            .credentials(self.signer.clone())
            // The version of the official libraries, which send no signature without credentials.
            .signature(SignatureVersion::V1)
            .retry(retry)
            .attempt_timeout(ATTEMPT_TIMEOUT)
            .timeout(TIMEOUT);
        let role = self.role;
        let region = role.region.clone().or_else(|| platform.variable(REGION));
        let vpc = role.vpc.unwrap_or_else(|| platform.is_enabled(VPC));
        let network = if vpc { Network::Vpc } else { Network::Public };
        match (&role.endpoint, region) {
            (Some(endpoint), _) => builder.endpoint(endpoint.expose_secret()),
            (None, Some(region)) => builder.region(region).network(network),
            (None, None) => builder.endpoint(CENTRAL_ENDPOINT),
        }
        .build()
    }
}
