use serde_json::json;

use super::{DISKS, ESSD, REGION, attached, data_disk, disk, harness, status};
use crate::actions::harness::Harness;
use crate::actions::region_harness::text;
use crate::world::{ChargeType, InstanceStatus};

#[test]
fn disks_only_grow() {
    let mut harness = harness();
    let id = attached(&mut harness, "i-1");
    let mut resize = |pairs: &[(&str, &str)]| {
        let pairs: Vec<_> = pairs.iter().copied().chain([("DiskId", id.as_str())]).collect();
        match harness.call("ResizeDisk", &pairs) {
            Ok(_) => "",
            Err(_) => harness.error_code("ResizeDisk", &pairs),
        }
    };
    assert_eq!(resize(&[("NewSize", "40")]), "InvalidDiskSize.TooSmall");
    assert_eq!(resize(&[("NewSize", "65537")]), "InvalidDiskSize.TooLarge");
    assert_eq!(resize(&[("NewSize", "50"), ("Type", "soon")]), "InvalidParam.Type");
    assert_eq!(resize(&[("NewSize", "50"), ("Type", "online")]), "");
    assert_eq!(resize(&[("NewSize", "60")]), "");
    assert_eq!(disk(&mut harness, &id)["Size"], 60);
    let offline = attached(&mut harness, "i-2");
    let pairs = [("DiskId", offline.as_str()), ("NewSize", "50"), ("Type", "online")];
    assert_eq!(harness.error_code("ResizeDisk", &pairs), "InvalidInstanceStatus.NotRunning");
    let system = [("DiskId", "d-i-1"), ("NewSize", "2049")];
    assert_eq!(
        harness.error_code("ResizeDisk", &system),
        "InvalidSystemDiskSize.ValueNotSupported"
    );
}

#[test]
fn attributes_of_several_disks_change_together() {
    let mut harness = harness();
    let id = data_disk(&mut harness);
    let none = [("DiskId", id.as_str())];
    assert_eq!(harness.error_code("ModifyDiskAttribute", &none), "NoAttributeToModify");
    let name = ("DiskName", "store");
    let nothing = [name];
    assert_eq!(
        harness.error_code("ModifyDiskAttribute", &nothing),
        "MissingParameter.DiskIdOrDiskIds"
    );
    let both = [("DiskId", id.as_str()), ("DiskIds.1", &id), name];
    assert_eq!(
        harness.error_code("ModifyDiskAttribute", &both),
        "ParameterConflict.DiskIdAndDiskIds"
    );
    let one_absent = [("DiskIds.1", id.as_str()), ("DiskIds.2", "d-9"), name];
    assert_eq!(harness.error_code("ModifyDiskAttribute", &one_absent), "InvalidDiskId.NotFound");
    let flags = [
        ("DiskIds.1", id.as_str()),
        ("DiskIds.2", "d-i-1"),
        name,
        ("DeleteWithInstance", "false"),
        ("EnableAutoSnapshot", "false"),
    ];
    harness.ok("ModifyDiskAttribute", &flags);
    for id in [id.as_str(), "d-i-1"] {
        let found = disk(&mut harness, id);
        assert_eq!(
            (&found["DiskName"], &found["DeleteWithInstance"]),
            (&json!("store"), &json!(false))
        );
        assert_eq!(found["EnableAutoSnapshot"], false);
    }
}

#[test]
fn specifications_change_where_the_category_allows_it() {
    let mut harness = harness();
    let id = data_disk(&mut harness);
    let level = |level| ("PerformanceLevel", level);
    let category = |category| ("DiskCategory", category);
    let rows: &[(&[(&str, &str)], &str)] = &[
        (&[], "NoChangeInDiskCategoryAndPerformanceLevel"),
        (&[level("PL1")], "NoChangeInDiskCategoryAndPerformanceLevel"),
        (&[level("PL7")], "InvalidPerformanceLevel.Malformed"),
        (&[level("PL3")], "OperationDenied.PerformanceLevelNotMatch"),
        (&[category("tape")], "InvalidDiskCategory.ValueNotSupported"),
        (&[category("cloud_ssd")], "InvalidDiskCategory.NotSupported"),
        (&[category("cloud_auto"), level("PL1")], "InvalidPerformanceLevelParam.Mismatch"),
        (&[("ProvisionedIops", "1")], "ProvisionedIopsForDiskCategoryUnsupported"),
        (
            &[("PerformanceControlOptions.IOPS", "1000")],
            "InvalidPerformanceParameter.DiskNotInDedicatedStorageCluster",
        ),
    ];
    for (pairs, code) in rows {
        let pairs: Vec<_> = pairs.iter().copied().chain([("DiskId", id.as_str())]).collect();
        assert_eq!(harness.error_code("ModifyDiskSpec", &pairs), *code, "{pairs:?}");
    }
    let changed = harness.ok(
        "ModifyDiskSpec",
        &[("DiskId", &id), category("cloud_auto"), ("ProvisionedIops", "100")],
    );
    assert!(text(&changed, "TaskId").starts_with("t-"));
    let pairs = [REGION, ("Category", "cloud_auto"), ("AdditionalAttributes.1", "IOPS")];
    let found = harness.only("DescribeDisks", DISKS, &pairs);
    assert_eq!((&found["IOPS"], &found["PerformanceLevel"]), (&json!(3900), &json!("")));
}

#[test]
fn disks_become_subscriptions_with_their_instance() {
    let mut harness = harness();
    let id = attached(&mut harness, "i-1");
    let ids = json!([id]).to_string();
    let pairs = [REGION, ("InstanceId", "i-1"), ("DiskIds", ids.as_str())];
    assert_eq!(harness.error_code("ModifyDiskChargeType", &pairs), "ChargeTypeViolation");
    let instance = harness.world.instances.get_mut("i-1").unwrap();
    instance.charge_type = ChargeType::PrePaid;
    instance.expires = "2026-02-01T00:00:00Z".parse().ok();
    harness.ok("ModifyDiskChargeType", &pairs);
    let found = disk(&mut harness, &id);
    assert_eq!((&found["DiskChargeType"], &found["Portable"]), (&json!("PrePaid"), &json!(false)));
    assert_eq!(found["ExpiredTime"], "2026-02-01T00:00Z");
    let detached = [("InstanceId", "i-1"), ("DiskId", id.as_str())];
    assert_eq!(harness.error_code("DetachDisk", &detached), "DiskNotPortable");
    let other = [REGION, ("InstanceId", "i-1"), ("DiskIds", r#"["d-i-2"]"#)];
    assert_eq!(harness.error_code("ModifyDiskChargeType", &other), "InvalidDiskIds.NotFound");
    let created = harness.ok("CreateDisk", &[REGION, ("InstanceId", "i-1"), ESSD, ("Size", "20")]);
    harness.settle();
    let found = disk(&mut harness, &text(&created, "DiskId"));
    assert_eq!((&found["Status"], &found["Device"]), (&json!("In_use"), &json!("/dev/xvdc")));
}

#[test]
fn a_disk_of_a_stopped_instance_is_reinitialized() {
    let mut harness = harness();
    let running = [("DiskId", "d-i-1")];
    assert_eq!(harness.error_code("ReInitDisk", &running), "IncorrectInstanceStatus");
    let weak = [("DiskId", "d-i-2"), ("Password", "weak")];
    assert_eq!(harness.error_code("ReInitDisk", &weak), "InvalidPassword.Malformed");
    let key = [("DiskId", "d-i-2"), ("KeyPairName", "none")];
    assert_eq!(harness.error_code("ReInitDisk", &key), "InvalidKeyPairName.NotFound");
    let good = [("DiskId", "d-i-2"), ("Password", "Str0ng-one"), ("AutoStartInstance", "true")];
    harness.ok("ReInitDisk", &good);
    assert_eq!(status(&mut harness, "d-i-2"), "ReIniting");
    harness.settle();
    assert_eq!(status(&mut harness, "d-i-2"), "In_use");
    let instance = &harness.world.instances["i-2"];
    assert_eq!(instance.status, InstanceStatus::Running);
    assert_eq!(instance.password.as_deref(), Some("Str0ng-one"));
    let free = data_disk(&mut harness);
    assert_eq!(harness.error_code("ReInitDisk", &[("DiskId", &free)]), "IncorrectDiskStatus");
}

#[test]
fn a_disk_is_rolled_back_only_to_its_own_snapshot() {
    let mut harness = harness();
    let snapshot = |harness: &mut Harness, disk: &str| {
        text(&harness.ok("CreateSnapshot", &[("DiskId", disk)]), "SnapshotId")
    };
    let (own, other) = (snapshot(&mut harness, "d-i-2"), snapshot(&mut harness, "d-i-1"));
    let reset = |id: &str| [("DiskId", "d-i-2".to_owned()), ("SnapshotId", id.to_owned())];
    let error_code = |harness: &mut Harness, id: &str| {
        let pairs = reset(id);
        harness
            .error_code("ResetDisk", &pairs.each_ref().map(|(name, value)| (*name, value.as_str())))
    };
    assert_eq!(error_code(&mut harness, &own), "IncorrectDiskStatus.HasUnfinishedSnapshot");
    harness.settle();
    assert_eq!(error_code(&mut harness, &other), "InvalidParameter.Mismatch");
    assert_eq!(error_code(&mut harness, "s-9"), "InvalidSnapshotId.NotFound");
    harness.ok("ResetDisk", &[("DiskId", "d-i-2"), ("SnapshotId", &own)]);
    assert_eq!(status(&mut harness, "d-i-2"), "ReIniting");
}

#[test]
fn a_replaced_system_disk_has_a_new_id() {
    let mut harness = harness();
    let image = |image| ("ImageId", image);
    let windows = image("win2022_x64_40G_en-us_alibase_20260101.vhd");
    let of = ("InstanceId", "i-2");
    let rows: &[(&[(&str, &str)], &str)] = &[
        (&[("InstanceId", "i-1"), windows], "IncorrectInstanceStatus"),
        (&[of], "MissingParameter"),
        (&[of, image("m-9")], "InvalidImageId.NotFound"),
        (&[of, image("aliyun_3_arm64_20G_alibase_20260101.vhd")], "ImageNotSupportInstanceType"),
        (&[of, windows, ("SystemDisk.Size", "39")], "InvalidSystemDiskSize.LessThanImageSize"),
        (&[of, windows, ("SystemDisk.Size", "2049")], "InvalidSystemDiskSize.MoreThanMaxSize"),
    ];
    for (pairs, code) in rows {
        assert_eq!(harness.error_code("ReplaceSystemDisk", pairs), *code, "{pairs:?}");
    }
    let id = text(&harness.ok("ReplaceSystemDisk", &[of, windows]), "DiskId");
    harness.settle();
    assert_eq!(harness.error_code("DeleteDisk", &[("DiskId", "d-i-2")]), "InvalidDiskId.NotFound");
    let found = disk(&mut harness, &id);
    assert_eq!((&found["Status"], &found["Type"]), (&json!("In_use"), &json!("system")));
    assert_eq!(found["ImageId"], windows.1);
    assert_eq!(harness.world.instances["i-2"].image_id, windows.1);
}
