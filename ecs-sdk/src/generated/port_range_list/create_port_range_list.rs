// Generated from api-specs/ecs/2014-05-26/actions/CreatePortRangeList.json by `cargo xtask regenerate`. Do not edit.

//! Creates a port range list, which security group rules can refer to.
//!
//! - **Effects**: The size is permanent; a rule that refers to the list takes `MaxEntries`
//!   of the quota.
//! - **Limits**: At most 200 entries per call. `MaxEntries` is at most 2,000. At most 20
//!   tags per call.
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//! - **See also**: [`modify_port_range_list`](crate::Client::modify_port_range_list),
//!   [`describe_port_range_lists`](crate::Client::describe_port_range_lists),
//!   [`describe_port_range_list_entries`](crate::Client::describe_port_range_list_entries).
//!
//! ```no_run
//! use ecs_sdk::port_range_list::CreatePortRangeListRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = CreatePortRangeListRequest::new()
//!     .max_entries(10)
//!     .port_range_list_name("web-ports");
//! let response = ecs.create_port_range_list(request).await?;
//! println!("{}", response.port_range_list_id);
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidDescription.Malformed`, `InvalidOperation.EntryCountExceedMaxEntries`,
//! `InvalidOperation.MaxCountExceed`, `InvalidOperation.MaxEntriesCountExceed`,
//! `InvalidParam.Entry`, `InvalidParameter.PortRange`,
//! `InvalidParameter.PortRangeDuplicated`, `InvalidParameter.PortRangeListName`,
//! `LimitExceed.Entry`, `LimitExceed.MaxEntries`.
//!
//! 404: `InvalidRegionId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::create_port_range_list`](crate::Client::create_port_range_list).
///
/// Creates a port range list, which security group rules can refer to.
///
/// Needs [`max_entries`](field@CreatePortRangeListRequest::max_entries),
/// [`port_range_list_name`](field@CreatePortRangeListRequest::port_range_list_name).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreatePortRangeListRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// How many entries the list can hold.
    ///
    /// Required. 1 to 2,000. Cannot be changed later. The quota of rules counts this number,
    /// not the actual entries.
    ///
    /// Wire name: `MaxEntries`.
    pub max_entries: Option<i64>,
    /// Name of the port range list.
    ///
    /// Required. 2 to 128 characters: letters, Chinese characters, digits, `:`, `_`, `.` and
    /// `-`, beginning with a letter or a Chinese character, not beginning with `http://`,
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
    /// Entries of the list.
    ///
    /// At most 200 items.
    ///
    /// Wire name: `Entry`.
    pub entry: Option<Vec<Entry>>,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// At most 20 items.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
}

impl CreatePortRangeListRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@CreatePortRangeListRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@CreatePortRangeListRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// How many entries the list can hold.
    /// [More](field@CreatePortRangeListRequest::max_entries)
    pub fn max_entries(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.max_entries = Some(value.into_integer());
        self
    }

    /// Name of the port range list.
    /// [More](field@CreatePortRangeListRequest::port_range_list_name)
    pub fn port_range_list_name(mut self, value: impl Into<String>) -> Self {
        self.port_range_list_name = Some(value.into());
        self
    }

    /// Description. [More](field@CreatePortRangeListRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Entries of the list. An empty list cannot be sent.
    /// [More](field@CreatePortRangeListRequest::entry)
    pub fn entry<M>(mut self, value: impl ecs_core::IntoList<Entry, M>) -> Self {
        self.entry = Some(value.into_list());
        self
    }

    /// Id of the resource group.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@CreatePortRangeListRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }
}

impl Record for CreatePortRangeListRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "MaxEntries", "PortRangeListName"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ClientToken", &self.client_token);
        fields.add("MaxEntries", &self.max_entries);
        fields.add("PortRangeListName", &self.port_range_list_name);
        fields.add("Description", &self.description);
        fields.add("Entry", &self.entry);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("Tag", &self.tag);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CreatePortRangeListRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ClientToken" => self.client_token.slot(),
            "MaxEntries" => self.max_entries.slot(),
            "PortRangeListName" => self.port_range_list_name.slot(),
            "Description" => self.description.slot(),
            "Entry" => self.entry.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Tag" => self.tag.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for CreatePortRangeListRequest {
    type Response = CreatePortRangeListResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CreatePortRangeList")
            .region("RegionId")
            .client_token()
    }
}

/// An entry of the list.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Entry {
    /// Description.
    ///
    /// 2 to 32 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Range of ports, such as `22/22`.
    ///
    /// A port range, such as `80/80` or `1/200`. Without duplicates, and within `MaxEntries`.
    ///
    /// Wire name: `PortRange`.
    pub port_range: Option<String>,
}

impl Entry {
    /// An empty `Entry`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Description. [More](field@Entry::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Range of ports, such as `22/22`. [More](field@Entry::port_range)
    pub fn port_range(mut self, value: impl Into<String>) -> Self {
        self.port_range = Some(value.into());
        self
    }
}

impl Record for Entry {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Description", &self.description);
        fields.add("PortRange", &self.port_range);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Entry {
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

/// The response of
/// [`Client::create_port_range_list`](crate::Client::create_port_range_list).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePortRangeListResponse {
    /// Id of the port range list.
    ///
    /// Wire name: `PortRangeListId`.
    pub port_range_list_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for CreatePortRangeListResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PortRangeListId", &self.port_range_list_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for CreatePortRangeListResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "PortRangeListId" => self.port_range_list_id.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(CreatePortRangeListRequest, Entry);
ecs_core::internal::response_records!(CreatePortRangeListResponse);
