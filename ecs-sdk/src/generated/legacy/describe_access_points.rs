// Generated from api-specs/ecs/2014-05-26/actions/DescribeAccessPoints.json by `cargo xtask regenerate`. Do not edit.

//! Lists access points for physical connections.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::legacy::DescribeAccessPointsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let mut items = ecs
//!     .describe_access_points(DescribeAccessPointsRequest::new())
//!     .items();
//! while let Some(access_point_type) = items.try_next().await? {
//!     println!("{} {}", access_point_type.access_point_id, access_point_type.status);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidAccessPointType.NotSupport`.
//!
//! 404: `InvalidRegionId.NotFound`, `InvalidRegionId.NotSupport`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Paged, Paging, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::describe_access_points`](crate::Client::describe_access_points).
///
/// Lists access points for physical connections.
#[deprecated(note = "use `DescribeAccessPoints` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeAccessPointsRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Type of the access point.
    ///
    /// Wire name: `Type`.
    #[doc(alias = "Type")]
    pub r#type: Option<String>,
    /// Number of the page, counted from 1.
    ///
    /// At least 1, default `1`.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// 1 to 50, default `10`.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Filters that narrow the results.
    ///
    /// At most 5 items.
    ///
    /// Wire name: `Filter`.
    pub filter: Option<Vec<Filter>>,
}

impl DescribeAccessPointsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeAccessPointsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Type of the access point.
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Number of the page, counted from 1.
    /// [More](field@DescribeAccessPointsRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most.
    /// [More](field@DescribeAccessPointsRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Filters that narrow the results. An empty list cannot be sent.
    /// [More](field@DescribeAccessPointsRequest::filter)
    pub fn filter<M>(mut self, value: impl ecs_core::IntoList<Filter, M>) -> Self {
        self.filter = Some(value.into_list());
        self
    }
}

impl Record for DescribeAccessPointsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("Type", &self.r#type);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("Filter", &self.filter);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeAccessPointsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "Type" => self.r#type.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "Filter" => self.filter.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeAccessPointsRequest {
    type Response = DescribeAccessPointsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeAccessPoints")
            .read_only()
            .region("RegionId")
    }
}

impl Paged for DescribeAccessPointsRequest {
    type Item = AccessPointType;
    const PAGING: Paging = Paging::number("AccessPointSet").size(50);
    #[inline]
    fn items(response: DescribeAccessPointsResponse) -> Vec<AccessPointType> {
        response.access_point_set
    }
}

/// A filter: a name and the values that pass it.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Filter {
    /// Name of the filter.
    ///
    /// Wire name: `Key`.
    pub key: Option<String>,
    /// Values of the filter.
    ///
    /// At most 5 items.
    ///
    /// Wire name: `Value`.
    pub value: Option<Vec<String>>,
}

impl Filter {
    /// An empty `Filter`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the filter.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Values of the filter. An empty list cannot be sent. [More](field@Filter::value)
    pub fn value<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.value = Some(value.into_list());
        self
    }
}

impl Record for Filter {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Key", &self.key);
        fields.add("Value", &self.value);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Filter {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Key" => self.key.slot(),
            "Value" => self.value.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of
/// [`Client::describe_access_points`](crate::Client::describe_access_points).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeAccessPointsResponse {
    /// Access points found.
    ///
    /// Wire name: `AccessPointSet`.
    pub access_point_set: Vec<AccessPointType>,
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

impl Record for DescribeAccessPointsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("AccessPointSet", "AccessPointType", &self.access_point_set);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeAccessPointsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AccessPointSet" => {
                Slot::Wrapped("AccessPointType", &mut self.access_point_set)
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

/// An access point of Express Connect.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessPointType {
    /// Id of the access point.
    ///
    /// Wire name: `AccessPointId`.
    pub access_point_id: String,
    /// Region that the access point belongs to.
    ///
    /// Wire name: `AttachedRegionNo`.
    pub attached_region_no: String,
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: String,
    /// Operator of the access point.
    ///
    /// Wire name: `HostOperator`.
    pub host_operator: String,
    /// Location of the access point.
    ///
    /// Wire name: `Location`.
    pub location: String,
    /// Name of the access point.
    ///
    /// Wire name: `Name`.
    pub name: String,
    /// Status of the access point.
    ///
    /// Wire name: `Status`.
    pub status: String,
    /// Type of the access point.
    ///
    /// Wire name: `Type`.
    #[doc(alias = "Type")]
    pub r#type: String,
}

impl Record for AccessPointType {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AccessPointId", &self.access_point_id);
        fields.add("AttachedRegionNo", &self.attached_region_no);
        fields.add("Description", &self.description);
        fields.add("HostOperator", &self.host_operator);
        fields.add("Location", &self.location);
        fields.add("Name", &self.name);
        fields.add("Status", &self.status);
        fields.add("Type", &self.r#type);
    }
}

impl DecodeRecord for AccessPointType {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AccessPointId" => self.access_point_id.slot(),
            "AttachedRegionNo" => self.attached_region_no.slot(),
            "Description" => self.description.slot(),
            "HostOperator" => self.host_operator.slot(),
            "Location" => self.location.slot(),
            "Name" => self.name.slot(),
            "Status" => self.status.slot(),
            "Type" => self.r#type.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeAccessPointsRequest, Filter);
ecs_core::internal::response_records!(DescribeAccessPointsResponse, AccessPointType);
