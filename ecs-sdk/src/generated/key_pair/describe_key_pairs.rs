// Generated from api-specs/ecs/2014-05-26/actions/DescribeKeyPairs.json by `cargo xtask regenerate`. Do not edit.

//! Lists SSH key pairs.
//!
//! - **Limits**: At most 1000 results per call when filtering by tag or resource group.
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//! - **See also**: [`list_tag_resources`](crate::Client::list_tag_resources).
//!
//! ```no_run
//! use ecs_sdk::key_pair::DescribeKeyPairsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let mut items = ecs.describe_key_pairs(DescribeKeyPairsRequest::new()).items();
//! while let Some(key_pair) = items.try_next().await? {
//!     println!("{}", key_pair.key_pair_name);
//! }
//! # Ok(())
//! # }
//! ```

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Paged, Paging, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::describe_key_pairs`](crate::Client::describe_key_pairs).
///
/// Lists SSH key pairs.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeKeyPairsRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Name of the key pair.
    ///
    /// A `*` at either end or at both ends is a wildcard; otherwise the match is exact.
    ///
    /// Wire name: `KeyPairName`.
    pub key_pair_name: Option<String>,
    /// Fingerprint of the key pair.
    ///
    /// It is an MD5 fingerprint, in the public key format of RFC 4716.
    ///
    /// Wire name: `KeyPairFingerPrint`.
    pub key_pair_finger_print: Option<String>,
    /// Number of the page, counted from 1.
    ///
    /// At least 1, default 1.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// 1 to 50, default 10.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Whether the response includes the public keys.
    ///
    /// Default: `false`.
    ///
    /// Wire name: `IncludePublicKey`.
    pub include_public_key: Option<bool>,
    /// Id of the resource group.
    ///
    /// Finds at most 1000 key pairs. Filtering by the default resource group is not possible.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// 1 to 20 items. Finds at most 1000 key pairs; for more, use `ListTagResources`.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
}

impl DescribeKeyPairsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeKeyPairsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the key pair. [More](field@DescribeKeyPairsRequest::key_pair_name)
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }

    /// Fingerprint of the key pair.
    /// [More](field@DescribeKeyPairsRequest::key_pair_finger_print)
    pub fn key_pair_finger_print(mut self, value: impl Into<String>) -> Self {
        self.key_pair_finger_print = Some(value.into());
        self
    }

    /// Number of the page, counted from 1. [More](field@DescribeKeyPairsRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most. [More](field@DescribeKeyPairsRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Whether the response includes the public keys.
    /// [More](field@DescribeKeyPairsRequest::include_public_key)
    #[inline]
    pub fn include_public_key(mut self, value: bool) -> Self {
        self.include_public_key = Some(value);
        self
    }

    /// Id of the resource group. [More](field@DescribeKeyPairsRequest::resource_group_id)
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@DescribeKeyPairsRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }
}

impl Record for DescribeKeyPairsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("KeyPairName", &self.key_pair_name);
        fields.add("KeyPairFingerPrint", &self.key_pair_finger_print);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("IncludePublicKey", &self.include_public_key);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("Tag", &self.tag);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeKeyPairsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "KeyPairName" => self.key_pair_name.slot(),
            "KeyPairFingerPrint" => self.key_pair_finger_print.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "IncludePublicKey" => self.include_public_key.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Tag" => self.tag.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeKeyPairsRequest {
    type Response = DescribeKeyPairsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeKeyPairs")
            .read_only()
            .region("RegionId")
            .read_timeout(12)
    }
}

impl Paged for DescribeKeyPairsRequest {
    type Item = KeyPair;
    const PAGING: Paging = Paging::number("KeyPairs").size(50);
    #[inline]
    fn items(response: DescribeKeyPairsResponse) -> Vec<KeyPair> {
        response.key_pairs
    }
}

/// The response of [`Client::describe_key_pairs`](crate::Client::describe_key_pairs).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeKeyPairsResponse {
    /// Key pairs found.
    ///
    /// Wire name: `KeyPairs`.
    pub key_pairs: Vec<KeyPair>,
    /// Number of the page, counted from 1.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// How many results there are on all pages together.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeKeyPairsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("KeyPairs", "KeyPair", &self.key_pairs);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeKeyPairsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "KeyPairs" => Slot::Wrapped("KeyPair", &mut self.key_pairs),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A key pair.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KeyPair {
    /// When it was created, UTC.
    ///
    /// The form is known from the example only. The service documents this inconsistently.
    ///
    /// Wire name: `CreationTime`.
    pub creation_time: types::Time,
    /// Fingerprint of the key pair.
    ///
    /// Wire name: `KeyPairFingerPrint`.
    pub key_pair_finger_print: String,
    /// Name of the key pair.
    ///
    /// Wire name: `KeyPairName`.
    pub key_pair_name: String,
    /// Public key.
    ///
    /// Empty if `IncludePublicKey` is not `true`.
    ///
    /// Wire name: `PublicKey`.
    pub public_key: String,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: String,
    /// Tags, each with a key and a value.
    ///
    /// Wire name: `Tags`.
    pub tags: Vec<types::ResourceTag>,
}

impl Record for KeyPair {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("CreationTime", &self.creation_time);
        fields.add("KeyPairFingerPrint", &self.key_pair_finger_print);
        fields.add("KeyPairName", &self.key_pair_name);
        fields.add("PublicKey", &self.public_key);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.wrapped("Tags", "Tag", &self.tags);
    }
}

impl DecodeRecord for KeyPair {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "CreationTime" => self.creation_time.slot(),
            "KeyPairFingerPrint" => self.key_pair_finger_print.slot(),
            "KeyPairName" => self.key_pair_name.slot(),
            "PublicKey" => self.public_key.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Tags" => Slot::Wrapped("Tag", &mut self.tags),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeKeyPairsRequest);
ecs_core::internal::response_records!(DescribeKeyPairsResponse, KeyPair);
