//! The catalogue: instance types, the zones that have them, disk categories and prices. It is the
//! same in every world; only sold-out types are state of a world.
//!
//! Names and sizes are those of real instance types, and zones those of real regions. Prices, and which
//! zone sells which family, are made up.

mod disk_category;
mod family;
mod instance_type;
mod price;
mod public_image;
mod spot;

pub(crate) use disk_category::{DiskCategory, disk_categories, disk_category};
pub(crate) use family::{Family, families};
pub(crate) use instance_type::{InstanceType, architecture, instance_type, instance_types};
pub(crate) use price::{Micros, Term, bandwidth_price, disk_price, type_price};
pub(crate) use public_image::PublicImage;
pub(crate) use spot::{average_spot_percent, interruption_percent, spot_price};

/// Whether a zone offers an instance type, sold out or not. It depends on the last letter of the
/// zone; after `f` the sequence starts over.
pub(crate) fn is_offered(zone: &str, instance_type: &InstanceType) -> bool {
    let Some(letter) = zone.bytes().last().filter(u8::is_ascii_lowercase) else { return false };
    let letter = char::from(b'a' + (letter - b'a') % 6);
    instance_type.family.zones.contains(letter)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::regions;

    #[test]
    fn large_regions_offer_every_type_but_not_in_every_zone_and_small_ones_the_usual() {
        let offered = |region: &str| {
            let zones: Vec<_> = regions::zones(region).collect();
            let has = |found: &&InstanceType| zones.iter().any(|zone| is_offered(zone, found));
            instance_types().iter().filter(has).map(|found| found.name).collect::<Vec<_>>()
        };
        let all: Vec<_> = instance_types().iter().map(|found| found.name).collect();
        for region in ["cn-hangzhou", "cn-beijing", "cn-shanghai", "cn-shenzhen"] {
            assert_eq!(offered(region), all, "{region}");
        }
        for region in &regions::REGIONS {
            let offered = offered(region.id);
            for usual in ["ecs.g7.large", "ecs.c8i.large", "ecs.u1-c1m2.large"] {
                assert!(offered.contains(&usual), "{usual} in {}", region.id);
            }
        }
        assert!(!offered("cn-nanjing").contains(&"ecs.gn7i-c8g1.2xlarge"));
        for instance_type in instance_types() {
            let everywhere =
                regions::zones("cn-hangzhou").all(|zone| is_offered(&zone, instance_type));
            let usual = instance_type.family.zones == "abcdef";
            assert_eq!(everywhere, usual, "{}", instance_type.name);
        }
    }

    #[test]
    fn names_belong_to_their_families_and_are_sorted() {
        assert!(instance_types().is_sorted_by(|a, b| a.name < b.name));
        assert!(families().is_sorted_by(|a, b| a.id < b.id));
        for instance_type in instance_types() {
            let family = instance_type.family;
            assert!(instance_type.name.starts_with(family.id), "{}", instance_type.name);
            assert!(families().iter().any(|known| known.id == family.id));
            assert!(family.disks.iter().all(|name| disk_category(name).is_some()));
        }
    }

    #[test]
    fn a_larger_type_costs_more_and_spot_costs_less() {
        let price = |name| instance_type(name).map(|found| type_price("cn-hangzhou", found));
        assert!(price("ecs.g7.large") < price("ecs.g7.xlarge"));
        assert!(price("ecs.c7.large") < price("ecs.g7.large"));
        let now = jiff::Timestamp::UNIX_EPOCH;
        for instance_type in instance_types() {
            let spot = spot_price("cn-hangzhou", "cn-hangzhou-b", instance_type, now);
            assert!(spot > 0 && spot < type_price("cn-hangzhou", instance_type));
        }
    }
}
