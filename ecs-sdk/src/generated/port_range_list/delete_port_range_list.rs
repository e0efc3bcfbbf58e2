// Generated from api-specs/ecs/2014-05-26/actions/DeletePortRangeList.json by `cargo xtask regenerate`. Do not edit.

//! `DeletePortRangeList`: deletes a port range list.

use ecs_core::{Action, Request};
use ecs_core::record::{Answer, Fill, Members, Record, Slot};
use crate::generated::services;

/// The request of
/// [`Client::delete_port_range_list`](crate::Client::delete_port_range_list).
///
/// Deletes a port range list.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeletePortRangeListRequest {
    /// Id of the region.
    ///
    /// `RegionId`. The client's region if not set.
    pub region_id: Option<String>,
    /// Id of the port range list.
    ///
    /// `PortRangeListId`, required.
    pub port_range_list_id: Option<String>,
}

impl DeletePortRangeListRequest {
    /// Nothing is set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `PortRangeListId`.
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
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("RegionId", &self.region_id);
        to.put("PortRangeListId", &self.port_range_list_id);
    }
}

impl Request for DeletePortRangeListRequest {
    type Response = DeletePortRangeListResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DeletePortRangeList").region("RegionId")
    }
}

/// The answer to
/// [`Client::delete_port_range_list`](crate::Client::delete_port_range_list).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeletePortRangeListResponse {
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for DeletePortRangeListResponse {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("RequestId", &self.request_id);
    }
}

impl Answer for DeletePortRangeListResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::request_records!(DeletePortRangeListRequest);
ecs_core::answer_records!(DeletePortRangeListResponse);
