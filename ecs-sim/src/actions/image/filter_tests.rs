#![allow(clippy::unwrap_used, clippy::panic)]

use crate::actions::harness::Harness;
use crate::actions::region_harness::text;

const REGION: (&str, &str) = ("RegionId", "cn-hangzhou");
const PUBLIC: usize = 24;
const WINDOWS: usize = 3;
const ARM: usize = 6;

/// A harness with a custom image that has a name, a family, a resource group and a tag.
fn harness() -> (Harness, String) {
    let mut harness = Harness::new();
    harness.add_instance("i-1", "Running");
    let pairs = [
        REGION,
        ("InstanceId", "i-1"),
        ("ImageName", "web-2026"),
        ("ImageFamily", "web"),
        ("ResourceGroupId", "rg-1"),
        ("Tag.1.Key", "env"),
        ("Tag.1.Value", "test"),
    ];
    let id = text(&harness.ok("CreateImage", &pairs), "ImageId");
    harness.settle();
    (harness, id)
}

#[test]
fn filters() {
    let (mut harness, id) = harness();
    let snapshot = harness.world.images[&id].snapshots[0].1.clone();
    let two = format!("{id}, centos_7_9_x64_20G_alibase_20260101.vhd");
    let rows: &[(&[(&str, &str)], usize)] = &[
        (&[], PUBLIC + 1),
        (&[("ImageId", &two)], 2),
        (&[("ImageId", "m-9")], 0),
        (&[("ImageOwnerAlias", "system")], PUBLIC),
        (&[("ImageOwnerAlias", "self")], 1),
        (&[("ImageOwnerAlias", "marketplace")], 0),
        (&[("ImageName", "web-2026")], 1),
        (&[("ImageName", "web*")], 1),
        (&[("ImageName", "web")], 0),
        (&[("ImageFamily", "web")], 1),
        (&[("Status", "Available")], PUBLIC + 1),
        (&[("Status", "Creating,Deprecated")], 0),
        (&[("OSType", "windows")], WINDOWS),
        (&[("OSType", "linux")], PUBLIC + 1 - WINDOWS),
        (&[("Architecture", "arm64")], ARM),
        (&[("InstanceType", "ecs.g8y.large")], ARM),
        (&[("InstanceType", "ecs.g7.large")], PUBLIC + 1 - ARM),
        (&[("Usage", "none")], PUBLIC),
        (&[("Usage", "instance")], 1),
        (&[("SnapshotId", &snapshot)], 1),
        (&[("ResourceGroupId", "rg-1")], 1),
        (&[("Tag.1.Key", "env")], 1),
        (&[("Tag.1.Key", "env"), ("Tag.1.Value", "live")], 0),
        (&[("IsPublic", "true")], 0),
        (&[("IsSupportCloudinit", "true"), ("IsSupportIoOptimized", "true")], PUBLIC + 1),
        (&[("Filter.1.Key", "CreationStartTime"), ("Filter.1.Value", "2026-01-02T00:00Z")], 1),
    ];
    for (pairs, count) in rows {
        let pairs: Vec<_> = pairs.iter().copied().chain([REGION]).collect();
        assert_eq!(harness.ok("DescribeImages", &pairs)["TotalCount"], *count, "{pairs:?}");
    }
    let in_other_region =
        harness.ok("DescribeImages", &[("RegionId", "cn-beijing"), ("PageSize", "3")]);
    assert_eq!(in_other_region["TotalCount"], PUBLIC);
    assert_eq!(in_other_region["Images"]["Image"].as_array().unwrap().len(), 3);
    assert_eq!(in_other_region["RegionId"], "cn-beijing");
}

#[test]
fn invalid_filters_are_rejected() {
    let (mut harness, _) = harness();
    let many = vec!["m"; 101].join(",");
    let rows = [
        ("ImageId", many.as_str(), "InvalidParamter"),
        ("ImageOwnerAlias", "me", "InvalidImageOwnerAlias.ValueNotSupported"),
        ("OSType", "dos", "InvalidOSType"),
        ("Architecture", "mips", "InvalidArchitecture"),
        ("Usage", "x", "InvalidUsage"),
        ("Filter.1.Key", "x", "InvalidFilterKey.NotFound"),
    ];
    for (name, value, code) in rows {
        assert_eq!(harness.error_code("DescribeImages", &[REGION, (name, value)]), code);
    }
}
