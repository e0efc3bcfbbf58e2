// Generated from api-specs/ecs/2014-05-26/actions/DeletePortRangeList.json by `cargo xtask regenerate`. Do not edit.

//! Deletes a port range list.
//!
//! - **Before**: Rules must no longer refer to the list.
//! - **Effects**: The entries are deleted too. This cannot be undone.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`describe_port_range_list_associations`](crate::Client::describe_port_range_list_associations),
//!   [`revoke_security_group`](crate::Client::revoke_security_group),
//!   [`revoke_security_group_egress`](crate::Client::revoke_security_group_egress).
//!
//! ```no_run
//! use ecs_sdk::port_range_list::DeletePortRangeListRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DeletePortRangeListRequest::new()
//!     .port_range_list_id("prl-bp1h3n5k7m9p1r3tabcd");
//! ecs.delete_port_range_list(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidOperation.Conflict`, `InvalidPortRangeListId.AssociationExist`,
//! `InvalidPortRangeListId.NotFound`.
//!
//! 404: `InvalidRegionId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::delete_port_range_list`](crate::Client::delete_port_range_list).
///
/// Deletes a port range list.
///
/// Needs [`port_range_list_id`](field@DeletePortRangeListRequest::port_range_list_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeletePortRangeListRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the port range list.
    ///
    /// Required.
    ///
    /// Wire name: `PortRangeListId`.
    pub port_range_list_id: Option<String>,
}

impl DeletePortRangeListRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DeletePortRangeListRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the port range list. [More](field@DeletePortRangeListRequest::port_range_list_id)
    pub fn port_range_list_id(mut self, value: impl Into<String>) -> Self {
        self.port_range_list_id = Some(value.into());
        self
    }
}

impl Record for DeletePortRangeListRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "PortRangeListId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("PortRangeListId", &self.port_range_list_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DeletePortRangeListRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "PortRangeListId" => self.port_range_list_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DeletePortRangeListRequest {
    type Response = DeletePortRangeListResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DeletePortRangeList").region("RegionId")
    }
}

/// The response of
/// [`Client::delete_port_range_list`](crate::Client::delete_port_range_list).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeletePortRangeListResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DeletePortRangeListResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DeletePortRangeListResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DeletePortRangeListRequest);
ecs_core::internal::response_records!(DeletePortRangeListResponse);
