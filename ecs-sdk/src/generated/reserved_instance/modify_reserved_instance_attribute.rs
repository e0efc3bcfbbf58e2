// Generated from api-specs/ecs/2014-05-26/actions/ModifyReservedInstanceAttribute.json by `cargo xtask regenerate`. Do not edit.

//! `ModifyReservedInstanceAttribute`: changes the name or the description of a reserved
//! instance.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 403: `InvalidParameter.ReservedInstanceName`.
//!
//! 404: `InvalidZoneId.NotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::modify_reserved_instance_attribute`](crate::Client::modify_reserved_instance_attribute).
///
/// Changes the name or the description of a reserved instance.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyReservedInstanceAttributeRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Id of the reserved instance.
    ///
    /// `ReservedInstanceId`, required.
    pub reserved_instance_id: Option<String>,
    /// Name of the reserved instance.
    ///
    /// `ReservedInstanceName`.
    pub reserved_instance_name: Option<String>,
    /// Description.
    ///
    /// `Description`.
    pub description: Option<String>,
}

impl ModifyReservedInstanceAttributeRequest {
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

    /// Sets `ReservedInstanceId`.
    pub fn reserved_instance_id(mut self, value: impl Into<String>) -> Self {
        self.reserved_instance_id = Some(value.into());
        self
    }

    /// Sets `ReservedInstanceName`.
    pub fn reserved_instance_name(mut self, value: impl Into<String>) -> Self {
        self.reserved_instance_name = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

impl Record for ModifyReservedInstanceAttributeRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "ReservedInstanceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ReservedInstanceId", &self.reserved_instance_id);
        fields.add("ReservedInstanceName", &self.reserved_instance_name);
        fields.add("Description", &self.description);
    }
}

impl Request for ModifyReservedInstanceAttributeRequest {
    type Response = ModifyReservedInstanceAttributeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyReservedInstanceAttribute").region("RegionId")
    }
}

/// The response of
/// [`Client::modify_reserved_instance_attribute`](crate::Client::modify_reserved_instance_attribute).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyReservedInstanceAttributeResponse {
    /// Result code.
    ///
    /// `Code`.
    pub code: String,
    /// HTTP status of the operation.
    ///
    /// `HttpStatusCode`.
    pub http_status_code: Option<i64>,
    /// Message that explains the result.
    ///
    /// `Message`.
    pub message: String,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for ModifyReservedInstanceAttributeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
        fields.add("HttpStatusCode", &self.http_status_code);
        fields.add("Message", &self.message);
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for ModifyReservedInstanceAttributeResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Code" => self.code.slot(),
            "HttpStatusCode" => self.http_status_code.slot(),
            "Message" => self.message.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifyReservedInstanceAttributeRequest);
ecs_core::internal::response_records!(ModifyReservedInstanceAttributeResponse);
