//! Cloud Assistant: commands, invocations and files.

mod assistant;
mod content;
mod definition;
mod file;
#[cfg(test)]
mod file_tests;
mod parameters;
#[cfg(test)]
mod repeat_tests;
mod results;
mod run;
mod target;
#[cfg(test)]
mod tests;

use axum::http::StatusCode;

use crate::actions::prelude::*;

pub(super) const ACTIONS: Table = &[
    ("CreateCommand", definition::create_command),
    ("DeleteCommand", definition::delete_command),
    ("DescribeCloudAssistantStatus", assistant::describe_cloud_assistant_status),
    ("DescribeCommands", definition::describe_commands),
    ("DescribeInvocationResults", results::describe_invocation_results),
    ("DescribeInvocations", results::describe_invocations),
    ("DescribeSendFileResults", file::describe_send_file_results),
    ("InstallCloudAssistant", assistant::install_cloud_assistant),
    ("InvokeCommand", run::invoke_command),
    ("ModifyCommand", definition::modify_command),
    ("RunCommand", run::run_command),
    ("SendFile", file::send_file),
    ("StopInvocation", run::stop_invocation),
];

fn forbidden(code: &'static str, message: impl Into<String>) -> ServiceError {
    ServiceError::new(StatusCode::FORBIDDEN, code, message)
}
