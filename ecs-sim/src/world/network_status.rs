//! The states of resources of a network, which are created and deleted over time.

use std::collections::BTreeMap;

use super::{ForwardEntry, NatGateway, RouteEntry, RouteTable, SnatEntry, World, words};

words! {
    NetworkStatus {
        /// Being created or changed.
        Pending, Available, Deleting,
    }
}

/// A resource with such a state.
pub(crate) trait Transient {
    fn status(&mut self) -> &mut NetworkStatus;
}

macro_rules! transient {
    ($($resource:ident)*) => {
        $(impl Transient for $resource {
            fn status(&mut self) -> &mut NetworkStatus {
                &mut self.status
            }
        })*
    };
}

transient! { ForwardEntry NatGateway RouteEntry RouteTable SnatEntry }

impl World {
    /// Ends a transition of the resource with this id.
    pub(super) fn advance_network(&mut self, id: &str) {
        advance(&mut self.route_tables, id);
        advance(&mut self.route_entries, id);
        advance(&mut self.forward_entries, id);
        advance(&mut self.snat_entries, id);
        if advance(&mut self.nat_gateways, id) {
            self.complete_nat_gateways();
        }
        self.complete_route_tables();
    }
}

/// Whether the resource was removed.
fn advance<T: Transient>(all: &mut BTreeMap<String, T>, id: &str) -> bool {
    match all.get_mut(id).map(Transient::status) {
        Some(NetworkStatus::Deleting) => all.remove(id).is_some(),
        Some(status) => {
            *status = NetworkStatus::Available;
            false
        }
        None => false,
    }
}
