// Generated from api-specs/ecs/2014-05-26/actions/DescribeVpcs.json by `cargo xtask regenerate`. Do not edit.

//! Lists VPCs.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::legacy::DescribeVpcsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let mut items = ecs.describe_vpcs(DescribeVpcsRequest::new()).items();
//! while let Some(vpc) = items.try_next().await? {
//!     println!("{} {}", vpc.vpc_id, vpc.status);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `IellgalParameter.OwnerAccount`, `InvalidAliuid`,
//! `InvalidResourceGroupId.NotFound`, `InvalidTagKey`, `InvalidTagValue`,
//! `InvalidVpcIdNumber.NotSupported`, `OperationFailed.Endpoint`,
//! `OperationUnsupported.ResourceGroupId`.
//!
//! 404: `InvalidRegionId.NotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Paged, Paging, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::describe_vpcs`](crate::Client::describe_vpcs).
///
/// Lists VPCs.
#[deprecated(note = "use `DescribeVpcs` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeVpcsRequest {
    /// Id of the VPC.
    ///
    /// Wire name: `VpcId`.
    pub vpc_id: Option<String>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Whether it is the default one of the region or zone.
    ///
    /// Wire name: `IsDefault`.
    pub is_default: Option<bool>,
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
}

impl DescribeVpcsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the VPC.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Id of the region. [More](field@DescribeVpcsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Whether it is the default one of the region or zone.
    #[inline]
    pub fn is_default(mut self, value: bool) -> Self {
        self.is_default = Some(value);
        self
    }

    /// Number of the page, counted from 1. [More](field@DescribeVpcsRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most. [More](field@DescribeVpcsRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }
}

impl Record for DescribeVpcsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("VpcId", &self.vpc_id);
        fields.add("RegionId", &self.region_id);
        fields.add("IsDefault", &self.is_default);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeVpcsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "VpcId" => self.vpc_id.slot(),
            "RegionId" => self.region_id.slot(),
            "IsDefault" => self.is_default.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeVpcsRequest {
    type Response = DescribeVpcsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeVpcs")
            .read_only()
            .region("RegionId")
            .read_timeout(41)
    }
}

impl Paged for DescribeVpcsRequest {
    type Item = Vpc;
    const PAGING: Paging = Paging::number("Vpcs").size(50);
    #[inline]
    fn items(response: DescribeVpcsResponse) -> Vec<Vpc> {
        response.vpcs
    }
}

/// The response of [`Client::describe_vpcs`](crate::Client::describe_vpcs).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeVpcsResponse {
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
    /// VPCs found.
    ///
    /// Wire name: `Vpcs`.
    pub vpcs: Vec<Vpc>,
}

impl Record for DescribeVpcsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
        fields.wrapped("Vpcs", "Vpc", &self.vpcs);
    }
}

impl DecodeRecord for DescribeVpcsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            "Vpcs" => Slot::Wrapped("Vpc", &mut self.vpcs),
            _ => return None,
        };
        Some(slot)
    }
}

/// A VPC.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Vpc {
    /// CIDR block.
    ///
    /// Wire name: `CidrBlock`.
    pub cidr_block: String,
    /// When it was created, UTC.
    ///
    /// Wire name: `CreationTime`.
    pub creation_time: types::Time,
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: String,
    /// Whether it is the default one of the region or zone.
    ///
    /// Wire name: `IsDefault`.
    pub is_default: Option<bool>,
    /// Id of the region.
    ///
    /// Wire name: `RegionId`.
    pub region_id: String,
    /// Status of the VPC.
    ///
    /// Wire name: `Status`.
    pub status: String,
    /// CIDR blocks of the user.
    ///
    /// Wire name: `UserCidrs`.
    pub user_cidrs: Vec<String>,
    /// Id of the router of the VPC.
    ///
    /// Wire name: `VRouterId`.
    pub v_router_id: String,
    /// Ids of the vSwitches of the VPC.
    ///
    /// Wire name: `VSwitchIds`.
    pub v_switch_ids: Vec<String>,
    /// Id of the VPC.
    ///
    /// Wire name: `VpcId`.
    pub vpc_id: String,
    /// Name of the VPC.
    ///
    /// Wire name: `VpcName`.
    pub vpc_name: String,
}

impl Record for Vpc {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("CidrBlock", &self.cidr_block);
        fields.add("CreationTime", &self.creation_time);
        fields.add("Description", &self.description);
        fields.add("IsDefault", &self.is_default);
        fields.add("RegionId", &self.region_id);
        fields.add("Status", &self.status);
        fields.wrapped("UserCidrs", "UserCidr", &self.user_cidrs);
        fields.add("VRouterId", &self.v_router_id);
        fields.wrapped("VSwitchIds", "VSwitchId", &self.v_switch_ids);
        fields.add("VpcId", &self.vpc_id);
        fields.add("VpcName", &self.vpc_name);
    }
}

impl DecodeRecord for Vpc {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "CidrBlock" => self.cidr_block.slot(),
            "CreationTime" => self.creation_time.slot(),
            "Description" => self.description.slot(),
            "IsDefault" => self.is_default.slot(),
            "RegionId" => self.region_id.slot(),
            "Status" => self.status.slot(),
            "UserCidrs" => Slot::Wrapped("UserCidr", &mut self.user_cidrs),
            "VRouterId" => self.v_router_id.slot(),
            "VSwitchIds" => Slot::Wrapped("VSwitchId", &mut self.v_switch_ids),
            "VpcId" => self.vpc_id.slot(),
            "VpcName" => self.vpc_name.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeVpcsRequest);
ecs_core::internal::response_records!(DescribeVpcsResponse, Vpc);
