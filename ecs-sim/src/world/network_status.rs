//! The states of resources of a network, which are created and deleted over time.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{RouteEntry, RouteTable, World};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum NetworkStatus {
    /// Being created or changed.
    Pending,
    Available,
    Deleting,
}

impl NetworkStatus {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "Pending",
            Self::Available => "Available",
            Self::Deleting => "Deleting",
        }
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

transient! { RouteEntry RouteTable }

impl World {
    /// Ends a transition of the resource with this id.
    pub(super) fn advance_network(&mut self, id: &str) {
        advance(&mut self.route_tables, id);
        advance(&mut self.route_entries, id);
        self.complete_route_tables();
    }
}

fn advance<T: Transient>(all: &mut BTreeMap<String, T>, id: &str) {
    let Some(status) = all.get_mut(id).map(Transient::status) else { return };
    match status {
        NetworkStatus::Deleting => drop(all.remove(id)),
        status => *status = NetworkStatus::Available,
    }
}
