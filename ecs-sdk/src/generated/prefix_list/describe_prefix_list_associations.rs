// Generated from api-specs/ecs/2014-05-26/actions/DescribePrefixListAssociations.json by `cargo xtask regenerate`. Do not edit.

//! Lists the resources that use a prefix list.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//! - **See also**: [`delete_prefix_list`](crate::Client::delete_prefix_list).
//!
//! ```no_run
//! use ecs_sdk::prefix_list::DescribePrefixListAssociationsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribePrefixListAssociationsRequest::new()
//!     .prefix_list_id("pl-bp1g3hal0dbkr9mnabcd");
//! let mut items = ecs.describe_prefix_list_associations(request).items();
//! while let Some(item) = items.try_next().await? {
//!     println!("{}", item.resource_id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidParameter`, `NotSupported.ResourceType`.
//!
//! 404: `InvalidPrefixListId.NotFound`, `InvalidRegionId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Paged, Paging, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::describe_prefix_list_associations`](crate::Client::describe_prefix_list_associations).
///
/// Lists the resources that use a prefix list.
///
/// Needs [`prefix_list_id`](field@DescribePrefixListAssociationsRequest::prefix_list_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribePrefixListAssociationsRequest {
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
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// Leave it unset for the first page.
    ///
    /// Wire name: `NextToken`.
    pub next_token: Option<String>,
    /// Maximum number of results in a response.
    ///
    /// 1 to 100, default 10.
    ///
    /// Wire name: `MaxResults`.
    pub max_results: Option<i64>,
}

impl DescribePrefixListAssociationsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribePrefixListAssociationsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the prefix list.
    /// [More](field@DescribePrefixListAssociationsRequest::prefix_list_id)
    pub fn prefix_list_id(mut self, value: impl Into<String>) -> Self {
        self.prefix_list_id = Some(value.into());
        self
    }

    /// Token of the next page. Take it from the response; empty means the last page.
    /// [More](field@DescribePrefixListAssociationsRequest::next_token)
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Maximum number of results in a response.
    /// [More](field@DescribePrefixListAssociationsRequest::max_results)
    pub fn max_results(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.max_results = Some(value.into_integer());
        self
    }
}

impl Record for DescribePrefixListAssociationsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "PrefixListId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("PrefixListId", &self.prefix_list_id);
        fields.add("NextToken", &self.next_token);
        fields.add("MaxResults", &self.max_results);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribePrefixListAssociationsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "PrefixListId" => self.prefix_list_id.slot(),
            "NextToken" => self.next_token.slot(),
            "MaxResults" => self.max_results.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribePrefixListAssociationsRequest {
    type Response = DescribePrefixListAssociationsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribePrefixListAssociations")
            .read_only()
            .region("RegionId")
    }
}

impl Paged for DescribePrefixListAssociationsRequest {
    type Item = PrefixListAssociation;
    const PAGING: Paging = Paging::token("PrefixListAssociations").size(100);
    #[inline]
    fn items(
        response: DescribePrefixListAssociationsResponse,
    ) -> Vec<PrefixListAssociation> {
        response.prefix_list_associations
    }
}

/// The response of
/// [`Client::describe_prefix_list_associations`](crate::Client::describe_prefix_list_associations).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribePrefixListAssociationsResponse {
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// Empty if this is the last page.
    ///
    /// Wire name: `NextToken`.
    pub next_token: String,
    /// Resources that use the list.
    ///
    /// Wire name: `PrefixListAssociations`.
    pub prefix_list_associations: Vec<PrefixListAssociation>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DescribePrefixListAssociationsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("NextToken", &self.next_token);
        fields
            .wrapped(
                "PrefixListAssociations",
                "PrefixListAssociation",
                &self.prefix_list_associations,
            );
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DescribePrefixListAssociationsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "NextToken" => self.next_token.slot(),
            "PrefixListAssociations" => {
                Slot::Wrapped(
                    "PrefixListAssociation",
                    &mut self.prefix_list_associations,
                )
            }
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A resource that uses the list.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrefixListAssociation {
    /// Id of the resource.
    ///
    /// Wire name: `ResourceId`.
    pub resource_id: String,
    /// Type of the resource.
    ///
    /// Wire name: `ResourceType`.
    pub resource_type: String,
}

impl Record for PrefixListAssociation {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ResourceId", &self.resource_id);
        fields.add("ResourceType", &self.resource_type);
    }
}

impl DecodeRecord for PrefixListAssociation {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ResourceId" => self.resource_id.slot(),
            "ResourceType" => self.resource_type.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribePrefixListAssociationsRequest);
ecs_core::internal::response_records!(
    DescribePrefixListAssociationsResponse, PrefixListAssociation
);
