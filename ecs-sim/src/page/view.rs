//! The context of a page: a consistent view of the endpoint.

use axum::extract::Request;
use axum::http::header;
use jiff::Timestamp;

use super::collection::Item;
use super::resource_tables;
use crate::params::Params;
use crate::service::Service;
use crate::world::World;

/// The endpoint at one moment, and the settings of the page.
pub(super) struct View<'a> {
    pub(super) service: &'a Service,
    pub(super) world: &'a World,
    /// The time in the world.
    pub(super) now: Timestamp,
    /// The URL under which the endpoint was reached.
    pub(super) endpoint: String,
    /// The parameters of the address.
    pub(super) query: Params,
    /// The refresh interval of the page, in seconds.
    pub(super) refresh: Option<u16>,
}

impl<'a> View<'a> {
    /// Renders a page for a request.
    pub(super) fn show<T>(
        service: &Service,
        request: &Request,
        page: impl FnOnce(&View<'_>) -> T,
    ) -> T {
        let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
        let endpoint = format!("{}://{}", service.scheme(), host.unwrap_or_default());
        let query = super::query(request).unwrap_or_default();
        let refresh = query.get("refresh").and_then(|seconds| seconds.parse().ok());
        let refresh = refresh.filter(|seconds| *seconds > 0);
        service
            .with_world(|world, now| page(&View { service, world, now, endpoint, query, refresh }))
    }

    /// Whether it is a spot instance whose reclaim has not been announced.
    pub(super) fn is_reclaimable(&self, id: &str) -> bool {
        let instance = self.world.instances.get(id);
        instance.is_some_and(|instance| instance.is_spot() && instance.reclaimed_at.is_none())
    }

    /// A resource by its table and id.
    pub(super) fn resource(&self, table: &str, id: &str) -> Option<&'a dyn Item> {
        resource_tables::find(table)?.resources(self.world).get(id)
    }
}
