use serde_json::{Value, json};

use crate::actions::region_harness::{RegionHarness, text};

const NAME: (&str, &str) = ("LaunchTemplateName", "web");

fn versions(harness: &mut RegionHarness, params: &[(&str, &str)]) -> Vec<Value> {
    let response = harness.ok("DescribeLaunchTemplateVersions", &[&[NAME], params].concat());
    let rows = &response["LaunchTemplateVersionSets"]["LaunchTemplateVersionSet"];
    rows.as_array().cloned().unwrap_or_default()
}

#[test]
fn template_data_round_trips_in_response_structure() {
    let mut harness = RegionHarness::new();
    let params = [
        NAME,
        ("VersionDescription", "first"),
        ("TemplateTag.1.Key", "team"),
        ("TemplateTag.1.Value", "a"),
        ("InstanceType", "ecs.g7.large"),
        ("InternetMaxBandwidthOut", "5"),
        ("SpotPriceLimit", "0.5"),
        ("DeletionProtection", "true"),
        ("SystemDisk.Category", "cloud_essd"),
        ("SystemDisk.Size", "40"),
        ("DataDisk.1.Size", "100"),
        ("DataDisk.2.Size", "200"),
        ("DataDisk.2.DeleteWithInstance", "false"),
        ("SecurityGroupIds.1", "sg-1"),
        ("NetworkInterface.1.VSwitchId", "vsw-1"),
        ("NetworkInterface.1.SecurityGroupIds.1", "sg-2"),
        ("Tag.1.Key", "env"),
        ("Tag.1.Value", "test"),
        ("ImageOptions.LoginAsNonRoot", "true"),
    ];
    let created = harness.ok("CreateLaunchTemplate", &params);
    assert_eq!(created["LaunchTemplateVersionNumber"], 1);
    let found = versions(&mut harness, &[]);
    assert_eq!(found[0]["VersionDescription"], "first");
    let expected = json!({
        "InstanceType": "ecs.g7.large",
        "InternetMaxBandwidthOut": 5,
        "SpotPriceLimit": 0.5,
        "DeletionProtection": true,
        "SystemDisk.Category": "cloud_essd",
        "SystemDisk.Size": 40,
        "SystemDisk": { "Category": "cloud_essd", "Size": 40 },
        "DataDisks": { "DataDisk": [
            { "Size": 100 },
            { "Size": 200, "DeleteWithInstance": false },
        ] },
        "SecurityGroupIds": { "SecurityGroupId": ["sg-1"] },
        "NetworkInterfaces": { "NetworkInterface": [
            { "VSwitchId": "vsw-1", "SecurityGroupIds": { "SecurityGroupId": ["sg-2"] } },
        ] },
        "Tags": { "InstanceTag": [{ "Key": "env", "Value": "test" }] },
        "ImageOptions": { "LoginAsNonRoot": true },
    });
    assert_eq!(found[0]["LaunchTemplateData"], expected);
    let brief = versions(&mut harness, &[("DetailFlag", "false")]);
    assert!(brief[0].get("LaunchTemplateData").is_none());
    let tagged = [("TemplateTag.1.Key", "team")];
    assert_eq!(harness.ok("DescribeLaunchTemplates", &tagged)["TotalCount"], 1);
    let other = [("TemplateTag.1.Key", "team"), ("TemplateTag.1.Value", "b")];
    assert_eq!(harness.ok("DescribeLaunchTemplates", &other)["TotalCount"], 0);
}

#[test]
fn version_numbers_are_not_reused() {
    let mut harness = RegionHarness::new();
    let id = text(&harness.ok("CreateLaunchTemplate", &[NAME]), "LaunchTemplateId");
    for expected in [2, 3] {
        let version = harness.ok("CreateLaunchTemplateVersion", &[NAME, ("HostName", "host")]);
        assert_eq!(version["LaunchTemplateVersionNumber"], expected);
    }
    let numbers = |harness: &mut RegionHarness, params: &[(&str, &str)]| -> Vec<Option<i64>> {
        versions(harness, params).iter().map(|row| row["VersionNumber"].as_i64()).collect()
    };
    assert_eq!(numbers(&mut harness, &[]), [Some(3), Some(2), Some(1)]);
    assert_eq!(numbers(&mut harness, &[("MinVersion", "2"), ("MaxVersion", "2")]), [Some(2)]);
    assert_eq!(numbers(&mut harness, &[("LaunchTemplateVersion.1", "3")]), [Some(3)]);
    assert_eq!(numbers(&mut harness, &[("DefaultVersion", "true")]), [Some(1)]);
    let of = ("LaunchTemplateId", id.as_str());
    harness.ok("ModifyLaunchTemplateDefaultVersion", &[of, ("DefaultVersionNumber", "2")]);
    let code = harness.error_code("DeleteLaunchTemplateVersion", &[of, ("DeleteVersion.1", "2")]);
    assert_eq!(code, "InvalidOperation.DeleteDefaultVersion");
    let code = harness
        .error_code("ModifyLaunchTemplateDefaultVersion", &[of, ("DefaultVersionNumber", "9")]);
    assert_eq!(code, "InvalidLaunchTemplateVersion.NotFound");
    let absent = [of, ("DeleteVersion.1", "1"), ("DeleteVersion.2", "3")];
    harness.ok("DeleteLaunchTemplateVersion", &absent);
    let version = harness.ok("CreateLaunchTemplateVersion", &[NAME]);
    assert_eq!(version["LaunchTemplateVersionNumber"], 4);
    let templates = harness.ok("DescribeLaunchTemplates", &[("LaunchTemplateId.1", &id)]);
    let template = &templates["LaunchTemplateSets"]["LaunchTemplateSet"][0];
    assert_eq!([&template["LatestVersionNumber"], &template["DefaultVersionNumber"]], [4, 2]);
    let absent = harness.ok("DeleteLaunchTemplate", &[of]);
    assert_eq!(absent["LaunchTemplateVersionNumbers"]["versionNumbers"], json!([2, 4]));
    let code = harness.error_code("CreateLaunchTemplateVersion", &[NAME]);
    assert_eq!(code, "InvalidLaunchTemplate.NotFound");
}

#[test]
fn invalid_templates_are_rejected() {
    let mut harness = RegionHarness::new();
    let long = "QUFB".repeat(11_000);
    for (name, value, code) in [
        ("LaunchTemplateName", "1", "InvalidLaunchTemplateName.Malformed"),
        ("UserData", "no base64!", "InvalidUserData.Base64FormatInvalid"),
        ("UserData", &long, "InvalidUserData.SizeExceeded"),
        ("Tag.1.Key", "acs:x", "InvalidTagKey.Malformed"),
    ] {
        assert_eq!(harness.error_code("CreateLaunchTemplate", &[NAME, (name, value)]), code);
    }
    harness.ok("CreateLaunchTemplate", &[NAME]);
    let code = harness.error_code("CreateLaunchTemplate", &[NAME]);
    assert_eq!(code, "LaunchTemplateName.Duplicated");
    assert_eq!(harness.error_code("CreateLaunchTemplateVersion", &[]), "MissingParameter");
    for _ in 2..=30 {
        harness.ok("CreateLaunchTemplateVersion", &[NAME]);
    }
    let code = harness.error_code("CreateLaunchTemplateVersion", &[NAME]);
    assert_eq!(code, "LaunchTemplateVersionLimitExceed");
    for number in 2..=30 {
        let name = format!("web-{number}");
        harness.ok("CreateLaunchTemplate", &[("LaunchTemplateName", &name)]);
    }
    let code = harness.error_code("CreateLaunchTemplate", &[("LaunchTemplateName", "one-more")]);
    assert_eq!(code, "LaunchTemplateLimitExceed");
}
