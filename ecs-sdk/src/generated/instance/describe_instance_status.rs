// Generated from api-specs/ecs/2014-05-26/actions/DescribeInstanceStatus.json by `cargo xtask regenerate`. Do not edit.

//! Lists instances with their status only.
//!
//! The service's examples use `RegionID`, `ZoneID` and `InstancesID`; the wire names
//! differ.
//!
//! - **Limits**: At most 100 instances per call.
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::instance::DescribeInstanceStatusRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeInstanceStatusRequest::new()
//!     .instance_id(["i-bp1g6zv0ce8oghu7k3kp"]);
//! let mut items = ecs.describe_instance_status(request).items();
//! while let Some(instance_status) = items.try_next().await? {
//!     println!("{} {}", instance_status.instance_id, instance_status.status);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 403: `Abs.InvalidInstanceIds.MalFormed`, `InvalidParameter.TooManyInstanceIds`.
//!
//! 404: `InvalidZoneId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, IdLimit, Paged, Paging, Record, Request,
    Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_instance_status`](crate::Client::describe_instance_status).
///
/// Lists instances with their status only.
///
/// Often set: [`instance_id`](field@DescribeInstanceStatusRequest::instance_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeInstanceStatusRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the zone.
    ///
    /// Wire name: `ZoneId`.
    pub zone_id: Option<String>,
    /// Id of the cluster.
    ///
    /// Deprecated; the service names no successor.
    ///
    /// Wire name: `ClusterId`.
    pub cluster_id: Option<String>,
    /// Number of the page, counted from 1.
    ///
    /// At least 1, default 1.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// 1 to 50, default 10.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Ids of the instances.
    ///
    /// 1 to 100 items.
    ///
    /// At most 100 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches; pagination does this automatically.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<Vec<String>>,
}

impl DescribeInstanceStatusRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeInstanceStatusRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the zone.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Id of the cluster. [More](field@DescribeInstanceStatusRequest::cluster_id)
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }

    /// Number of the page, counted from 1.
    /// [More](field@DescribeInstanceStatusRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most.
    /// [More](field@DescribeInstanceStatusRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Ids of the instances. An empty list cannot be sent.
    /// [More](field@DescribeInstanceStatusRequest::instance_id)
    pub fn instance_id<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.instance_id = Some(value.into_list());
        self
    }
}

impl Record for DescribeInstanceStatusRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ZoneId", &self.zone_id);
        fields.add("ClusterId", &self.cluster_id);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("InstanceId", &self.instance_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeInstanceStatusRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ZoneId" => self.zone_id.slot(),
            "ClusterId" => self.cluster_id.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "InstanceId" => self.instance_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeInstanceStatusRequest {
    type Response = DescribeInstanceStatusResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeInstanceStatus")
            .read_only()
            .region("RegionId")
            .read_timeout(26)
    }

    #[inline]
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.instance_id.as_mut()?, 100))
    }
}

impl Paged for DescribeInstanceStatusRequest {
    type Item = InstanceStatus;
    const PAGING: Paging = Paging::number("InstanceStatuses").size(50);
    #[inline]
    fn items(response: DescribeInstanceStatusResponse) -> Vec<InstanceStatus> {
        response.instance_statuses
    }
}

/// The response of
/// [`Client::describe_instance_status`](crate::Client::describe_instance_status).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeInstanceStatusResponse {
    /// Instances with their status.
    ///
    /// Wire name: `InstanceStatuses`.
    pub instance_statuses: Vec<InstanceStatus>,
    /// Number of the page, counted from 1.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// How many results there are on all pages together.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeInstanceStatusResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("InstanceStatuses", "InstanceStatus", &self.instance_statuses);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeInstanceStatusResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "InstanceStatuses" => {
                Slot::Wrapped("InstanceStatus", &mut self.instance_statuses)
            }
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// An instance and its status.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceStatus {
    /// Id of the instance.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: String,
    /// Status of the instance.
    ///
    /// Wire name: `Status`.
    pub status: types::InstanceStatus,
}

impl Record for InstanceStatus {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("InstanceId", &self.instance_id);
        fields.add("Status", &self.status);
    }
}

impl DecodeRecord for InstanceStatus {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "InstanceId" => self.instance_id.slot(),
            "Status" => self.status.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeInstanceStatusRequest);
ecs_core::internal::response_records!(DescribeInstanceStatusResponse, InstanceStatus);
