// Generated from api-specs/ecs/2014-05-26/actions/ModifyImageSharePermission.json by `cargo xtask regenerate`. Do not edit.

//! Shares a custom image with accounts, or stops sharing it.
//!
//! - **Before**: Your own custom images only. To publish an image, the community agreement
//!   must be signed, and the image must not be encrypted. An image that is encrypted with
//!   the service key must first be copied with a key of your own (CMK).
//! - **Effects**: When sharing ends, instances of the other accounts can no longer
//!   re-initialize their system disks. A community image can be used by all accounts in
//!   its region. A community image cannot be shared, exported or copied. Shares remain
//!   when an image is no longer published.
//! - **Limits**: At most 50 accounts per image. At most 10 additional accounts per call.
//! - **Calls**: [`dry_run`](crate::Call::dry_run) checks the request only. Retried only if
//!   the service certainly did not execute it.
//! - **See also**:
//!   [`describe_image_share_permission`](crate::Client::describe_image_share_permission),
//!   [`copy_image`](crate::Client::copy_image).
//!
//! ```no_run
//! use ecs_sdk::image::ModifyImageSharePermissionRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyImageSharePermissionRequest::new()
//!     .image_id("m-bp1g7004ksh0oeucabcd")
//!     .add_account(["2345678901234567"]);
//! ecs.modify_image_share_permission(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `ForbiddenParameter.LaunchPermission`, `InvalidGroup.Malformed`,
//! `InvalidParameter.LaunchPermission`, `MissingParameter`,
//! `UnnecessaryParameter.LaunchPermission`.
//!
//! 403: `AssumeRoleError`, `CurrentRegion.NotSupportPublicImage`, `Image.NotPublic`,
//! `Image.Public`, `ImageDescription.ContainsSensitiveWords`,
//! `ImageName.ContainsSensitiveWords`, `InvalidImageId.BidMismatch`,
//! `InvalidParameter.IsPublic`, `OperationDeined.EncryptedSnapshot`,
//! `OperationDeined.FullImage`, `OperationDenied.InvalidImageStatus`,
//! `PublicImageAgreement.NotSigned`, `QuotaExceed.ShareImage`,
//! `QuotaExceed.ShareImageUser`.
//!
//! 404: `InvalidAccount.Forbbiden`, `InvalidAccount.NotFound`, `InvalidImageId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, DryRun, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::modify_image_share_permission`](crate::Client::modify_image_share_permission).
///
/// Shares a custom image with accounts, or stops sharing it.
///
/// Needs [`image_id`](field@ModifyImageSharePermissionRequest::image_id). Often set:
/// [`add_account`](field@ModifyImageSharePermissionRequest::add_account).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyImageSharePermissionRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the image.
    ///
    /// Required. An encrypted image must have a key of your own (CMK); one with the service
    /// key is rejected.
    ///
    /// Wire name: `ImageId`.
    pub image_id: Option<String>,
    /// Who may use the image.
    ///
    /// In preview by invitation.
    ///
    /// Wire name: `LaunchPermission`.
    pub launch_permission: Option<String>,
    /// Ids of the accounts to share the image with.
    ///
    /// At most 10 items. Matches `^[0-9]+$`. Entries beyond the 10th are ignored.
    ///
    /// Wire name: `AddAccount`.
    pub add_account: Option<Vec<String>>,
    /// Ids of the accounts to stop sharing the image with.
    ///
    /// At most 10 items. Matches `^[0-9]+$`. Entries beyond the 10th are ignored.
    ///
    /// Wire name: `RemoveAccount`.
    pub remove_account: Option<Vec<String>>,
    /// Whether the image is public, for example as a community image.
    ///
    /// Default: `false`.
    ///
    /// - `true`: Becomes a community image.
    /// - `false`: No longer a community image; no-op if ordinary.
    ///
    /// By the default, each change would unpublish the image; if unset, it probably stays as
    /// it is. The service documents this inconsistently.
    ///
    /// Wire name: `IsPublic`.
    pub is_public: Option<bool>,
    /// Whether to check the request without doing anything.
    ///
    /// Wire name: `DryRun`.
    pub dry_run: Option<bool>,
}

impl ModifyImageSharePermissionRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ModifyImageSharePermissionRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the image. [More](field@ModifyImageSharePermissionRequest::image_id)
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Who may use the image.
    /// [More](field@ModifyImageSharePermissionRequest::launch_permission)
    pub fn launch_permission(mut self, value: impl Into<String>) -> Self {
        self.launch_permission = Some(value.into());
        self
    }

    /// Ids of the accounts to share the image with. An empty list cannot be sent.
    /// [More](field@ModifyImageSharePermissionRequest::add_account)
    pub fn add_account<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.add_account = Some(value.into_list());
        self
    }

    /// Ids of the accounts to stop sharing the image with. An empty list cannot be sent.
    /// [More](field@ModifyImageSharePermissionRequest::remove_account)
    pub fn remove_account<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.remove_account = Some(value.into_list());
        self
    }

    /// Whether the image is public, for example as a community image.
    /// [More](field@ModifyImageSharePermissionRequest::is_public)
    #[inline]
    pub fn is_public(mut self, value: bool) -> Self {
        self.is_public = Some(value);
        self
    }

    /// Whether to check the request without doing anything.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

impl Record for ModifyImageSharePermissionRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "ImageId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ImageId", &self.image_id);
        fields.add("LaunchPermission", &self.launch_permission);
        fields.add("AddAccount", &self.add_account);
        fields.add("RemoveAccount", &self.remove_account);
        fields.add("IsPublic", &self.is_public);
        fields.add("DryRun", &self.dry_run);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyImageSharePermissionRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ImageId" => self.image_id.slot(),
            "LaunchPermission" => self.launch_permission.slot(),
            "AddAccount" => self.add_account.slot(),
            "RemoveAccount" => self.remove_account.slot(),
            "IsPublic" => self.is_public.slot(),
            "DryRun" => self.dry_run.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyImageSharePermissionRequest {
    type Response = ModifyImageSharePermissionResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyImageSharePermission")
            .region("RegionId")
            .read_timeout(16)
    }
}

impl DryRun for ModifyImageSharePermissionRequest {}

/// The response of
/// [`Client::modify_image_share_permission`](crate::Client::modify_image_share_permission).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyImageSharePermissionResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyImageSharePermissionResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyImageSharePermissionResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifyImageSharePermissionRequest);
ecs_core::internal::response_records!(ModifyImageSharePermissionResponse);
