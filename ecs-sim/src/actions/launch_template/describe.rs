//! `DescribeLaunchTemplates` and `DescribeLaunchTemplateVersions`.

use super::{data, template};
use crate::actions::prelude::*;
use crate::generated_response::ACCOUNT;

const FILTERS: Filters<LaunchTemplate> = filters!(|_, _, template|
    Is {
        "LaunchTemplateId": &template.id, "LaunchTemplateName": &template.name,
        "TemplateResourceGroupId": &template.resource_group_id,
    }
    Tags { "TemplateTag": &template.tags }
);

pub(super) fn describe_launch_templates(world: &mut World, call: &Call<'_>) -> Result<Value> {
    filter::list(world, call, FILTERS, summary)
}

fn summary(template: &LaunchTemplate) -> Value {
    let latest = template.versions.last_key_value();
    let modified = latest.map_or(template.created, |(_, version)| version.created);
    json!({
        "LaunchTemplateId": template.id, "LaunchTemplateName": template.name,
        "DefaultVersionNumber": template.default_version,
        "LatestVersionNumber": latest.map_or(0, |(number, _)| *number),
        "CreateTime": seconds(template.created), "ModifiedTime": seconds(modified),
        "CreatedBy": ACCOUNT.to_string(), "ResourceGroupId": template.resource_group_id,
        "Tags": tags::wire(&template.tags),
    })
}

pub(super) fn describe_launch_template_versions(
    world: &mut World,
    call: &Call<'_>,
) -> Result<Value> {
    let template = template(world, call)?;
    let numbers: Vec<i64> =
        call.list("LaunchTemplateVersion").iter().filter_map(|text| text.parse().ok()).collect();
    let is_wanted = |number: i64| {
        (numbers.is_empty() || numbers.contains(&number))
            && call.integer("MinVersion").is_none_or(|min| number >= min)
            && call.integer("MaxVersion").is_none_or(|max| number <= max)
            && (call.flag("DefaultVersion") != Some(true) || number == template.default_version)
    };
    // Newest first.
    let versions = template.versions.iter().rev().filter(|(number, _)| is_wanted(**number));
    let page = Page::of(call, versions.map(|row| ("", row)))?;
    let with_data = call.flag("DetailFlag") != Some(false);
    let mut failure = None;
    let response = page.response(call, |(number, version)| {
        let mut row = version_row(template, *number, version);
        if with_data {
            match data::of(version) {
                Ok(data) => row["LaunchTemplateData"] = data,
                Err(error) => failure = Some(error),
            }
        }
        row
    });
    failure.map_or(response, Err)
}

fn version_row(template: &LaunchTemplate, number: i64, version: &LaunchTemplateVersion) -> Value {
    json!({
        "LaunchTemplateId": template.id, "LaunchTemplateName": template.name,
        "VersionNumber": number, "VersionDescription": version.description,
        "DefaultVersion": number == template.default_version,
        "CreateTime": seconds(version.created), "ModifiedTime": seconds(version.created),
        "CreatedBy": ACCOUNT.to_string(),
    })
}
