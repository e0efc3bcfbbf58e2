// Generated from api-specs/ecs/2014-05-26/actions/ModifyStorageCapacityUnitAttribute.json by `cargo xtask regenerate`. Do not edit.

//! Changes the name or the description of a storage capacity unit.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`describe_storage_capacity_units`](crate::Client::describe_storage_capacity_units).
//!
//! ```no_run
//! use ecs_sdk::storage_capacity_unit::ModifyStorageCapacityUnitAttributeRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyStorageCapacityUnitAttributeRequest::new()
//!     .storage_capacity_unit_id("scu-bp67acfmxazb4p07abcd")
//!     .name("restart-nginx");
//! ecs.modify_storage_capacity_unit_attribute(request).await?;
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::modify_storage_capacity_unit_attribute`](crate::Client::modify_storage_capacity_unit_attribute).
///
/// Changes the name or the description of a storage capacity unit.
///
/// Needs
/// [`storage_capacity_unit_id`](field@ModifyStorageCapacityUnitAttributeRequest::storage_capacity_unit_id).
/// Often set: [`name`](field@ModifyStorageCapacityUnitAttributeRequest::name).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyStorageCapacityUnitAttributeRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the storage capacity unit.
    ///
    /// Required.
    ///
    /// Wire name: `StorageCapacityUnitId`.
    pub storage_capacity_unit_id: Option<String>,
    /// Name of the storage capacity unit.
    ///
    /// 2 to 128 characters: letters, Chinese characters, digits, `:`, `_` and `-`, beginning
    /// with a letter or a Chinese character, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Name`.
    pub name: Option<String>,
    /// Description.
    ///
    /// 2 to 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
}

impl ModifyStorageCapacityUnitAttributeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ModifyStorageCapacityUnitAttributeRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the storage capacity unit.
    /// [More](field@ModifyStorageCapacityUnitAttributeRequest::storage_capacity_unit_id)
    pub fn storage_capacity_unit_id(mut self, value: impl Into<String>) -> Self {
        self.storage_capacity_unit_id = Some(value.into());
        self
    }

    /// Name of the storage capacity unit.
    /// [More](field@ModifyStorageCapacityUnitAttributeRequest::name)
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Description. [More](field@ModifyStorageCapacityUnitAttributeRequest::description)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyStorageCapacityUnitAttributeRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "StorageCapacityUnitId" => self.storage_capacity_unit_id.slot(),
            "Name" => self.name.slot(),
            "Description" => self.description.slot(),
            _ => return None,
        };
        Some(slot)
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
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyStorageCapacityUnitAttributeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyStorageCapacityUnitAttributeResponse {
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
