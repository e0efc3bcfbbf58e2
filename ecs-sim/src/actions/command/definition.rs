//! Saved commands.

use super::parameters;
use super::{content, forbidden};
use crate::actions::prelude::*;

/// Saved commands per region.
const QUOTA: usize = 500;

/// Default timeout in seconds.
const TIMEOUT: i64 = 60;

const ATTRIBUTES: &[Attribute<Command>] = &[
    ("Name", |command| &mut command.name),
    ("Description", |command| &mut command.description),
    ("WorkingDir", |command| &mut command.working_dir),
    ("Launcher", |command| &mut command.launcher),
];

pub(super) fn create_command(world: &mut World, call: &Call<'_>) -> Result<Value> {
    check_region(world, call)?;
    let mut command = read(call)?;
    check_quota(world, call)?;
    command.id = world.ids.new_id("c");
    let id = command.id.clone();
    world.commands.insert(id.clone(), command);
    Ok(json!({ "CommandId": id }))
}

/// The command that a call describes, without an id.
pub(super) fn read(call: &Call<'_>) -> Result<Command> {
    let command = Command {
        id: String::new(),
        region: call.region().to_owned(),
        name: call.text_or_empty("Name"),
        description: call.text_or_empty("Description"),
        command_type: call.text_or_empty("Type"),
        content: content::read(call)?,
        working_dir: call.text_or_empty("WorkingDir"),
        launcher: call.text_or_empty("Launcher"),
        timeout: call.integer("Timeout").unwrap_or(TIMEOUT),
        enable_parameter: call.flag("EnableParameter").unwrap_or(false),
        created: call.now,
        version: 1,
        is_kept: true,
        resource_group_id: call.text_or_empty("ResourceGroupId"),
        tags: call.tags(),
    };
    parameters::check_names(&command)?;
    Ok(command)
}

pub(super) fn check_quota(world: &World, call: &Call<'_>) -> Result<()> {
    let kept = world.commands.values().filter(|command| command.is_kept);
    match kept.filter(|command| command.region == call.region()).count() < QUOTA {
        true => Ok(()),
        false => Err(forbidden(
            "CmdCount.ExceedQuota",
            format!("The region already has the maximum of {QUOTA} commands."),
        )),
    }
}

pub(super) fn check_region(world: &World, call: &Call<'_>) -> Result<()> {
    match world.zones(call.region()).is_empty() {
        false => Ok(()),
        true => Err(ServiceError::not_found(
            "InvalidRegionId.NotFound",
            format!("The region {:?} does not exist.", call.region()),
        )),
    }
}

/// The saved command of the call, in its region.
pub(super) fn find<'w>(world: &'w World, call: &Call<'_>) -> Result<&'w Command> {
    let id = call.required("CommandId")?;
    let found = world.commands.get(id).filter(|found| found.region == call.region());
    found.filter(|found| found.is_kept).ok_or_else(|| {
        ServiceError::not_found(
            "InvalidCmdId.NotFound",
            format!("The command {id:?} does not exist in {}.", call.region()),
        )
    })
}

pub(super) fn modify_command(world: &mut World, call: &Call<'_>) -> Result<Value> {
    check_region(world, call)?;
    let mut command = find(world, call)?.clone();
    attributes::set(call, &mut command, ATTRIBUTES);
    if call.text("CommandContent").is_some() {
        // This action does not list the code for invalid Base64.
        command.content = content::read(call).map_err(|error| match error.code {
            "CmdContent.DecodeError" => ServiceError::invalid(error.message),
            _ => error,
        })?;
        command.version += 1;
    }
    command.timeout = call.integer("Timeout").unwrap_or(command.timeout);
    parameters::check_names(&command).map_err(|error| ServiceError::invalid(error.message))?;
    world.commands.insert(command.id.clone(), command);
    Ok(json!({}))
}

pub(super) fn delete_command(world: &mut World, call: &Call<'_>) -> Result<Value> {
    check_region(world, call)?;
    let id = find(world, call)?.id.clone();
    let mut runs = world.invocations.values().filter(|run| run.command.id == id);
    if runs.any(|run| run.targets.values().any(|target| !target.is_over())) {
        return Err(forbidden(
            "InvalidStatus.CmdIdInUse",
            format!("The command {id} is running; stop it or wait until it has finished."),
        ));
    }
    world.commands.remove(&id);
    Ok(json!({}))
}

pub(super) fn describe_commands(world: &mut World, call: &Call<'_>) -> Result<Value> {
    check_region(world, call)?;
    let wanted = world.commands.values().filter(|command| is_wanted(call, command));
    let page = Page::of(call, wanted.map(|command| (command.id.as_str(), command)))?;
    Ok(page.response("Commands", "Command", |command| wire(world, call, command)))
}

/// There are no built-in commands here, so no other provider has any.
fn is_wanted(call: &Call<'_>, command: &Command) -> bool {
    let is = |name: &str, text: &str| call.text(name).is_none_or(|wanted| wanted == text);
    let has = |name: &str, text: &str| call.text(name).is_none_or(|part| text.contains(part));
    command.is_kept
        && command.region == call.region()
        && is("CommandId", &command.id)
        && has("Name", &command.name)
        && has("Description", &command.description)
        && is("Type", &command.command_type)
        && is("Provider", PROVIDER)
        && is("ResourceGroupId", &command.resource_group_id)
        && tags_match(&command.tags, &call.tag_filters())
}

const PROVIDER: &str = "User";

fn wire(world: &World, call: &Call<'_>, command: &Command) -> Value {
    let runs = world.invocations.values().filter(|run| run.command.id == command.id);
    let parameters: Vec<_> = parameters::names(command).into_iter().collect();
    json!({
        "CommandId": command.id,
        "Name": command.name,
        "Description": command.description,
        "Type": command.command_type,
        "CommandContent": content::write(call, &command.content),
        "WorkingDir": command.working_dir,
        "Launcher": command.launcher,
        "Timeout": command.timeout,
        "EnableParameter": command.enable_parameter,
        "ParameterNames": { "ParameterName": parameters },
        "Provider": PROVIDER,
        "Category": "",
        "CreationTime": seconds(command.created),
        "InvokeTimes": runs.count(),
        "Version": command.version,
        "Latest": true,
        "ResourceGroupId": command.resource_group_id,
        "Tags": wire_tags(&command.tags),
    })
}
