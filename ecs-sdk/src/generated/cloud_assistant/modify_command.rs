// Generated from api-specs/ecs/2014-05-26/actions/ModifyCommand.json by `cargo xtask regenerate`. Do not edit.

//! Changes a saved Cloud Assistant command.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**: [`describe_commands`](crate::Client::describe_commands),
//!   [`modify_invocation_attribute`](crate::Client::modify_invocation_attribute).
//!
//! ```no_run
//! use ecs_sdk::cloud_assistant::ModifyCommandRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyCommandRequest::new()
//!     .command_id("c-hz018p3abcdefgh")
//!     .name("restart-nginx");
//! ecs.modify_command(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidParameter.WorkingDir`, `RegionId.ApiNotSupported`.
//!
//! 403: `CmdContent.ExceedLimit`, `CmdDesc.ExceedLimit`, `CmdName.ExceedLimit`,
//! `CmdName.Readonly`, `InvalidParameterCharacter.CommandDescription`,
//! `InvalidParameterCharacter.CommandName`, `InvalidParameterCharacter.CommandWorkingDir`,
//! `Operation.Forbidden`.
//!
//! 404: `InvalidCmdId.NotFound`, `InvalidRegionId.NotFound`.
//!
//! 500: `InternalError.Dispatch`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::modify_command`](crate::Client::modify_command).
///
/// Changes a saved Cloud Assistant command.
///
/// Needs [`command_id`](field@ModifyCommandRequest::command_id). Often set:
/// [`name`](field@ModifyCommandRequest::name).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyCommandRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the command.
    ///
    /// Required.
    ///
    /// Wire name: `CommandId`.
    pub command_id: Option<String>,
    /// Name of the command.
    ///
    /// At most 128 characters.
    ///
    /// Wire name: `Name`.
    pub name: Option<String>,
    /// Description.
    ///
    /// At most 512 characters.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Text of the script.
    ///
    /// Always ignored: deprecated. The content of a stored command cannot be changed here.
    ///
    /// Wire name: `CommandContent`.
    pub command_content: Option<String>,
    /// Directory in which the script runs.
    ///
    /// At most 200 characters.
    ///
    /// Wire name: `WorkingDir`.
    pub working_dir: Option<String>,
    /// How many seconds the run may take.
    ///
    /// At least 1. When the time is over, the process is killed.
    ///
    /// Wire name: `Timeout`.
    pub timeout: Option<i64>,
    /// Program that runs the script.
    ///
    /// At most 1,024 bytes.
    ///
    /// Wire name: `Launcher`.
    pub launcher: Option<String>,
}

impl ModifyCommandRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ModifyCommandRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the command. [More](field@ModifyCommandRequest::command_id)
    pub fn command_id(mut self, value: impl Into<String>) -> Self {
        self.command_id = Some(value.into());
        self
    }

    /// Name of the command. [More](field@ModifyCommandRequest::name)
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Description. [More](field@ModifyCommandRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Text of the script. [More](field@ModifyCommandRequest::command_content)
    pub fn command_content(mut self, value: impl Into<String>) -> Self {
        self.command_content = Some(value.into());
        self
    }

    /// Directory in which the script runs. [More](field@ModifyCommandRequest::working_dir)
    pub fn working_dir(mut self, value: impl Into<String>) -> Self {
        self.working_dir = Some(value.into());
        self
    }

    /// How many seconds the run may take. [More](field@ModifyCommandRequest::timeout)
    pub fn timeout(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.timeout = Some(value.into_integer());
        self
    }

    /// Program that runs the script. [More](field@ModifyCommandRequest::launcher)
    pub fn launcher(mut self, value: impl Into<String>) -> Self {
        self.launcher = Some(value.into());
        self
    }
}

impl Record for ModifyCommandRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "CommandId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("CommandId", &self.command_id);
        fields.add("Name", &self.name);
        fields.add("Description", &self.description);
        fields.add_as(Form::Secret, "CommandContent", &self.command_content);
        fields.add("WorkingDir", &self.working_dir);
        fields.add("Timeout", &self.timeout);
        fields.add("Launcher", &self.launcher);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyCommandRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "CommandId" => self.command_id.slot(),
            "Name" => self.name.slot(),
            "Description" => self.description.slot(),
            "CommandContent" => self.command_content.slot(),
            "WorkingDir" => self.working_dir.slot(),
            "Timeout" => self.timeout.slot(),
            "Launcher" => self.launcher.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyCommandRequest {
    type Response = ModifyCommandResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyCommand").region("RegionId")
    }
}

/// The response of [`Client::modify_command`](crate::Client::modify_command).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyCommandResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyCommandResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyCommandResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifyCommandRequest);
ecs_core::internal::response_records!(ModifyCommandResponse);
