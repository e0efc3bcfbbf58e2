// Generated from api-specs/ecs/2014-05-26/actions/DescribeCloudAssistantSettings.json by `cargo xtask regenerate`. Do not edit.

//! `DescribeCloudAssistantSettings`: shows the Cloud Assistant settings of a region, such
//! as session, delivery and upgrade options.
//!
//! Changes nothing.
//!
//! <details><summary>Error codes</summary>
//!
//! By HTTP status, as the metadata lists them; others can occur.
//!
//! 400: `InvalidParameter.SettingType`.
//!
//! 404: `InvalidRegionId.NotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::{Action, Request};
use ecs_core::record::{self, Answer, Fill, Members, Record, Slot};
use crate::generated::services;

/// The request of
/// [`Client::describe_cloud_assistant_settings`](crate::Client::describe_cloud_assistant_settings).
///
/// Shows the Cloud Assistant settings of a region, such as session, delivery and upgrade
/// options.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeCloudAssistantSettingsRequest {
    /// Which settings are meant.
    ///
    /// `SettingType`, required. At most 100 items.
    pub setting_type: Vec<String>,
    /// Id of the region.
    ///
    /// `RegionId`. The client's region if not set.
    pub region_id: Option<String>,
}

impl DescribeCloudAssistantSettingsRequest {
    /// Nothing is set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `SettingType`.
    pub fn setting_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.setting_type = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `RegionId`.
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
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("SettingType", &self.setting_type);
        to.put("RegionId", &self.region_id);
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

/// The answer to
/// [`Client::describe_cloud_assistant_settings`](crate::Client::describe_cloud_assistant_settings).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeCloudAssistantSettingsResponse {
    /// Settings for upgrades of the Cloud Assistant agent.
    ///
    /// `AgentUpgradeConfig`.
    pub agent_upgrade_config: Option<AgentUpgradeConfig>,
    /// Delivery of records to OSS.
    ///
    /// `OssDeliveryConfigs`.
    pub oss_delivery_configs: Vec<OssDeliveryConfig>,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
    /// Limits for the resources that the agent uses.
    ///
    /// `ResourceUsageConfig`.
    pub resource_usage_config: Option<ResourceUsageConfig>,
    /// Settings for terminal sessions.
    ///
    /// `SessionManagerConfig`.
    pub session_manager_config: Option<SessionManagerConfig>,
    /// Delivery of records to Simple Log Service.
    ///
    /// `SlsDeliveryConfigs`.
    pub sls_delivery_configs: Vec<SlsDeliveryConfig>,
}

impl Record for DescribeCloudAssistantSettingsResponse {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("AgentUpgradeConfig", &self.agent_upgrade_config);
        to.wrapped(
            "OssDeliveryConfigs",
            "OssDeliveryConfig",
            &self.oss_delivery_configs,
        );
        to.put("RequestId", &self.request_id);
        to.put("ResourceUsageConfig", &self.resource_usage_config);
        to.put("SessionManagerConfig", &self.session_manager_config);
        to.wrapped(
            "SlsDeliveryConfigs",
            "SlsDeliveryConfig",
            &self.sls_delivery_configs,
        );
    }
}

impl Answer for DescribeCloudAssistantSettingsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AgentUpgradeConfig" => self.agent_upgrade_config.slot(),
            "OssDeliveryConfigs" => {
                record::wrapped("OssDeliveryConfig", &mut self.oss_delivery_configs)
            }
            "RequestId" => self.request_id.slot(),
            "ResourceUsageConfig" => self.resource_usage_config.slot(),
            "SessionManagerConfig" => self.session_manager_config.slot(),
            "SlsDeliveryConfigs" => {
                record::wrapped("SlsDeliveryConfig", &mut self.sls_delivery_configs)
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
    /// `AllowedUpgradeWindows`.
    pub allowed_upgrade_windows: Vec<String>,
    /// Whether the agent is upgraded when it starts.
    ///
    /// `BootstrapUpgrade`.
    pub bootstrap_upgrade: Option<bool>,
    /// Whether upgrades of the agent are switched off.
    ///
    /// `DisableUpgrade`.
    pub disable_upgrade: Option<bool>,
    /// Whether it is enabled.
    ///
    /// `Enabled`.
    pub enabled: Option<bool>,
    /// Time zone of the upgrade windows.
    ///
    /// `TimeZone`.
    pub time_zone: String,
}

impl Record for AgentUpgradeConfig {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.wrapped(
            "AllowedUpgradeWindows",
            "AllowedUpgradeWindow",
            &self.allowed_upgrade_windows,
        );
        to.put("BootstrapUpgrade", &self.bootstrap_upgrade);
        to.put("DisableUpgrade", &self.disable_upgrade);
        to.put("Enabled", &self.enabled);
        to.put("TimeZone", &self.time_zone);
    }
}

impl Answer for AgentUpgradeConfig {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AllowedUpgradeWindows" => {
                record::wrapped(
                    "AllowedUpgradeWindow",
                    &mut self.allowed_upgrade_windows,
                )
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

/// Delivery of records to OSS.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OssDeliveryConfig {
    /// Name of the OSS bucket.
    ///
    /// `BucketName`.
    pub bucket_name: String,
    /// What is delivered, results of command runs or session records.
    ///
    /// `DeliveryType`. Values: `SessionManager`, `Invocation`.
    pub delivery_type: String,
    /// Whether it is enabled.
    ///
    /// `Enabled`.
    pub enabled: Option<bool>,
    /// Algorithm with which OSS encrypts.
    ///
    /// `EncryptionAlgorithm`. Values: `AES256`, `SM4`.
    pub encryption_algorithm: String,
    /// Id of the KMS key with which OSS encrypts.
    ///
    /// `EncryptionKeyId`.
    pub encryption_key_id: String,
    /// How OSS encrypts.
    ///
    /// `EncryptionType`. Values: `Inherit`, `OssManaged`, `KMS`.
    pub encryption_type: String,
    /// Prefix of the object names in the OSS bucket.
    ///
    /// `Prefix`.
    pub prefix: String,
}

impl Record for OssDeliveryConfig {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("BucketName", &self.bucket_name);
        to.put("DeliveryType", &self.delivery_type);
        to.put("Enabled", &self.enabled);
        to.put("EncryptionAlgorithm", &self.encryption_algorithm);
        to.put("EncryptionKeyId", &self.encryption_key_id);
        to.put("EncryptionType", &self.encryption_type);
        to.put("Prefix", &self.prefix);
    }
}

impl Answer for OssDeliveryConfig {
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
    /// `CpuLimit`.
    pub cpu_limit: Option<i64>,
    /// Whether script files are kept after the run.
    ///
    /// `KeepScriptFile`.
    pub keep_script_file: Option<bool>,
    /// How many log files are kept.
    ///
    /// `LogFileCountLimit`.
    pub log_file_count_limit: Option<i64>,
    /// Largest size of the log files.
    ///
    /// `LogSizeLimit`.
    pub log_size_limit: String,
    /// Limit of the memory use of the agent.
    ///
    /// `MemoryLimit`.
    pub memory_limit: String,
    /// How often the agent may exceed its limits.
    ///
    /// `OverloadLimit`.
    pub overload_limit: Option<i64>,
}

impl Record for ResourceUsageConfig {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("CpuLimit", &self.cpu_limit);
        to.put("KeepScriptFile", &self.keep_script_file);
        to.put("LogFileCountLimit", &self.log_file_count_limit);
        to.put("LogSizeLimit", &self.log_size_limit);
        to.put("MemoryLimit", &self.memory_limit);
        to.put("OverloadLimit", &self.overload_limit);
    }
}

impl Answer for ResourceUsageConfig {
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
    /// `SessionManagerEnabled`.
    pub session_manager_enabled: Option<bool>,
}

impl Record for SessionManagerConfig {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("SessionManagerEnabled", &self.session_manager_enabled);
    }
}

impl Answer for SessionManagerConfig {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "SessionManagerEnabled" => self.session_manager_enabled.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Delivery of records to Simple Log Service.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SlsDeliveryConfig {
    /// What is delivered, results of command runs or session records.
    ///
    /// `DeliveryType`. Values: `SessionManager`, `Invocation`.
    pub delivery_type: String,
    /// Whether it is enabled.
    ///
    /// `Enabled`.
    pub enabled: Option<bool>,
    /// Name of the Logstore.
    ///
    /// `LogstoreName`.
    pub logstore_name: String,
    /// Name of the project.
    ///
    /// `ProjectName`.
    pub project_name: String,
}

impl Record for SlsDeliveryConfig {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("DeliveryType", &self.delivery_type);
        to.put("Enabled", &self.enabled);
        to.put("LogstoreName", &self.logstore_name);
        to.put("ProjectName", &self.project_name);
    }
}

impl Answer for SlsDeliveryConfig {
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

ecs_core::request_records!(DescribeCloudAssistantSettingsRequest);
ecs_core::answer_records!(
    DescribeCloudAssistantSettingsResponse, AgentUpgradeConfig, OssDeliveryConfig,
    ResourceUsageConfig, SessionManagerConfig, SlsDeliveryConfig
);
