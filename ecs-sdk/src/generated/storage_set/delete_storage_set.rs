// Generated from api-specs/ecs/2014-05-26/actions/DeleteStorageSet.json by `cargo xtask regenerate`. Do not edit.

//! Deletes a storage set.
//!
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//! - **See also**: [`describe_storage_sets`](crate::Client::describe_storage_sets),
//!   [`describe_storage_set_details`](crate::Client::describe_storage_set_details).
//!
//! ```no_run
//! use ecs_sdk::storage_set::DeleteStorageSetRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DeleteStorageSetRequest::new()
//!     .storage_set_id("ss-bp67acfmxazb4p07abcd");
//! ecs.delete_storage_set(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidClientToken.ValueNotSupported`.
//!
//! 403: `InvalidDescription.Malformed`, `InvalidMaxPartitionNumber.Malformed`,
//! `InvalidParameter`, `InvalidRegionId.NotFound`, `InvalidStorageSet.NotSupport`,
//! `InvalidStorageSetId.NotFound`, `InvalidStorageSetName.Malformed`,
//! `InvalidUser.NotSupported`, `InvalidZone.NotSupported`,
//! `InvalidZone.PartitionNumberNotSupported`, `InvalidZoneId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::delete_storage_set`](crate::Client::delete_storage_set).
///
/// Deletes a storage set.
///
/// Needs [`storage_set_id`](field@DeleteStorageSetRequest::storage_set_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteStorageSetRequest {
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the storage set.
    ///
    /// Required.
    ///
    /// Wire name: `StorageSetId`.
    pub storage_set_id: Option<String>,
}

impl DeleteStorageSetRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@DeleteStorageSetRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Id of the region. [More](field@DeleteStorageSetRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the storage set. [More](field@DeleteStorageSetRequest::storage_set_id)
    pub fn storage_set_id(mut self, value: impl Into<String>) -> Self {
        self.storage_set_id = Some(value.into());
        self
    }
}

impl Record for DeleteStorageSetRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "StorageSetId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ClientToken", &self.client_token);
        fields.add("RegionId", &self.region_id);
        fields.add("StorageSetId", &self.storage_set_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DeleteStorageSetRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "ClientToken" => self.client_token.slot(),
            "RegionId" => self.region_id.slot(),
            "StorageSetId" => self.storage_set_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DeleteStorageSetRequest {
    type Response = DeleteStorageSetResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DeleteStorageSet").region("RegionId").client_token()
    }
}

/// The response of [`Client::delete_storage_set`](crate::Client::delete_storage_set).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteStorageSetResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DeleteStorageSetResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DeleteStorageSetResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DeleteStorageSetRequest);
ecs_core::internal::response_records!(DeleteStorageSetResponse);
