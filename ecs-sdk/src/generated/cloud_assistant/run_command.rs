// Generated from api-specs/ecs/2014-05-26/actions/RunCommand.json by `cargo xtask regenerate`. Do not edit.

//! `RunCommand`: runs a script on instances without saving it first. The answer comes
//! before the run has finished.
//!
//! A `ClientToken` is made for each call if none is set.
//!
//! <details><summary>Error codes</summary>
//!
//! By HTTP status, as the metadata lists them; others can occur.
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

use ecs_core::{Action, LongList, Request};
use std::collections::BTreeMap;
use ecs_core::record::{Answer, Fill, Members, Record, Slot};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::run_command`](crate::Client::run_command).
///
/// Runs a script on instances without saving it first. The answer comes before the run has
/// finished.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct RunCommandRequest {
    /// Id of the region.
    ///
    /// `RegionId`. The client's region if not set.
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
    pub parameters: BTreeMap<String, serde_json::Value>,
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
    /// One call takes 100; [`Call::split`](crate::Call::split) makes several calls of more,
    /// and walks over pages do so by themselves.
    pub instance_id: Vec<String>,
    /// Tags, each with a key and a value.
    ///
    /// `Tag`. At most 21 items.
    pub tag: Vec<types::Tag>,
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
    /// `ClientToken`. Made for each call if not set.
    pub client_token: Option<String>,
    /// OSS location to which the output is delivered.
    ///
    /// `OssOutputDelivery`.
    pub oss_output_delivery: Option<String>,
    /// Tags of the instances to run the command on.
    ///
    /// `ResourceTag`. At most 11 items.
    pub resource_tag: Vec<types::Tag>,
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
    /// Nothing is set yet.
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
        self.parameters = value
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
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

    /// Sets `InstanceId`.
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `Tag`.
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Tag>>,
    ) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
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

    /// Sets `ResourceTag`.
    pub fn resource_tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Tag>>,
    ) -> Self {
        self.resource_tag = value.into_iter().map(Into::into).collect();
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
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("RegionId", &self.region_id);
        to.put("ResourceGroupId", &self.resource_group_id);
        to.put("Name", &self.name);
        to.put("Description", &self.description);
        to.put("Type", &self.r#type);
        to.secret("CommandContent", &self.command_content);
        to.put("WorkingDir", &self.working_dir);
        to.put("Timeout", &self.timeout);
        to.put("EnableParameter", &self.enable_parameter);
        to.put("RepeatMode", &self.repeat_mode);
        to.put("Timed", &self.timed);
        to.put("Frequency", &self.frequency);
        to.json("Parameters", &self.parameters);
        to.put("KeepCommand", &self.keep_command);
        to.put("ContentEncoding", &self.content_encoding);
        to.put("Username", &self.username);
        to.put("WindowsPasswordName", &self.windows_password_name);
        to.put("InstanceId", &self.instance_id);
        to.put("Tag", &self.tag);
        to.put("ContainerId", &self.container_id);
        to.put("ContainerName", &self.container_name);
        to.put("ClientToken", &self.client_token);
        to.put("OssOutputDelivery", &self.oss_output_delivery);
        to.put("ResourceTag", &self.resource_tag);
        to.put("TerminationMode", &self.termination_mode);
        to.put("Launcher", &self.launcher);
    }
}

impl Request for RunCommandRequest {
    type Response = RunCommandResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "RunCommand").region("RegionId").client_token()
    }

    #[inline]
    fn long_list(&mut self) -> Option<LongList<'_>> {
        Some(LongList::new(&mut self.instance_id, 100))
    }
}

/// The answer to [`Client::run_command`](crate::Client::run_command).
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
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("CommandId", &self.command_id);
        to.put("InvokeId", &self.invoke_id);
        to.put("RequestId", &self.request_id);
    }
}

impl Answer for RunCommandResponse {
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

ecs_core::request_records!(RunCommandRequest);
ecs_core::answer_records!(RunCommandResponse);
