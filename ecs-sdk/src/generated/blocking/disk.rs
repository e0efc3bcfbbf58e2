// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Disks: the methods of the blocking client.

use crate::blocking::{Call, Wait};
use crate::disk::{
    AttachDiskRequest, CloneDisksRequest, CreateDiskRequest, CreateVscRequest,
    DeleteDiskRequest, DeleteVscRequest, DescribeDiskDefaultKMSKeyIdRequest,
    DescribeDiskEncryptionByDefaultStatusRequest, DescribeDisksRequest,
    DescribeVscsRequest, DetachDiskRequest, DisableDiskEncryptionByDefaultRequest,
    EnableDiskEncryptionByDefaultRequest, ModifyDiskAttributeRequest,
    ModifyDiskChargeTypeRequest, ModifyDiskDefaultKMSKeyIdRequest,
    ModifyDiskDeploymentRequest, ModifyDiskSpecRequest, ReInitDiskRequest,
    ReplaceSystemDiskRequest, ResetDiskRequest, ResetDiskDefaultKMSKeyIdRequest,
    ResetDisksRequest, ResizeDiskRequest,
};

impl crate::blocking::Client {
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

    /// Waits until disks can be attached.
    ///
    /// Polls `DescribeDisks` until `Status` is `Available`. By default, polls every 5 seconds
    /// for up to 300 seconds.
    pub fn wait_until_disks_available(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeDisksRequest> {
        Wait::new(self, self.async_client().wait_until_disks_available(ids))
    }

    /// Waits until disks are deleted.
    ///
    /// Polls `DescribeDisks` until it no longer lists them. By default, polls every 5 seconds
    /// for up to 300 seconds.
    pub fn wait_until_disks_deleted(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeDisksRequest> {
        Wait::new(self, self.async_client().wait_until_disks_deleted(ids))
    }

    /// Waits until disks are attached.
    ///
    /// Polls `DescribeDisks` until `Status` is `In_use`. By default, polls every 5 seconds for
    /// up to 300 seconds.
    pub fn wait_until_disks_in_use(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeDisksRequest> {
        Wait::new(self, self.async_client().wait_until_disks_in_use(ids))
    }
}
