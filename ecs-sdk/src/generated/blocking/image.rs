// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Images: the methods of the blocking client.

use crate::blocking::{Call, Wait};
use crate::image::{
    CancelCopyImageRequest, CopyImageRequest, CreateImageRequest, DeleteImageRequest,
    DescribeImageFromFamilyRequest, DescribeImageSharePermissionRequest,
    DescribeImageSupportInstanceTypesRequest, DescribeImagesRequest, ExportImageRequest,
    ImportImageRequest, ModifyImageAttributeRequest, ModifyImageSharePermissionRequest,
};

impl crate::blocking::Client {
    /// Cancels an image copy that is still in progress.
    ///
    /// See [`CancelCopyImageRequest`].
    #[doc(alias = "CancelCopyImage")]
    #[inline]
    pub fn cancel_copy_image(
        &self,
        request: CancelCopyImageRequest,
    ) -> Call<'_, CancelCopyImageRequest> {
        self.call(request)
    }

    /// Copies a custom image to another region. The copy continues after the response.
    ///
    /// See [`CopyImageRequest`].
    #[doc(alias = "CopyImage")]
    #[inline]
    pub fn copy_image(&self, request: CopyImageRequest) -> Call<'_, CopyImageRequest> {
        self.call(request)
    }

    /// Creates a custom image from an instance, a snapshot or several snapshots. The creation
    /// continues after the response.
    ///
    /// See [`CreateImageRequest`].
    #[doc(alias = "CreateImage")]
    #[inline]
    pub fn create_image(
        &self,
        request: CreateImageRequest,
    ) -> Call<'_, CreateImageRequest> {
        self.call(request)
    }

    /// Deletes a custom image.
    ///
    /// See [`DeleteImageRequest`].
    #[doc(alias = "DeleteImage")]
    #[inline]
    pub fn delete_image(
        &self,
        request: DeleteImageRequest,
    ) -> Call<'_, DeleteImageRequest> {
        self.call(request)
    }

    /// Shows the newest available image of an image family.
    ///
    /// See [`DescribeImageFromFamilyRequest`].
    #[doc(alias = "DescribeImageFromFamily")]
    #[inline]
    pub fn describe_image_from_family(
        &self,
        request: DescribeImageFromFamilyRequest,
    ) -> Call<'_, DescribeImageFromFamilyRequest> {
        self.call(request)
    }

    /// Lists the accounts that a custom image is shared with.
    ///
    /// See [`DescribeImageSharePermissionRequest`].
    #[doc(alias = "DescribeImageSharePermission")]
    #[inline]
    pub fn describe_image_share_permission(
        &self,
        request: DescribeImageSharePermissionRequest,
    ) -> Call<'_, DescribeImageSharePermissionRequest> {
        self.call(request)
    }

    /// Lists the instance types that an image can be used with.
    ///
    /// See [`DescribeImageSupportInstanceTypesRequest`].
    #[doc(alias = "DescribeImageSupportInstanceTypes")]
    #[inline]
    pub fn describe_image_support_instance_types(
        &self,
        request: DescribeImageSupportInstanceTypesRequest,
    ) -> Call<'_, DescribeImageSupportInstanceTypesRequest> {
        self.call(request)
    }

    /// Lists images, your own, public, shared or from the marketplace.
    ///
    /// See [`DescribeImagesRequest`].
    #[doc(alias = "DescribeImages")]
    #[inline]
    pub fn describe_images(
        &self,
        request: DescribeImagesRequest,
    ) -> Call<'_, DescribeImagesRequest> {
        self.call(request)
    }

    /// Exports a custom image to an OSS bucket. The export runs on as a task.
    ///
    /// See [`ExportImageRequest`].
    #[doc(alias = "ExportImage")]
    #[inline]
    pub fn export_image(
        &self,
        request: ExportImageRequest,
    ) -> Call<'_, ExportImageRequest> {
        self.call(request)
    }

    /// Creates a custom image from a disk image file in OSS. The import runs on as a task.
    ///
    /// See [`ImportImageRequest`].
    #[doc(alias = "ImportImage")]
    #[inline]
    pub fn import_image(
        &self,
        request: ImportImageRequest,
    ) -> Call<'_, ImportImageRequest> {
        self.call(request)
    }

    /// Changes a custom image, for example its name, family, status or description.
    ///
    /// See [`ModifyImageAttributeRequest`].
    #[doc(alias = "ModifyImageAttribute")]
    #[inline]
    pub fn modify_image_attribute(
        &self,
        request: ModifyImageAttributeRequest,
    ) -> Call<'_, ModifyImageAttributeRequest> {
        self.call(request)
    }

    /// Shares a custom image with accounts, or stops sharing it.
    ///
    /// See [`ModifyImageSharePermissionRequest`].
    #[doc(alias = "ModifyImageSharePermission")]
    #[inline]
    pub fn modify_image_share_permission(
        &self,
        request: ModifyImageSharePermissionRequest,
    ) -> Call<'_, ModifyImageSharePermissionRequest> {
        self.call(request)
    }

    /// Waits until images can be used.
    ///
    /// Polls `DescribeImages` until `Status` is `Available`; fails if it is `CreateFailed`,
    /// `UnAvailable` or `Deprecated`. By default, polls every 10 seconds for up to 3600
    /// seconds.
    pub fn wait_until_images_available(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeImagesRequest> {
        Wait::new(self, self.async_client().wait_until_images_available(ids))
    }

    /// Waits until images are deleted.
    ///
    /// Polls `DescribeImages` until it no longer lists them. By default, polls every 5 seconds
    /// for up to 300 seconds.
    pub fn wait_until_images_deleted(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeImagesRequest> {
        Wait::new(self, self.async_client().wait_until_images_deleted(ids))
    }
}
