// Generated from api-specs/paging/2020-01-01/actions/ListThings.json by `cargo xtask regenerate`. Do not edit.

//! Calls `ListThings`.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, IdLimit, Paged, Paging, Record,
    Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::list_things`](crate::Client::list_things).
///
/// Calls `ListThings`.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ListThingsRequest {
    /// At most 100 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches; pagination does this automatically.
    ///
    /// Wire name: `ThingIds`, sent as JSON text.
    pub thing_ids: Option<Vec<String>>,
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// At most 100.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Wire name: `NextToken`.
    pub next_token: Option<String>,
    /// At most 500.
    ///
    /// Wire name: `MaxResults`.
    pub max_results: Option<i64>,
}

impl ListThingsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ThingIds`. An empty list is sent as `[]`.
    /// [More](field@ListThingsRequest::thing_ids)
    pub fn thing_ids<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.thing_ids = Some(value.into_list());
        self
    }

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// Sets `PageSize`. [More](field@ListThingsRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Sets `MaxResults`. [More](field@ListThingsRequest::max_results)
    pub fn max_results(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.max_results = Some(value.into_integer());
        self
    }
}

impl Record for ListThingsRequest {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add_as(Form::JsonText, "ThingIds", &self.thing_ids);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("NextToken", &self.next_token);
        fields.add("MaxResults", &self.max_results);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ListThingsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "ThingIds" => self.thing_ids.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "NextToken" => self.next_token.slot(),
            "MaxResults" => self.max_results.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ListThingsRequest {
    type Response = ListThingsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::PAGING, "ListThings").read_only()
    }

    #[inline]
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.thing_ids.as_mut()?, 100))
    }
}

impl Paged for ListThingsRequest {
    type Item = Thing;
    const PAGING: Paging = Paging::token_or_number("Things")
        .size(500)
        .numbered_size(100);
    #[inline]
    fn items(response: ListThingsResponse) -> Vec<Thing> {
        response.things
    }
}

/// The response of [`Client::list_things`](crate::Client::list_things).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListThingsResponse {
    /// Wire name: `NextToken`.
    pub next_token: String,
    /// Wire name: `Things`.
    pub things: Vec<Thing>,
}

impl Record for ListThingsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("NextToken", &self.next_token);
        fields.wrapped("Things", "Thing", &self.things);
    }
}

impl DecodeRecord for ListThingsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "NextToken" => self.next_token.slot(),
            "Things" => Slot::Wrapped("Thing", &mut self.things),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Things.Thing` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// Wire name: `ThingId`.
    pub thing_id: String,
    /// Wire name: `Status`.
    pub status: String,
}

impl Record for Thing {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ThingId", &self.thing_id);
        fields.add("Status", &self.status);
    }
}

impl DecodeRecord for Thing {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ThingId" => self.thing_id.slot(),
            "Status" => self.status.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ListThingsRequest);
ecs_core::internal::response_records!(ListThingsResponse, Thing);
