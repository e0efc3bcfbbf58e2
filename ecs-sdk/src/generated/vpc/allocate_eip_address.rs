// Generated from api-specs/vpc/2016-04-28/actions/AllocateEipAddress.json by `cargo xtask regenerate`. Do not edit.

//! `AllocateEipAddress`: allocates an elastic IP address (EIP).
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.

use ecs_core::internal::{
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::services;

/// The request of [`Vpc::allocate_eip_address`](crate::Vpc::allocate_eip_address).
///
/// Allocates an elastic IP address (EIP).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AllocateEipAddressRequest {
    /// Id of a special offer.
    ///
    /// `ActivityId`.
    pub activity_id: Option<i64>,
    /// Whether the order is paid at once without a further step.
    ///
    /// `AutoPay`.
    pub auto_pay: Option<bool>,
    /// Bandwidth in Mbit/s.
    ///
    /// `Bandwidth`.
    pub bandwidth: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
    /// Description.
    ///
    /// `Description`.
    pub description: Option<String>,
    /// Line type of the elastic IP address.
    ///
    /// `ISP`. Values: `BGP`, `BGP_PRO`.
    pub isp: Option<String>,
    /// How the elastic IP address is billed.
    ///
    /// `InstanceChargeType`. Values: `PrePaid`, `PostPaid`.
    pub instance_charge_type: Option<String>,
    /// Id of the elastic IP address to apply for.
    ///
    /// `InstanceId`.
    pub instance_id: Option<String>,
    /// How public traffic is billed, by bandwidth or by traffic.
    ///
    /// `InternetChargeType`. Values: `PayByBandwidth`, `PayByTraffic`.
    pub internet_charge_type: Option<String>,
    /// IP address.
    ///
    /// `IpAddress`.
    pub ip_address: Option<String>,
    /// Name of the elastic IP address.
    ///
    /// `Name`.
    pub name: Option<String>,
    /// Network type.
    ///
    /// `Netmode`.
    pub netmode: Option<String>,
    /// For how long it is bought, counted in the pricing cycle.
    ///
    /// `Period`.
    pub period: Option<i64>,
    /// Unit in which the period is counted.
    ///
    /// `PricingCycle`. Values: `Month`, `Year`.
    pub pricing_cycle: Option<String>,
    /// Id of the public address pool.
    ///
    /// `PublicIpAddressPoolId`.
    pub public_ip_address_pool_id: Option<String>,
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Kinds of protection against attacks.
    ///
    /// `SecurityProtectionTypes`.
    pub security_protection_types: Option<Vec<String>>,
    /// Tags, each with a key and a value.
    ///
    /// `Tag`.
    pub tag: Option<Vec<Tag>>,
    /// Zone of the elastic IP address.
    ///
    /// `Zone`.
    pub zone: Option<String>,
}

impl AllocateEipAddressRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ActivityId`.
    pub fn activity_id(mut self, value: impl Into<i64>) -> Self {
        self.activity_id = Some(value.into());
        self
    }

    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }

    /// Sets `Bandwidth`.
    pub fn bandwidth(mut self, value: impl Into<String>) -> Self {
        self.bandwidth = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `ISP`.
    pub fn isp(mut self, value: impl Into<String>) -> Self {
        self.isp = Some(value.into());
        self
    }

    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }

    /// Sets `IpAddress`.
    pub fn ip_address(mut self, value: impl Into<String>) -> Self {
        self.ip_address = Some(value.into());
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `Netmode`.
    pub fn netmode(mut self, value: impl Into<String>) -> Self {
        self.netmode = Some(value.into());
        self
    }

    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<i64>) -> Self {
        self.period = Some(value.into());
        self
    }

    /// Sets `PricingCycle`.
    pub fn pricing_cycle(mut self, value: impl Into<String>) -> Self {
        self.pricing_cycle = Some(value.into());
        self
    }

    /// Sets `PublicIpAddressPoolId`.
    pub fn public_ip_address_pool_id(mut self, value: impl Into<String>) -> Self {
        self.public_ip_address_pool_id = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `SecurityProtectionTypes`. An empty list cannot be sent.
    pub fn security_protection_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_protection_types = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `Tag`. An empty list cannot be sent.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = Some(value.into_iter().collect());
        self
    }

    /// Sets `Zone`.
    pub fn zone(mut self, value: impl Into<String>) -> Self {
        self.zone = Some(value.into());
        self
    }
}

impl Record for AllocateEipAddressRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ActivityId", &self.activity_id);
        fields.add("AutoPay", &self.auto_pay);
        fields.add("Bandwidth", &self.bandwidth);
        fields.add("ClientToken", &self.client_token);
        fields.add("Description", &self.description);
        fields.add("ISP", &self.isp);
        fields.add("InstanceChargeType", &self.instance_charge_type);
        fields.add("InstanceId", &self.instance_id);
        fields.add("InternetChargeType", &self.internet_charge_type);
        fields.add("IpAddress", &self.ip_address);
        fields.add("Name", &self.name);
        fields.add("Netmode", &self.netmode);
        fields.add("Period", &self.period);
        fields.add("PricingCycle", &self.pricing_cycle);
        fields.add("PublicIpAddressPoolId", &self.public_ip_address_pool_id);
        fields.add("RegionId", &self.region_id);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("SecurityProtectionTypes", &self.security_protection_types);
        fields.add("Tag", &self.tag);
        fields.add("Zone", &self.zone);
    }
}

impl Request for AllocateEipAddressRequest {
    type Response = AllocateEipAddressResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::VPC, "AllocateEipAddress")
            .region("RegionId")
            .client_token()
    }
}

/// Tags, each with a key and a value.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Tag {
    /// Key of the tag.
    ///
    /// `Key`.
    pub key: Option<String>,
    /// Value of the tag.
    ///
    /// `Value`.
    pub value: Option<String>,
}

impl Tag {
    /// An empty `Tag`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Sets `Value`.
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

/// The response of [`Vpc::allocate_eip_address`](crate::Vpc::allocate_eip_address).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AllocateEipAddressResponse {
    /// Id of the elastic IP address.
    ///
    /// `AllocationId`.
    pub allocation_id: String,
    /// Elastic IP address.
    ///
    /// `EipAddress`.
    pub eip_address: String,
    /// Id of the order.
    ///
    /// `OrderId`.
    pub order_id: Option<i64>,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: String,
}

impl Record for AllocateEipAddressResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AllocationId", &self.allocation_id);
        fields.add("EipAddress", &self.eip_address);
        fields.add("OrderId", &self.order_id);
        fields.add("RequestId", &self.request_id);
        fields.add("ResourceGroupId", &self.resource_group_id);
    }
}

impl ResponseRecord for AllocateEipAddressResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AllocationId" => self.allocation_id.slot(),
            "EipAddress" => self.eip_address.slot(),
            "OrderId" => self.order_id.slot(),
            "RequestId" => self.request_id.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(AllocateEipAddressRequest, Tag);
ecs_core::internal::response_records!(AllocateEipAddressResponse);
