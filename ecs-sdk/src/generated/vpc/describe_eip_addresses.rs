// Generated from api-specs/vpc/2016-04-28/actions/DescribeEipAddresses.json by `cargo xtask regenerate`. Do not edit.

//! Lists elastic IP addresses.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   [`dry_run`](crate::Call::dry_run) checks the request only. Read-only, so always safe
//!   to retry.
//!
//! ```no_run
//! use ecs_sdk::vpc::DescribeEipAddressesRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeEipAddressesRequest::new();
//! let mut items = ecs.vpc().describe_eip_addresses(request).items();
//! while let Some(eip_address) = items.try_next().await? {
//!     println!("{} {}", eip_address.allocation_id, eip_address.status);
//! }
//! # Ok(())
//! # }
//! ```

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, DryRun, Fields, Paged, Paging, Record, Request,
    Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Vpc::describe_eip_addresses`](crate::Vpc::describe_eip_addresses).
///
/// Lists elastic IP addresses.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeEipAddressesRequest {
    /// Filters that narrow the results.
    ///
    /// Wire name: `Filter`.
    pub filter: Option<Vec<Filter>>,
    /// Ids of the elastic IP addresses to list.
    ///
    /// Wire name: `AllocationId`.
    pub allocation_id: Option<String>,
    /// Id of the resource that the addresses to list are associated with.
    ///
    /// Wire name: `AssociatedInstanceId`.
    pub associated_instance_id: Option<String>,
    /// Type of the resource that the addresses to list are associated with.
    ///
    /// Values: `EcsInstance`, `SlbInstance`, `Nat`, `HaVip`, `NetworkInterface`, `IpAddress`.
    ///
    /// Wire name: `AssociatedInstanceType`.
    pub associated_instance_type: Option<String>,
    /// How it is billed.
    ///
    /// Values: `PostPaid`, `PrePaid`.
    ///
    /// Wire name: `ChargeType`.
    pub charge_type: Option<String>,
    /// Whether to check the request without doing anything.
    ///
    /// Wire name: `DryRun`.
    pub dry_run: Option<bool>,
    /// Elastic IP address.
    ///
    /// Wire name: `EipAddress`.
    pub eip_address: Option<String>,
    /// Name of the elastic IP addresses to list.
    ///
    /// Wire name: `EipName`.
    pub eip_name: Option<String>,
    /// Line type of the elastic IP address.
    ///
    /// Values: `BGP`, `BGP_PRO`.
    ///
    /// Wire name: `ISP`.
    pub isp: Option<String>,
    /// Whether the response shows orders that take effect later.
    ///
    /// Wire name: `IncludeReservationData`.
    pub include_reservation_data: Option<bool>,
    /// Why it is locked.
    ///
    /// Values: `financial`, `security`.
    ///
    /// Wire name: `LockReason`.
    pub lock_reason: Option<String>,
    /// Number of the page, counted from 1.
    ///
    /// At least 1.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// 1 to 100.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Id of the public address pool.
    ///
    /// Wire name: `PublicIpAddressPoolId`.
    pub public_ip_address_pool_id: Option<String>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Whether the addresses to list have protection against attacks.
    ///
    /// Wire name: `SecurityProtectionEnabled`.
    pub security_protection_enabled: Option<bool>,
    /// Id of the block of consecutive addresses that the address belongs to.
    ///
    /// Wire name: `SegmentInstanceId`.
    pub segment_instance_id: Option<String>,
    /// Whether a cloud service manages it.
    ///
    /// Wire name: `ServiceManaged`.
    pub service_managed: Option<bool>,
    /// Status.
    ///
    /// Values: `Associating`, `Unassociating`, `InUse`, `Available`, `Releasing`.
    ///
    /// Wire name: `Status`.
    pub status: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<Tag>>,
}

impl DescribeEipAddressesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Filters that narrow the results. An empty list cannot be sent.
    pub fn filter<M>(mut self, value: impl ecs_core::IntoList<Filter, M>) -> Self {
        self.filter = Some(value.into_list());
        self
    }

    /// Ids of the elastic IP addresses to list.
    pub fn allocation_id(mut self, value: impl Into<String>) -> Self {
        self.allocation_id = Some(value.into());
        self
    }

    /// Id of the resource that the addresses to list are associated with.
    pub fn associated_instance_id(mut self, value: impl Into<String>) -> Self {
        self.associated_instance_id = Some(value.into());
        self
    }

    /// Type of the resource that the addresses to list are associated with.
    /// [More](field@DescribeEipAddressesRequest::associated_instance_type)
    pub fn associated_instance_type(mut self, value: impl Into<String>) -> Self {
        self.associated_instance_type = Some(value.into());
        self
    }

    /// How it is billed. [More](field@DescribeEipAddressesRequest::charge_type)
    pub fn charge_type(mut self, value: impl Into<String>) -> Self {
        self.charge_type = Some(value.into());
        self
    }

    /// Whether to check the request without doing anything.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Elastic IP address.
    pub fn eip_address(mut self, value: impl Into<String>) -> Self {
        self.eip_address = Some(value.into());
        self
    }

    /// Name of the elastic IP addresses to list.
    pub fn eip_name(mut self, value: impl Into<String>) -> Self {
        self.eip_name = Some(value.into());
        self
    }

    /// Line type of the elastic IP address. [More](field@DescribeEipAddressesRequest::isp)
    pub fn isp(mut self, value: impl Into<String>) -> Self {
        self.isp = Some(value.into());
        self
    }

    /// Whether the response shows orders that take effect later.
    #[inline]
    pub fn include_reservation_data(mut self, value: bool) -> Self {
        self.include_reservation_data = Some(value);
        self
    }

    /// Why it is locked. [More](field@DescribeEipAddressesRequest::lock_reason)
    pub fn lock_reason(mut self, value: impl Into<String>) -> Self {
        self.lock_reason = Some(value.into());
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

    /// Id of the public address pool.
    pub fn public_ip_address_pool_id(mut self, value: impl Into<String>) -> Self {
        self.public_ip_address_pool_id = Some(value.into());
        self
    }

    /// Id of the region. [More](field@DescribeEipAddressesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the resource group.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Whether the addresses to list have protection against attacks.
    #[inline]
    pub fn security_protection_enabled(mut self, value: bool) -> Self {
        self.security_protection_enabled = Some(value);
        self
    }

    /// Id of the block of consecutive addresses that the address belongs to.
    pub fn segment_instance_id(mut self, value: impl Into<String>) -> Self {
        self.segment_instance_id = Some(value.into());
        self
    }

    /// Whether a cloud service manages it.
    #[inline]
    pub fn service_managed(mut self, value: bool) -> Self {
        self.service_managed = Some(value);
        self
    }

    /// Status. [More](field@DescribeEipAddressesRequest::status)
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<Tag, M>) -> Self {
        self.tag = Some(value.into_list());
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
        fields.add("Filter", &self.filter);
        fields.add("AllocationId", &self.allocation_id);
        fields.add("AssociatedInstanceId", &self.associated_instance_id);
        fields.add("AssociatedInstanceType", &self.associated_instance_type);
        fields.add("ChargeType", &self.charge_type);
        fields.add("DryRun", &self.dry_run);
        fields.add("EipAddress", &self.eip_address);
        fields.add("EipName", &self.eip_name);
        fields.add("ISP", &self.isp);
        fields.add("IncludeReservationData", &self.include_reservation_data);
        fields.add("LockReason", &self.lock_reason);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("PublicIpAddressPoolId", &self.public_ip_address_pool_id);
        fields.add("RegionId", &self.region_id);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("SecurityProtectionEnabled", &self.security_protection_enabled);
        fields.add("SegmentInstanceId", &self.segment_instance_id);
        fields.add("ServiceManaged", &self.service_managed);
        fields.add("Status", &self.status);
        fields.add("Tag", &self.tag);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeEipAddressesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Filter" => self.filter.slot(),
            "AllocationId" => self.allocation_id.slot(),
            "AssociatedInstanceId" => self.associated_instance_id.slot(),
            "AssociatedInstanceType" => self.associated_instance_type.slot(),
            "ChargeType" => self.charge_type.slot(),
            "DryRun" => self.dry_run.slot(),
            "EipAddress" => self.eip_address.slot(),
            "EipName" => self.eip_name.slot(),
            "ISP" => self.isp.slot(),
            "IncludeReservationData" => self.include_reservation_data.slot(),
            "LockReason" => self.lock_reason.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "PublicIpAddressPoolId" => self.public_ip_address_pool_id.slot(),
            "RegionId" => self.region_id.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "SecurityProtectionEnabled" => self.security_protection_enabled.slot(),
            "SegmentInstanceId" => self.segment_instance_id.slot(),
            "ServiceManaged" => self.service_managed.slot(),
            "Status" => self.status.slot(),
            "Tag" => self.tag.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeEipAddressesRequest {
    type Response = DescribeEipAddressesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::VPC, "DescribeEipAddresses")
            .read_only()
            .region("RegionId")
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

impl DryRun for DescribeEipAddressesRequest {}

/// A filter: a name and the values that pass it.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Filter {
    /// Name of the filter.
    ///
    /// `CreationStartTime` or `CreationEndTime`.
    ///
    /// Wire name: `Key`.
    pub key: Option<String>,
    /// Value of the filter.
    ///
    /// Wire name: `Value`.
    pub value: Option<String>,
}

impl Filter {
    /// An empty `Filter`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the filter. [More](field@Filter::key)
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Value of the filter.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
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

/// A tag: a key and a value.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Tag {
    /// Key of the tag.
    ///
    /// Wire name: `Key`.
    pub key: Option<String>,
    /// Value of the tag.
    ///
    /// Wire name: `Value`.
    pub value: Option<String>,
}

impl Tag {
    /// An empty `Tag`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Key of the tag.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Value of the tag.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl Record for Tag {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Key", &self.key);
        fields.add("Value", &self.value);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Tag {
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

/// The response of [`Vpc::describe_eip_addresses`](crate::Vpc::describe_eip_addresses).
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
    /// Bandwidth in Mbit/s.
    ///
    /// Wire name: `Bandwidth`.
    pub bandwidth: String,
    /// Bandwidth of the shared bandwidth package in Mbit/s.
    ///
    /// Wire name: `BandwidthPackageBandwidth`.
    pub bandwidth_package_bandwidth: String,
    /// Id of the shared bandwidth package.
    ///
    /// Wire name: `BandwidthPackageId`.
    pub bandwidth_package_id: String,
    /// Type of the bandwidth package.
    ///
    /// Wire name: `BandwidthPackageType`.
    pub bandwidth_package_type: String,
    /// Kind of business that the address is for.
    ///
    /// Wire name: `BizType`.
    pub biz_type: String,
    /// State of the address with regard to billing.
    ///
    /// Values: `Normal`, `OperationLock`, `Unactivated`.
    ///
    /// Wire name: `BusinessStatus`.
    pub business_status: String,
    /// How it is billed.
    ///
    /// Values: `PostPaid`, `PrePaid`.
    ///
    /// Wire name: `ChargeType`.
    pub charge_type: String,
    /// Whether it is protected against deletion.
    ///
    /// Wire name: `DeletionProtection`.
    pub deletion_protection: Option<bool>,
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: String,
    /// Bandwidth of the elastic IP address in Mbit/s.
    ///
    /// Wire name: `EipBandwidth`.
    pub eip_bandwidth: String,
    /// When it expires, UTC.
    ///
    /// Wire name: `ExpiredTime`.
    pub expired_time: types::Time,
    /// Whether fine-grained monitoring is on.
    ///
    /// Wire name: `HDMonitorStatus`.
    pub hd_monitor_status: String,
    /// Whether an order takes effect later.
    ///
    /// Wire name: `HasReservationData`.
    pub has_reservation_data: String,
    /// Line type of the elastic IP address.
    ///
    /// Values: `BGP`, `BGP_PRO`.
    ///
    /// Wire name: `ISP`.
    pub isp: String,
    /// Id of the resource that the elastic IP address is associated with.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: String,
    /// Id of the region of the associated resource.
    ///
    /// Wire name: `InstanceRegionId`.
    pub instance_region_id: String,
    /// Type of the resource that the elastic IP address is associated with.
    ///
    /// Values: `EcsInstance`, `SlbInstance`, `Nat`, `HaVip`, `NetworkInterface`, `IpAddress`.
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: String,
    /// How public traffic is billed, by bandwidth or by traffic.
    ///
    /// Values: `PayByBandwidth`, `PayByTraffic`.
    ///
    /// Wire name: `InternetChargeType`.
    pub internet_charge_type: String,
    /// IP address.
    ///
    /// Wire name: `IpAddress`.
    pub ip_address: String,
    /// How the elastic IP address is associated.
    ///
    /// Wire name: `Mode`.
    pub mode: String,
    /// Name of the elastic IP address.
    ///
    /// Wire name: `Name`.
    pub name: String,
    /// Network type.
    ///
    /// Wire name: `Netmode`.
    pub netmode: String,
    /// Locks. Empty if there is none.
    ///
    /// Wire name: `OperationLocks`.
    pub operation_locks: Vec<LockReason>,
    /// Private IP address.
    ///
    /// Wire name: `PrivateIpAddress`.
    pub private_ip_address: String,
    /// Id of the public address pool.
    ///
    /// Wire name: `PublicIpAddressPoolId`.
    pub public_ip_address_pool_id: String,
    /// Id of the region.
    ///
    /// Wire name: `RegionId`.
    pub region_id: String,
    /// When the pending order takes effect, UTC.
    ///
    /// Wire name: `ReservationActiveTime`.
    pub reservation_active_time: types::Time,
    /// Bandwidth after the pending order.
    ///
    /// Wire name: `ReservationBandwidth`.
    pub reservation_bandwidth: String,
    /// How public traffic is billed after the pending order.
    ///
    /// Values: `PayByBandwidth`, `PayByTraffic`.
    ///
    /// Wire name: `ReservationInternetChargeType`.
    pub reservation_internet_charge_type: String,
    /// Kind of the pending order.
    ///
    /// Values: `RENEWCHANGE`, `TEMP_UPGRADE`, `UPGRADE`.
    ///
    /// Wire name: `ReservationOrderType`.
    pub reservation_order_type: String,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: String,
    /// Whether a second rate limit applies.
    ///
    /// Wire name: `SecondLimited`.
    pub second_limited: Option<bool>,
    /// Kinds of protection against attacks.
    ///
    /// Wire name: `SecurityProtectionTypes`.
    pub security_protection_types: Vec<String>,
    /// Id of the block of consecutive addresses that the address belongs to.
    ///
    /// Wire name: `SegmentInstanceId`.
    pub segment_instance_id: String,
    /// Id of the cloud service that manages it.
    ///
    /// Wire name: `ServiceID`.
    pub service_id: Option<i64>,
    /// Whether a cloud service manages it.
    ///
    /// Wire name: `ServiceManaged`.
    pub service_managed: Option<i64>,
    /// Status.
    ///
    /// Values: `Associating`, `Unassociating`, `InUse`, `Available`, `Releasing`.
    ///
    /// Wire name: `Status`.
    pub status: String,
    /// Tags, each with a key and a value.
    ///
    /// Wire name: `Tags`.
    pub tags: Vec<EipAddressTag>,
    /// Id of the VPC.
    ///
    /// Wire name: `VpcId`.
    pub vpc_id: String,
    /// Zone of the elastic IP address.
    ///
    /// Wire name: `Zone`.
    pub zone: String,
}

impl Record for EipAddress {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AllocationId", &self.allocation_id);
        fields.add("AllocationTime", &self.allocation_time);
        fields.add("Bandwidth", &self.bandwidth);
        fields.add("BandwidthPackageBandwidth", &self.bandwidth_package_bandwidth);
        fields.add("BandwidthPackageId", &self.bandwidth_package_id);
        fields.add("BandwidthPackageType", &self.bandwidth_package_type);
        fields.add("BizType", &self.biz_type);
        fields.add("BusinessStatus", &self.business_status);
        fields.add("ChargeType", &self.charge_type);
        fields.add("DeletionProtection", &self.deletion_protection);
        fields.add("Description", &self.description);
        fields.add("EipBandwidth", &self.eip_bandwidth);
        fields.add("ExpiredTime", &self.expired_time);
        fields.add("HDMonitorStatus", &self.hd_monitor_status);
        fields.add("HasReservationData", &self.has_reservation_data);
        fields.add("ISP", &self.isp);
        fields.add("InstanceId", &self.instance_id);
        fields.add("InstanceRegionId", &self.instance_region_id);
        fields.add("InstanceType", &self.instance_type);
        fields.add("InternetChargeType", &self.internet_charge_type);
        fields.add("IpAddress", &self.ip_address);
        fields.add("Mode", &self.mode);
        fields.add("Name", &self.name);
        fields.add("Netmode", &self.netmode);
        fields.wrapped("OperationLocks", "LockReason", &self.operation_locks);
        fields.add("PrivateIpAddress", &self.private_ip_address);
        fields.add("PublicIpAddressPoolId", &self.public_ip_address_pool_id);
        fields.add("RegionId", &self.region_id);
        fields.add("ReservationActiveTime", &self.reservation_active_time);
        fields.add("ReservationBandwidth", &self.reservation_bandwidth);
        fields
            .add(
                "ReservationInternetChargeType",
                &self.reservation_internet_charge_type,
            );
        fields.add("ReservationOrderType", &self.reservation_order_type);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("SecondLimited", &self.second_limited);
        fields
            .wrapped(
                "SecurityProtectionTypes",
                "SecurityProtectionType",
                &self.security_protection_types,
            );
        fields.add("SegmentInstanceId", &self.segment_instance_id);
        fields.add("ServiceID", &self.service_id);
        fields.add("ServiceManaged", &self.service_managed);
        fields.add("Status", &self.status);
        fields.wrapped("Tags", "Tag", &self.tags);
        fields.add("VpcId", &self.vpc_id);
        fields.add("Zone", &self.zone);
    }
}

impl DecodeRecord for EipAddress {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AllocationId" => self.allocation_id.slot(),
            "AllocationTime" => self.allocation_time.slot(),
            "Bandwidth" => self.bandwidth.slot(),
            "BandwidthPackageBandwidth" => self.bandwidth_package_bandwidth.slot(),
            "BandwidthPackageId" => self.bandwidth_package_id.slot(),
            "BandwidthPackageType" => self.bandwidth_package_type.slot(),
            "BizType" => self.biz_type.slot(),
            "BusinessStatus" => self.business_status.slot(),
            "ChargeType" => self.charge_type.slot(),
            "DeletionProtection" => self.deletion_protection.slot(),
            "Description" => self.description.slot(),
            "EipBandwidth" => self.eip_bandwidth.slot(),
            "ExpiredTime" => self.expired_time.slot(),
            "HDMonitorStatus" => self.hd_monitor_status.slot(),
            "HasReservationData" => self.has_reservation_data.slot(),
            "ISP" => self.isp.slot(),
            "InstanceId" => self.instance_id.slot(),
            "InstanceRegionId" => self.instance_region_id.slot(),
            "InstanceType" => self.instance_type.slot(),
            "InternetChargeType" => self.internet_charge_type.slot(),
            "IpAddress" => self.ip_address.slot(),
            "Mode" => self.mode.slot(),
            "Name" => self.name.slot(),
            "Netmode" => self.netmode.slot(),
            "OperationLocks" => Slot::Wrapped("LockReason", &mut self.operation_locks),
            "PrivateIpAddress" => self.private_ip_address.slot(),
            "PublicIpAddressPoolId" => self.public_ip_address_pool_id.slot(),
            "RegionId" => self.region_id.slot(),
            "ReservationActiveTime" => self.reservation_active_time.slot(),
            "ReservationBandwidth" => self.reservation_bandwidth.slot(),
            "ReservationInternetChargeType" => {
                self.reservation_internet_charge_type.slot()
            }
            "ReservationOrderType" => self.reservation_order_type.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "SecondLimited" => self.second_limited.slot(),
            "SecurityProtectionTypes" => {
                Slot::Wrapped(
                    "SecurityProtectionType",
                    &mut self.security_protection_types,
                )
            }
            "SegmentInstanceId" => self.segment_instance_id.slot(),
            "ServiceID" => self.service_id.slot(),
            "ServiceManaged" => self.service_managed.slot(),
            "Status" => self.status.slot(),
            "Tags" => Slot::Wrapped("Tag", &mut self.tags),
            "VpcId" => self.vpc_id.slot(),
            "Zone" => self.zone.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A lock.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LockReason {
    /// Why it is locked.
    ///
    /// Values: `financial`, `security`, `sharedPool`.
    ///
    /// Wire name: `LockReason`.
    pub lock_reason: String,
}

impl Record for LockReason {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("LockReason", &self.lock_reason);
    }
}

impl DecodeRecord for LockReason {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "LockReason" => self.lock_reason.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A tag: a key and a value.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EipAddressTag {
    /// Key of the tag.
    ///
    /// Wire name: `Key`.
    pub key: String,
    /// Value of the tag.
    ///
    /// Wire name: `Value`.
    pub value: String,
}

impl Record for EipAddressTag {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Key", &self.key);
        fields.add("Value", &self.value);
    }
}

impl DecodeRecord for EipAddressTag {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Key" => self.key.slot(),
            "Value" => self.value.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeEipAddressesRequest, Filter, Tag);
ecs_core::internal::response_records!(
    DescribeEipAddressesResponse, EipAddress, LockReason, EipAddressTag
);
