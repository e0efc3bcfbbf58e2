//! Running commands on instances.

use super::definition::{self, check_region};
use super::parameters;
use super::target::{chosen, is_reachable, os_type};
use crate::actions::prelude::*;

pub(super) fn run_command(world: &mut World, call: &Call<'_>) -> Result<Value> {
    check_region(world, call)?;
    let mut command = definition::read(call)?;
    command.is_kept = call.flag("KeepCommand").unwrap_or(false);
    if command.is_kept {
        definition::check_quota(world, call)?;
    }
    let mut run = prepare(world, call, command)?;
    run.command.id = world.ids.new_id("c");
    let command_id = run.command.id.clone();
    if !is_dry_run(call) && run.command.is_kept {
        // The saved command keeps its placeholders.
        let kept = Command { content: definition::read(call)?.content, ..run.command.clone() };
        world.commands.insert(command_id.clone(), kept);
    }
    let invoke_id = start(world, call, run);
    Ok(json!({ "CommandId": command_id, "InvokeId": invoke_id }))
}

pub(super) fn invoke_command(world: &mut World, call: &Call<'_>) -> Result<Value> {
    check_region(world, call)?;
    let mut command = definition::find(world, call)?.clone();
    command.timeout = call.integer("Timeout").unwrap_or(command.timeout);
    if let Some(working_dir) = call.text("WorkingDir") {
        working_dir.clone_into(&mut command.working_dir);
    }
    let run = prepare(world, call, command)?;
    let invoke_id = start(world, call, run);
    Ok(json!({ "InvokeId": invoke_id }))
}

/// Validates the call and decides how the command will end on each instance.
fn prepare(world: &World, call: &Call<'_>, command: Command) -> Result<Invocation> {
    let values = parameters::values(call, &command)?;
    let repeat_mode = repeat_mode(call)?;
    let content = parameters::substitute(&command, &values);
    let command = Command { content, ..command };
    let instances = chosen(world, call)?;
    for instance in &instances {
        check_type(world, &command, instance)?;
    }
    let is_once = repeat_mode == "Once";
    let target = |instance: &&Instance| {
        let target =
            if is_once { target(world, call, &command, instance) } else { Target::scheduled() };
        (instance.id.clone(), target)
    };
    Ok(Invocation {
        id: String::new(),
        region: call.region().to_owned(),
        targets: instances.iter().map(target).collect(),
        repeat_mode: repeat_mode.to_owned(),
        frequency: call.text_or_empty("Frequency"),
        username: call.text_or_empty("Username"),
        parameters: values,
        created: call.now,
        tags: call.tags(),
        usual_ms: u64::try_from(call.delays.command.as_millis()).unwrap_or(u64::MAX),
        command,
    })
}

fn target(world: &World, call: &Call<'_>, command: &Command, instance: &Instance) -> Target {
    if !is_reachable(instance) {
        let outcome = Outcome::failure(RunStatus::Aborted, "InstanceNotRunning");
        return Target::over(call.now, outcome);
    }
    let (time, outcome) = world.outcome(&instance.id, command, call.delays.command);
    Target::running(call.now, call.after(time), outcome)
}

/// Starts the run unless it is a dry run.
fn start(world: &mut World, call: &Call<'_>, mut run: Invocation) -> String {
    let id = world.ids.new_id("t");
    if !is_dry_run(call) {
        run.id.clone_from(&id);
        world.await_targets(&id, &run.targets);
        world.invocations.insert(id.clone(), run);
        world.await_repetition(&id, call.now);
    }
    id
}

fn is_dry_run(call: &Call<'_>) -> bool {
    call.text("RepeatMode") == Some("DryRun")
}

/// The repeat mode, `Once` by default. `Timed` is the older form of `Period`.
fn repeat_mode<'a>(call: &Call<'a>) -> Result<&'a str> {
    let timed = call.flag("Timed").unwrap_or(false);
    let mode = call.text("RepeatMode").unwrap_or(if timed { "Period" } else { "Once" });
    match mode {
        "DryRun" => Ok("Once"),
        "Period" => check_frequency(call).map(|()| mode),
        _ => Ok(mode),
    }
}

fn check_frequency(call: &Call<'_>) -> Result<()> {
    let Some(text) = call.text("Frequency") else {
        return Err(reject(call, "MissingParam.Frequency", "RepeatMode Period needs a Frequency."));
    };
    let is_past = |frequency| matches!(frequency, Frequency::Once(time) if time <= call.now);
    match Frequency::parse(text) {
        Some(frequency) if !is_past(frequency) => Ok(()),
        _ => Err(reject(
            call,
            "InvalidParam.Frequency",
            format!(
                "{text:?} is not a rate from 60s to 7d such as rate(5m), a future time such as \
                 at(2030-01-02 03:04:05), or a cron expression."
            ),
        )),
    }
}

/// Batch files and PowerShell run on Windows, shell scripts on all other systems.
fn check_type(world: &World, command: &Command, instance: &Instance) -> Result<()> {
    let fits = match command.command_type.as_str() {
        "RunShellScript" => os_type(world, instance) == "Linux",
        "RunBatScript" | "RunPowerShellScript" => os_type(world, instance) == "Windows",
        _ => true,
    };
    match fits {
        true => Ok(()),
        false => Err(ServiceError::bad(
            "InvalidInstance.NotMatch",
            format!(
                "{} does not run on the operating system of {}.",
                command.command_type, instance.id
            ),
        )),
    }
}

pub(super) fn stop_invocation(world: &mut World, call: &Call<'_>) -> Result<Value> {
    check_region(world, call)?;
    let ids = call.list("InstanceId");
    let id = call.required("InvokeId")?;
    let run = world.invocations.get_mut(id).filter(|run| run.region == call.region());
    let run = run.ok_or_else(|| {
        reject!(call, "InvalidInvokeId.NotFound" =>
        "The invocation {id:?} does not exist.")
    })?;
    let is_meant = |instance: &str| ids.is_empty() || ids.contains(&instance);
    stop(&mut run.targets, call, is_meant);
    Ok(json!({}))
}

fn stop(targets: &mut BTreeMap<String, Target>, call: &Call<'_>, is_meant: impl Fn(&str) -> bool) {
    let running = targets.iter_mut().filter(|(_, target)| !target.is_over());
    for (_, target) in running.filter(|(instance, _)| is_meant(instance)) {
        target.stop(call.now, Outcome::failure(RunStatus::Terminated, ""));
    }
}
