//! Endpoints from the location service, kept once they are known.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use serde_json::Value;

use crate::action::Service;
use crate::any::{AnyAnswer, AnyRequest};
use crate::client::Client;
use crate::endpoint::Endpoint;
use crate::error::Error;

static LOCATION: Service = Service::new("Location", "2015-06-12", "location-readonly.aliyuncs.com");

/// Asks the location service, once for each product and region.
pub(crate) struct EndpointLookup {
    service: Endpoint,
    known: Mutex<HashMap<(&'static str, String), Known>>,
}

/// `None`: the service did not tell, at this time of the clock that never goes back.
type Known = (Option<Endpoint>, Duration);

/// After a failure the rule serves for so long before the service is asked again.
const BETWEEN_FAILURES: Duration = Duration::from_secs(300);

impl EndpointLookup {
    /// `service` is where the location service is reached.
    pub(crate) fn new(service: Endpoint) -> Self {
        Self { service, known: Mutex::default() }
    }

    /// Where the location service is reached by default.
    pub(crate) fn default_service() -> Endpoint {
        Endpoint { scheme: "https", host: LOCATION.public.to_owned() }
    }

    /// The endpoint of a product in a region; `None` if the service does not tell.
    pub(crate) async fn find(
        &self,
        client: &Client,
        product: &'static Service,
        region: &str,
    ) -> Option<Endpoint> {
        if product.product == LOCATION.product || region.is_empty() {
            return None;
        }
        let (key, now) =
            ((product.product, region.to_owned()), client.config.machine.clock.elapsed());
        if let Some((endpoint, since)) = self.known().get(&key)
            && (endpoint.is_some() || now < *since + BETWEEN_FAILURES)
        {
            return endpoint.clone();
        }
        // The call asks for its own endpoint in turn, hence the box.
        let asked = Box::pin(self.ask(client, product, region)).await;
        let endpoint = asked.unwrap_or_else(|error| {
            tracing::warn!(%error, region, "the location service did not answer; the rule is used");
            None
        });
        self.known().insert(key, (endpoint.clone(), now));
        endpoint
    }

    async fn ask(
        &self,
        client: &Client,
        product: &Service,
        region: &str,
    ) -> Result<Option<Endpoint>, Error> {
        let url = format!("{}://{}", self.service.scheme, self.service.host);
        let answer = client
            .call(AnyRequest::new(&LOCATION, "DescribeEndpoints").read_only())
            .endpoint(url)
            .param("Id", region)
            .param("ServiceCode", product.product.to_ascii_lowercase())
            .param("Type", "openAPI")
            .await?;
        host(&answer).map(|host| Endpoint::parse(host, false)).transpose()
    }

    fn known(&self) -> std::sync::MutexGuard<'_, HashMap<(&'static str, String), Known>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn host(answer: &AnyAnswer) -> Option<&str> {
    let endpoints = answer.0.get("Endpoints")?.get("Endpoint")?.as_array()?;
    let of_type = |endpoint: &&Value| endpoint["Type"] == "openAPI";
    endpoints.iter().find(of_type)?.get("Endpoint")?.as_str().filter(|host| !host.is_empty())
}

impl fmt::Debug for EndpointLookup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EndpointLookup").field("service", &self.service).finish_non_exhaustive()
    }
}
