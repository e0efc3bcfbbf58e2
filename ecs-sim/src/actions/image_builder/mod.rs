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

/// The default page size; the actions paginate by token only.
const PAGE: usize = 50;

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

/// The page of the selected items under `kind` and `kindSet`.
fn page<T>(
    call: &Call<'_>,
    filter: &Filter<'_, T>,
    all: &BTreeMap<String, T>,
    kind: &str,
    row: impl FnMut(&T) -> Value,
) -> Result<Value> {
    let found = all.iter().filter(|(_, item)| filter.matches(item));
    let page = Page::by_token(call, PAGE, found.map(|(id, item)| (id.as_str(), item)))
        .map_err(|error| reject(call, "Invalid.NextToken", error.message))?;
    let mut response = page.response(kind, &format!("{kind}Set"), row);
    response["MaxResults"] = call.integer("MaxResults").unwrap_or(50).into();
    Ok(response)
}
