//! Stock of instance types in zones.

use super::World;
use crate::catalogue::{self, InstanceType};

impl World {
    /// An instance type by its name, such as `ecs.g7.large`.
    // The catalogue is the same in every world.
    pub(crate) fn instance_type(name: &str) -> Option<&'static InstanceType> {
        catalogue::instance_type(name)
    }

    /// The zones of a region; empty for an unknown region.
    pub(crate) fn zones(&self, region: &str) -> Vec<String> {
        let found = self.regions.iter().find(|known| known.id == region);
        found.map(|region| region.zones.clone()).unwrap_or_default()
    }

    /// Whether an instance of a type can be created in a zone.
    pub(crate) fn has_stock(&self, zone: &str, instance_type: &str) -> bool {
        Self::instance_type(instance_type).is_some() && self.stock_left(zone, instance_type) > 0
    }

    /// Whether a type is sold out in a zone: marked so for the zone or for all zones (`*`), or not
    /// offered there. Types that are not in the catalogue are offered everywhere.
    pub(super) fn is_sold_out(&self, zone: &str, instance_type: &str) -> bool {
        let entry = |zone: &str| (zone.to_owned(), instance_type.to_owned());
        let found = Self::instance_type(instance_type);
        self.sold_out.contains(&entry(zone))
            || self.sold_out.contains(&entry("*"))
            || found.is_some_and(|found| !catalogue::is_offered(zone, found))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_type_is_in_stock_if_offered_and_not_sold_out() {
        let mut world = World::new(0);
        assert!(world.zones("mars-1").is_empty());
        assert!(world.has_stock("cn-hangzhou-a", "ecs.g7.large"));
        assert!(!world.has_stock("cn-hangzhou-a", "ecs.gn7-c12g1.3xlarge"));
        assert!(!world.has_stock("cn-hangzhou-a", "ecs.nothing.large"));
        world.sold_out.insert(("cn-hangzhou-a".to_owned(), "ecs.g7.large".to_owned()));
        assert!(!world.has_stock("cn-hangzhou-a", "ecs.g7.large"));
        assert!(world.has_stock("cn-hangzhou-b", "ecs.g7.large"));
        world.sold_out.insert(("*".to_owned(), "ecs.c7.large".to_owned()));
        assert!(!world.has_stock("cn-beijing-b", "ecs.c7.large"));
    }
}
