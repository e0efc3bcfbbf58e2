//! Saved commands.

use super::content;
use super::parameters;
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
    lookup::add(world, command)
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
    reject_if!(call, kept.filter(|command| command.region == call.region()).count() >= QUOTA =>
        "CmdCount.ExceedQuota", "The region already has the maximum of {QUOTA} commands.");
    Ok(())
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
        reject!(call, "InvalidCmdId.NotFound" =>
        "The command {id:?} does not exist in {}.", call.region())
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
    lookup::save(world, command)
}

pub(super) fn delete_command(world: &mut World, call: &Call<'_>) -> Result<Value> {
    check_region(world, call)?;
    let id = find(world, call)?.id.clone();
    let mut runs = world.invocations.values().filter(|run| run.command.id == id);
    reject_if!(call, runs.any(|run| run.targets.values().any(|target| !target.is_over())) =>
        "InvalidStatus.CmdIdInUse",
        "The command {id} is running; stop it or wait until it has finished.");
    world.commands.remove(&id);
    Ok(json!({}))
}

// There are no built-in commands here, so no other provider has any.
const FILTERS: Filters<Command> = filters!(|_, _, command|
    Is {
        "CommandId": &command.id, "Type": &command.command_type, "Provider": PROVIDER,
        "ResourceGroupId": &command.resource_group_id,
    }
    Part { "Name": &command.name, "Description": &command.description }
    Tags { "Tag": &command.tags }
);

pub(super) fn describe_commands(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let kept = lookup::in_region(&world.commands, call).filter(|(_, command)| command.is_kept);
    filter::list_of(world, call, kept, FILTERS, |command| wire(world, call, command))
}

const PROVIDER: &str = "User";

fn wire(world: &World, call: &Call<'_>, command: &Command) -> Value {
    let runs = world.invocations.values().filter(|run| run.command.id == command.id);
    let parameters: Vec<_> = parameters::names(command).into_iter().collect();
    json!({
        "CommandId": command.id, "Name": command.name, "Description": command.description,
        "Type": command.command_type, "CommandContent": content::write(call, &command.content),
        "WorkingDir": command.working_dir, "Launcher": command.launcher,
        "Timeout": command.timeout, "EnableParameter": command.enable_parameter,
        "ParameterNames": { "ParameterName": parameters },
        "Provider": PROVIDER, "Category": "", "CreationTime": seconds(command.created),
        "InvokeTimes": runs.count(), "Version": command.version, "Latest": true,
        "ResourceGroupId": command.resource_group_id, "Tags": wire_tags(&command.tags),
    })
}
