// Generated from api-specs/ecs/2014-05-26/actions/ModifyInstanceVncPasswd.json by `cargo xtask regenerate`. Do not edit.

//! Changes the VNC password of an instance.
//!
//! - **Effects**: For I/O optimized instances, the new password is valid at once. For
//!   instances without I/O optimization, the new password is valid after a restart.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**: [`reboot_instance`](crate::Client::reboot_instance),
//!   [`describe_instance_vnc_url`](crate::Client::describe_instance_vnc_url).
//!
//! ```no_run
//! use ecs_sdk::instance::ModifyInstanceVncPasswdRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyInstanceVncPasswdRequest::new()
//!     .instance_id("i-bp1g6zv0ce8oghu7k3kp")
//!     .vnc_password("Ecs123");
//! ecs.modify_instance_vnc_passwd(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `IncorrectVncPassword.Malformed`.
//!
//! 403: `IncorrectInstanceStatus`, `InstanceNotReady`.
//!
//! 404: `InvalidInstanceId.NotFound`, `InvalidRegionId.NotFound`, `NoSuchResource`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::modify_instance_vnc_passwd`](crate::Client::modify_instance_vnc_passwd).
///
/// Changes the VNC password of an instance.
///
/// Needs [`instance_id`](field@ModifyInstanceVncPasswdRequest::instance_id),
/// [`vnc_password`](field@ModifyInstanceVncPasswdRequest::vnc_password).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyInstanceVncPasswdRequest {
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
    /// New VNC password.
    ///
    /// Required. Exactly 6 characters: letters and digits. Must contain upper-case letters,
    /// lower-case letters and digits.
    ///
    /// Wire name: `VncPassword`.
    pub vnc_password: Option<String>,
}

impl ModifyInstanceVncPasswdRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the instance. [More](field@ModifyInstanceVncPasswdRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Id of the region. [More](field@ModifyInstanceVncPasswdRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// New VNC password. [More](field@ModifyInstanceVncPasswdRequest::vnc_password)
    pub fn vnc_password(mut self, value: impl Into<String>) -> Self {
        self.vnc_password = Some(value.into());
        self
    }
}

impl Record for ModifyInstanceVncPasswdRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["InstanceId", "RegionId", "VncPassword"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("InstanceId", &self.instance_id);
        fields.add("RegionId", &self.region_id);
        fields.add_as(Form::Secret, "VncPassword", &self.vnc_password);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyInstanceVncPasswdRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "InstanceId" => self.instance_id.slot(),
            "RegionId" => self.region_id.slot(),
            "VncPassword" => self.vnc_password.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyInstanceVncPasswdRequest {
    type Response = ModifyInstanceVncPasswdResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyInstanceVncPasswd")
            .region("RegionId")
            .read_timeout(35)
    }
}

/// The response of
/// [`Client::modify_instance_vnc_passwd`](crate::Client::modify_instance_vnc_passwd).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyInstanceVncPasswdResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyInstanceVncPasswdResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyInstanceVncPasswdResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifyInstanceVncPasswdRequest);
ecs_core::internal::response_records!(ModifyInstanceVncPasswdResponse);
