//! Subscriptions.

use std::time::Duration;

use serde_json::json;

use super::{REGION, Region};

const DAY: Duration = Duration::from_secs(24 * 3600);

fn prepaid(region: &mut Region, more: &[(&str, &str)]) -> String {
    let period = [("InstanceChargeType", "PrePaid"), ("Period", "1")];
    region.running(&[&period, more].concat())
}

#[test]
fn a_subscription_ends_and_locks_its_instance() {
    let mut region = Region::new();
    let id = prepaid(&mut region, &[("PeriodUnit", "Week")]);
    let name = ("InstanceId", id.as_str());
    assert_eq!(region.described(&id)["ExpiredTime"], "2026-01-09T03:04Z");
    let force = ("Force", "true");
    assert_eq!(region.error_code("DeleteInstance", &[name, force]), "ChargeTypeViolation");
    region.wait(7 * DAY);
    assert_eq!(region.status(&id), "Stopped");
    assert_eq!(region.error_code("StartInstance", &[name]), "InstanceExpired");
    region.ok("RenewInstance", &[name, ("Period", "1")]);
    region.ok("StartInstance", &[name]);
    region.wait(40 * DAY);
    region.ok("DeleteInstance", &[name, ("TerminateSubscription", "true")]);
}

#[test]
fn a_subscription_renews_automatically() {
    let mut region = Region::new();
    let id = prepaid(&mut region, &[("AutoRenew", "true"), ("AutoRenewPeriod", "3")]);
    assert_eq!(region.described(&id)["ExpiredTime"], "2026-02-02T03:04Z");
    region.wait(40 * DAY);
    assert_eq!(region.status(&id), "Running");
    assert_eq!(region.described(&id)["ExpiredTime"], "2026-05-02T03:04Z");
}

#[test]
fn renewal_is_described_and_changed() {
    let mut region = Region::new();
    let (id, other) = (prepaid(&mut region, &[]), region.running(&[]));
    let name = ("InstanceId", id.as_str());
    let found = |region: &mut Region, more: (&str, &str)| {
        let response = region.ok("DescribeInstanceAutoRenewAttribute", &[REGION, more]);
        response["InstanceRenewAttributes"]["InstanceRenewAttribute"].as_array().unwrap().clone()
    };
    assert_eq!(found(&mut region, name)[0]["RenewalStatus"], "Normal");
    assert!(found(&mut region, ("RenewalStatus", "AutoRenewal")).is_empty());
    let modify = "ModifyInstanceAutoRenewAttribute";
    region.ok(modify, &[REGION, name, ("AutoRenew", "true"), ("Duration", "2")]);
    let renewal = &found(&mut region, ("RenewalStatus", "AutoRenewal"))[0];
    assert_eq!((&renewal["Duration"], &renewal["AutoRenewEnabled"]), (&json!(2), &json!(true)));
    for (duration, pairs, code) in [
        ("2", [name, ("RenewalStatus", "Never")], "InvalidParameter.RenewalStatus"),
        ("5", [("AutoRenew", "true"), name], "InvalidParameter.Duration"),
        ("2", [("InstanceId", &other), ("AutoRenew", "true")], "ChargeTypeViolation"),
        (
            "2",
            [("InstanceId", "i-none"), ("AutoRenew", "true")],
            "InvalidParameter.InvalidInstanceId",
        ),
        ("2", [name, ("PeriodUnit", "Day")], "InvalidPeriodUnit.ValueNotSupported"),
    ] {
        let all = [REGION, ("Duration", duration), pairs[0], pairs[1]];
        assert_eq!(region.error_code(modify, &all), code, "{pairs:?}");
    }
    let bad = [REGION, ("PageSize", "x")];
    let code = region.error_code("DescribeInstanceAutoRenewAttribute", &bad);
    assert_eq!(code, "InvalidParameter.PageSize");
}

#[test]
fn a_subscription_is_renewed_to_a_day() {
    let mut region = Region::new();
    let (id, other) = (prepaid(&mut region, &[]), region.running(&[]));
    let name = ("InstanceId", id.as_str());
    let order = region.ok("RenewInstance", &[name, ("ExpectedRenewDay", "15")]);
    assert!(order["OrderId"].as_str().unwrap().starts_with('2'));
    assert_eq!(region.described(&id)["ExpiredTime"], "2026-02-15T03:04Z");
    for (pairs, code) in [
        ([name, ("ExpectedRenewDay", "29")], "InvalidExpectedRenewDay.ValueNotSupported"),
        ([name, ("Period", "13")], "InvalidPeriod"),
        ([("InstanceId", &other), ("Period", "1")], "ChargeTypeViolation"),
    ] {
        assert_eq!(region.error_code("RenewInstance", &pairs), code, "{pairs:?}");
    }
}

#[test]
fn the_charge_type_changes_in_both_directions() {
    let mut region = Region::new();
    let id = region.running(&[("DataDisk.1.Size", "20")]);
    let ids = json!([id]).to_string();
    let modify = "ModifyInstanceChargeType";
    let name = ("InstanceIds", ids.as_str());
    let kind = ("InstanceChargeType", "PrePaid");
    let period = ("Period", "1");
    assert_eq!(region.error_code(modify, &[REGION, name, kind]), "InvalidPeriod");
    let order = region.ok(modify, &[REGION, name, kind, period]);
    assert!(order["OrderId"].is_string());
    assert_eq!(region.described(&id)["InstanceChargeType"], "PrePaid");
    let paid = |region: &Region| {
        let disks = region.world.disks.values();
        disks.filter(|disk| disk.charge_type.as_str() == "PrePaid").count()
    };
    assert_eq!(paid(&region), 1, "data disks do not change");
    let same = region.error_code(modify, &[REGION, name, kind, period]);
    assert_eq!(same, "InvalidInstanceChargeType.ValueNotSupported");
    let back = ("InstanceChargeType", "PostPaid");
    region.ok(modify, &[REGION, name, back]);
    assert_eq!(
        (paid(&region), region.described(&id)["ExpiredTime"].as_str()),
        (0, Some("2099-12-31T15:59Z"))
    );
    region.wait(40 * DAY);
    assert_eq!(region.status(&id), "Running", "the old expiration is no longer scheduled");
    let spot = region.running(&[("SpotStrategy", "SpotAsPriceGo")]);
    let spot = json!([spot]).to_string();
    for (list, code) in [
        (spot.as_str(), "InvalidSpotStrategy"),
        ("[]", "InvalidParameter.InstanceIds"),
        ("x", "InvalidParameter.InstanceIds"),
        (r#"["i-none"]"#, "InvalidInstanceId.NotFound"),
    ] {
        let all = [REGION, ("InstanceIds", list), kind, period];
        assert_eq!(region.error_code(modify, &all), code, "{list}");
    }
}

#[test]
fn changing_the_type_of_a_subscription_creates_an_order() {
    let mut region = Region::new();
    let id = prepaid(&mut region, &[]);
    let name = ("InstanceId", id.as_str());
    let all = [REGION, name, ("InstanceType", "ecs.g7.xlarge")];
    assert_eq!(region.error_code("ModifyPrepayInstanceSpec", &all), "InvalidStatus.NotStopped");
    region.ok("StopInstance", &[name]);
    region.settle();
    assert!(region.ok("ModifyPrepayInstanceSpec", &all)["OrderId"].is_string());
    assert_eq!(region.described(&id)["Cpu"], 4);
    let code = region.error_code("ModifyInstanceSpec", &[name, ("InstanceType", "ecs.g7.large")]);
    assert_eq!(code, "ChargeTypeViolation");
    let code = region.error_code("ModifyInstanceAutoReleaseTime", &[name]);
    assert_eq!(code, "ChargeTypeViolation");
    let protect = [name, ("DeletionProtection", "true")];
    assert_eq!(region.error_code("ModifyInstanceAttribute", &protect), "ChargeTypeViolation");
}
