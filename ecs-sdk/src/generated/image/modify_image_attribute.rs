// Generated from api-specs/ecs/2014-05-26/actions/ModifyImageAttribute.json by `cargo xtask regenerate`. Do not edit.

//! Changes a custom image, for example its name, family, status or description.
//!
//! - **Before**: Custom images only. Sharing must end before the status becomes
//!   `Deprecated`.
//! - **Effects**: If the newest image is deprecated, the family uses its predecessor.
//! - **Calls**: [`dry_run`](crate::Call::dry_run) checks the request only. Retried only if
//!   the service certainly did not execute it.
//! - **See also**:
//!   [`modify_image_share_permission`](crate::Client::modify_image_share_permission).
//!
//! ```no_run
//! use ecs_sdk::image::ModifyImageAttributeRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyImageAttributeRequest::new()
//!     .image_id("m-bp1g7004ksh0oeucabcd")
//!     .image_name("web-stable");
//! ecs.modify_image_attribute(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `ImageFamilyQuotaFull`, `ImageQuotaFull.ImageFamily`,
//! `InvalidBootMode.NotSupport`, `InvalidDescription.Malformed`,
//! `InvalidImageFamily.Malformed`, `InvalidImageName.Duplicated`,
//! `InvalidImageName.Malformed`, `InvalidLicenseType.NotSupported`, `MissingParameter`.
//!
//! 403: `ImageStatus.NotAvailable`, `ImageStatus.NotDeprecated`, `ImageUseShared`,
//! `OperationDeined.ImageUsingByInstance`.
//!
//! 404: `InvalidImageId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, DryRun, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::modify_image_attribute`](crate::Client::modify_image_attribute).
///
/// Changes a custom image, for example its name, family, status or description.
///
/// Needs [`image_id`](field@ModifyImageAttributeRequest::image_id). Often set:
/// [`image_name`](field@ModifyImageAttributeRequest::image_name).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyImageAttributeRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the image.
    ///
    /// Required.
    ///
    /// Wire name: `ImageId`.
    pub image_id: Option<String>,
    /// Name of the image.
    ///
    /// Default: unchanged. 2 to 128 characters: letters, Chinese characters, digits, `:`, `_`,
    /// `.` and `-`, beginning with a letter or a Chinese character, not beginning with
    /// `aliyun` or `acs:`, without `http://` or `https://`.
    ///
    /// Wire name: `ImageName`.
    pub image_name: Option<String>,
    /// New status of the image.
    ///
    /// `Deprecated` or `Available`. A shared image must be unshared first. The family can
    /// become empty.
    ///
    /// Wire name: `Status`.
    pub status: Option<types::ImageStatus>,
    /// Name of the image family.
    ///
    /// Default: unchanged. 2 to 128 characters: letters, Chinese characters, digits, `:`, `_`,
    /// `.` and `-`, beginning with a letter or a Chinese character, not beginning with
    /// `aliyun` or `acs:`, without `http://` or `https://`.
    ///
    /// Wire name: `ImageFamily`.
    pub image_family: Option<String>,
    /// Boot mode of the image.
    ///
    /// With a mode that the operating system does not support, instances do not start.
    ///
    /// Wire name: `BootMode`.
    pub boot_mode: Option<types::BootMode>,
    /// License under which the operating system runs.
    ///
    /// `BYOL`.
    ///
    /// Wire name: `LicenseType`.
    pub license_type: Option<types::LicenseType>,
    /// Description.
    ///
    /// Default: unchanged. 2 to 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Features of the image.
    ///
    /// Wire name: `Features`.
    pub features: Option<Features>,
    /// Whether to check the request without doing anything.
    ///
    /// Wire name: `DryRun`.
    pub dry_run: Option<bool>,
}

impl ModifyImageAttributeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ModifyImageAttributeRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the image. [More](field@ModifyImageAttributeRequest::image_id)
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Name of the image. [More](field@ModifyImageAttributeRequest::image_name)
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = Some(value.into());
        self
    }

    /// New status of the image. [More](field@ModifyImageAttributeRequest::status)
    pub fn status(mut self, value: impl Into<types::ImageStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Name of the image family. [More](field@ModifyImageAttributeRequest::image_family)
    pub fn image_family(mut self, value: impl Into<String>) -> Self {
        self.image_family = Some(value.into());
        self
    }

    /// Boot mode of the image. [More](field@ModifyImageAttributeRequest::boot_mode)
    pub fn boot_mode(mut self, value: impl Into<types::BootMode>) -> Self {
        self.boot_mode = Some(value.into());
        self
    }

    /// License under which the operating system runs.
    /// [More](field@ModifyImageAttributeRequest::license_type)
    pub fn license_type(mut self, value: impl Into<types::LicenseType>) -> Self {
        self.license_type = Some(value.into());
        self
    }

    /// Description. [More](field@ModifyImageAttributeRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Features of the image.
    #[inline]
    pub fn features(mut self, value: Features) -> Self {
        self.features = Some(value);
        self
    }

    /// Whether to check the request without doing anything.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

impl Record for ModifyImageAttributeRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "ImageId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ImageId", &self.image_id);
        fields.add("ImageName", &self.image_name);
        fields.add("Status", &self.status);
        fields.add("ImageFamily", &self.image_family);
        fields.add("BootMode", &self.boot_mode);
        fields.add("LicenseType", &self.license_type);
        fields.add("Description", &self.description);
        fields.add("Features", &self.features);
        fields.add("DryRun", &self.dry_run);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyImageAttributeRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ImageId" => self.image_id.slot(),
            "ImageName" => self.image_name.slot(),
            "Status" => self.status.slot(),
            "ImageFamily" => self.image_family.slot(),
            "BootMode" => self.boot_mode.slot(),
            "LicenseType" => self.license_type.slot(),
            "Description" => self.description.slot(),
            "Features" => self.features.slot(),
            "DryRun" => self.dry_run.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyImageAttributeRequest {
    type Response = ModifyImageAttributeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyImageAttribute").region("RegionId")
    }
}

impl DryRun for ModifyImageAttributeRequest {}

/// Features of the image.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Features {
    /// Metadata service versions that the image supports.
    ///
    /// `v2` cannot become `v1` again; that needs a new image.
    ///
    /// Wire name: `ImdsSupport`.
    pub imds_support: Option<types::ImdsSupport>,
    /// Whether NVMe is supported.
    ///
    /// `supported` or `unsupported`, default unchanged. The driver must be in the image,
    /// otherwise instances do not start; the values are those of `ImportImage`. The service
    /// documents this inconsistently.
    ///
    /// Wire name: `NvmeSupport`.
    pub nvme_support: Option<types::ImageNvmeSupport>,
}

impl Features {
    /// An empty `Features`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Metadata service versions that the image supports. [More](field@Features::imds_support)
    pub fn imds_support(mut self, value: impl Into<types::ImdsSupport>) -> Self {
        self.imds_support = Some(value.into());
        self
    }

    /// Whether NVMe is supported. [More](field@Features::nvme_support)
    pub fn nvme_support(mut self, value: impl Into<types::ImageNvmeSupport>) -> Self {
        self.nvme_support = Some(value.into());
        self
    }
}

impl Record for Features {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ImdsSupport", &self.imds_support);
        fields.add("NvmeSupport", &self.nvme_support);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Features {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "ImdsSupport" => self.imds_support.slot(),
            "NvmeSupport" => self.nvme_support.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of
/// [`Client::modify_image_attribute`](crate::Client::modify_image_attribute).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyImageAttributeResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyImageAttributeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyImageAttributeResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifyImageAttributeRequest, Features);
ecs_core::internal::response_records!(ModifyImageAttributeResponse);
