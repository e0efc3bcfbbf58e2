//! Endpoints from the location service, kept once they are known.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::Value;

use crate::action::Service;
use crate::any::{AnyRequest, AnyResponse};
use crate::client::Client;
use crate::endpoint::Endpoint;
use crate::error::Error;

static LOCATION: Service = Service::new("Location", "2015-06-12", "location-readonly.aliyuncs.com");

/// Asks the location service, once for each product and region.
pub(crate) struct EndpointLookup {
    service: Endpoint,
    known: Mutex<HashMap<Key, Known>>,
    /// Whoever holds it asks; the others wait for the outcome.
    asking: tokio::sync::Mutex<()>,
}

/// Product and region.
type Key = (&'static str, String);

/// `None`: the service did not tell, at this time of the clock that never goes back.
type Known = (Option<Endpoint>, Duration);

/// After a failure the rule serves for so long before the service is asked again.
const BETWEEN_FAILURES: Duration = Duration::from_secs(300);

/// The rule serves when the service takes longer, or longer than half of the time for the call
/// that needs the endpoint.
const LONGEST: Duration = Duration::from_secs(5);

impl EndpointLookup {
    /// `service` is where the location service is reached.
    pub(crate) fn new(service: Endpoint) -> Self {
        Self { service, known: Mutex::default(), asking: tokio::sync::Mutex::default() }
    }

    /// Where the location service is reached by default.
    pub(crate) fn default_service() -> Endpoint {
        Endpoint { scheme: "https", host: LOCATION.public.to_owned() }
    }

    /// The endpoint of a product in a region; `None` if the service does not tell. `limit` is the
    /// time for the call that needs it.
    pub(crate) async fn find(
        &self,
        client: &Client,
        product: &'static Service,
        region: &str,
        limit: Duration,
    ) -> Option<Endpoint> {
        if product.product == LOCATION.product || region.is_empty() {
            return None;
        }
        let key = (product.product, region.to_owned());
        if let Some(known) = self.known_now(client, &key) {
            return known;
        }
        let _asking = self.asking.lock().await;
        if let Some(known) = self.known_now(client, &key) {
            return known;
        }
        // The call asks for its own endpoint in turn, hence the box.
        let asked = Box::pin(self.ask(client, product, region, LONGEST.min(limit / 2))).await;
        let endpoint = asked.unwrap_or_else(|error| {
            tracing::warn!(%error, region, "the location service did not answer; the rule is used");
            None
        });
        let now = client.config.platform.clock.elapsed();
        self.known().insert(key, (endpoint.clone(), now));
        endpoint
    }

    /// `None` if the service has to be asked.
    fn known_now(&self, client: &Client, key: &Key) -> Option<Option<Endpoint>> {
        let now = client.config.platform.clock.elapsed();
        match self.known().get(key) {
            Some((None, since)) if now >= since.saturating_add(BETWEEN_FAILURES) => None,
            known => known.map(|(endpoint, _)| endpoint.clone()),
        }
    }

    async fn ask(
        &self,
        client: &Client,
        product: &Service,
        region: &str,
        limit: Duration,
    ) -> Result<Option<Endpoint>, Error> {
        let url = format!("{}://{}", self.service.scheme, self.service.host);
        let response = client
            .call(AnyRequest::new(&LOCATION, "DescribeEndpoints").read_only())
            .endpoint(url)
            .timeout(limit)
            .param("Id", region)
            .param("ServiceCode", product.product.to_ascii_lowercase())
            .param("Type", "openAPI")
            .await?;
        host(&response).map(|host| Endpoint::parse(host, false)).transpose()
    }

    fn known(&self) -> MutexGuard<'_, HashMap<Key, Known>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn host(response: &AnyResponse) -> Option<&str> {
    let endpoints = response.0.get("Endpoints")?.get("Endpoint")?.as_array()?;
    let of_type = |endpoint: &&Value| endpoint["Type"] == "openAPI";
    endpoints.iter().find(of_type)?.get("Endpoint")?.as_str().filter(|host| !host.is_empty())
}

impl fmt::Debug for EndpointLookup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EndpointLookup").field("service", &self.service).finish_non_exhaustive()
    }
}
