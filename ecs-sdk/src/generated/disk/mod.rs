// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Disks.
//!
//! Creating, attaching, resizing and releasing disks, their billing and their encryption.
//!
//! Start with [`describe_disks`](crate::Client::describe_disks),
//! [`create_disk`](crate::Client::create_disk) and
//! [`attach_disk`](crate::Client::attach_disk).
//!
//! | method | what it does |
//! | --- | --- |
//! | [`attach_disk`](crate::Client::attach_disk) | Attaches a disk to an instance. |
//! | [`clone_disks`](crate::Client::clone_disks) | Creates disks as copies of an existing disk. |
//! | [`create_disk`](crate::Client::create_disk) | Creates a data disk, empty or from a snapshot. It is attached at once if an instance id is given. |
//! | [`create_vsc`](crate::Client::create_vsc) | Creates a virtual storage channel for an instance. |
//! | [`delete_disk`](crate::Client::delete_disk) | Releases a disk and its data. The disk must not be attached. |
//! | [`delete_vsc`](crate::Client::delete_vsc) | Deletes a virtual storage channel. |
//! | [`describe_disk_default_kms_key_id`](crate::Client::describe_disk_default_kms_key_id) | Shows the KMS key with which new disks of a region are encrypted by default. |
//! | [`describe_disk_encryption_by_default_status`](crate::Client::describe_disk_encryption_by_default_status) | Shows whether new disks of a region are encrypted by default. |
//! | [`describe_disks`](crate::Client::describe_disks) | Lists disks with their attributes. |
//! | [`describe_vscs`](crate::Client::describe_vscs) | Lists virtual storage channels. |
//! | [`detach_disk`](crate::Client::detach_disk) | Detaches a disk from an instance. |
//! | [`disable_disk_encryption_by_default`](crate::Client::disable_disk_encryption_by_default) | Stops encrypting new disks of a region by default. |
//! | [`enable_disk_encryption_by_default`](crate::Client::enable_disk_encryption_by_default) | Makes all new disks of a region encrypted by default. |
//! | [`modify_disk_attribute`](crate::Client::modify_disk_attribute) | Changes the name, the description or the release behaviour of disks. |
//! | [`modify_disk_charge_type`](crate::Client::modify_disk_charge_type) | Changes how the disks of an instance are billed. |
//! | [`modify_disk_default_kms_key_id`](crate::Client::modify_disk_default_kms_key_id) | Changes the KMS key with which new disks of a region are encrypted by default. |
//! | [`modify_disk_deployment`](crate::Client::modify_disk_deployment) | Moves a disk to another storage cluster. |
//! | [`modify_disk_spec`](crate::Client::modify_disk_spec) | Changes the category, the performance level or the provisioned performance of a disk. |
//! | [`re_init_disk`](crate::Client::re_init_disk) | Sets a disk back to the state in which it was created. Data written since is lost. |
//! | [`replace_system_disk`](crate::Client::replace_system_disk) | Replaces the system disk of a stopped instance with one from another image. The old disk is released. |
//! | [`reset_disk`](crate::Client::reset_disk) | Rolls a disk back to one of its snapshots. Data written since the snapshot is lost. |
//! | [`reset_disk_default_kms_key_id`](crate::Client::reset_disk_default_kms_key_id) | Sets the default disk encryption key of a region back to the service key. |
//! | [`reset_disks`](crate::Client::reset_disks) | Rolls several disks back with snapshots of a snapshot group. Data written since is lost. |
//! | [`resize_disk`](crate::Client::resize_disk) | Makes a disk larger. A disk cannot be made smaller. |

pub mod attach_disk;
pub mod clone_disks;
pub mod create_disk;
pub mod create_vsc;
pub mod delete_disk;
pub mod delete_vsc;
pub mod describe_disk_default_kms_key_id;
pub mod describe_disk_encryption_by_default_status;
pub mod describe_disks;
pub mod describe_vscs;
pub mod detach_disk;
pub mod disable_disk_encryption_by_default;
pub mod enable_disk_encryption_by_default;
pub mod modify_disk_attribute;
pub mod modify_disk_charge_type;
pub mod modify_disk_default_kms_key_id;
pub mod modify_disk_deployment;
pub mod modify_disk_spec;
pub mod re_init_disk;
pub mod replace_system_disk;
pub mod reset_disk;
pub mod reset_disk_default_kms_key_id;
pub mod reset_disks;
pub mod resize_disk;
mod waiters;

use ecs_core::Call;

pub use attach_disk::{AttachDiskRequest, AttachDiskResponse};
pub use clone_disks::{CloneDisksRequest, CloneDisksResponse};
pub use create_disk::{CreateDiskRequest, CreateDiskResponse};
pub use create_vsc::{CreateVscRequest, CreateVscResponse};
pub use delete_disk::{DeleteDiskRequest, DeleteDiskResponse};
pub use delete_vsc::{DeleteVscRequest, DeleteVscResponse};
pub use describe_disk_default_kms_key_id::{
    DescribeDiskDefaultKMSKeyIdRequest, DescribeDiskDefaultKMSKeyIdResponse,
};
pub use describe_disk_encryption_by_default_status::{
    DescribeDiskEncryptionByDefaultStatusRequest,
    DescribeDiskEncryptionByDefaultStatusResponse,
};
pub use describe_disks::{DescribeDisksRequest, DescribeDisksResponse};
pub use describe_vscs::{DescribeVscsRequest, DescribeVscsResponse};
pub use detach_disk::{DetachDiskRequest, DetachDiskResponse};
pub use disable_disk_encryption_by_default::{
    DisableDiskEncryptionByDefaultRequest, DisableDiskEncryptionByDefaultResponse,
};
pub use enable_disk_encryption_by_default::{
    EnableDiskEncryptionByDefaultRequest, EnableDiskEncryptionByDefaultResponse,
};
pub use modify_disk_attribute::{ModifyDiskAttributeRequest, ModifyDiskAttributeResponse};
pub use modify_disk_charge_type::{
    ModifyDiskChargeTypeRequest, ModifyDiskChargeTypeResponse,
};
pub use modify_disk_default_kms_key_id::{
    ModifyDiskDefaultKMSKeyIdRequest, ModifyDiskDefaultKMSKeyIdResponse,
};
pub use modify_disk_deployment::{
    ModifyDiskDeploymentRequest, ModifyDiskDeploymentResponse,
};
pub use modify_disk_spec::{ModifyDiskSpecRequest, ModifyDiskSpecResponse};
pub use re_init_disk::{ReInitDiskRequest, ReInitDiskResponse};
pub use replace_system_disk::{ReplaceSystemDiskRequest, ReplaceSystemDiskResponse};
pub use reset_disk::{ResetDiskRequest, ResetDiskResponse};
pub use reset_disk_default_kms_key_id::{
    ResetDiskDefaultKMSKeyIdRequest, ResetDiskDefaultKMSKeyIdResponse,
};
pub use reset_disks::{ResetDisksRequest, ResetDisksResponse};
pub use resize_disk::{ResizeDiskRequest, ResizeDiskResponse};

impl crate::Client {
    /// Attaches a disk to an instance.
    ///
    /// See [`AttachDiskRequest`].
    #[doc(alias = "AttachDisk")]
    #[inline]
    pub fn attach_disk(
        &self,
        request: AttachDiskRequest,
    ) -> Call<'_, AttachDiskRequest> {
        self.call(request)
    }

    /// Creates disks as copies of an existing disk.
    ///
    /// See [`CloneDisksRequest`].
    #[doc(alias = "CloneDisks")]
    #[inline]
    pub fn clone_disks(
        &self,
        request: CloneDisksRequest,
    ) -> Call<'_, CloneDisksRequest> {
        self.call(request)
    }

    /// Creates a data disk, empty or from a snapshot. It is attached at once if an instance id
    /// is given.
    ///
    /// See [`CreateDiskRequest`].
    #[doc(alias = "CreateDisk")]
    #[inline]
    pub fn create_disk(
        &self,
        request: CreateDiskRequest,
    ) -> Call<'_, CreateDiskRequest> {
        self.call(request)
    }

    /// Creates a virtual storage channel for an instance.
    ///
    /// See [`CreateVscRequest`].
    #[doc(alias = "CreateVsc")]
    #[inline]
    pub fn create_vsc(&self, request: CreateVscRequest) -> Call<'_, CreateVscRequest> {
        self.call(request)
    }

    /// Releases a disk and its data. The disk must not be attached.
    ///
    /// See [`DeleteDiskRequest`].
    #[doc(alias = "DeleteDisk")]
    #[inline]
    pub fn delete_disk(
        &self,
        request: DeleteDiskRequest,
    ) -> Call<'_, DeleteDiskRequest> {
        self.call(request)
    }

    /// Deletes a virtual storage channel.
    ///
    /// See [`DeleteVscRequest`].
    #[doc(alias = "DeleteVsc")]
    #[inline]
    pub fn delete_vsc(&self, request: DeleteVscRequest) -> Call<'_, DeleteVscRequest> {
        self.call(request)
    }

    /// Shows the KMS key with which new disks of a region are encrypted by default.
    ///
    /// See [`DescribeDiskDefaultKMSKeyIdRequest`].
    #[doc(alias = "DescribeDiskDefaultKMSKeyId")]
    #[inline]
    pub fn describe_disk_default_kms_key_id(
        &self,
        request: DescribeDiskDefaultKMSKeyIdRequest,
    ) -> Call<'_, DescribeDiskDefaultKMSKeyIdRequest> {
        self.call(request)
    }

    /// Shows whether new disks of a region are encrypted by default.
    ///
    /// See [`DescribeDiskEncryptionByDefaultStatusRequest`].
    #[doc(alias = "DescribeDiskEncryptionByDefaultStatus")]
    #[inline]
    pub fn describe_disk_encryption_by_default_status(
        &self,
        request: DescribeDiskEncryptionByDefaultStatusRequest,
    ) -> Call<'_, DescribeDiskEncryptionByDefaultStatusRequest> {
        self.call(request)
    }

    /// Lists disks with their attributes.
    ///
    /// See [`DescribeDisksRequest`].
    #[doc(alias = "DescribeDisks")]
    #[inline]
    pub fn describe_disks(
        &self,
        request: DescribeDisksRequest,
    ) -> Call<'_, DescribeDisksRequest> {
        self.call(request)
    }

    /// Lists virtual storage channels.
    ///
    /// See [`DescribeVscsRequest`].
    #[doc(alias = "DescribeVscs")]
    #[inline]
    pub fn describe_vscs(
        &self,
        request: DescribeVscsRequest,
    ) -> Call<'_, DescribeVscsRequest> {
        self.call(request)
    }

    /// Detaches a disk from an instance.
    ///
    /// See [`DetachDiskRequest`].
    #[doc(alias = "DetachDisk")]
    #[inline]
    pub fn detach_disk(
        &self,
        request: DetachDiskRequest,
    ) -> Call<'_, DetachDiskRequest> {
        self.call(request)
    }

    /// Stops encrypting new disks of a region by default.
    ///
    /// See [`DisableDiskEncryptionByDefaultRequest`].
    #[doc(alias = "DisableDiskEncryptionByDefault")]
    #[inline]
    pub fn disable_disk_encryption_by_default(
        &self,
        request: DisableDiskEncryptionByDefaultRequest,
    ) -> Call<'_, DisableDiskEncryptionByDefaultRequest> {
        self.call(request)
    }

    /// Makes all new disks of a region encrypted by default.
    ///
    /// See [`EnableDiskEncryptionByDefaultRequest`].
    #[doc(alias = "EnableDiskEncryptionByDefault")]
    #[inline]
    pub fn enable_disk_encryption_by_default(
        &self,
        request: EnableDiskEncryptionByDefaultRequest,
    ) -> Call<'_, EnableDiskEncryptionByDefaultRequest> {
        self.call(request)
    }

    /// Changes the name, the description or the release behaviour of disks.
    ///
    /// See [`ModifyDiskAttributeRequest`].
    #[doc(alias = "ModifyDiskAttribute")]
    #[inline]
    pub fn modify_disk_attribute(
        &self,
        request: ModifyDiskAttributeRequest,
    ) -> Call<'_, ModifyDiskAttributeRequest> {
        self.call(request)
    }

    /// Changes how the disks of an instance are billed.
    ///
    /// See [`ModifyDiskChargeTypeRequest`].
    #[doc(alias = "ModifyDiskChargeType")]
    #[inline]
    pub fn modify_disk_charge_type(
        &self,
        request: ModifyDiskChargeTypeRequest,
    ) -> Call<'_, ModifyDiskChargeTypeRequest> {
        self.call(request)
    }

    /// Changes the KMS key with which new disks of a region are encrypted by default.
    ///
    /// See [`ModifyDiskDefaultKMSKeyIdRequest`].
    #[doc(alias = "ModifyDiskDefaultKMSKeyId")]
    #[inline]
    pub fn modify_disk_default_kms_key_id(
        &self,
        request: ModifyDiskDefaultKMSKeyIdRequest,
    ) -> Call<'_, ModifyDiskDefaultKMSKeyIdRequest> {
        self.call(request)
    }

    /// Moves a disk to another storage cluster.
    ///
    /// See [`ModifyDiskDeploymentRequest`].
    #[doc(alias = "ModifyDiskDeployment")]
    #[inline]
    pub fn modify_disk_deployment(
        &self,
        request: ModifyDiskDeploymentRequest,
    ) -> Call<'_, ModifyDiskDeploymentRequest> {
        self.call(request)
    }

    /// Changes the category, the performance level or the provisioned performance of a disk.
    ///
    /// See [`ModifyDiskSpecRequest`].
    #[doc(alias = "ModifyDiskSpec")]
    #[inline]
    pub fn modify_disk_spec(
        &self,
        request: ModifyDiskSpecRequest,
    ) -> Call<'_, ModifyDiskSpecRequest> {
        self.call(request)
    }

    /// Sets a disk back to the state in which it was created. Data written since is lost.
    ///
    /// See [`ReInitDiskRequest`].
    #[doc(alias = "ReInitDisk")]
    #[inline]
    pub fn re_init_disk(
        &self,
        request: ReInitDiskRequest,
    ) -> Call<'_, ReInitDiskRequest> {
        self.call(request)
    }

    /// Replaces the system disk of a stopped instance with one from another image. The old
    /// disk is released.
    ///
    /// See [`ReplaceSystemDiskRequest`].
    #[doc(alias = "ReplaceSystemDisk")]
    #[inline]
    pub fn replace_system_disk(
        &self,
        request: ReplaceSystemDiskRequest,
    ) -> Call<'_, ReplaceSystemDiskRequest> {
        self.call(request)
    }

    /// Rolls a disk back to one of its snapshots. Data written since the snapshot is lost.
    ///
    /// See [`ResetDiskRequest`].
    #[doc(alias = "ResetDisk")]
    #[inline]
    pub fn reset_disk(&self, request: ResetDiskRequest) -> Call<'_, ResetDiskRequest> {
        self.call(request)
    }

    /// Sets the default disk encryption key of a region back to the service key.
    ///
    /// See [`ResetDiskDefaultKMSKeyIdRequest`].
    #[doc(alias = "ResetDiskDefaultKMSKeyId")]
    #[inline]
    pub fn reset_disk_default_kms_key_id(
        &self,
        request: ResetDiskDefaultKMSKeyIdRequest,
    ) -> Call<'_, ResetDiskDefaultKMSKeyIdRequest> {
        self.call(request)
    }

    /// Rolls several disks back with snapshots of a snapshot group. Data written since is
    /// lost.
    ///
    /// See [`ResetDisksRequest`].
    #[doc(alias = "ResetDisks")]
    #[inline]
    pub fn reset_disks(
        &self,
        request: ResetDisksRequest,
    ) -> Call<'_, ResetDisksRequest> {
        self.call(request)
    }

    /// Makes a disk larger. A disk cannot be made smaller.
    ///
    /// See [`ResizeDiskRequest`].
    #[doc(alias = "ResizeDisk")]
    #[inline]
    pub fn resize_disk(
        &self,
        request: ResizeDiskRequest,
    ) -> Call<'_, ResizeDiskRequest> {
        self.call(request)
    }
}
