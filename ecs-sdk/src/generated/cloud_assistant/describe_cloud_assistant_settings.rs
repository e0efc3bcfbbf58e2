// Generated from api-specs/ecs/2014-05-26/actions/DescribeCloudAssistantSettings.json by `cargo xtask regenerate`. Do not edit.

//! Shows the Cloud Assistant settings of a region, such as session, delivery and upgrade
//! options.
//!
//! - **Calls**: Read-only, so always safe to retry.
//! - **See also**:
//!   [`modify_cloud_assistant_settings`](crate::Client::modify_cloud_assistant_settings).
//!
//! ```no_run
//! use ecs_sdk::cloud_assistant::DescribeCloudAssistantSettingsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeCloudAssistantSettingsRequest::new()
//!     .setting_type(["SessionManagerConfig"]);
//! let response = ecs.describe_cloud_assistant_settings(request).await?;
//! println!("{response:?}");
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidParameter.SettingType`.
//!
//! 404: `InvalidRegionId.NotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::describe_cloud_assistant_settings`](crate::Client::describe_cloud_assistant_settings).
///
/// Shows the Cloud Assistant settings of a region, such as session, delivery and upgrade
/// options.
///
/// Needs [`setting_type`](field@DescribeCloudAssistantSettingsRequest::setting_type).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeCloudAssistantSettingsRequest {
    /// Which settings are meant.
    ///
    /// Required. At most 100 items.
    ///
    /// Wire name: `SettingType`.
    pub setting_type: Option<Vec<String>>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
}

impl DescribeCloudAssistantSettingsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Which settings are meant. An empty list cannot be sent.
    /// [More](field@DescribeCloudAssistantSettingsRequest::setting_type)
    pub fn setting_type<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.setting_type = Some(value.into_list());
        self
    }

    /// Id of the region. [More](field@DescribeCloudAssistantSettingsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

impl Record for DescribeCloudAssistantSettingsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["SettingType", "RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("SettingType", &self.setting_type);
        fields.add("RegionId", &self.region_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeCloudAssistantSettingsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "SettingType" => self.setting_type.slot(),
            "RegionId" => self.region_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeCloudAssistantSettingsRequest {
    type Response = DescribeCloudAssistantSettingsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeCloudAssistantSettings")
            .read_only()
            .region("RegionId")
    }
}

/// The response of
/// [`Client::describe_cloud_assistant_settings`](crate::Client::describe_cloud_assistant_settings).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeCloudAssistantSettingsResponse {
    /// Settings for upgrades of the Cloud Assistant agent.
    ///
    /// Wire name: `AgentUpgradeConfig`.
    pub agent_upgrade_config: Option<AgentUpgradeConfig>,
    /// Delivery of records to OSS.
    ///
    /// Wire name: `OssDeliveryConfigs`.
    pub oss_delivery_configs: Vec<OssDeliveryConfig>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Limits for the resources that the agent uses.
    ///
    /// Wire name: `ResourceUsageConfig`.
    pub resource_usage_config: Option<ResourceUsageConfig>,
    /// Settings for terminal sessions.
    ///
    /// Wire name: `SessionManagerConfig`.
    pub session_manager_config: Option<SessionManagerConfig>,
    /// Delivery of records to Simple Log Service.
    ///
    /// Wire name: `SlsDeliveryConfigs`.
    pub sls_delivery_configs: Vec<SlsDeliveryConfig>,
}

impl Record for DescribeCloudAssistantSettingsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AgentUpgradeConfig", &self.agent_upgrade_config);
        fields
            .wrapped(
                "OssDeliveryConfigs",
                "OssDeliveryConfig",
                &self.oss_delivery_configs,
            );
        fields.add("RequestId", &self.request_id);
        fields.add("ResourceUsageConfig", &self.resource_usage_config);
        fields.add("SessionManagerConfig", &self.session_manager_config);
        fields
            .wrapped(
                "SlsDeliveryConfigs",
                "SlsDeliveryConfig",
                &self.sls_delivery_configs,
            );
    }
}

impl DecodeRecord for DescribeCloudAssistantSettingsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AgentUpgradeConfig" => self.agent_upgrade_config.slot(),
            "OssDeliveryConfigs" => {
                Slot::Wrapped("OssDeliveryConfig", &mut self.oss_delivery_configs)
            }
            "RequestId" => self.request_id.slot(),
            "ResourceUsageConfig" => self.resource_usage_config.slot(),
            "SessionManagerConfig" => self.session_manager_config.slot(),
            "SlsDeliveryConfigs" => {
                Slot::Wrapped("SlsDeliveryConfig", &mut self.sls_delivery_configs)
            }
            _ => return None,
        };
        Some(slot)
    }
}

/// Settings for upgrades of the Cloud Assistant agent.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentUpgradeConfig {
    /// Times at which the agent may be upgraded.
    ///
    /// Wire name: `AllowedUpgradeWindows`.
    pub allowed_upgrade_windows: Vec<String>,
    /// Whether the agent is upgraded when it starts.
    ///
    /// Wire name: `BootstrapUpgrade`.
    pub bootstrap_upgrade: Option<bool>,
    /// Whether upgrades of the agent are switched off.
    ///
    /// Wire name: `DisableUpgrade`.
    pub disable_upgrade: Option<bool>,
    /// Whether it is enabled.
    ///
    /// `false`: agent tries to upgrade each half hour. Empty if it was never configured. An
    /// empty value means the same as `false`.
    ///
    /// Wire name: `Enabled`.
    pub enabled: Option<bool>,
    /// Time zone of the upgrade windows.
    ///
    /// Wire name: `TimeZone`.
    pub time_zone: String,
}

impl Record for AgentUpgradeConfig {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped(
                "AllowedUpgradeWindows",
                "AllowedUpgradeWindow",
                &self.allowed_upgrade_windows,
            );
        fields.add("BootstrapUpgrade", &self.bootstrap_upgrade);
        fields.add("DisableUpgrade", &self.disable_upgrade);
        fields.add("Enabled", &self.enabled);
        fields.add("TimeZone", &self.time_zone);
    }
}

impl DecodeRecord for AgentUpgradeConfig {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AllowedUpgradeWindows" => {
                Slot::Wrapped("AllowedUpgradeWindow", &mut self.allowed_upgrade_windows)
            }
            "BootstrapUpgrade" => self.bootstrap_upgrade.slot(),
            "DisableUpgrade" => self.disable_upgrade.slot(),
            "Enabled" => self.enabled.slot(),
            "TimeZone" => self.time_zone.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Delivery of records of one kind to OSS.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OssDeliveryConfig {
    /// Name of the OSS bucket.
    ///
    /// Wire name: `BucketName`.
    pub bucket_name: String,
    /// What is delivered, results of command runs or session records.
    ///
    /// - `SessionManager`: what was done in sessions.
    /// - `Invocation`: what was run.
    ///
    /// `SettingType` of the request spells the values `SessionManagerDelivery` and
    /// `InvocationDelivery`.
    ///
    /// Wire name: `DeliveryType`.
    pub delivery_type: String,
    /// Whether it is enabled.
    ///
    /// Wire name: `Enabled`.
    pub enabled: Option<bool>,
    /// Algorithm with which OSS encrypts.
    ///
    /// `AES256` or `SM4`.
    ///
    /// Wire name: `EncryptionAlgorithm`.
    pub encryption_algorithm: String,
    /// Id of the KMS key with which OSS encrypts.
    ///
    /// Wire name: `EncryptionKeyId`.
    pub encryption_key_id: String,
    /// How OSS encrypts.
    ///
    /// - `Inherit`: as the bucket does it.
    /// - `OssManaged`: keys managed by OSS.
    /// - `KMS`.
    ///
    /// Wire name: `EncryptionType`.
    pub encryption_type: String,
    /// Prefix of the object names in the OSS bucket.
    ///
    /// Wire name: `Prefix`.
    pub prefix: String,
}

impl Record for OssDeliveryConfig {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("BucketName", &self.bucket_name);
        fields.add("DeliveryType", &self.delivery_type);
        fields.add("Enabled", &self.enabled);
        fields.add("EncryptionAlgorithm", &self.encryption_algorithm);
        fields.add("EncryptionKeyId", &self.encryption_key_id);
        fields.add("EncryptionType", &self.encryption_type);
        fields.add("Prefix", &self.prefix);
    }
}

impl DecodeRecord for OssDeliveryConfig {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "BucketName" => self.bucket_name.slot(),
            "DeliveryType" => self.delivery_type.slot(),
            "Enabled" => self.enabled.slot(),
            "EncryptionAlgorithm" => self.encryption_algorithm.slot(),
            "EncryptionKeyId" => self.encryption_key_id.slot(),
            "EncryptionType" => self.encryption_type.slot(),
            "Prefix" => self.prefix.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Limits for the resources that the agent uses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceUsageConfig {
    /// Limit of the CPU use of the agent.
    ///
    /// Wire name: `CpuLimit`.
    pub cpu_limit: Option<i64>,
    /// Whether script files are kept after the run.
    ///
    /// Wire name: `KeepScriptFile`.
    pub keep_script_file: Option<bool>,
    /// How many log files are kept.
    ///
    /// Wire name: `LogFileCountLimit`.
    pub log_file_count_limit: Option<i64>,
    /// Largest size of the log files.
    ///
    /// Wire name: `LogSizeLimit`.
    pub log_size_limit: String,
    /// Limit of the memory use of the agent.
    ///
    /// Wire name: `MemoryLimit`.
    pub memory_limit: String,
    /// How often the agent may exceed its limits.
    ///
    /// Wire name: `OverloadLimit`.
    pub overload_limit: Option<i64>,
}

impl Record for ResourceUsageConfig {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("CpuLimit", &self.cpu_limit);
        fields.add("KeepScriptFile", &self.keep_script_file);
        fields.add("LogFileCountLimit", &self.log_file_count_limit);
        fields.add("LogSizeLimit", &self.log_size_limit);
        fields.add("MemoryLimit", &self.memory_limit);
        fields.add("OverloadLimit", &self.overload_limit);
    }
}

impl DecodeRecord for ResourceUsageConfig {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "CpuLimit" => self.cpu_limit.slot(),
            "KeepScriptFile" => self.keep_script_file.slot(),
            "LogFileCountLimit" => self.log_file_count_limit.slot(),
            "LogSizeLimit" => self.log_size_limit.slot(),
            "MemoryLimit" => self.memory_limit.slot(),
            "OverloadLimit" => self.overload_limit.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Settings for terminal sessions.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SessionManagerConfig {
    /// Whether terminal sessions are allowed.
    ///
    /// - `true`: sessions allowed.
    /// - `false`: sessions off.
    ///
    /// A single switch applies to all regions.
    ///
    /// Wire name: `SessionManagerEnabled`.
    pub session_manager_enabled: Option<bool>,
}

impl Record for SessionManagerConfig {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("SessionManagerEnabled", &self.session_manager_enabled);
    }
}

impl DecodeRecord for SessionManagerConfig {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "SessionManagerEnabled" => self.session_manager_enabled.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Delivery of records of one kind to Simple Log Service.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SlsDeliveryConfig {
    /// What is delivered, results of command runs or session records.
    ///
    /// - `SessionManager`: what was done in sessions.
    /// - `Invocation`: what was run.
    ///
    /// `SettingType` of the request spells the values `SessionManagerDelivery` and
    /// `InvocationDelivery`.
    ///
    /// Wire name: `DeliveryType`.
    pub delivery_type: String,
    /// Whether it is enabled.
    ///
    /// Wire name: `Enabled`.
    pub enabled: Option<bool>,
    /// Name of the Logstore.
    ///
    /// Wire name: `LogstoreName`.
    pub logstore_name: String,
    /// Name of the project.
    ///
    /// Wire name: `ProjectName`.
    pub project_name: String,
}

impl Record for SlsDeliveryConfig {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DeliveryType", &self.delivery_type);
        fields.add("Enabled", &self.enabled);
        fields.add("LogstoreName", &self.logstore_name);
        fields.add("ProjectName", &self.project_name);
    }
}

impl DecodeRecord for SlsDeliveryConfig {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "DeliveryType" => self.delivery_type.slot(),
            "Enabled" => self.enabled.slot(),
            "LogstoreName" => self.logstore_name.slot(),
            "ProjectName" => self.project_name.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeCloudAssistantSettingsRequest);
ecs_core::internal::response_records!(
    DescribeCloudAssistantSettingsResponse, AgentUpgradeConfig, OssDeliveryConfig,
    ResourceUsageConfig, SessionManagerConfig, SlsDeliveryConfig
);
