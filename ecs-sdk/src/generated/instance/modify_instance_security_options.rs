// Generated from api-specs/ecs/2014-05-26/actions/ModifyInstanceSecurityOptions.json by `cargo xtask regenerate`. Do not edit.

//! Changes the security options of an instance.
//!
//! - **Before**: To enable secure boot, the instance type must support it.
//! - **Calls**: [`dry_run`](crate::Call::dry_run) checks the request only. Each call
//!   generates a `ClientToken` if none is set, and retries with the same one.
//! - **See also**: [`describe_instance_types`](crate::Client::describe_instance_types).
//!
//! ```no_run
//! use ecs_sdk::instance::ModifyInstanceSecurityOptionsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyInstanceSecurityOptionsRequest::new()
//!     .instance_id("i-bp1g6zv0ce8oghu7k3kp");
//! ecs.modify_instance_security_options(request).await?;
//! # Ok(())
//! # }
//! ```

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, DryRun, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::modify_instance_security_options`](crate::Client::modify_instance_security_options).
///
/// Changes the security options of an instance.
///
/// Needs [`instance_id`](field@ModifyInstanceSecurityOptionsRequest::instance_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyInstanceSecurityOptionsRequest {
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Whether to check the request without doing anything.
    ///
    /// Default: `false`. `true`: checks only, boot setting untouched.
    ///
    /// Wire name: `DryRun`.
    pub dry_run: Option<bool>,
    /// Whether secure boot is enabled.
    ///
    /// Default: `false`. True requires secure boot to be supported according to
    /// `SecurityOptions.SecureBootSupport`. The service documents both a default and that it
    /// is required. The service documents this inconsistently.
    ///
    /// Wire name: `EnableSecureBoot`.
    pub enable_secure_boot: Option<bool>,
    /// Id of the instance.
    ///
    /// Required.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
}

impl ModifyInstanceSecurityOptionsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@ModifyInstanceSecurityOptionsRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Whether to check the request without doing anything.
    /// [More](field@ModifyInstanceSecurityOptionsRequest::dry_run)
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Whether secure boot is enabled.
    /// [More](field@ModifyInstanceSecurityOptionsRequest::enable_secure_boot)
    #[inline]
    pub fn enable_secure_boot(mut self, value: bool) -> Self {
        self.enable_secure_boot = Some(value);
        self
    }

    /// Id of the instance. [More](field@ModifyInstanceSecurityOptionsRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Id of the region. [More](field@ModifyInstanceSecurityOptionsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

impl Record for ModifyInstanceSecurityOptionsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["InstanceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ClientToken", &self.client_token);
        fields.add("DryRun", &self.dry_run);
        fields.add("EnableSecureBoot", &self.enable_secure_boot);
        fields.add("InstanceId", &self.instance_id);
        fields.add("RegionId", &self.region_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyInstanceSecurityOptionsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "ClientToken" => self.client_token.slot(),
            "DryRun" => self.dry_run.slot(),
            "EnableSecureBoot" => self.enable_secure_boot.slot(),
            "InstanceId" => self.instance_id.slot(),
            "RegionId" => self.region_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyInstanceSecurityOptionsRequest {
    type Response = ModifyInstanceSecurityOptionsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyInstanceSecurityOptions")
            .region("RegionId")
            .client_token()
    }
}

impl DryRun for ModifyInstanceSecurityOptionsRequest {}

/// The response of
/// [`Client::modify_instance_security_options`](crate::Client::modify_instance_security_options).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyInstanceSecurityOptionsResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyInstanceSecurityOptionsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyInstanceSecurityOptionsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifyInstanceSecurityOptionsRequest);
ecs_core::internal::response_records!(ModifyInstanceSecurityOptionsResponse);
