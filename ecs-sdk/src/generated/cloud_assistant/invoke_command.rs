// Generated from api-specs/ecs/2014-05-26/actions/InvokeCommand.json by `cargo xtask regenerate`. Do not edit.

//! `InvokeCommand`: runs a saved Cloud Assistant command on instances. The response is
//! returned before the run has finished.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Duplicate.ResourceTagKey`, `InvalidClientToken.Malformed`,
//! `InvalidContainerId.Malformed`, `InvalidContainerName.Malformed`,
//! `InvalidInstance.NotMatch`, `InvalidParam.Frequency`, `InvalidParameter.Parameters`,
//! `InvalidParameter.WorkingDir`, `InvalidResourceTag.ConflictWithInstanceIds`,
//! `InvalidResourceTag.InstanceNotFound`, `InvalidResourceTagKey.Malformed`,
//! `InvalidResourceTagValue.Malformed`, `MissingParam.Frequency`,
//! `MissingParam.InstanceId`, `MissingParameter.ResourceTagKey`,
//! `NumberExceed.ResourceTags`, `Parameter.Disabled`, `Parameter.MissingValue`,
//! `RegionId.ApiNotSupported`.
//!
//! 403: `CmdContent.ExceedLimit`, `IdempotentParameterMismatch`, `IdempotentProcessing`,
//! `InstanceIds.ExceedLimit`, `InvalidLauncher.LengthLimitExceeded`,
//! `InvalidParameterCharset.Parameters`, `Invocation.ExceedQuota`, `Operation.Forbidden`,
//! `Parameter.NotMatched`, `ParameterCount.ExceedLimit`, `ParameterKey.Duplicate`,
//! `ParameterKey.ExceedLimit`, `ParameterStore.InvalidParameters`,
//! `ParameterStore.NoPermission`, `ParameterStore.NotSupported`,
//! `ParameterType.NotSupported`, `TemporaryAccessKey.Error`, `Username.ExceedLimit`,
//! `WindowsPasswordName.ExceedLimit`, `WindowsPasswordName.Missed`.
//!
//! 404: `InvalidCmdId.NotFound`, `InvalidInstance.NotFound`, `InvalidRegionId.NotFound`,
//! `InvalidRepeatMode.NotFound`, `InvalidResourceGroup.NotFound`,
//! `InvalidTerminationMode.NotFound`.
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

/// The request of [`Client::invoke_command`](crate::Client::invoke_command).
///
/// Runs a saved Cloud Assistant command on instances. The response is returned before the
/// run has finished.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct InvokeCommandRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Id of the command.
    ///
    /// `CommandId`, required.
    pub command_id: Option<String>,
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
    /// Id of the container in which the command runs.
    ///
    /// `ContainerId`.
    pub container_id: Option<String>,
    /// Name of the container in which the command runs.
    ///
    /// `ContainerName`.
    pub container_name: Option<String>,
    /// How many seconds the run may take.
    ///
    /// `Timeout`.
    pub timeout: Option<i64>,
    /// Tags, each with a key and a value.
    ///
    /// `Tag`. At most 21 items.
    pub tag: Option<Vec<types::Tag>>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
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
    /// Directory in which the script runs.
    ///
    /// `WorkingDir`.
    pub working_dir: Option<String>,
    /// OSS location to which the output is delivered.
    ///
    /// `OssOutputDelivery`.
    pub oss_output_delivery: Option<String>,
}

impl InvokeCommandRequest {
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

    /// Sets `CommandId`.
    pub fn command_id(mut self, value: impl Into<String>) -> Self {
        self.command_id = Some(value.into());
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

    /// Sets `Timeout`.
    pub fn timeout(mut self, value: impl Into<i64>) -> Self {
        self.timeout = Some(value.into());
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

    /// Sets `WorkingDir`.
    pub fn working_dir(mut self, value: impl Into<String>) -> Self {
        self.working_dir = Some(value.into());
        self
    }

    /// Sets `OssOutputDelivery`.
    pub fn oss_output_delivery(mut self, value: impl Into<String>) -> Self {
        self.oss_output_delivery = Some(value.into());
        self
    }
}

impl Record for InvokeCommandRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "CommandId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("CommandId", &self.command_id);
        fields.add("RepeatMode", &self.repeat_mode);
        fields.add("Timed", &self.timed);
        fields.add("Frequency", &self.frequency);
        fields.add_as(Form::SecretJsonText, "Parameters", &self.parameters);
        fields.add("Username", &self.username);
        fields.add("WindowsPasswordName", &self.windows_password_name);
        fields.add("InstanceId", &self.instance_id);
        fields.add("ContainerId", &self.container_id);
        fields.add("ContainerName", &self.container_name);
        fields.add("Timeout", &self.timeout);
        fields.add("Tag", &self.tag);
        fields.add("ClientToken", &self.client_token);
        fields.add("ResourceTag", &self.resource_tag);
        fields.add("TerminationMode", &self.termination_mode);
        fields.add("Launcher", &self.launcher);
        fields.add("WorkingDir", &self.working_dir);
        fields.add("OssOutputDelivery", &self.oss_output_delivery);
    }
}

impl Request for InvokeCommandRequest {
    type Response = InvokeCommandResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "InvokeCommand")
            .region("RegionId")
            .client_token()
            .read_timeout(16)
    }

    #[inline]
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.instance_id.as_mut()?, 100))
    }
}

/// The response of [`Client::invoke_command`](crate::Client::invoke_command).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvokeCommandResponse {
    /// Id of the run.
    ///
    /// `InvokeId`.
    pub invoke_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for InvokeCommandResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("InvokeId", &self.invoke_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for InvokeCommandResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "InvokeId" => self.invoke_id.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(InvokeCommandRequest);
ecs_core::internal::response_records!(InvokeCommandResponse);
