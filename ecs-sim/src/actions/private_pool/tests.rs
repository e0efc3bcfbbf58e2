use std::time::Duration;

use serde_json::Value;

use crate::actions::region_harness::{RegionHarness, text};

const TYPE: &str = "ecs.g7.large";
const ZONE: (&str, &str) = ("ZoneId.1", "cn-hangzhou-a");
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

const RESERVE: [(&str, &str); 3] = [("InstanceType", TYPE), ("InstanceAmount", "2"), ZONE];
const ASSURE: [(&str, &str); 4] =
    [("InstanceType.1", TYPE), ("InstanceAmount", "2"), ZONE, ("PeriodUnit", "Month")];

fn create(harness: &mut RegionHarness, action: &str, params: &[&[(&str, &str)]]) -> String {
    let id = text(&harness.ok(action, &params.concat()), "PrivatePoolOptionsId");
    harness.settle();
    id
}

fn reserve(harness: &mut RegionHarness, more: &[(&str, &str)]) -> String {
    create(harness, "CreateCapacityReservation", &[&RESERVE, more])
}

fn assure(harness: &mut RegionHarness, more: &[(&str, &str)]) -> String {
    create(harness, "CreateElasticityAssurance", &[&ASSURE, more])
}

fn list(harness: &mut RegionHarness, kind: &str, params: &[(&str, &str)]) -> Vec<Value> {
    let response = harness.ok(&format!("Describe{kind}s"), params);
    response[format!("{kind}Set")][format!("{kind}Item")].as_array().cloned().unwrap_or_default()
}

fn launch<'a>(pool: &'a str, criteria: &'a str, amount: &'a str) -> Vec<(&'a str, &'a str)> {
    let mut params = vec![
        ("ImageId", "ubuntu_24_04_x64_20G_alibase_20260101.vhd"),
        ("InstanceType", TYPE),
        ("ZoneId", "cn-hangzhou-a"),
        ("Amount", amount),
        ("PrivatePoolOptions.MatchCriteria", criteria),
    ];
    params.extend((!pool.is_empty()).then_some(("PrivatePoolOptions.Id", pool)));
    params
}

#[test]
fn a_reservation_is_created_changed_and_released() {
    let mut harness = RegionHarness::new();
    let created = harness.ok("CreateCapacityReservation", &RESERVE);
    let id = text(&created, "PrivatePoolOptionsId");
    let kind = "CapacityReservation";
    let of = ("PrivatePoolOptions.Id", id.as_str());
    assert_eq!(list(&mut harness, kind, &[])[0]["Status"], "Preparing");
    let code = harness.error_code("ReleaseCapacityReservation", &[of]);
    assert_eq!(code, "Invalid.PrivatePoolOptions.status");
    harness.settle();
    let change = [("PrivatePoolOptions.Name", "spare"), ("InstanceAmount", "3")];
    harness.ok("ModifyCapacityReservation", &[of, change[0], change[1]]);
    let pool = list(&mut harness, kind, &[("Status", "Active")]).remove(0);
    assert_eq!([&pool["PrivatePoolOptionsName"], &pool["EndTimeType"]], ["spare", "Unlimited"]);
    assert_eq!(pool["AllocatedResources"]["AllocatedResource"][0]["TotalAmount"], 3);
    harness.ok("ReleaseCapacityReservation", &[of]);
    assert_eq!(list(&mut harness, kind, &[]).len(), 0, "released ones need a status or an id");
    assert_eq!(list(&mut harness, kind, &[("Status", "Released")]).len(), 1);
    let ids = format!("[\"{id}\"]");
    assert_eq!(list(&mut harness, kind, &[("PrivatePoolOptions.Ids", &ids)]).len(), 1);
    let code = harness.error_code("ModifyCapacityReservation", &[of, change[0]]);
    assert_eq!(code, "IncorrectPrivatePoolStatus");
}

#[test]
fn instances_use_pools_by_their_criteria() {
    let mut harness = RegionHarness::new();
    harness.world.limits.stock.insert(TYPE.to_owned(), 3);
    let target = reserve(&mut harness, &[("PrivatePoolOptions.MatchCriteria", "Target")]);
    let of = ("PrivatePoolOptions.Id", target.as_str());
    let code = harness.error_code("RunInstances", &launch("", "None", "2"));
    assert_eq!(code, "OperationDenied.NoStock", "reserved stock is not public");
    harness.ok("RunInstances", &launch("", "Open", "1"));
    let response = harness.ok("RunInstances", &launch(&target, "Target", "2"));
    let code = harness.error_code("RunInstances", &launch(&target, "Target", "1"));
    assert_eq!(code, "Invalid.PrivatePoolOptions.NoStock");
    let users = harness.ok("DescribeCapacityReservationInstances", &[of, ("MaxResults", "1")]);
    assert_eq!(users["TotalCount"], 2);
    assert_ne!(users["NextToken"], "");
    let code = harness.error_code("ModifyCapacityReservation", &[of, ("InstanceAmount", "1")]);
    assert_eq!(code, "InvalidInstanceAmount.ValueNotSupported");
    let user = response["InstanceIdSets"]["InstanceIdSet"][0].as_str().unwrap_or_default();
    let none = [("InstanceId", user), ("PrivatePoolOptions.MatchCriteria", "None")];
    harness.ok("ModifyInstanceAttachmentAttributes", &none);
    let ids = format!("[\"{user}\"]");
    let shown = harness.ok("DescribeInstanceAttachmentAttributes", &[("InstanceIds", &ids)]);
    let shown = &shown["Instances"]["Instance"][0];
    assert_eq!(shown["PrivatePoolOptionsId"], "");
    assert_eq!(shown["PrivatePoolOptionsMatchCriteria"], "None");
    assert_eq!(harness.ok("DescribeCapacityReservationInstances", &[of])["TotalCount"], 1);
    let back = [none[0], ("PrivatePoolOptions.MatchCriteria", "Target"), of];
    harness.ok("ModifyInstanceAttachmentAttributes", &back);
    assert_eq!(harness.ok("DescribeCapacityReservationInstances", &[of])["TotalCount"], 2);
    harness.ok("ReleaseCapacityReservation", &[of]);
    assert_eq!(harness.ok("DescribeCapacityReservationInstances", &[of])["TotalCount"], 0);
}

#[test]
fn an_open_pool_serves_instances_of_a_sold_out_type() {
    let mut harness = RegionHarness::new();
    reserve(&mut harness, &[]);
    harness.world.sold_out.insert(("cn-hangzhou-a".to_owned(), TYPE.to_owned()));
    let code = harness.error_code("RunInstances", &launch("", "Open", "3"));
    assert_eq!(code, "OperationDenied.NoStock");
    harness.ok("RunInstances", &launch("", "Open", "2"));
    let pool = list(&mut harness, "CapacityReservation", &[]).remove(0);
    assert_eq!(pool["AllocatedResources"]["AllocatedResource"][0]["AvailableAmount"], 0);
}

#[test]
fn a_reservation_with_an_end_lapses() {
    let mut harness = RegionHarness::new();
    let id =
        reserve(&mut harness, &[("EndTimeType", "Limited"), ("EndTime", "2026-01-04T00:00:00Z")]);
    let of = ("PrivatePoolOptions.Id", id.as_str());
    let code = harness.error_code("ReleaseCapacityReservation", &[of]);
    assert_eq!(code, "InvalidOperation.ReleasePrivatePoolUnsupported");
    harness.ok("ModifyCapacityReservation", &[of, ("EndTime", "2026-01-06T00:00:00Z")]);
    harness.wait(DAY * 3);
    assert_eq!(list(&mut harness, "CapacityReservation", &[("Status", "Active")]).len(), 1);
    harness.wait(DAY);
    assert_eq!(list(&mut harness, "CapacityReservation", &[("Status", "Released")]).len(), 1);
}

#[test]
fn an_assurance_starts_renews_and_ends_on_time() {
    let mut harness = RegionHarness::new();
    let id = assure(&mut harness, &[("StartTime", "2026-01-10T00:00:00Z")]);
    let kind = "ElasticityAssurance";
    let (one, many) =
        (("PrivatePoolOptions.Id", id.as_str()), ("PrivatePoolOptions.Id.1", id.as_str()));
    assert_eq!(list(&mut harness, kind, &[])[0]["Status"], "Prepared");
    let code = harness.error_code("RunInstances", &launch(&id, "Target", "1"));
    assert_eq!(code, "Invalid.PrivatePoolOptions.status");
    harness.wait(DAY * 9);
    harness.ok("RunInstances", &launch(&id, "Target", "1"));
    assert_eq!(harness.ok("DescribeElasticityAssuranceInstances", &[one])["TotalCount"], 1);
    harness.ok("ModifyElasticityAssurance", &[one, ("InstanceAmount", "1")]);
    harness.ok("ModifyElasticityAssurance", &[one, ("Description", "less")]);
    let code = harness.error_code("ModifyElasticityAssurance", &[one, ("InstanceAmount", "2")]);
    assert_eq!(code, "OperationDenied.InstanceAmountNotSupported");
    harness.ok("RenewElasticityAssurances", &[many, ("PeriodUnit", "Month")]);
    let status = ("RenewalStatus", "AutoRenewal");
    harness.ok("ModifyElasticityAssuranceAutoRenewAttribute", &[many, status]);
    let renewal = harness.ok("DescribeElasticityAssuranceAutoRenewAttribute", &[many]);
    let renewal =
        &renewal["ElasticityAssuranceRenewAttributes"]["ElasticityAssuranceRenewAttribute"][0];
    assert_eq!([&renewal["RenewalStatus"], &renewal["PeriodUnit"]], ["AutoRenewal", "Month"]);
    harness.wait(DAY * 60);
    let pool = list(&mut harness, kind, &[]).remove(0);
    assert_eq!([&pool["EndTime"], &pool["Description"]], ["2026-04-10T00:00Z", "less"]);
    let off = [many, ("RenewalStatus", "NotRenewal")];
    harness.ok("ModifyElasticityAssuranceAutoRenewAttribute", &off);
    harness.wait(DAY * 31);
    assert_eq!(list(&mut harness, kind, &[("Status", "Released")]).len(), 1);
    let code = harness.error_code("DescribeElasticityAssuranceAutoRenewAttribute", &[many]);
    assert_eq!(code, "Invalid.PrivatePoolOptionsId");
}

#[test]
fn pools_are_filtered_tagged_and_listed_in_pages() {
    let mut harness = RegionHarness::new();
    let tag = [("Tag.1.Key", "env"), ("Tag.1.Value", "test")];
    for kind in ["CapacityReservation", "ElasticityAssurance"] {
        let create = if kind == "CapacityReservation" { reserve } else { assure };
        let first = create(&mut harness, &tag);
        create(&mut harness, &[]);
        let resource = [("ResourceType", kind), ("ResourceId.1", first.as_str())];
        let resource_type = kind.to_ascii_lowercase();
        let resource = [("ResourceType", resource_type.as_str()), resource[1]];
        assert_eq!(list(&mut harness, kind, &tag).len(), 1, "{kind}");
        harness.ok("UntagResources", &[resource[0], resource[1], ("TagKey.1", "env")]);
        assert_eq!(list(&mut harness, kind, &tag).len(), 0, "{kind}");
        harness.ok("TagResources", &[&resource[..], &tag].concat());
        let tags = harness.ok("ListTagResources", &resource);
        assert_eq!(tags["TagResources"]["TagResource"][0]["TagKey"], "env", "{kind}");
        for (filter, value, expected) in [
            ("InstanceType", TYPE, 2),
            ("InstanceType", "ecs.c7.large", 0),
            ("ZoneId", "cn-hangzhou-b", 0),
            ("Platform", "linux", 2),
            ("Status", "Prepared", 0),
            ("RegionId", "us-west-1", 0),
        ] {
            assert_eq!(list(&mut harness, kind, &[(filter, value)]).len(), expected, "{filter}");
        }
        let action = format!("Describe{kind}s");
        let page = harness.ok(&action, &[("MaxResults", "1")]);
        let token = text(&page, "NextToken");
        let rest = harness.ok(&action, &[("NextToken", &token)]);
        assert_eq!((&page["TotalCount"], &rest["NextToken"]), (&2.into(), &"".into()));
    }
}

#[test]
fn invalid_pools_are_rejected() {
    let mut harness = RegionHarness::new();
    for (parameter, value, code) in [
        ("ZoneId.2", "cn-hangzhou-b", "Invalid.TooManyZoneIds"),
        ("ZoneId.1", "mars-1", "InvalidZoneId.NotFound"),
        ("PrivatePoolOptions.MatchCriteria", "None", "Invalid.PrivatePoolOptions.MatchCriteria"),
        ("PrivatePoolOptions.Name", "1", "Invalid.PrivatePoolOptionsName.MalFormed"),
        ("StartTime", "soon", "InvalidStartTime.MalFormed"),
    ] {
        let reservation = [&RESERVE[..], &[(parameter, value)]].concat();
        assert_eq!(harness.error_code("CreateCapacityReservation", &reservation), code);
        let assurance = [&ASSURE[..], &[(parameter, value)]].concat();
        assert_eq!(harness.error_code("CreateElasticityAssurance", &assurance), code);
    }
    for (parameter, value, code) in [
        ("InstanceType", "ecs.bogus.large", "InvalidInstanceType.NotSupported"),
        ("EndTimeType", "Limited", "Invalid.EndTime"),
        ("EndTime", "2025-01-01T00:00:00Z", "Invalid.EndTime"),
        ("StartTime", "2027-01-01T00:00:00Z", "InvalidStartTime.NotSupported"),
        ("Platform", "BeOS", "InvalidPlatform.ValueNotSupported"),
        ("InstanceChargeType", "PrePaid", "Invalid.InstanceChargeType"),
    ] {
        let params = [&RESERVE[..], &[(parameter, value)]].concat();
        assert_eq!(harness.error_code("CreateCapacityReservation", &params), code, "{value}");
    }
    for (parameter, value, code) in [
        ("InstanceType.2", "ecs.c7.large", "Invalid.TooManyInstanceTypes"),
        ("PeriodUnit", "Hour", "Invalid.PeriodUnit"),
        ("Period", "10", "InvalidParameter"),
        ("PeriodUnit", "Day", "InvalidParameter"),
        ("AssuranceTimes", "3", "Invalid.AssuranceTimes.NotSupported"),
    ] {
        let params = [&ASSURE[..], &[(parameter, value)]].concat();
        assert_eq!(harness.error_code("CreateElasticityAssurance", &params), code, "{value}");
    }
    let none = [("PrivatePoolOptions.Id", "crp-none")];
    for (action, code) in [
        ("ModifyCapacityReservation", "InvalidPrivatePoolId.NotFound"),
        ("ModifyElasticityAssurance", "InvalidPrivatePoolId.NotFound"),
        ("ReleaseCapacityReservation", "Invalid.PrivatePoolOptions.Id"),
        ("DescribeCapacityReservationInstances", "InvalidParameter.PrivatePoolOptions.Id"),
    ] {
        assert_eq!(harness.error_code(action, &none), code, "{action}");
    }
}
