// Generated from api-specs/ecs/2014-05-26/actions/ModifyVRouterAttribute.json by `cargo xtask regenerate`. Do not edit.

//! Changes the name or the description of the router of a VPC.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.
//!
//! ```no_run
//! use ecs_sdk::legacy::ModifyVRouterAttributeRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyVRouterAttributeRequest::new()
//!     .v_router_id("vrt-bp1lhl0taikrteenabcd")
//!     .v_router_name("core");
//! ecs.modify_v_router_attribute(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Forbidden.VRouterNotFound`, `InvalidDescription.Malformed`,
//! `InvalidVRouterDiscription.Malformed`, `InvalidVRouterName.Malformed`,
//! `MissingParameter`.
//!
//! 404: `InvalidVRouterId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::modify_v_router_attribute`](crate::Client::modify_v_router_attribute).
///
/// Changes the name or the description of the router of a VPC.
///
/// Needs [`v_router_id`](field@ModifyVRouterAttributeRequest::v_router_id). Often set:
/// [`v_router_name`](field@ModifyVRouterAttributeRequest::v_router_name).
#[deprecated(note = "use `ModifyVRouterAttribute` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyVRouterAttributeRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the router of the VPC.
    ///
    /// Required.
    ///
    /// Wire name: `VRouterId`.
    pub v_router_id: Option<String>,
    /// Name of the router of the VPC.
    ///
    /// 2 to 128 characters, beginning with a letter or a Chinese character, not beginning with
    /// `http://` or `https://`.
    ///
    /// Wire name: `VRouterName`.
    pub v_router_name: Option<String>,
    /// Description.
    ///
    /// At most 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
}

impl ModifyVRouterAttributeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ModifyVRouterAttributeRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the router of the VPC. [More](field@ModifyVRouterAttributeRequest::v_router_id)
    pub fn v_router_id(mut self, value: impl Into<String>) -> Self {
        self.v_router_id = Some(value.into());
        self
    }

    /// Name of the router of the VPC.
    /// [More](field@ModifyVRouterAttributeRequest::v_router_name)
    pub fn v_router_name(mut self, value: impl Into<String>) -> Self {
        self.v_router_name = Some(value.into());
        self
    }

    /// Description. [More](field@ModifyVRouterAttributeRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

impl Record for ModifyVRouterAttributeRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["VRouterId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("VRouterId", &self.v_router_id);
        fields.add("VRouterName", &self.v_router_name);
        fields.add("Description", &self.description);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyVRouterAttributeRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "VRouterId" => self.v_router_id.slot(),
            "VRouterName" => self.v_router_name.slot(),
            "Description" => self.description.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyVRouterAttributeRequest {
    type Response = ModifyVRouterAttributeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyVRouterAttribute").region("RegionId")
    }
}

/// The response of
/// [`Client::modify_v_router_attribute`](crate::Client::modify_v_router_attribute).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyVRouterAttributeResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyVRouterAttributeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyVRouterAttributeResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifyVRouterAttributeRequest);
ecs_core::internal::response_records!(ModifyVRouterAttributeResponse);
