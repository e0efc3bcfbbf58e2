// Generated from api-specs/rules/2020-01-01/actions/DescribePlants.json by `cargo xtask regenerate`. Do not edit.

//! Lists trees.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Paged, Paging, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::describe_plants`](crate::Client::describe_plants).
///
/// Lists trees.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribePlantsRequest {
    /// Wire name: `TreeId`.
    pub tree_id: Option<Vec<String>>,
    /// Above 0.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// At most 100.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
}

impl DescribePlantsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `TreeId`. An empty list cannot be sent.
    pub fn tree_id<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.tree_id = Some(value.into_list());
        self
    }

    /// Sets `PageNumber`. [More](field@DescribePlantsRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// Sets `PageSize`. [More](field@DescribePlantsRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }
}

impl Record for DescribePlantsRequest {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("TreeId", &self.tree_id);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribePlantsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "TreeId" => self.tree_id.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribePlantsRequest {
    type Response = DescribePlantsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::RULES, "DescribePlants").read_only()
    }
}

impl Paged for DescribePlantsRequest {
    type Item = Tree;
    const PAGING: Paging = Paging::number("Trees").size(100);
    #[inline]
    fn items(response: DescribePlantsResponse) -> Vec<Tree> {
        response.trees
    }
}

/// The response of [`Client::describe_plants`](crate::Client::describe_plants).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribePlantsResponse {
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
    /// Wire name: `Trees`.
    pub trees: Vec<Tree>,
}

impl Record for DescribePlantsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("TotalCount", &self.total_count);
        fields.wrapped("Trees", "Tree", &self.trees);
    }
}

impl DecodeRecord for DescribePlantsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "TotalCount" => self.total_count.slot(),
            "Trees" => Slot::Wrapped("Tree", &mut self.trees),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Trees.Tree` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    /// Wire name: `TreeId`.
    pub tree_id: String,
    /// Wire name: `Status`.
    pub status: types::TreeStatus,
}

impl Record for Tree {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("TreeId", &self.tree_id);
        fields.add("Status", &self.status);
    }
}

impl DecodeRecord for Tree {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "TreeId" => self.tree_id.slot(),
            "Status" => self.status.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribePlantsRequest);
ecs_core::internal::response_records!(DescribePlantsResponse, Tree);
