// Generated from api-specs/ecs/2014-05-26/actions/ModifyStorageSetAttribute.json by `cargo xtask regenerate`. Do not edit.

//! Changes the name or the description of a storage set.
//!
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//! - **See also**: [`describe_storage_sets`](crate::Client::describe_storage_sets).
//!
//! ```no_run
//! use ecs_sdk::storage_set::ModifyStorageSetAttributeRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyStorageSetAttributeRequest::new()
//!     .storage_set_id("ss-bp67acfmxazb4p07abcd")
//!     .storage_set_name("database");
//! ecs.modify_storage_set_attribute(request).await?;
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

/// The request of
/// [`Client::modify_storage_set_attribute`](crate::Client::modify_storage_set_attribute).
///
/// Changes the name or the description of a storage set.
///
/// Needs [`storage_set_id`](field@ModifyStorageSetAttributeRequest::storage_set_id). Often
/// set: [`storage_set_name`](field@ModifyStorageSetAttributeRequest::storage_set_name).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyStorageSetAttributeRequest {
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
    /// Name of the storage set.
    ///
    /// 2 to 128 characters, beginning with a letter or a Chinese character, not beginning with
    /// `http://` or `https://`.
    ///
    /// Wire name: `StorageSetName`.
    pub storage_set_name: Option<String>,
    /// Description.
    ///
    /// At most 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
}

impl ModifyStorageSetAttributeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@ModifyStorageSetAttributeRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Id of the region. [More](field@ModifyStorageSetAttributeRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the storage set. [More](field@ModifyStorageSetAttributeRequest::storage_set_id)
    pub fn storage_set_id(mut self, value: impl Into<String>) -> Self {
        self.storage_set_id = Some(value.into());
        self
    }

    /// Name of the storage set.
    /// [More](field@ModifyStorageSetAttributeRequest::storage_set_name)
    pub fn storage_set_name(mut self, value: impl Into<String>) -> Self {
        self.storage_set_name = Some(value.into());
        self
    }

    /// Description. [More](field@ModifyStorageSetAttributeRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

impl Record for ModifyStorageSetAttributeRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "StorageSetId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ClientToken", &self.client_token);
        fields.add("RegionId", &self.region_id);
        fields.add("StorageSetId", &self.storage_set_id);
        fields.add("StorageSetName", &self.storage_set_name);
        fields.add("Description", &self.description);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyStorageSetAttributeRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "ClientToken" => self.client_token.slot(),
            "RegionId" => self.region_id.slot(),
            "StorageSetId" => self.storage_set_id.slot(),
            "StorageSetName" => self.storage_set_name.slot(),
            "Description" => self.description.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyStorageSetAttributeRequest {
    type Response = ModifyStorageSetAttributeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyStorageSetAttribute")
            .region("RegionId")
            .client_token()
    }
}

/// The response of
/// [`Client::modify_storage_set_attribute`](crate::Client::modify_storage_set_attribute).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyStorageSetAttributeResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyStorageSetAttributeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyStorageSetAttributeResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifyStorageSetAttributeRequest);
ecs_core::internal::response_records!(ModifyStorageSetAttributeResponse);
