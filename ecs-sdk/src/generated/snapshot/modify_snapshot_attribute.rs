// Generated from api-specs/ecs/2014-05-26/actions/ModifySnapshotAttribute.json by `cargo xtask regenerate`. Do not edit.

//! Changes the name, the description or the retention of a snapshot.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**: [`describe_snapshots`](crate::Client::describe_snapshots).
//!
//! ```no_run
//! use ecs_sdk::snapshot::ModifySnapshotAttributeRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifySnapshotAttributeRequest::new()
//!     .snapshot_id("s-bp1a5zr3u7nq9cxhabcd")
//!     .snapshot_name("before-upgrade");
//! ecs.modify_snapshot_attribute(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidOperation.DecreaseRetentionDaysUnsupported`,
//! `InvalidRetentionDays.Malformed`, `InvalidSnapshotId.NotReady`,
//! `InvalidSnapshotName.Malformed`, `NoAttributeToModify`.
//!
//! 401: `IncorrectDiskStatus.CreatingSnapshot`.
//!
//! 404: `InvalidDescription.Malformed`, `InvalidSnapshotDisableInstantAccess.Malformed`,
//! `InvalidSnapshotId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::modify_snapshot_attribute`](crate::Client::modify_snapshot_attribute).
///
/// Changes the name, the description or the retention of a snapshot.
///
/// Needs [`snapshot_id`](field@ModifySnapshotAttributeRequest::snapshot_id). Often set:
/// [`snapshot_name`](field@ModifySnapshotAttributeRequest::snapshot_name).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifySnapshotAttributeRequest {
    /// Id of the snapshot.
    ///
    /// Required.
    ///
    /// Wire name: `SnapshotId`.
    pub snapshot_id: Option<String>,
    /// Name of the snapshot.
    ///
    /// 2 to 128 characters: letters, Chinese characters, digits, `:`, `_` and `-`, beginning
    /// with a letter or a Chinese character, not beginning with `http://`, `https://` or
    /// `auto`.
    ///
    /// Wire name: `SnapshotName`.
    pub snapshot_name: Option<String>,
    /// Description.
    ///
    /// At most 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Whether to switch the instant access feature off.
    ///
    /// Default: `false`. Deprecated: snapshots of ESSDs can be used instantly anyway, at no
    /// charge.
    ///
    /// Wire name: `DisableInstantAccess`.
    pub disable_instant_access: Option<bool>,
    /// How many days the snapshot is kept.
    ///
    /// 1 to 65,536. Counted from the creation; it can grow, but not shrink.
    ///
    /// Wire name: `RetentionDays`.
    pub retention_days: Option<i64>,
}

impl ModifySnapshotAttributeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the snapshot. [More](field@ModifySnapshotAttributeRequest::snapshot_id)
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }

    /// Name of the snapshot. [More](field@ModifySnapshotAttributeRequest::snapshot_name)
    pub fn snapshot_name(mut self, value: impl Into<String>) -> Self {
        self.snapshot_name = Some(value.into());
        self
    }

    /// Description. [More](field@ModifySnapshotAttributeRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Whether to switch the instant access feature off.
    /// [More](field@ModifySnapshotAttributeRequest::disable_instant_access)
    #[inline]
    pub fn disable_instant_access(mut self, value: bool) -> Self {
        self.disable_instant_access = Some(value);
        self
    }

    /// How many days the snapshot is kept.
    /// [More](field@ModifySnapshotAttributeRequest::retention_days)
    pub fn retention_days(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.retention_days = Some(value.into_integer());
        self
    }
}

impl Record for ModifySnapshotAttributeRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["SnapshotId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("SnapshotId", &self.snapshot_id);
        fields.add("SnapshotName", &self.snapshot_name);
        fields.add("Description", &self.description);
        fields.add("DisableInstantAccess", &self.disable_instant_access);
        fields.add("RetentionDays", &self.retention_days);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifySnapshotAttributeRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "SnapshotId" => self.snapshot_id.slot(),
            "SnapshotName" => self.snapshot_name.slot(),
            "Description" => self.description.slot(),
            "DisableInstantAccess" => self.disable_instant_access.slot(),
            "RetentionDays" => self.retention_days.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifySnapshotAttributeRequest {
    type Response = ModifySnapshotAttributeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifySnapshotAttribute")
    }
}

/// The response of
/// [`Client::modify_snapshot_attribute`](crate::Client::modify_snapshot_attribute).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifySnapshotAttributeResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifySnapshotAttributeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifySnapshotAttributeResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifySnapshotAttributeRequest);
ecs_core::internal::response_records!(ModifySnapshotAttributeResponse);
