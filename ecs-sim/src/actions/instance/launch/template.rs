//! Merges the parameters of a launch template with those of the request.

use crate::actions::prelude::*;
use crate::params::Params;

/// The parameters of the request, completed from its launch template.
pub(super) fn merged(world: &World, call: &Call<'_>) -> Result<Params> {
    let mut params = call.params.clone();
    let Some(version) = version(world, call)? else { return Ok(params) };
    for (name, value) in &version.parameters {
        if !is_overridden(call.params, name) {
            params.insert(name.clone(), value.clone());
        }
    }
    Ok(params)
}

/// Parameters that depend on or exclude each other: if the request sends one of them, it overrides
/// all of the template's.
const EXCLUSIVE_GROUPS: &[&[&str]] = &[
    &["SecurityGroupId", "SecurityGroupIds"],
    &["ImageId", "ImageFamily"],
    &["Password", "PasswordInherit", "KeyPairName"],
    &["HostName", "HostNames"],
    &["VSwitchId", "ZoneId"],
    &["Period", "PeriodUnit"],
];

/// A list in the request replaces the template's list as a whole; objects are merged by member.
fn is_overridden(sent: &Params, name: &str) -> bool {
    if sent.contains_key(name) {
        return true;
    }
    let mut parts = name.split('.');
    let root = parts.next().unwrap_or(name);
    let is_list = parts.next().is_some_and(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
    let is_sent = |root: &str| {
        let below = format!("{root}.");
        sent.contains_key(root)
            || sent.range(below.clone()..).next().is_some_and(|(name, _)| name.starts_with(&below))
    };
    let together = EXCLUSIVE_GROUPS.iter().find(|names| names.contains(&root));
    (is_list && is_sent(root)) || together.is_some_and(|names| names.iter().any(|n| is_sent(n)))
}

fn version<'w>(world: &'w World, call: &Call<'_>) -> Result<Option<&'w LaunchTemplateVersion>> {
    let Some(template) = template(world, call)? else { return Ok(None) };
    let number = call.integer("LaunchTemplateVersion").unwrap_or(template.default_version);
    let version = template.versions.get(&number).ok_or_else(|| {
        let message = format!("The launch template {} has no version {number}.", template.id);
        reject_missing(call, &["InvalidLaunchTemplateVersion.NotFound"], message)
    });
    version.map(Some)
}

fn template<'w>(world: &'w World, call: &Call<'_>) -> Result<Option<&'w LaunchTemplate>> {
    let mut templates =
        world.launch_templates.values().filter(|template| template.region == call.region());
    let (template, requested) =
        match (call.text("LaunchTemplateId"), call.text("LaunchTemplateName")) {
            (Some(id), _) => (templates.find(|template| template.id == id), id),
            (None, Some(name)) => (templates.find(|template| template.name == name), name),
            (None, None) => return Ok(None),
        };
    template.map(Some).ok_or_else(|| {
        let message = format!("The launch template {requested:?} does not exist in the region.");
        reject_missing(call, &["InvalidLaunchTemplate.NotFound"], message)
    })
}
