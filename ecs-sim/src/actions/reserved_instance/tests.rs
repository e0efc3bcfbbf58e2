use std::time::Duration;

use crate::actions::region_harness::RegionHarness;

const PURCHASE: &str = "PurchaseReservedInstancesOffering";
const LIST: &str = "DescribeReservedInstances";
const TYPE: (&str, &str) = ("InstanceType", "ecs.g7.large");
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

fn purchase(harness: &mut RegionHarness, more: &[(&str, &str)]) -> String {
    let bought = harness.ok(PURCHASE, &[&[TYPE], more].concat());
    let id = bought["ReservedInstanceIdSets"]["ReservedInstanceId"][0].as_str();
    id.unwrap_or_default().to_owned()
}

fn count(harness: &mut RegionHarness, params: &[(&str, &str)]) -> Option<i64> {
    harness.ok(LIST, params)["TotalCount"].as_i64()
}

#[test]
fn reserved_instances_are_bought_tagged_changed_and_filtered() {
    let mut harness = RegionHarness::new();
    let tag = [("Tag.1.Key", "env"), ("Tag.1.Value", "test")];
    let zonal = [("Scope", "Zone"), ("ZoneId", "cn-hangzhou-a"), ("OfferingType", "No Upfront")];
    let id = purchase(&mut harness, &zonal);
    purchase(&mut harness, &tag);
    let of = ("ReservedInstanceId", id.as_str());
    harness.ok("ModifyReservedInstanceAttribute", &[of, ("ReservedInstanceName", "base")]);
    let resource = [("ResourceType", "reservedinstance"), ("ResourceId.1", id.as_str())];
    harness.ok("TagResources", &[&resource[..], &tag].concat());
    for (filter, expected) in [
        (("ReservedInstanceId.1", id.as_str()), 1),
        (("ReservedInstanceName", "base"), 1),
        (("Scope", "Zone"), 1),
        (("ZoneId", "cn-hangzhou-a"), 1),
        (("InstanceTypeFamily", "ecs.g7"), 2),
        (("InstanceType", "ecs.g7.xlarge"), 0),
        (("OfferingType", "All Upfront"), 1),
        (("Status.1", "Active"), 2),
        (("LockReason", "financial"), 0),
        (("PageSize", "1"), 2),
        (tag[0], 2),
        (("RegionId", "us-west-1"), 0),
    ] {
        assert_eq!(count(&mut harness, &[filter]), Some(expected), "{filter:?}");
    }
}

#[test]
fn reserved_instances_renew_and_expire() {
    let mut harness = RegionHarness::new();
    let id = purchase(&mut harness, &[("PeriodUnit", "Month")]);
    let of = ("ReservedInstanceId.1", id.as_str());
    harness.ok("RenewReservedInstances", &[of, ("PeriodUnit", "Month")]);
    let auto = [of, ("RenewalStatus", "AutoRenewal"), ("PeriodUnit", "Month")];
    harness.ok("ModifyReservedInstanceAutoRenewAttribute", &auto);
    let renewal = harness.ok("DescribeReservedInstanceAutoRenewAttribute", &[of]);
    let renewal = &renewal["ReservedInstanceRenewAttributes"]["ReservedInstanceRenewAttribute"][0];
    assert_eq!([&renewal["RenewalStatus"], &renewal["PeriodUnit"]], ["AutoRenewal", "Month"]);
    harness.wait(DAY * 70);
    let found = harness.ok(LIST, &[("Status.1", "Active")]);
    let found = &found["ReservedInstances"]["ReservedInstance"][0];
    assert_eq!(found["ExpiredTime"], "2026-04-02T03:04Z");
    harness.ok("ModifyReservedInstanceAutoRenewAttribute", &[of, ("RenewalStatus", "Normal")]);
    harness.wait(DAY * 31);
    assert_eq!(count(&mut harness, &[("Status.1", "Expired")]), Some(1));
    let configuration = [
        ("Configuration.1.InstanceType", "ecs.g7.large"),
        ("Configuration.1.InstanceAmount", "1"),
        ("Configuration.1.Scope", "Region"),
    ];
    let params = [&[of], &configuration[..]].concat();
    let code = harness.error_code("ModifyReservedInstances", &params);
    assert_eq!(code, "InvalidReservedInstanceStatus.ValueNotSupported");
}

#[test]
fn a_split_keeps_the_capacity() {
    let mut harness = RegionHarness::new();
    let id = purchase(&mut harness, &[("InstanceAmount", "4")]);
    let mut params = [
        ("ReservedInstanceId.1", id.as_str()),
        ("Configuration.1.InstanceType", "ecs.g7.xlarge"),
        ("Configuration.1.InstanceAmount", "1"),
        ("Configuration.1.Scope", "Region"),
        ("Configuration.2.InstanceType", "ecs.g7.large"),
        ("Configuration.2.InstanceAmount", "3"),
        ("Configuration.2.Scope", "Zone"),
        ("Configuration.2.ZoneId", "cn-hangzhou-a"),
    ];
    let code = harness.error_code("ModifyReservedInstances", &params);
    assert_eq!(code, "InvalidParameter.NotMatch");
    params[5].1 = "2";
    harness.ok("ModifyReservedInstances", &params);
    assert_eq!(count(&mut harness, &[]), Some(2));
    assert_eq!(count(&mut harness, &[("Scope", "Zone")]), Some(1));
    let code = harness.error_code("ModifyReservedInstances", &params);
    assert_eq!(code, "InvalidReservedInstanceId.NotFound");
}

#[test]
fn invalid_purchases_are_rejected() {
    let mut harness = RegionHarness::new();
    for (parameter, value, code) in [
        ("InstanceType", "ecs.bogus.large", "InvalidInstanceType.ValueNotSupported"),
        ("Scope", "Planet", "InvalidParameter.Scope"),
        ("Scope", "Zone", "MissingParameter.ZoneId"),
        ("Platform", "BeOS", "InvalidReservedInstancePlatform.ValueNotSupported"),
        ("OfferingType", "Free", "InvalidReservedInstanceOfferingType.ValueNotSupported"),
        ("StartTime", "soon", "InvalidParameter"),
        ("PeriodUnit", "Week", "InvalidPeriodUnit.ValueNotSupported"),
        ("ReservedInstanceName", "1", "InvalidParameter.ReservedInstanceName"),
    ] {
        let code_found = harness.error_code(PURCHASE, &[TYPE, (parameter, value)]);
        assert_eq!(code_found, code, "{value}");
    }
    let none = [("ReservedInstanceId.1", "ecsri-none")];
    let code = harness.error_code("RenewReservedInstances", &none);
    assert_eq!(code, "InvalidReservedInstanceId.NotFound");
}
