// Generated from api-specs/ecs/2014-05-26/actions/ModifyPrefixList.json by `cargo xtask regenerate`. Do not edit.

//! Changes the name, the description or the entries of a prefix list.
//!
//! - **Before**: Blocks must not have host bits: 192.168.0.0/16 is valid, 192.168.0.1/16
//!   is not. A `Cidr` must not be in both `AddEntry` and `RemoveEntry`. Different
//!   spellings count as equal: a plain address and /32, long and compressed IPv6. The
//!   total must stay within `MaxEntries`.
//! - **Effects**: For a `Cidr` that is already present, only the description changes.
//! - **Limits**: At most 200 added or changed entries per call. At most 200 removed
//!   entries per call.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`describe_prefix_list_attributes`](crate::Client::describe_prefix_list_attributes).
//!
//! ```no_run
//! use ecs_sdk::prefix_list::ModifyPrefixListRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyPrefixListRequest::new()
//!     .prefix_list_id("pl-bp1g3hal0dbkr9mnabcd")
//!     .prefix_list_name("offices");
//! ecs.modify_prefix_list(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidDescription.Malformed`, `InvalidParameter.CidrDuplicated`,
//! `InvalidParameter.CidrMalformed`, `InvalidParameter.PrefixListName`,
//! `LimitExceed.Entry`, `LimitExceed.MaxEntries`, `MissingParameter`.
//!
//! 404: `InvalidPrefixListId.NotFound`, `InvalidRegionId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::modify_prefix_list`](crate::Client::modify_prefix_list).
///
/// Changes the name, the description or the entries of a prefix list.
///
/// Needs [`prefix_list_id`](field@ModifyPrefixListRequest::prefix_list_id). Often set:
/// [`prefix_list_name`](field@ModifyPrefixListRequest::prefix_list_name).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyPrefixListRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the prefix list.
    ///
    /// Required.
    ///
    /// Wire name: `PrefixListId`.
    pub prefix_list_id: Option<String>,
    /// Name of the prefix list.
    ///
    /// 2 to 128 characters: letters, Chinese characters, digits, `:`, `_`, `.` and `-`,
    /// beginning with a letter or a Chinese character, not beginning with `http://`,
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
    /// Entries to add.
    ///
    /// At most 200 items. A `Cidr` that is already present gets the new description.
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

impl ModifyPrefixListRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ModifyPrefixListRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the prefix list. [More](field@ModifyPrefixListRequest::prefix_list_id)
    pub fn prefix_list_id(mut self, value: impl Into<String>) -> Self {
        self.prefix_list_id = Some(value.into());
        self
    }

    /// Name of the prefix list. [More](field@ModifyPrefixListRequest::prefix_list_name)
    pub fn prefix_list_name(mut self, value: impl Into<String>) -> Self {
        self.prefix_list_name = Some(value.into());
        self
    }

    /// Description. [More](field@ModifyPrefixListRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Entries to add. An empty list cannot be sent.
    /// [More](field@ModifyPrefixListRequest::add_entry)
    pub fn add_entry<M>(mut self, value: impl ecs_core::IntoList<AddEntry, M>) -> Self {
        self.add_entry = Some(value.into_list());
        self
    }

    /// Entries to remove. An empty list cannot be sent.
    /// [More](field@ModifyPrefixListRequest::remove_entry)
    pub fn remove_entry<M>(
        mut self,
        value: impl ecs_core::IntoList<RemoveEntry, M>,
    ) -> Self {
        self.remove_entry = Some(value.into_list());
        self
    }
}

impl Record for ModifyPrefixListRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "PrefixListId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("PrefixListId", &self.prefix_list_id);
        fields.add("PrefixListName", &self.prefix_list_name);
        fields.add("Description", &self.description);
        fields.add("AddEntry", &self.add_entry);
        fields.add("RemoveEntry", &self.remove_entry);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyPrefixListRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "PrefixListId" => self.prefix_list_id.slot(),
            "PrefixListName" => self.prefix_list_name.slot(),
            "Description" => self.description.slot(),
            "AddEntry" => self.add_entry.slot(),
            "RemoveEntry" => self.remove_entry.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyPrefixListRequest {
    type Response = ModifyPrefixListResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyPrefixList").region("RegionId")
    }
}

/// An entry to add.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AddEntry {
    /// CIDR block.
    ///
    /// Required. A CIDR block. Unique, without host bits, and not in `RemoveEntry`.
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

impl AddEntry {
    /// An empty `AddEntry`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// CIDR block. [More](field@AddEntry::cidr)
    pub fn cidr(mut self, value: impl Into<String>) -> Self {
        self.cidr = Some(value.into());
        self
    }

    /// Description. [More](field@AddEntry::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

impl Record for AddEntry {
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
impl ecs_core::internal::DecodeRecord for AddEntry {
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

/// An entry to remove.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct RemoveEntry {
    /// CIDR block.
    ///
    /// Required. A CIDR block. Unique, without host bits, and not in `AddEntry`.
    ///
    /// Wire name: `Cidr`.
    pub cidr: Option<String>,
}

impl RemoveEntry {
    /// An empty `RemoveEntry`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// CIDR block. [More](field@RemoveEntry::cidr)
    pub fn cidr(mut self, value: impl Into<String>) -> Self {
        self.cidr = Some(value.into());
        self
    }
}

impl Record for RemoveEntry {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["Cidr"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Cidr", &self.cidr);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for RemoveEntry {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Cidr" => self.cidr.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of [`Client::modify_prefix_list`](crate::Client::modify_prefix_list).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyPrefixListResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyPrefixListResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyPrefixListResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifyPrefixListRequest, AddEntry, RemoveEntry);
ecs_core::internal::response_records!(ModifyPrefixListResponse);
