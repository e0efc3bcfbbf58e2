// Generated from api-specs/ecs/2014-05-26/actions/DeleteCommand.json by `cargo xtask regenerate`. Do not edit.

//! Deletes a saved Cloud Assistant command.
//!
//! - **Before**: No run of the command may be in progress.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**: [`describe_commands`](crate::Client::describe_commands),
//!   [`stop_invocation`](crate::Client::stop_invocation).
//!
//! ```no_run
//! use ecs_sdk::cloud_assistant::DeleteCommandRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DeleteCommandRequest::new().command_id("c-hz018p3abcdefgh");
//! ecs.delete_command(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `RegionId.ApiNotSupported`.
//!
//! 403: `InvalidStatus.CmdIdInUse`, `Operation.Forbidden`.
//!
//! 404: `InvalidCmdId.NotFound`, `InvalidRegionId.NotFound`.
//!
//! 500: `InternalError.Dispatch`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::delete_command`](crate::Client::delete_command).
///
/// Deletes a saved Cloud Assistant command.
///
/// Needs [`command_id`](field@DeleteCommandRequest::command_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteCommandRequest {
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
}

impl DeleteCommandRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DeleteCommandRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the command. [More](field@DeleteCommandRequest::command_id)
    pub fn command_id(mut self, value: impl Into<String>) -> Self {
        self.command_id = Some(value.into());
        self
    }
}

impl Record for DeleteCommandRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "CommandId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("CommandId", &self.command_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DeleteCommandRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "CommandId" => self.command_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DeleteCommandRequest {
    type Response = DeleteCommandResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DeleteCommand").region("RegionId").read_timeout(16)
    }
}

/// The response of [`Client::delete_command`](crate::Client::delete_command).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteCommandResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DeleteCommandResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DeleteCommandResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DeleteCommandRequest);
ecs_core::internal::response_records!(DeleteCommandResponse);
