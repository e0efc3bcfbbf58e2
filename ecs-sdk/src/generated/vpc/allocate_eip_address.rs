// Generated from api-specs/vpc/2016-04-28/actions/AllocateEipAddress.json by `cargo xtask regenerate`. Do not edit.

//! Allocates an elastic IP address (EIP).
//!
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//!
//! ```no_run
//! use ecs_sdk::vpc::AllocateEipAddressRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = AllocateEipAddressRequest::new();
//! let response = ecs.vpc().allocate_eip_address(request).await?;
//! println!("{}", response.allocation_id);
//! # Ok(())
//! # }
//! ```

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
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
    /// Wire name: `ActivityId`.
    pub activity_id: Option<i64>,
    /// Whether the order is paid at once without a further step.
    ///
    /// Wire name: `AutoPay`.
    pub auto_pay: Option<bool>,
    /// Bandwidth in Mbit/s.
    ///
    /// 1 to 500. Matches `^[0-9]+$`.
    ///
    /// Wire name: `Bandwidth`.
    pub bandwidth: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Line type of the elastic IP address.
    ///
    /// Values: `BGP`, `BGP_PRO`.
    ///
    /// Wire name: `ISP`.
    pub isp: Option<String>,
    /// How the elastic IP address is billed.
    ///
    /// Values: `PrePaid`, `PostPaid`.
    ///
    /// Wire name: `InstanceChargeType`.
    pub instance_charge_type: Option<String>,
    /// Id of the elastic IP address to apply for.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// How public traffic is billed, by bandwidth or by traffic.
    ///
    /// Values: `PayByBandwidth`, `PayByTraffic`.
    ///
    /// Wire name: `InternetChargeType`.
    pub internet_charge_type: Option<String>,
    /// IP address.
    ///
    /// An IPv4 address.
    ///
    /// Wire name: `IpAddress`.
    pub ip_address: Option<String>,
    /// Name of the elastic IP address.
    ///
    /// Wire name: `Name`.
    pub name: Option<String>,
    /// Network type.
    ///
    /// Wire name: `Netmode`.
    pub netmode: Option<String>,
    /// For how long it is bought, counted in the pricing cycle.
    ///
    /// Wire name: `Period`.
    pub period: Option<i64>,
    /// Unit in which the period is counted.
    ///
    /// Values: `Month`, `Year`.
    ///
    /// Wire name: `PricingCycle`.
    pub pricing_cycle: Option<String>,
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
    /// Kinds of protection against attacks.
    ///
    /// Wire name: `SecurityProtectionTypes`.
    pub security_protection_types: Option<Vec<String>>,
    /// Tags, each with a key and a value.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<Tag>>,
    /// Zone of the elastic IP address.
    ///
    /// Wire name: `Zone`.
    pub zone: Option<String>,
}

impl AllocateEipAddressRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of a special offer.
    pub fn activity_id(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.activity_id = Some(value.into_integer());
        self
    }

    /// Whether the order is paid at once without a further step.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }

    /// Bandwidth in Mbit/s. [More](field@AllocateEipAddressRequest::bandwidth)
    pub fn bandwidth(mut self, value: impl Into<String>) -> Self {
        self.bandwidth = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@AllocateEipAddressRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Description.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Line type of the elastic IP address. [More](field@AllocateEipAddressRequest::isp)
    pub fn isp(mut self, value: impl Into<String>) -> Self {
        self.isp = Some(value.into());
        self
    }

    /// How the elastic IP address is billed.
    /// [More](field@AllocateEipAddressRequest::instance_charge_type)
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// Id of the elastic IP address to apply for.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// How public traffic is billed, by bandwidth or by traffic.
    /// [More](field@AllocateEipAddressRequest::internet_charge_type)
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }

    /// IP address. [More](field@AllocateEipAddressRequest::ip_address)
    pub fn ip_address(mut self, value: impl Into<String>) -> Self {
        self.ip_address = Some(value.into());
        self
    }

    /// Name of the elastic IP address.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Network type.
    pub fn netmode(mut self, value: impl Into<String>) -> Self {
        self.netmode = Some(value.into());
        self
    }

    /// For how long it is bought, counted in the pricing cycle.
    pub fn period(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.period = Some(value.into_integer());
        self
    }

    /// Unit in which the period is counted.
    /// [More](field@AllocateEipAddressRequest::pricing_cycle)
    pub fn pricing_cycle(mut self, value: impl Into<String>) -> Self {
        self.pricing_cycle = Some(value.into());
        self
    }

    /// Id of the public address pool.
    pub fn public_ip_address_pool_id(mut self, value: impl Into<String>) -> Self {
        self.public_ip_address_pool_id = Some(value.into());
        self
    }

    /// Id of the region. [More](field@AllocateEipAddressRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the resource group.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Kinds of protection against attacks. An empty list cannot be sent.
    pub fn security_protection_types<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.security_protection_types = Some(value.into_list());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Zone of the elastic IP address.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for AllocateEipAddressRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "ActivityId" => self.activity_id.slot(),
            "AutoPay" => self.auto_pay.slot(),
            "Bandwidth" => self.bandwidth.slot(),
            "ClientToken" => self.client_token.slot(),
            "Description" => self.description.slot(),
            "ISP" => self.isp.slot(),
            "InstanceChargeType" => self.instance_charge_type.slot(),
            "InstanceId" => self.instance_id.slot(),
            "InternetChargeType" => self.internet_charge_type.slot(),
            "IpAddress" => self.ip_address.slot(),
            "Name" => self.name.slot(),
            "Netmode" => self.netmode.slot(),
            "Period" => self.period.slot(),
            "PricingCycle" => self.pricing_cycle.slot(),
            "PublicIpAddressPoolId" => self.public_ip_address_pool_id.slot(),
            "RegionId" => self.region_id.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "SecurityProtectionTypes" => self.security_protection_types.slot(),
            "Tag" => self.tag.slot(),
            "Zone" => self.zone.slot(),
            _ => return None,
        };
        Some(slot)
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

/// The response of [`Vpc::allocate_eip_address`](crate::Vpc::allocate_eip_address).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AllocateEipAddressResponse {
    /// Id of the elastic IP address.
    ///
    /// Wire name: `AllocationId`.
    pub allocation_id: String,
    /// Elastic IP address.
    ///
    /// Wire name: `EipAddress`.
    pub eip_address: String,
    /// Id of the order.
    ///
    /// Wire name: `OrderId`.
    pub order_id: Option<i64>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
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

impl DecodeRecord for AllocateEipAddressResponse {
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
