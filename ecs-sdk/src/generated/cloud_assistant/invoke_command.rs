// Generated from api-specs/ecs/2014-05-26/actions/InvokeCommand.json by `cargo xtask regenerate`. Do not edit.

//! Runs a saved Cloud Assistant command on instances. The response is returned before the
//! run has finished.
//!
//! The instance must be `Running`. The change continues after the response.
//! [`Client::wait_until_invocations_finished`](crate::Client::wait_until_invocations_finished)
//! waits for its end.
//!
//! - **Before**: The Cloud Assistant Agent must be installed. Wait until
//!   `CloudAssistantStatus` is `true`. PowerShell commands on Windows need the PowerShell
//!   module. All chosen instances must meet the conditions; otherwise the request has to
//!   be retried. With `rate`, `at`, or a year or time zone in cron, the agent must be
//!   2.1.3.282 on Windows, 2.2.3.282 on Linux; otherwise the error code is
//!   `ClientNeedUpgrade`. If the command was created with `EnableParameter`, `Parameters`
//!   must be set.
//! - **Effects**: The interval of `rate` must exceed `Timeout`; that of cron must be at
//!   least `Timeout`. With `rate`, nothing runs at creation; the first run starts after
//!   one interval. With `rate`, the interval includes the run time. In a time zone such as
//!   `GMT+8:00` the hour has no leading zero. `UTC` is the only abbreviation. A run that
//!   cannot start may leave no record.
//! - **Limits**: At most 100 instances per call; the quota can be raised. At most 10
//!   parameters per call. At most 24,576 bytes of encoded content and parameters per call.
//!   The interval of `rate` is at least 60 seconds. The interval of `rate` is at most 7
//!   days. The interval of cron is at least 10 seconds.
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//! - **See also**: [`describe_instances`](crate::Client::describe_instances),
//!   [`describe_cloud_assistant_status`](crate::Client::describe_cloud_assistant_status),
//!   [`describe_invocations`](crate::Client::describe_invocations),
//!   [`describe_invocation_results`](crate::Client::describe_invocation_results),
//!   [`stop_invocation`](crate::Client::stop_invocation).
//!
//! ```no_run
//! use ecs_sdk::cloud_assistant::InvokeCommandRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = InvokeCommandRequest::new()
//!     .command_id("c-hz018p3abcdefgh")
//!     .instance_id(["i-bp1g6zv0ce8oghu7k3kp"]);
//! let response = ecs.invoke_command(request).await?;
//! ecs.wait_until_invocations_finished([response.invoke_id]).await?;
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, Fields, Form, IdLimit, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::invoke_command`](crate::Client::invoke_command).
///
/// Runs a saved Cloud Assistant command on instances. The response is returned before the
/// run has finished.
///
/// Needs [`command_id`](field@InvokeCommandRequest::command_id). Often set:
/// [`instance_id`](field@InvokeCommandRequest::instance_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct InvokeCommandRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the resource group.
    ///
    /// Instances outside the default resource group must belong to this group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Id of the command.
    ///
    /// Required. A public command may also be given by its name.
    ///
    /// Wire name: `CommandId`.
    pub command_id: Option<String>,
    /// When the command runs.
    ///
    /// - Default `Once` if `Frequency` is not set.
    /// - Default `Period` if `Frequency` is set.
    ///
    /// Ignored if `Frequency` is set. `Frequency` turns the other values into `Period`;
    /// whether this includes `DryRun` is unclear. The service documents this inconsistently.
    ///
    /// Wire name: `RepeatMode`.
    pub repeat_mode: Option<types::RepeatMode>,
    /// Whether the command runs on a schedule.
    ///
    /// Always ignored: deprecated.
    ///
    /// Wire name: `Timed`.
    pub timed: Option<bool>,
    /// Schedule of a timed command run.
    ///
    /// Default: UTC in `at()` and the clock of the instance in cron, if no time zone is given.
    /// Matches `^(rate\([0-9]+[smhd]\)|at\([0-9]{4}-[0-9]{2}-[0-9]{2}
    /// [0-9]{2}:[0-9]{2}:[0-9]{2}( \S+)?\)|\S+( \S+){5,7})$`. Required if `RepeatMode` is
    /// `Period`. Takes `rate(90m)`, `at(2030-01-31 08:00:00 UTC)` or a cron expression that
    /// begins with seconds. In cron, year and time zone are optional.
    ///
    /// Wire name: `Frequency`.
    pub frequency: Option<String>,
    /// Values for the custom parameters of the command.
    ///
    /// At most 10 items. Required if the command has `EnableParameter` set to `true`. The
    /// content may have 20 placeholders, but only 10 values fit here. In total, 24 KB encoded
    /// are allowed. Keys are placeholders of the command with 1 to 64 characters; values can
    /// be empty. The service documents this inconsistently.
    ///
    /// Wire name: `Parameters`, sent as JSON text.
    pub parameters: Option<BTreeMap<String, serde_json::Value>>,
    /// User that runs the command.
    ///
    /// Default: `root` on Linux, `System` on Windows. At most 255 characters. Required if
    /// `WindowsPasswordName` is set. Ignored if `ContainerId` or `ContainerName` is set. The
    /// account must exist on the instance.
    ///
    /// Wire name: `Username`.
    pub username: Option<String>,
    /// Name under which the password of the Windows user is stored.
    ///
    /// At most 255 characters. Required if the instance runs Windows and the account is not
    /// `System`. Needs `Username`. It names a secret in the operations parameter store and is
    /// never the password itself.
    ///
    /// Wire name: `WindowsPasswordName`.
    pub windows_password_name: Option<String>,
    /// Ids of the instances.
    ///
    /// 1 to 100 items. Required if `ResourceTag` is not set. Not together with `ResourceTag`.
    /// The service implies, but never says, that one of `InstanceId` and `ResourceTag` is
    /// needed. The service documents this inconsistently.
    ///
    /// At most 100 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<Vec<String>>,
    /// Id of the container in which the command runs.
    ///
    /// Matches `^((docker|containerd|cri-o)://)?[0-9a-fA-F]{64}$`. Only if the instance runs
    /// Linux with agent 2.2.3.344 or newer, and the command is a shell script without an
    /// interpreter line. The service says 64-bit hexadecimal, which is taken to mean 64
    /// hexadecimal digits. The service documents this inconsistently.
    ///
    /// Wire name: `ContainerId`.
    pub container_id: Option<String>,
    /// Name of the container in which the command runs.
    ///
    /// Only if the instance runs Linux with agent 2.2.3.344 or newer, and the command is a
    /// shell script without an interpreter line. The command runs inside the container, with
    /// the container's own user and directory.
    ///
    /// Wire name: `ContainerName`.
    pub container_name: Option<String>,
    /// How many seconds the run may take.
    ///
    /// At least 10. Default: the value of the stored command. Applies to this run only. When
    /// the time is over, the process is killed.
    ///
    /// Wire name: `Timeout`.
    pub timeout: Option<i64>,
    /// Tags, each with a key and a value.
    ///
    /// 1 to 20 items.
    ///
    /// Different here:
    ///
    /// - `Key`: 1 to 64 characters, not beginning with `aliyun` or `acs:`, without `http://`
    ///   or `https://`.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Tags of the instances to run the command on.
    ///
    /// 1 to 10 items. Not together with `InstanceId`. `RunCommand` allows 20 tags. The number
    /// of matching instances cannot exceed the maximum of `InstanceId`.
    ///
    /// Different here:
    ///
    /// - `Key`: 1 to 64 characters, not beginning with `aliyun` or `acs:`, without `http://`
    ///   or `https://`.
    ///
    /// Wire name: `ResourceTag`.
    pub resource_tag: Option<Vec<types::Tag>>,
    /// What is ended when the run is stopped or times out.
    ///
    /// Wire name: `TerminationMode`.
    pub termination_mode: Option<types::TerminationMode>,
    /// Program that runs the script.
    ///
    /// At most 1,024 bytes.
    ///
    /// Wire name: `Launcher`.
    pub launcher: Option<String>,
    /// Directory in which the script runs.
    ///
    /// Default: the value of the stored command. At most 200 characters. Ignored if
    /// `ContainerId` or `ContainerName` is set. Applies to this run only. For containers, the
    /// service's text names the directory of the stored command. The service documents this
    /// inconsistently.
    ///
    /// Wire name: `WorkingDir`.
    pub working_dir: Option<String>,
    /// OSS location to which the output is delivered.
    ///
    /// Matches `^oss://[^/]+/.*$`. The location consists of the bucket and a directory prefix
    /// for the output.
    ///
    /// Wire name: `OssOutputDelivery`.
    pub oss_output_delivery: Option<String>,
}

impl InvokeCommandRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@InvokeCommandRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the resource group. [More](field@InvokeCommandRequest::resource_group_id)
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Id of the command. [More](field@InvokeCommandRequest::command_id)
    pub fn command_id(mut self, value: impl Into<String>) -> Self {
        self.command_id = Some(value.into());
        self
    }

    /// When the command runs. [More](field@InvokeCommandRequest::repeat_mode)
    pub fn repeat_mode(mut self, value: impl Into<types::RepeatMode>) -> Self {
        self.repeat_mode = Some(value.into());
        self
    }

    /// Whether the command runs on a schedule. [More](field@InvokeCommandRequest::timed)
    #[inline]
    pub fn timed(mut self, value: bool) -> Self {
        self.timed = Some(value);
        self
    }

    /// Schedule of a timed command run. [More](field@InvokeCommandRequest::frequency)
    pub fn frequency(mut self, value: impl Into<String>) -> Self {
        self.frequency = Some(value.into());
        self
    }

    /// Values for the custom parameters of the command.
    /// [More](field@InvokeCommandRequest::parameters)
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

    /// User that runs the command. [More](field@InvokeCommandRequest::username)
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }

    /// Name under which the password of the Windows user is stored.
    /// [More](field@InvokeCommandRequest::windows_password_name)
    pub fn windows_password_name(mut self, value: impl Into<String>) -> Self {
        self.windows_password_name = Some(value.into());
        self
    }

    /// Ids of the instances. An empty list cannot be sent.
    /// [More](field@InvokeCommandRequest::instance_id)
    pub fn instance_id<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.instance_id = Some(value.into_list());
        self
    }

    /// Id of the container in which the command runs.
    /// [More](field@InvokeCommandRequest::container_id)
    pub fn container_id(mut self, value: impl Into<String>) -> Self {
        self.container_id = Some(value.into());
        self
    }

    /// Name of the container in which the command runs.
    /// [More](field@InvokeCommandRequest::container_name)
    pub fn container_name(mut self, value: impl Into<String>) -> Self {
        self.container_name = Some(value.into());
        self
    }

    /// How many seconds the run may take. [More](field@InvokeCommandRequest::timeout)
    pub fn timeout(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.timeout = Some(value.into_integer());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@InvokeCommandRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@InvokeCommandRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Tags of the instances to run the command on. An empty list cannot be sent.
    /// [More](field@InvokeCommandRequest::resource_tag)
    pub fn resource_tag<M>(
        mut self,
        value: impl ecs_core::IntoList<types::Tag, M>,
    ) -> Self {
        self.resource_tag = Some(value.into_list());
        self
    }

    /// What is ended when the run is stopped or times out.
    pub fn termination_mode(mut self, value: impl Into<types::TerminationMode>) -> Self {
        self.termination_mode = Some(value.into());
        self
    }

    /// Program that runs the script. [More](field@InvokeCommandRequest::launcher)
    pub fn launcher(mut self, value: impl Into<String>) -> Self {
        self.launcher = Some(value.into());
        self
    }

    /// Directory in which the script runs. [More](field@InvokeCommandRequest::working_dir)
    pub fn working_dir(mut self, value: impl Into<String>) -> Self {
        self.working_dir = Some(value.into());
        self
    }

    /// OSS location to which the output is delivered.
    /// [More](field@InvokeCommandRequest::oss_output_delivery)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for InvokeCommandRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "CommandId" => self.command_id.slot(),
            "RepeatMode" => self.repeat_mode.slot(),
            "Timed" => self.timed.slot(),
            "Frequency" => self.frequency.slot(),
            "Parameters" => self.parameters.slot(),
            "Username" => self.username.slot(),
            "WindowsPasswordName" => self.windows_password_name.slot(),
            "InstanceId" => self.instance_id.slot(),
            "ContainerId" => self.container_id.slot(),
            "ContainerName" => self.container_name.slot(),
            "Timeout" => self.timeout.slot(),
            "Tag" => self.tag.slot(),
            "ClientToken" => self.client_token.slot(),
            "ResourceTag" => self.resource_tag.slot(),
            "TerminationMode" => self.termination_mode.slot(),
            "Launcher" => self.launcher.slot(),
            "WorkingDir" => self.working_dir.slot(),
            "OssOutputDelivery" => self.oss_output_delivery.slot(),
            _ => return None,
        };
        Some(slot)
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
    /// Wire name: `InvokeId`.
    pub invoke_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for InvokeCommandResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("InvokeId", &self.invoke_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for InvokeCommandResponse {
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
