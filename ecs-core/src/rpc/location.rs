//! Endpoints from the location service, which are cached.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use secrecy::SecretString;
use serde_json::Value;

use super::{CallOptions, Rpc};
use crate::api::{Action, AnyResponse, Params, Service};
use crate::error::Error;
use crate::net::Endpoint;
use crate::platform::BoxFuture;
use crate::sync::{SingleFlight, lock, timeout};

/// `DescribeEndpoints` of the location service:
/// https://api.alibabacloud.com/document/Location/2015-06-12/DescribeEndpoints.
static LOCATION: Service = Service::new("Location", "2015-06-12", DEFAULT_ENDPOINT);

/// The default endpoint of the location service itself.
pub(crate) const DEFAULT_ENDPOINT: &str = "location-readonly.aliyuncs.com";

/// Looks up endpoints, once for each product and region.
pub(crate) struct LocationService {
    endpoint: SecretString,
    cached: Mutex<HashMap<Key, SingleFlight<Lookup>>>,
}

/// Product and region.
type Key = (&'static str, String);

/// The result of a lookup, and its monotonic time. `None` if the service does not know the endpoint.
#[derive(Clone)]
struct Lookup {
    endpoint: Option<Endpoint>,
    at: Duration,
}

/// A failed lookup is cached for this time; meanwhile the endpoint follows the product's rule.
const FAILURE_TTL: Duration = Duration::from_secs(300);

/// The time limit of a lookup. A call waits for it at most half of its own time.
const TIMEOUT: Duration = Duration::from_secs(5);

impl LocationService {
    /// `endpoint` is that of the location service itself.
    pub(crate) fn new(endpoint: SecretString) -> Self {
        Self { endpoint, cached: Mutex::default() }
    }

    /// The endpoint of a product in a region, or `None` if the service does not know it. `limit` is
    /// the time for the call that needs it.
    pub(super) async fn endpoint(
        &self,
        rpc: &Arc<Rpc>,
        service: &'static Service,
        region: &str,
        limit: Duration,
    ) -> Option<Endpoint> {
        if region.is_empty() {
            return None;
        }
        let now = rpc.platform.clock.elapsed();
        let is_usable = |lookup: &Lookup| {
            lookup.endpoint.is_some() || now < lookup.at.saturating_add(FAILURE_TTL)
        };
        let key = (service.product, region.to_owned());
        let cached = lock(&self.cached).entry(key).or_default().clone();
        let lookup = cached.get(is_usable, || {
            let options = CallOptions {
                endpoint: Some(self.endpoint.clone()),
                region: Some(region.to_owned()),
                timeout: Some(TIMEOUT),
                ..CallOptions::default()
            };
            let rpc = Arc::clone(rpc);
            Box::pin(async move { Ok(look_up(&rpc, service.product, &options).await) })
        });
        timeout(limit / 2, lookup).await?.ok()?.endpoint
    }
}

async fn look_up(rpc: &Arc<Rpc>, product: &str, options: &CallOptions) -> Lookup {
    let described = timeout(TIMEOUT, describe(rpc, product, options)).await;
    let endpoint = described.unwrap_or(Ok(None)).unwrap_or_else(|error| {
        let region = rpc.region_of(options);
        tracing::warn!(%error, region, "the location service failed; using the endpoint rule");
        None
    });
    Lookup { endpoint, at: rpc.platform.clock.elapsed() }
}

/// Boxed, since the call's own future contains that of a lookup.
fn describe<'a>(
    rpc: &'a Arc<Rpc>,
    product: &'a str,
    options: &'a CallOptions,
) -> BoxFuture<'a, Result<Option<Endpoint>, Error>> {
    let action = Action::new(&LOCATION, "DescribeEndpoints").read_only();
    let mut params = Params::default();
    params.set("Id", rpc.region_of(options).unwrap_or_default());
    params.set("ServiceCode", product.to_ascii_lowercase());
    params.set("Type", "openAPI");
    Box::pin(async move {
        let response: AnyResponse = rpc.call(&action, &params, options).await?.decode()?;
        host(&response).map(|host| Endpoint::parse(host, false)).transpose()
    })
}

fn host(response: &AnyResponse) -> Option<&str> {
    let endpoints = response.0.get("Endpoints")?.get("Endpoint")?.as_array()?;
    let is_open_api = |endpoint: &&Value| endpoint["Type"] == "openAPI";
    endpoints.iter().find(is_open_api)?.get("Endpoint")?.as_str().filter(|host| !host.is_empty())
}
