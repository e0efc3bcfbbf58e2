// Generated from api-specs/paging/2020-01-01/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Paging.
//!
//! Invented for a test.
//!
//! | method | what it does |
//! | --- | --- |
//! | [`list_parts`](crate::Client::list_parts) | Calls `ListParts`. |
//! | [`list_points`](crate::Client::list_points) | Calls `ListPoints`. |
//! | [`list_prices`](crate::Client::list_prices) | Calls `ListPrices`. |
//! | [`list_results`](crate::Client::list_results) | Calls `ListResults`. |
//! | [`list_things`](crate::Client::list_things) | Calls `ListThings`. |
//! | [`make_thing`](crate::Client::make_thing) | Calls `MakeThing`. |

pub mod list_parts;
pub mod list_points;
pub mod list_prices;
pub mod list_results;
pub mod list_things;
pub mod make_thing;
mod waiters;

use ecs_core::Call;

pub use list_parts::{ListPartsRequest, ListPartsResponse};
pub use list_points::{ListPointsRequest, ListPointsResponse};
pub use list_prices::{ListPricesRequest, ListPricesResponse};
pub use list_results::{ListResultsRequest, ListResultsResponse};
pub use list_things::{ListThingsRequest, ListThingsResponse};
pub use make_thing::{MakeThingRequest, MakeThingResponse};

impl crate::Client {
    /// Calls `ListParts`.
    ///
    /// See [`ListPartsRequest`].
    #[doc(alias = "ListParts")]
    #[inline]
    pub fn list_parts(&self, request: ListPartsRequest) -> Call<'_, ListPartsRequest> {
        self.call(request)
    }

    /// Calls `ListPoints`.
    ///
    /// See [`ListPointsRequest`].
    #[doc(alias = "ListPoints")]
    #[inline]
    pub fn list_points(
        &self,
        request: ListPointsRequest,
    ) -> Call<'_, ListPointsRequest> {
        self.call(request)
    }

    /// Calls `ListPrices`.
    ///
    /// See [`ListPricesRequest`].
    #[doc(alias = "ListPrices")]
    #[inline]
    pub fn list_prices(
        &self,
        request: ListPricesRequest,
    ) -> Call<'_, ListPricesRequest> {
        self.call(request)
    }

    /// Calls `ListResults`.
    ///
    /// See [`ListResultsRequest`].
    #[doc(alias = "ListResults")]
    #[inline]
    pub fn list_results(
        &self,
        request: ListResultsRequest,
    ) -> Call<'_, ListResultsRequest> {
        self.call(request)
    }

    /// Calls `ListThings`.
    ///
    /// See [`ListThingsRequest`].
    #[doc(alias = "ListThings")]
    #[inline]
    pub fn list_things(
        &self,
        request: ListThingsRequest,
    ) -> Call<'_, ListThingsRequest> {
        self.call(request)
    }

    /// Calls `MakeThing`.
    ///
    /// See [`MakeThingRequest`].
    #[doc(alias = "MakeThing")]
    #[inline]
    pub fn make_thing(&self, request: MakeThingRequest) -> Call<'_, MakeThingRequest> {
        self.call(request)
    }
}
