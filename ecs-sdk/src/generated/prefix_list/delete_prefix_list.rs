// Generated from api-specs/ecs/2014-05-26/actions/DeletePrefixList.json by `cargo xtask regenerate`. Do not edit.

//! Deletes a prefix list.
//!
//! - **Before**: Rules must no longer refer to the list.
//! - **Effects**: The entries are deleted too. This cannot be undone.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`describe_prefix_list_associations`](crate::Client::describe_prefix_list_associations).
//!
//! ```no_run
//! use ecs_sdk::prefix_list::DeletePrefixListRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DeletePrefixListRequest::new()
//!     .prefix_list_id("pl-bp1unused00000000abcd");
//! ecs.delete_prefix_list(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `NotAllowed.AssociationExist`.
//!
//! 404: `InvalidPrefixListId.NotFound`, `InvalidRegionId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::delete_prefix_list`](crate::Client::delete_prefix_list).
///
/// Deletes a prefix list.
///
/// Needs [`prefix_list_id`](field@DeletePrefixListRequest::prefix_list_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeletePrefixListRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the prefix list.
    ///
    /// Required.
    ///
    /// Wire name: `PrefixListId`.
    pub prefix_list_id: Option<String>,
}

impl DeletePrefixListRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DeletePrefixListRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the prefix list. [More](field@DeletePrefixListRequest::prefix_list_id)
    pub fn prefix_list_id(mut self, value: impl Into<String>) -> Self {
        self.prefix_list_id = Some(value.into());
        self
    }
}

impl Record for DeletePrefixListRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "PrefixListId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("PrefixListId", &self.prefix_list_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DeletePrefixListRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "PrefixListId" => self.prefix_list_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DeletePrefixListRequest {
    type Response = DeletePrefixListResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DeletePrefixList").region("RegionId")
    }
}

/// The response of [`Client::delete_prefix_list`](crate::Client::delete_prefix_list).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeletePrefixListResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DeletePrefixListResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DeletePrefixListResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DeletePrefixListRequest);
ecs_core::internal::response_records!(DeletePrefixListResponse);
