// Generated from api-specs/ecs/2014-05-26/actions/CreateStorageSet.json by `cargo xtask regenerate`. Do not edit.

//! Creates a storage set, which spreads disks over physical storage.
//!
//! - **Effects**: Disks that are created in the set are placed apart from each other.
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//! - **See also**: [`create_disk`](crate::Client::create_disk),
//!   [`describe_storage_sets`](crate::Client::describe_storage_sets).
//!
//! ```no_run
//! use ecs_sdk::storage_set::CreateStorageSetRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = CreateStorageSetRequest::new().zone_id("cn-hangzhou-a");
//! let response = ecs.create_storage_set(request).await?;
//! println!("{}", response.storage_set_id);
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
//! `InvalidParameter`, `InvalidRegionId.NotFound`, `InvalidRegionId.NotSupported`,
//! `InvalidStorageSet.NotSupport`, `InvalidStorageSetId.NotFound`,
//! `InvalidStorageSetName.Malformed`, `InvalidUser.NotSupported`,
//! `InvalidZone.NotSupported`, `InvalidZone.PartitionNumberNotSupported`,
//! `InvalidZoneId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::create_storage_set`](crate::Client::create_storage_set).
///
/// Creates a storage set, which spreads disks over physical storage.
///
/// Needs [`zone_id`](field@CreateStorageSetRequest::zone_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateStorageSetRequest {
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
    /// Id of the zone.
    ///
    /// Required.
    ///
    /// Wire name: `ZoneId`.
    pub zone_id: Option<String>,
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
    /// Number of partitions of the storage set.
    ///
    /// At least 2.
    ///
    /// Wire name: `MaxPartitionNumber`.
    pub max_partition_number: Option<i64>,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
}

impl CreateStorageSetRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@CreateStorageSetRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Id of the region. [More](field@CreateStorageSetRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the zone. [More](field@CreateStorageSetRequest::zone_id)
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Name of the storage set. [More](field@CreateStorageSetRequest::storage_set_name)
    pub fn storage_set_name(mut self, value: impl Into<String>) -> Self {
        self.storage_set_name = Some(value.into());
        self
    }

    /// Description. [More](field@CreateStorageSetRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Number of partitions of the storage set.
    /// [More](field@CreateStorageSetRequest::max_partition_number)
    pub fn max_partition_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.max_partition_number = Some(value.into_integer());
        self
    }

    /// Id of the resource group.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }
}

impl Record for CreateStorageSetRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "ZoneId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ClientToken", &self.client_token);
        fields.add("RegionId", &self.region_id);
        fields.add("ZoneId", &self.zone_id);
        fields.add("StorageSetName", &self.storage_set_name);
        fields.add("Description", &self.description);
        fields.add("MaxPartitionNumber", &self.max_partition_number);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("Tag", &self.tag);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CreateStorageSetRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "ClientToken" => self.client_token.slot(),
            "RegionId" => self.region_id.slot(),
            "ZoneId" => self.zone_id.slot(),
            "StorageSetName" => self.storage_set_name.slot(),
            "Description" => self.description.slot(),
            "MaxPartitionNumber" => self.max_partition_number.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Tag" => self.tag.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for CreateStorageSetRequest {
    type Response = CreateStorageSetResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CreateStorageSet").region("RegionId").client_token()
    }
}

/// The response of [`Client::create_storage_set`](crate::Client::create_storage_set).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateStorageSetResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Id of the storage set.
    ///
    /// Wire name: `StorageSetId`.
    pub storage_set_id: String,
}

impl Record for CreateStorageSetResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add("StorageSetId", &self.storage_set_id);
    }
}

impl DecodeRecord for CreateStorageSetResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "StorageSetId" => self.storage_set_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(CreateStorageSetRequest);
ecs_core::internal::response_records!(CreateStorageSetResponse);
