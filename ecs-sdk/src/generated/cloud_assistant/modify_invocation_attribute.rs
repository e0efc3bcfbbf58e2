// Generated from api-specs/ecs/2014-05-26/actions/ModifyInvocationAttribute.json by `cargo xtask regenerate`. Do not edit.

//! Changes a scheduled command run, for example its frequency or parameters.
//!
//! The invocation must be `Pending`, `Running`, `Scheduled` or `Stopping`.
//!
//! - **Before**: The task must have `Period`, `NextRebootOnly` or `EveryReboot` as its
//!   `RepeatMode`. Agents must be newer than 2.1.3.541 on Windows, 2.2.3.541 on Linux;
//!   otherwise the error code is `InvalidOperation.CloudAssistantVersionUnsupported`.
//! - **Effects**: New content creates a new command, which counts against the quota if it
//!   is kept. When a `RunCommand` task without `KeepCommand` ends, all its commands are
//!   deleted. The content of tasks of public commands stays as it is. The built-in
//!   parameters are `{{ACS::RegionId}}`, `{{ACS::AccountId}}`, `{{ACS::InstanceId}}`,
//!   `{{ACS::InstanceName}}`, `{{ACS::InvokeId}}` and `{{ACS::CommandId}}`.
//!   `{{ACS::InvokeId}}` and `{{ACS::CommandId}}` need agent 2.1.3.309 or newer on
//!   Windows, 2.2.3.309 or newer on Linux. `{{ACS::InstanceId}}` on several instances
//!   needs agent 2.1.3.309 on Windows, 2.2.3.309 on Linux. `{{ACS::InstanceName}}` on
//!   several instances needs agent 2.1.3.344 on Windows, 2.2.3.344 on Linux.
//! - **Limits**: At most 50,000 commands are kept per region with the largest quota, 500
//!   with the smallest. At most 20 placeholders in the content of a command. The name of a
//!   placeholder has at most 64 bytes. At most 10 parameters per call. At most 24,576
//!   bytes of encoded content and parameters per call. The interval of `rate` is at least
//!   60 seconds. The interval of `rate` is at most 7 days. The interval of cron is at
//!   least 10 seconds.
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//! - **See also**: [`describe_invocations`](crate::Client::describe_invocations),
//!   [`invoke_command`](crate::Client::invoke_command),
//!   [`run_command`](crate::Client::run_command).
//!
//! ```no_run
//! use ecs_sdk::cloud_assistant::ModifyInvocationAttributeRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyInvocationAttributeRequest::new().invoke_id("t-hz018p3ijklmnop");
//! let response = ecs.modify_invocation_attribute(request).await?;
//! println!("{}", response.command_id);
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidCommandContent.DecodeError`, `InvalidParameter.Frequency`,
//! `InvalidParameters.KeyDuplicate`, `InvalidParameters.KeyEmpty`,
//! `InvalidParameters.KeyMalformed`, `InvalidParameters.KeyNotMatch`.
//!
//! 403: `CommandLimitExceeded`, `InvalidCommandContent.LengthLimitExceeded`,
//! `InvalidInstanceId.CountLimitExceeded`, `InvalidInstanceId.OSTypeUnsupported`,
//! `InvalidOperation.CloudAssistantVersionUnsupported`,
//! `InvalidOperation.InvokeAlreadyFinished`,
//! `InvalidOperation.ModifyPublicCommandUnsupported`,
//! `InvalidOperation.RepeatModeUnsupported`, `InvalidParameters.CountLimitExceeded`,
//! `InvalidParameters.KeyLengthLimitExceeded`, `InvalidParameters.ValueTypeUnsupported`.
//!
//! 404: `InvalidInstanceId.NotFound`, `InvalidInvokeId.NotFound`,
//! `InvalidRegionId.NotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use std::collections::BTreeMap;
use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::modify_invocation_attribute`](crate::Client::modify_invocation_attribute).
///
/// Changes a scheduled command run, for example its frequency or parameters.
///
/// Needs [`invoke_id`](field@ModifyInvocationAttributeRequest::invoke_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyInvocationAttributeRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Ids of the instances.
    ///
    /// At most 201 items. The instances are added to the task; none of the present ones are
    /// removed.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<Vec<String>>,
    /// Id of the run.
    ///
    /// Required.
    ///
    /// Wire name: `InvokeId`.
    pub invoke_id: Option<String>,
    /// Text of the script.
    ///
    /// At most 24,576 bytes. The maximum counts encoded bytes. The content of tasks of public
    /// commands cannot be changed.
    ///
    /// Wire name: `CommandContent`.
    pub command_content: Option<String>,
    /// Whether the command has custom parameters.
    ///
    /// - `true`: placeholders or Parameters change.
    /// - `false`: parameters stay as they are.
    ///
    /// Required if placeholders are turned on or `Parameters` changes.
    ///
    /// Wire name: `EnableParameter`.
    pub enable_parameter: Option<bool>,
    /// Values for the custom parameters of the command.
    ///
    /// Default: unchanged. At most 10 items. Only if `EnableParameter` is `true`. The content
    /// may have 20 placeholders, but only 10 values fit here. In total, 24 KB encoded are
    /// allowed. Keys are placeholders of the command with 1 to 64 characters; values can be
    /// empty. The service documents this inconsistently.
    ///
    /// Wire name: `Parameters`, sent as JSON text.
    pub parameters: Option<BTreeMap<String, serde_json::Value>>,
    /// Schedule of a timed command run.
    ///
    /// Default: UTC in `at()` and the clock of the instance in cron, if no time zone is given.
    /// Matches `^(rate\([0-9]+[smhd]\)|at\([0-9]{4}-[0-9]{2}-[0-9]{2}
    /// [0-9]{2}:[0-9]{2}:[0-9]{2}( \S+)?\)|\S+( \S+){5,7})$`. Only if the task's `RepeatMode`
    /// is `Period`. A new rate still counts from the `CreationTime` of the task, not from the
    /// time of the change.
    ///
    /// Wire name: `Frequency`.
    pub frequency: Option<String>,
    /// How the command content is encoded.
    ///
    /// Default: [`PlainText`](types::ContentEncoding::PlainText). Upper and lower case are
    /// equal. Unknown values count as `PlainText`, without an error.
    ///
    /// Wire name: `ContentEncoding`.
    pub content_encoding: Option<types::ContentEncoding>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
}

impl ModifyInvocationAttributeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ModifyInvocationAttributeRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Ids of the instances. An empty list cannot be sent.
    /// [More](field@ModifyInvocationAttributeRequest::instance_id)
    pub fn instance_id<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.instance_id = Some(value.into_list());
        self
    }

    /// Id of the run. [More](field@ModifyInvocationAttributeRequest::invoke_id)
    pub fn invoke_id(mut self, value: impl Into<String>) -> Self {
        self.invoke_id = Some(value.into());
        self
    }

    /// Text of the script. [More](field@ModifyInvocationAttributeRequest::command_content)
    pub fn command_content(mut self, value: impl Into<String>) -> Self {
        self.command_content = Some(value.into());
        self
    }

    /// Whether the command has custom parameters.
    /// [More](field@ModifyInvocationAttributeRequest::enable_parameter)
    #[inline]
    pub fn enable_parameter(mut self, value: bool) -> Self {
        self.enable_parameter = Some(value);
        self
    }

    /// Values for the custom parameters of the command.
    /// [More](field@ModifyInvocationAttributeRequest::parameters)
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

    /// Schedule of a timed command run.
    /// [More](field@ModifyInvocationAttributeRequest::frequency)
    pub fn frequency(mut self, value: impl Into<String>) -> Self {
        self.frequency = Some(value.into());
        self
    }

    /// How the command content is encoded.
    /// [More](field@ModifyInvocationAttributeRequest::content_encoding)
    pub fn content_encoding(mut self, value: impl Into<types::ContentEncoding>) -> Self {
        self.content_encoding = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@ModifyInvocationAttributeRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

impl Record for ModifyInvocationAttributeRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "InvokeId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("InstanceId", &self.instance_id);
        fields.add("InvokeId", &self.invoke_id);
        fields.add_as(Form::Secret, "CommandContent", &self.command_content);
        fields.add("EnableParameter", &self.enable_parameter);
        fields.add_as(Form::JsonText, "Parameters", &self.parameters);
        fields.add("Frequency", &self.frequency);
        fields.add("ContentEncoding", &self.content_encoding);
        fields.add("ClientToken", &self.client_token);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyInvocationAttributeRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "InstanceId" => self.instance_id.slot(),
            "InvokeId" => self.invoke_id.slot(),
            "CommandContent" => self.command_content.slot(),
            "EnableParameter" => self.enable_parameter.slot(),
            "Parameters" => self.parameters.slot(),
            "Frequency" => self.frequency.slot(),
            "ContentEncoding" => self.content_encoding.slot(),
            "ClientToken" => self.client_token.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyInvocationAttributeRequest {
    type Response = ModifyInvocationAttributeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyInvocationAttribute")
            .region("RegionId")
            .client_token()
    }
}

/// The response of
/// [`Client::modify_invocation_attribute`](crate::Client::modify_invocation_attribute).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyInvocationAttributeResponse {
    /// Id of the command.
    ///
    /// It is a new id only if the content changed, otherwise the current one.
    ///
    /// Wire name: `CommandId`.
    pub command_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyInvocationAttributeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("CommandId", &self.command_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyInvocationAttributeResponse {
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

ecs_core::internal::request_records!(ModifyInvocationAttributeRequest);
ecs_core::internal::response_records!(ModifyInvocationAttributeResponse);
