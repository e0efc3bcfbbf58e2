// Generated from api-specs/ecs/2014-05-26/actions/ModifyInvocationAttribute.json by `cargo xtask regenerate`. Do not edit.

//! `ModifyInvocationAttribute`: changes a scheduled command run, for example its frequency
//! or parameters.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
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
    Action, DecodeField, Fields, Form, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::modify_invocation_attribute`](crate::Client::modify_invocation_attribute).
///
/// Changes a scheduled command run, for example its frequency or parameters.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyInvocationAttributeRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Ids of the instances.
    ///
    /// `InstanceId`. At most 201 items.
    pub instance_id: Option<Vec<String>>,
    /// Id of the run.
    ///
    /// `InvokeId`, required.
    pub invoke_id: Option<String>,
    /// Text of the script.
    ///
    /// `CommandContent`.
    pub command_content: Option<String>,
    /// Whether the command has custom parameters.
    ///
    /// `EnableParameter`.
    pub enable_parameter: Option<bool>,
    /// Values for the custom parameters of the command.
    ///
    /// `Parameters`. Sent as JSON text.
    pub parameters: Option<BTreeMap<String, serde_json::Value>>,
    /// Schedule of a timed command run.
    ///
    /// `Frequency`.
    pub frequency: Option<String>,
    /// How the command content is encoded.
    ///
    /// `ContentEncoding`.
    pub content_encoding: Option<types::ContentEncoding>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
}

impl ModifyInvocationAttributeRequest {
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

    /// Sets `InstanceId`. An empty list cannot be sent.
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `InvokeId`.
    pub fn invoke_id(mut self, value: impl Into<String>) -> Self {
        self.invoke_id = Some(value.into());
        self
    }

    /// Sets `CommandContent`.
    pub fn command_content(mut self, value: impl Into<String>) -> Self {
        self.command_content = Some(value.into());
        self
    }

    /// Sets `EnableParameter`.
    #[inline]
    pub fn enable_parameter(mut self, value: bool) -> Self {
        self.enable_parameter = Some(value);
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

    /// Sets `Frequency`.
    pub fn frequency(mut self, value: impl Into<String>) -> Self {
        self.frequency = Some(value.into());
        self
    }

    /// Sets `ContentEncoding`.
    pub fn content_encoding(mut self, value: impl Into<types::ContentEncoding>) -> Self {
        self.content_encoding = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
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
    /// `CommandId`.
    pub command_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for ModifyInvocationAttributeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("CommandId", &self.command_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for ModifyInvocationAttributeResponse {
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
