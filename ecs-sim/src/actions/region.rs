//! Regions, zones and what an account may have.

use serde_json::{Value, json};

use super::{Call, Table, lookup, quota};
use crate::refusal::Refusal;
use crate::world::{ChargeType, Region, World};

pub(super) const ACTIONS: Table = &[
    ("DescribeAccountAttributes", describe_account_attributes),
    ("DescribeRegions", describe_regions),
    ("DescribeZones", describe_zones),
];

const LANGUAGES: [&str; 7] = ["zh-CN", "zh_TW", "en-US", "ja", "fr", "de", "ko"];

const DISK_CATEGORIES: [&str; 5] =
    ["cloud_efficiency", "cloud_ssd", "cloud_essd", "cloud_auto", "cloud_essd_entry"];

/// GiB of pay-as-you-go disks of one category.
const MOST_DISK_SPACE: i64 = 500_000;

fn describe_regions(world: &mut World, call: &Call<'_>) -> Result<Value, Refusal> {
    check_language(call)?;
    let region = |region: &Region| {
        json!({
            "RegionId": region.id,
            "RegionEndpoint": region.endpoint,
            "LocalName": region.local_name,
            "Status": "available",
        })
    };
    let regions: Vec<_> = world.regions.iter().map(region).collect();
    Ok(json!({ "Regions": { "Region": regions } }))
}

fn describe_zones(world: &mut World, call: &Call<'_>) -> Result<Value, Refusal> {
    check_language(call)?;
    let region = lookup::region(world, call)?;
    let with_details = call.flag("Verbose").unwrap_or(true);
    let zones: Vec<_> = region.zones.iter().map(|id| zone(region, id, with_details)).collect();
    Ok(json!({ "Zones": { "Zone": zones } }))
}

fn zone(region: &Region, id: &str, with_details: bool) -> Value {
    let letter = id.chars().last().unwrap_or('a').to_ascii_uppercase();
    let mut zone = json!({
        "ZoneId": id,
        "ZoneType": "AvailabilityZone",
        "LocalName": format!("{} Zone {letter}", region.local_name),
    });
    if with_details {
        let creation = ["VSwitch", "IoOptimized", "Instance", "Disk"];
        zone["AvailableResourceCreation"] = json!({ "ResourceTypes": creation });
        zone["AvailableDiskCategories"] = json!({ "DiskCategories": DISK_CATEGORIES });
        zone["AvailableResources"] = json!({ "ResourcesInfo": [{
            "IoOptimized": true,
            "NetworkTypes": { "supportedNetworkCategory": ["vpc"] },
            "SystemDiskCategories": { "supportedSystemDiskCategory": DISK_CATEGORIES },
            "DataDiskCategories": { "supportedDataDiskCategory": DISK_CATEGORIES },
        }] });
    }
    zone
}

fn check_language(call: &Call<'_>) -> Result<(), Refusal> {
    match call.text("AcceptLanguage") {
        Some(language) if !LANGUAGES.contains(&language) => Err(Refusal::not_found(
            "InvalidAcceptLanguage.NotFound",
            format!("AcceptLanguage: {language:?} is not a language of this action."),
        )),
        _ => Ok(()),
    }
}

fn describe_account_attributes(world: &mut World, call: &Call<'_>) -> Result<Value, Refusal> {
    lookup::region(world, call)?;
    let wanted = call.list("AttributeName");
    let all = account_attributes(world, call);
    let unknown = wanted.iter().find(|name| !all.iter().any(|(known, _)| known == *name));
    if let Some(name) = unknown {
        let message = format!("AttributeName: {name:?} is not an attribute of an account.");
        return Err(Refusal::forbidden("Invalid.Parameter", message));
    }
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
    let used = |category: &str| used_disk_space(world, call, category);
    vec![
        ("instance-network-type", one("vpc")),
        ("max-security-groups", number(quota::SECURITY_GROUPS)),
        ("max-elastic-network-interfaces", number(quota::INTERFACES)),
        ("max-postpaid-yundisk-capacity", disk_space(|_| MOST_DISK_SPACE)),
        ("used-postpaid-yundisk-capacity", disk_space(used)),
        ("real-name-authentication", one("yes")),
    ]
}

fn disk_space(space: impl Fn(&str) -> i64) -> Vec<Value> {
    let row =
        |category: &&str| json!({ "DiskCategory": category, "Value": space(category).to_string() });
    DISK_CATEGORIES.iter().map(row).collect()
}

fn used_disk_space(world: &World, call: &Call<'_>, category: &str) -> i64 {
    let disks = lookup::in_region(&world.disks, call).map(|(_, disk)| disk);
    let is_counted = |disk: &&crate::world::Disk| {
        disk.charge_type == ChargeType::PostPaid && disk.category == category
    };
    disks.filter(is_counted).map(|disk| disk.size).sum()
}

#[cfg(test)]
mod tests {
    use super::super::trial::Trial;

    #[test]
    fn regions_and_zones_are_those_of_the_world() {
        let mut trial = Trial::new();
        let regions = trial.ok("DescribeRegions", &[])["Regions"]["Region"].clone();
        assert_eq!(regions[0]["RegionId"], "cn-hangzhou");
        assert_eq!(regions[0]["RegionEndpoint"], "ecs-cn-hangzhou.aliyuncs.com");
        let zones = trial.ok("DescribeZones", &[("RegionId", "us-west-1")]);
        assert_eq!(zones["Zones"]["Zone"][2]["ZoneId"], "us-west-1c");
        let brief = trial.ok("DescribeZones", &[("Verbose", "false")])["Zones"]["Zone"].clone();
        assert!(brief[0].get("AvailableResources").is_none());
        let refused = trial.refused("DescribeZones", &[("RegionId", "mars-1")]);
        assert_eq!(refused, "InvalidRegionId.NotFound");
        let refused = trial.refused("DescribeRegions", &[("AcceptLanguage", "tlh")]);
        assert_eq!(refused, "InvalidAcceptLanguage.NotFound");
    }

    #[test]
    fn attributes_of_the_account_are_those_that_are_asked_for() {
        let mut trial = Trial::new();
        let wanted = [("AttributeName.1", "max-security-groups")];
        let answer = trial.ok("DescribeAccountAttributes", &wanted);
        let items = &answer["AccountAttributeItems"]["AccountAttributeItem"];
        assert_eq!(items[0]["AttributeValues"]["ValueItem"][0]["Value"], "100");
        assert!(items.get(1).is_none());
        let all = trial.ok("DescribeAccountAttributes", &[]);
        let items = all["AccountAttributeItems"]["AccountAttributeItem"].as_array().map(Vec::len);
        assert_eq!(items, Some(6));
        let unknown = [("AttributeName.1", "max-happiness")];
        assert_eq!(trial.refused("DescribeAccountAttributes", &unknown), "Invalid.Parameter");
    }
}
