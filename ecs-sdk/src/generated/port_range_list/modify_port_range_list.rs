// Generated from api-specs/ecs/2014-05-26/actions/ModifyPortRangeList.json by `cargo xtask regenerate`. Do not edit.

//! Changes the name or the entries of a port range list.
//!
//! - **Before**: A range must not be in both `AddEntry` and `RemoveEntry`.
//! - **Effects**: `MaxEntries` cannot be changed.
//! - **Limits**: At most 200 added or changed entries per call. At most 200 removed
//!   entries per call.
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//! - **See also**:
//!   [`describe_port_range_list_entries`](crate::Client::describe_port_range_list_entries).
//!
//! ```no_run
//! use ecs_sdk::port_range_list::ModifyPortRangeListRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyPortRangeListRequest::new()
//!     .port_range_list_id("prl-bp1h3n5k7m9p1r3tabcd");
//! ecs.modify_port_range_list(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidDescription.Malformed`, `InvalidMaxEntries.LessThanCurrentEntries`,
//! `InvalidOperation.Conflict`, `InvalidOperation.EntryCountExceedMaxEntries`,
//! `InvalidOperation.MaxEntriesCountExceed`, `InvalidParameter.PortRange`,
//! `InvalidParameter.PortRangeDuplicated`, `InvalidParameter.PortRangeListName`,
//! `InvalidPortRangeListId.NotFound`, `LimitExceed.Entry`, `LimitExceed.MaxEntries`,
//! `MissingParameter`.
//!
//! 403: `AuthorizationLimitExceed`.
//!
//! 404: `InvalidRegionId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::modify_port_range_list`](crate::Client::modify_port_range_list).
///
/// Changes the name or the entries of a port range list.
///
/// Needs [`port_range_list_id`](field@ModifyPortRangeListRequest::port_range_list_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyPortRangeListRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. Length and characters are not documented here.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Id of the port range list.
    ///
    /// Required.
    ///
    /// Wire name: `PortRangeListId`.
    pub port_range_list_id: Option<String>,
    /// Name of the port range list.
    ///
    /// 2 to 128 characters: letters, Chinese characters, digits, `:`, `_`, `.` and `-`,
    /// beginning with a letter or a Chinese character, not beginning with `http://`,
    /// `https://`, `com.aliyun` or `com.alibabacloud`.
    ///
    /// Wire name: `PortRangeListName`.
    pub port_range_list_name: Option<String>,
    /// Description.
    ///
    /// 2 to 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Entries to add.
    ///
    /// At most 200 items. Also changes the description of a range that is already present.
    ///
    /// Wire name: `AddEntry`.
    pub add_entry: Option<Vec<AddEntry>>,
    /// Entries to remove.
    ///
    /// At most 200 items.
    ///
    /// Wire name: `RemoveEntry`.
    pub remove_entry: Option<Vec<RemoveEntry>>,
}

impl ModifyPortRangeListRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ModifyPortRangeListRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@ModifyPortRangeListRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Id of the port range list. [More](field@ModifyPortRangeListRequest::port_range_list_id)
    pub fn port_range_list_id(mut self, value: impl Into<String>) -> Self {
        self.port_range_list_id = Some(value.into());
        self
    }

    /// Name of the port range list.
    /// [More](field@ModifyPortRangeListRequest::port_range_list_name)
    pub fn port_range_list_name(mut self, value: impl Into<String>) -> Self {
        self.port_range_list_name = Some(value.into());
        self
    }

    /// Description. [More](field@ModifyPortRangeListRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Entries to add. An empty list cannot be sent.
    /// [More](field@ModifyPortRangeListRequest::add_entry)
    pub fn add_entry<M>(mut self, value: impl ecs_core::IntoList<AddEntry, M>) -> Self {
        self.add_entry = Some(value.into_list());
        self
    }

    /// Entries to remove. An empty list cannot be sent.
    /// [More](field@ModifyPortRangeListRequest::remove_entry)
    pub fn remove_entry<M>(
        mut self,
        value: impl ecs_core::IntoList<RemoveEntry, M>,
    ) -> Self {
        self.remove_entry = Some(value.into_list());
        self
    }
}

impl Record for ModifyPortRangeListRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "PortRangeListId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ClientToken", &self.client_token);
        fields.add("PortRangeListId", &self.port_range_list_id);
        fields.add("PortRangeListName", &self.port_range_list_name);
        fields.add("Description", &self.description);
        fields.add("AddEntry", &self.add_entry);
        fields.add("RemoveEntry", &self.remove_entry);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyPortRangeListRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ClientToken" => self.client_token.slot(),
            "PortRangeListId" => self.port_range_list_id.slot(),
            "PortRangeListName" => self.port_range_list_name.slot(),
            "Description" => self.description.slot(),
            "AddEntry" => self.add_entry.slot(),
            "RemoveEntry" => self.remove_entry.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyPortRangeListRequest {
    type Response = ModifyPortRangeListResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyPortRangeList")
            .region("RegionId")
            .client_token()
    }
}

/// An entry to add.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AddEntry {
    /// Description.
    ///
    /// 2 to 32 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Range of ports, such as `22/22`.
    ///
    /// A port range, such as `80/80` or `1/200`. Unique, not in `RemoveEntry`, and within
    /// `MaxEntries` in total.
    ///
    /// Wire name: `PortRange`.
    pub port_range: Option<String>,
}

impl AddEntry {
    /// An empty `AddEntry`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Description. [More](field@AddEntry::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Range of ports, such as `22/22`. [More](field@AddEntry::port_range)
    pub fn port_range(mut self, value: impl Into<String>) -> Self {
        self.port_range = Some(value.into());
        self
    }
}

impl Record for AddEntry {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Description", &self.description);
        fields.add("PortRange", &self.port_range);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for AddEntry {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Description" => self.description.slot(),
            "PortRange" => self.port_range.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// An entry to remove.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct RemoveEntry {
    /// Range of ports, such as `22/22`.
    ///
    /// A port range, such as `80/80` or `1/200`. Unique, and not in `AddEntry`.
    ///
    /// Wire name: `PortRange`.
    pub port_range: Option<String>,
}

impl RemoveEntry {
    /// An empty `RemoveEntry`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Range of ports, such as `22/22`. [More](field@RemoveEntry::port_range)
    pub fn port_range(mut self, value: impl Into<String>) -> Self {
        self.port_range = Some(value.into());
        self
    }
}

impl Record for RemoveEntry {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PortRange", &self.port_range);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for RemoveEntry {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "PortRange" => self.port_range.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of
/// [`Client::modify_port_range_list`](crate::Client::modify_port_range_list).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyPortRangeListResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyPortRangeListResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyPortRangeListResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifyPortRangeListRequest, AddEntry, RemoveEntry);
ecs_core::internal::response_records!(ModifyPortRangeListResponse);
