// Generated from api-specs/ecs/2014-05-26/actions/CopyImage.json by `cargo xtask regenerate`. Do not edit.

//! Copies a custom image to another region. The copy continues after the response.
//!
//! The state `Available` as the end is not documented.
//!
//! The image must be `Available`. The change continues after the response.
//! [`Client::wait_until_images_available`](crate::Client::wait_until_images_available)
//! waits for its end.
//!
//! - **Before**: Your own images can be copied to other regions, images that are shared
//!   with you cannot. Custom images only. It must not be a community image.
//! - **Effects**: The copy cannot be deleted until it is complete: cancel it instead.
//! - **Limits**: At most 5 copies at the same time; others wait in a queue per region.
//! - **Calls**: [`dry_run`](crate::Call::dry_run) checks the request only. Each call
//!   generates a `ClientToken` if none is set, and retries with the same one.
//! - **See also**: [`cancel_copy_image`](crate::Client::cancel_copy_image),
//!   [`describe_images`](crate::Client::describe_images),
//!   [`run_instances`](crate::Client::run_instances),
//!   [`replace_system_disk`](crate::Client::replace_system_disk).
//!
//! ```no_run
//! use ecs_sdk::image::CopyImageRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = CopyImageRequest::new()
//!     .destination_image_name("web-copy")
//!     .image_id("m-bp1g7004ksh0oeucabcd")
//!     .destination_region_id("cn-shanghai");
//! let response = ecs.copy_image(request).await?;
//! println!("{}", response.image_id);
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, DryRun, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::copy_image`](crate::Client::copy_image).
///
/// Copies a custom image to another region. The copy continues after the response.
///
/// Needs [`image_id`](field@CopyImageRequest::image_id). Often set:
/// [`destination_image_name`](field@CopyImageRequest::destination_image_name),
/// [`destination_region_id`](field@CopyImageRequest::destination_region_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CopyImageRequest {
    /// Name of the copy.
    ///
    /// 2 to 128 characters: letters, Chinese characters, digits, `:`, `_`, `.` and `-`,
    /// beginning with a letter or a Chinese character, not beginning with `aliyun` or `acs:`,
    /// without `http://` or `https://`.
    ///
    /// Wire name: `DestinationImageName`.
    pub destination_image_name: Option<String>,
    /// Description of the copy.
    ///
    /// 2 to 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `DestinationDescription`.
    pub destination_description: Option<String>,
    /// Id of the image.
    ///
    /// Required.
    ///
    /// Wire name: `ImageId`.
    pub image_id: Option<String>,
    /// Id of the region.
    ///
    /// Default: the region of the client. The region of the source image.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the region to copy to.
    ///
    /// For an image that is shared with you, the same as `RegionId`.
    ///
    /// Wire name: `DestinationRegionId`.
    pub destination_region_id: Option<String>,
    /// Whether it is encrypted.
    ///
    /// Default: decided by the service, unlike `false`.
    ///
    /// - `true`: Copy is encrypted.
    /// - `false`: Copy is not encrypted.
    ///
    /// The documentation announces more about an unset value, but does not have it. The
    /// service documents this inconsistently.
    ///
    /// Wire name: `Encrypted`.
    pub encrypted: Option<bool>,
    /// Id of the KMS key for encryption.
    ///
    /// At most 64 characters. Needs `Encrypted`. An encrypted copy can be shared only if it
    /// has a key of your own (CMK).
    ///
    /// Wire name: `KMSKeyId`.
    pub kms_key_id: Option<String>,
    /// Encryption algorithm.
    ///
    /// Not available.
    ///
    /// Wire name: `EncryptAlgorithm`.
    pub encrypt_algorithm: Option<String>,
    /// Id of the resource group.
    ///
    /// Default: the default resource group. A RAM user without rights on the default group
    /// gets `Forbidden` if it is unset.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// At most 20 items.
    ///
    /// Different here:
    ///
    /// - `Value`: At most 128 characters, not beginning with `acs:`, without `http://` or
    ///   `https://`. Can be empty.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// Whether to check the request without doing anything.
    ///
    /// Default: `false`.
    ///
    /// - `true`: Checks only; success is the error `DryRunOperation`.
    /// - `false`: Checks, then executes.
    ///
    /// Wire name: `DryRun`.
    pub dry_run: Option<bool>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
}

impl CopyImageRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the copy. [More](field@CopyImageRequest::destination_image_name)
    pub fn destination_image_name(mut self, value: impl Into<String>) -> Self {
        self.destination_image_name = Some(value.into());
        self
    }

    /// Description of the copy. [More](field@CopyImageRequest::destination_description)
    pub fn destination_description(mut self, value: impl Into<String>) -> Self {
        self.destination_description = Some(value.into());
        self
    }

    /// Id of the image. [More](field@CopyImageRequest::image_id)
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Id of the region. [More](field@CopyImageRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the region to copy to. [More](field@CopyImageRequest::destination_region_id)
    pub fn destination_region_id(mut self, value: impl Into<String>) -> Self {
        self.destination_region_id = Some(value.into());
        self
    }

    /// Whether it is encrypted. [More](field@CopyImageRequest::encrypted)
    #[inline]
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }

    /// Id of the KMS key for encryption. [More](field@CopyImageRequest::kms_key_id)
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }

    /// Encryption algorithm. [More](field@CopyImageRequest::encrypt_algorithm)
    pub fn encrypt_algorithm(mut self, value: impl Into<String>) -> Self {
        self.encrypt_algorithm = Some(value.into());
        self
    }

    /// Id of the resource group. [More](field@CopyImageRequest::resource_group_id)
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@CopyImageRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Whether to check the request without doing anything.
    /// [More](field@CopyImageRequest::dry_run)
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@CopyImageRequest::client_token)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CopyImageRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "DestinationImageName" => self.destination_image_name.slot(),
            "DestinationDescription" => self.destination_description.slot(),
            "ImageId" => self.image_id.slot(),
            "RegionId" => self.region_id.slot(),
            "DestinationRegionId" => self.destination_region_id.slot(),
            "Encrypted" => self.encrypted.slot(),
            "KMSKeyId" => self.kms_key_id.slot(),
            "EncryptAlgorithm" => self.encrypt_algorithm.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Tag" => self.tag.slot(),
            "DryRun" => self.dry_run.slot(),
            "ClientToken" => self.client_token.slot(),
            _ => return None,
        };
        Some(slot)
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
    /// Wire name: `ImageId`.
    pub image_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for CopyImageResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ImageId", &self.image_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for CopyImageResponse {
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
