//! Results of invocations.

use super::content;
use super::target::{describe_error, overall};
use crate::actions::prelude::*;

const FILTERS: Filters<Invocation> = filters!(|_, _, run|
    Is {
        "InvokeId": &run.id, "CommandId": &run.command.id, "CommandName": &run.command.name,
        "CommandType": &run.command.command_type, "RepeatMode": &run.repeat_mode,
        "InvokeStatus": overall(run.targets.values()), "Timed": is_timed(run),
        "InstanceId": run.targets.keys().map(String::as_str).collect::<Vec<_>>(),
        "ResourceGroupId": &run.command.resource_group_id,
    }
    Tags { "Tag": &run.tags }
);

pub(super) fn describe_invocations(world: &mut World, call: &Call<'_>) -> Result<Value> {
    filter::list(world, call, FILTERS, |run| invocation(call, run))
}

/// One row per instance of each invocation.
pub(super) fn describe_invocation_results(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let selection = Selection::of(world, call, FILTERS)?;
    let (instance, status) = (call.text("InstanceId"), call.text("InvokeRecordStatus"));
    let runs = lookup::in_region(&world.invocations, call).map(|(_, run)| run);
    let rows: Vec<_> = runs
        .filter(|run| selection.has(run))
        .flat_map(|run| run.targets.iter().map(move |(id, target)| (run, id, target)))
        .filter(|(_, id, target)| {
            instance.is_none_or(|wanted| wanted == *id)
                && status.is_none_or(|wanted| wanted == legacy_status(target.status))
        })
        .map(|(run, id, target)| (format!("{}/{id}", run.id), (run, id, target)))
        .collect();
    let page = Page::of(call, rows.iter().map(|(key, row)| (key.as_str(), row)))?;
    page.response(call, |(run, id, target)| result(call, run, id, target))
}

fn is_timed(run: &Invocation) -> bool {
    run.repeat_mode == "Period"
}

fn invocation(call: &Call<'_>, run: &Invocation) -> Value {
    let command = &run.command;
    let status = overall(run.targets.values());
    let targets: Vec<_> =
        run.targets.iter().map(|(id, target)| instance(call, run, id, target)).collect();
    json!({
        "InvokeId": run.id, "CommandId": command.id, "CommandName": command.name,
        "CommandDescription": command.description, "CommandType": command.command_type,
        "CommandContent": content::write(call, &command.content),
        "CreationTime": seconds(run.created), "Frequency": run.frequency,
        "InvocationStatus": status,
        "InvokeStatus": if status == "Success" { "Finished" } else { status },
        "Parameters": json!(run.parameters).to_string(), "RepeatMode": run.repeat_mode,
        "Timed": is_timed(run), "Timeout": command.timeout, "Username": run.username,
        "WorkingDir": command.working_dir, "Launcher": command.launcher,
        "Tags": wire_tags(&run.tags),
        "InvokeInstances": { "InvokeInstance": targets },
    })
}

fn instance(call: &Call<'_>, run: &Invocation, id: &str, target: &Target) -> Value {
    let times = Times::of(target);
    let mut response = json!({
        "InstanceId": id, "InvocationStatus": target.status.as_str(),
        "InstanceInvokeStatus": legacy_status(target.status),
        "ExitCode": target.exit_code.unwrap_or(0), "Dropped": 0, "Repeats": repeats(target),
        "Timed": is_timed(run), "CreationTime": seconds(run.created), "StartTime": times.start,
        "FinishTime": times.finish, "StopTime": times.stop,
        "UpdateTime": seconds(target.finished.or(target.started).unwrap_or(run.created)),
    });
    if call.flag("IncludeOutput").unwrap_or(false) {
        response["Output"] = content::write(call, target.output.as_bytes()).into();
    }
    describe_error(&mut response, target);
    response
}

fn result(call: &Call<'_>, run: &Invocation, id: &str, target: &Target) -> Value {
    let times = Times::of(target);
    let mut response = json!({
        "InvokeId": run.id, "CommandId": run.command.id, "InstanceId": id,
        "InvocationStatus": target.status.as_str(),
        "InvokeRecordStatus": legacy_status(target.status),
        "ExitCode": target.exit_code.unwrap_or(0),
        "Output": content::write(call, target.output.as_bytes()), "Dropped": 0,
        "Repeats": repeats(target), "StartTime": times.start, "FinishedTime": times.finish,
        "StopTime": times.stop, "Username": run.username, "Launcher": run.command.launcher,
        "Tags": wire_tags(&run.tags),
    });
    describe_error(&mut response, target);
    response
}

/// Wire timestamps, empty for events that have not happened.
struct Times {
    start: String,
    finish: String,
    /// When the run was stopped.
    stop: String,
}

impl Times {
    fn of(target: &Target) -> Self {
        let finish = target.finished.map(seconds).unwrap_or_default();
        let is_stopped = target.status == RunStatus::Terminated;
        Self {
            start: target.started.map(seconds).unwrap_or_default(),
            stop: if is_stopped { finish.clone() } else { String::new() },
            finish,
        }
    }
}

/// The coarser status in the older member.
fn legacy_status(status: RunStatus) -> &'static str {
    match status {
        RunStatus::Scheduled => "Scheduled",
        RunStatus::Running => "Running",
        RunStatus::Success => "Finished",
        RunStatus::Failed | RunStatus::Timeout | RunStatus::Aborted => "Failed",
        RunStatus::Terminated => "Stopped",
    }
}

/// The number of runs.
fn repeats(target: &Target) -> i64 {
    target.earlier_runs + i64::from(target.started.is_some())
}
