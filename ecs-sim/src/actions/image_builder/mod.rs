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

const NO_PIPELINE: &str = "InvalidImagePipeline.NotFound";

/// Sets a name that the call does not send: by default it is the id.
fn name_by_id(name: &mut String, id: &str) {
    if name.is_empty() {
        id.clone_into(name);
    }
}

/// The texts of a list.
fn ids(call: &Call<'_>, parameter: &str) -> Vec<String> {
    call.list(parameter).into_iter().map(str::to_owned).collect()
}
