// Generated from api-specs/ecs/2014-05-26/actions/ReInitDisk.json by `cargo xtask regenerate`. Do not edit.

//! Sets a disk back to the state in which it was created. Data written since is lost.
//!
//! The disk must be `In_use`. The instance must be `Stopped`. The change continues after
//! the response.
//! [`Client::wait_until_disks_in_use`](crate::Client::wait_until_disks_in_use) waits for
//! its end.
//!
//! - **Before**: The instance must have been started once. The disk must have no local
//!   snapshots. Multi-attach must be off. The image or snapshot of the disk must still
//!   exist.
//! - **Effects**: A system disk gets the content of its image. A data disk becomes empty,
//!   or gets the content of its snapshot. This cannot be undone.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**: [`describe_disks`](crate::Client::describe_disks).
//!
//! ```no_run
//! use ecs_sdk::disk::ReInitDiskRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ReInitDiskRequest::new().disk_id("d-bp1sysstopped00abcd");
//! ecs.re_init_disk(request).await?;
//! ecs.wait_until_disks_in_use(["d-bp1sysstopped00abcd"]).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `DependencyViolation.IoOptimize`, `DiskCategory.OperationNotSupported`,
//! `DiskHasSnapshotsWithInstantAccessEnabled.OperationNotSupported`,
//! `InvalidKeyPairName.NotFound`, `InvalidPassword.Malformed`,
//! `InvalidRegionId.MalFormed`, `LoginAsNonRoot.ImageNotSupport`.
//!
//! 403: `DependencyViolation.WindowsInstance`, `DiskCreatingSnapshot`,
//! `HibernationConfigured.InstanceOperationForbidden`, `IncorrectDiskStatus`,
//! `IncorrectInstanceStatus`, `InstanceExpiredOrInArrears`, `InstanceLockedForSecurity`,
//! `InvalidOperation.MultiAttachDisk`, `InvalidParameter.KMSKeyId.CMKNotEnabled`,
//! `InvalidParameter.KMSKeyId.CMKUnauthorized`,
//! `InvalidParameter.KMSKeyId.KMSUnauthorized`, `InvalidSnapshot.TooOld`,
//! `InvalidSourceSnapshot`, `LoginAsNonRoot.RegionNotSupport`, `OperationDenied`,
//! `SharedImageDeleted`, `UserNotInTheWhiteList`.
//!
//! 404: `InvalidDiskId.NotFound`, `InvalidDiskId.OperationNotSupported`,
//! `InvalidImageId.NotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::re_init_disk`](crate::Client::re_init_disk).
///
/// Sets a disk back to the state in which it was created. Data written since is lost.
///
/// Needs [`disk_id`](field@ReInitDiskRequest::disk_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ReInitDiskRequest {
    /// Id of the disk.
    ///
    /// Required. The instance must have been started before.
    ///
    /// Wire name: `DiskId`.
    pub disk_id: Option<String>,
    /// Login password of the instance.
    ///
    /// 8 to 30 characters: letters, digits and `` ( ) ` ~ ! @ # $ % ^ & * - _ + = | { } [ ] :
    /// ; " < > , . ? / ``. Only if the disk is a system disk. Needs characters of three of
    /// four kinds; on Windows without a leading slash. Use HTTPS.
    ///
    /// Wire name: `Password`.
    pub password: Option<String>,
    /// Name of the key pair.
    ///
    /// Only if the disk is the system disk of a Linux instance. Disables logins with a
    /// password.
    ///
    /// Wire name: `KeyPairName`.
    pub key_pair_name: Option<String>,
    /// Whether to start the instance afterwards.
    ///
    /// Default: `false`.
    ///
    /// Wire name: `AutoStartInstance`.
    pub auto_start_instance: Option<bool>,
    /// Whether the security agent is installed.
    ///
    /// Default: [`Deactive`](types::SecurityEnhancementStrategy::Deactive). Only if the disk
    /// is a system disk.
    ///
    /// Wire name: `SecurityEnhancementStrategy`.
    pub security_enhancement_strategy: Option<types::SecurityEnhancementStrategy>,
}

impl ReInitDiskRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the disk. [More](field@ReInitDiskRequest::disk_id)
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }

    /// Login password of the instance. [More](field@ReInitDiskRequest::password)
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// Name of the key pair. [More](field@ReInitDiskRequest::key_pair_name)
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }

    /// Whether to start the instance afterwards.
    /// [More](field@ReInitDiskRequest::auto_start_instance)
    #[inline]
    pub fn auto_start_instance(mut self, value: bool) -> Self {
        self.auto_start_instance = Some(value);
        self
    }

    /// Whether the security agent is installed.
    /// [More](field@ReInitDiskRequest::security_enhancement_strategy)
    pub fn security_enhancement_strategy(
        mut self,
        value: impl Into<types::SecurityEnhancementStrategy>,
    ) -> Self {
        self.security_enhancement_strategy = Some(value.into());
        self
    }
}

impl Record for ReInitDiskRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["DiskId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DiskId", &self.disk_id);
        fields.add_as(Form::Secret, "Password", &self.password);
        fields.add("KeyPairName", &self.key_pair_name);
        fields.add("AutoStartInstance", &self.auto_start_instance);
        fields.add("SecurityEnhancementStrategy", &self.security_enhancement_strategy);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ReInitDiskRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "DiskId" => self.disk_id.slot(),
            "Password" => self.password.slot(),
            "KeyPairName" => self.key_pair_name.slot(),
            "AutoStartInstance" => self.auto_start_instance.slot(),
            "SecurityEnhancementStrategy" => self.security_enhancement_strategy.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ReInitDiskRequest {
    type Response = ReInitDiskResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ReInitDisk").read_timeout(16)
    }
}

/// The response of [`Client::re_init_disk`](crate::Client::re_init_disk).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReInitDiskResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ReInitDiskResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ReInitDiskResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ReInitDiskRequest);
ecs_core::internal::response_records!(ReInitDiskResponse);
