//! The Security Token Service, as far as roles are assumed: its endpoint, one request, its answer.

use std::time::Duration;

use super::role::Role;
use super::{Credentials, issued};
use crate::action::{Action, Service};
use crate::clock;
use crate::endpoint::{Endpoint, Network};
use crate::error::Error;
use crate::platform::Platform;
use crate::repeat::twice;
use crate::response::interpret;
use crate::sign::{self, Body, SignedText, Unsigned};
use crate::transport::HttpRequest;
use crate::user_agent;

/// A request for keys.
pub(crate) struct KeyRequest<'a> {
    pub(crate) action: &'static str,
    pub(crate) role: &'a Role,
    pub(crate) parameters: Vec<(&'static str, String)>,
    /// What the request is signed with.
    pub(crate) signer: &'a Credentials,
    /// What no error may show, even if the service repeats it.
    pub(crate) secrets: Vec<&'a str>,
}

static STS: Service = Service::new("Sts", "2015-04-01", "sts.{region}.aliyuncs.com")
    .vpc("sts-vpc.{region}.aliyuncs.com");

const CENTRAL_HOST: &str = "sts.aliyuncs.com";

const TIME_LIMIT: Duration = Duration::from_secs(10);

impl KeyRequest<'_> {
    /// Asks for the keys, once more after a failure that may be gone by then: a repetition only
    /// issues other keys.
    pub(crate) async fn send(&self, platform: &Platform) -> Result<Credentials, Error> {
        let endpoint = endpoint(self.role, platform)?;
        let keys =
            twice(platform, Error::is_transient, || self.send_once(platform, &endpoint)).await;
        keys.map_err(|error| error.for_action(self.action).without(&self.secrets))
    }

    async fn send_once(
        &self,
        platform: &Platform,
        endpoint: &Endpoint,
    ) -> Result<Credentials, Error> {
        let (request, signed) = self.signed(platform, endpoint)?;
        let response = platform.transport.send(request, TIME_LIMIT).await?;
        let response = interpret(&Action::new(&STS, self.action), response, &signed)?;
        issued::read(response.body(), Some("Credentials"))
            .map_err(|problem| response.invalid(problem))
    }

    /// Parameters go into the body: tokens have no place in a URL.
    fn signed(
        &self,
        platform: &Platform,
        endpoint: &Endpoint,
    ) -> Result<(HttpRequest, SignedText), Error> {
        let fields = self.parameters.iter().map(|(name, value)| (*name, value.as_str()));
        let signed = sign::v1(&Unsigned {
            method: "POST",
            host: &endpoint.host,
            action: self.action,
            version: STS.version,
            query: Vec::new(),
            body: Body::Form(fields.collect()),
            credentials: self.signer,
            timestamp: &clock::in_seconds(platform.clock.now()),
            nonce: &platform.random.unique(),
        });
        let url = format!("{}://{}/?{}", endpoint.scheme, endpoint.host, signed.query);
        let mut request = http::Request::post(url)
            .header("accept", "application/json")
            .header("user-agent", user_agent::base());
        for (name, value) in signed.headers {
            request = request.header(name, value);
        }
        let request = request.body(signed.body).map_err(|error| {
            Error::credentials(format!("the request could not be built: {error}"))
        })?;
        Ok((request, signed.text))
    }
}

/// The endpoint that was set, else the one of the region, else the central one.
fn endpoint(role: &Role, platform: &Platform) -> Result<Endpoint, Error> {
    if let Some(text) = &role.endpoint {
        return Endpoint::parse(&text.0, false);
    }
    let region = role.region.clone().or_else(|| platform.variable("ALIBABA_CLOUD_STS_REGION"));
    let in_vpc =
        role.vpc.unwrap_or_else(|| platform.is_switched_on("ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED"));
    let network = if in_vpc { Network::Vpc } else { Network::Public };
    match region {
        Some(region) => Endpoint::resolve(&STS, &region, network),
        None => Endpoint::parse(CENTRAL_HOST, false),
    }
}
