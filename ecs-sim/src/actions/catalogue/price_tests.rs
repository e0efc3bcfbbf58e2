#![allow(clippy::unwrap_used)]

use jiff::SignedDuration;
use serde_json::Value;

use crate::actions::harness::Harness;
use crate::world::{ChargeType, Disk, Instance};

const REGION: (&str, &str) = ("RegionId", "cn-hangzhou");

/// A harness with a subscription that lasts ten more hours.
fn harness() -> Harness {
    let mut harness = Harness::new();
    let mut instance = Instance::sample("i-1");
    instance.charge_type = ChargeType::PrePaid;
    instance.expires = Some(harness.now + SignedDuration::from_hours(10));
    harness.world.instances.insert("i-1".to_owned(), instance);
    harness.world.disks.insert("d-1".to_owned(), Disk::sample("d-1", "i-1"));
    harness.world.instances.insert("i-hourly".to_owned(), Instance::sample("i-hourly"));
    harness
}

fn price(response: &Value, member: &str) -> f64 {
    response["PriceInfo"]["Price"][member].as_f64().unwrap()
}

/// Resources and their trade prices.
fn details(response: &Value) -> Vec<(String, f64)> {
    let items = response["PriceInfo"]["Price"]["DetailInfos"]["DetailInfo"].as_array().unwrap();
    let detail = |item: &Value| {
        (item["Resource"].as_str().unwrap().to_owned(), item["TradePrice"].as_f64().unwrap())
    };
    items.iter().map(detail).collect()
}

fn is_close(left: f64, right: f64) -> bool {
    (left - right).abs() < 0.01
}

#[test]
fn an_instance_costs_its_type_disks_and_bandwidth() {
    let mut harness = harness();
    let pairs = [
        REGION,
        ("InstanceType", "ecs.g7.large"),
        ("DataDisk.1.Category", "cloud_essd"),
        ("DataDisk.1.Size", "480"),
        ("InternetChargeType", "PayByBandwidth"),
        ("InternetMaxBandwidthOut", "5"),
    ];
    let response = harness.ok("DescribePrice", &pairs);
    let expected =
        [("InstanceType", 0.516), ("SystemDisk", 0.083), ("DataDisk", 1.0), ("bandwidth", 0.315)];
    assert_eq!(details(&response), expected.map(|(name, price)| (name.to_owned(), price)));
    assert!(is_close(price(&response, "TradePrice"), 1.914));
    assert_eq!(response["PriceInfo"]["Price"]["Currency"], "CNY");
    let year = harness.ok("DescribePrice", &[&pairs[..], &[("PriceUnit", "Year")]].concat());
    assert!(is_close(price(&year, "TradePrice") * 1.2, price(&year, "OriginalPrice")));
    let three = harness.ok("DescribePrice", &[&pairs[..], &[("Amount", "3")]].concat());
    assert!(is_close(price(&three, "TradePrice"), 3.0 * price(&response, "TradePrice")));
}

#[test]
fn spot_instances_and_disks_have_prices() {
    let mut harness = harness();
    let spot = ("SpotStrategy", "SpotAsPriceGo");
    let response = harness.ok("DescribePrice", &[REGION, ("InstanceType", "ecs.g6.large"), spot]);
    assert!(price(&response, "TradePrice") < price(&response, "OriginalPrice"));
    let disk = [
        ("ResourceType", "disk"),
        ("DataDisk.1.Category", "cloud_efficiency"),
        ("DataDisk.1.Size", "480"),
    ];
    let response = harness.ok("DescribePrice", &[&[REGION], &disk[..]].concat());
    assert_eq!(details(&response), [("DataDisk".to_owned(), 0.35)]);
}

#[test]
fn prices_are_checked() {
    let cases = [
        ("RegionId", "mars-1", "InvalidRegionId.NotFound"),
        ("ResourceType", "horse", "InvalidResourceType.ValueNotSupported"),
        ("InstanceType", "ecs.none.large", "InvalidInstanceType.ValueNotSupported"),
        ("InstanceType", "", "InvalidInstanceType.Missing"),
        ("PriceUnit", "Century", "InvalidPriceUnit.ValueNotSupported"),
        ("Period", "0", "InvalidPeriod"),
        ("Period", "2", "InvalidPeriod"),
        ("Amount", "1001", "InvalidAmount.Malformed"),
        ("ImageId", "m-none", "InvalidImageId.NotFound"),
        ("SystemDisk.Category", "floppy", "InvalidSystemDiskCategory.ValueNotSupported"),
        ("SystemDisk.Category", "cloud_ssd", "InvalidInstanceType.NotSupportDiskCategory"),
        ("SystemDisk.Size", "19", "InvalidSystemDiskSize.ValueNotSupported"),
        ("DataDisk.1.Category", "floppy", "InvalidDataDiskCategory.ValueNotSupported"),
        ("DataDisk.1.Size", "1", "InvalidDataDiskSize.ValueNotSupported"),
        ("DataDisk.1.PerformanceLevel", "PL9", "InvalidPerformanceLevel.Malformed"),
        ("InternetMaxBandwidthOut", "101", "InvalidInternetMaxBandwidthOut.ValueNotSupported"),
        ("InternetChargeType", "Free", "InvalidInternetChargeType.ValueNotSupported"),
    ];
    let mut harness = harness();
    for (name, value, code) in cases {
        let mut pairs = vec![REGION, ("InstanceType", "ecs.g7.large"), ("DataDisk.1.Size", "20")];
        pairs.retain(|pair| pair.0 != name);
        pairs.push((name, value));
        assert_eq!(harness.error_code("DescribePrice", &pairs), code, "{name}");
    }
}

#[test]
fn a_subscription_can_be_renewed_and_changed() {
    let mut harness = harness();
    let renewal =
        |more: &[(&'static str, &'static str)]| [&[REGION, ("ResourceId", "i-1")], more].concat();
    let month = harness.ok("DescribeRenewalPrice", &renewal(&[]));
    assert_eq!(details(&month)[0], ("InstanceType".to_owned(), 230.4));
    assert_eq!(details(&month)[1].0, "SystemDisk");
    let change = [REGION, ("InstanceId", "i-1"), ("InstanceType", "ecs.g6.xlarge")];
    let response = harness.ok("DescribeInstanceModificationPrice", &change);
    assert_eq!(details(&response), [("InstanceType".to_owned(), 4.8)]);
    let disk = [REGION, ("InstanceId", "i-1"), ("SystemDisk.Size", "520")];
    let response = harness.ok("DescribeInstanceModificationPrice", &disk);
    assert_eq!(details(&response), [("SystemDisk".to_owned(), 10.0)]);

    let cases = [
        (&[("PriceUnit", "Hour")][..], "InvalidPriceUnit.ValueNotSupported"),
        (&[("Period", "61")], "InvalidPeriod"),
        (&[("ResourceType", "disk")], "InvalidResourceType.ValueNotSupported"),
        (&[("ExpectedRenewDay", "29")], "InvalidExpectedRenewDay.ValueNotSupported"),
        (&[("ExpectedRenewDay", "1"), ("Period", "1")], "InvalidExpectedRenewDay.Conflict"),
    ];
    for (more, code) in cases {
        assert_eq!(harness.error_code("DescribeRenewalPrice", &renewal(more)), code);
    }
    let other = |id| [REGION, ("ResourceId", id)];
    assert_eq!(
        harness.error_code("DescribeRenewalPrice", &other("i-2")),
        "InvalidInstanceId.NotFound"
    );
    assert_eq!(
        harness.error_code("DescribeRenewalPrice", &other("i-hourly")),
        "ChargeTypeViolation"
    );
}

#[test]
fn a_change_needs_a_difference_and_remaining_time() {
    let mut harness = harness();
    let change = |more: (&'static str, &'static str)| [REGION, ("InstanceId", "i-1"), more];
    let cases = [
        (("InternetMaxBandwidthOut", "1"), "MissingParameter.InstanceTypeOrDataDisk"),
        (("InstanceType", "ecs.none.large"), "InvalidInstanceType.ValueNotSupported"),
        (("SystemDisk.Size", "39"), "InvalidDiskSize.TooSmall"),
    ];
    for (more, code) in cases {
        assert_eq!(harness.error_code("DescribeInstanceModificationPrice", &change(more)), code);
    }
    harness.now += SignedDuration::from_hours(10);
    let pairs = change(("InstanceType", "ecs.g6.xlarge"));
    assert_eq!(harness.error_code("DescribeInstanceModificationPrice", &pairs), "InstanceExpired");
}

/// All prices of the history, over all pages.
fn history(harness: &mut Harness, more: &[(&str, &str)]) -> Vec<Value> {
    let (mut found, mut offset) = (Vec::new(), 0);
    loop {
        let text = offset.to_string();
        let pairs = [REGION, ("NetworkType", "vpc"), ("Offset", text.as_str())];
        let response = harness.ok("DescribeSpotPriceHistory", &[&pairs[..], more].concat());
        let page = response["SpotPrices"]["SpotPriceType"].as_array().unwrap();
        assert!(page.len() <= 1000);
        found.extend(page.iter().cloned());
        offset = response["NextOffset"].as_i64().unwrap();
        if offset == 0 {
            return found;
        }
    }
}

#[test]
fn the_price_history_is_paginated_to_its_end() {
    let mut harness = harness();
    let instance_type = ("InstanceType", "ecs.g6.large");
    let zone = ("ZoneId", "cn-hangzhou-b");
    let rows = history(&mut harness, &[instance_type, zone]);
    let times: Vec<_> = rows.iter().map(|row| row["Timestamp"].as_str().unwrap()).collect();
    let expected = ["00", "01", "02", "03"].map(|hour| format!("2026-01-02T{hour}:00:00Z"));
    assert_eq!(times, expected);
    assert!(rows[0]["SpotPrice"].as_f64().unwrap() < rows[0]["OriginPrice"].as_f64().unwrap());

    let start = ("StartTime", "2025-12-03T03:04:05Z");
    let month = history(&mut harness, &[instance_type, start]);
    // Ten of the eleven zones of the region have the type.
    assert_eq!(month.len(), 721 * 10);
    assert!(month.is_sorted_by_key(|row| row["Timestamp"].as_str().unwrap().to_owned()));
    let again = history(&mut harness, &[instance_type, start, ("EndTime", "2025-12-03T04:00:00Z")]);
    assert_eq!(again, month[..20]);
    assert!(history(&mut harness, &[("InstanceType", "ecs.t6-c1m1.large")]).is_empty());
}

#[test]
fn price_history_parameters_are_checked() {
    let cases = [
        ("RegionId", "mars-1", "InvalidRegionId.NotFound"),
        ("ZoneId", "cn-hangzhou-z", "InvalidZoneId.NotFound"),
        ("NetworkType", "token-ring", "InvalidParams.NetworkType"),
        ("InstanceType", "ecs.none.large", "InvalidInstanceType.ValueNotSupported"),
        ("StartTime", "yesterday", "InvalidParams.StartTime"),
        ("StartTime", "2025-12-03T03:04:04Z", "InvalidParams.StartTime"),
        ("StartTime", "2026-01-02T03:04:06Z", "InvalidParams.StartTime"),
        ("EndTime", "now", "InvalidParams.EndTime"),
        ("Offset", "-1", "InvalidParams.Offset"),
        ("OSType", "plan9", "InvalidParams.OSType"),
        ("IoOptimized", "maybe", "InvalidParams.IoOptimized"),
    ];
    let mut harness = harness();
    for (name, value, code) in cases {
        let mut pairs = vec![REGION, ("NetworkType", "vpc"), ("InstanceType", "ecs.g6.large")];
        pairs.retain(|pair| pair.0 != name);
        pairs.push((name, value));
        assert_eq!(harness.error_code("DescribeSpotPriceHistory", &pairs), code, "{name} {value}");
    }
}

#[test]
fn spot_advice_is_by_zone() {
    let mut harness = harness();
    let pairs = [REGION, ("InstanceTypeFamily", "ecs.gn7"), ("MinCores", "4")];
    let response = harness.ok("DescribeSpotAdvice", &pairs);
    let zones = response["AvailableSpotZones"]["AvailableSpotZone"].as_array().unwrap();
    let names: Vec<_> = zones.iter().map(|zone| zone["ZoneId"].as_str().unwrap()).collect();
    assert_eq!(names, ["cn-hangzhou-b", "cn-hangzhou-f", "cn-hangzhou-h"]);
    let advice = &zones[0]["AvailableSpotResources"]["AvailableSpotResource"][0];
    assert_eq!(advice["InstanceType"], "ecs.gn7-c12g1.3xlarge");
    let code = harness.error_code("DescribeSpotAdvice", &[("RegionId", "x")]);
    assert_eq!(code, "InvalidRegionId.NotFound");
}
