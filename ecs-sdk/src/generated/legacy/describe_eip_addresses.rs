// Generated from api-specs/ecs/2014-05-26/actions/DescribeEipAddresses.json by `cargo xtask regenerate`. Do not edit.

//! Lists elastic IP addresses.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::legacy::DescribeEipAddressesRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let mut items = ecs
//!     .describe_eip_addresses(DescribeEipAddressesRequest::new())
//!     .items();
//! while let Some(eip_address) = items.try_next().await? {
//!     println!("{} {}", eip_address.allocation_id, eip_address.status);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `IellgalParameter.OwnerAccount`, `InstanceType.Invalid`, `InvalidAliuid`,
//! `InvalidChargeType.ValueNotSupported`,
//! `InvalidIAssociatedInstanceType.ValueNotSupported`, `InvalidParameter`,
//! `InvalidResourceGroupId`, `OperationFailed.Endpoint`,
//! `OperationUnsupported.ResourceGroupId`, `ResourceQueryError`.
//!
//! 404: `Forbidden.RegionNotFound`, `InvalidFilterKey.NotFound`, `InvalidFilterValue`,
//! `InvalidLockReason.NotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, Paged, Paging, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_eip_addresses`](crate::Client::describe_eip_addresses).
///
/// Lists elastic IP addresses.
#[deprecated(note = "use `DescribeEipAddresses` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeEipAddressesRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Status of the elastic IP addresses to list.
    ///
    /// `Associating`, `Unassociating`, `InUse`, `Available` or `Releasing`.
    ///
    /// Wire name: `Status`.
    pub status: Option<String>,
    /// Elastic IP address.
    ///
    /// At most 50 items. An IPv4 address.
    ///
    /// Wire name: `EipAddress`, sent as comma-separated text.
    pub eip_address: Option<Vec<String>>,
    /// Id of the elastic IP address.
    ///
    /// At most 50 items.
    ///
    /// Wire name: `AllocationId`, sent as comma-separated text.
    pub allocation_id: Option<Vec<String>>,
    /// Line type or carrier of the public network.
    ///
    /// `BGP` or `BGP_PRO`. The service says that the list of values is incomplete. The service
    /// documents this inconsistently.
    ///
    /// Wire name: `ISP`.
    pub isp: Option<String>,
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
    /// Why it is locked.
    ///
    /// `financial` or `security`.
    ///
    /// Wire name: `LockReason`.
    pub lock_reason: Option<types::LockReason>,
    /// Type of the resource that the addresses are associated with.
    ///
    /// `EcsInstance`, `SlbInstance`, `Nat`, `HaVip`, `NetworkInterface` or `IpAddress`.
    ///
    /// Wire name: `AssociatedInstanceType`.
    pub associated_instance_type: Option<String>,
    /// Id of the resource that the addresses are associated with.
    ///
    /// Wire name: `AssociatedInstanceId`.
    pub associated_instance_id: Option<String>,
    /// How it is billed.
    ///
    /// Wire name: `ChargeType`.
    pub charge_type: Option<types::InstanceChargeType>,
    /// Filters that narrow the results.
    ///
    /// Different here:
    ///
    /// - `Key`: Only `CreationStartTime`. The service documents only this first filter.
    /// - `Value`: In the form `yyyy-MM-ddTHH:mmZ`.
    ///
    /// Wire name: `Filter`.
    pub filter: Option<Vec<types::Filter>>,
}

impl DescribeEipAddressesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeEipAddressesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Status of the elastic IP addresses to list.
    /// [More](field@DescribeEipAddressesRequest::status)
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Elastic IP address. An empty list cannot be sent.
    /// [More](field@DescribeEipAddressesRequest::eip_address)
    pub fn eip_address<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.eip_address = Some(value.into_list());
        self
    }

    /// Id of the elastic IP address. An empty list cannot be sent.
    /// [More](field@DescribeEipAddressesRequest::allocation_id)
    pub fn allocation_id<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.allocation_id = Some(value.into_list());
        self
    }

    /// Line type or carrier of the public network.
    /// [More](field@DescribeEipAddressesRequest::isp)
    pub fn isp(mut self, value: impl Into<String>) -> Self {
        self.isp = Some(value.into());
        self
    }

    /// Number of the page, counted from 1.
    /// [More](field@DescribeEipAddressesRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most.
    /// [More](field@DescribeEipAddressesRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Why it is locked. [More](field@DescribeEipAddressesRequest::lock_reason)
    pub fn lock_reason(mut self, value: impl Into<types::LockReason>) -> Self {
        self.lock_reason = Some(value.into());
        self
    }

    /// Type of the resource that the addresses are associated with.
    /// [More](field@DescribeEipAddressesRequest::associated_instance_type)
    pub fn associated_instance_type(mut self, value: impl Into<String>) -> Self {
        self.associated_instance_type = Some(value.into());
        self
    }

    /// Id of the resource that the addresses are associated with.
    pub fn associated_instance_id(mut self, value: impl Into<String>) -> Self {
        self.associated_instance_id = Some(value.into());
        self
    }

    /// How it is billed.
    pub fn charge_type(mut self, value: impl Into<types::InstanceChargeType>) -> Self {
        self.charge_type = Some(value.into());
        self
    }

    /// Filters that narrow the results. An empty list cannot be sent.
    /// [More](field@DescribeEipAddressesRequest::filter)
    pub fn filter<M>(
        mut self,
        value: impl ecs_core::IntoList<types::Filter, M>,
    ) -> Self {
        self.filter = Some(value.into_list());
        self
    }
}

impl Record for DescribeEipAddressesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("Status", &self.status);
        fields.add_as(Form::Commas, "EipAddress", &self.eip_address);
        fields.add_as(Form::Commas, "AllocationId", &self.allocation_id);
        fields.add("ISP", &self.isp);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("LockReason", &self.lock_reason);
        fields.add("AssociatedInstanceType", &self.associated_instance_type);
        fields.add("AssociatedInstanceId", &self.associated_instance_id);
        fields.add("ChargeType", &self.charge_type);
        fields.add("Filter", &self.filter);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeEipAddressesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "Status" => self.status.slot(),
            "EipAddress" => self.eip_address.slot(),
            "AllocationId" => self.allocation_id.slot(),
            "ISP" => self.isp.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "LockReason" => self.lock_reason.slot(),
            "AssociatedInstanceType" => self.associated_instance_type.slot(),
            "AssociatedInstanceId" => self.associated_instance_id.slot(),
            "ChargeType" => self.charge_type.slot(),
            "Filter" => self.filter.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeEipAddressesRequest {
    type Response = DescribeEipAddressesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeEipAddresses")
            .read_only()
            .region("RegionId")
            .read_timeout(16)
    }
}

impl Paged for DescribeEipAddressesRequest {
    type Item = EipAddress;
    const PAGING: Paging = Paging::number("EipAddresses").size(100);
    #[inline]
    fn items(response: DescribeEipAddressesResponse) -> Vec<EipAddress> {
        response.eip_addresses
    }
}

/// The response of
/// [`Client::describe_eip_addresses`](crate::Client::describe_eip_addresses).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeEipAddressesResponse {
    /// Elastic IP addresses found.
    ///
    /// Wire name: `EipAddresses`.
    pub eip_addresses: Vec<EipAddress>,
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

impl Record for DescribeEipAddressesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("EipAddresses", "EipAddress", &self.eip_addresses);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeEipAddressesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "EipAddresses" => Slot::Wrapped("EipAddress", &mut self.eip_addresses),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// An elastic IP address (EIP).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EipAddress {
    /// Id of the elastic IP address.
    ///
    /// Wire name: `AllocationId`.
    pub allocation_id: String,
    /// When the elastic IP address was allocated, UTC.
    ///
    /// Wire name: `AllocationTime`.
    pub allocation_time: types::Time,
    /// Bandwidth of the elastic IP address in Mbit/s.
    ///
    /// Wire name: `Bandwidth`.
    pub bandwidth: String,
    /// How it is billed.
    ///
    /// Wire name: `ChargeType`.
    pub charge_type: types::InstanceChargeType,
    /// Bandwidth of the elastic IP address.
    ///
    /// Wire name: `EipBandwidth`.
    pub eip_bandwidth: String,
    /// When it expires, UTC.
    ///
    /// Wire name: `ExpiredTime`.
    pub expired_time: types::Time,
    /// Id of the resource that the elastic IP address is associated with.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: String,
    /// Type of the resource that the elastic IP address is associated with.
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: String,
    /// How public traffic is billed, by bandwidth or by traffic.
    ///
    /// Wire name: `InternetChargeType`.
    pub internet_charge_type: types::InternetChargeType,
    /// IP address.
    ///
    /// Wire name: `IpAddress`.
    pub ip_address: String,
    /// Reasons why it is locked. Empty if it is not locked.
    ///
    /// Wire name: `OperationLocks`.
    pub operation_locks: Vec<types::OperationLock>,
    /// Id of the region.
    ///
    /// Wire name: `RegionId`.
    pub region_id: String,
    /// Status of the elastic IP address.
    ///
    /// Wire name: `Status`.
    pub status: String,
}

impl Record for EipAddress {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AllocationId", &self.allocation_id);
        fields.add("AllocationTime", &self.allocation_time);
        fields.add("Bandwidth", &self.bandwidth);
        fields.add("ChargeType", &self.charge_type);
        fields.add("EipBandwidth", &self.eip_bandwidth);
        fields.add("ExpiredTime", &self.expired_time);
        fields.add("InstanceId", &self.instance_id);
        fields.add("InstanceType", &self.instance_type);
        fields.add("InternetChargeType", &self.internet_charge_type);
        fields.add("IpAddress", &self.ip_address);
        fields.wrapped("OperationLocks", "LockReason", &self.operation_locks);
        fields.add("RegionId", &self.region_id);
        fields.add("Status", &self.status);
    }
}

impl DecodeRecord for EipAddress {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AllocationId" => self.allocation_id.slot(),
            "AllocationTime" => self.allocation_time.slot(),
            "Bandwidth" => self.bandwidth.slot(),
            "ChargeType" => self.charge_type.slot(),
            "EipBandwidth" => self.eip_bandwidth.slot(),
            "ExpiredTime" => self.expired_time.slot(),
            "InstanceId" => self.instance_id.slot(),
            "InstanceType" => self.instance_type.slot(),
            "InternetChargeType" => self.internet_charge_type.slot(),
            "IpAddress" => self.ip_address.slot(),
            "OperationLocks" => Slot::Wrapped("LockReason", &mut self.operation_locks),
            "RegionId" => self.region_id.slot(),
            "Status" => self.status.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeEipAddressesRequest);
ecs_core::internal::response_records!(DescribeEipAddressesResponse, EipAddress);
