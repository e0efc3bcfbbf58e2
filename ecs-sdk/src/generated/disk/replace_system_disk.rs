// Generated from api-specs/ecs/2014-05-26/actions/ReplaceSystemDisk.json by `cargo xtask regenerate`. Do not edit.

//! Replaces the system disk of a stopped instance with one from another image. The old
//! disk is released.
//!
//! The instance must be `Stopped`. The change continues after the response. Poll
//! [`describe_instances`](crate::Client::describe_instances) until `OperationLocks` is
//! empty.
//!
//! - **Before**: The instance must have no unpaid orders. The instance must not be locked
//!   for security reasons. A pay-as-you-go VPC instance must be stopped in standard mode,
//!   not in economical mode.
//! - **Effects**: The system disk gets a new id; the old disk is released. Category and
//!   billing of the system disk stay the same. The size can only grow. This cannot be
//!   undone.
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//! - **See also**: [`stop_instance`](crate::Client::stop_instance),
//!   [`describe_instances`](crate::Client::describe_instances).
//!
//! ```no_run
//! use ecs_sdk::disk::ReplaceSystemDiskRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ReplaceSystemDiskRequest::new()
//!     .instance_id("i-bp1j4i2jdf3owlheb33k")
//!     .image_id("ubuntu_24_04_x64_20G_alibase_20260101.vhd");
//! let response = ecs.replace_system_disk(request).await?;
//! println!("{}", response.disk_id);
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `DISK_IN_DEDICATED_BLOCK_STORAGE_CLUSTER`, `DependencyViolation.IoOptimize`,
//! `IncorrectDiskStatus.InReplication`, `IncorrectDiskStatus.ReplicationStatusNotFound`,
//! `InvalidArchitecture.Malformed`, `InvalidDatadisk.ChargeTypeViolation`,
//! `InvalidDatadisk.DiskCategoryViolation`, `InvalidDatadisk.DiskStatusViolation`,
//! `InvalidDiskCategory.ValueNotSupported`, `InvalidDiskId.NotFound`,
//! `InvalidInstance.NotFoundSystemDisk`, `InvalidInstanceType.NotSupported`,
//! `InvalidKeyPairName.NotFound`, `InvalidParameter.AllEmpty`,
//! `InvalidParameter.Conflict`, `InvalidParameter.DiskType`, `InvalidPassword.Malformed`,
//! `InvalidPasswordParam.Mismatch`, `InvalidPlatform.Malformed`,
//! `InvalidRegionId.NotSupportReplaceEncryptedSystemDisk`,
//! `InvalidStorageClusterId.CapacityNotEnough`, `InvalidSystemDiskSize`,
//! `InvalidSystemDiskSize.ImageNotSupportResize`,
//! `InvalidSystemDiskSize.ValueNotSupported`, `LoginAsNonRoot.ImageNotSupport`,
//! `MissingParameter`, `MissingParameter.Architecture`, `MissingParameter.Platform`,
//! `OperationDenied`, `QuotaExceed.DiskCapacity`.
//!
//! 403: `ChargeTypeViolation`, `DependencyViolation.WindowsInstance`,
//! `DiskCreatingSnapshot`, `HibernationConfigured.InstanceOperationForbidden`,
//! `INST_HAS_UNPAID_ORDER`, `ImageNotSubscribed`, `ImageNotSupportInstanceType`,
//! `ImageRemovedInMarket`, `IncorrectDiskStatus`, `IncorrectInstanceStatus`,
//! `InstanceExpiredOrInArrears`, `InstanceLockedForSecurity`,
//! `InvalidDiskId.NotSupportReplaceEncryptedSystemDisk`, `InvalidEncryptAlgorithm`,
//! `InvalidEncrypted.DefaultEncryptionUnsupported`,
//! `InvalidEncrypted.NotMatchEncryptAlgorithm`, `InvalidEncrypted.NotMatchKmsKeyId`,
//! `InvalidHostname.MismatchImage`, `InvalidKMSKeyId.NotSymmetric`,
//! `InvalidOperation.MultiAttachDisk`, `InvalidParameter.DataEncryptedKeyCreateFailed`,
//! `InvalidParameter.KMSKeyId.CMKNotEnabled`, `InvalidParameter.KMSKeyId.CMKUnauthorized`,
//! `InvalidParameter.KMSKeyId.KMSUnauthorized`, `InvalidParameter.KMSKeyId.NotFound`,
//! `InvalidParameter.KmsNotEnabled`, `InvalidParameter.NotMatch`,
//! `InvalidRegionId.NotExists`, `InvalidRegionId.NotSupportEncryptAlgorithm`,
//! `InvalidSystemDiskStatus.IsTransfering`, `IoOptimized.NotSupported`,
//! `LoginAsNonRoot.RegionNotSupport`, `NotSupportSnapshotEncrypted.DiskCategory`,
//! `OperationDenied.ImageNotValid`, `OperationDenied.InstanceCreating`,
//! `OperationDenied.UnpaidOrder`, `QuotaExceed.BuyImage`, `ResourcesNotInSameZone`.
//!
//! 404: `InvalidImageId.NotFound`, `InvalidInstanceId.NotFound`,
//! `InvalidSystemDiskSize.LessThanImageSize`, `InvalidSystemDiskSize.LessThanMinSize`,
//! `InvalidSystemDiskSize.MoreThanMaxSize`, `NoSuchResource`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::replace_system_disk`](crate::Client::replace_system_disk).
///
/// Replaces the system disk of a stopped instance with one from another image. The old
/// disk is released.
///
/// Needs [`instance_id`](field@ReplaceSystemDiskRequest::instance_id),
/// [`image_id`](field@ReplaceSystemDiskRequest::image_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ReplaceSystemDiskRequest {
    /// Id of the instance.
    ///
    /// Required.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// Id of the image.
    ///
    /// Required.
    ///
    /// Wire name: `ImageId`.
    pub image_id: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Whether additional services of the system image are used.
    ///
    /// `true`: provider's NTP with KMS (Windows) or YUM (Linux). Only if the system disk is
    /// `/dev/xvda`.
    ///
    /// Wire name: `UseAdditionalService`.
    pub use_additional_service: Option<bool>,
    /// Login password of the instance.
    ///
    /// Default: unchanged. 8 to 30 characters: letters, digits and `` ( ) ` ~ ! @ # $ % ^ & * -
    /// _ + = | { } [ ] : ; " < > , . ? / ``. Not together with `PasswordInherit`. Needs
    /// characters of three of four kinds; on Windows without a leading slash. Use HTTPS.
    ///
    /// Wire name: `Password`.
    pub password: Option<String>,
    /// Whether the password set in the image is used.
    ///
    /// Default: `false`. `true`: take the image's password. Only if the image has a preset
    /// password. Not together with `Password`.
    ///
    /// Wire name: `PasswordInherit`.
    pub password_inherit: Option<bool>,
    /// Name of the key pair.
    ///
    /// Only if the instance runs Linux. Disables logins with a password.
    ///
    /// Wire name: `KeyPairName`.
    pub key_pair_name: Option<String>,
    /// Id of the disk.
    ///
    /// Use `ImageId` instead. Deprecated.
    ///
    /// Wire name: `DiskId`.
    pub disk_id: Option<String>,
    /// Platform of the operating system.
    ///
    /// Deprecated.
    ///
    /// Wire name: `Platform`.
    pub platform: Option<String>,
    /// Processor architecture.
    ///
    /// Deprecated.
    ///
    /// Wire name: `Architecture`.
    pub architecture: Option<types::Architecture>,
    /// Whether the security agent is installed.
    ///
    /// Default: [`Deactive`](types::SecurityEnhancementStrategy::Deactive).
    ///
    /// Wire name: `SecurityEnhancementStrategy`.
    pub security_enhancement_strategy: Option<types::SecurityEnhancementStrategy>,
    /// Whether it is encrypted.
    ///
    /// Default: `false`. `true` if the image is shared and encrypted. Required if the image is
    /// shared and encrypted (must be `true`).
    ///
    /// Wire name: `Encrypted`.
    pub encrypted: Option<bool>,
    /// Id of the KMS key for encryption.
    ///
    /// At most 64 characters.
    ///
    /// Wire name: `KMSKeyId`.
    pub kms_key_id: Option<String>,
    /// Encryption algorithm.
    ///
    /// Not available at the moment; leave it unset.
    ///
    /// Wire name: `EncryptAlgorithm`.
    pub encrypt_algorithm: Option<String>,
    /// RAM roles to assume for the encryption key.
    ///
    /// At most 10 items. Not available at the moment; leave it unset.
    ///
    /// Wire name: `Arn`.
    pub arn: Option<Vec<types::Arn>>,
    /// System disk.
    ///
    /// Wire name: `SystemDisk`.
    pub system_disk: Option<SystemDisk>,
}

impl ReplaceSystemDiskRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the instance. [More](field@ReplaceSystemDiskRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Id of the image. [More](field@ReplaceSystemDiskRequest::image_id)
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@ReplaceSystemDiskRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Whether additional services of the system image are used.
    /// [More](field@ReplaceSystemDiskRequest::use_additional_service)
    #[inline]
    pub fn use_additional_service(mut self, value: bool) -> Self {
        self.use_additional_service = Some(value);
        self
    }

    /// Login password of the instance. [More](field@ReplaceSystemDiskRequest::password)
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// Whether the password set in the image is used.
    /// [More](field@ReplaceSystemDiskRequest::password_inherit)
    #[inline]
    pub fn password_inherit(mut self, value: bool) -> Self {
        self.password_inherit = Some(value);
        self
    }

    /// Name of the key pair. [More](field@ReplaceSystemDiskRequest::key_pair_name)
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }

    /// Id of the disk. [More](field@ReplaceSystemDiskRequest::disk_id)
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }

    /// Platform of the operating system. [More](field@ReplaceSystemDiskRequest::platform)
    pub fn platform(mut self, value: impl Into<String>) -> Self {
        self.platform = Some(value.into());
        self
    }

    /// Processor architecture. [More](field@ReplaceSystemDiskRequest::architecture)
    pub fn architecture(mut self, value: impl Into<types::Architecture>) -> Self {
        self.architecture = Some(value.into());
        self
    }

    /// Whether the security agent is installed.
    /// [More](field@ReplaceSystemDiskRequest::security_enhancement_strategy)
    pub fn security_enhancement_strategy(
        mut self,
        value: impl Into<types::SecurityEnhancementStrategy>,
    ) -> Self {
        self.security_enhancement_strategy = Some(value.into());
        self
    }

    /// Whether it is encrypted. [More](field@ReplaceSystemDiskRequest::encrypted)
    #[inline]
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }

    /// Id of the KMS key for encryption. [More](field@ReplaceSystemDiskRequest::kms_key_id)
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }

    /// Encryption algorithm. [More](field@ReplaceSystemDiskRequest::encrypt_algorithm)
    pub fn encrypt_algorithm(mut self, value: impl Into<String>) -> Self {
        self.encrypt_algorithm = Some(value.into());
        self
    }

    /// RAM roles to assume for the encryption key. An empty list cannot be sent.
    /// [More](field@ReplaceSystemDiskRequest::arn)
    pub fn arn<M>(mut self, value: impl ecs_core::IntoList<types::Arn, M>) -> Self {
        self.arn = Some(value.into_list());
        self
    }

    /// System disk.
    #[inline]
    pub fn system_disk(mut self, value: SystemDisk) -> Self {
        self.system_disk = Some(value);
        self
    }
}

impl Record for ReplaceSystemDiskRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["InstanceId", "ImageId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("InstanceId", &self.instance_id);
        fields.add("ImageId", &self.image_id);
        fields.add("ClientToken", &self.client_token);
        fields.add("UseAdditionalService", &self.use_additional_service);
        fields.add_as(Form::Secret, "Password", &self.password);
        fields.add("PasswordInherit", &self.password_inherit);
        fields.add("KeyPairName", &self.key_pair_name);
        fields.add("DiskId", &self.disk_id);
        fields.add("Platform", &self.platform);
        fields.add("Architecture", &self.architecture);
        fields.add("SecurityEnhancementStrategy", &self.security_enhancement_strategy);
        fields.add("Encrypted", &self.encrypted);
        fields.add("KMSKeyId", &self.kms_key_id);
        fields.add("EncryptAlgorithm", &self.encrypt_algorithm);
        fields.add("Arn", &self.arn);
        fields.add("SystemDisk", &self.system_disk);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ReplaceSystemDiskRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "InstanceId" => self.instance_id.slot(),
            "ImageId" => self.image_id.slot(),
            "ClientToken" => self.client_token.slot(),
            "UseAdditionalService" => self.use_additional_service.slot(),
            "Password" => self.password.slot(),
            "PasswordInherit" => self.password_inherit.slot(),
            "KeyPairName" => self.key_pair_name.slot(),
            "DiskId" => self.disk_id.slot(),
            "Platform" => self.platform.slot(),
            "Architecture" => self.architecture.slot(),
            "SecurityEnhancementStrategy" => self.security_enhancement_strategy.slot(),
            "Encrypted" => self.encrypted.slot(),
            "KMSKeyId" => self.kms_key_id.slot(),
            "EncryptAlgorithm" => self.encrypt_algorithm.slot(),
            "Arn" => self.arn.slot(),
            "SystemDisk" => self.system_disk.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ReplaceSystemDiskRequest {
    type Response = ReplaceSystemDiskResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ReplaceSystemDisk").client_token().read_timeout(36)
    }
}

/// System disk.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SystemDisk {
    /// Size of the disk in GiB.
    ///
    /// Default: 40 or the size of the image, if that is larger.
    ///
    /// - 20 to 500 for basic disks.
    /// - 1 to 2,048 for ESSD PL0.
    /// - 20 to 2,048 for ESSD PL1.
    /// - 461 to 2,048 for ESSD PL2.
    /// - 1,261 to 2,048 for ESSD PL3.
    /// - 1 to 2,048 for ESSD AutoPL.
    /// - 20 to 2,048 for other categories.
    ///
    /// What exceeds the larger of 20 GiB and the previous size costs extra. At least the size
    /// of the image and the previous size.
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

    /// Size of the disk in GiB. [More](field@SystemDisk::size)
    pub fn size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.size = Some(value.into_integer());
        self
    }
}

impl Record for SystemDisk {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for SystemDisk {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of [`Client::replace_system_disk`](crate::Client::replace_system_disk).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplaceSystemDiskResponse {
    /// Id of the disk.
    ///
    /// Wire name: `DiskId`.
    pub disk_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ReplaceSystemDiskResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DiskId", &self.disk_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ReplaceSystemDiskResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "DiskId" => self.disk_id.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ReplaceSystemDiskRequest, SystemDisk);
ecs_core::internal::response_records!(ReplaceSystemDiskResponse);
