// Generated from api-specs/ecs/2014-05-26/actions/DescribeAutoProvisioningGroupInstances.json by `cargo xtask regenerate`. Do not edit.

//! Lists the instances that belong to an auto provisioning group.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//! - **See also**:
//!   [`describe_auto_provisioning_groups`](crate::Client::describe_auto_provisioning_groups).
//!
//! ```no_run
//! use ecs_sdk::auto_provisioning::DescribeAutoProvisioningGroupInstancesRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeAutoProvisioningGroupInstancesRequest::new()
//!     .auto_provisioning_group_id("apg-bp1fnwlrqqvvvxpgabcd");
//! let mut items = ecs.describe_auto_provisioning_group_instances(request).items();
//! while let Some(instance) = items.try_next().await? {
//!     println!("{} {}", instance.instance_id, instance.status);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `MissingParameter`, `MissingParamter.RegionId`.
//!
//! 403: `Forbidden.RAM`.
//!
//! 404: `InvalidAutoProvisioningGroupId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Paged, Paging, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_auto_provisioning_group_instances`](crate::Client::describe_auto_provisioning_group_instances).
///
/// Lists the instances that belong to an auto provisioning group.
///
/// Needs
/// [`auto_provisioning_group_id`](field@DescribeAutoProvisioningGroupInstancesRequest::auto_provisioning_group_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupInstancesRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Number of the page, counted from 1.
    ///
    /// At least 1, default 1.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// 1 to 100, default 10.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Id of the auto provisioning group.
    ///
    /// Required.
    ///
    /// Wire name: `AutoProvisioningGroupId`.
    pub auto_provisioning_group_id: Option<String>,
}

impl DescribeAutoProvisioningGroupInstancesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region.
    /// [More](field@DescribeAutoProvisioningGroupInstancesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Number of the page, counted from 1.
    /// [More](field@DescribeAutoProvisioningGroupInstancesRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most.
    /// [More](field@DescribeAutoProvisioningGroupInstancesRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Id of the auto provisioning group.
    /// [More](field@DescribeAutoProvisioningGroupInstancesRequest::auto_provisioning_group_id)
    pub fn auto_provisioning_group_id(mut self, value: impl Into<String>) -> Self {
        self.auto_provisioning_group_id = Some(value.into());
        self
    }
}

impl Record for DescribeAutoProvisioningGroupInstancesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "AutoProvisioningGroupId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("AutoProvisioningGroupId", &self.auto_provisioning_group_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeAutoProvisioningGroupInstancesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "AutoProvisioningGroupId" => self.auto_provisioning_group_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeAutoProvisioningGroupInstancesRequest {
    type Response = DescribeAutoProvisioningGroupInstancesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeAutoProvisioningGroupInstances")
            .read_only()
            .region("RegionId")
    }
}

impl Paged for DescribeAutoProvisioningGroupInstancesRequest {
    type Item = Instance;
    const PAGING: Paging = Paging::number("Instances").size(100);
    #[inline]
    fn items(response: DescribeAutoProvisioningGroupInstancesResponse) -> Vec<Instance> {
        response.instances
    }
}

/// The response of
/// [`Client::describe_auto_provisioning_group_instances`](crate::Client::describe_auto_provisioning_group_instances).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupInstancesResponse {
    /// Instances.
    ///
    /// Wire name: `Instances`.
    pub instances: Vec<Instance>,
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

impl Record for DescribeAutoProvisioningGroupInstancesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("Instances", "Instance", &self.instances);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeAutoProvisioningGroupInstancesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Instances" => Slot::Wrapped("Instance", &mut self.instances),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// An instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Instance {
    /// Number of vCPUs.
    ///
    /// Wire name: `CPU`.
    pub cpu: Option<i64>,
    /// When it was created, UTC.
    ///
    /// The form is known from the example only. The service documents this inconsistently.
    ///
    /// Wire name: `CreationTime`.
    pub creation_time: types::Time,
    /// Id of the instance.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: String,
    /// Instance type.
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: String,
    /// Whether the instance is I/O optimized.
    ///
    /// Wire name: `IoOptimized`.
    pub io_optimized: Option<bool>,
    /// Whether it is a spot instance.
    ///
    /// Wire name: `IsSpot`.
    pub is_spot: Option<bool>,
    /// Memory of the instance.
    ///
    /// In MiB.
    ///
    /// Wire name: `Memory`.
    pub memory: Option<i64>,
    /// Network type.
    ///
    /// Wire name: `NetworkType`.
    pub network_type: types::InstanceNetworkType,
    /// Type of the operating system.
    ///
    /// In lower case.
    ///
    /// Wire name: `OsType`.
    pub os_type: types::OsType,
    /// Id of the region.
    ///
    /// Wire name: `RegionId`.
    pub region_id: String,
    /// Status of the instance.
    ///
    /// Wire name: `Status`.
    pub status: types::InstanceStatus,
    /// Id of the zone.
    ///
    /// Wire name: `ZoneId`.
    pub zone_id: String,
}

impl Record for Instance {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("CPU", &self.cpu);
        fields.add("CreationTime", &self.creation_time);
        fields.add("InstanceId", &self.instance_id);
        fields.add("InstanceType", &self.instance_type);
        fields.add("IoOptimized", &self.io_optimized);
        fields.add("IsSpot", &self.is_spot);
        fields.add("Memory", &self.memory);
        fields.add("NetworkType", &self.network_type);
        fields.add("OsType", &self.os_type);
        fields.add("RegionId", &self.region_id);
        fields.add("Status", &self.status);
        fields.add("ZoneId", &self.zone_id);
    }
}

impl DecodeRecord for Instance {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "CPU" => self.cpu.slot(),
            "CreationTime" => self.creation_time.slot(),
            "InstanceId" => self.instance_id.slot(),
            "InstanceType" => self.instance_type.slot(),
            "IoOptimized" => self.io_optimized.slot(),
            "IsSpot" => self.is_spot.slot(),
            "Memory" => self.memory.slot(),
            "NetworkType" => self.network_type.slot(),
            "OsType" => self.os_type.slot(),
            "RegionId" => self.region_id.slot(),
            "Status" => self.status.slot(),
            "ZoneId" => self.zone_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeAutoProvisioningGroupInstancesRequest);
ecs_core::internal::response_records!(
    DescribeAutoProvisioningGroupInstancesResponse, Instance
);
