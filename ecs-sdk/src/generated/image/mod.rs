// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Images.
//!
//! Creating, copying, sharing, importing and exporting images.
//!
//! Start with [`describe_images`](crate::Client::describe_images),
//! [`create_image`](crate::Client::create_image) and
//! [`copy_image`](crate::Client::copy_image).
//!
//! | method | what it does |
//! | --- | --- |
//! | [`cancel_copy_image`](crate::Client::cancel_copy_image) | Cancels an image copy that is still in progress. |
//! | [`copy_image`](crate::Client::copy_image) | Copies a custom image to another region. The copy continues after the response. |
//! | [`create_image`](crate::Client::create_image) | Creates a custom image from an instance, a snapshot or several snapshots. The creation continues after the response. |
//! | [`delete_image`](crate::Client::delete_image) | Deletes a custom image. |
//! | [`describe_image_from_family`](crate::Client::describe_image_from_family) | Shows the newest available image of an image family. |
//! | [`describe_image_share_permission`](crate::Client::describe_image_share_permission) | Lists the accounts that a custom image is shared with. |
//! | [`describe_image_support_instance_types`](crate::Client::describe_image_support_instance_types) | Lists the instance types that an image can be used with. |
//! | [`describe_images`](crate::Client::describe_images) | Lists images, your own, public, shared or from the marketplace. |
//! | [`export_image`](crate::Client::export_image) | Exports a custom image to an OSS bucket. The export runs on as a task. |
//! | [`import_image`](crate::Client::import_image) | Creates a custom image from a disk image file in OSS. The import runs on as a task. |
//! | [`modify_image_attribute`](crate::Client::modify_image_attribute) | Changes a custom image, for example its name, family, status or description. |
//! | [`modify_image_share_permission`](crate::Client::modify_image_share_permission) | Shares a custom image with accounts, or stops sharing it. |

pub mod cancel_copy_image;
pub mod copy_image;
pub mod create_image;
pub mod delete_image;
pub mod describe_image_from_family;
pub mod describe_image_share_permission;
pub mod describe_image_support_instance_types;
pub mod describe_images;
pub mod export_image;
pub mod import_image;
pub mod modify_image_attribute;
pub mod modify_image_share_permission;
mod waiters;

use ecs_core::Call;

pub use cancel_copy_image::{CancelCopyImageRequest, CancelCopyImageResponse};
pub use copy_image::{CopyImageRequest, CopyImageResponse};
pub use create_image::{CreateImageRequest, CreateImageResponse};
pub use delete_image::{DeleteImageRequest, DeleteImageResponse};
pub use describe_image_from_family::{
    DescribeImageFromFamilyRequest, DescribeImageFromFamilyResponse,
};
pub use describe_image_share_permission::{
    DescribeImageSharePermissionRequest, DescribeImageSharePermissionResponse,
};
pub use describe_image_support_instance_types::{
    DescribeImageSupportInstanceTypesRequest, DescribeImageSupportInstanceTypesResponse,
};
pub use describe_images::{DescribeImagesRequest, DescribeImagesResponse};
pub use export_image::{ExportImageRequest, ExportImageResponse};
pub use import_image::{ImportImageRequest, ImportImageResponse};
pub use modify_image_attribute::{
    ModifyImageAttributeRequest, ModifyImageAttributeResponse,
};
pub use modify_image_share_permission::{
    ModifyImageSharePermissionRequest, ModifyImageSharePermissionResponse,
};

impl crate::Client {
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
}
