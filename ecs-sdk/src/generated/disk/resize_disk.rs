// Generated from api-specs/ecs/2014-05-26/actions/ResizeDisk.json by `cargo xtask regenerate`. Do not edit.

//! Makes a disk larger. A disk cannot be made smaller.
//!
//! The disk must be `In_use` or `Available`.
//!
//! - **Before**: The disk must not have an unfinished snapshot. For multi-attach disks,
//!   `online` needs `Running` instances, and `offline` `Running` or `Stopped` ones. A new
//!   data disk must have been initialized. A snapshot beforehand is recommended.
//! - **Effects**: Partitions and file systems must be extended separately. Disks with an
//!   MBR beyond 2 TiB can lose data: use GPT.
//! - **Limits**: A disk with an MBR can have at most 2 TiB.
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//! - **See also**: [`reboot_instance`](crate::Client::reboot_instance),
//!   [`describe_disks`](crate::Client::describe_disks),
//!   [`create_snapshot`](crate::Client::create_snapshot).
//!
//! ```no_run
//! use ecs_sdk::disk::ResizeDiskRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ResizeDiskRequest::new()
//!     .disk_id("d-bp1c8wzq7t5xoq1r2s3t")
//!     .new_size(100);
//! let response = ecs.resize_disk(request).await?;
//! println!("{}", response.order_id);
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `AccountForbidden.CreateOrder`, `IncompleteParamter`,
//! `IncorrectDiskStatus.InReplication`, `IncorrectDiskStatus.ReplicationStatusNotFound`,
//! `InvalidDataDiskSize.ValueNotSupported`, `InvalidDisk.DetachedSystemDisk`,
//! `InvalidOperation.InstanceRenewWithDowngradeInPlan`, `InvalidParam.Type`,
//! `InvalidParameter.Conflict`, `InvalidRegionId.MalFormed`, `InvalidStatus.Upgrading`,
//! `InvalidSystemDiskSize.ImageNotSupportResize`,
//! `InvalidSystemDiskSize.ValueNotSupported`, `LastOrderProcessing`, `NoPermission.Price`,
//! `NoPermission.Refund`, `OperationDenied.NotEnoughCapacity`,
//! `OperationDenied.UnfinishedOrder`, `QuotaExceed.DiskCapacity`.
//!
//! 403: `DiskCreatingSnapshot`, `DiskError`, `DiskInArrears`, `IncorrectDiskStatus`,
//! `IncorrectInstanceStatus`, `InstanceExpiredOrInArrears`, `InstanceLockedForSecurity`,
//! `InstanceSpecModification.NotEffective`, `InvalidDataDiskCategory.ValueNotSupported`,
//! `InvalidDataDiskSize.ValueNotSupported`, `InvalidDiskCategory.NotSupported`,
//! `InvalidDiskSize`, `InvalidDiskSize.NotSupportMultiAttachDisk`,
//! `InvalidDiskSize.NotSupportResizeOnline`, `InvalidDiskSize.TooLarge`,
//! `InvalidDiskSize.TooSmall`, `InvalidInstanceStatus.NotRunning`,
//! `InvalidOperation.InstanceTypeNotSupportOnlineResize`,
//! `InvalidOperation.MultiAttachDiskNotSupportResizeOnline`,
//! `InvalidParameter.KMSKeyId.CMKNotEnabled`, `InvalidParameter.KMSKeyId.CMKUnauthorized`,
//! `InvalidParameter.KMSKeyId.KMSUnauthorized`, `InvalidRegion.NotSupport`,
//! `Operation.Conflict`, `OperationDenied`, `QuotaExceeded.PostpaidDataDiskCapacity`,
//! `SecurityRisk.3DVerification`, `UserNotInTheWhiteList`.
//!
//! 404: `InvalidDiskId.NotFound`, `InvalidInstanceId.NotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::resize_disk`](crate::Client::resize_disk).
///
/// Makes a disk larger. A disk cannot be made smaller.
///
/// Needs [`disk_id`](field@ResizeDiskRequest::disk_id),
/// [`new_size`](field@ResizeDiskRequest::new_size).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ResizeDiskRequest {
    /// Id of the disk.
    ///
    /// Required.
    ///
    /// Wire name: `DiskId`.
    pub disk_id: Option<String>,
    /// Whether the disk is resized while the instance runs.
    ///
    /// Default: [`Offline`](types::ResizeDiskType::Offline). `offline` for categories other
    /// than ultra disk, standard SSD, ESSD and elastic ephemeral disk. It is unclear whether
    /// AutoPL and Entry count as ESSDs.
    ///
    /// Wire name: `Type`.
    #[doc(alias = "Type")]
    pub r#type: Option<types::ResizeDiskType>,
    /// New size of the disk in GiB.
    ///
    /// Required. 1 to 262,144.
    ///
    /// - 20 to 500 for system disks of `cloud`.
    /// - 1 to 2,048 for system disks of `cloud_essd` PL0.
    /// - 20 to 2,048 for system disks of `cloud_essd` PL1.
    /// - 461 to 2,048 for system disks of `cloud_essd` PL2.
    /// - 1,261 to 2,048 for system disks of `cloud_essd` PL3.
    /// - 1 to 2,048 for system disks of `cloud_auto`.
    /// - 20 to 2,048 for system disks of other categories.
    /// - 20 to 32,768 for data disks of `cloud_efficiency`.
    /// - 20 to 32,768 for data disks of `cloud_ssd`.
    /// - 1 to 65,536 for data disks of `cloud_essd` PL0.
    /// - 20 to 65,536 for data disks of `cloud_essd` PL1.
    /// - 461 to 65,536 for data disks of `cloud_essd` PL2.
    /// - 1,261 to 65,536 for data disks of `cloud_essd` PL3.
    /// - 5 to 2,000 for data disks of `cloud`.
    /// - 1 to 65,536 for data disks of `cloud_auto`.
    /// - 10 to 32,768 for data disks of `cloud_essd_entry`.
    /// - 64 to 8,192 for data disks of `elastic_ephemeral_disk_standard`.
    /// - 64 to 8,192 for data disks of `elastic_ephemeral_disk_premium`.
    ///
    /// Must be above the present size; the range of regional ESSDs is not documented.
    ///
    /// Wire name: `NewSize`.
    pub new_size: Option<i64>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
}

impl ResizeDiskRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the disk. [More](field@ResizeDiskRequest::disk_id)
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }

    /// Whether the disk is resized while the instance runs.
    /// [More](field@ResizeDiskRequest::type)
    pub fn r#type(mut self, value: impl Into<types::ResizeDiskType>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// New size of the disk in GiB. [More](field@ResizeDiskRequest::new_size)
    pub fn new_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.new_size = Some(value.into_integer());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@ResizeDiskRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

impl Record for ResizeDiskRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["DiskId", "NewSize"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DiskId", &self.disk_id);
        fields.add("Type", &self.r#type);
        fields.add("NewSize", &self.new_size);
        fields.add("ClientToken", &self.client_token);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ResizeDiskRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "DiskId" => self.disk_id.slot(),
            "Type" => self.r#type.slot(),
            "NewSize" => self.new_size.slot(),
            "ClientToken" => self.client_token.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ResizeDiskRequest {
    type Response = ResizeDiskResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ResizeDisk").client_token().read_timeout(11)
    }
}

/// The response of [`Client::resize_disk`](crate::Client::resize_disk).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResizeDiskResponse {
    /// Id of the order.
    ///
    /// Absent if the disk is not a subscription.
    ///
    /// Wire name: `OrderId`.
    pub order_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ResizeDiskResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("OrderId", &self.order_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ResizeDiskResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "OrderId" => self.order_id.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ResizeDiskRequest);
ecs_core::internal::response_records!(ResizeDiskResponse);
