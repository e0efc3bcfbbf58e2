// Generated from api-specs/paging/2020-01-01/actions/ListThings.json by `cargo xtask regenerate`. Do not edit.

//! `ListThings`: calls `ListThings`.
//!
//! Changes nothing.

use ecs_core::{Action, LongList, Paged, Paging, Request};
use ecs_core::record::{self, Answer, Fill, Members, Record, Slot};
use crate::generated::services;

/// The request of [`Client::list_things`](crate::Client::list_things).
///
/// Calls `ListThings`.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ListThingsRequest {
    /// `ThingIds`. Sent as JSON text.
    ///
    /// One call takes 100; [`Call::split`](crate::Call::split) makes several calls of more,
    /// and walks over pages do so by themselves.
    pub thing_ids: Vec<String>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `PageSize`. At most 100.
    pub page_size: Option<i64>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `MaxResults`. At most 500.
    pub max_results: Option<i64>,
}

impl ListThingsRequest {
    /// Nothing is set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ThingIds`.
    pub fn thing_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.thing_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<i64>) -> Self {
        self.page_number = Some(value.into());
        self
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: impl Into<i64>) -> Self {
        self.max_results = Some(value.into());
        self
    }
}

impl Record for ListThingsRequest {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.json("ThingIds", &self.thing_ids);
        to.put("PageNumber", &self.page_number);
        to.put("PageSize", &self.page_size);
        to.put("NextToken", &self.next_token);
        to.put("MaxResults", &self.max_results);
    }
}

impl Request for ListThingsRequest {
    type Response = ListThingsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::PAGING, "ListThings").read_only()
    }

    #[inline]
    fn long_list(&mut self) -> Option<LongList<'_>> {
        Some(LongList::new(&mut self.thing_ids, 100))
    }
}

impl Paged for ListThingsRequest {
    type Item = Thing;
    const PAGING: Paging = Paging::token_or_number("Things")
        .size(500)
        .numbered_size(100);
    #[inline]
    fn items(answer: ListThingsResponse) -> Vec<Thing> {
        answer.things
    }
}

/// The answer to [`Client::list_things`](crate::Client::list_things).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListThingsResponse {
    /// `NextToken`.
    pub next_token: String,
    /// `Things`.
    pub things: Vec<Thing>,
}

impl Record for ListThingsResponse {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("NextToken", &self.next_token);
        to.wrapped("Things", "Thing", &self.things);
    }
}

impl Answer for ListThingsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "NextToken" => self.next_token.slot(),
            "Things" => record::wrapped("Thing", &mut self.things),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Things.Thing` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// `ThingId`.
    pub thing_id: String,
    /// `Status`.
    pub status: String,
}

impl Record for Thing {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("ThingId", &self.thing_id);
        to.put("Status", &self.status);
    }
}

impl Answer for Thing {
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

ecs_core::request_records!(ListThingsRequest);
ecs_core::answer_records!(ListThingsResponse, Thing);
