// Generated from api-specs/ecs/2014-05-26/actions/ModifyImageShareGroupPermission.json by `cargo xtask regenerate`. Do not edit.

//! Changes which groups an image is shared with.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.
//!
//! ```no_run
//! use ecs_sdk::legacy::ModifyImageShareGroupPermissionRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyImageShareGroupPermissionRequest::new()
//!     .image_id("m-bp1g7004ksh0oeucabcd");
//! ecs.modify_image_share_group_permission(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Forbbiden`, `MissingParameter`.
//!
//! 404: `InvalidGroup.Malformed`, `InvalidImageId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::modify_image_share_group_permission`](crate::Client::modify_image_share_group_permission).
///
/// Changes which groups an image is shared with.
///
/// Needs [`image_id`](field@ModifyImageShareGroupPermissionRequest::image_id).
#[deprecated(note = "use `modify_image_share_permission`")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyImageShareGroupPermissionRequest {
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
    /// Groups to share the image with.
    ///
    /// Wire name: `AddGroup`.
    pub add_group: Option<Vec<String>>,
    /// Groups to stop sharing the image with.
    ///
    /// Wire name: `RemoveGroup`.
    pub remove_group: Option<Vec<String>>,
}

impl ModifyImageShareGroupPermissionRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ModifyImageShareGroupPermissionRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the image. [More](field@ModifyImageShareGroupPermissionRequest::image_id)
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Groups to share the image with. An empty list cannot be sent.
    pub fn add_group<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.add_group = Some(value.into_list());
        self
    }

    /// Groups to stop sharing the image with. An empty list cannot be sent.
    pub fn remove_group<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.remove_group = Some(value.into_list());
        self
    }
}

impl Record for ModifyImageShareGroupPermissionRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "ImageId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ImageId", &self.image_id);
        fields.add("AddGroup", &self.add_group);
        fields.add("RemoveGroup", &self.remove_group);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyImageShareGroupPermissionRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ImageId" => self.image_id.slot(),
            "AddGroup" => self.add_group.slot(),
            "RemoveGroup" => self.remove_group.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyImageShareGroupPermissionRequest {
    type Response = ModifyImageShareGroupPermissionResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyImageShareGroupPermission").region("RegionId")
    }
}

/// The response of
/// [`Client::modify_image_share_group_permission`](crate::Client::modify_image_share_group_permission).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyImageShareGroupPermissionResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyImageShareGroupPermissionResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyImageShareGroupPermissionResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifyImageShareGroupPermissionRequest);
ecs_core::internal::response_records!(ModifyImageShareGroupPermissionResponse);
