// Generated from api-specs/ecs/2014-05-26/actions/DeleteImageComponent.json by `cargo xtask regenerate`. Do not edit.

//! Deletes an image component.
//!
//! - **Before**: It must be your own custom component. A template must no longer use it.
//! - **Effects**: This cannot be undone.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`describe_image_components`](crate::Client::describe_image_components).
//!
//! ```no_run
//! use ecs_sdk::image_builder::DeleteImageComponentRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DeleteImageComponentRequest::new()
//!     .image_component_id("ic-bp67acfmxazb4p07abcd");
//! ecs.delete_image_component(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 404: `InvalidImageComponent.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::delete_image_component`](crate::Client::delete_image_component).
///
/// Deletes an image component.
///
/// Needs [`image_component_id`](field@DeleteImageComponentRequest::image_component_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteImageComponentRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the image component.
    ///
    /// Required.
    ///
    /// Wire name: `ImageComponentId`.
    pub image_component_id: Option<String>,
}

impl DeleteImageComponentRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DeleteImageComponentRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the image component.
    /// [More](field@DeleteImageComponentRequest::image_component_id)
    pub fn image_component_id(mut self, value: impl Into<String>) -> Self {
        self.image_component_id = Some(value.into());
        self
    }
}

impl Record for DeleteImageComponentRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "ImageComponentId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ImageComponentId", &self.image_component_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DeleteImageComponentRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ImageComponentId" => self.image_component_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DeleteImageComponentRequest {
    type Response = DeleteImageComponentResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DeleteImageComponent").region("RegionId")
    }
}

/// The response of
/// [`Client::delete_image_component`](crate::Client::delete_image_component).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteImageComponentResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DeleteImageComponentResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DeleteImageComponentResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DeleteImageComponentRequest);
ecs_core::internal::response_records!(DeleteImageComponentResponse);
