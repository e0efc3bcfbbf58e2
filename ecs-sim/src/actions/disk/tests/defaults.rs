use serde_json::json;

use super::{REGION, data_disk, disk, harness, status};
use crate::actions::region_harness::text;

#[test]
fn new_disks_are_encrypted_by_default() {
    let mut harness = harness();
    let plain = data_disk(&mut harness);
    let key = [REGION, ("KMSKeyId", "key-1")];
    let code = harness.error_code("ModifyDiskDefaultKMSKeyId", &key);
    assert_eq!(code, "InvalidDefaultEncryption.NotFound");
    harness.ok("EnableDiskEncryptionByDefault", &[REGION]);
    let code = harness.error_code("EnableDiskEncryptionByDefault", &[REGION]);
    assert_eq!(code, "InvalidOperation.DefaultEncryptionAlreadyEnabled");
    harness.ok("ModifyDiskDefaultKMSKeyId", &key);
    assert_eq!(harness.ok("DescribeDiskDefaultKMSKeyId", &[REGION])["KMSKeyId"], "key-1");
    let encrypted = data_disk(&mut harness);
    let found = disk(&mut harness, &encrypted);
    assert_eq!((&found["Encrypted"], &found["KMSKeyId"]), (&json!(true), &json!("key-1")));
    assert_eq!(disk(&mut harness, &plain)["Encrypted"], false);

    harness.ok("ResetDiskDefaultKMSKeyId", &[REGION]);
    assert_eq!(harness.ok("DescribeDiskDefaultKMSKeyId", &[REGION])["KMSKeyId"], "alias/acs/ecs");
    let status = "DescribeDiskEncryptionByDefaultStatus";
    assert_eq!(harness.ok(status, &[REGION])["Encrypted"], true);
    assert_eq!(harness.ok(status, &[("RegionId", "cn-beijing")])["Encrypted"], false);
    harness.ok("DisableDiskEncryptionByDefault", &[REGION]);
    let plain = data_disk(&mut harness);
    assert_eq!(disk(&mut harness, &plain)["Encrypted"], false);
}

#[test]
fn several_disks_are_reset_or_none() {
    let mut harness = harness();
    let snapshot = text(&harness.ok("CreateSnapshot", &[("DiskId", "d-i-2")]), "SnapshotId");
    harness.settle();
    let good = [REGION, ("Disk.1.DiskId", "d-i-2"), ("Disk.1.SnapshotId", snapshot.as_str())];
    let bad = |id, snapshot, code| ([("Disk.2.DiskId", id), ("Disk.2.SnapshotId", snapshot)], code);
    for (second, code) in [
        bad("d-none", snapshot.as_str(), "InvalidDiskId.NotFound"),
        bad("d-i-1", &snapshot, "IncorrectInstanceStatus"),
        bad("d-i-2", "s-none", "InvalidSnapshotId.NotFound"),
        bad("d-i-2", "", "MissingParameter"),
        bad("d-i-2", &snapshot, "Operation.Conflict"),
    ] {
        let pairs = [&good[..], &second].concat();
        assert_eq!(harness.error_code("ResetDisks", &pairs), code, "{second:?}");
    }
    let response = harness.ok("ResetDisks", &good);
    let operation = &response["OperationProgressSet"]["OperationProgress"][0];
    assert_eq!(operation["RelatedItemSet"]["RelatedItem"][0]["Value"], "d-i-2");
    assert_eq!(status(&mut harness, "d-i-2"), "ReIniting");
    harness.settle();
    assert_eq!(status(&mut harness, "d-i-2"), "In_use");
}
