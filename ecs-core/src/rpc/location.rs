//! Endpoints from the location service, which are cached.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use serde_json::Value;

use super::execute::execute;
use super::observe::{CallSpan, Counter};
use super::signed_call::SignedCall;
use super::{CallOptions, Rpc};
use crate::api::{Action, AnyResponse, Params, Service};
use crate::error::Error;
use crate::net::Endpoint;
use crate::sync::{SingleFlight, timeout};

/// `DescribeEndpoints` of the location service:
/// https://api.alibabacloud.com/document/Location/2015-06-12/DescribeEndpoints.
static LOCATION: Service = Service::new("Location", "2015-06-12", "location-readonly.aliyuncs.com");

/// Looks up endpoints, once for each product and region.
pub(crate) struct LocationService {
    endpoint: Endpoint,
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

/// The time limit of a lookup, besides half of the time for the call that needs the endpoint.
const MAX_TIMEOUT: Duration = Duration::from_secs(5);

impl LocationService {
    /// `endpoint` is that of the location service itself.
    pub(crate) fn new(endpoint: Endpoint) -> Self {
        Self { endpoint, cached: Mutex::default() }
    }

    /// The default endpoint of the location service.
    pub(crate) fn default_endpoint() -> Endpoint {
        Endpoint { scheme: "https", host: LOCATION.public.to_owned() }
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
        let (rpc, key) = (Arc::clone(rpc), (service.product, region.to_owned()));
        let own = self.endpoint.clone();
        let cached = self.cache(&key);
        let lookup = cached.get(is_usable, || {
            Box::pin(async move { Ok(look_up(&rpc, own, key, MAX_TIMEOUT.min(limit / 2)).await) })
        });
        lookup.await.ok()?.endpoint
    }

    fn cache(&self, key: &Key) -> SingleFlight<Lookup> {
        let mut cached = self.cached.lock().unwrap_or_else(PoisonError::into_inner);
        cached.entry(key.clone()).or_default().clone()
    }
}

async fn look_up(rpc: &Arc<Rpc>, own: Endpoint, (product, region): Key, limit: Duration) -> Lookup {
    let described = timeout(limit, describe(rpc, own, product, &region, limit)).await;
    let endpoint = described.unwrap_or(Ok(None)).unwrap_or_else(|error| {
        tracing::warn!(%error, region, "the location service failed; using the endpoint rule");
        None
    });
    Lookup { endpoint, at: rpc.platform.clock.elapsed() }
}

async fn describe(
    rpc: &Arc<Rpc>,
    endpoint: Endpoint,
    product: &str,
    region: &str,
    limit: Duration,
) -> Result<Option<Endpoint>, Error> {
    let action = Action::new(&LOCATION, "DescribeEndpoints").read_only();
    let mut params = Params::default();
    params.set("Id", region);
    params.set("ServiceCode", product.to_ascii_lowercase());
    params.set("Type", "openAPI");
    let options = CallOptions::default();
    let span = CallSpan::new(&action, Some(region));
    let deadline = rpc.platform.clock.elapsed().saturating_add(limit);
    let policy = &rpc.retry;
    rpc.observers.count(Counter::Calls, &action);
    let (action, params, options, span) = (&action, &params, &options, &span);
    let call = SignedCall { rpc, action, params, options, endpoint, policy, deadline, span };
    let result = execute(&call).await;
    span.finish(&result);
    let response: AnyResponse = result?.decode()?;
    host(&response).map(|host| Endpoint::parse(host, false)).transpose()
}

fn host(response: &AnyResponse) -> Option<&str> {
    let endpoints = response.0.get("Endpoints")?.get("Endpoint")?.as_array()?;
    let is_open_api = |endpoint: &&Value| endpoint["Type"] == "openAPI";
    endpoints.iter().find(is_open_api)?.get("Endpoint")?.as_str().filter(|host| !host.is_empty())
}

impl fmt::Debug for LocationService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LocationService").field("endpoint", &self.endpoint).finish_non_exhaustive()
    }
}
