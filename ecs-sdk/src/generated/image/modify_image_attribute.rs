// Generated from api-specs/ecs/2014-05-26/actions/ModifyImageAttribute.json by `cargo xtask regenerate`. Do not edit.

//! `ModifyImageAttribute`: changes a custom image, for example its name, family, status or
//! description.
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
    Action, DecodeField, DryRun, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::modify_image_attribute`](crate::Client::modify_image_attribute).
///
/// Changes a custom image, for example its name, family, status or description.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyImageAttributeRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Id of the image.
    ///
    /// `ImageId`, required.
    pub image_id: Option<String>,
    /// Name of the image.
    ///
    /// `ImageName`.
    pub image_name: Option<String>,
    /// New status of the image.
    ///
    /// `Status`.
    pub status: Option<types::ImageStatus>,
    /// Name of the image family.
    ///
    /// `ImageFamily`.
    pub image_family: Option<String>,
    /// Boot mode of the image.
    ///
    /// `BootMode`.
    pub boot_mode: Option<types::BootMode>,
    /// License under which the operating system runs.
    ///
    /// `LicenseType`.
    pub license_type: Option<types::LicenseType>,
    /// Description.
    ///
    /// `Description`.
    pub description: Option<String>,
    /// Features of the image.
    ///
    /// `Features`.
    pub features: Option<Features>,
    /// Whether to check the request without doing anything.
    ///
    /// `DryRun`.
    pub dry_run: Option<bool>,
}

impl ModifyImageAttributeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Sets `ImageName`.
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = Some(value.into());
        self
    }

    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<types::ImageStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `ImageFamily`.
    pub fn image_family(mut self, value: impl Into<String>) -> Self {
        self.image_family = Some(value.into());
        self
    }

    /// Sets `BootMode`.
    pub fn boot_mode(mut self, value: impl Into<types::BootMode>) -> Self {
        self.boot_mode = Some(value.into());
        self
    }

    /// Sets `LicenseType`.
    pub fn license_type(mut self, value: impl Into<types::LicenseType>) -> Self {
        self.license_type = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `Features`.
    #[inline]
    pub fn features(mut self, value: Features) -> Self {
        self.features = Some(value);
        self
    }

    /// Sets `DryRun`.
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
    /// `ImdsSupport`.
    pub imds_support: Option<types::ImdsSupport>,
    /// Whether NVMe is supported.
    ///
    /// `NvmeSupport`.
    pub nvme_support: Option<types::ImageNvmeSupport>,
}

impl Features {
    /// An empty `Features`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ImdsSupport`.
    pub fn imds_support(mut self, value: impl Into<types::ImdsSupport>) -> Self {
        self.imds_support = Some(value.into());
        self
    }

    /// Sets `NvmeSupport`.
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

/// The response of
/// [`Client::modify_image_attribute`](crate::Client::modify_image_attribute).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyImageAttributeResponse {
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for ModifyImageAttributeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for ModifyImageAttributeResponse {
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
