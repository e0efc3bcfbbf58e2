//! Launch templates.

mod data;
mod describe;
#[cfg(test)]
mod tests;
mod version;

use crate::actions::prelude::*;

pub(super) const ACTIONS: Table = &[
    ("CreateLaunchTemplate", create_launch_template),
    ("CreateLaunchTemplateVersion", version::create_launch_template_version),
    ("DeleteLaunchTemplate", delete_launch_template),
    ("DeleteLaunchTemplateVersion", version::delete_launch_template_version),
    ("DescribeLaunchTemplateVersions", describe::describe_launch_template_versions),
    ("DescribeLaunchTemplates", describe::describe_launch_templates),
    ("ModifyLaunchTemplateDefaultVersion", version::modify_launch_template_default_version),
];

/// Parameters of the template itself, not of a version.
const TEMPLATE_PARAMETERS: [&str; 9] = [
    "LaunchTemplateId",
    "LaunchTemplateName",
    "OwnerAccount",
    "OwnerId",
    "RegionId",
    "ResourceOwnerAccount",
    "ResourceOwnerId",
    "TemplateResourceGroupId",
    "VersionDescription",
];

fn create_launch_template(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let name = new_name(world, call)?;
    let first = new_version(call)?;
    let tags = tag::new_tags_of(call, "TemplateTag")?;
    let count = lookup::in_region(&world.launch_templates, call).count();
    let resource = "launch templates in a region";
    quota::check(count + 1, quota::LAUNCH_TEMPLATES, resource, "LaunchTemplateLimitExceed")?;
    let template = LaunchTemplate {
        id: world.ids.new_id("lt"),
        region: call.region().to_owned(),
        name,
        default_version: 1,
        last_version: 1,
        versions: BTreeMap::from([(1, first)]),
        created: call.now,
        resource_group_id: call.text_or_empty("TemplateResourceGroupId"),
        tags,
    };
    let response = json!({ "LaunchTemplateId": template.id, "LaunchTemplateVersionNumber": 1 });
    world.launch_templates.insert(template.id.clone(), template);
    Ok(response)
}

fn new_name(world: &World, call: &Call<'_>) -> Result<String> {
    let name = call.text_or_empty("LaunchTemplateName");
    let mut others = lookup::in_region(&world.launch_templates, call);
    reject_if!(call, others.any(|(_, other)| other.name == name) =>
        "LaunchTemplateName.Duplicated", "The launch template {name:?} already exists.");
    Ok(name)
}

/// The version that a call describes.
fn new_version(call: &Call<'_>) -> Result<LaunchTemplateVersion> {
    tag::new_tags(call)?;
    let is_of_version = |(name, value): &(&String, &String)| {
        let is_of_template =
            TEMPLATE_PARAMETERS.contains(&name.as_str()) || name.starts_with("TemplateTag.");
        !is_of_template && !value.is_empty()
    };
    let parameters = call.params.iter().filter(is_of_version);
    Ok(LaunchTemplateVersion {
        description: call.text_or_empty("VersionDescription"),
        created: call.now,
        parameters: parameters.map(|(name, value)| (name.clone(), value.clone())).collect(),
    })
}

fn delete_launch_template(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = template(world, call)?.id.clone();
    let absent = world.launch_templates.remove(&id);
    let numbers: Vec<_> =
        absent.map_or_else(Vec::new, |absent| absent.versions.into_keys().collect());
    Ok(json!({
        "LaunchTemplateId": id,
        "LaunchTemplateVersionNumbers": { "versionNumbers": numbers },
    }))
}

/// The template of the call, by id or by name.
fn template<'w>(world: &'w World, call: &Call<'_>) -> Result<&'w LaunchTemplate> {
    let (id, name) = (call.text("LaunchTemplateId"), call.text("LaunchTemplateName"));
    let Some(wanted) = id.or(name) else {
        let message = "Send LaunchTemplateId or LaunchTemplateName.";
        return Err(reject(call, "MissingParameter", message));
    };
    let is_it = |template: &&LaunchTemplate| {
        id.is_none_or(|id| id == template.id) && name.is_none_or(|name| name == template.name)
    };
    let mut all = lookup::in_region(&world.launch_templates, call).map(|(_, template)| template);
    all.find(is_it).ok_or_else(|| lookup::missing(call, wanted, "InvalidLaunchTemplate.NotFound"))
}

fn template_mut<'w>(world: &'w mut World, call: &Call<'_>) -> Result<&'w mut LaunchTemplate> {
    let id = template(world, call)?.id.clone();
    lookup::find_mut(&mut world.launch_templates, call, &id, "InvalidLaunchTemplate.NotFound")
}
