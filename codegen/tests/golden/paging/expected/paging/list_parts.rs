// Generated from api-specs/paging/2020-01-01/actions/ListParts.json by `cargo xtask regenerate`. Do not edit.

//! Calls `ListParts`.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Paged, Paging, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::list_parts`](crate::Client::list_parts).
///
/// Calls `ListParts`.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ListPartsRequest {
    /// Wire name: `PartId`.
    pub part_id: Option<String>,
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
}

impl ListPartsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `PartId`.
    pub fn part_id(mut self, value: impl Into<String>) -> Self {
        self.part_id = Some(value.into());
        self
    }

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }
}

impl Record for ListPartsRequest {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PartId", &self.part_id);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ListPartsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "PartId" => self.part_id.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ListPartsRequest {
    type Response = ListPartsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::PAGING, "ListParts").read_only()
    }
}

impl Paged for ListPartsRequest {
    type Item = Parts;
    const PAGING: Paging = Paging::number("Parts").size(50);
    #[inline]
    fn items(response: ListPartsResponse) -> Vec<Parts> {
        response.parts
    }
}

/// The response of [`Client::list_parts`](crate::Client::list_parts).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPartsResponse {
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
    /// Wire name: `Parts`.
    pub parts: Vec<Parts>,
    /// Wire name: `Warnings`.
    pub warnings: Vec<String>,
}

impl Record for ListPartsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("TotalCount", &self.total_count);
        fields.add("Parts", &self.parts);
        fields.add("Warnings", &self.warnings);
    }
}

impl DecodeRecord for ListPartsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "TotalCount" => self.total_count.slot(),
            "Parts" => self.parts.slot(),
            "Warnings" => self.warnings.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Parts` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Parts {
    /// Wire name: `PartId`.
    pub part_id: String,
    /// Wire name: `State`.
    pub state: String,
}

impl Record for Parts {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PartId", &self.part_id);
        fields.add("State", &self.state);
    }
}

impl DecodeRecord for Parts {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "PartId" => self.part_id.slot(),
            "State" => self.state.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ListPartsRequest);
ecs_core::internal::response_records!(ListPartsResponse, Parts);
