//! Image components, image pipelines and their executions.

mod component;
mod content;
mod execution;
mod pipeline;
#[cfg(test)]
mod tests;

use crate::actions::prelude::*;

pub(super) const ACTIONS: Table = &[
    ("CancelImagePipelineExecution", execution::cancel),
    ("CreateImageComponent", component::create),
    ("CreateImagePipeline", pipeline::create),
    ("DeleteImageComponent", component::delete),
    ("DeleteImagePipeline", pipeline::delete),
    ("DescribeImageComponents", component::describe),
    ("DescribeImagePipelineExecutions", execution::describe),
    ("DescribeImagePipelines", pipeline::describe),
    ("StartImagePipelineExecution", execution::start),
];

/// The maximum of ids in a filter.
const MAX_IDS: usize = 20;

const NO_PIPELINE: &str = "InvalidImagePipeline.NotFound";

/// The name of a component or a pipeline, empty if not sent.
fn name(call: &Call<'_>) -> Result<String> {
    listed::name(call, "Name", "InvalidName.Malformed")
}

/// Sets a name that the call does not send: by default it is the id.
fn name_by_id(name: &mut String, id: &str) {
    if name.is_empty() {
        id.clone_into(name);
    }
}

/// Rejects a filter with too many ids.
fn check_ids(call: &Call<'_>, parameter: &str) -> Result<()> {
    listed::at_most(call, parameter, MAX_IDS, call.list(parameter).len())
}
