//! Quotas and stock.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::World;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Limits {
    /// Instances in a region. Default: 20,000.
    pub(crate) instances: usize,
    /// Stock of an instance type in each zone. Types that are not listed are unlimited.
    pub(crate) stock: BTreeMap<String, usize>,
}

impl Default for Limits {
    fn default() -> Self {
        Self { instances: 20_000, stock: BTreeMap::new() }
    }
}

impl World {
    /// How many more instances of a type can be created in a zone.
    pub(crate) fn stock_left(&self, zone: &str, instance_type: &str) -> usize {
        if self.is_sold_out(zone, instance_type) {
            return 0;
        }
        let Some(stock) = self.limits.stock.get(instance_type) else { return usize::MAX };
        let holders = self.instances.values().filter(|instance| {
            instance.instance_type == instance_type
                && instance.zone == zone
                && instance.holds_stock()
        });
        // A user of a pool takes its place there, so only the unused capacity counts besides.
        stock.saturating_sub(holders.count() + self.unused_in_pools(zone, instance_type))
    }

    /// How many more instances can be created in a region.
    pub(crate) fn instances_left(&self, region: &str) -> usize {
        let there = self.instances.values().filter(|instance| instance.region == region).count();
        self.limits.instances.saturating_sub(there)
    }
}
