//! Tasks: operations that run for a while.

use crate::actions::prelude::*;

#[cfg(test)]
mod tests;

pub(super) const ACTIONS: Table = &[
    ("CancelTask", cancel_task),
    ("DescribeTaskAttribute", describe_task_attribute),
    ("DescribeTasks", describe_tasks),
];

/// The operations that are tasks, and the parameter that names their resource.
const OPERATIONS: [(&str, &str); 4] = [
    ("ExportImage", "ImageId"),
    ("ImportImage", "ImageId"),
    ("ModifyDiskSpec", "DiskId"),
    ("RedeployInstance", "InstanceId"),
];

/// Begins the task of the call and returns its id.
pub(super) fn begin(
    world: &mut World,
    call: &Call<'_>,
    (region, resource_id): (&str, &str),
    wait: Duration,
) -> String {
    let id = world.ids.new_id("t");
    world.add_task(Task {
        id: id.clone(),
        region: region.to_owned(),
        action: call.action.to_owned(),
        resource_id: resource_id.to_owned(),
        status: TaskStatus::Processing,
        created: call.now,
        ends: call.after(wait),
    });
    id
}

const FILTERS: Filters<Task> = filters!(|_, _, task|
    Commas { "TaskIds": &task.id }
    Is { "ResourceIds": &task.resource_id, "TaskAction": &task.action }
    Since { "StartTime": task.created }
    Until { "EndTime": task.created }
);

fn describe_tasks(world: &mut World, call: &Call<'_>) -> Result<Value> {
    // No operation here makes a group of tasks, and a status other than these selects all tasks.
    let is_group = call.text("TaskGroupId").is_some();
    let status =
        call.text("TaskStatus").filter(|s| ["Failed", "Finished", "Processing"].contains(s));
    let all = lookup::in_region(&world.tasks, call).filter(|(_, task)| {
        !is_group && status.is_none_or(|status| status == task.status.as_str())
    });
    filter::list_of(world, call, all, FILTERS, |task| {
        json!({
            "TaskId": task.id, "TaskAction": task.action, "TaskStatus": task.status.as_str(),
            "ResourceId": task.resource_id, "SupportCancel": can_be_canceled(task).to_string(),
            "CreationTime": minutes(task.created), "FinishedTime": finished(task),
        })
    })
}

fn describe_task_attribute(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let task = find(world, call)?;
    let ended = |status| i64::from(task.status == status);
    Ok(json!({
        "TaskId": task.id, "RegionId": task.region, "TaskAction": task.action,
        "TaskStatus": task.status.as_str(),
        "TaskProcess": format!("{}%", task.progress(call.now)),
        "SupportCancel": can_be_canceled(task).to_string(), "TotalCount": 1,
        "SuccessCount": ended(TaskStatus::Finished), "FailedCount": ended(TaskStatus::Failed),
        "CreationTime": minutes(task.created), "FinishedTime": finished(task),
        "OperationProgressSet": { "OperationProgress": [operation(task)] },
    }))
}

fn operation(task: &Task) -> Value {
    let (code, message) = match task.status {
        TaskStatus::Failed => ("InvalidResourceId.NotFound", "The resource no longer exists."),
        _ => ("", ""),
    };
    let named = OPERATIONS.iter().find(|(action, _)| *action == task.action);
    let name = named.map_or("ResourceId", |(_, name)| name);
    json!({
        "OperationStatus": task.status.as_str(), "ErrorCode": code, "ErrorMsg": message,
        "RelatedItemSet": { "RelatedItem": [{ "Name": name, "Value": task.resource_id }] },
    })
}

/// Cancels an import or export in progress; the image of an import is removed.
fn cancel_task(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let task = find(world, call)?.clone();
    reject_if!(call, !is_cancelable(&task) =>
        "InvalidTaskId.TaskActionNotSupport", "A task of {} cannot be canceled.", task.action);
    states::check(call, &task)?;
    if task.action == "ImportImage" {
        world.images.remove(&task.resource_id);
    }
    world.timetable.forget(&Due::Task(task.id.clone()));
    let canceled = Task { status: TaskStatus::Deleted, ends: call.now, ..task };
    lookup::save(world, canceled)
}

fn find<'w>(world: &'w World, call: &Call<'_>) -> Result<&'w Task> {
    lookup::named::<Task>(world, call)
}

fn is_cancelable(task: &Task) -> bool {
    ["ExportImage", "ImportImage"].contains(&task.action.as_str())
}

fn can_be_canceled(task: &Task) -> bool {
    is_cancelable(task) && task.status == TaskStatus::Processing
}

/// Empty while the task is processing.
fn finished(task: &Task) -> String {
    if task.status == TaskStatus::Processing { String::new() } else { minutes(task.ends) }
}
