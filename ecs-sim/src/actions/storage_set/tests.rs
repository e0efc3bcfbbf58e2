use crate::actions::region_harness::{RegionHarness, text};

const ZONE: (&str, &str) = ("ZoneId", "cn-hangzhou-b");

fn set(harness: &mut RegionHarness, more: &[(&str, &str)]) -> String {
    text(&harness.ok("CreateStorageSet", &[&[ZONE][..], more].concat()), "StorageSetId")
}

#[test]
fn a_set_is_created_changed_listed_and_deleted() {
    let mut harness = RegionHarness::new();
    let tag = [("Tag.1.Key", "env"), ("Tag.1.Value", "test")];
    let id = set(&mut harness, &[&[("MaxPartitionNumber", "3")][..], &tag].concat());
    set(&mut harness, &[("ZoneId", "cn-hangzhou-a")]);
    let of = ("StorageSetId", id.as_str());
    harness.ok("ModifyStorageSetAttribute", &[of, ("StorageSetName", "apart")]);
    let ids = format!("[\"{id}\"]");
    for filter in [ZONE, ("StorageSetName", "apart"), ("StorageSetIds", &ids), tag[0]] {
        let found = harness.ok("DescribeStorageSets", &[filter]);
        assert_eq!(found["TotalCount"], 1, "{filter:?}");
        let set = &found["StorageSets"]["StorageSet"][0];
        assert_eq!([&set["StorageSetId"], &set["StorageSetName"]], [id.as_str(), "apart"]);
        assert_eq!(set["StorageSetPartitionNumber"], 3);
        assert_eq!(set["Tags"]["Tag"][0]["Key"], "env");
    }
    harness.ok("DeleteStorageSet", &[of]);
    for action in ["DeleteStorageSet", "DescribeStorageSetDetails", "ModifyStorageSetAttribute"] {
        assert_eq!(harness.error_code(action, &[of]), "InvalidStorageSetId.NotFound");
    }
}

#[test]
fn disks_are_in_a_partition_of_a_set() {
    let mut harness = RegionHarness::new();
    let id = set(&mut harness, &[("MaxPartitionNumber", "3")]);
    let of = ("StorageSetId", id.as_str());
    let disk = [ZONE, ("Size", "20"), of];
    let number = |number| ("StorageSetPartitionNumber", number);
    for (change, code) in [
        (("StorageSetId", "ss-none"), "InvalidStorageSetId.NotFound"),
        (("ZoneId", "cn-hangzhou-a"), "InvalidParameter.StorageSetZoneId"),
        (number("4"), "InvalidParameter.StorageSetPartitionNumber"),
        (("StorageClusterId", "x"), "InvalidStorageClusterId.ConflictWithStorageSetId"),
    ] {
        let params = [&disk[..], &[change]].concat();
        assert_eq!(harness.error_code("CreateDisk", &params), code, "{change:?}");
    }
    harness.ok("CreateDisk", &disk);
    let third = harness.ok("CreateDisk", &[&disk[..], &[number("3")]].concat());
    let third = text(&third, "DiskId");
    assert_eq!(harness.ok("DescribeStorageSetDetails", &[of])["TotalCount"], 2);
    let ids = format!("[\"{third}\"]");
    for filter in [number("3"), ("DiskIds", &ids)] {
        let found = harness.ok("DescribeStorageSetDetails", &[of, filter]);
        assert_eq!(found["TotalCount"], 1, "{filter:?}");
        assert_eq!(found["Disks"]["Disk"][0]["DiskId"], third.as_str());
    }
    let listed = [("DiskIds", ids.as_str())];
    let found = harness.ok("DescribeDisks", &listed);
    let disk = &found["Disks"]["Disk"][0];
    assert_eq!(disk["StorageSetId"], id.as_str());
    assert_eq!(disk["StorageSetPartitionNumber"], 3);
    harness.ok("DeleteStorageSet", &[of]);
    let found = harness.ok("DescribeDisks", &listed);
    assert_eq!(found["Disks"]["Disk"][0].get("StorageSetId"), None);
}

#[test]
fn invalid_sets_are_rejected() {
    let mut harness = RegionHarness::new();
    for (change, code) in [
        (("StorageSetName", "1"), "InvalidStorageSetName.Malformed"),
        (("Description", "http://x"), "InvalidDescription.Malformed"),
        (("ZoneId", "us-west-1a"), "InvalidZoneId.NotFound"),
        (("RegionId", "nowhere"), "InvalidRegionId.NotFound"),
        (("Tag.1.Key", "acs:x"), "InvalidParameter"),
    ] {
        assert_eq!(harness.error_code("CreateStorageSet", &[ZONE, change]), code, "{change:?}");
    }
    let code = harness.error_code("DescribeStorageSets", &[("StorageSetIds", "x")]);
    assert_eq!(code, "InvalidParameter");
}
