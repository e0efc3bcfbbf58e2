//! The nested response of catalogue queries: zones, resources, values.

use crate::actions::prelude::*;
use crate::catalogue::{DiskCategory, InstanceType, disk_categories};

/// The condition that the system disk changes its category.
pub(super) const DISK_CATEGORY: &str = "DiskCategory";

/// The queried resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Destination {
    Zone,
    IoOptimized,
    InstanceType,
    SystemDisk,
    DataDisk,
    Network,
}

impl Destination {
    pub(super) const ALL: [Self; 6] = [
        Self::Zone,
        Self::IoOptimized,
        Self::InstanceType,
        Self::SystemDisk,
        Self::DataDisk,
        Self::Network,
    ];

    pub(super) fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|destination| destination.as_str() == text)
    }

    fn as_str(self) -> &'static str {
        match self {
            Self::Zone => "Zone",
            Self::IoOptimized => "IoOptimized",
            Self::InstanceType => "InstanceType",
            Self::SystemDisk => "SystemDisk",
            Self::DataDisk => "DataDisk",
            Self::Network => "Network",
        }
    }

    /// The values that at least one of the types supports.
    fn values(self, zone: &str, types: &[&InstanceType]) -> Vec<String> {
        let fixed = |value: &str| match types.is_empty() {
            true => Vec::new(),
            false => vec![value.to_owned()],
        };
        match self {
            Self::Zone => fixed(zone),
            Self::IoOptimized => fixed("optimized"),
            Self::Network => fixed("vpc"),
            Self::InstanceType => types.iter().map(|found| found.name.to_owned()).collect(),
            Self::SystemDisk | Self::DataDisk => {
                let categories = disk_categories().iter().map(|category| category.name);
                let used = categories.filter(|name| types.iter().any(|found| has(found, name)));
                used.map(str::to_owned).collect()
            }
        }
    }

    /// Whether a type supports a value.
    fn supports(self, value: &str, found: &InstanceType) -> bool {
        match self {
            Self::Zone | Self::IoOptimized | Self::Network => true,
            Self::InstanceType => found.name == value,
            Self::SystemDisk | Self::DataDisk => has(found, value),
        }
    }

    fn sizes(self, category: &DiskCategory) -> &std::ops::RangeInclusive<i64> {
        if self == Self::SystemDisk { &category.system_sizes } else { &category.data_sizes }
    }
}

/// One zone with its available values; `None` if it has none.
pub(super) fn zone(
    world: &World,
    region: &str,
    zone: &str,
    destination: Destination,
    types: &[&InstanceType],
) -> Option<Value> {
    let in_stock = |found: &&&InstanceType| world.has_stock(zone, found.name);
    let values = destination.values(zone, types);
    if values.is_empty() {
        return None;
    }
    let resource = |value: &String| {
        let types = types.iter().filter(|found| destination.supports(value, found));
        wire(destination, value, types.filter(in_stock).count() > 0)
    };
    let resources: Vec<_> = values.iter().map(resource).collect();
    let supported = json!({
        "Type": destination.as_str(),
        "SupportedResources": { "SupportedResource": resources },
    });
    let mut response = status(types.iter().any(|found| in_stock(&found)));
    response["RegionId"] = region.into();
    response["ZoneId"] = zone.into();
    response["AvailableResources"] = json!({ "AvailableResource": [supported] });
    Some(response)
}

/// One zone with the instance types that are possible now, and those that require another system
/// disk category; `None` if it has neither.
pub(super) fn zone_with_conditions(
    world: &World,
    region: &str,
    zone_id: &str,
    now: &[&InstanceType],
    later: &[&InstanceType],
) -> Option<Value> {
    let destination = Destination::InstanceType;
    let all = [now, later].concat();
    let mut response = zone(world, region, zone_id, destination, &all)?;
    let wire =
        |found: &&InstanceType| wire(destination, found.name, world.has_stock(zone_id, found.name));
    let conditional = |found: &&InstanceType| {
        let mut resource = wire(found);
        resource["Conditions"] = json!({ "Condition": [{ "Key": DISK_CATEGORY }] });
        resource
    };
    let mut supported = json!({
        "Type": destination.as_str(),
        "SupportedResources": {
            "SupportedResource": now.iter().map(wire).collect::<Vec<_>>(),
        },
    });
    if !later.is_empty() {
        let resources: Vec<_> = later.iter().map(conditional).collect();
        supported["ConditionSupportedResources"] =
            json!({ "ConditionSupportedResource": resources });
    }
    response["AvailableResources"] = json!({ "AvailableResource": [supported] });
    Some(response)
}

fn wire(destination: Destination, value: &str, in_stock: bool) -> Value {
    let mut response = status(in_stock);
    response["Value"] = value.into();
    let category = disk_categories().iter().find(|category| category.name == value);
    if let Some(category) = category {
        response["Min"] = (*destination.sizes(category).start()).into();
        response["Max"] = (*destination.sizes(category).end()).into();
        response["Unit"] = "GiB".into();
    }
    response
}

fn status(in_stock: bool) -> Value {
    match in_stock {
        true => json!({ "Status": "Available", "StatusCategory": "WithStock" }),
        false => json!({ "Status": "SoldOut", "StatusCategory": "WithoutStock" }),
    }
}

fn has(found: &InstanceType, category: &str) -> bool {
    found.family.disks.contains(&category)
}
