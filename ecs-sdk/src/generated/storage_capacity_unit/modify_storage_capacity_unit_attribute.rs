// Generated from api-specs/ecs/2014-05-26/actions/ModifyStorageCapacityUnitAttribute.json by `cargo xtask regenerate`. Do not edit.

//! `ModifyStorageCapacityUnitAttribute`: changes the name or the description of a storage
//! capacity unit.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidDescription.Malformed`, `InvalidParameter.Name`,
//! `MissingParameter.RegionId`, `MissingParameter.StorageCapacityUnitId`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::modify_storage_capacity_unit_attribute`](crate::Client::modify_storage_capacity_unit_attribute).
///
/// Changes the name or the description of a storage capacity unit.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyStorageCapacityUnitAttributeRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Id of the storage capacity unit.
    ///
    /// `StorageCapacityUnitId`, required.
    pub storage_capacity_unit_id: Option<String>,
    /// Name of the storage capacity unit.
    ///
    /// `Name`.
    pub name: Option<String>,
    /// Description.
    ///
    /// `Description`.
    pub description: Option<String>,
}

impl ModifyStorageCapacityUnitAttributeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `StorageCapacityUnitId`.
    pub fn storage_capacity_unit_id(mut self, value: impl Into<String>) -> Self {
        self.storage_capacity_unit_id = Some(value.into());
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

impl Record for ModifyStorageCapacityUnitAttributeRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "StorageCapacityUnitId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("StorageCapacityUnitId", &self.storage_capacity_unit_id);
        fields.add("Name", &self.name);
        fields.add("Description", &self.description);
    }
}

impl Request for ModifyStorageCapacityUnitAttributeRequest {
    type Response = ModifyStorageCapacityUnitAttributeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyStorageCapacityUnitAttribute")
            .region("RegionId")
    }
}

/// The response of
/// [`Client::modify_storage_capacity_unit_attribute`](crate::Client::modify_storage_capacity_unit_attribute).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyStorageCapacityUnitAttributeResponse {
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for ModifyStorageCapacityUnitAttributeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for ModifyStorageCapacityUnitAttributeResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifyStorageCapacityUnitAttributeRequest);
ecs_core::internal::response_records!(ModifyStorageCapacityUnitAttributeResponse);
