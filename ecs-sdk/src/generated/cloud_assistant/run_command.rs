// Generated from api-specs/ecs/2014-05-26/actions/RunCommand.json by `cargo xtask regenerate`. Do not edit.

//! `RunCommand`: runs a script on instances without saving it first. The response is
//! returned before the run has finished.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `CmdContent.DecodeError`, `CmdParam.EmptyKey`, `CmdParam.InvalidParamName`,
//! `Duplicate.ResourceTagKey`, `Duplicate.TagKey`, `InvalidClientToken.Malformed`,
//! `InvalidContainerId.Malformed`, `InvalidContainerName.Malformed`,
//! `InvalidInstance.NotMatch`, `InvalidParam.Frequency`, `InvalidParameter.WorkingDir`,
//! `InvalidResourceTag.ConflictWithInstanceIds`, `InvalidResourceTag.InstanceNotFound`,
//! `InvalidResourceTagKey.Malformed`, `InvalidResourceTagValue.Malformed`,
//! `InvalidTagKey.Malformed`, `InvalidTagValue.Malformed`, `MissingParam.Frequency`,
//! `MissingParam.InstanceId`, `MissingParameter.ResourceTagKey`,
//! `MissingParameter.TagKey`, `NumberExceed.ResourceTags`, `NumberExceed.Tags`,
//! `Parameter.Disabled`, `Parameter.NotMatched`, `ParameterKey.Duplicate`,
//! `RegionId.ApiNotSupported`, `WindowsPasswordName.Missed`.
//!
//! 403: `CmdContent.ExceedLimit`, `CmdCount.ExceedQuota`, `CmdDesc.ExceedLimit`,
//! `CmdName.ExceedLimit`, `CmdParamCount.ExceedLimit`, `CmdParamName.ExceedLimit`,
//! `IdempotentParameterMismatch`, `IdempotentProcessing`, `InstanceIds.ExceedLimit`,
//! `InvalidParameterCharacter.CommandDescription`,
//! `InvalidParameterCharacter.CommandName`, `InvalidParameterCharacter.CommandWorkingDir`,
//! `InvalidStatus.ResourceGroup`, `Invocation.ExceedQuota`, `Operation.Forbidden`,
//! `OperationDenied.BidOwnResource`, `ParameterCount.ExceedLimit`,
//! `ParameterKey.ExceedLimit`, `ParameterStore.InvalidParameters`,
//! `ParameterStore.NoPermission`, `ParameterStore.NotSupported`,
//! `ParameterType.NotSupported`, `TemporaryAccessKey.Error`, `Username.ExceedLimit`,
//! `WindowsPasswordName.ExceedLimit`.
//!
//! 404: `InvalidCmdId.NotFound`, `InvalidCmdType.NotFound`, `InvalidInstance.NotFound`,
//! `InvalidRegionId.NotFound`, `InvalidRepeatMode.NotFound`,
//! `InvalidResourceGroup.NotFound`, `InvalidTerminationMode.NotFound`.
//!
//! 500: `InternalError.Dispatch`.
//!
//! </details>

use std::collections::BTreeMap;
use ecs_core::internal::{
    Action, DecodeField, Fields, Form, IdLimit, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::run_command`](crate::Client::run_command).
///
/// Runs a script on instances without saving it first. The response is returned before the
/// run has finished.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct RunCommandRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Name of the command.
    ///
    /// `Name`.
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
    /// When the command runs.
    ///
    /// `RepeatMode`.
    pub repeat_mode: Option<types::RepeatMode>,
    /// Whether the command runs on a schedule.
    ///
    /// `Timed`.
    pub timed: Option<bool>,
    /// Schedule of a timed command run.
    ///
    /// `Frequency`.
    pub frequency: Option<String>,
    /// Values for the custom parameters of the command.
    ///
    /// `Parameters`. Sent as JSON text.
    pub parameters: Option<BTreeMap<String, serde_json::Value>>,
    /// Whether to save the command after the run.
    ///
    /// `KeepCommand`. Default: `false`.
    pub keep_command: Option<bool>,
    /// How the command content is encoded.
    ///
    /// `ContentEncoding`.
    pub content_encoding: Option<types::ContentEncoding>,
    /// User that runs the command.
    ///
    /// `Username`.
    pub username: Option<String>,
    /// Name under which the password of the Windows user is stored.
    ///
    /// `WindowsPasswordName`.
    pub windows_password_name: Option<String>,
    /// Ids of the instances.
    ///
    /// `InstanceId`. At most 501 items.
    ///
    /// At most 100 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches.
    pub instance_id: Option<Vec<String>>,
    /// Tags, each with a key and a value.
    ///
    /// `Tag`. At most 21 items.
    pub tag: Option<Vec<types::Tag>>,
    /// Id of the container in which the command runs.
    ///
    /// `ContainerId`.
    pub container_id: Option<String>,
    /// Name of the container in which the command runs.
    ///
    /// `ContainerName`.
    pub container_name: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
    /// OSS location to which the output is delivered.
    ///
    /// `OssOutputDelivery`.
    pub oss_output_delivery: Option<String>,
    /// Tags of the instances to run the command on.
    ///
    /// `ResourceTag`. At most 11 items.
    pub resource_tag: Option<Vec<types::Tag>>,
    /// What is ended when the run is stopped or times out.
    ///
    /// `TerminationMode`.
    pub termination_mode: Option<types::TerminationMode>,
    /// Program that runs the script.
    ///
    /// `Launcher`.
    pub launcher: Option<String>,
}

impl RunCommandRequest {
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

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
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

    /// Sets `RepeatMode`.
    pub fn repeat_mode(mut self, value: impl Into<types::RepeatMode>) -> Self {
        self.repeat_mode = Some(value.into());
        self
    }

    /// Sets `Timed`.
    #[inline]
    pub fn timed(mut self, value: bool) -> Self {
        self.timed = Some(value);
        self
    }

    /// Sets `Frequency`.
    pub fn frequency(mut self, value: impl Into<String>) -> Self {
        self.frequency = Some(value.into());
        self
    }

    /// Sets `Parameters`.
    pub fn parameters(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<String>, impl Into<serde_json::Value>),
        >,
    ) -> Self {
        self.parameters = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `KeepCommand`.
    #[inline]
    pub fn keep_command(mut self, value: bool) -> Self {
        self.keep_command = Some(value);
        self
    }

    /// Sets `ContentEncoding`.
    pub fn content_encoding(mut self, value: impl Into<types::ContentEncoding>) -> Self {
        self.content_encoding = Some(value.into());
        self
    }

    /// Sets `Username`.
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }

    /// Sets `WindowsPasswordName`.
    pub fn windows_password_name(mut self, value: impl Into<String>) -> Self {
        self.windows_password_name = Some(value.into());
        self
    }

    /// Sets `InstanceId`. An empty list cannot be sent.
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = Some(value.into_iter().map(Into::into).collect());
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

    /// Sets `ContainerId`.
    pub fn container_id(mut self, value: impl Into<String>) -> Self {
        self.container_id = Some(value.into());
        self
    }

    /// Sets `ContainerName`.
    pub fn container_name(mut self, value: impl Into<String>) -> Self {
        self.container_name = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `OssOutputDelivery`.
    pub fn oss_output_delivery(mut self, value: impl Into<String>) -> Self {
        self.oss_output_delivery = Some(value.into());
        self
    }

    /// Sets `ResourceTag`. An empty list cannot be sent.
    pub fn resource_tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Tag>>,
    ) -> Self {
        self.resource_tag = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `TerminationMode`.
    pub fn termination_mode(mut self, value: impl Into<types::TerminationMode>) -> Self {
        self.termination_mode = Some(value.into());
        self
    }

    /// Sets `Launcher`.
    pub fn launcher(mut self, value: impl Into<String>) -> Self {
        self.launcher = Some(value.into());
        self
    }
}

impl Record for RunCommandRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "Type", "CommandContent"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("Name", &self.name);
        fields.add("Description", &self.description);
        fields.add("Type", &self.r#type);
        fields.add_as(Form::Secret, "CommandContent", &self.command_content);
        fields.add("WorkingDir", &self.working_dir);
        fields.add("Timeout", &self.timeout);
        fields.add("EnableParameter", &self.enable_parameter);
        fields.add("RepeatMode", &self.repeat_mode);
        fields.add("Timed", &self.timed);
        fields.add("Frequency", &self.frequency);
        fields.add_as(Form::SecretJsonText, "Parameters", &self.parameters);
        fields.add("KeepCommand", &self.keep_command);
        fields.add("ContentEncoding", &self.content_encoding);
        fields.add("Username", &self.username);
        fields.add("WindowsPasswordName", &self.windows_password_name);
        fields.add("InstanceId", &self.instance_id);
        fields.add("Tag", &self.tag);
        fields.add("ContainerId", &self.container_id);
        fields.add("ContainerName", &self.container_name);
        fields.add("ClientToken", &self.client_token);
        fields.add("OssOutputDelivery", &self.oss_output_delivery);
        fields.add("ResourceTag", &self.resource_tag);
        fields.add("TerminationMode", &self.termination_mode);
        fields.add("Launcher", &self.launcher);
    }
}

impl Request for RunCommandRequest {
    type Response = RunCommandResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "RunCommand").region("RegionId").client_token()
    }

    #[inline]
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.instance_id.as_mut()?, 100))
    }
}

/// The response of [`Client::run_command`](crate::Client::run_command).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RunCommandResponse {
    /// Id of the command.
    ///
    /// `CommandId`.
    pub command_id: String,
    /// Id of the run.
    ///
    /// `InvokeId`.
    pub invoke_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for RunCommandResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("CommandId", &self.command_id);
        fields.add("InvokeId", &self.invoke_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for RunCommandResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "CommandId" => self.command_id.slot(),
            "InvokeId" => self.invoke_id.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(RunCommandRequest);
ecs_core::internal::response_records!(RunCommandResponse);
