// Generated from api-specs/paging/2020-01-01/actions/ListPrices.json by `cargo xtask regenerate`. Do not edit.

//! Calls `ListPrices`.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Paged, Paging, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::list_prices`](crate::Client::list_prices).
///
/// Calls `ListPrices`.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ListPricesRequest {
    /// Wire name: `Offset`.
    pub offset: Option<i64>,
}

impl ListPricesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Offset`.
    pub fn offset(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.offset = Some(value.into_integer());
        self
    }
}

impl Record for ListPricesRequest {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Offset", &self.offset);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ListPricesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Offset" => self.offset.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ListPricesRequest {
    type Response = ListPricesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::PAGING, "ListPrices").read_only()
    }
}

impl Paged for ListPricesRequest {
    type Item = f64;
    const PAGING: Paging = Paging::offset("Prices");
    #[inline]
    fn items(response: ListPricesResponse) -> Vec<f64> {
        response.prices
    }
}

/// The response of [`Client::list_prices`](crate::Client::list_prices).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPricesResponse {
    /// Wire name: `NextOffset`.
    pub next_offset: Option<i64>,
    /// Wire name: `Prices`.
    pub prices: Vec<f64>,
}

impl Record for ListPricesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("NextOffset", &self.next_offset);
        fields.add("Prices", &self.prices);
    }
}

impl DecodeRecord for ListPricesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "NextOffset" => self.next_offset.slot(),
            "Prices" => self.prices.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ListPricesRequest);
ecs_core::internal::response_records!(ListPricesResponse);
