// Generated from api-specs/ecs/2014-05-26/actions/ModifyImageShareGroupPermission.json by `cargo xtask regenerate`. Do not edit.

//! `ModifyImageShareGroupPermission`: changes which groups an image is shared with.
//!
//! <details><summary>Error codes</summary>
//!
//! By HTTP status, as the metadata lists them; others can occur.
//!
//! 400: `Forbbiden`, `MissingParameter`.
//!
//! 404: `InvalidGroup.Malformed`, `InvalidImageId.NotFound`.
//!
//! </details>

use ecs_core::{Action, Request};
use ecs_core::record::{Answer, Fill, Members, Record, Slot};
use crate::generated::services;

/// The request of
/// [`Client::modify_image_share_group_permission`](crate::Client::modify_image_share_group_permission).
///
/// Changes which groups an image is shared with.
#[deprecated(note = "use `modify_image_share_permission`")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyImageShareGroupPermissionRequest {
    /// Id of the region.
    ///
    /// `RegionId`. The client's region if not set.
    pub region_id: Option<String>,
    /// Id of the image.
    ///
    /// `ImageId`, required.
    pub image_id: Option<String>,
    /// Groups to share the image with.
    ///
    /// `AddGroup`.
    pub add_group: Vec<String>,
    /// Groups to stop sharing the image with.
    ///
    /// `RemoveGroup`.
    pub remove_group: Vec<String>,
}

impl ModifyImageShareGroupPermissionRequest {
    /// Nothing is set yet.
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

    /// Sets `AddGroup`.
    pub fn add_group(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.add_group = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `RemoveGroup`.
    pub fn remove_group(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.remove_group = value.into_iter().map(Into::into).collect();
        self
    }
}

impl Record for ModifyImageShareGroupPermissionRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "ImageId"]
    }

    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("RegionId", &self.region_id);
        to.put("ImageId", &self.image_id);
        to.put("AddGroup", &self.add_group);
        to.put("RemoveGroup", &self.remove_group);
    }
}

impl Request for ModifyImageShareGroupPermissionRequest {
    type Response = ModifyImageShareGroupPermissionResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyImageShareGroupPermission").region("RegionId")
    }
}

/// The answer to
/// [`Client::modify_image_share_group_permission`](crate::Client::modify_image_share_group_permission).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyImageShareGroupPermissionResponse {
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for ModifyImageShareGroupPermissionResponse {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("RequestId", &self.request_id);
    }
}

impl Answer for ModifyImageShareGroupPermissionResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::request_records!(ModifyImageShareGroupPermissionRequest);
ecs_core::answer_records!(ModifyImageShareGroupPermissionResponse);
