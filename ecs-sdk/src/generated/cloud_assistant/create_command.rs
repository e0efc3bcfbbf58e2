// Generated from api-specs/ecs/2014-05-26/actions/CreateCommand.json by `cargo xtask regenerate`. Do not edit.

//! `CreateCommand`: saves a Cloud Assistant command for later runs.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `CmdContent.DecodeError`, `CmdParam.EmptyKey`, `CmdParam.InvalidParamName`,
//! `InvalidParameter.WorkingDir`, `RegionId.ApiNotSupported`.
//!
//! 403: `CmdContent.ExceedLimit`, `CmdCount.ExceedQuota`, `CmdDesc.ExceedLimit`,
//! `CmdName.ExceedLimit`, `CmdParamCount.ExceedLimit`, `CmdParamName.ExceedLimit`,
//! `InvalidLauncher.LengthLimitExceeded`, `InvalidParameterCharacter.CommandDescription`,
//! `InvalidParameterCharacter.CommandName`, `InvalidParameterCharacter.CommandWorkingDir`,
//! `InvalidStatus.ResourceGroup`, `InvalidTimeout.ExceedLimit`, `Operation.Forbidden`.
//!
//! 404: `InvalidCmdType.NotFound`, `InvalidRegionId.NotFound`,
//! `InvalidResourceGroup.NotFound`.
//!
//! 500: `InternalError.Dispatch`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Form, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::create_command`](crate::Client::create_command).
///
/// Saves a Cloud Assistant command for later runs.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateCommandRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Name of the command.
    ///
    /// `Name`, required.
    pub name: Option<String>,
    /// Description.
    ///
    /// `Description`.
    pub description: Option<String>,
    /// Type of the script.
    ///
    /// `Type`, required.
    #[doc(alias = "Type")]
    pub r#type: Option<types::CommandType>,
    /// Text of the script.
    ///
    /// `CommandContent`, required.
    pub command_content: Option<String>,
    /// Directory in which the script runs.
    ///
    /// `WorkingDir`.
    pub working_dir: Option<String>,
    /// How many seconds the run may take.
    ///
    /// `Timeout`.
    pub timeout: Option<i64>,
    /// Whether the command has custom parameters.
    ///
    /// `EnableParameter`. Default: `false`.
    pub enable_parameter: Option<bool>,
    /// How the command content is encoded.
    ///
    /// `ContentEncoding`.
    pub content_encoding: Option<types::ContentEncoding>,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Program that runs the script.
    ///
    /// `Launcher`.
    pub launcher: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// `Tag`. At most 21 items.
    pub tag: Option<Vec<types::Tag>>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
}

impl CreateCommandRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `Type`.
    pub fn r#type(mut self, value: impl Into<types::CommandType>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Sets `CommandContent`.
    pub fn command_content(mut self, value: impl Into<String>) -> Self {
        self.command_content = Some(value.into());
        self
    }

    /// Sets `WorkingDir`.
    pub fn working_dir(mut self, value: impl Into<String>) -> Self {
        self.working_dir = Some(value.into());
        self
    }

    /// Sets `Timeout`.
    pub fn timeout(mut self, value: impl Into<i64>) -> Self {
        self.timeout = Some(value.into());
        self
    }

    /// Sets `EnableParameter`.
    #[inline]
    pub fn enable_parameter(mut self, value: bool) -> Self {
        self.enable_parameter = Some(value);
        self
    }

    /// Sets `ContentEncoding`.
    pub fn content_encoding(mut self, value: impl Into<types::ContentEncoding>) -> Self {
        self.content_encoding = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `Launcher`.
    pub fn launcher(mut self, value: impl Into<String>) -> Self {
        self.launcher = Some(value.into());
        self
    }

    /// Sets `Tag`. An empty list cannot be sent.
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Tag>>,
    ) -> Self {
        self.tag = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

impl Record for CreateCommandRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "Name", "Type", "CommandContent"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("Name", &self.name);
        fields.add("Description", &self.description);
        fields.add("Type", &self.r#type);
        fields.add_as(Form::Secret, "CommandContent", &self.command_content);
        fields.add("WorkingDir", &self.working_dir);
        fields.add("Timeout", &self.timeout);
        fields.add("EnableParameter", &self.enable_parameter);
        fields.add("ContentEncoding", &self.content_encoding);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("Launcher", &self.launcher);
        fields.add("Tag", &self.tag);
        fields.add("ClientToken", &self.client_token);
    }
}

impl Request for CreateCommandRequest {
    type Response = CreateCommandResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CreateCommand")
            .region("RegionId")
            .client_token()
            .read_timeout(16)
    }
}

/// The response of [`Client::create_command`](crate::Client::create_command).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCommandResponse {
    /// Id of the new command.
    ///
    /// `CommandId`.
    pub command_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for CreateCommandResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("CommandId", &self.command_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for CreateCommandResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "CommandId" => self.command_id.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(CreateCommandRequest);
ecs_core::internal::response_records!(CreateCommandResponse);
