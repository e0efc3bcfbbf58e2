// Generated from api-specs/ecs/2014-05-26/actions/ModifyStorageSetAttribute.json by `cargo xtask regenerate`. Do not edit.

//! `ModifyStorageSetAttribute`: changes the name or the description of a storage set.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
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
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::modify_storage_set_attribute`](crate::Client::modify_storage_set_attribute).
///
/// Changes the name or the description of a storage set.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyStorageSetAttributeRequest {
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Id of the storage set.
    ///
    /// `StorageSetId`, required.
    pub storage_set_id: Option<String>,
    /// Name of the storage set.
    ///
    /// `StorageSetName`.
    pub storage_set_name: Option<String>,
    /// Description.
    ///
    /// `Description`.
    pub description: Option<String>,
}

impl ModifyStorageSetAttributeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `StorageSetId`.
    pub fn storage_set_id(mut self, value: impl Into<String>) -> Self {
        self.storage_set_id = Some(value.into());
        self
    }

    /// Sets `StorageSetName`.
    pub fn storage_set_name(mut self, value: impl Into<String>) -> Self {
        self.storage_set_name = Some(value.into());
        self
    }

    /// Sets `Description`.
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
    /// `RequestId`.
    pub request_id: String,
}

impl Record for ModifyStorageSetAttributeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for ModifyStorageSetAttributeResponse {
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
