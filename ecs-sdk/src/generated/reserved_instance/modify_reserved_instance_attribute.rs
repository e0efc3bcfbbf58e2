// Generated from api-specs/ecs/2014-05-26/actions/ModifyReservedInstanceAttribute.json by `cargo xtask regenerate`. Do not edit.

//! Changes the name or the description of a reserved instance.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.
//!
//! ```no_run
//! use ecs_sdk::reserved_instance::ModifyReservedInstanceAttributeRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyReservedInstanceAttributeRequest::new()
//!     .reserved_instance_id("ri-bp1cx3n9q2k5v8y7abcd")
//!     .reserved_instance_name("base");
//! let response = ecs.modify_reserved_instance_attribute(request).await?;
//! println!("{}", response.code);
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::modify_reserved_instance_attribute`](crate::Client::modify_reserved_instance_attribute).
///
/// Changes the name or the description of a reserved instance.
///
/// Needs
/// [`reserved_instance_id`](field@ModifyReservedInstanceAttributeRequest::reserved_instance_id).
/// Often set:
/// [`reserved_instance_name`](field@ModifyReservedInstanceAttributeRequest::reserved_instance_name).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyReservedInstanceAttributeRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the reserved instance.
    ///
    /// Required.
    ///
    /// Wire name: `ReservedInstanceId`.
    pub reserved_instance_id: Option<String>,
    /// Name of the reserved instance.
    ///
    /// 2 to 128 characters: letters, Chinese characters, digits, `:`, `_` and `-`, beginning
    /// with a letter or a Chinese character, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `ReservedInstanceName`.
    pub reserved_instance_name: Option<String>,
    /// Description.
    ///
    /// Default: none. 2 to 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
}

impl ModifyReservedInstanceAttributeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ModifyReservedInstanceAttributeRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the reserved instance.
    /// [More](field@ModifyReservedInstanceAttributeRequest::reserved_instance_id)
    pub fn reserved_instance_id(mut self, value: impl Into<String>) -> Self {
        self.reserved_instance_id = Some(value.into());
        self
    }

    /// Name of the reserved instance.
    /// [More](field@ModifyReservedInstanceAttributeRequest::reserved_instance_name)
    pub fn reserved_instance_name(mut self, value: impl Into<String>) -> Self {
        self.reserved_instance_name = Some(value.into());
        self
    }

    /// Description. [More](field@ModifyReservedInstanceAttributeRequest::description)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyReservedInstanceAttributeRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ReservedInstanceId" => self.reserved_instance_id.slot(),
            "ReservedInstanceName" => self.reserved_instance_name.slot(),
            "Description" => self.description.slot(),
            _ => return None,
        };
        Some(slot)
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
    /// Wire name: `Code`.
    pub code: String,
    /// HTTP status of the operation.
    ///
    /// Wire name: `HttpStatusCode`.
    pub http_status_code: Option<i64>,
    /// Message that explains the result.
    ///
    /// `Success` if the call succeeded, otherwise the text of the error.
    ///
    /// Wire name: `Message`.
    pub message: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
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

impl DecodeRecord for ModifyReservedInstanceAttributeResponse {
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
