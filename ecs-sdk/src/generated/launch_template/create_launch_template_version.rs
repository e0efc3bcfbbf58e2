// Generated from api-specs/ecs/2014-05-26/actions/CreateLaunchTemplateVersion.json by `cargo xtask regenerate`. Do not edit.

//! Adds a version to a launch template.
//!
//! - **Members**: At least one of `LaunchTemplateId` and `LaunchTemplateName` must be set.
//! - **Effects**: Versions cannot be edited: a change needs a new version. The default
//!   version stays the same until it is switched.
//! - **Limits**: At most 30 versions per template.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`modify_launch_template_default_version`](crate::Client::modify_launch_template_default_version),
//!   [`describe_launch_template_versions`](crate::Client::describe_launch_template_versions),
//!   [`delete_launch_template_version`](crate::Client::delete_launch_template_version).
//!
//! ```no_run
//! use ecs_sdk::launch_template::CreateLaunchTemplateVersionRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = CreateLaunchTemplateVersionRequest::new()
//!     .launch_template_id("lt-bp1apo0bbbkuy0rjabcd")
//!     .instance_type("ecs.g7.large");
//! let response = ecs.create_launch_template_version(request).await?;
//! println!("{}", response.launch_template_id);
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, Fields, Form, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::create_launch_template_version`](crate::Client::create_launch_template_version).
///
/// Adds a version to a launch template.
///
/// Often set:
/// [`launch_template_id`](field@CreateLaunchTemplateVersionRequest::launch_template_id),
/// [`instance_type`](field@CreateLaunchTemplateVersionRequest::instance_type).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateLaunchTemplateVersionRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the launch template.
    ///
    /// Set this or `LaunchTemplateName`, or both.
    ///
    /// Wire name: `LaunchTemplateId`.
    pub launch_template_id: Option<String>,
    /// Name of the launch template.
    ///
    /// 2 to 128 characters: letters, Chinese characters, digits, `:`, `_` and `-`, beginning
    /// with a letter or a Chinese character, not beginning with `http://` or `https://`. Set
    /// this or `LaunchTemplateId`, or both.
    ///
    /// Wire name: `LaunchTemplateName`.
    pub launch_template_name: Option<String>,
    /// Description of the launch template version.
    ///
    /// 2 to 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `VersionDescription`.
    pub version_description: Option<String>,
    /// Id of the image.
    ///
    /// Wire name: `ImageId`.
    pub image_id: Option<String>,
    /// Source of the image, such as public, own, shared or marketplace.
    ///
    /// About to be retired; leave it unset.
    ///
    /// Wire name: `ImageOwnerAlias`.
    pub image_owner_alias: Option<types::ImageOwnerAlias>,
    /// Whether the password set in the image is used.
    ///
    /// Default: `false`. `true`: Image's own password is used. The image must have a password,
    /// and none may be set otherwise.
    ///
    /// Wire name: `PasswordInherit`.
    pub password_inherit: Option<bool>,
    /// Instance type.
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: Option<String>,
    /// Id of the security group.
    ///
    /// Not together with `SecurityGroupIds`.
    ///
    /// Wire name: `SecurityGroupId`.
    pub security_group_id: Option<String>,
    /// Id of the VPC.
    ///
    /// Wire name: `VpcId`.
    pub vpc_id: Option<String>,
    /// Id of the vSwitch.
    ///
    /// Required if a VPC instance is created.
    ///
    /// Wire name: `VSwitchId`.
    pub v_switch_id: Option<String>,
    /// Name of the instance.
    ///
    /// Default: the id of the instance. 2 to 128 characters: letters of any script, digits,
    /// `:`, `_`, `.` and `-`. Several instances can be numbered with `[`, `]` and `,`.
    ///
    /// Wire name: `InstanceName`.
    pub instance_name: Option<String>,
    /// Description.
    ///
    /// 2 to 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Maximum inbound public bandwidth in Mbit/s.
    ///
    /// At least 1. Default: 10, or `InternetMaxBandwidthOut` if that is larger.
    ///
    /// - 1 to 10, default 10 if `InternetMaxBandwidthOut` is at most 10.
    /// - At least 1 if `InternetMaxBandwidthOut` is above 10, whose value is the maximum.
    ///
    /// Wire name: `InternetMaxBandwidthIn`.
    pub internet_max_bandwidth_in: Option<i64>,
    /// Maximum outbound public bandwidth in Mbit/s.
    ///
    /// 0 to 100.
    ///
    /// Wire name: `InternetMaxBandwidthOut`.
    pub internet_max_bandwidth_out: Option<i64>,
    /// Host name of the instance.
    ///
    /// 2 to 64 characters. On Windows at most 15 characters, without periods, and not digits
    /// only.
    ///
    /// Wire name: `HostName`.
    pub host_name: Option<String>,
    /// Id of the zone.
    ///
    /// Wire name: `ZoneId`.
    pub zone_id: Option<String>,
    /// Whether the instance is I/O optimized.
    ///
    /// Wire name: `IoOptimized`.
    pub io_optimized: Option<types::IoOptimized>,
    /// Billing method, subscription or pay as you go.
    ///
    /// `PrePaid` without a suitable payment method fails with `InvalidPayMethod`.
    ///
    /// Wire name: `InstanceChargeType`.
    pub instance_charge_type: Option<types::InstanceChargeType>,
    /// Length of the term, counted in the period unit.
    ///
    /// In months. Required if `InstanceChargeType` is `PrePaid`, and only then. Documented in
    /// months, although `PeriodUnit` can be `Week`. The service documents this inconsistently.
    ///
    /// Wire name: `Period`.
    pub period: Option<i64>,
    /// How public traffic is billed, by bandwidth or by traffic.
    ///
    /// Wire name: `InternetChargeType`.
    pub internet_charge_type: Option<types::InternetChargeType>,
    /// Whether the operating system configuration of the instance is enabled.
    ///
    /// Wire name: `EnableVmOsConfig`.
    pub enable_vm_os_config: Option<bool>,
    /// Network type.
    ///
    /// Wire name: `NetworkType`.
    pub network_type: Option<types::InstanceNetworkType>,
    /// User data, Base64 encoded.
    ///
    /// At most 32,768 bytes. The limit applies before encoding.
    ///
    /// Wire name: `UserData`.
    pub user_data: Option<String>,
    /// Name of the key pair.
    ///
    /// Ignored if the instance runs Windows. Disables logins with a password on Linux.
    ///
    /// Wire name: `KeyPairName`.
    pub key_pair_name: Option<String>,
    /// Name of the RAM role of the instance.
    ///
    /// Wire name: `RamRoleName`.
    pub ram_role_name: Option<String>,
    /// When it is released automatically, UTC.
    ///
    /// Must be 30 minutes to 3 years ahead; seconds are dropped.
    ///
    /// Wire name: `AutoReleaseTime`, sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub auto_release_time: Option<types::Time>,
    /// Whether it is a spot instance, and how it bids.
    ///
    /// Only if `InstanceChargeType` is `PostPaid`.
    ///
    /// Wire name: `SpotStrategy`.
    pub spot_strategy: Option<types::SpotStrategy>,
    /// Highest price per hour to pay for the spot instance.
    ///
    /// 0 to 999,999. A multiple of 0.001. Only if `SpotStrategy` is `SpotWithPriceLimit`.
    ///
    /// Wire name: `SpotPriceLimit`.
    pub spot_price_limit: Option<f64>,
    /// How many hours the spot instance is protected from interruption.
    ///
    /// Default: 1.
    ///
    /// - `0`: May be reclaimed at once.
    /// - `1`: Safe from reclaim for the first hour.
    ///
    /// Only if `SpotStrategy` is `SpotWithPriceLimit` or `SpotAsPriceGo`. A system event
    /// announces the reclaim 5 minutes before.
    ///
    /// Wire name: `SpotDuration`.
    pub spot_duration: Option<i64>,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Whether the security agent is installed.
    ///
    /// Wire name: `SecurityEnhancementStrategy`.
    pub security_enhancement_strategy: Option<types::SecurityEnhancementStrategy>,
    /// Private IP address.
    ///
    /// An IPv4 address. A free address of the vSwitch in `VSwitchId`.
    ///
    /// Wire name: `PrivateIpAddress`.
    pub private_ip_address: Option<String>,
    /// How many IPv6 addresses to assign.
    ///
    /// 1 to 10.
    ///
    /// Wire name: `Ipv6AddressCount`.
    pub ipv6_address_count: Option<i64>,
    /// Id of the deployment set.
    ///
    /// Wire name: `DeploymentSetId`.
    pub deployment_set_id: Option<String>,
    /// Data disks.
    ///
    /// At most 16 items. Documented for at most 16 disks, although there are device names
    /// beyond the 25th. The service documents this inconsistently.
    ///
    /// Wire name: `DataDisk`.
    pub data_disk: Option<Vec<DataDisk>>,
    /// Network interfaces.
    ///
    /// At most 2 items. Two entries must be one `Primary` and one `Secondary`.
    ///
    /// Wire name: `NetworkInterface`.
    pub network_interface: Option<Vec<NetworkInterface>>,
    /// Tags, each with a key and a value.
    ///
    /// At most 20 items. For instances, disks and primary interfaces, not for the template.
    ///
    /// Different here:
    ///
    /// - `Value`: At most 128 characters, without `http://` or `https://`. Can be empty.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// Ids of the security groups.
    ///
    /// At most 16 items. Not together with `SecurityGroupId`.
    ///
    /// Wire name: `SecurityGroupIds`.
    pub security_group_ids: Option<Vec<String>>,
    /// Whether the instance is protected against release by console or API.
    ///
    /// Default: `false`. Only if `InstanceChargeType` is `PostPaid`. Protects against release
    /// by users, not by the system.
    ///
    /// Wire name: `DeletionProtection`.
    pub deletion_protection: Option<bool>,
    /// How a burstable instance performs when its CPU credits are used up.
    ///
    /// Only if the instance type is burstable.
    ///
    /// Wire name: `CreditSpecification`.
    pub credit_specification: Option<types::CreditSpecification>,
    /// Whether it is renewed automatically.
    ///
    /// Default: `false`. Only if `InstanceChargeType` is `PrePaid`.
    ///
    /// Wire name: `AutoRenew`.
    pub auto_renew: Option<bool>,
    /// For how long it is renewed each time, counted in the period unit.
    ///
    /// 1 to 3, 6, 12, 24, 36, 48 or 60, default 1.
    ///
    /// - 1 to 3 if `PeriodUnit` is `Week`.
    /// - 1 to 3, 6, 12, 24, 36, 48 or 60 if `PeriodUnit` is `Month`.
    ///
    /// Counted in `PeriodUnit`; `Week` is available on the China site only.
    ///
    /// Wire name: `AutoRenewPeriod`.
    pub auto_renew_period: Option<i64>,
    /// Unit in which the period is counted.
    ///
    /// `Week` or `Month`, default [`Month`](types::PeriodUnit::Month).
    ///
    /// Wire name: `PeriodUnit`.
    pub period_unit: Option<types::PeriodUnit>,
    /// Whether the metadata service of the instance can be reached.
    ///
    /// Default: [`Enabled`](types::HttpEndpoint::Enabled).
    ///
    /// Wire name: `HttpEndpoint`.
    pub http_endpoint: Option<types::HttpEndpoint>,
    /// Whether requests to the metadata service need a token.
    ///
    /// Default: [`Optional`](types::HttpTokens::Optional).
    ///
    /// Wire name: `HttpTokens`.
    pub http_tokens: Option<types::HttpTokens>,
    /// How many network hops a response of the metadata service to a PUT request may travel.
    ///
    /// Not available; leave it unset.
    ///
    /// Wire name: `HttpPutResponseHopLimit`.
    pub http_put_response_hop_limit: Option<i64>,
    /// Settings that come from the image, such as the user to log in as.
    ///
    /// Wire name: `ImageOptions`.
    pub image_options: Option<ImageOptions>,
    /// Settings of trusted and confidential computing.
    ///
    /// Wire name: `SecurityOptions`.
    pub security_options: Option<SecurityOptions>,
    /// System disk.
    ///
    /// Wire name: `SystemDisk`.
    pub system_disk: Option<SystemDisk>,
}

impl CreateLaunchTemplateVersionRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@CreateLaunchTemplateVersionRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the launch template.
    /// [More](field@CreateLaunchTemplateVersionRequest::launch_template_id)
    pub fn launch_template_id(mut self, value: impl Into<String>) -> Self {
        self.launch_template_id = Some(value.into());
        self
    }

    /// Name of the launch template.
    /// [More](field@CreateLaunchTemplateVersionRequest::launch_template_name)
    pub fn launch_template_name(mut self, value: impl Into<String>) -> Self {
        self.launch_template_name = Some(value.into());
        self
    }

    /// Description of the launch template version.
    /// [More](field@CreateLaunchTemplateVersionRequest::version_description)
    pub fn version_description(mut self, value: impl Into<String>) -> Self {
        self.version_description = Some(value.into());
        self
    }

    /// Id of the image.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Source of the image, such as public, own, shared or marketplace.
    /// [More](field@CreateLaunchTemplateVersionRequest::image_owner_alias)
    pub fn image_owner_alias(
        mut self,
        value: impl Into<types::ImageOwnerAlias>,
    ) -> Self {
        self.image_owner_alias = Some(value.into());
        self
    }

    /// Whether the password set in the image is used.
    /// [More](field@CreateLaunchTemplateVersionRequest::password_inherit)
    #[inline]
    pub fn password_inherit(mut self, value: bool) -> Self {
        self.password_inherit = Some(value);
        self
    }

    /// Instance type.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Id of the security group.
    /// [More](field@CreateLaunchTemplateVersionRequest::security_group_id)
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }

    /// Id of the VPC.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Id of the vSwitch. [More](field@CreateLaunchTemplateVersionRequest::v_switch_id)
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.v_switch_id = Some(value.into());
        self
    }

    /// Name of the instance. [More](field@CreateLaunchTemplateVersionRequest::instance_name)
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }

    /// Description. [More](field@CreateLaunchTemplateVersionRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Maximum inbound public bandwidth in Mbit/s.
    /// [More](field@CreateLaunchTemplateVersionRequest::internet_max_bandwidth_in)
    pub fn internet_max_bandwidth_in(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.internet_max_bandwidth_in = Some(value.into_integer());
        self
    }

    /// Maximum outbound public bandwidth in Mbit/s.
    /// [More](field@CreateLaunchTemplateVersionRequest::internet_max_bandwidth_out)
    pub fn internet_max_bandwidth_out(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.internet_max_bandwidth_out = Some(value.into_integer());
        self
    }

    /// Host name of the instance. [More](field@CreateLaunchTemplateVersionRequest::host_name)
    pub fn host_name(mut self, value: impl Into<String>) -> Self {
        self.host_name = Some(value.into());
        self
    }

    /// Id of the zone.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Whether the instance is I/O optimized.
    pub fn io_optimized(mut self, value: impl Into<types::IoOptimized>) -> Self {
        self.io_optimized = Some(value.into());
        self
    }

    /// Billing method, subscription or pay as you go.
    /// [More](field@CreateLaunchTemplateVersionRequest::instance_charge_type)
    pub fn instance_charge_type(
        mut self,
        value: impl Into<types::InstanceChargeType>,
    ) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// Length of the term, counted in the period unit.
    /// [More](field@CreateLaunchTemplateVersionRequest::period)
    pub fn period(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.period = Some(value.into_integer());
        self
    }

    /// How public traffic is billed, by bandwidth or by traffic.
    pub fn internet_charge_type(
        mut self,
        value: impl Into<types::InternetChargeType>,
    ) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }

    /// Whether the operating system configuration of the instance is enabled.
    #[inline]
    pub fn enable_vm_os_config(mut self, value: bool) -> Self {
        self.enable_vm_os_config = Some(value);
        self
    }

    /// Network type.
    pub fn network_type(mut self, value: impl Into<types::InstanceNetworkType>) -> Self {
        self.network_type = Some(value.into());
        self
    }

    /// User data, Base64 encoded. The value is Base64.
    /// [More](field@CreateLaunchTemplateVersionRequest::user_data)
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }

    /// Sets `UserData` to the Base64 of a text or of bytes.
    pub fn user_data_text(self, value: impl AsRef<[u8]>) -> Self {
        self.user_data(ecs_core::internal::base64(value.as_ref()))
    }

    /// Name of the key pair. [More](field@CreateLaunchTemplateVersionRequest::key_pair_name)
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }

    /// Name of the RAM role of the instance.
    pub fn ram_role_name(mut self, value: impl Into<String>) -> Self {
        self.ram_role_name = Some(value.into());
        self
    }

    /// When it is released automatically, UTC.
    /// [More](field@CreateLaunchTemplateVersionRequest::auto_release_time)
    pub fn auto_release_time(mut self, value: impl Into<types::Time>) -> Self {
        self.auto_release_time = Some(value.into());
        self
    }

    /// Whether it is a spot instance, and how it bids.
    /// [More](field@CreateLaunchTemplateVersionRequest::spot_strategy)
    pub fn spot_strategy(mut self, value: impl Into<types::SpotStrategy>) -> Self {
        self.spot_strategy = Some(value.into());
        self
    }

    /// Highest price per hour to pay for the spot instance.
    /// [More](field@CreateLaunchTemplateVersionRequest::spot_price_limit)
    pub fn spot_price_limit(mut self, value: impl Into<f64>) -> Self {
        self.spot_price_limit = Some(value.into());
        self
    }

    /// How many hours the spot instance is protected from interruption.
    /// [More](field@CreateLaunchTemplateVersionRequest::spot_duration)
    pub fn spot_duration(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.spot_duration = Some(value.into_integer());
        self
    }

    /// Id of the resource group.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Whether the security agent is installed.
    pub fn security_enhancement_strategy(
        mut self,
        value: impl Into<types::SecurityEnhancementStrategy>,
    ) -> Self {
        self.security_enhancement_strategy = Some(value.into());
        self
    }

    /// Private IP address.
    /// [More](field@CreateLaunchTemplateVersionRequest::private_ip_address)
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }

    /// How many IPv6 addresses to assign.
    /// [More](field@CreateLaunchTemplateVersionRequest::ipv6_address_count)
    pub fn ipv6_address_count(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.ipv6_address_count = Some(value.into_integer());
        self
    }

    /// Id of the deployment set.
    pub fn deployment_set_id(mut self, value: impl Into<String>) -> Self {
        self.deployment_set_id = Some(value.into());
        self
    }

    /// Data disks. An empty list cannot be sent.
    /// [More](field@CreateLaunchTemplateVersionRequest::data_disk)
    pub fn data_disk<M>(mut self, value: impl ecs_core::IntoList<DataDisk, M>) -> Self {
        self.data_disk = Some(value.into_list());
        self
    }

    /// Network interfaces. An empty list cannot be sent.
    /// [More](field@CreateLaunchTemplateVersionRequest::network_interface)
    pub fn network_interface<M>(
        mut self,
        value: impl ecs_core::IntoList<NetworkInterface, M>,
    ) -> Self {
        self.network_interface = Some(value.into_list());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@CreateLaunchTemplateVersionRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Ids of the security groups. An empty list cannot be sent.
    /// [More](field@CreateLaunchTemplateVersionRequest::security_group_ids)
    pub fn security_group_ids<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.security_group_ids = Some(value.into_list());
        self
    }

    /// Whether the instance is protected against release by console or API.
    /// [More](field@CreateLaunchTemplateVersionRequest::deletion_protection)
    #[inline]
    pub fn deletion_protection(mut self, value: bool) -> Self {
        self.deletion_protection = Some(value);
        self
    }

    /// How a burstable instance performs when its CPU credits are used up.
    /// [More](field@CreateLaunchTemplateVersionRequest::credit_specification)
    pub fn credit_specification(
        mut self,
        value: impl Into<types::CreditSpecification>,
    ) -> Self {
        self.credit_specification = Some(value.into());
        self
    }

    /// Whether it is renewed automatically.
    /// [More](field@CreateLaunchTemplateVersionRequest::auto_renew)
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }

    /// For how long it is renewed each time, counted in the period unit.
    /// [More](field@CreateLaunchTemplateVersionRequest::auto_renew_period)
    pub fn auto_renew_period(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.auto_renew_period = Some(value.into_integer());
        self
    }

    /// Unit in which the period is counted.
    /// [More](field@CreateLaunchTemplateVersionRequest::period_unit)
    pub fn period_unit(mut self, value: impl Into<types::PeriodUnit>) -> Self {
        self.period_unit = Some(value.into());
        self
    }

    /// Whether the metadata service of the instance can be reached.
    /// [More](field@CreateLaunchTemplateVersionRequest::http_endpoint)
    pub fn http_endpoint(mut self, value: impl Into<types::HttpEndpoint>) -> Self {
        self.http_endpoint = Some(value.into());
        self
    }

    /// Whether requests to the metadata service need a token.
    /// [More](field@CreateLaunchTemplateVersionRequest::http_tokens)
    pub fn http_tokens(mut self, value: impl Into<types::HttpTokens>) -> Self {
        self.http_tokens = Some(value.into());
        self
    }

    /// How many network hops a response of the metadata service to a PUT request may travel.
    /// [More](field@CreateLaunchTemplateVersionRequest::http_put_response_hop_limit)
    pub fn http_put_response_hop_limit(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.http_put_response_hop_limit = Some(value.into_integer());
        self
    }

    /// Settings that come from the image, such as the user to log in as.
    #[inline]
    pub fn image_options(mut self, value: ImageOptions) -> Self {
        self.image_options = Some(value);
        self
    }

    /// Settings of trusted and confidential computing.
    #[inline]
    pub fn security_options(mut self, value: SecurityOptions) -> Self {
        self.security_options = Some(value);
        self
    }

    /// System disk.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CreateLaunchTemplateVersionRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "LaunchTemplateId" => self.launch_template_id.slot(),
            "LaunchTemplateName" => self.launch_template_name.slot(),
            "VersionDescription" => self.version_description.slot(),
            "ImageId" => self.image_id.slot(),
            "ImageOwnerAlias" => self.image_owner_alias.slot(),
            "PasswordInherit" => self.password_inherit.slot(),
            "InstanceType" => self.instance_type.slot(),
            "SecurityGroupId" => self.security_group_id.slot(),
            "VpcId" => self.vpc_id.slot(),
            "VSwitchId" => self.v_switch_id.slot(),
            "InstanceName" => self.instance_name.slot(),
            "Description" => self.description.slot(),
            "InternetMaxBandwidthIn" => self.internet_max_bandwidth_in.slot(),
            "InternetMaxBandwidthOut" => self.internet_max_bandwidth_out.slot(),
            "HostName" => self.host_name.slot(),
            "ZoneId" => self.zone_id.slot(),
            "IoOptimized" => self.io_optimized.slot(),
            "InstanceChargeType" => self.instance_charge_type.slot(),
            "Period" => self.period.slot(),
            "InternetChargeType" => self.internet_charge_type.slot(),
            "EnableVmOsConfig" => self.enable_vm_os_config.slot(),
            "NetworkType" => self.network_type.slot(),
            "UserData" => self.user_data.slot(),
            "KeyPairName" => self.key_pair_name.slot(),
            "RamRoleName" => self.ram_role_name.slot(),
            "AutoReleaseTime" => self.auto_release_time.slot(),
            "SpotStrategy" => self.spot_strategy.slot(),
            "SpotPriceLimit" => self.spot_price_limit.slot(),
            "SpotDuration" => self.spot_duration.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "SecurityEnhancementStrategy" => self.security_enhancement_strategy.slot(),
            "PrivateIpAddress" => self.private_ip_address.slot(),
            "Ipv6AddressCount" => self.ipv6_address_count.slot(),
            "DeploymentSetId" => self.deployment_set_id.slot(),
            "DataDisk" => self.data_disk.slot(),
            "NetworkInterface" => self.network_interface.slot(),
            "Tag" => self.tag.slot(),
            "SecurityGroupIds" => self.security_group_ids.slot(),
            "DeletionProtection" => self.deletion_protection.slot(),
            "CreditSpecification" => self.credit_specification.slot(),
            "AutoRenew" => self.auto_renew.slot(),
            "AutoRenewPeriod" => self.auto_renew_period.slot(),
            "PeriodUnit" => self.period_unit.slot(),
            "HttpEndpoint" => self.http_endpoint.slot(),
            "HttpTokens" => self.http_tokens.slot(),
            "HttpPutResponseHopLimit" => self.http_put_response_hop_limit.slot(),
            "ImageOptions" => self.image_options.slot(),
            "SecurityOptions" => self.security_options.slot(),
            "SystemDisk" => self.system_disk.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for CreateLaunchTemplateVersionRequest {
    type Response = CreateLaunchTemplateVersionResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CreateLaunchTemplateVersion").region("RegionId")
    }
}

/// A data disk.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DataDisk {
    /// Id of the automatic snapshot policy.
    ///
    /// Wire name: `AutoSnapshotPolicyId`.
    pub auto_snapshot_policy_id: Option<String>,
    /// Whether the disk may exceed its provisioned performance for short times.
    ///
    /// Wire name: `BurstingEnabled`.
    pub bursting_enabled: Option<bool>,
    /// Disk category.
    ///
    /// `cloud_efficiency`, `cloud_ssd`, `cloud_essd`, `cloud`, `cloud_auto`,
    /// `cloud_regional_disk_auto`, `cloud_essd_entry`, `elastic_ephemeral_disk_standard` or
    /// `elastic_ephemeral_disk_premium`. Default:
    /// [`CloudEfficiency`](types::DiskCategory::CloudEfficiency) (`cloud` without I/O
    /// optimization; on the China site since 30 January 2026 `cloud_auto` if supported). On
    /// the China site, the default `cloud_auto` bursts from the start, at extra cost.
    ///
    /// Wire name: `Category`.
    pub category: Option<types::DiskCategory>,
    /// Whether the disk is released with the instance.
    ///
    /// Default: `true`.
    ///
    /// - `true`: Disk goes with the instance.
    /// - `false`: Disk is kept.
    ///
    /// Wire name: `DeleteWithInstance`.
    pub delete_with_instance: Option<bool>,
    /// Description of the disk.
    ///
    /// 2 to 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Device name of the disk.
    ///
    /// Matches `^/dev/xvd([b-z]|[a-z]{2})$`. Only if the image is a full image with data
    /// disks. One letter for up to 25 disks, two letters from the 26th on.
    ///
    /// Wire name: `Device`.
    pub device: Option<String>,
    /// Name of the disk.
    ///
    /// 2 to 128 characters: letters, Chinese characters, digits, `:`, `_` and `-`, beginning
    /// with a letter or a Chinese character, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `DiskName`.
    pub disk_name: Option<String>,
    /// Whether the disk is encrypted.
    ///
    /// A text; the values are those of the system disk. The service documents this
    /// inconsistently.
    ///
    /// Wire name: `Encrypted`.
    pub encrypted: Option<bool>,
    /// Id of the KMS key for encryption.
    ///
    /// Wire name: `KMSKeyId`.
    pub kms_key_id: Option<String>,
    /// Performance level of an ESSD disk.
    ///
    /// Default: [`Pl1`](types::PerformanceLevel::Pl1). Only if `Category` is `cloud_essd`. The
    /// default of the system disk is `PL0`.
    ///
    /// Wire name: `PerformanceLevel`.
    pub performance_level: Option<types::PerformanceLevel>,
    /// Provisioned IOPS of the disk.
    ///
    /// 0 to 50,000. Only if `Category` is `cloud_auto`. At most the smaller of 50,000 and
    /// 1,000 x GiB - baseline, where the baseline is the smaller of 1,800 + 50 x GiB and
    /// 50,000.
    ///
    /// Wire name: `ProvisionedIops`.
    pub provisioned_iops: Option<i64>,
    /// Size of the disk in GiB.
    ///
    /// - 5 to 2,000 if `Category` is `cloud`.
    /// - 20 to 32,768 if `Category` is `cloud_efficiency`.
    /// - 20 to 32,768 if `Category` is `cloud_ssd`.
    /// - 1 to 32,768 if `Category` is `cloud_essd` and `PerformanceLevel` is `PL0`.
    /// - 20 to 32,768 if `Category` is `cloud_essd` and `PerformanceLevel` is `PL1`.
    /// - 461 to 32,768 if `Category` is `cloud_essd` and `PerformanceLevel` is `PL2`.
    /// - 1,261 to 32,768 if `Category` is `cloud_essd` and `PerformanceLevel` is `PL3`.
    /// - 1 to 32,768 if `Category` is `cloud_auto`.
    /// - 10 to 32,768 if `Category` is `cloud_essd_entry`.
    ///
    /// Ignored if `SnapshotId` is set. With a snapshot, documented both as ignored and as
    /// limited by it. The service documents this inconsistently.
    ///
    /// Wire name: `Size`.
    pub size: Option<i64>,
    /// Id of the snapshot to create the disk from.
    ///
    /// The disk has the size of the snapshot. Snapshots from before 15 July 2013 are rejected.
    ///
    /// Wire name: `SnapshotId`.
    pub snapshot_id: Option<String>,
}

impl DataDisk {
    /// An empty `DataDisk`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the automatic snapshot policy.
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into());
        self
    }

    /// Whether the disk may exceed its provisioned performance for short times.
    #[inline]
    pub fn bursting_enabled(mut self, value: bool) -> Self {
        self.bursting_enabled = Some(value);
        self
    }

    /// Disk category. [More](field@DataDisk::category)
    pub fn category(mut self, value: impl Into<types::DiskCategory>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Whether the disk is released with the instance.
    /// [More](field@DataDisk::delete_with_instance)
    #[inline]
    pub fn delete_with_instance(mut self, value: bool) -> Self {
        self.delete_with_instance = Some(value);
        self
    }

    /// Description of the disk. [More](field@DataDisk::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Device name of the disk. [More](field@DataDisk::device)
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }

    /// Name of the disk. [More](field@DataDisk::disk_name)
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }

    /// Whether the disk is encrypted. [More](field@DataDisk::encrypted)
    #[inline]
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }

    /// Id of the KMS key for encryption.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }

    /// Performance level of an ESSD disk. [More](field@DataDisk::performance_level)
    pub fn performance_level(
        mut self,
        value: impl Into<types::PerformanceLevel>,
    ) -> Self {
        self.performance_level = Some(value.into());
        self
    }

    /// Provisioned IOPS of the disk. [More](field@DataDisk::provisioned_iops)
    pub fn provisioned_iops(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.provisioned_iops = Some(value.into_integer());
        self
    }

    /// Size of the disk in GiB. [More](field@DataDisk::size)
    pub fn size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.size = Some(value.into_integer());
        self
    }

    /// Id of the snapshot to create the disk from. [More](field@DataDisk::snapshot_id)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DataDisk {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "AutoSnapshotPolicyId" => self.auto_snapshot_policy_id.slot(),
            "BurstingEnabled" => self.bursting_enabled.slot(),
            "Category" => self.category.slot(),
            "DeleteWithInstance" => self.delete_with_instance.slot(),
            "Description" => self.description.slot(),
            "Device" => self.device.slot(),
            "DiskName" => self.disk_name.slot(),
            "Encrypted" => self.encrypted.slot(),
            "KMSKeyId" => self.kms_key_id.slot(),
            "PerformanceLevel" => self.performance_level.slot(),
            "ProvisionedIops" => self.provisioned_iops.slot(),
            "Size" => self.size.slot(),
            "SnapshotId" => self.snapshot_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A network interface.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct NetworkInterface {
    /// Whether the network interface is deleted with the instance.
    ///
    /// Default: `true`.
    ///
    /// - `true`: Interface goes with the instance.
    /// - `false`: Interface is kept.
    ///
    /// Only if `InstanceType` is `Secondary`.
    ///
    /// Wire name: `DeleteOnRelease`.
    pub delete_on_release: Option<bool>,
    /// Description of the network interface.
    ///
    /// 2 to 256 characters, not beginning with `http://` or `https://`. Only if `InstanceType`
    /// is `Secondary`. For the first entry only, although two entries are allowed. The service
    /// documents this inconsistently.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Kind of the network interface, primary or secondary.
    ///
    /// `Primary` or `Secondary`, default
    /// [`Secondary`](types::NetworkInterfaceType::Secondary).
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: Option<types::NetworkInterfaceType>,
    /// Name of the network interface.
    ///
    /// Only if `InstanceType` is `Secondary`. Limited to one entry here, whereas
    /// `CreateLaunchTemplate` allows two. The service documents this inconsistently.
    ///
    /// Wire name: `NetworkInterfaceName`.
    pub network_interface_name: Option<String>,
    /// Traffic mode of the network interface. The high-performance mode uses RDMA.
    ///
    /// Only if `InstanceType` is `Primary`.
    ///
    /// Wire name: `NetworkInterfaceTrafficMode`.
    pub network_interface_traffic_mode: Option<types::NetworkInterfaceTrafficMode>,
    /// Primary private IP address of the network interface.
    ///
    /// An IPv4 address. Only if `InstanceType` is `Secondary`. Limited to one entry here,
    /// whereas `CreateLaunchTemplate` allows two. The service documents this inconsistently.
    ///
    /// Wire name: `PrimaryIpAddress`.
    pub primary_ip_address: Option<String>,
    /// Id of the security group.
    ///
    /// Only if `InstanceType` is `Secondary`. Not together with `SecurityGroupIds`. In the VPC
    /// of the groups of the instance; `CreateLaunchTemplate` also allows it for `Primary`. The
    /// service documents this inconsistently.
    ///
    /// Wire name: `SecurityGroupId`.
    pub security_group_id: Option<String>,
    /// Ids of the security groups.
    ///
    /// At most 16 items. Only if `InstanceType` is `Secondary`. Not together with
    /// `SecurityGroupId`. In the VPC of the interface; `CreateLaunchTemplate` also allows it
    /// for `Primary`. The service documents this inconsistently.
    ///
    /// Wire name: `SecurityGroupIds`.
    pub security_group_ids: Option<Vec<String>>,
    /// Id of the vSwitch.
    ///
    /// Only if `InstanceType` is `Secondary`. In the zone and VPC of the instance;
    /// `CreateLaunchTemplate` also allows it for `Primary`. The service documents this
    /// inconsistently.
    ///
    /// Wire name: `VSwitchId`.
    pub v_switch_id: Option<String>,
}

impl NetworkInterface {
    /// An empty `NetworkInterface`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the network interface is deleted with the instance.
    /// [More](field@NetworkInterface::delete_on_release)
    #[inline]
    pub fn delete_on_release(mut self, value: bool) -> Self {
        self.delete_on_release = Some(value);
        self
    }

    /// Description of the network interface. [More](field@NetworkInterface::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Kind of the network interface, primary or secondary.
    /// [More](field@NetworkInterface::instance_type)
    pub fn instance_type(
        mut self,
        value: impl Into<types::NetworkInterfaceType>,
    ) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Name of the network interface. [More](field@NetworkInterface::network_interface_name)
    pub fn network_interface_name(mut self, value: impl Into<String>) -> Self {
        self.network_interface_name = Some(value.into());
        self
    }

    /// Traffic mode of the network interface. The high-performance mode uses RDMA.
    /// [More](field@NetworkInterface::network_interface_traffic_mode)
    pub fn network_interface_traffic_mode(
        mut self,
        value: impl Into<types::NetworkInterfaceTrafficMode>,
    ) -> Self {
        self.network_interface_traffic_mode = Some(value.into());
        self
    }

    /// Primary private IP address of the network interface.
    /// [More](field@NetworkInterface::primary_ip_address)
    pub fn primary_ip_address(mut self, value: impl Into<String>) -> Self {
        self.primary_ip_address = Some(value.into());
        self
    }

    /// Id of the security group. [More](field@NetworkInterface::security_group_id)
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }

    /// Ids of the security groups. An empty list cannot be sent.
    /// [More](field@NetworkInterface::security_group_ids)
    pub fn security_group_ids<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.security_group_ids = Some(value.into_list());
        self
    }

    /// Id of the vSwitch. [More](field@NetworkInterface::v_switch_id)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for NetworkInterface {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "DeleteOnRelease" => self.delete_on_release.slot(),
            "Description" => self.description.slot(),
            "InstanceType" => self.instance_type.slot(),
            "NetworkInterfaceName" => self.network_interface_name.slot(),
            "NetworkInterfaceTrafficMode" => self.network_interface_traffic_mode.slot(),
            "PrimaryIpAddress" => self.primary_ip_address.slot(),
            "SecurityGroupId" => self.security_group_id.slot(),
            "SecurityGroupIds" => self.security_group_ids.slot(),
            "VSwitchId" => self.v_switch_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Settings that come from the image, such as the user to log in as.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ImageOptions {
    /// Whether users log in as `ecs-user` instead of root.
    ///
    /// `true`: Log on as ecs-user.
    ///
    /// Wire name: `LoginAsNonRoot`.
    pub login_as_non_root: Option<bool>,
}

impl ImageOptions {
    /// An empty `ImageOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether users log in as `ecs-user` instead of root.
    /// [More](field@ImageOptions::login_as_non_root)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ImageOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "LoginAsNonRoot" => self.login_as_non_root.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Settings of trusted and confidential computing.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SecurityOptions {
    /// Trusted system mode.
    ///
    /// Only `vTPM`. Only if the instance family is g7, c7, r7, g7t, c7t or r7t. Documented
    /// both as mandatory for these families and as optional; `CreateInstance` does not have
    /// it. The service documents this inconsistently.
    ///
    /// Wire name: `TrustedSystemMode`.
    pub trusted_system_mode: Option<String>,
}

impl SecurityOptions {
    /// An empty `SecurityOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Trusted system mode. [More](field@SecurityOptions::trusted_system_mode)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for SecurityOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "TrustedSystemMode" => self.trusted_system_mode.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// System disk.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SystemDisk {
    /// Id of the automatic snapshot policy.
    ///
    /// Wire name: `AutoSnapshotPolicyId`.
    pub auto_snapshot_policy_id: Option<String>,
    /// Whether the disk may exceed its provisioned performance for short times.
    ///
    /// Wire name: `BurstingEnabled`.
    pub bursting_enabled: Option<bool>,
    /// Disk category.
    ///
    /// `cloud`, `cloud_efficiency`, `cloud_ssd`, `cloud_auto`, `cloud_essd` or
    /// `cloud_essd_entry`. Default: [`CloudEfficiency`](types::DiskCategory::CloudEfficiency)
    /// (`cloud` for retired instance types without I/O optimization).
    ///
    /// Wire name: `Category`.
    pub category: Option<types::DiskCategory>,
    /// Whether the disk is released with the instance.
    ///
    /// Default: `true`.
    ///
    /// - `true`: Disk goes with the instance.
    /// - `false`: Disk is kept.
    ///
    /// Wire name: `DeleteWithInstance`.
    pub delete_with_instance: Option<bool>,
    /// Description of the disk.
    ///
    /// 2 to 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Name of the disk.
    ///
    /// 2 to 128 characters: letters, Chinese characters, digits, `:`, `_` and `-`, beginning
    /// with a letter or a Chinese character, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `DiskName`.
    pub disk_name: Option<String>,
    /// Whether the disk is encrypted.
    ///
    /// Default: `false`. A text here; not possible in `cn-hongkong-d` and `ap-southeast-1a`.
    ///
    /// Wire name: `Encrypted`.
    pub encrypted: Option<bool>,
    /// IOPS of the disk.
    ///
    /// Not available; leave it unset.
    ///
    /// Wire name: `Iops`.
    pub iops: Option<i64>,
    /// Id of the KMS key for encryption.
    ///
    /// Wire name: `KMSKeyId`.
    pub kms_key_id: Option<String>,
    /// Performance level of an ESSD disk.
    ///
    /// Default: [`Pl0`](types::PerformanceLevel::Pl0). Only if `Category` is `cloud_essd`. The
    /// default of data disks is `PL1`.
    ///
    /// Wire name: `PerformanceLevel`.
    pub performance_level: Option<types::PerformanceLevel>,
    /// Provisioned IOPS of the disk.
    ///
    /// 0 to 50,000. Only if `Category` is `cloud_auto`. At most the smaller of 50,000 and
    /// 1,000 x GiB - baseline, where the baseline is the smaller of 1,800 + 50 x GiB and
    /// 50,000.
    ///
    /// Wire name: `ProvisionedIops`.
    pub provisioned_iops: Option<i64>,
    /// Size of the disk in GiB.
    ///
    /// 20 to 2,048.
    ///
    /// - 20 to 500 if `Category` is `cloud`.
    /// - 20 to 2,048 if `Category` is not `cloud`.
    ///
    /// At least the size of the image.
    ///
    /// Wire name: `Size`.
    pub size: Option<i64>,
}

impl SystemDisk {
    /// An empty `SystemDisk`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the automatic snapshot policy.
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into());
        self
    }

    /// Whether the disk may exceed its provisioned performance for short times.
    #[inline]
    pub fn bursting_enabled(mut self, value: bool) -> Self {
        self.bursting_enabled = Some(value);
        self
    }

    /// Disk category. [More](field@SystemDisk::category)
    pub fn category(mut self, value: impl Into<types::DiskCategory>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Whether the disk is released with the instance.
    /// [More](field@SystemDisk::delete_with_instance)
    #[inline]
    pub fn delete_with_instance(mut self, value: bool) -> Self {
        self.delete_with_instance = Some(value);
        self
    }

    /// Description of the disk. [More](field@SystemDisk::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Name of the disk. [More](field@SystemDisk::disk_name)
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }

    /// Whether the disk is encrypted. [More](field@SystemDisk::encrypted)
    #[inline]
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }

    /// IOPS of the disk. [More](field@SystemDisk::iops)
    pub fn iops(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.iops = Some(value.into_integer());
        self
    }

    /// Id of the KMS key for encryption.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }

    /// Performance level of an ESSD disk. [More](field@SystemDisk::performance_level)
    pub fn performance_level(
        mut self,
        value: impl Into<types::PerformanceLevel>,
    ) -> Self {
        self.performance_level = Some(value.into());
        self
    }

    /// Provisioned IOPS of the disk. [More](field@SystemDisk::provisioned_iops)
    pub fn provisioned_iops(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.provisioned_iops = Some(value.into_integer());
        self
    }

    /// Size of the disk in GiB. [More](field@SystemDisk::size)
    pub fn size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.size = Some(value.into_integer());
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for SystemDisk {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "AutoSnapshotPolicyId" => self.auto_snapshot_policy_id.slot(),
            "BurstingEnabled" => self.bursting_enabled.slot(),
            "Category" => self.category.slot(),
            "DeleteWithInstance" => self.delete_with_instance.slot(),
            "Description" => self.description.slot(),
            "DiskName" => self.disk_name.slot(),
            "Encrypted" => self.encrypted.slot(),
            "Iops" => self.iops.slot(),
            "KMSKeyId" => self.kms_key_id.slot(),
            "PerformanceLevel" => self.performance_level.slot(),
            "ProvisionedIops" => self.provisioned_iops.slot(),
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of
/// [`Client::create_launch_template_version`](crate::Client::create_launch_template_version).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateLaunchTemplateVersionResponse {
    /// Id of the launch template.
    ///
    /// Wire name: `LaunchTemplateId`.
    pub launch_template_id: String,
    /// Number of the launch template version.
    ///
    /// Wire name: `LaunchTemplateVersionNumber`.
    pub launch_template_version_number: Option<i64>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
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

impl DecodeRecord for CreateLaunchTemplateVersionResponse {
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
