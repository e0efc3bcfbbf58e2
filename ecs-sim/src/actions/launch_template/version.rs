//! Versions of a launch template.

use super::{new_version, template, template_mut};
use crate::actions::prelude::*;

pub(super) fn create_launch_template_version(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let version = new_version(call)?;
    let template = template_mut(world, call)?;
    let (count, resource) = (template.versions.len() + 1, "versions of a launch template");
    let code = "LaunchTemplateVersionLimitExceed";
    quota::check(count, quota::LAUNCH_TEMPLATE_VERSIONS, resource, code)?;
    template.last_version += 1;
    template.versions.insert(template.last_version, version);
    Ok(json!({
        "LaunchTemplateId": template.id, "LaunchTemplateVersionNumber": template.last_version,
    }))
}

pub(super) fn modify_launch_template_default_version(
    world: &mut World,
    call: &Call<'_>,
) -> Result<Value> {
    let number = call.integer("DefaultVersionNumber").unwrap_or_default();
    check_exists(template(world, call)?, number)?;
    let template = template_mut(world, call)?;
    template.default_version = number;
    Ok(json!({ "LaunchTemplateId": template.id }))
}

/// Deletes all of the versions, or none.
pub(super) fn delete_launch_template_version(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let found = template(world, call)?;
    let texts = call.list("DeleteVersion");
    let numbers: Vec<i64> = texts.iter().filter_map(|text| text.parse().ok()).collect();
    for number in &numbers {
        check_exists(found, *number)?;
        reject_if!(call, *number == found.default_version =>
            "InvalidOperation.DeleteDefaultVersion",
            "{number} is the default version of {}.", found.id);
    }
    let template = template_mut(world, call)?;
    template.versions.retain(|number, _| !numbers.contains(number));
    let row = |number: &i64| json!({ "LaunchTemplateId": template.id, "LaunchTemplateVersionNumber": number });
    let rows: Vec<_> = numbers.iter().map(row).collect();
    Ok(json!({ "LaunchTemplateVersions": { "LaunchTemplateVersion": rows } }))
}

fn check_exists(template: &LaunchTemplate, number: i64) -> Result<()> {
    if template.versions.contains_key(&number) {
        return Ok(());
    }
    let message = format!("{} has no version {number}.", template.id);
    Err(ServiceError::not_found("InvalidLaunchTemplateVersion.NotFound", message))
}
