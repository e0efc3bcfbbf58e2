// Generated from api-specs/ecs/2014-05-26/actions/CreatePrefixList.json by `cargo xtask regenerate`. Do not edit.

//! Creates a prefix list, a set of CIDR blocks that security group rules can refer to.
//!
//! - **Before**: Each `Cidr` must belong to `AddressFamily`. Each `Cidr` can occur once.
//!   The number of entries must be within `MaxEntries`.
//! - **Effects**: A plain IPv4 address is stored as a /32 block. IPv6 blocks are stored
//!   compressed and in lower case.
//! - **Limits**: At most 200 entries per call. `MaxEntries` is at most 200. At most 20
//!   tags per call.
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//! - **See also**: [`modify_prefix_list`](crate::Client::modify_prefix_list),
//!   [`describe_prefix_lists`](crate::Client::describe_prefix_lists),
//!   [`describe_prefix_list_attributes`](crate::Client::describe_prefix_list_attributes).
//!
//! ```no_run
//! use ecs_sdk::prefix_list::CreatePrefixListRequest;
//! use ecs_sdk::types::AddressFamily;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = CreatePrefixListRequest::new()
//!     .max_entries(10)
//!     .address_family(AddressFamily::Ipv4)
//!     .prefix_list_name("offices");
//! let response = ecs.create_prefix_list(request).await?;
//! println!("{}", response.prefix_list_id);
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidClientToken.ValueNotSupported`, `InvalidDescription.Malformed`,
//! `InvalidParameter`, `InvalidParameter.AddressFamily`,
//! `InvalidParameter.CidrDuplicated`, `InvalidParameter.CidrMalformed`,
//! `InvalidParameter.PrefixListName`, `LimitExceed.Entry`, `LimitExceed.MaxEntries`,
//! `MissingParameter`.
//!
//! 404: `InvalidRegionId.NotFound`, `LimitExceed.PrefixListPerRegion`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::create_prefix_list`](crate::Client::create_prefix_list).
///
/// Creates a prefix list, a set of CIDR blocks that security group rules can refer to.
///
/// Needs [`max_entries`](field@CreatePrefixListRequest::max_entries),
/// [`address_family`](field@CreatePrefixListRequest::address_family),
/// [`prefix_list_name`](field@CreatePrefixListRequest::prefix_list_name).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreatePrefixListRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// How many entries the list can hold.
    ///
    /// Required. 1 to 200. Cannot be changed later.
    ///
    /// Wire name: `MaxEntries`.
    pub max_entries: Option<i64>,
    /// IP version of the entries of the prefix list.
    ///
    /// Required. Cannot be changed later.
    ///
    /// Wire name: `AddressFamily`.
    pub address_family: Option<types::AddressFamily>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Name of the prefix list.
    ///
    /// Required. 2 to 128 characters: letters, Chinese characters, digits, `:`, `_`, `.` and
    /// `-`, beginning with a letter or a Chinese character, not beginning with `http://`,
    /// `https://`, `com.aliyun` or `com.alibabacloud`.
    ///
    /// Wire name: `PrefixListName`.
    pub prefix_list_name: Option<String>,
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
    /// Tags, each with a key and a value.
    ///
    /// 1 to 20 items.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
}

impl CreatePrefixListRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@CreatePrefixListRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// How many entries the list can hold. [More](field@CreatePrefixListRequest::max_entries)
    pub fn max_entries(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.max_entries = Some(value.into_integer());
        self
    }

    /// IP version of the entries of the prefix list.
    /// [More](field@CreatePrefixListRequest::address_family)
    pub fn address_family(mut self, value: impl Into<types::AddressFamily>) -> Self {
        self.address_family = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@CreatePrefixListRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Name of the prefix list. [More](field@CreatePrefixListRequest::prefix_list_name)
    pub fn prefix_list_name(mut self, value: impl Into<String>) -> Self {
        self.prefix_list_name = Some(value.into());
        self
    }

    /// Description. [More](field@CreatePrefixListRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Entries of the list. An empty list cannot be sent.
    /// [More](field@CreatePrefixListRequest::entry)
    pub fn entry<M>(mut self, value: impl ecs_core::IntoList<Entry, M>) -> Self {
        self.entry = Some(value.into_list());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@CreatePrefixListRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Id of the resource group.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

impl Record for CreatePrefixListRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "MaxEntries", "AddressFamily", "PrefixListName"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("MaxEntries", &self.max_entries);
        fields.add("AddressFamily", &self.address_family);
        fields.add("ClientToken", &self.client_token);
        fields.add("PrefixListName", &self.prefix_list_name);
        fields.add("Description", &self.description);
        fields.add("Entry", &self.entry);
        fields.add("Tag", &self.tag);
        fields.add("ResourceGroupId", &self.resource_group_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CreatePrefixListRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "MaxEntries" => self.max_entries.slot(),
            "AddressFamily" => self.address_family.slot(),
            "ClientToken" => self.client_token.slot(),
            "PrefixListName" => self.prefix_list_name.slot(),
            "Description" => self.description.slot(),
            "Entry" => self.entry.slot(),
            "Tag" => self.tag.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for CreatePrefixListRequest {
    type Response = CreatePrefixListResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CreatePrefixList").region("RegionId").client_token()
    }
}

/// An entry of the list.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Entry {
    /// CIDR block.
    ///
    /// Required. A CIDR block. Each entry needs it. The service documents this inconsistently.
    ///
    /// Wire name: `Cidr`.
    pub cidr: Option<String>,
    /// Description.
    ///
    /// 2 to 32 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
}

impl Entry {
    /// An empty `Entry`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// CIDR block. [More](field@Entry::cidr)
    pub fn cidr(mut self, value: impl Into<String>) -> Self {
        self.cidr = Some(value.into());
        self
    }

    /// Description. [More](field@Entry::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

impl Record for Entry {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["Cidr"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Cidr", &self.cidr);
        fields.add("Description", &self.description);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Entry {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Cidr" => self.cidr.slot(),
            "Description" => self.description.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of [`Client::create_prefix_list`](crate::Client::create_prefix_list).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePrefixListResponse {
    /// Id of the prefix list.
    ///
    /// Wire name: `PrefixListId`.
    pub prefix_list_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for CreatePrefixListResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PrefixListId", &self.prefix_list_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for CreatePrefixListResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "PrefixListId" => self.prefix_list_id.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(CreatePrefixListRequest, Entry);
ecs_core::internal::response_records!(CreatePrefixListResponse);
