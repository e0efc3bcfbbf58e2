// Generated from api-specs/ecs/2014-05-26/actions/CreateLaunchTemplateVersion.json by `cargo xtask regenerate`. Do not edit.

//! `CreateLaunchTemplateVersion`: adds a version to a launch template.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Duplicate.TagKey`, `InvalidDescription.Malformed`, `InvalidHostName.Malformed`,
//! `InvalidParameter`, `InvalidParams.CreateEniParams`, `InvalidRegion.NotExist`,
//! `InvalidUserData.Base64FormatInvalid`, `InvalidUserData.SizeExceeded`,
//! `MissingParameter`.
//!
//! 403: `LaunchTemplateVersionLimitExceed`.
//!
//! 404: `InvalidLaunchTemplate.NotFound`, `InvalidResourceGroup.NotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Form, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::create_launch_template_version`](crate::Client::create_launch_template_version).
///
/// Adds a version to a launch template.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateLaunchTemplateVersionRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Id of the launch template.
    ///
    /// `LaunchTemplateId`.
    pub launch_template_id: Option<String>,
    /// Name of the launch template.
    ///
    /// `LaunchTemplateName`.
    pub launch_template_name: Option<String>,
    /// Description of the launch template version.
    ///
    /// `VersionDescription`.
    pub version_description: Option<String>,
    /// Id of the image.
    ///
    /// `ImageId`.
    pub image_id: Option<String>,
    /// Source of the image, such as public, own, shared or marketplace.
    ///
    /// `ImageOwnerAlias`.
    pub image_owner_alias: Option<types::ImageOwnerAlias>,
    /// Whether the password set in the image is used.
    ///
    /// `PasswordInherit`.
    pub password_inherit: Option<bool>,
    /// Instance type.
    ///
    /// `InstanceType`.
    pub instance_type: Option<String>,
    /// Id of the security group.
    ///
    /// `SecurityGroupId`.
    pub security_group_id: Option<String>,
    /// Id of the VPC.
    ///
    /// `VpcId`.
    pub vpc_id: Option<String>,
    /// Id of the vSwitch.
    ///
    /// `VSwitchId`.
    pub v_switch_id: Option<String>,
    /// Name of the instance.
    ///
    /// `InstanceName`.
    pub instance_name: Option<String>,
    /// Description.
    ///
    /// `Description`.
    pub description: Option<String>,
    /// Maximum inbound public bandwidth in Mbit/s.
    ///
    /// `InternetMaxBandwidthIn`.
    pub internet_max_bandwidth_in: Option<i64>,
    /// Maximum outbound public bandwidth in Mbit/s.
    ///
    /// `InternetMaxBandwidthOut`.
    pub internet_max_bandwidth_out: Option<i64>,
    /// Host name of the instance.
    ///
    /// `HostName`.
    pub host_name: Option<String>,
    /// Id of the zone.
    ///
    /// `ZoneId`.
    pub zone_id: Option<String>,
    /// Whether the instance is I/O optimized.
    ///
    /// `IoOptimized`.
    pub io_optimized: Option<types::IoOptimized>,
    /// Billing method, subscription or pay as you go.
    ///
    /// `InstanceChargeType`.
    pub instance_charge_type: Option<types::InstanceChargeType>,
    /// Length of the term, counted in the period unit.
    ///
    /// `Period`.
    pub period: Option<i64>,
    /// How public traffic is billed, by bandwidth or by traffic.
    ///
    /// `InternetChargeType`.
    pub internet_charge_type: Option<types::InternetChargeType>,
    /// Whether the operating system configuration of the instance is enabled.
    ///
    /// `EnableVmOsConfig`.
    pub enable_vm_os_config: Option<bool>,
    /// Network type.
    ///
    /// `NetworkType`.
    pub network_type: Option<types::InstanceNetworkType>,
    /// User data, Base64 encoded.
    ///
    /// `UserData`.
    pub user_data: Option<String>,
    /// Name of the key pair.
    ///
    /// `KeyPairName`.
    pub key_pair_name: Option<String>,
    /// Name of the RAM role of the instance.
    ///
    /// `RamRoleName`.
    pub ram_role_name: Option<String>,
    /// When it is released automatically, UTC.
    ///
    /// `AutoReleaseTime`. Sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub auto_release_time: Option<types::Time>,
    /// Whether it is a spot instance, and how it bids.
    ///
    /// `SpotStrategy`.
    pub spot_strategy: Option<types::SpotStrategy>,
    /// Highest price per hour to pay for the spot instance.
    ///
    /// `SpotPriceLimit`. 0 to 999999.
    pub spot_price_limit: Option<f64>,
    /// How many hours the spot instance is protected from interruption.
    ///
    /// `SpotDuration`.
    pub spot_duration: Option<i64>,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Whether the security agent is installed.
    ///
    /// `SecurityEnhancementStrategy`.
    pub security_enhancement_strategy: Option<types::SecurityEnhancementStrategy>,
    /// Private IP address.
    ///
    /// `PrivateIpAddress`.
    pub private_ip_address: Option<String>,
    /// How many IPv6 addresses to assign.
    ///
    /// `Ipv6AddressCount`.
    pub ipv6_address_count: Option<i64>,
    /// Id of the deployment set.
    ///
    /// `DeploymentSetId`.
    pub deployment_set_id: Option<String>,
    /// Data disks.
    ///
    /// `DataDisk`. At most 16 items.
    pub data_disk: Option<Vec<DataDisk>>,
    /// Network interfaces.
    ///
    /// `NetworkInterface`. At most 8 items.
    pub network_interface: Option<Vec<NetworkInterface>>,
    /// Tags, each with a key and a value.
    ///
    /// `Tag`. At most 21 items.
    pub tag: Option<Vec<types::Tag>>,
    /// Ids of the security groups.
    ///
    /// `SecurityGroupIds`. At most 16 items.
    pub security_group_ids: Option<Vec<String>>,
    /// Whether the instance is protected against release by console or API.
    ///
    /// `DeletionProtection`.
    pub deletion_protection: Option<bool>,
    /// How a burstable instance performs when its CPU credits are used up.
    ///
    /// `CreditSpecification`.
    pub credit_specification: Option<types::CreditSpecification>,
    /// Whether it is renewed automatically.
    ///
    /// `AutoRenew`.
    pub auto_renew: Option<bool>,
    /// For how long it is renewed each time, counted in the period unit.
    ///
    /// `AutoRenewPeriod`.
    pub auto_renew_period: Option<i64>,
    /// Unit in which the period is counted.
    ///
    /// `PeriodUnit`.
    pub period_unit: Option<types::PeriodUnit>,
    /// Whether the metadata service of the instance can be reached.
    ///
    /// `HttpEndpoint`.
    pub http_endpoint: Option<types::HttpEndpoint>,
    /// Whether requests to the metadata service need a token.
    ///
    /// `HttpTokens`.
    pub http_tokens: Option<types::HttpTokens>,
    /// How many network hops a response of the metadata service to a PUT request may travel.
    ///
    /// `HttpPutResponseHopLimit`.
    pub http_put_response_hop_limit: Option<i64>,
    /// Settings that come from the image, such as the user to log in as.
    ///
    /// `ImageOptions`.
    pub image_options: Option<ImageOptions>,
    /// Settings of trusted and confidential computing.
    ///
    /// `SecurityOptions`.
    pub security_options: Option<SecurityOptions>,
    /// System disk.
    ///
    /// `SystemDisk`.
    pub system_disk: Option<SystemDisk>,
}

impl CreateLaunchTemplateVersionRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `LaunchTemplateId`.
    pub fn launch_template_id(mut self, value: impl Into<String>) -> Self {
        self.launch_template_id = Some(value.into());
        self
    }

    /// Sets `LaunchTemplateName`.
    pub fn launch_template_name(mut self, value: impl Into<String>) -> Self {
        self.launch_template_name = Some(value.into());
        self
    }

    /// Sets `VersionDescription`.
    pub fn version_description(mut self, value: impl Into<String>) -> Self {
        self.version_description = Some(value.into());
        self
    }

    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Sets `ImageOwnerAlias`.
    pub fn image_owner_alias(
        mut self,
        value: impl Into<types::ImageOwnerAlias>,
    ) -> Self {
        self.image_owner_alias = Some(value.into());
        self
    }

    /// Sets `PasswordInherit`.
    #[inline]
    pub fn password_inherit(mut self, value: bool) -> Self {
        self.password_inherit = Some(value);
        self
    }

    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }

    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Sets `VSwitchId`.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.v_switch_id = Some(value.into());
        self
    }

    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `InternetMaxBandwidthIn`.
    pub fn internet_max_bandwidth_in(mut self, value: impl Into<i64>) -> Self {
        self.internet_max_bandwidth_in = Some(value.into());
        self
    }

    /// Sets `InternetMaxBandwidthOut`.
    pub fn internet_max_bandwidth_out(mut self, value: impl Into<i64>) -> Self {
        self.internet_max_bandwidth_out = Some(value.into());
        self
    }

    /// Sets `HostName`.
    pub fn host_name(mut self, value: impl Into<String>) -> Self {
        self.host_name = Some(value.into());
        self
    }

    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Sets `IoOptimized`.
    pub fn io_optimized(mut self, value: impl Into<types::IoOptimized>) -> Self {
        self.io_optimized = Some(value.into());
        self
    }

    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(
        mut self,
        value: impl Into<types::InstanceChargeType>,
    ) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<i64>) -> Self {
        self.period = Some(value.into());
        self
    }

    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(
        mut self,
        value: impl Into<types::InternetChargeType>,
    ) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }

    /// Sets `EnableVmOsConfig`.
    #[inline]
    pub fn enable_vm_os_config(mut self, value: bool) -> Self {
        self.enable_vm_os_config = Some(value);
        self
    }

    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<types::InstanceNetworkType>) -> Self {
        self.network_type = Some(value.into());
        self
    }

    /// Sets `UserData`, which is Base64.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }

    /// Sets `UserData` to the Base64 of a text or of bytes.
    pub fn user_data_text(self, value: impl AsRef<[u8]>) -> Self {
        self.user_data(ecs_core::internal::base64(value.as_ref()))
    }

    /// Sets `KeyPairName`.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }

    /// Sets `RamRoleName`.
    pub fn ram_role_name(mut self, value: impl Into<String>) -> Self {
        self.ram_role_name = Some(value.into());
        self
    }

    /// Sets `AutoReleaseTime`.
    pub fn auto_release_time(mut self, value: impl Into<types::Time>) -> Self {
        self.auto_release_time = Some(value.into());
        self
    }

    /// Sets `SpotStrategy`.
    pub fn spot_strategy(mut self, value: impl Into<types::SpotStrategy>) -> Self {
        self.spot_strategy = Some(value.into());
        self
    }

    /// Sets `SpotPriceLimit`.
    pub fn spot_price_limit(mut self, value: impl Into<f64>) -> Self {
        self.spot_price_limit = Some(value.into());
        self
    }

    /// Sets `SpotDuration`.
    pub fn spot_duration(mut self, value: impl Into<i64>) -> Self {
        self.spot_duration = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `SecurityEnhancementStrategy`.
    pub fn security_enhancement_strategy(
        mut self,
        value: impl Into<types::SecurityEnhancementStrategy>,
    ) -> Self {
        self.security_enhancement_strategy = Some(value.into());
        self
    }

    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }

    /// Sets `Ipv6AddressCount`.
    pub fn ipv6_address_count(mut self, value: impl Into<i64>) -> Self {
        self.ipv6_address_count = Some(value.into());
        self
    }

    /// Sets `DeploymentSetId`.
    pub fn deployment_set_id(mut self, value: impl Into<String>) -> Self {
        self.deployment_set_id = Some(value.into());
        self
    }

    /// Sets `DataDisk`. An empty list cannot be sent.
    pub fn data_disk(mut self, value: impl IntoIterator<Item = DataDisk>) -> Self {
        self.data_disk = Some(value.into_iter().collect());
        self
    }

    /// Sets `NetworkInterface`. An empty list cannot be sent.
    pub fn network_interface(
        mut self,
        value: impl IntoIterator<Item = NetworkInterface>,
    ) -> Self {
        self.network_interface = Some(value.into_iter().collect());
        self
    }

    /// Sets `Tag`. An empty list cannot be sent.
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Tag>>,
    ) -> Self {
        self.tag = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `SecurityGroupIds`. An empty list cannot be sent.
    pub fn security_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `DeletionProtection`.
    #[inline]
    pub fn deletion_protection(mut self, value: bool) -> Self {
        self.deletion_protection = Some(value);
        self
    }

    /// Sets `CreditSpecification`.
    pub fn credit_specification(
        mut self,
        value: impl Into<types::CreditSpecification>,
    ) -> Self {
        self.credit_specification = Some(value.into());
        self
    }

    /// Sets `AutoRenew`.
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }

    /// Sets `AutoRenewPeriod`.
    pub fn auto_renew_period(mut self, value: impl Into<i64>) -> Self {
        self.auto_renew_period = Some(value.into());
        self
    }

    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<types::PeriodUnit>) -> Self {
        self.period_unit = Some(value.into());
        self
    }

    /// Sets `HttpEndpoint`.
    pub fn http_endpoint(mut self, value: impl Into<types::HttpEndpoint>) -> Self {
        self.http_endpoint = Some(value.into());
        self
    }

    /// Sets `HttpTokens`.
    pub fn http_tokens(mut self, value: impl Into<types::HttpTokens>) -> Self {
        self.http_tokens = Some(value.into());
        self
    }

    /// Sets `HttpPutResponseHopLimit`.
    pub fn http_put_response_hop_limit(mut self, value: impl Into<i64>) -> Self {
        self.http_put_response_hop_limit = Some(value.into());
        self
    }

    /// Sets `ImageOptions`.
    #[inline]
    pub fn image_options(mut self, value: ImageOptions) -> Self {
        self.image_options = Some(value);
        self
    }

    /// Sets `SecurityOptions`.
    #[inline]
    pub fn security_options(mut self, value: SecurityOptions) -> Self {
        self.security_options = Some(value);
        self
    }

    /// Sets `SystemDisk`.
    #[inline]
    pub fn system_disk(mut self, value: SystemDisk) -> Self {
        self.system_disk = Some(value);
        self
    }
}

impl Record for CreateLaunchTemplateVersionRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("LaunchTemplateId", &self.launch_template_id);
        fields.add("LaunchTemplateName", &self.launch_template_name);
        fields.add("VersionDescription", &self.version_description);
        fields.add("ImageId", &self.image_id);
        fields.add("ImageOwnerAlias", &self.image_owner_alias);
        fields.add("PasswordInherit", &self.password_inherit);
        fields.add("InstanceType", &self.instance_type);
        fields.add("SecurityGroupId", &self.security_group_id);
        fields.add("VpcId", &self.vpc_id);
        fields.add("VSwitchId", &self.v_switch_id);
        fields.add("InstanceName", &self.instance_name);
        fields.add("Description", &self.description);
        fields.add("InternetMaxBandwidthIn", &self.internet_max_bandwidth_in);
        fields.add("InternetMaxBandwidthOut", &self.internet_max_bandwidth_out);
        fields.add("HostName", &self.host_name);
        fields.add("ZoneId", &self.zone_id);
        fields.add("IoOptimized", &self.io_optimized);
        fields.add("InstanceChargeType", &self.instance_charge_type);
        fields.add("Period", &self.period);
        fields.add("InternetChargeType", &self.internet_charge_type);
        fields.add("EnableVmOsConfig", &self.enable_vm_os_config);
        fields.add("NetworkType", &self.network_type);
        fields.add_as(Form::Secret, "UserData", &self.user_data);
        fields.add("KeyPairName", &self.key_pair_name);
        fields.add("RamRoleName", &self.ram_role_name);
        fields.add("AutoReleaseTime", &self.auto_release_time);
        fields.add("SpotStrategy", &self.spot_strategy);
        fields.add("SpotPriceLimit", &self.spot_price_limit);
        fields.add("SpotDuration", &self.spot_duration);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("SecurityEnhancementStrategy", &self.security_enhancement_strategy);
        fields.add("PrivateIpAddress", &self.private_ip_address);
        fields.add("Ipv6AddressCount", &self.ipv6_address_count);
        fields.add("DeploymentSetId", &self.deployment_set_id);
        fields.add("DataDisk", &self.data_disk);
        fields.add("NetworkInterface", &self.network_interface);
        fields.add("Tag", &self.tag);
        fields.add("SecurityGroupIds", &self.security_group_ids);
        fields.add("DeletionProtection", &self.deletion_protection);
        fields.add("CreditSpecification", &self.credit_specification);
        fields.add("AutoRenew", &self.auto_renew);
        fields.add("AutoRenewPeriod", &self.auto_renew_period);
        fields.add("PeriodUnit", &self.period_unit);
        fields.add("HttpEndpoint", &self.http_endpoint);
        fields.add("HttpTokens", &self.http_tokens);
        fields.add("HttpPutResponseHopLimit", &self.http_put_response_hop_limit);
        fields.add("ImageOptions", &self.image_options);
        fields.add("SecurityOptions", &self.security_options);
        fields.add("SystemDisk", &self.system_disk);
    }
}

impl Request for CreateLaunchTemplateVersionRequest {
    type Response = CreateLaunchTemplateVersionResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CreateLaunchTemplateVersion").region("RegionId")
    }
}

/// Data disks.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DataDisk {
    /// Id of the automatic snapshot policy.
    ///
    /// `AutoSnapshotPolicyId`.
    pub auto_snapshot_policy_id: Option<String>,
    /// Whether the disk may exceed its provisioned performance for short times.
    ///
    /// `BurstingEnabled`.
    pub bursting_enabled: Option<bool>,
    /// Disk category.
    ///
    /// `Category`.
    pub category: Option<types::DiskCategory>,
    /// Whether the disk is released with the instance.
    ///
    /// `DeleteWithInstance`.
    pub delete_with_instance: Option<bool>,
    /// Description of the disk.
    ///
    /// `Description`.
    pub description: Option<String>,
    /// Device name of the disk.
    ///
    /// `Device`.
    pub device: Option<String>,
    /// Name of the disk.
    ///
    /// `DiskName`.
    pub disk_name: Option<String>,
    /// Whether the disk is encrypted.
    ///
    /// `Encrypted`.
    pub encrypted: Option<bool>,
    /// Id of the KMS key for encryption.
    ///
    /// `KMSKeyId`.
    pub kms_key_id: Option<String>,
    /// Performance level of an ESSD disk.
    ///
    /// `PerformanceLevel`.
    pub performance_level: Option<types::PerformanceLevel>,
    /// Provisioned IOPS of the disk.
    ///
    /// `ProvisionedIops`.
    pub provisioned_iops: Option<i64>,
    /// Size of the disk in GiB.
    ///
    /// `Size`.
    pub size: Option<i64>,
    /// Id of the snapshot to create the disk from.
    ///
    /// `SnapshotId`.
    pub snapshot_id: Option<String>,
}

impl DataDisk {
    /// An empty `DataDisk`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AutoSnapshotPolicyId`.
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into());
        self
    }

    /// Sets `BurstingEnabled`.
    #[inline]
    pub fn bursting_enabled(mut self, value: bool) -> Self {
        self.bursting_enabled = Some(value);
        self
    }

    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<types::DiskCategory>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Sets `DeleteWithInstance`.
    #[inline]
    pub fn delete_with_instance(mut self, value: bool) -> Self {
        self.delete_with_instance = Some(value);
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `Device`.
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }

    /// Sets `DiskName`.
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }

    /// Sets `Encrypted`.
    #[inline]
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }

    /// Sets `KMSKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }

    /// Sets `PerformanceLevel`.
    pub fn performance_level(
        mut self,
        value: impl Into<types::PerformanceLevel>,
    ) -> Self {
        self.performance_level = Some(value.into());
        self
    }

    /// Sets `ProvisionedIops`.
    pub fn provisioned_iops(mut self, value: impl Into<i64>) -> Self {
        self.provisioned_iops = Some(value.into());
        self
    }

    /// Sets `Size`.
    pub fn size(mut self, value: impl Into<i64>) -> Self {
        self.size = Some(value.into());
        self
    }

    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }
}

impl Record for DataDisk {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AutoSnapshotPolicyId", &self.auto_snapshot_policy_id);
        fields.add("BurstingEnabled", &self.bursting_enabled);
        fields.add("Category", &self.category);
        fields.add("DeleteWithInstance", &self.delete_with_instance);
        fields.add("Description", &self.description);
        fields.add("Device", &self.device);
        fields.add("DiskName", &self.disk_name);
        fields.add("Encrypted", &self.encrypted);
        fields.add("KMSKeyId", &self.kms_key_id);
        fields.add("PerformanceLevel", &self.performance_level);
        fields.add("ProvisionedIops", &self.provisioned_iops);
        fields.add("Size", &self.size);
        fields.add("SnapshotId", &self.snapshot_id);
    }
}

/// Network interfaces.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct NetworkInterface {
    /// Whether the network interface is deleted with the instance.
    ///
    /// `DeleteOnRelease`.
    pub delete_on_release: Option<bool>,
    /// Description of the network interface.
    ///
    /// `Description`.
    pub description: Option<String>,
    /// Kind of the network interface, primary or secondary.
    ///
    /// `InstanceType`.
    pub instance_type: Option<types::NetworkInterfaceType>,
    /// Name of the network interface.
    ///
    /// `NetworkInterfaceName`.
    pub network_interface_name: Option<String>,
    /// Traffic mode of the network interface. The high-performance mode uses RDMA.
    ///
    /// `NetworkInterfaceTrafficMode`.
    pub network_interface_traffic_mode: Option<types::NetworkInterfaceTrafficMode>,
    /// Primary private IP address of the network interface.
    ///
    /// `PrimaryIpAddress`.
    pub primary_ip_address: Option<String>,
    /// Id of the security group.
    ///
    /// `SecurityGroupId`.
    pub security_group_id: Option<String>,
    /// Ids of the security groups.
    ///
    /// `SecurityGroupIds`. At most 16 items.
    pub security_group_ids: Option<Vec<String>>,
    /// Id of the vSwitch.
    ///
    /// `VSwitchId`.
    pub v_switch_id: Option<String>,
}

impl NetworkInterface {
    /// An empty `NetworkInterface`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DeleteOnRelease`.
    #[inline]
    pub fn delete_on_release(mut self, value: bool) -> Self {
        self.delete_on_release = Some(value);
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `InstanceType`.
    pub fn instance_type(
        mut self,
        value: impl Into<types::NetworkInterfaceType>,
    ) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Sets `NetworkInterfaceName`.
    pub fn network_interface_name(mut self, value: impl Into<String>) -> Self {
        self.network_interface_name = Some(value.into());
        self
    }

    /// Sets `NetworkInterfaceTrafficMode`.
    pub fn network_interface_traffic_mode(
        mut self,
        value: impl Into<types::NetworkInterfaceTrafficMode>,
    ) -> Self {
        self.network_interface_traffic_mode = Some(value.into());
        self
    }

    /// Sets `PrimaryIpAddress`.
    pub fn primary_ip_address(mut self, value: impl Into<String>) -> Self {
        self.primary_ip_address = Some(value.into());
        self
    }

    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }

    /// Sets `SecurityGroupIds`. An empty list cannot be sent.
    pub fn security_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `VSwitchId`.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.v_switch_id = Some(value.into());
        self
    }
}

impl Record for NetworkInterface {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DeleteOnRelease", &self.delete_on_release);
        fields.add("Description", &self.description);
        fields.add("InstanceType", &self.instance_type);
        fields.add("NetworkInterfaceName", &self.network_interface_name);
        fields.add("NetworkInterfaceTrafficMode", &self.network_interface_traffic_mode);
        fields.add("PrimaryIpAddress", &self.primary_ip_address);
        fields.add("SecurityGroupId", &self.security_group_id);
        fields.add("SecurityGroupIds", &self.security_group_ids);
        fields.add("VSwitchId", &self.v_switch_id);
    }
}

/// Settings that come from the image, such as the user to log in as.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ImageOptions {
    /// Whether users log in as `ecs-user` instead of root.
    ///
    /// `LoginAsNonRoot`.
    pub login_as_non_root: Option<bool>,
}

impl ImageOptions {
    /// An empty `ImageOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `LoginAsNonRoot`.
    #[inline]
    pub fn login_as_non_root(mut self, value: bool) -> Self {
        self.login_as_non_root = Some(value);
        self
    }
}

impl Record for ImageOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("LoginAsNonRoot", &self.login_as_non_root);
    }
}

/// Settings of trusted and confidential computing.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SecurityOptions {
    /// Trusted system mode.
    ///
    /// `TrustedSystemMode`.
    pub trusted_system_mode: Option<String>,
}

impl SecurityOptions {
    /// An empty `SecurityOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `TrustedSystemMode`.
    pub fn trusted_system_mode(mut self, value: impl Into<String>) -> Self {
        self.trusted_system_mode = Some(value.into());
        self
    }
}

impl Record for SecurityOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("TrustedSystemMode", &self.trusted_system_mode);
    }
}

/// System disk.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SystemDisk {
    /// Id of the automatic snapshot policy.
    ///
    /// `AutoSnapshotPolicyId`.
    pub auto_snapshot_policy_id: Option<String>,
    /// Whether the disk may exceed its provisioned performance for short times.
    ///
    /// `BurstingEnabled`.
    pub bursting_enabled: Option<bool>,
    /// Disk category.
    ///
    /// `Category`.
    pub category: Option<types::DiskCategory>,
    /// Whether the disk is released with the instance.
    ///
    /// `DeleteWithInstance`.
    pub delete_with_instance: Option<bool>,
    /// Description of the disk.
    ///
    /// `Description`.
    pub description: Option<String>,
    /// Name of the disk.
    ///
    /// `DiskName`.
    pub disk_name: Option<String>,
    /// Whether the disk is encrypted.
    ///
    /// `Encrypted`.
    pub encrypted: Option<bool>,
    /// IOPS of the disk.
    ///
    /// `Iops`.
    pub iops: Option<i64>,
    /// Id of the KMS key for encryption.
    ///
    /// `KMSKeyId`.
    pub kms_key_id: Option<String>,
    /// Performance level of an ESSD disk.
    ///
    /// `PerformanceLevel`.
    pub performance_level: Option<types::PerformanceLevel>,
    /// Provisioned IOPS of the disk.
    ///
    /// `ProvisionedIops`.
    pub provisioned_iops: Option<i64>,
    /// Size of the disk in GiB.
    ///
    /// `Size`.
    pub size: Option<i64>,
}

impl SystemDisk {
    /// An empty `SystemDisk`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AutoSnapshotPolicyId`.
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into());
        self
    }

    /// Sets `BurstingEnabled`.
    #[inline]
    pub fn bursting_enabled(mut self, value: bool) -> Self {
        self.bursting_enabled = Some(value);
        self
    }

    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<types::DiskCategory>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Sets `DeleteWithInstance`.
    #[inline]
    pub fn delete_with_instance(mut self, value: bool) -> Self {
        self.delete_with_instance = Some(value);
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `DiskName`.
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }

    /// Sets `Encrypted`.
    #[inline]
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }

    /// Sets `Iops`.
    pub fn iops(mut self, value: impl Into<i64>) -> Self {
        self.iops = Some(value.into());
        self
    }

    /// Sets `KMSKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }

    /// Sets `PerformanceLevel`.
    pub fn performance_level(
        mut self,
        value: impl Into<types::PerformanceLevel>,
    ) -> Self {
        self.performance_level = Some(value.into());
        self
    }

    /// Sets `ProvisionedIops`.
    pub fn provisioned_iops(mut self, value: impl Into<i64>) -> Self {
        self.provisioned_iops = Some(value.into());
        self
    }

    /// Sets `Size`.
    pub fn size(mut self, value: impl Into<i64>) -> Self {
        self.size = Some(value.into());
        self
    }
}

impl Record for SystemDisk {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AutoSnapshotPolicyId", &self.auto_snapshot_policy_id);
        fields.add("BurstingEnabled", &self.bursting_enabled);
        fields.add("Category", &self.category);
        fields.add("DeleteWithInstance", &self.delete_with_instance);
        fields.add("Description", &self.description);
        fields.add("DiskName", &self.disk_name);
        fields.add("Encrypted", &self.encrypted);
        fields.add("Iops", &self.iops);
        fields.add("KMSKeyId", &self.kms_key_id);
        fields.add("PerformanceLevel", &self.performance_level);
        fields.add("ProvisionedIops", &self.provisioned_iops);
        fields.add("Size", &self.size);
    }
}

/// The response of
/// [`Client::create_launch_template_version`](crate::Client::create_launch_template_version).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateLaunchTemplateVersionResponse {
    /// Id of the launch template.
    ///
    /// `LaunchTemplateId`.
    pub launch_template_id: String,
    /// Number of the launch template version.
    ///
    /// `LaunchTemplateVersionNumber`.
    pub launch_template_version_number: Option<i64>,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for CreateLaunchTemplateVersionResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("LaunchTemplateId", &self.launch_template_id);
        fields.add("LaunchTemplateVersionNumber", &self.launch_template_version_number);
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for CreateLaunchTemplateVersionResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "LaunchTemplateId" => self.launch_template_id.slot(),
            "LaunchTemplateVersionNumber" => self.launch_template_version_number.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(
    CreateLaunchTemplateVersionRequest, DataDisk, NetworkInterface, ImageOptions,
    SecurityOptions, SystemDisk
);
ecs_core::internal::response_records!(CreateLaunchTemplateVersionResponse);
