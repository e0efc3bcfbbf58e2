//! Regions, zones and account attributes.

use crate::actions::prelude::*;
use crate::catalogue::{InstanceType, disk_categories, instance_types};

pub(super) const ACTIONS: Table = &[
    ("DescribeAccountAttributes", describe_account_attributes),
    ("DescribeRegions", describe_regions),
    ("DescribeZones", describe_zones),
];

/// Maximum size of pay-as-you-go disks of one category, in GiB.
const MAX_DISK_SPACE: i64 = 500_000;

/// Maximum number of vCPUs of all pay-as-you-go instances, and of all spot instances.
const MAX_CORES: i64 = 10_000;

fn describe_regions(world: &mut World, _: &Call<'_>) -> Result<Value> {
    let region = |region: &Region| {
        json!({
            "RegionId": region.id, "RegionEndpoint": region.endpoint,
            "LocalName": region.local_name, "Status": "available",
        })
    };
    let regions: Vec<_> = world.regions.iter().map(region).collect();
    Ok(json!({ "Regions": { "Region": regions } }))
}

fn describe_zones(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let region = lookup::region(world, call)?;
    let with_details = call.flag("Verbose").unwrap_or(true);
    let zones: Vec<_> =
        region.zones.iter().map(|id| zone(world, region, id, with_details)).collect();
    Ok(json!({ "Zones": { "Zone": zones } }))
}

fn zone(world: &World, region: &Region, id: &str, with_details: bool) -> Value {
    let mut zone = json!({
        "ZoneId": id, "ZoneType": "AvailabilityZone", "LocalName": zone_name(region, id),
    });
    if with_details {
        add_offers(world, id, &mut zone);
    }
    zone
}

pub(super) fn zone_name(region: &Region, zone: &str) -> String {
    let letter = zone.chars().last().unwrap_or('a').to_ascii_uppercase();
    format!("{} Zone {letter}", region.local_name)
}

/// Adds the resources that can currently be created in the zone.
fn add_offers(world: &World, id: &str, zone: &mut Value) {
    let is_available = |found: &&InstanceType| world.has_stock(id, found.name);
    let types: Vec<&InstanceType> = instance_types().iter().filter(is_available).collect();
    let names: Vec<_> = types.iter().map(|found| found.name).collect();
    let distinct = |part: fn(&InstanceType) -> &'static str| {
        types.iter().map(|found| part(found)).collect::<BTreeSet<_>>()
    };
    let disks: Vec<_> = disk_categories().iter().map(|category| category.name).collect();
    let creation = ["VSwitch", "IoOptimized", "Instance", "Disk"];
    zone["AvailableResourceCreation"] = json!({ "ResourceTypes": creation });
    zone["AvailableDiskCategories"] = json!({ "DiskCategories": disks });
    zone["AvailableInstanceTypes"] = json!({ "InstanceTypes": names });
    zone["AvailableResources"] = json!({ "ResourcesInfo": [{
        "IoOptimized": true,
        "NetworkTypes": { "supportedNetworkCategory": ["vpc"] },
        "InstanceTypes": { "supportedInstanceType": names },
        "InstanceTypeFamilies": { "supportedInstanceTypeFamily": distinct(|t| t.family.id) },
        "InstanceGenerations": { "supportedInstanceGeneration": distinct(|t| t.family.generation) },
        "SystemDiskCategories": { "supportedSystemDiskCategory": disks },
        "DataDiskCategories": { "supportedDataDiskCategory": disks },
    }] });
}

fn describe_account_attributes(world: &mut World, call: &Call<'_>) -> Result<Value> {
    lookup::region(world, call)?;
    let wanted = call.list("AttributeName");
    let all = account_attributes(world, call);
    let unknown = wanted.iter().find(|name| !all.iter().any(|(known, _)| known == *name));
    reject_if!(call, let Some(name) = unknown =>
        "Invalid.Parameter", "AttributeName: {name:?} is not an attribute of an account.");
    let items: Vec<_> = all
        .into_iter()
        .filter(|(name, _)| wanted.is_empty() || wanted.contains(name))
        .map(|(name, values)| {
            json!({ "AttributeName": name, "AttributeValues": { "ValueItem": values } })
        })
        .collect();
    Ok(json!({ "AccountAttributeItems": { "AccountAttributeItem": items } }))
}

fn account_attributes(world: &World, call: &Call<'_>) -> Vec<(&'static str, Vec<Value>)> {
    let one = |value: &str| vec![json!({ "Value": value })];
    let number = |number: usize| one(&number.to_string());
    let cores = |is_spot: bool| one(&used_cores(world, call, is_spot).to_string());
    let used_space = |category: &str| used_disk_space(world, call, category);
    vec![
        ("instance-network-type", one("vpc")),
        ("max-security-groups", number(quota::SECURITY_GROUPS)),
        ("max-elastic-network-interfaces", number(quota::INTERFACES)),
        ("max-postpaid-instance-vcpu-count", one(&MAX_CORES.to_string())),
        ("used-postpaid-instance-vcpu-count", cores(false)),
        ("max-spot-instance-vcpu-count", one(&MAX_CORES.to_string())),
        ("used-spot-instance-vcpu-count", cores(true)),
        ("max-postpaid-yundisk-capacity", disk_space(|_| MAX_DISK_SPACE)),
        ("used-postpaid-yundisk-capacity", disk_space(used_space)),
        ("supported-postpaid-instance-types", supported_types(world, call)),
        ("real-name-authentication", one("yes")),
    ]
}

fn used_cores(world: &World, call: &Call<'_>, is_spot: bool) -> i64 {
    let counts = |instance: &&Instance| {
        instance.charge_type == ChargeType::PostPaid && instance.is_spot() == is_spot
    };
    let counted = lookup::in_region(&world.instances, call).map(|(_, found)| found).filter(counts);
    counted.filter_map(|found| World::instance_type(&found.instance_type)).map(|t| t.cpu).sum()
}

/// Instance types per zone, or in the zone of the call.
fn supported_types(world: &World, call: &Call<'_>) -> Vec<Value> {
    let zones = world.zones(call.region());
    let wanted = zones.iter().filter(|zone| names::is(call, "ZoneId", zone));
    let types = |zone: &String| {
        let in_stock = instance_types().iter().filter(|found| world.has_stock(zone, found.name));
        let row = |found: &InstanceType| json!({ "Value": found.name, "ZoneId": zone, "InstanceType": found.name });
        in_stock.map(row).collect::<Vec<_>>()
    };
    wanted.flat_map(types).collect()
}

fn disk_space(space: impl Fn(&str) -> i64) -> Vec<Value> {
    let row = |name: &str| json!({ "DiskCategory": name, "Value": space(name).to_string() });
    disk_categories().iter().map(|category| row(category.name)).collect()
}

fn used_disk_space(world: &World, call: &Call<'_>, category: &str) -> i64 {
    let disks = lookup::in_region(&world.disks, call).map(|(_, disk)| disk);
    let is_counted =
        |disk: &&Disk| disk.charge_type == ChargeType::PostPaid && disk.category == category;
    disks.filter(is_counted).map(|disk| disk.size).sum()
}

#[cfg(test)]
mod tests {
    use super::super::region_harness::RegionHarness;

    #[test]
    fn regions_and_zones_are_listed() {
        let mut harness = RegionHarness::new();
        let regions = harness.ok("DescribeRegions", &[])["Regions"]["Region"].clone();
        assert_eq!(regions[0]["RegionId"], "cn-hangzhou");
        assert_eq!(regions[0]["RegionEndpoint"], "ecs-cn-hangzhou.aliyuncs.com");
        let zones = harness.ok("DescribeZones", &[("RegionId", "us-west-1")]);
        let zone = &zones["Zones"]["Zone"][1];
        assert_eq!(zone["ZoneId"], "us-west-1b");
        assert_eq!(zones["Zones"]["Zone"].as_array().map(Vec::len), Some(2));
        let types = zone["AvailableInstanceTypes"]["InstanceTypes"].as_array().cloned();
        assert!(types.unwrap_or_default().contains(&"ecs.g7.large".into()));
        let brief = harness.ok("DescribeZones", &[("Verbose", "false")])["Zones"]["Zone"].clone();
        assert!(brief[0].get("AvailableResources").is_none());
        let error_code = harness.error_code("DescribeZones", &[("RegionId", "mars-1")]);
        assert_eq!(error_code, "InvalidRegionId.NotFound");
        let error_code = harness.error_code("DescribeRegions", &[("AcceptLanguage", "tlh")]);
        assert_eq!(error_code, "InvalidAcceptLanguage.NotFound");
    }

    #[test]
    fn requested_account_attributes_are_returned() {
        let mut harness = RegionHarness::new();
        let wanted = [("AttributeName.1", "max-security-groups")];
        let response = harness.ok("DescribeAccountAttributes", &wanted);
        let items = &response["AccountAttributeItems"]["AccountAttributeItem"];
        assert_eq!(items[0]["AttributeValues"]["ValueItem"][0]["Value"], "100");
        assert!(items.get(1).is_none());
        harness.instance();
        let wanted = [("AttributeName.1", "used-postpaid-instance-vcpu-count")];
        let response = harness.ok("DescribeAccountAttributes", &wanted);
        let items = &response["AccountAttributeItems"]["AccountAttributeItem"];
        assert_eq!(items[0]["AttributeValues"]["ValueItem"][0]["Value"], "2");
        let all = harness.ok("DescribeAccountAttributes", &[]);
        let items = all["AccountAttributeItems"]["AccountAttributeItem"].as_array().map(Vec::len);
        assert_eq!(items, Some(11));
        let unknown = [("AttributeName.1", "max-happiness")];
        assert_eq!(harness.error_code("DescribeAccountAttributes", &unknown), "Invalid.Parameter");
    }
}
