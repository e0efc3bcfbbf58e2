// Generated from api-specs/ecs/2014-05-26/actions/DescribeInstanceAttribute.json by `cargo xtask regenerate`. Do not edit.

//! Shows the attributes of one instance.
//!
//! - **Calls**: Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::instance::DescribeInstanceAttributeRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeInstanceAttributeRequest::new()
//!     .instance_id("i-bp1g6zv0ce8oghu7k3kp");
//! let response = ecs.describe_instance_attribute(request).await?;
//! println!("{} {}", response.cluster_id, response.status);
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 404: `InvalidInstanceId.NotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_instance_attribute`](crate::Client::describe_instance_attribute).
///
/// Shows the attributes of one instance.
///
/// Needs [`instance_id`](field@DescribeInstanceAttributeRequest::instance_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeInstanceAttributeRequest {
    /// Id of the instance.
    ///
    /// Required.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
}

impl DescribeInstanceAttributeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the instance. [More](field@DescribeInstanceAttributeRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

impl Record for DescribeInstanceAttributeRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["InstanceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("InstanceId", &self.instance_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeInstanceAttributeRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "InstanceId" => self.instance_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeInstanceAttributeRequest {
    type Response = DescribeInstanceAttributeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeInstanceAttribute")
            .read_only()
            .read_timeout(36)
    }
}

/// The response of
/// [`Client::describe_instance_attribute`](crate::Client::describe_instance_attribute).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeInstanceAttributeResponse {
    /// Id of the cluster.
    ///
    /// Will be removed; the service names no successor.
    ///
    /// Wire name: `ClusterId`.
    pub cluster_id: String,
    /// Number of vCPUs.
    ///
    /// Wire name: `Cpu`.
    pub cpu: Option<i64>,
    /// When it was created, UTC.
    ///
    /// Wire name: `CreationTime`.
    pub creation_time: types::Time,
    /// How a burstable instance performs when its CPU credits are used up.
    ///
    /// Wire name: `CreditSpecification`.
    pub credit_specification: types::CreditSpecification,
    /// Dedicated host that the instance runs on.
    ///
    /// Wire name: `DedicatedHostAttribute`.
    pub dedicated_host_attribute: Option<DedicatedHostAttribute>,
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: String,
    /// Elastic IP address of the instance.
    ///
    /// Wire name: `EipAddress`.
    pub eip_address: Option<EipAddress>,
    /// Whether jumbo frames are enabled.
    ///
    /// - `true`: jumbo frames on.
    /// - `false`: jumbo frames off.
    ///
    /// Wire name: `EnableJumboFrame`.
    pub enable_jumbo_frame: Option<bool>,
    /// Whether traffic between instances is encrypted.
    ///
    /// Available as a preview, by invitation.
    ///
    /// Wire name: `EnableNetworkEncryption`.
    pub enable_network_encryption: Option<bool>,
    /// When it expires, UTC.
    ///
    /// Wire name: `ExpiredTime`.
    pub expired_time: types::Time,
    /// Host name of the instance.
    ///
    /// Wire name: `HostName`.
    pub host_name: String,
    /// Id of the image.
    ///
    /// Wire name: `ImageId`.
    pub image_id: String,
    /// Inner IP addresses of an instance in the classic network.
    ///
    /// Wire name: `InnerIpAddress`.
    pub inner_ip_address: Vec<String>,
    /// How the instance is billed, by subscription or pay as you go.
    ///
    /// Wire name: `InstanceChargeType`.
    pub instance_charge_type: types::InstanceChargeType,
    /// Id of the instance.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: String,
    /// Name of the instance.
    ///
    /// Wire name: `InstanceName`.
    pub instance_name: String,
    /// Network type of the instance.
    ///
    /// Wire name: `InstanceNetworkType`.
    pub instance_network_type: types::InstanceNetworkType,
    /// Instance type.
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: String,
    /// How public traffic is billed, by bandwidth or by traffic.
    ///
    /// Wire name: `InternetChargeType`.
    pub internet_charge_type: types::InternetChargeType,
    /// Maximum inbound public bandwidth in Mbit/s.
    ///
    /// Wire name: `InternetMaxBandwidthIn`.
    pub internet_max_bandwidth_in: Option<i64>,
    /// Maximum outbound public bandwidth in Mbit/s.
    ///
    /// Wire name: `InternetMaxBandwidthOut`.
    pub internet_max_bandwidth_out: Option<i64>,
    /// Whether the instance is I/O optimized.
    ///
    /// Wire name: `IoOptimized`.
    pub io_optimized: types::IoOptimized,
    /// Memory of the instance in MiB.
    ///
    /// Wire name: `Memory`.
    pub memory: Option<i64>,
    /// Settings of the network, such as jumbo frames.
    ///
    /// Available as a preview, by invitation.
    ///
    /// Wire name: `NetworkOptions`.
    pub network_options: Option<NetworkOptions>,
    /// Reasons why it is locked. Empty if it is not locked.
    ///
    /// Different here:
    ///
    /// - `LockReason`: Only `Recycling` is capitalized.
    ///
    /// Wire name: `OperationLocks`.
    pub operation_locks: Vec<types::OperationLock>,
    /// Public IP addresses of the instance.
    ///
    /// Wire name: `PublicIpAddress`.
    pub public_ip_address: Vec<String>,
    /// Id of the region.
    ///
    /// Wire name: `RegionId`.
    pub region_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Ids of the security groups.
    ///
    /// Wire name: `SecurityGroupIds`.
    pub security_group_ids: Vec<String>,
    /// Settings of trusted and confidential computing.
    ///
    /// Wire name: `SecurityOptions`.
    pub security_options: Option<SecurityOptions>,
    /// Serial number of the instance.
    ///
    /// Wire name: `SerialNumber`.
    pub serial_number: String,
    /// Status of the instance.
    ///
    /// Wire name: `Status`.
    pub status: types::InstanceStatus,
    /// Whether the instance is billed while it is stopped.
    ///
    /// `KeepCharging` continues to cost money; `StopCharging` does not. After `StopCharging`,
    /// a restart depends on the stock in the region.
    ///
    /// Wire name: `StoppedMode`.
    pub stopped_mode: types::StoppedMode,
    /// Id of the VLAN.
    ///
    /// Will be removed; the service names no successor.
    ///
    /// Wire name: `VlanId`.
    pub vlan_id: String,
    /// VPC, vSwitch and private IP addresses of the instance.
    ///
    /// Wire name: `VpcAttributes`.
    pub vpc_attributes: Option<VpcAttributes>,
    /// Id of the zone.
    ///
    /// Wire name: `ZoneId`.
    pub zone_id: String,
}

impl Record for DescribeInstanceAttributeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ClusterId", &self.cluster_id);
        fields.add("Cpu", &self.cpu);
        fields.add_as(Form::Minutes, "CreationTime", &self.creation_time);
        fields.add("CreditSpecification", &self.credit_specification);
        fields.add("DedicatedHostAttribute", &self.dedicated_host_attribute);
        fields.add("Description", &self.description);
        fields.add("EipAddress", &self.eip_address);
        fields.add("EnableJumboFrame", &self.enable_jumbo_frame);
        fields.add("EnableNetworkEncryption", &self.enable_network_encryption);
        fields.add_as(Form::Minutes, "ExpiredTime", &self.expired_time);
        fields.add("HostName", &self.host_name);
        fields.add("ImageId", &self.image_id);
        fields.wrapped("InnerIpAddress", "IpAddress", &self.inner_ip_address);
        fields.add("InstanceChargeType", &self.instance_charge_type);
        fields.add("InstanceId", &self.instance_id);
        fields.add("InstanceName", &self.instance_name);
        fields.add("InstanceNetworkType", &self.instance_network_type);
        fields.add("InstanceType", &self.instance_type);
        fields.add("InternetChargeType", &self.internet_charge_type);
        fields.add("InternetMaxBandwidthIn", &self.internet_max_bandwidth_in);
        fields.add("InternetMaxBandwidthOut", &self.internet_max_bandwidth_out);
        fields.add("IoOptimized", &self.io_optimized);
        fields.add("Memory", &self.memory);
        fields.add("NetworkOptions", &self.network_options);
        fields.wrapped("OperationLocks", "LockReason", &self.operation_locks);
        fields.wrapped("PublicIpAddress", "IpAddress", &self.public_ip_address);
        fields.add("RegionId", &self.region_id);
        fields.add("RequestId", &self.request_id);
        fields.wrapped("SecurityGroupIds", "SecurityGroupId", &self.security_group_ids);
        fields.add("SecurityOptions", &self.security_options);
        fields.add("SerialNumber", &self.serial_number);
        fields.add("Status", &self.status);
        fields.add("StoppedMode", &self.stopped_mode);
        fields.add("VlanId", &self.vlan_id);
        fields.add("VpcAttributes", &self.vpc_attributes);
        fields.add("ZoneId", &self.zone_id);
    }
}

impl DecodeRecord for DescribeInstanceAttributeResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ClusterId" => self.cluster_id.slot(),
            "Cpu" => self.cpu.slot(),
            "CreationTime" => self.creation_time.slot(),
            "CreditSpecification" => self.credit_specification.slot(),
            "DedicatedHostAttribute" => self.dedicated_host_attribute.slot(),
            "Description" => self.description.slot(),
            "EipAddress" => self.eip_address.slot(),
            "EnableJumboFrame" => self.enable_jumbo_frame.slot(),
            "EnableNetworkEncryption" => self.enable_network_encryption.slot(),
            "ExpiredTime" => self.expired_time.slot(),
            "HostName" => self.host_name.slot(),
            "ImageId" => self.image_id.slot(),
            "InnerIpAddress" => Slot::Wrapped("IpAddress", &mut self.inner_ip_address),
            "InstanceChargeType" => self.instance_charge_type.slot(),
            "InstanceId" => self.instance_id.slot(),
            "InstanceName" => self.instance_name.slot(),
            "InstanceNetworkType" => self.instance_network_type.slot(),
            "InstanceType" => self.instance_type.slot(),
            "InternetChargeType" => self.internet_charge_type.slot(),
            "InternetMaxBandwidthIn" => self.internet_max_bandwidth_in.slot(),
            "InternetMaxBandwidthOut" => self.internet_max_bandwidth_out.slot(),
            "IoOptimized" => self.io_optimized.slot(),
            "Memory" => self.memory.slot(),
            "NetworkOptions" => self.network_options.slot(),
            "OperationLocks" => Slot::Wrapped("LockReason", &mut self.operation_locks),
            "PublicIpAddress" => Slot::Wrapped("IpAddress", &mut self.public_ip_address),
            "RegionId" => self.region_id.slot(),
            "RequestId" => self.request_id.slot(),
            "SecurityGroupIds" => {
                Slot::Wrapped("SecurityGroupId", &mut self.security_group_ids)
            }
            "SecurityOptions" => self.security_options.slot(),
            "SerialNumber" => self.serial_number.slot(),
            "Status" => self.status.slot(),
            "StoppedMode" => self.stopped_mode.slot(),
            "VlanId" => self.vlan_id.slot(),
            "VpcAttributes" => self.vpc_attributes.slot(),
            "ZoneId" => self.zone_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Dedicated host that the instance runs on.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DedicatedHostAttribute {
    /// Id of the dedicated host.
    ///
    /// Wire name: `DedicatedHostId`.
    pub dedicated_host_id: String,
    /// Name of the dedicated host.
    ///
    /// Wire name: `DedicatedHostName`.
    pub dedicated_host_name: String,
}

impl Record for DedicatedHostAttribute {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DedicatedHostId", &self.dedicated_host_id);
        fields.add("DedicatedHostName", &self.dedicated_host_name);
    }
}

impl DecodeRecord for DedicatedHostAttribute {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "DedicatedHostId" => self.dedicated_host_id.slot(),
            "DedicatedHostName" => self.dedicated_host_name.slot(),
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
    /// Bandwidth of the elastic IP address in Mbit/s.
    ///
    /// Wire name: `Bandwidth`.
    pub bandwidth: Option<i64>,
    /// How public traffic is billed, by bandwidth or by traffic.
    ///
    /// Wire name: `InternetChargeType`.
    pub internet_charge_type: types::InternetChargeType,
    /// IP address.
    ///
    /// Wire name: `IpAddress`.
    pub ip_address: String,
}

impl Record for EipAddress {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AllocationId", &self.allocation_id);
        fields.add("Bandwidth", &self.bandwidth);
        fields.add("InternetChargeType", &self.internet_charge_type);
        fields.add("IpAddress", &self.ip_address);
    }
}

impl DecodeRecord for EipAddress {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AllocationId" => self.allocation_id.slot(),
            "Bandwidth" => self.bandwidth.slot(),
            "InternetChargeType" => self.internet_charge_type.slot(),
            "IpAddress" => self.ip_address.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Settings of the network, such as jumbo frames.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkOptions {
    /// How the bandwidth is divided between network and disks.
    ///
    /// Wire name: `BandwidthWeighting`.
    pub bandwidth_weighting: types::BandwidthWeighting,
    /// Whether jumbo frames are enabled.
    ///
    /// Documented as a preview here, unlike the member of the same name at the top level. The
    /// service documents this inconsistently.
    ///
    /// Wire name: `EnableJumboFrame`.
    pub enable_jumbo_frame: Option<bool>,
    /// Whether traffic between instances is encrypted.
    ///
    /// Available as a preview, by invitation.
    ///
    /// Wire name: `EnableNetworkEncryption`.
    pub enable_network_encryption: Option<bool>,
}

impl Record for NetworkOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("BandwidthWeighting", &self.bandwidth_weighting);
        fields.add("EnableJumboFrame", &self.enable_jumbo_frame);
        fields.add("EnableNetworkEncryption", &self.enable_network_encryption);
    }
}

impl DecodeRecord for NetworkOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "BandwidthWeighting" => self.bandwidth_weighting.slot(),
            "EnableJumboFrame" => self.enable_jumbo_frame.slot(),
            "EnableNetworkEncryption" => self.enable_network_encryption.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Settings of trusted and confidential computing.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityOptions {
    /// Whether secure boot is enabled.
    ///
    /// Wire name: `EnableSecureBoot`.
    pub enable_secure_boot: Option<bool>,
}

impl Record for SecurityOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("EnableSecureBoot", &self.enable_secure_boot);
    }
}

impl DecodeRecord for SecurityOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "EnableSecureBoot" => self.enable_secure_boot.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// VPC, vSwitch and private IP addresses of the instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VpcAttributes {
    /// IP address of the instance behind NAT.
    ///
    /// Wire name: `NatIpAddress`.
    pub nat_ip_address: String,
    /// Private IP addresses.
    ///
    /// Wire name: `PrivateIpAddress`.
    pub private_ip_address: Vec<String>,
    /// Id of the vSwitch.
    ///
    /// Wire name: `VSwitchId`.
    pub v_switch_id: String,
    /// Id of the VPC.
    ///
    /// Wire name: `VpcId`.
    pub vpc_id: String,
}

impl Record for VpcAttributes {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("NatIpAddress", &self.nat_ip_address);
        fields.wrapped("PrivateIpAddress", "IpAddress", &self.private_ip_address);
        fields.add("VSwitchId", &self.v_switch_id);
        fields.add("VpcId", &self.vpc_id);
    }
}

impl DecodeRecord for VpcAttributes {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "NatIpAddress" => self.nat_ip_address.slot(),
            "PrivateIpAddress" => {
                Slot::Wrapped("IpAddress", &mut self.private_ip_address)
            }
            "VSwitchId" => self.v_switch_id.slot(),
            "VpcId" => self.vpc_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeInstanceAttributeRequest);
ecs_core::internal::response_records!(
    DescribeInstanceAttributeResponse, DedicatedHostAttribute, EipAddress,
    NetworkOptions, SecurityOptions, VpcAttributes
);
