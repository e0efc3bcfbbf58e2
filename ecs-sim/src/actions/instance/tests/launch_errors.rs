//! Calls that `RunInstances` and `CreateInstance` reject.

use super::{Region, WINDOWS, with};

const ROWS: &[(&[(&str, &str)], &str)] = &[
    (&[("ImageId", "m-none")], "InvalidImageId.NotFound"),
    (&[("ImageFamily", "family")], "UnexpectedImageFamily.ImageIdSupplied"),
    (&[("ImageId", ""), ("ImageFamily", "family")], "InvalidImageFamily.MissingAvailableImage"),
    (&[("ImageId", "")], "MissingParameter"),
    (&[("InstanceType", "")], "MissingParameter"),
    (&[("InstanceType", "large")], "InvalidInstanceType.ValueNotSupported"),
    (&[("InstanceType", "ecs.g8y.large")], "ImageNotSupportInstanceType"),
    (&[("VSwitchId", "vsw-none")], "InvalidVSwitchId.NotFound"),
    (&[("ZoneId", "cn-hangzhou-i")], "ResourcesNotInSameZone"),
    (&[("VSwitchId", ""), ("ZoneId", "cn-beijing-a")], "InvalidZoneId.NotFound"),
    (&[("SecurityGroupId", "sg-none")], "InvalidSecurityGroupId.NotFound"),
    (&[("KeyPairName", "none")], "InvalidKeyPairName.NotFound"),
    (&[("KeyPairName", "key"), ("ImageId", WINDOWS)], "DependencyViolation.WindowsInstance"),
    (&[("DeploymentSetId", "ds-none")], "InvalidDeploymentSetId.NotFound"),
    (&[("InstanceName", "1")], "InvalidInstanceName.Malformed"),
    (&[("InstanceName", "web a")], "InvalidInstanceName.Malformed"),
    (&[("Description", "http://x")], "InvalidDescription.Malformed"),
    (&[("HostName", "-a")], "InvalidHostName.Malformed"),
    (&[("HostName", "sixteen-letters-"), ("ImageId", WINDOWS)], "InvalidHostName.Malformed"),
    (&[("Password", "onlylower1")], "InvalidPassword.Malformed"),
    (&[("UserData", "%")], "InvalidUserData.Base64FormatInvalid"),
    (&[("RamRoleName", "a b")], "InvalidRamRole.NotFound"),
    (&[("InternetChargeType", "PayByHour")], "InvalidInternetChargeType.ValueNotSupported"),
    (&[("InternetMaxBandwidthOut", "201")], "InvalidInternetMaxBandwidthOut.Malformed"),
    (&[("InstanceChargeType", "Free")], "Invalid.InstanceChargeType"),
    (&[("InstanceChargeType", "PrePaid")], "InvalidPeriod"),
    (&[("InstanceChargeType", "PrePaid"), ("Period", "10")], "InvalidPeriod"),
    (
        &[("InstanceChargeType", "PrePaid"), ("Period", "1"), ("SpotStrategy", "SpotAsPriceGo")],
        "InvalidSpotPrepaid",
    ),
    (
        &[
            ("InstanceChargeType", "PrePaid"),
            ("Period", "1"),
            ("AutoRenew", "true"),
            ("AutoRenewPeriod", "4"),
        ],
        "InvalidAutoRenewPeriod.ValueNotSupported",
    ),
    (&[("SpotStrategy", "Cheap")], "InvalidSpotStrategy"),
    (&[("SpotStrategy", "SpotWithPriceLimit")], "InvalidSpotPriceLimit"),
    (
        &[("SpotStrategy", "SpotAsPriceGo"), ("SpotInterruptionBehavior", "Sleep")],
        "InvalidSpotInterruptionBehavior",
    ),
    (&[("HttpEndpoint", "on")], "InvalidHttpEndpoint.NotSupported"),
    (&[("HttpTokens", "on")], "InvalidHttpTokens.NotSupported"),
    (&[("HttpPutResponseHopLimit", "65")], "InvalidHttpPutResponseHopLimit.NotSupported"),
    (&[("CreditSpecification", "Unlimited")], "InvalidParameter.CreditSpecification"),
    (&[("PrivateIpAddress", "10.0.0")], "InvalidPrivateIpAddress.Malformed"),
    (&[("PrivateIpAddress", "10.9.0.1")], "InvalidVSwitchId.IpInvalid"),
    (&[("PrivateIpAddress", "10.0.0.0")], "InvalidVSwitchId.IpInvalid"),
    (&[("PrivateIpAddress", "10.0.0.1")], "InvalidPrivateIpAddress.Duplicated"),
    (&[("Tag.1.Key", "acs:x")], "InvalidTagKey.Malformed"),
    (&[("Tag.1.Key", "a"), ("Tag.2.Key", "a")], "Duplicate.TagKey"),
    (&[("SystemDisk.Category", "tape")], "InvalidSystemDiskCategory.ValueNotSupported"),
    (&[("SystemDisk.Size", "19")], "InvalidSystemDiskSize.LessThanMinSize"),
    (&[("SystemDisk.Size", "20"), ("ImageId", WINDOWS)], "InvalidSystemDiskSize.LessThanImageSize"),
    (&[("SystemDisk.Size", "2049")], "InvalidSystemDiskSize.MoreThanMaxSize"),
    (&[("SystemDisk.PerformanceLevel", "PL9")], "InvalidPerformanceLevel.ValueNotSupported"),
    (&[("SystemDisk.DiskName", "1")], "InvalidDiskName.Malformed"),
    (&[("DataDisk.1.DiskName", "disk")], "InvalidDataDiskSize.ValueNotSupported"),
    (
        &[("DataDisk.1.Size", "20"), ("DataDisk.1.Category", "tape")],
        "InvalidDataDiskCategory.ValueNotSupported",
    ),
    (&[("DataDisk.1.SnapshotId", "s-none")], "InvalidDataDiskSnapshotId.NotFound"),
    (
        &[("DataDisk.1.Size", "20"), ("DataDisk.1.Device", "/dev/sda")],
        "InvalidDataDevice.Malformed",
    ),
    (
        &[
            ("DataDisk.1.Size", "20"),
            ("DataDisk.1.Device", "/dev/xvdb"),
            ("DataDisk.2.Size", "20"),
            ("DataDisk.2.Device", "/dev/xvdb"),
        ],
        "InvalidDevice.InUse",
    ),
];

/// Cases whose parameters or codes only `RunInstances` has.
const RUN_ROWS: &[(&[(&str, &str)], &str)] = &[
    (&[("SecurityGroupId", "sg-3")], "InvalidSecurityGroup.VpcMismatch"),
    (
        &[("SecurityGroupId", ""), ("SecurityGroupIds.1", "sg-1"), ("SecurityGroupIds.2", "sg-1")],
        "InvalidParameter.SecurityGroupIdRepeated",
    ),
    (
        &[("SecurityGroupId", ""), ("SecurityGroupIds.1", "sg-1"), ("SecurityGroupIds.2", "sg-4")],
        "EnterpriseGroupLimited.MutliGroupType",
    ),
    (&[("SecurityGroupIds.1", "sg-2")], "InvalidSecurityGroupId.SingleIdAndMultiIdConflict"),
    (&[("MinAmount", "2")], "InvalidMinAmount.Malformed"),
    (&[("Amount", "1001")], "InvalidParameter"),
    (&[("HostNames.1", "a1"), ("HostName", "b1")], "InvalidHostname.SingleAndMultiConflict"),
    (&[("HostNames.1", "a1"), ("HostNames.2", "b1")], "InvalidHostname.SizeInvalid"),
    (&[("AutoReleaseTime", "soon")], "InvalidAutoReleaseTime.Malformed"),
    (&[("AutoReleaseTime", "2026-01-02T03:30:00Z")], "InvalidAutoReleaseTime.Malformed"),
    (&[("AutoReleaseTime", "2029-02-02T03:30:00Z")], "InvalidAutoReleaseTime.Malformed"),
    (&[("LaunchTemplateId", "lt-none")], "InvalidLaunchTemplate.NotFound"),
    (&[("LaunchTemplateName", "none")], "InvalidLaunchTemplate.NotFound"),
    (&[("LaunchTemplateVersion", "1")], "MissingParameter"),
    (
        &[
            ("NetworkInterface.1.InstanceType", "Primary"),
            ("NetworkInterface.1.VSwitchId", "vsw-1"),
            ("NetworkInterface.1.SecurityGroupId", "sg-1"),
        ],
        "InvalidParam.NetworkInterface",
    ),
    (&[("NetworkInterface.1.VSwitchId", "vsw-2")], "InvalidParam.SecondaryNetworkInterface"),
    (&[("NetworkInterface.1.NetworkInterfaceId", "eni-none")], "InvalidEniId.NotFound"),
    (&[("Ipv6Address.1", "x")], "InvalidIp.Address"),
    (&[("SystemDisk.Size", "x")], "InvalidSystemDiskSize.ValueNotSupported"),
    (&[("DataDisk.1.AutoSnapshotPolicyId", "sp-1")], "InvalidDataDiskSize.ValueNotSupported"),
    (&[("SystemDisk.AutoSnapshotPolicyId", "sp-1")], "InvalidAutoSnapshotPolicyId.NotFound"),
    (
        &[("InstanceChargeType", "PrePaid"), ("Period", "1"), ("PeriodUnit", "Day")],
        "InvalidPeriodType.ValueNotSupported",
    ),
];

#[test]
fn invalid_calls_are_rejected_by_both_and_create_nothing() {
    let mut region = Region::new();
    region.run(&[("PrivateIpAddress", "10.0.0.1")]);
    for (more, code) in ROWS {
        for action in ["RunInstances", "CreateInstance"] {
            assert_eq!(region.error_code(action, &with(more)), *code, "{action} {more:?}");
        }
    }
}

#[test]
fn invalid_calls_are_rejected_by_run_instances() {
    let mut region = Region::new();
    for (more, code) in RUN_ROWS {
        assert_eq!(region.error_code("RunInstances", &with(more)), *code, "{more:?}");
    }
}

#[test]
fn no_error_contains_the_password() {
    let mut region = Region::new();
    let error = region.call("RunInstances", &with(&[("Password", "secretsecret")]));
    assert!(!error.unwrap_err().message.contains("secret"));
}

#[test]
fn a_dry_run_creates_nothing() {
    let mut region = Region::new();
    for action in ["RunInstances", "CreateInstance"] {
        assert_eq!(region.error_code(action, &with(&[("DryRun", "true")])), "DryRunOperation");
    }
    assert!(region.world.instances.is_empty());
}
