// Generated from api-specs/ecs/2014-05-26/actions/ModifyCloudAssistantSettings.json by `cargo xtask regenerate`. Do not edit.

//! Changes the Cloud Assistant settings of a region.
//!
//! - **Effects**: The session switch applies to all regions, not only to `RegionId`.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`describe_cloud_assistant_settings`](crate::Client::describe_cloud_assistant_settings).
//!
//! ```no_run
//! use ecs_sdk::cloud_assistant::ModifyCloudAssistantSettingsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyCloudAssistantSettingsRequest::new()
//!     .setting_type("SessionManagerConfig");
//! ecs.modify_cloud_assistant_settings(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidAllowedUpgradeWindow.DurationTooShort`,
//! `InvalidAllowedUpgradeWindow.Required`, `InvalidOssBucketName.InOtherRegion`,
//! `InvalidParameter.AllowedUpgradeWindow`, `InvalidParameter.OssBucketName`,
//! `InvalidParameter.OssEncryptionAlgorithm`, `InvalidParameter.OssEncryptionKeyId`,
//! `InvalidParameter.OssEncryptionType`, `InvalidParameter.OssPrefix`,
//! `InvalidParameter.SettingType`, `InvalidParameter.SlsLogstoreName`,
//! `InvalidParameter.SlsProjectName`, `InvalidParameter.TimeZone`.
//!
//! 403: `CreateServiceLinkedRole.NoPermission`,
//! `InvalidAllowedUpgradeWindow.CountLimitExceeded`,
//! `InvalidOperation.OssEncryptionUnsupported`.
//!
//! 404: `InvalidOssBucketName.NotFound`, `InvalidRegionId.NotFound`,
//! `InvalidSlsLogstoreName.NotFound`, `InvalidSlsProjectName.NotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::modify_cloud_assistant_settings`](crate::Client::modify_cloud_assistant_settings).
///
/// Changes the Cloud Assistant settings of a region.
///
/// Needs [`setting_type`](field@ModifyCloudAssistantSettingsRequest::setting_type).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyCloudAssistantSettingsRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Which settings are meant.
    ///
    /// Required.
    ///
    /// - `SessionManagerDelivery`: where session logs go.
    /// - `InvocationDelivery`: where run logs go.
    /// - `AgentUpgradeConfig`: how the agent upgrades.
    /// - `SessionManagerConfig`: session switch.
    ///
    /// None of the documented values selects `ResourceUsageConfig`. The service documents this
    /// inconsistently.
    ///
    /// Wire name: `SettingType`.
    pub setting_type: Option<String>,
    /// Delivery of records to OSS.
    ///
    /// Wire name: `OssDeliveryConfig`, sent as JSON text.
    pub oss_delivery_config: Option<OssDeliveryConfig>,
    /// Delivery of records to Simple Log Service.
    ///
    /// Wire name: `SlsDeliveryConfig`, sent as JSON text.
    pub sls_delivery_config: Option<SlsDeliveryConfig>,
    /// Settings for upgrades of the Cloud Assistant agent.
    ///
    /// Wire name: `AgentUpgradeConfig`, sent as JSON text.
    pub agent_upgrade_config: Option<AgentUpgradeConfig>,
    /// Settings for terminal sessions.
    ///
    /// Wire name: `SessionManagerConfig`, sent as JSON text.
    pub session_manager_config: Option<SessionManagerConfig>,
    /// Limits for the resources that the agent uses.
    ///
    /// Only if the agent is 2.1.4.1065 or newer on Windows, or 2.2.4.1065 or newer on Linux.
    ///
    /// Wire name: `ResourceUsageConfig`, sent as JSON text.
    pub resource_usage_config: Option<ResourceUsageConfig>,
}

impl ModifyCloudAssistantSettingsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ModifyCloudAssistantSettingsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Which settings are meant.
    /// [More](field@ModifyCloudAssistantSettingsRequest::setting_type)
    pub fn setting_type(mut self, value: impl Into<String>) -> Self {
        self.setting_type = Some(value.into());
        self
    }

    /// Delivery of records to OSS.
    #[inline]
    pub fn oss_delivery_config(mut self, value: OssDeliveryConfig) -> Self {
        self.oss_delivery_config = Some(value);
        self
    }

    /// Delivery of records to Simple Log Service.
    #[inline]
    pub fn sls_delivery_config(mut self, value: SlsDeliveryConfig) -> Self {
        self.sls_delivery_config = Some(value);
        self
    }

    /// Settings for upgrades of the Cloud Assistant agent.
    #[inline]
    pub fn agent_upgrade_config(mut self, value: AgentUpgradeConfig) -> Self {
        self.agent_upgrade_config = Some(value);
        self
    }

    /// Settings for terminal sessions.
    #[inline]
    pub fn session_manager_config(mut self, value: SessionManagerConfig) -> Self {
        self.session_manager_config = Some(value);
        self
    }

    /// Limits for the resources that the agent uses.
    /// [More](field@ModifyCloudAssistantSettingsRequest::resource_usage_config)
    #[inline]
    pub fn resource_usage_config(mut self, value: ResourceUsageConfig) -> Self {
        self.resource_usage_config = Some(value);
        self
    }
}

impl Record for ModifyCloudAssistantSettingsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "SettingType"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("SettingType", &self.setting_type);
        fields.add_as(Form::JsonText, "OssDeliveryConfig", &self.oss_delivery_config);
        fields.add_as(Form::JsonText, "SlsDeliveryConfig", &self.sls_delivery_config);
        fields.add_as(Form::JsonText, "AgentUpgradeConfig", &self.agent_upgrade_config);
        fields
            .add_as(
                Form::JsonText,
                "SessionManagerConfig",
                &self.session_manager_config,
            );
        fields
            .add_as(Form::JsonText, "ResourceUsageConfig", &self.resource_usage_config);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyCloudAssistantSettingsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "SettingType" => self.setting_type.slot(),
            "OssDeliveryConfig" => self.oss_delivery_config.slot(),
            "SlsDeliveryConfig" => self.sls_delivery_config.slot(),
            "AgentUpgradeConfig" => self.agent_upgrade_config.slot(),
            "SessionManagerConfig" => self.session_manager_config.slot(),
            "ResourceUsageConfig" => self.resource_usage_config.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyCloudAssistantSettingsRequest {
    type Response = ModifyCloudAssistantSettingsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyCloudAssistantSettings").region("RegionId")
    }
}

/// Delivery of records of one kind to OSS.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct OssDeliveryConfig {
    /// Name of the OSS bucket.
    ///
    /// Wire name: `BucketName`.
    pub bucket_name: Option<String>,
    /// Whether it is enabled.
    ///
    /// Default: `false`.
    ///
    /// Wire name: `Enabled`.
    pub enabled: Option<bool>,
    /// Algorithm with which OSS encrypts.
    ///
    /// `AES256` or `SM4`.
    ///
    /// Wire name: `EncryptionAlgorithm`.
    pub encryption_algorithm: Option<String>,
    /// Id of the KMS key with which OSS encrypts.
    ///
    /// Only if `EncryptionType` is `KMS`.
    ///
    /// Wire name: `EncryptionKeyId`.
    pub encryption_key_id: Option<String>,
    /// How OSS encrypts.
    ///
    /// - `Inherit`: as the bucket does it.
    /// - `OssManaged`: keys managed by OSS.
    /// - `KMS`.
    ///
    /// Wire name: `EncryptionType`.
    pub encryption_type: Option<String>,
    /// Prefix of the object names in the OSS bucket.
    ///
    /// At most 254 characters, not beginning with `/` or `\`. An empty text removes an earlier
    /// prefix; leaving the member out keeps it.
    ///
    /// Wire name: `Prefix`.
    pub prefix: Option<String>,
}

impl OssDeliveryConfig {
    /// An empty `OssDeliveryConfig`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the OSS bucket.
    pub fn bucket_name(mut self, value: impl Into<String>) -> Self {
        self.bucket_name = Some(value.into());
        self
    }

    /// Whether it is enabled. [More](field@OssDeliveryConfig::enabled)
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }

    /// Algorithm with which OSS encrypts.
    /// [More](field@OssDeliveryConfig::encryption_algorithm)
    pub fn encryption_algorithm(mut self, value: impl Into<String>) -> Self {
        self.encryption_algorithm = Some(value.into());
        self
    }

    /// Id of the KMS key with which OSS encrypts.
    /// [More](field@OssDeliveryConfig::encryption_key_id)
    pub fn encryption_key_id(mut self, value: impl Into<String>) -> Self {
        self.encryption_key_id = Some(value.into());
        self
    }

    /// How OSS encrypts. [More](field@OssDeliveryConfig::encryption_type)
    pub fn encryption_type(mut self, value: impl Into<String>) -> Self {
        self.encryption_type = Some(value.into());
        self
    }

    /// Prefix of the object names in the OSS bucket. [More](field@OssDeliveryConfig::prefix)
    pub fn prefix(mut self, value: impl Into<String>) -> Self {
        self.prefix = Some(value.into());
        self
    }
}

impl Record for OssDeliveryConfig {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("BucketName", &self.bucket_name);
        fields.add("Enabled", &self.enabled);
        fields.add("EncryptionAlgorithm", &self.encryption_algorithm);
        fields.add("EncryptionKeyId", &self.encryption_key_id);
        fields.add("EncryptionType", &self.encryption_type);
        fields.add("Prefix", &self.prefix);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for OssDeliveryConfig {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "BucketName" => self.bucket_name.slot(),
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

/// Delivery of records of one kind to Simple Log Service.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SlsDeliveryConfig {
    /// Whether it is enabled.
    ///
    /// Default: `false`.
    ///
    /// Wire name: `Enabled`.
    pub enabled: Option<bool>,
    /// Name of the Logstore.
    ///
    /// Wire name: `LogstoreName`.
    pub logstore_name: Option<String>,
    /// Name of the project.
    ///
    /// Wire name: `ProjectName`.
    pub project_name: Option<String>,
}

impl SlsDeliveryConfig {
    /// An empty `SlsDeliveryConfig`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether it is enabled. [More](field@SlsDeliveryConfig::enabled)
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }

    /// Name of the Logstore.
    pub fn logstore_name(mut self, value: impl Into<String>) -> Self {
        self.logstore_name = Some(value.into());
        self
    }

    /// Name of the project.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }
}

impl Record for SlsDeliveryConfig {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Enabled", &self.enabled);
        fields.add("LogstoreName", &self.logstore_name);
        fields.add("ProjectName", &self.project_name);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for SlsDeliveryConfig {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Enabled" => self.enabled.slot(),
            "LogstoreName" => self.logstore_name.slot(),
            "ProjectName" => self.project_name.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Settings for upgrades of the Cloud Assistant agent.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AgentUpgradeConfig {
    /// Times at which the agent may be upgraded.
    ///
    /// At most 6 items. Matches
    /// `^([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-3]):[0-5][0-9]$`. The windows recur
    /// daily, in `TimeZone`, and are at least an hour apart.
    ///
    /// Wire name: `AllowedUpgradeWindow`.
    pub allowed_upgrade_window: Option<Vec<String>>,
    /// Whether the agent is upgraded when it starts.
    ///
    /// Default: `true`. Only if the agent is 2.1.4.1065 or newer on Windows, or 2.2.4.1065 or
    /// newer on Linux.
    ///
    /// Wire name: `BootstrapUpgrade`.
    pub bootstrap_upgrade: Option<bool>,
    /// Whether upgrades of the agent are switched off.
    ///
    /// Default: `false`. Only if the agent is 2.1.4.1065 or newer on Windows, or 2.2.4.1065 or
    /// newer on Linux.
    ///
    /// Wire name: `DisableUpgrade`.
    pub disable_upgrade: Option<bool>,
    /// Whether it is enabled.
    ///
    /// Default: `false`. `false`: agent tries to upgrade each half hour.
    ///
    /// Wire name: `Enabled`.
    pub enabled: Option<bool>,
    /// Time zone of the upgrade windows.
    ///
    /// Default: `UTC`. Takes a full zone name such as `Europe/Paris`, or `GMT+H:MM` with an
    /// hour that is not padded.
    ///
    /// Wire name: `TimeZone`.
    pub time_zone: Option<String>,
}

impl AgentUpgradeConfig {
    /// An empty `AgentUpgradeConfig`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Times at which the agent may be upgraded. An empty list is sent as `[]`.
    /// [More](field@AgentUpgradeConfig::allowed_upgrade_window)
    pub fn allowed_upgrade_window<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.allowed_upgrade_window = Some(value.into_list());
        self
    }

    /// Whether the agent is upgraded when it starts.
    /// [More](field@AgentUpgradeConfig::bootstrap_upgrade)
    #[inline]
    pub fn bootstrap_upgrade(mut self, value: bool) -> Self {
        self.bootstrap_upgrade = Some(value);
        self
    }

    /// Whether upgrades of the agent are switched off.
    /// [More](field@AgentUpgradeConfig::disable_upgrade)
    #[inline]
    pub fn disable_upgrade(mut self, value: bool) -> Self {
        self.disable_upgrade = Some(value);
        self
    }

    /// Whether it is enabled. [More](field@AgentUpgradeConfig::enabled)
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }

    /// Time zone of the upgrade windows. [More](field@AgentUpgradeConfig::time_zone)
    pub fn time_zone(mut self, value: impl Into<String>) -> Self {
        self.time_zone = Some(value.into());
        self
    }
}

impl Record for AgentUpgradeConfig {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AllowedUpgradeWindow", &self.allowed_upgrade_window);
        fields.add("BootstrapUpgrade", &self.bootstrap_upgrade);
        fields.add("DisableUpgrade", &self.disable_upgrade);
        fields.add("Enabled", &self.enabled);
        fields.add("TimeZone", &self.time_zone);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for AgentUpgradeConfig {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "AllowedUpgradeWindow" => self.allowed_upgrade_window.slot(),
            "BootstrapUpgrade" => self.bootstrap_upgrade.slot(),
            "DisableUpgrade" => self.disable_upgrade.slot(),
            "Enabled" => self.enabled.slot(),
            "TimeZone" => self.time_zone.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Settings for terminal sessions.
#[derive(Clone, Default, PartialEq)]
#[must_use]
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

impl SessionManagerConfig {
    /// An empty `SessionManagerConfig`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether terminal sessions are allowed.
    /// [More](field@SessionManagerConfig::session_manager_enabled)
    #[inline]
    pub fn session_manager_enabled(mut self, value: bool) -> Self {
        self.session_manager_enabled = Some(value);
        self
    }
}

impl Record for SessionManagerConfig {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("SessionManagerEnabled", &self.session_manager_enabled);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for SessionManagerConfig {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "SessionManagerEnabled" => self.session_manager_enabled.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Limits for the resources that the agent uses.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ResourceUsageConfig {
    /// Limit of the CPU use of the agent.
    ///
    /// 10 to 95 percent, default 20.
    ///
    /// Wire name: `CpuLimit`.
    pub cpu_limit: Option<i64>,
    /// Whether script files are kept after the run.
    ///
    /// Default: `false`.
    ///
    /// Wire name: `KeepScriptFile`.
    pub keep_script_file: Option<bool>,
    /// How many log files are kept.
    ///
    /// 7 to 365, default 30.
    ///
    /// Wire name: `LogFileCountLimit`.
    pub log_file_count_limit: Option<i64>,
    /// Largest size of the log files.
    ///
    /// Default: `100MB`. Matches `^[0-9]+(B|KB|MB)$`. Applies to each log file: `10MB` to
    /// `1024MB`, with the unit.
    ///
    /// Wire name: `LogSizeLimit`.
    pub log_size_limit: Option<String>,
    /// Limit of the memory use of the agent.
    ///
    /// Default: `50MB`. Matches `^[0-9]+(B|KB|MB)$`. Takes `35MB` to `1024MB`, with the unit.
    ///
    /// Wire name: `MemoryLimit`.
    pub memory_limit: Option<String>,
    /// How often the agent may exceed its limits.
    ///
    /// At least 3, default 3. It counts consecutive overruns, after which the agent stops
    /// itself.
    ///
    /// Wire name: `OverloadLimit`.
    pub overload_limit: Option<i64>,
}

impl ResourceUsageConfig {
    /// An empty `ResourceUsageConfig`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Limit of the CPU use of the agent. [More](field@ResourceUsageConfig::cpu_limit)
    pub fn cpu_limit(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.cpu_limit = Some(value.into_integer());
        self
    }

    /// Whether script files are kept after the run.
    /// [More](field@ResourceUsageConfig::keep_script_file)
    #[inline]
    pub fn keep_script_file(mut self, value: bool) -> Self {
        self.keep_script_file = Some(value);
        self
    }

    /// How many log files are kept. [More](field@ResourceUsageConfig::log_file_count_limit)
    pub fn log_file_count_limit(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.log_file_count_limit = Some(value.into_integer());
        self
    }

    /// Largest size of the log files. [More](field@ResourceUsageConfig::log_size_limit)
    pub fn log_size_limit(mut self, value: impl Into<String>) -> Self {
        self.log_size_limit = Some(value.into());
        self
    }

    /// Limit of the memory use of the agent. [More](field@ResourceUsageConfig::memory_limit)
    pub fn memory_limit(mut self, value: impl Into<String>) -> Self {
        self.memory_limit = Some(value.into());
        self
    }

    /// How often the agent may exceed its limits.
    /// [More](field@ResourceUsageConfig::overload_limit)
    pub fn overload_limit(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.overload_limit = Some(value.into_integer());
        self
    }
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ResourceUsageConfig {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
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

/// The response of
/// [`Client::modify_cloud_assistant_settings`](crate::Client::modify_cloud_assistant_settings).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyCloudAssistantSettingsResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyCloudAssistantSettingsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyCloudAssistantSettingsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(
    ModifyCloudAssistantSettingsRequest, OssDeliveryConfig, SlsDeliveryConfig,
    AgentUpgradeConfig, SessionManagerConfig, ResourceUsageConfig
);
ecs_core::internal::response_records!(ModifyCloudAssistantSettingsResponse);
