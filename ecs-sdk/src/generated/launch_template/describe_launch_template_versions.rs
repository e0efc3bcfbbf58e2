// Generated from api-specs/ecs/2014-05-26/actions/DescribeLaunchTemplateVersions.json by `cargo xtask regenerate`. Do not edit.

//! Lists the versions of a launch template with their settings.
//!
//! - **Members**: At least one of `LaunchTemplateId` and `LaunchTemplateName` must be set.
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//! - **See also**:
//!   [`describe_launch_templates`](crate::Client::describe_launch_templates).
//!
//! ```no_run
//! use ecs_sdk::launch_template::DescribeLaunchTemplateVersionsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeLaunchTemplateVersionsRequest::new()
//!     .launch_template_id("lt-bp1apo0bbbkuy0rjabcd");
//! let mut items = ecs.describe_launch_template_versions(request).items();
//! while let Some(item) = items.try_next().await? {
//!     println!("{} {}", item.launch_template_id, item.launch_template_name);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidParameter`, `InvalidRegion.NotExist`, `MissingParameter`.
//!
//! 403: `InnerServiceFailed`.
//!
//! 404: `InvalidLaunchTemplate.NotFound`.
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
/// [`Client::describe_launch_template_versions`](crate::Client::describe_launch_template_versions).
///
/// Lists the versions of a launch template with their settings.
///
/// Often set:
/// [`launch_template_id`](field@DescribeLaunchTemplateVersionsRequest::launch_template_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeLaunchTemplateVersionsRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Versions to list.
    ///
    /// At most 100 items.
    ///
    /// Wire name: `LaunchTemplateVersion`.
    pub launch_template_version: Option<Vec<i64>>,
    /// Id of the launch template.
    ///
    /// Set this or `LaunchTemplateName`, or both.
    ///
    /// Wire name: `LaunchTemplateId`.
    pub launch_template_id: Option<String>,
    /// Name of the launch template.
    ///
    /// Set this or `LaunchTemplateId`, or both.
    ///
    /// Wire name: `LaunchTemplateName`.
    pub launch_template_name: Option<String>,
    /// Smallest version number to list.
    ///
    /// Needs `MaxVersion`. Meant as a pair; one bound alone may be possible. The service
    /// documents this inconsistently.
    ///
    /// Wire name: `MinVersion`.
    pub min_version: Option<i64>,
    /// Largest version number to list.
    ///
    /// Needs `MinVersion`. Meant as a pair; one bound alone may be possible. The service
    /// documents this inconsistently.
    ///
    /// Wire name: `MaxVersion`.
    pub max_version: Option<i64>,
    /// Whether it is the default version.
    ///
    /// `true`: Default version only.
    ///
    /// Wire name: `DefaultVersion`.
    pub default_version: Option<bool>,
    /// Whether the response shows the settings of the versions.
    ///
    /// Default: `true`.
    ///
    /// - `true`: Adds image, disks and other settings.
    /// - `false`: Id, name, default version and the like only.
    ///
    /// Wire name: `DetailFlag`.
    pub detail_flag: Option<bool>,
    /// Number of the page, counted from 1.
    ///
    /// At least 1, default 1.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// Default: 10.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
}

impl DescribeLaunchTemplateVersionsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeLaunchTemplateVersionsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Versions to list. An empty list cannot be sent.
    /// [More](field@DescribeLaunchTemplateVersionsRequest::launch_template_version)
    pub fn launch_template_version<M>(
        mut self,
        value: impl ecs_core::IntoList<i64, M>,
    ) -> Self {
        self.launch_template_version = Some(value.into_list());
        self
    }

    /// Id of the launch template.
    /// [More](field@DescribeLaunchTemplateVersionsRequest::launch_template_id)
    pub fn launch_template_id(mut self, value: impl Into<String>) -> Self {
        self.launch_template_id = Some(value.into());
        self
    }

    /// Name of the launch template.
    /// [More](field@DescribeLaunchTemplateVersionsRequest::launch_template_name)
    pub fn launch_template_name(mut self, value: impl Into<String>) -> Self {
        self.launch_template_name = Some(value.into());
        self
    }

    /// Smallest version number to list.
    /// [More](field@DescribeLaunchTemplateVersionsRequest::min_version)
    pub fn min_version(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.min_version = Some(value.into_integer());
        self
    }

    /// Largest version number to list.
    /// [More](field@DescribeLaunchTemplateVersionsRequest::max_version)
    pub fn max_version(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.max_version = Some(value.into_integer());
        self
    }

    /// Whether it is the default version.
    /// [More](field@DescribeLaunchTemplateVersionsRequest::default_version)
    #[inline]
    pub fn default_version(mut self, value: bool) -> Self {
        self.default_version = Some(value);
        self
    }

    /// Whether the response shows the settings of the versions.
    /// [More](field@DescribeLaunchTemplateVersionsRequest::detail_flag)
    #[inline]
    pub fn detail_flag(mut self, value: bool) -> Self {
        self.detail_flag = Some(value);
        self
    }

    /// Number of the page, counted from 1.
    /// [More](field@DescribeLaunchTemplateVersionsRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most.
    /// [More](field@DescribeLaunchTemplateVersionsRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }
}

impl Record for DescribeLaunchTemplateVersionsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("LaunchTemplateVersion", &self.launch_template_version);
        fields.add("LaunchTemplateId", &self.launch_template_id);
        fields.add("LaunchTemplateName", &self.launch_template_name);
        fields.add("MinVersion", &self.min_version);
        fields.add("MaxVersion", &self.max_version);
        fields.add("DefaultVersion", &self.default_version);
        fields.add("DetailFlag", &self.detail_flag);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeLaunchTemplateVersionsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "LaunchTemplateVersion" => self.launch_template_version.slot(),
            "LaunchTemplateId" => self.launch_template_id.slot(),
            "LaunchTemplateName" => self.launch_template_name.slot(),
            "MinVersion" => self.min_version.slot(),
            "MaxVersion" => self.max_version.slot(),
            "DefaultVersion" => self.default_version.slot(),
            "DetailFlag" => self.detail_flag.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeLaunchTemplateVersionsRequest {
    type Response = DescribeLaunchTemplateVersionsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeLaunchTemplateVersions")
            .read_only()
            .region("RegionId")
            .read_timeout(16)
    }
}

impl Paged for DescribeLaunchTemplateVersionsRequest {
    type Item = LaunchTemplateVersion;
    const PAGING: Paging = Paging::number("LaunchTemplateVersionSets").size(50);
    #[inline]
    fn items(
        response: DescribeLaunchTemplateVersionsResponse,
    ) -> Vec<LaunchTemplateVersion> {
        response.launch_template_version_sets
    }
}

/// The response of
/// [`Client::describe_launch_template_versions`](crate::Client::describe_launch_template_versions).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeLaunchTemplateVersionsResponse {
    /// Versions found.
    ///
    /// Wire name: `LaunchTemplateVersionSets`.
    pub launch_template_version_sets: Vec<LaunchTemplateVersion>,
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

impl Record for DescribeLaunchTemplateVersionsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped(
                "LaunchTemplateVersionSets",
                "LaunchTemplateVersionSet",
                &self.launch_template_version_sets,
            );
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeLaunchTemplateVersionsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "LaunchTemplateVersionSets" => {
                Slot::Wrapped(
                    "LaunchTemplateVersionSet",
                    &mut self.launch_template_version_sets,
                )
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

/// A version of a launch template.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LaunchTemplateVersion {
    /// When it was created, UTC.
    ///
    /// The form is known from the example only. The service documents this inconsistently.
    ///
    /// Wire name: `CreateTime`.
    pub create_time: types::Time,
    /// Account that created it.
    ///
    /// Wire name: `CreatedBy`.
    pub created_by: String,
    /// Whether it is the default version.
    ///
    /// Wire name: `DefaultVersion`.
    pub default_version: Option<bool>,
    /// Settings of the launch template version.
    ///
    /// Wire name: `LaunchTemplateData`.
    pub launch_template_data: Option<LaunchTemplateData>,
    /// Id of the launch template.
    ///
    /// Wire name: `LaunchTemplateId`.
    pub launch_template_id: String,
    /// Name of the launch template.
    ///
    /// Wire name: `LaunchTemplateName`.
    pub launch_template_name: String,
    /// When it was last changed, UTC.
    ///
    /// The form is known from the example only. The service documents this inconsistently.
    ///
    /// Wire name: `ModifiedTime`.
    pub modified_time: types::Time,
    /// Description of the launch template version.
    ///
    /// Wire name: `VersionDescription`.
    pub version_description: String,
    /// Number of the version.
    ///
    /// Wire name: `VersionNumber`.
    pub version_number: Option<i64>,
}

impl Record for LaunchTemplateVersion {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("CreateTime", &self.create_time);
        fields.add("CreatedBy", &self.created_by);
        fields.add("DefaultVersion", &self.default_version);
        fields.add("LaunchTemplateData", &self.launch_template_data);
        fields.add("LaunchTemplateId", &self.launch_template_id);
        fields.add("LaunchTemplateName", &self.launch_template_name);
        fields.add("ModifiedTime", &self.modified_time);
        fields.add("VersionDescription", &self.version_description);
        fields.add("VersionNumber", &self.version_number);
    }
}

impl DecodeRecord for LaunchTemplateVersion {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "CreateTime" => self.create_time.slot(),
            "CreatedBy" => self.created_by.slot(),
            "DefaultVersion" => self.default_version.slot(),
            "LaunchTemplateData" => self.launch_template_data.slot(),
            "LaunchTemplateId" => self.launch_template_id.slot(),
            "LaunchTemplateName" => self.launch_template_name.slot(),
            "ModifiedTime" => self.modified_time.slot(),
            "VersionDescription" => self.version_description.slot(),
            "VersionNumber" => self.version_number.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Settings of the launch template version.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LaunchTemplateData {
    /// When it is released automatically, UTC.
    ///
    /// The form is known from the example only. The service documents this inconsistently.
    ///
    /// Wire name: `AutoReleaseTime`.
    pub auto_release_time: types::Time,
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
    /// How a burstable instance performs when its CPU credits are used up.
    ///
    /// Wire name: `CreditSpecification`.
    pub credit_specification: types::CreditSpecification,
    /// Data disks.
    ///
    /// Wire name: `DataDisks`.
    pub data_disks: Vec<DataDisk>,
    /// Whether the instance is protected against release by console or API.
    ///
    /// Default: `false`. `true`: console and DeleteInstance reject the release. Only if
    /// `InstanceChargeType` is `PostPaid`. Does not prevent releases by the system.
    ///
    /// Wire name: `DeletionProtection`.
    pub deletion_protection: Option<bool>,
    /// Id of the deployment set.
    ///
    /// Wire name: `DeploymentSetId`.
    pub deployment_set_id: String,
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: String,
    /// Whether the operating system configuration of the instance is enabled.
    ///
    /// Wire name: `EnableVmOsConfig`.
    pub enable_vm_os_config: Option<bool>,
    /// Host name of the instance.
    ///
    /// Wire name: `HostName`.
    pub host_name: String,
    /// Whether the metadata service of the instance can be reached.
    ///
    /// Wire name: `HttpEndpoint`.
    pub http_endpoint: types::HttpEndpoint,
    /// How many network hops a response of the metadata service to a PUT request may travel.
    ///
    /// Wire name: `HttpPutResponseHopLimit`.
    pub http_put_response_hop_limit: Option<i64>,
    /// Whether requests to the metadata service need a token.
    ///
    /// Wire name: `HttpTokens`.
    pub http_tokens: types::HttpTokens,
    /// Id of the image.
    ///
    /// Wire name: `ImageId`.
    pub image_id: String,
    /// Settings that come from the image, such as the user to log in as.
    ///
    /// Wire name: `ImageOptions`.
    pub image_options: Option<ImageOptions>,
    /// Source of the image, such as public, own, shared or marketplace.
    ///
    /// Wire name: `ImageOwnerAlias`.
    pub image_owner_alias: types::ImageOwnerAlias,
    /// Billing method, subscription or pay as you go.
    ///
    /// Documented as `PostPaid`, although the example has `Postpaid`. The service documents
    /// this inconsistently.
    ///
    /// Wire name: `InstanceChargeType`.
    pub instance_charge_type: types::InstanceChargeType,
    /// Name of the instance.
    ///
    /// Wire name: `InstanceName`.
    pub instance_name: String,
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
    /// How many IPv6 addresses to assign.
    ///
    /// Wire name: `Ipv6AddressCount`.
    pub ipv6_address_count: Option<i64>,
    /// Name of the key pair.
    ///
    /// Wire name: `KeyPairName`.
    pub key_pair_name: String,
    /// Network interfaces.
    ///
    /// Wire name: `NetworkInterfaces`.
    pub network_interfaces: Vec<NetworkInterface>,
    /// Network type.
    ///
    /// Wire name: `NetworkType`.
    pub network_type: types::InstanceNetworkType,
    /// Whether the password set in the image is used.
    ///
    /// Wire name: `PasswordInherit`.
    pub password_inherit: Option<bool>,
    /// Length of the term, counted in the period unit.
    ///
    /// Wire name: `Period`.
    pub period: Option<i64>,
    /// Unit in which the period is counted.
    ///
    /// `Week` or `Month`, default `Month`.
    ///
    /// Wire name: `PeriodUnit`.
    pub period_unit: types::PeriodUnit,
    /// Private IP address.
    ///
    /// Wire name: `PrivateIpAddress`.
    pub private_ip_address: String,
    /// Name of the RAM role of the instance.
    ///
    /// Wire name: `RamRoleName`.
    pub ram_role_name: String,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: String,
    /// Whether the security agent is installed.
    ///
    /// Wire name: `SecurityEnhancementStrategy`.
    pub security_enhancement_strategy: types::SecurityEnhancementStrategy,
    /// Id of the security group.
    ///
    /// Wire name: `SecurityGroupId`.
    pub security_group_id: String,
    /// Ids of the security groups.
    ///
    /// Wire name: `SecurityGroupIds`.
    pub security_group_ids: Vec<String>,
    /// Settings of trusted and confidential computing.
    ///
    /// Wire name: `SecurityOptions`.
    pub security_options: Option<SecurityOptions>,
    /// How many hours the spot instance is protected from interruption.
    ///
    /// - `1`: kept for at least the first hour.
    /// - `0`: reclaim possible from the start.
    ///
    /// Only if `SpotStrategy` is `SpotWithPriceLimit` or `SpotAsPriceGo`. Absent if the
    /// template is not for spot instances. A system event gives warning five minutes before
    /// the instance is reclaimed.
    ///
    /// Wire name: `SpotDuration`.
    pub spot_duration: Option<i64>,
    /// Highest price per hour to pay for the spot instance.
    ///
    /// Wire name: `SpotPriceLimit`.
    pub spot_price_limit: Option<f64>,
    /// Whether it is a spot instance, and how it bids.
    ///
    /// Wire name: `SpotStrategy`.
    pub spot_strategy: types::SpotStrategy,
    /// Id of the automatic snapshot policy.
    ///
    /// Wire name: `SystemDisk.AutoSnapshotPolicyId`.
    #[doc(alias = "SystemDisk.AutoSnapshotPolicyId")]
    pub system_disk_auto_snapshot_policy_id: String,
    /// Whether the disk may exceed its provisioned performance for short times.
    ///
    /// - `true`: performance burst on.
    /// - `false`: performance burst off.
    ///
    /// Wire name: `SystemDisk.BurstingEnabled`.
    #[doc(alias = "SystemDisk.BurstingEnabled")]
    pub system_disk_bursting_enabled: Option<bool>,
    /// Disk category.
    ///
    /// `cloud`, `cloud_efficiency`, `cloud_ssd` or `cloud_essd`. Default: `cloud` for retired
    /// instance types without I/O optimization, otherwise `cloud_efficiency`. Other members
    /// depend on `cloud_auto`, which is not among the documented values of 2024. The service
    /// documents this inconsistently.
    ///
    /// Wire name: `SystemDisk.Category`.
    #[doc(alias = "SystemDisk.Category")]
    pub system_disk_category: types::DiskCategory,
    /// Whether the disk is released with the instance.
    ///
    /// - `true`: disk goes with the instance.
    /// - `false`: disk is kept.
    ///
    /// Wire name: `SystemDisk.DeleteWithInstance`.
    #[doc(alias = "SystemDisk.DeleteWithInstance")]
    pub system_disk_delete_with_instance: Option<bool>,
    /// Description of the disk.
    ///
    /// Wire name: `SystemDisk.Description`.
    #[doc(alias = "SystemDisk.Description")]
    pub system_disk_description: String,
    /// Name of the disk.
    ///
    /// Wire name: `SystemDisk.DiskName`.
    #[doc(alias = "SystemDisk.DiskName")]
    pub system_disk_disk_name: String,
    /// Whether it is encrypted.
    ///
    /// `true` or `false`, default `false`. A text here; not possible in `cn-hongkong-d` and
    /// `ap-southeast-1a`.
    ///
    /// Wire name: `SystemDisk.Encrypted`.
    #[doc(alias = "SystemDisk.Encrypted")]
    pub system_disk_encrypted: String,
    /// IOPS of the disk.
    ///
    /// Wire name: `SystemDisk.Iops`.
    #[doc(alias = "SystemDisk.Iops")]
    pub system_disk_iops: Option<i64>,
    /// Id of the KMS key for encryption.
    ///
    /// Wire name: `SystemDisk.KMSKeyId`.
    #[doc(alias = "SystemDisk.KMSKeyId")]
    pub system_disk_kms_key_id: String,
    /// Performance level of an ESSD disk.
    ///
    /// Default: `PL0`. Only if `SystemDisk.Category` is `cloud_essd`.
    ///
    /// Wire name: `SystemDisk.PerformanceLevel`.
    #[doc(alias = "SystemDisk.PerformanceLevel")]
    pub system_disk_performance_level: types::PerformanceLevel,
    /// Provisioned IOPS of the disk.
    ///
    /// 0 to 50,000. Only if `SystemDisk.Category` is `cloud_auto`. The maximum is 1000 per GiB
    /// minus the baseline, capped at 50,000. The baseline is 1800 plus 50 per GiB, capped at
    /// 50,000.
    ///
    /// Wire name: `SystemDisk.ProvisionedIops`.
    #[doc(alias = "SystemDisk.ProvisionedIops")]
    pub system_disk_provisioned_iops: Option<i64>,
    /// Size of the disk in GiB.
    ///
    /// Wire name: `SystemDisk.Size`.
    #[doc(alias = "SystemDisk.Size")]
    pub system_disk_size: Option<i64>,
    /// Tags, each with a key and a value.
    ///
    /// Wire name: `Tags`.
    pub tags: Vec<InstanceTag>,
    /// User data, Base64 encoded.
    ///
    /// Wire name: `UserData`.
    pub user_data: String,
    /// Id of the vSwitch.
    ///
    /// Wire name: `VSwitchId`.
    pub v_switch_id: String,
    /// Id of the VPC.
    ///
    /// Wire name: `VpcId`.
    pub vpc_id: String,
    /// Id of the zone.
    ///
    /// Wire name: `ZoneId`.
    pub zone_id: String,
    /// System disk.
    ///
    /// Wire name: `SystemDisk`.
    pub system_disk: Option<SystemDisk>,
}

impl Record for LaunchTemplateData {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AutoReleaseTime", &self.auto_release_time);
        fields.add("AutoRenew", &self.auto_renew);
        fields.add("AutoRenewPeriod", &self.auto_renew_period);
        fields.add("CreditSpecification", &self.credit_specification);
        fields.wrapped("DataDisks", "DataDisk", &self.data_disks);
        fields.add("DeletionProtection", &self.deletion_protection);
        fields.add("DeploymentSetId", &self.deployment_set_id);
        fields.add("Description", &self.description);
        fields.add("EnableVmOsConfig", &self.enable_vm_os_config);
        fields.add("HostName", &self.host_name);
        fields.add("HttpEndpoint", &self.http_endpoint);
        fields.add("HttpPutResponseHopLimit", &self.http_put_response_hop_limit);
        fields.add("HttpTokens", &self.http_tokens);
        fields.add("ImageId", &self.image_id);
        fields.add("ImageOptions", &self.image_options);
        fields.add("ImageOwnerAlias", &self.image_owner_alias);
        fields.add("InstanceChargeType", &self.instance_charge_type);
        fields.add("InstanceName", &self.instance_name);
        fields.add("InstanceType", &self.instance_type);
        fields.add("InternetChargeType", &self.internet_charge_type);
        fields.add("InternetMaxBandwidthIn", &self.internet_max_bandwidth_in);
        fields.add("InternetMaxBandwidthOut", &self.internet_max_bandwidth_out);
        fields.add("IoOptimized", &self.io_optimized);
        fields.add("Ipv6AddressCount", &self.ipv6_address_count);
        fields.add("KeyPairName", &self.key_pair_name);
        fields
            .wrapped("NetworkInterfaces", "NetworkInterface", &self.network_interfaces);
        fields.add("NetworkType", &self.network_type);
        fields.add("PasswordInherit", &self.password_inherit);
        fields.add("Period", &self.period);
        fields.add("PeriodUnit", &self.period_unit);
        fields.add("PrivateIpAddress", &self.private_ip_address);
        fields.add("RamRoleName", &self.ram_role_name);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("SecurityEnhancementStrategy", &self.security_enhancement_strategy);
        fields.add("SecurityGroupId", &self.security_group_id);
        fields.wrapped("SecurityGroupIds", "SecurityGroupId", &self.security_group_ids);
        fields.add("SecurityOptions", &self.security_options);
        fields.add("SpotDuration", &self.spot_duration);
        fields.add("SpotPriceLimit", &self.spot_price_limit);
        fields.add("SpotStrategy", &self.spot_strategy);
        fields
            .add(
                "SystemDisk.AutoSnapshotPolicyId",
                &self.system_disk_auto_snapshot_policy_id,
            );
        fields.add("SystemDisk.BurstingEnabled", &self.system_disk_bursting_enabled);
        fields.add("SystemDisk.Category", &self.system_disk_category);
        fields
            .add(
                "SystemDisk.DeleteWithInstance",
                &self.system_disk_delete_with_instance,
            );
        fields.add("SystemDisk.Description", &self.system_disk_description);
        fields.add("SystemDisk.DiskName", &self.system_disk_disk_name);
        fields.add("SystemDisk.Encrypted", &self.system_disk_encrypted);
        fields.add("SystemDisk.Iops", &self.system_disk_iops);
        fields.add("SystemDisk.KMSKeyId", &self.system_disk_kms_key_id);
        fields.add("SystemDisk.PerformanceLevel", &self.system_disk_performance_level);
        fields.add("SystemDisk.ProvisionedIops", &self.system_disk_provisioned_iops);
        fields.add("SystemDisk.Size", &self.system_disk_size);
        fields.wrapped("Tags", "InstanceTag", &self.tags);
        fields.add_as(Form::Secret, "UserData", &self.user_data);
        fields.add("VSwitchId", &self.v_switch_id);
        fields.add("VpcId", &self.vpc_id);
        fields.add("ZoneId", &self.zone_id);
        fields.add("SystemDisk", &self.system_disk);
    }
}

impl DecodeRecord for LaunchTemplateData {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AutoReleaseTime" => self.auto_release_time.slot(),
            "AutoRenew" => self.auto_renew.slot(),
            "AutoRenewPeriod" => self.auto_renew_period.slot(),
            "CreditSpecification" => self.credit_specification.slot(),
            "DataDisks" => Slot::Wrapped("DataDisk", &mut self.data_disks),
            "DeletionProtection" => self.deletion_protection.slot(),
            "DeploymentSetId" => self.deployment_set_id.slot(),
            "Description" => self.description.slot(),
            "EnableVmOsConfig" => self.enable_vm_os_config.slot(),
            "HostName" => self.host_name.slot(),
            "HttpEndpoint" => self.http_endpoint.slot(),
            "HttpPutResponseHopLimit" => self.http_put_response_hop_limit.slot(),
            "HttpTokens" => self.http_tokens.slot(),
            "ImageId" => self.image_id.slot(),
            "ImageOptions" => self.image_options.slot(),
            "ImageOwnerAlias" => self.image_owner_alias.slot(),
            "InstanceChargeType" => self.instance_charge_type.slot(),
            "InstanceName" => self.instance_name.slot(),
            "InstanceType" => self.instance_type.slot(),
            "InternetChargeType" => self.internet_charge_type.slot(),
            "InternetMaxBandwidthIn" => self.internet_max_bandwidth_in.slot(),
            "InternetMaxBandwidthOut" => self.internet_max_bandwidth_out.slot(),
            "IoOptimized" => self.io_optimized.slot(),
            "Ipv6AddressCount" => self.ipv6_address_count.slot(),
            "KeyPairName" => self.key_pair_name.slot(),
            "NetworkInterfaces" => {
                Slot::Wrapped("NetworkInterface", &mut self.network_interfaces)
            }
            "NetworkType" => self.network_type.slot(),
            "PasswordInherit" => self.password_inherit.slot(),
            "Period" => self.period.slot(),
            "PeriodUnit" => self.period_unit.slot(),
            "PrivateIpAddress" => self.private_ip_address.slot(),
            "RamRoleName" => self.ram_role_name.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "SecurityEnhancementStrategy" => self.security_enhancement_strategy.slot(),
            "SecurityGroupId" => self.security_group_id.slot(),
            "SecurityGroupIds" => {
                Slot::Wrapped("SecurityGroupId", &mut self.security_group_ids)
            }
            "SecurityOptions" => self.security_options.slot(),
            "SpotDuration" => self.spot_duration.slot(),
            "SpotPriceLimit" => self.spot_price_limit.slot(),
            "SpotStrategy" => self.spot_strategy.slot(),
            "SystemDisk.AutoSnapshotPolicyId" => {
                self.system_disk_auto_snapshot_policy_id.slot()
            }
            "SystemDisk.BurstingEnabled" => self.system_disk_bursting_enabled.slot(),
            "SystemDisk.Category" => self.system_disk_category.slot(),
            "SystemDisk.DeleteWithInstance" => {
                self.system_disk_delete_with_instance.slot()
            }
            "SystemDisk.Description" => self.system_disk_description.slot(),
            "SystemDisk.DiskName" => self.system_disk_disk_name.slot(),
            "SystemDisk.Encrypted" => self.system_disk_encrypted.slot(),
            "SystemDisk.Iops" => self.system_disk_iops.slot(),
            "SystemDisk.KMSKeyId" => self.system_disk_kms_key_id.slot(),
            "SystemDisk.PerformanceLevel" => self.system_disk_performance_level.slot(),
            "SystemDisk.ProvisionedIops" => self.system_disk_provisioned_iops.slot(),
            "SystemDisk.Size" => self.system_disk_size.slot(),
            "Tags" => Slot::Wrapped("InstanceTag", &mut self.tags),
            "UserData" => self.user_data.slot(),
            "VSwitchId" => self.v_switch_id.slot(),
            "VpcId" => self.vpc_id.slot(),
            "ZoneId" => self.zone_id.slot(),
            "SystemDisk" => self.system_disk.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A data disk.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataDisk {
    /// Id of the automatic snapshot policy.
    ///
    /// Wire name: `AutoSnapshotPolicyId`.
    pub auto_snapshot_policy_id: String,
    /// Whether the disk may exceed its provisioned performance for short times.
    ///
    /// - `true`: performance burst on.
    /// - `false`: performance burst off.
    ///
    /// Wire name: `BurstingEnabled`.
    pub bursting_enabled: Option<bool>,
    /// Disk category.
    ///
    /// Wire name: `Category`.
    pub category: types::DiskCategory,
    /// Whether the disk is released with the instance.
    ///
    /// Wire name: `DeleteWithInstance`.
    pub delete_with_instance: Option<bool>,
    /// Description of the disk.
    ///
    /// Wire name: `Description`.
    pub description: String,
    /// Device name of the disk.
    ///
    /// Will be removed; the service names no successor.
    ///
    /// Wire name: `Device`.
    pub device: String,
    /// Name of the disk.
    ///
    /// Wire name: `DiskName`.
    pub disk_name: String,
    /// Whether the disk is encrypted.
    ///
    /// Wire name: `Encrypted`.
    pub encrypted: String,
    /// Id of the KMS key for encryption.
    ///
    /// Wire name: `KMSKeyId`.
    pub kms_key_id: String,
    /// Performance level of an ESSD disk.
    ///
    /// Only if `Category` is `cloud_essd`. Absent if `Category` is not `cloud_essd`.
    ///
    /// Wire name: `PerformanceLevel`.
    pub performance_level: types::PerformanceLevel,
    /// Provisioned IOPS of the disk.
    ///
    /// 0 to 50,000. Only if `Category` is `cloud_auto`. The maximum is 1000 per GiB minus the
    /// baseline, capped at 50,000. The baseline is 1800 plus 50 per GiB, capped at 50,000.
    ///
    /// Wire name: `ProvisionedIops`.
    pub provisioned_iops: Option<i64>,
    /// Size of the disk in GiB.
    ///
    /// Wire name: `Size`.
    pub size: Option<i64>,
    /// Id of the snapshot to create the disk from.
    ///
    /// Wire name: `SnapshotId`.
    pub snapshot_id: String,
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

impl DecodeRecord for DataDisk {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
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

/// Settings that come from the image, such as the user to log in as.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageOptions {
    /// Whether users log in as `ecs-user` instead of root.
    ///
    /// Wire name: `LoginAsNonRoot`.
    pub login_as_non_root: Option<bool>,
}

impl Record for ImageOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("LoginAsNonRoot", &self.login_as_non_root);
    }
}

impl DecodeRecord for ImageOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "LoginAsNonRoot" => self.login_as_non_root.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A network interface.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkInterface {
    /// Whether the network interface is deleted with the instance.
    ///
    /// Wire name: `DeleteOnRelease`.
    pub delete_on_release: Option<bool>,
    /// Description of the network interface.
    ///
    /// Wire name: `Description`.
    pub description: String,
    /// Kind of the network interface, primary or secondary.
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: types::NetworkInterfaceType,
    /// Name of the network interface.
    ///
    /// Wire name: `NetworkInterfaceName`.
    pub network_interface_name: String,
    /// Traffic mode of the network interface. The high-performance mode uses RDMA.
    ///
    /// Of the primary interface.
    ///
    /// Wire name: `NetworkInterfaceTrafficMode`.
    pub network_interface_traffic_mode: types::NetworkInterfaceTrafficMode,
    /// Primary private IP address of the network interface.
    ///
    /// Wire name: `PrimaryIpAddress`.
    pub primary_ip_address: String,
    /// Id of the security group.
    ///
    /// Wire name: `SecurityGroupId`.
    pub security_group_id: String,
    /// Ids of the security groups.
    ///
    /// Wire name: `SecurityGroupIds`.
    pub security_group_ids: Vec<String>,
    /// Id of the vSwitch.
    ///
    /// Wire name: `VSwitchId`.
    pub v_switch_id: String,
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
        fields.wrapped("SecurityGroupIds", "SecurityGroupId", &self.security_group_ids);
        fields.add("VSwitchId", &self.v_switch_id);
    }
}

impl DecodeRecord for NetworkInterface {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "DeleteOnRelease" => self.delete_on_release.slot(),
            "Description" => self.description.slot(),
            "InstanceType" => self.instance_type.slot(),
            "NetworkInterfaceName" => self.network_interface_name.slot(),
            "NetworkInterfaceTrafficMode" => self.network_interface_traffic_mode.slot(),
            "PrimaryIpAddress" => self.primary_ip_address.slot(),
            "SecurityGroupId" => self.security_group_id.slot(),
            "SecurityGroupIds" => {
                Slot::Wrapped("SecurityGroupId", &mut self.security_group_ids)
            }
            "VSwitchId" => self.v_switch_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Settings of trusted and confidential computing.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityOptions {
    /// Trusted system mode.
    ///
    /// Wire name: `TrustedSystemMode`.
    pub trusted_system_mode: String,
}

impl Record for SecurityOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("TrustedSystemMode", &self.trusted_system_mode);
    }
}

impl DecodeRecord for SecurityOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "TrustedSystemMode" => self.trusted_system_mode.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A tag of the instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceTag {
    /// Key of the tag.
    ///
    /// Wire name: `Key`.
    pub key: String,
    /// Value of the tag.
    ///
    /// Wire name: `Value`.
    pub value: String,
}

impl Record for InstanceTag {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Key", &self.key);
        fields.add("Value", &self.value);
    }
}

impl DecodeRecord for InstanceTag {
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

/// System disk.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SystemDisk {
    /// Id of the automatic snapshot policy.
    ///
    /// Wire name: `AutoSnapshotPolicyId`.
    pub auto_snapshot_policy_id: String,
    /// Whether the disk may exceed its provisioned performance for short times.
    ///
    /// Wire name: `BurstingEnabled`.
    pub bursting_enabled: Option<bool>,
    /// Disk category.
    ///
    /// Wire name: `Category`.
    pub category: types::DiskCategory,
    /// Whether the disk is released with the instance.
    ///
    /// Wire name: `DeleteWithInstance`.
    pub delete_with_instance: Option<bool>,
    /// Description of the disk.
    ///
    /// Wire name: `Description`.
    pub description: String,
    /// Name of the disk.
    ///
    /// Wire name: `DiskName`.
    pub disk_name: String,
    /// Whether the disk is encrypted.
    ///
    /// Wire name: `Encrypted`.
    pub encrypted: String,
    /// IOPS of the disk.
    ///
    /// Wire name: `Iops`.
    pub iops: Option<i64>,
    /// Id of the KMS key for encryption.
    ///
    /// Wire name: `KMSKeyId`.
    pub kms_key_id: String,
    /// Performance level of an ESSD disk.
    ///
    /// Wire name: `PerformanceLevel`.
    pub performance_level: types::PerformanceLevel,
    /// Provisioned IOPS of the disk.
    ///
    /// Wire name: `ProvisionedIops`.
    pub provisioned_iops: Option<i64>,
    /// Size of the disk in GiB.
    ///
    /// Wire name: `Size`.
    pub size: Option<i64>,
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

impl DecodeRecord for SystemDisk {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
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

ecs_core::internal::request_records!(DescribeLaunchTemplateVersionsRequest);
ecs_core::internal::response_records!(
    DescribeLaunchTemplateVersionsResponse, LaunchTemplateVersion, LaunchTemplateData,
    DataDisk, ImageOptions, NetworkInterface, SecurityOptions, InstanceTag, SystemDisk
);
