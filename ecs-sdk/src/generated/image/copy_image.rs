// Generated from api-specs/ecs/2014-05-26/actions/CopyImage.json by `cargo xtask regenerate`. Do not edit.

//! `CopyImage`: copies a custom image to another region. The copy continues after the
//! response.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Account.Arrearage`, `DestinationRegion.NotFound`, `IncorrectImageStatus`,
//! `InvalidDescription.Malformed`, `InvalidEncryptAlgorithm`,
//! `InvalidEncrypted.NotMatchEncryptAlgorithm`, `InvalidEncrypted.NotMatchKmsKeyId`,
//! `InvalidImageName.Duplicated`, `InvalidImageName.Malformed`,
//! `InvalidParameter.EncryptedIllegal`, `InvalidParameter.KmsNotEnabled`,
//! `InvalidSnapshotId.NotFound`, `OperationDenied.CommunityImage`,
//! `OperationDenied.ImageCopyConflict`, `SourceRegion.NotFound`.
//!
//! 401: `InvalidAliUid.IsNull`.
//!
//! 403: `Forbbiden`, `IncorrectDestinationRegion`,
//! `InvalidEncrypted.NotMatchDiskDefaultEncryption`,
//! `InvalidOperation.CloudBoxImageCopyUnsupported`,
//! `InvalidOperation.VhdImageUnsupported`,
//! `InvalidParameter.DataEncryptedKeyCreateFailed`,
//! `InvalidParameter.KMSKeyId.CMKNotEnabled`, `InvalidParameter.KMSKeyId.CMKUnauthorized`,
//! `InvalidParameter.KMSKeyId.KMSUnauthorized`, `InvalidRegion.NotSupport`,
//! `InvalidRegionId.NotSupportEncryptAlgorithm`, `InvalidSnapshot.TooOld`,
//! `OperationDeined.EncryptedSnapshot`, `OperationDenied`,
//! `OperationDenied.EncryptSnapshotAcrossRegion`, `OperationDenied.ImageCopying`,
//! `OperationDenied.KmsServiceUnauthorized`,
//! `OperationDenied.NonCompliantDestinationRegion`, `OperationDenied.NotAuthorized`,
//! `OperationDenied.NotPublished`, `OperationDenied.SameRegionOnly`, `QuotaExceed.Image`,
//! `QuotaExceed.Snapshot`, `RegionNotSupportCopy`, `SizeExceed.Image`,
//! `UserNotInTheWhiteList`.
//!
//! 404: `InvalidImageId.NotFound`, `InvalidParameter.KMSKeyId.NotFound`,
//! `InvalidResourceGroup.NotFound`.
//!
//! 409: `InvalidOperation.Conflict`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DryRun, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::copy_image`](crate::Client::copy_image).
///
/// Copies a custom image to another region. The copy continues after the response.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CopyImageRequest {
    /// Name of the copy.
    ///
    /// `DestinationImageName`.
    pub destination_image_name: Option<String>,
    /// Description of the copy.
    ///
    /// `DestinationDescription`.
    pub destination_description: Option<String>,
    /// Id of the image.
    ///
    /// `ImageId`, required.
    pub image_id: Option<String>,
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Id of the region to copy to.
    ///
    /// `DestinationRegionId`.
    pub destination_region_id: Option<String>,
    /// Whether it is encrypted.
    ///
    /// `Encrypted`.
    pub encrypted: Option<bool>,
    /// Id of the KMS key for encryption.
    ///
    /// `KMSKeyId`. At most 64 characters.
    pub kms_key_id: Option<String>,
    /// Encryption algorithm.
    ///
    /// `EncryptAlgorithm`.
    pub encrypt_algorithm: Option<String>,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// `Tag`. At most 20 items.
    pub tag: Option<Vec<types::Tag>>,
    /// Whether to check the request without doing anything.
    ///
    /// `DryRun`.
    pub dry_run: Option<bool>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
}

impl CopyImageRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DestinationImageName`.
    pub fn destination_image_name(mut self, value: impl Into<String>) -> Self {
        self.destination_image_name = Some(value.into());
        self
    }

    /// Sets `DestinationDescription`.
    pub fn destination_description(mut self, value: impl Into<String>) -> Self {
        self.destination_description = Some(value.into());
        self
    }

    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `DestinationRegionId`.
    pub fn destination_region_id(mut self, value: impl Into<String>) -> Self {
        self.destination_region_id = Some(value.into());
        self
    }

    /// Sets `Encrypted`.
    #[inline]
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }

    /// Sets `KMSKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }

    /// Sets `EncryptAlgorithm`.
    pub fn encrypt_algorithm(mut self, value: impl Into<String>) -> Self {
        self.encrypt_algorithm = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `Tag`. An empty list cannot be sent.
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Tag>>,
    ) -> Self {
        self.tag = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

impl Record for CopyImageRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["ImageId", "RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DestinationImageName", &self.destination_image_name);
        fields.add("DestinationDescription", &self.destination_description);
        fields.add("ImageId", &self.image_id);
        fields.add("RegionId", &self.region_id);
        fields.add("DestinationRegionId", &self.destination_region_id);
        fields.add("Encrypted", &self.encrypted);
        fields.add("KMSKeyId", &self.kms_key_id);
        fields.add("EncryptAlgorithm", &self.encrypt_algorithm);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("Tag", &self.tag);
        fields.add("DryRun", &self.dry_run);
        fields.add("ClientToken", &self.client_token);
    }
}

impl Request for CopyImageRequest {
    type Response = CopyImageResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CopyImage").region("RegionId").client_token()
    }
}

impl DryRun for CopyImageRequest {}

/// The response of [`Client::copy_image`](crate::Client::copy_image).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CopyImageResponse {
    /// Id of the copy.
    ///
    /// `ImageId`.
    pub image_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for CopyImageResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ImageId", &self.image_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for CopyImageResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ImageId" => self.image_id.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(CopyImageRequest);
ecs_core::internal::response_records!(CopyImageResponse);
