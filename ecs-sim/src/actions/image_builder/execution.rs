//! Executions of image pipelines.

use super::NO_PIPELINE;
use crate::actions::prelude::*;

const STATUSES: [&str; 12] = [
    "PREPARING",
    "REPAIRING",
    "BUILDING",
    "TESTING",
    "DISTRIBUTING",
    "RELEASING",
    "SUCCESS",
    "PARTITION_SUCCESS",
    "FAILED",
    "TEST_FAILED",
    "CANCELLING",
    "CANCELLED",
];

const FILTERS: Filters<PipelineExecution> = filters!(|_, _, execution|
    Is { "ImagePipelineId": &execution.pipeline_id, "ExecutionId": &execution.id }
    Commas { "Status": execution.status.as_str() }
    Tags { "Tag": &execution.tags }
);

pub(super) fn start(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let pipeline_id = call.required("ImagePipelineId")?;
    let pipeline = lookup::find(&world.image_pipelines, call, pipeline_id, NO_PIPELINE)?;
    let resource_group_id = pipeline.resource_group_id.clone();
    check_idle(world, call, pipeline_id)?;
    let tags = tag::new_tags(call)?;
    let id = world.ids.new_id("exec");
    for step in 1..=ExecutionStatus::STEPS {
        let due = Due::PipelineExecution(id.clone());
        world.timetable.after(call.now, call.delays.snapshot * step, due);
    }
    let execution = PipelineExecution {
        id: id.clone(),
        region: call.region().to_owned(),
        pipeline_id: pipeline_id.to_owned(),
        status: ExecutionStatus::Preparing,
        created: call.now,
        modified: call.now,
        resource_group_id,
        tags,
        ..PipelineExecution::default()
    };
    lookup::add(world, execution)
}

pub(super) fn cancel(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = call.required("ExecutionId")?;
    let code = "InvalidImagePipelineExecution.NotFound";
    let execution = lookup::find_mut(&mut world.pipeline_executions, call, id, code)?;
    reject_if!(call, !execution.status.can_be_cancelled() =>
        "InvalidStatus.ImagePipelineExecution", "{id} is {}.", execution.status.as_str());
    execution.status = ExecutionStatus::Cancelling;
    execution.modified = call.now;
    Ok(json!({}))
}

pub(super) fn describe(world: &mut World, call: &Call<'_>) -> Result<Value> {
    if let Some(id) = call.text("ImagePipelineId") {
        lookup::find(&world.image_pipelines, call, id, NO_PIPELINE)?;
    }
    let wanted = call.comma_list("Status").unwrap_or_default();
    if let Some(unknown) = wanted.iter().find(|status| !STATUSES.contains(&status.as_str())) {
        let message = format!("Status: {unknown:?} is not one of {}.", STATUSES.join(", "));
        return Err(reject(call, "InvalidParameter.Status", message));
    }
    filter::list(world, call, FILTERS, row)
}

/// Rejects the call while an execution of the pipeline runs.
pub(super) fn check_idle(world: &World, call: &Call<'_>, pipeline: &str) -> Result<()> {
    let mut of_pipeline =
        world.pipeline_executions.values().filter(|execution| execution.pipeline_id == pipeline);
    match of_pipeline.find(|execution| !execution.status.is_final()) {
        Some(running) => Err(reject!(call, "InvalidImagePipeline.HasRunningExecution" =>
            "{} is {}.", running.id, running.status.as_str())),
        None => Ok(()),
    }
}

fn row(execution: &PipelineExecution) -> Value {
    json!({
        "ExecutionId": execution.id, "ImagePipelineId": execution.pipeline_id,
        "ImageId": execution.image_id, "Status": execution.status.as_str(),
        "ErrorCode": execution.error_code, "Message": execution.message,
        "CreationTime": seconds(execution.created), "ModifiedTime": seconds(execution.modified),
        "ResourceGroupId": execution.resource_group_id, "Tags": tags::wire(&execution.tags),
    })
}
