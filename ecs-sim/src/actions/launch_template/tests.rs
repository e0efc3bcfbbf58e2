use serde_json::{Value, json};

use crate::actions::trial::{Trial, text};

const NAME: (&str, &str) = ("LaunchTemplateName", "web");

fn versions(trial: &mut Trial, params: &[(&str, &str)]) -> Vec<Value> {
    let response = trial.ok("DescribeLaunchTemplateVersions", &[&[NAME], params].concat());
    let rows = &response["LaunchTemplateVersionSets"]["LaunchTemplateVersionSet"];
    rows.as_array().cloned().unwrap_or_default()
}

#[test]
fn what_was_put_in_comes_out_in_the_shape_of_the_answer() {
    let mut trial = Trial::new();
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
    let created = trial.ok("CreateLaunchTemplate", &params);
    assert_eq!(created["LaunchTemplateVersionNumber"], 1);
    let found = versions(&mut trial, &[]);
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
    let brief = versions(&mut trial, &[("DetailFlag", "false")]);
    assert!(brief[0].get("LaunchTemplateData").is_none());
    let tagged = [("TemplateTag.1.Key", "team")];
    assert_eq!(trial.ok("DescribeLaunchTemplates", &tagged)["TotalCount"], 1);
    let other = [("TemplateTag.1.Key", "team"), ("TemplateTag.1.Value", "b")];
    assert_eq!(trial.ok("DescribeLaunchTemplates", &other)["TotalCount"], 0);
}

#[test]
fn versions_have_numbers_that_do_not_come_back() {
    let mut trial = Trial::new();
    let id = text(&trial.ok("CreateLaunchTemplate", &[NAME]), "LaunchTemplateId");
    for expected in [2, 3] {
        let version = trial.ok("CreateLaunchTemplateVersion", &[NAME, ("HostName", "h")]);
        assert_eq!(version["LaunchTemplateVersionNumber"], expected);
    }
    let numbers = |trial: &mut Trial, params: &[(&str, &str)]| -> Vec<Option<i64>> {
        versions(trial, params).iter().map(|row| row["VersionNumber"].as_i64()).collect()
    };
    assert_eq!(numbers(&mut trial, &[]), [Some(3), Some(2), Some(1)]);
    assert_eq!(numbers(&mut trial, &[("MinVersion", "2"), ("MaxVersion", "2")]), [Some(2)]);
    assert_eq!(numbers(&mut trial, &[("LaunchTemplateVersion.1", "3")]), [Some(3)]);
    assert_eq!(numbers(&mut trial, &[("DefaultVersion", "true")]), [Some(1)]);
    let of = ("LaunchTemplateId", id.as_str());
    trial.ok("ModifyLaunchTemplateDefaultVersion", &[of, ("DefaultVersionNumber", "2")]);
    let code = trial.refused("DeleteLaunchTemplateVersion", &[of, ("DeleteVersion.1", "2")]);
    assert_eq!(code, "InvalidOperation.DeleteDefaultVersion");
    let code =
        trial.refused("ModifyLaunchTemplateDefaultVersion", &[of, ("DefaultVersionNumber", "9")]);
    assert_eq!(code, "InvalidLaunchTemplateVersion.NotFound");
    let gone = [of, ("DeleteVersion.1", "1"), ("DeleteVersion.2", "3")];
    trial.ok("DeleteLaunchTemplateVersion", &gone);
    let version = trial.ok("CreateLaunchTemplateVersion", &[NAME]);
    assert_eq!(version["LaunchTemplateVersionNumber"], 4);
    let templates = trial.ok("DescribeLaunchTemplates", &[("LaunchTemplateId.1", &id)]);
    let template = &templates["LaunchTemplateSets"]["LaunchTemplateSet"][0];
    assert_eq!([&template["LatestVersionNumber"], &template["DefaultVersionNumber"]], [4, 2]);
    let gone = trial.ok("DeleteLaunchTemplate", &[of]);
    assert_eq!(gone["LaunchTemplateVersionNumbers"]["versionNumbers"], json!([2, 4]));
    let code = trial.refused("CreateLaunchTemplateVersion", &[NAME]);
    assert_eq!(code, "InvalidLaunchTemplate.NotFound");
}

#[test]
fn wrong_templates_are_refused() {
    let mut trial = Trial::new();
    let long = "QUFB".repeat(11_000);
    for (name, value, code) in [
        ("LaunchTemplateName", "1", "InvalidLaunchTemplateName.Malformed"),
        ("UserData", "no base64!", "InvalidUserData.Base64FormatInvalid"),
        ("UserData", &long, "InvalidUserData.SizeExceeded"),
        ("Tag.1.Key", "acs:x", "InvalidTagKey.Malformed"),
    ] {
        assert_eq!(trial.refused("CreateLaunchTemplate", &[NAME, (name, value)]), code);
    }
    trial.ok("CreateLaunchTemplate", &[NAME]);
    let code = trial.refused("CreateLaunchTemplate", &[NAME]);
    assert_eq!(code, "LaunchTemplateName.Duplicated");
    assert_eq!(trial.refused("CreateLaunchTemplateVersion", &[]), "MissingParameter");
    for _ in 2..=30 {
        trial.ok("CreateLaunchTemplateVersion", &[NAME]);
    }
    let code = trial.refused("CreateLaunchTemplateVersion", &[NAME]);
    assert_eq!(code, "LaunchTemplateVersionLimitExceed");
    for number in 2..=30 {
        let name = format!("web-{number}");
        trial.ok("CreateLaunchTemplate", &[("LaunchTemplateName", &name)]);
    }
    let code = trial.refused("CreateLaunchTemplate", &[("LaunchTemplateName", "one-more")]);
    assert_eq!(code, "LaunchTemplateLimitExceed");
}
