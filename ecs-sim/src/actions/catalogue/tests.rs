#![allow(clippy::unwrap_used)]

use jiff::SignedDuration;
use serde_json::{Value, json};

use crate::actions::harness::Harness;
use crate::world::{ChargeType, Disk, Instance};

const REGION: (&str, &str) = ("RegionId", "cn-hangzhou");

/// A harness with an instance, and with a subscription that lasts ten more days.
fn harness() -> Harness {
    let mut harness = Harness::new();
    for id in ["i-hourly", "i-monthly"] {
        harness.world.instances.insert(id.to_owned(), Instance::sample(id));
        let disk = Disk::sample(&format!("d-of-{id}"), id);
        harness.world.disks.insert(disk.id.clone(), disk);
    }
    let monthly = harness.world.instances.get_mut("i-monthly").unwrap();
    monthly.charge_type = ChargeType::PrePaid;
    monthly.expires = Some(harness.now + SignedDuration::from_hours(240));
    harness
}

fn names(items: &Value, member: &str) -> Vec<String> {
    let items = items.as_array().unwrap().iter();
    items.map(|item| item[member].as_str().unwrap().to_owned()).collect()
}

fn zones(response: &Value) -> Vec<String> {
    names(&response["AvailableZones"]["AvailableZone"], "ZoneId")
}

/// The values of the first zone.
fn values(response: &Value) -> Vec<String> {
    let zone = &response["AvailableZones"]["AvailableZone"][0];
    let resource = &zone["AvailableResources"]["AvailableResource"][0];
    names(&resource["SupportedResources"]["SupportedResource"], "Value")
}

fn types(response: &Value) -> Vec<String> {
    names(&response["InstanceTypes"]["InstanceType"], "InstanceTypeId")
}

#[test]
fn instance_types_are_filtered() {
    type Case = (&'static [(&'static str, &'static str)], &'static [&'static str]);
    let cases: [Case; 7] = [
        (&[("InstanceTypes.1", "ecs.g7.large")], &["ecs.g7.large"]),
        (&[("InstanceTypeFamily", "ecs.r6"), ("MaximumCpuCoreCount", "2")], &["ecs.r6.large"]),
        (
            &[
                ("CpuArchitecture", "ARM"),
                ("MinimumMemorySize", "20"),
                ("MaximumCpuCoreCount", "8"),
            ],
            &["ecs.g8y.2xlarge", "ecs.r8y.2xlarge", "ecs.r8y.xlarge"],
        ),
        (&[("GPUSpec", "NVIDIA M40")], &["ecs.gn4.8xlarge"]),
        (
            &[("InstanceCategories.1", "Shared"), ("MaximumMemorySize", "0.5")],
            &["ecs.t6-c4m1.large"],
        ),
        (&[("MinimumInstancePpsRx", "30000001")], &[]),
        (&[("LocalStorageCategory", "local_ssd_pro")], &[]),
    ];
    let mut harness = harness();
    for (pairs, expected) in cases {
        assert_eq!(types(&harness.ok("DescribeInstanceTypes", pairs)), expected, "{pairs:?}");
    }
}

#[test]
fn instance_types_are_paginated() {
    let mut harness = harness();
    let whole = harness.ok("DescribeInstanceTypes", &[]);
    assert_eq!(whole["NextToken"], "");
    let (mut found, mut token) = (Vec::new(), String::new());
    loop {
        let pairs = [("MaxResults", "7"), ("NextToken", token.as_str())];
        let page = harness.ok("DescribeInstanceTypes", &pairs);
        found.extend(types(&page));
        token = page["NextToken"].as_str().unwrap().to_owned();
        if token.is_empty() {
            break;
        }
    }
    assert_eq!(found, types(&whole));
    let code = harness.error_code("DescribeInstanceTypes", &[("NextToken", "?")]);
    assert_eq!(code, "InvalidParameter.NextToken");
}

#[test]
fn families_belong_to_a_generation() {
    let mut harness = harness();
    let pairs = [REGION, ("Generation", "ecs-7")];
    let response = harness.ok("DescribeInstanceTypeFamilies", &pairs);
    let families = &response["InstanceTypeFamilies"]["InstanceTypeFamily"];
    let expected = "c8a c8i c8y g8a g8i g8y r8a r8i r8y".split(' ').map(|id| format!("ecs.{id}"));
    assert_eq!(names(families, "InstanceTypeFamilyId"), expected.collect::<Vec<_>>());
    let code = harness.error_code("DescribeInstanceTypeFamilies", &[("RegionId", "mars-1")]);
    assert_eq!(code, "InvalidRegionId.NotFound");
}

#[test]
fn stock_is_filtered_by_charge_type_zone_and_type() {
    let mut harness = harness();
    let mut query = |destination: &str, more: &[(&str, &str)]| {
        let pairs = [&[REGION, ("DestinationResource", destination)], more].concat();
        harness.ok("DescribeAvailableResource", &pairs)
    };
    let zone = ("ZoneId", "cn-hangzhou-e");
    for charge in [("InstanceChargeType", "PrePaid"), ("InstanceChargeType", "PostPaid")] {
        assert_eq!(values(&query("IoOptimized", &[charge])), ["optimized"]);
        let types = query("InstanceType", &[charge, ("IoOptimized", "optimized"), zone]);
        assert_eq!(zones(&types), ["cn-hangzhou-e"]);
        assert!(values(&types).contains(&"ecs.g6.large".to_owned()));
    }
    let spot = ("SpotStrategy", "SpotAsPriceGo");
    let types = query("InstanceType", &[("InstanceChargeType", "PostPaid"), spot]);
    assert!(!values(&types).iter().any(|name| name.starts_with("ecs.t6")));
    assert!(zones(&query("InstanceType", &[("InstanceChargeType", "PrePaid"), spot])).is_empty());
    let gpu = query("InstanceType", &[("InstanceType", "ecs.gn4.8xlarge")]);
    assert_eq!(zones(&gpu), ["a", "e", "g", "k"].map(|letter| format!("cn-hangzhou-{letter}")));
    let ssd = ("SystemDiskCategory", "cloud_ssd");
    let found = query("InstanceType", &[spot, zone, ssd, ("NetworkCategory", "vpc")]);
    assert!(values(&found).contains(&"ecs.c6.large".to_owned()));
    assert!(!values(&found).contains(&"ecs.c7.large".to_owned()));
    assert!(zones(&query("InstanceType", &[("NetworkCategory", "classic")])).is_empty());
    assert!(zones(&query("InstanceType", &[("IoOptimized", "none")])).is_empty());
    let disks = query("DataDisk", &[zone, ("InstanceType", "ecs.g7.large")]);
    assert_eq!(values(&disks), ["cloud_auto", "cloud_essd"]);
    let disk = &disks["AvailableZones"]["AvailableZone"][0]["AvailableResources"];
    let disk = &disk["AvailableResource"][0]["SupportedResources"]["SupportedResource"][1];
    assert_eq!(
        (&disk["Min"], &disk["Max"], &disk["Unit"]),
        (&json!(20), &json!(65_536), &json!("GiB"))
    );
    assert_eq!(values(&query("Network", &[zone])), ["vpc"]);
    // Only GPU types have 52 cores and less than 400 GiB.
    let few = query("Zone", &[("Cores", "52"), ("Memory", "378")]);
    assert_eq!(zones(&few), ["b", "f", "h"].map(|letter| format!("cn-hangzhou-{letter}")));
}

#[test]
fn sold_out_types_are_reported() {
    let mut harness = harness();
    harness.world.sold_out.insert(("cn-hangzhou-b".to_owned(), "ecs.g7.large".to_owned()));
    let mut query = |destination: &str| {
        let zone = [("ZoneId", "cn-hangzhou-b"), ("InstanceType", "ecs.g7.large")];
        let pairs = [&[REGION, ("DestinationResource", destination)], &zone[..]].concat();
        let response = harness.ok("DescribeAvailableResource", &pairs);
        response["AvailableZones"]["AvailableZone"][0].clone()
    };
    for destination in ["InstanceType", "SystemDisk"] {
        let zone = query(destination);
        assert_eq!(
            (&zone["Status"], &zone["StatusCategory"]),
            (&json!("SoldOut"), &json!("WithoutStock"))
        );
        let resource = &zone["AvailableResources"]["AvailableResource"][0];
        let resource = &resource["SupportedResources"]["SupportedResource"][0];
        assert_eq!(resource["Status"], "SoldOut");
    }
}

#[test]
fn stock_queries_are_checked() {
    let cases = [
        ("DestinationResource", "Everything", "Invalid.DestinationResource"),
        ("InstanceChargeType", "Free", "Invalid.InstanceChargeType"),
        ("SpotStrategy", "Cheap", "Invalid.SpotStrategy"),
        ("IoOptimized", "maybe", "Invalid.IoOptimized"),
        ("NetworkCategory", "token-ring", "Invalid.NetworkCategory"),
        ("ResourceType", "horse", "Invalid.ResourceType"),
        ("Cores", "2", "InvalidParam.TypeAndCpuMem.Conflict"),
    ];
    let mut harness = harness();
    for (name, value, code) in cases {
        let destination = ("DestinationResource", "Zone");
        let mut pairs = vec![REGION, destination, ("InstanceType", "ecs.g6.large")];
        pairs.retain(|pair| pair.0 != name);
        pairs.push((name, value));
        assert_eq!(harness.error_code("DescribeAvailableResource", &pairs), code);
    }
}

#[test]
fn larger_and_smaller_types_are_offered_for_a_change() {
    let mut harness = harness();
    let mut query = |operation: &str| {
        let pairs = [
            REGION,
            ("ResourceId", "i-monthly"),
            ("DestinationResource", "InstanceType"),
            ("OperationType", operation),
        ];
        harness.ok("DescribeResourcesModification", &pairs)
    };
    let (up, down) = (query("Upgrade"), query("Downgrade"));
    assert_eq!((zones(&up), zones(&down)), (vec!["cn-hangzhou-b".to_owned()], zones(&up)));
    let has = |response: &Value, name: &str| values(response).contains(&name.to_owned());
    assert!(has(&up, "ecs.g6.xlarge") && !has(&up, "ecs.c6.large") && !has(&up, "ecs.g6.large"));
    assert!(has(&down, "ecs.c6.large") && !has(&down, "ecs.g6.xlarge"));
    // The architecture and the system disk do not change.
    assert!(!has(&up, "ecs.g8y.2xlarge") && !has(&query("RenewModify"), "ecs.t5-lc1m1.small"));
}

#[test]
fn changes_are_filtered_by_zone_and_disk() {
    let mut harness = harness();
    let instance = ("ResourceId", "i-hourly");
    let mut query = |more: &[(&str, &str)]| {
        harness.call("DescribeResourcesModification", &[&[REGION, instance], more].concat())
    };
    let to_type = ("DestinationResource", "InstanceType");
    assert_eq!(zones(&query(&[to_type, ("MigrateAcrossZone", "true")]).unwrap()).len(), 11);
    let disks = [("DestinationResource", "SystemDisk"), ("InstanceType", "ecs.g7.large")];
    assert_eq!(values(&query(&disks).unwrap()), ["cloud_auto", "cloud_essd"]);
    let code = |result: Result<Value, crate::service_error::ServiceError>| result.unwrap_err().code;
    assert_eq!(code(query(&[to_type, ("OperationType", "Sideways")])), "Invalid.OperationType");
    assert_eq!(code(query(&[("DestinationResource", "Zone")])), "Invalid.DestinationResource");
    let missing = [REGION, ("ResourceId", "i-none"), to_type];
    let code = harness.error_code("DescribeResourcesModification", &missing);
    assert_eq!(code, "InvalidResourceId.NotFound");
}

#[test]
fn recommendations_match_the_cores_and_are_sorted() {
    let mut harness = harness();
    let base = [REGION, ("NetworkType", "vpc")];
    let mut query = |more: &[(&str, &str)]| {
        let response = harness.ok("DescribeRecommendInstanceType", &[&base, more].concat());
        let rows = response["Data"]["RecommendInstanceType"].as_array().unwrap().clone();
        let name = |row: &Value| row["InstanceType"]["InstanceType"].as_str().unwrap().to_owned();
        rows.iter().map(name).collect::<Vec<_>>()
    };
    let size = [("Cores", "4"), ("Memory", "32")];
    let strategy = ("PriorityStrategy", "PriceFirst");
    let cheapest = query(&[&size[..], &[strategy]].concat());
    assert_eq!(cheapest[..3], ["ecs.r8y.xlarge", "ecs.u1-c1m8.xlarge", "ecs.r6.xlarge"]);
    // By default, the type with the most zones.
    assert_eq!(query(&size)[0], "ecs.r8a.xlarge");
    let newest = ("PriorityStrategy", "NewProductFirst");
    assert_eq!(query(&[&size[..], &[newest]].concat())[0], "ecs.r9i.xlarge");
    // A type with GPUs is compared with such types.
    let with_gpu = ["ecs.gn4.8xlarge", "ecs.gn7i-c32g1.8xlarge", "ecs.gn6v-c8g1.8xlarge"];
    assert_eq!(query(&[("InstanceType", "ecs.gn4.8xlarge"), strategy]), with_gpu);
    let code = harness.error_code("DescribeRecommendInstanceType", &base);
    assert_eq!(code, "InvalidCoreAndMemory.ValueNotSupported");
    harness.world.sold_out.extend(with_gpu.map(|name| ("*".to_owned(), name.to_owned())));
    let pairs = [base[0], base[1], ("InstanceType", "ecs.gn4.8xlarge")];
    let code = harness.error_code("DescribeRecommendInstanceType", &pairs);
    assert_eq!(code, "RecommendEmpty.InstanceTypeSoldOut");
}

#[test]
fn types_for_another_system_disk_are_listed_on_request() {
    let mut harness = harness();
    harness.add_instance("i-1", "Stopped");
    let disk = harness.world.disks.get_mut("d-i-1").unwrap();
    "cloud_ssd".clone_into(&mut disk.category);
    let pairs = [REGION, ("ResourceId", "i-1"), ("DestinationResource", "InstanceType")];
    let resource = |response: &Value| {
        let zone = &response["AvailableZones"]["AvailableZone"][0];
        zone["AvailableResources"]["AvailableResource"][0].clone()
    };
    let plain = resource(&harness.ok("DescribeResourcesModification", &pairs));
    assert!(plain.get("ConditionSupportedResources").is_none());
    let now = names(&plain["SupportedResources"]["SupportedResource"], "Value");
    let with = [&pairs[..], &[("Conditions.1", "DiskCategory")]].concat();
    let both = resource(&harness.ok("DescribeResourcesModification", &with));
    assert_eq!(names(&both["SupportedResources"]["SupportedResource"], "Value"), now);
    let later = &both["ConditionSupportedResources"]["ConditionSupportedResource"];
    assert_eq!(later[0]["Conditions"]["Condition"][0]["Key"], "DiskCategory");
    let later = names(later, "Value");
    assert!(later.contains(&"ecs.c7.large".to_owned()) && now.contains(&"ecs.g6.large".to_owned()));
    assert!(!later.iter().any(|name| now.contains(name)));
    let wrong = [&pairs[..], &[("Conditions.1", "Weather")]].concat();
    let code = harness.error_code("DescribeResourcesModification", &wrong);
    assert_eq!(code, "InvalidCondition.Malformed");
}

#[test]
fn an_image_runs_on_the_types_of_its_architecture() {
    let mut harness = harness();
    let arm = harness.world.images.values().find(|image| image.architecture == "arm64");
    let arm = arm.unwrap().id.clone();
    let ubuntu = "ubuntu_24_04_x64_20G_alibase_20260101.vhd";
    for (image, family, other) in
        [(arm.as_str(), "ecs.g8y", "ecs.g7"), (ubuntu, "ecs.g7", "ecs.g8y")]
    {
        let pairs = [REGION, ("ImageId", image), ("ActionType", "ChangeOS")];
        let response = harness.ok("DescribeImageSupportInstanceTypes", &pairs);
        let found = names(&response["InstanceTypes"]["InstanceType"], "InstanceTypeFamily");
        assert!(found.iter().any(|name| name == family) && found.iter().all(|name| name != other));
    }
    for (more, code) in [
        ([("ImageId", "m-none"), ("ActionType", "")], "InvalidImageId.NotFound"),
        ([("ImageId", ubuntu), ("ActionType", "Sleep")], "InvalidParamter"),
        ([("ImageId", ubuntu), ("Filter.1.Key", "x")], "InvalidParamter"),
    ] {
        let pairs = [&[REGION], &more[..]].concat();
        assert_eq!(harness.error_code("DescribeImageSupportInstanceTypes", &pairs), code);
    }
}
