// Generated from api-specs/ecs/2014-05-26/actions/ModifySnapshotGroup.json by `cargo xtask regenerate`. Do not edit.

//! Changes the name or the description of a snapshot group.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**: [`describe_snapshot_groups`](crate::Client::describe_snapshot_groups).
//!
//! ```no_run
//! use ecs_sdk::snapshot::ModifySnapshotGroupRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifySnapshotGroupRequest::new()
//!     .snapshot_group_id("ssg-j6ciyh3k52qp7ovmabcd");
//! ecs.modify_snapshot_group(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidParameter.Description`, `InvalidParameter.Name`.
//!
//! 404: `InvalidRegionId.NotFound`, `InvalidSnapshotGroup.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::modify_snapshot_group`](crate::Client::modify_snapshot_group).
///
/// Changes the name or the description of a snapshot group.
///
/// Needs [`snapshot_group_id`](field@ModifySnapshotGroupRequest::snapshot_group_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifySnapshotGroupRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the snapshot group.
    ///
    /// Required.
    ///
    /// Wire name: `SnapshotGroupId`.
    pub snapshot_group_id: Option<String>,
    /// Name of the snapshot group.
    ///
    /// 2 to 128 characters: letters, Chinese characters, digits, `:`, `_`, `.` and `-`,
    /// beginning with a letter or a Chinese character, not beginning with `http://` or
    /// `https://`.
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

impl ModifySnapshotGroupRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ModifySnapshotGroupRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the snapshot group. [More](field@ModifySnapshotGroupRequest::snapshot_group_id)
    pub fn snapshot_group_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_group_id = Some(value.into());
        self
    }

    /// Name of the snapshot group. [More](field@ModifySnapshotGroupRequest::name)
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Description. [More](field@ModifySnapshotGroupRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

impl Record for ModifySnapshotGroupRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "SnapshotGroupId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("SnapshotGroupId", &self.snapshot_group_id);
        fields.add("Name", &self.name);
        fields.add("Description", &self.description);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifySnapshotGroupRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "SnapshotGroupId" => self.snapshot_group_id.slot(),
            "Name" => self.name.slot(),
            "Description" => self.description.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifySnapshotGroupRequest {
    type Response = ModifySnapshotGroupResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifySnapshotGroup").region("RegionId")
    }
}

/// The response of
/// [`Client::modify_snapshot_group`](crate::Client::modify_snapshot_group).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifySnapshotGroupResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifySnapshotGroupResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifySnapshotGroupResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifySnapshotGroupRequest);
ecs_core::internal::response_records!(ModifySnapshotGroupResponse);
