// Generated from api-specs/paging/2020-01-01/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Paging: the methods of the blocking client.

use crate::blocking::{Call, Wait};
use crate::paging::{
    ListPartsRequest, ListPointsRequest, ListPricesRequest, ListResultsRequest,
    ListThingsRequest, MakeThingRequest,
};

impl crate::blocking::Client {
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

    /// Waits until parts are broken.
    ///
    /// Polls `ListParts` until `State` is `Broken`; fails if it is `Lost` or `Sold`. By
    /// default, polls every 1 seconds for up to 10 seconds.
    pub fn wait_until_parts_broken(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, ListPartsRequest> {
        Wait::new(self, self.async_client().wait_until_parts_broken(ids))
    }

    /// Waits until things are deleted.
    ///
    /// Polls `ListThings` until it no longer lists them. By default, polls every 2 seconds for
    /// up to 20 seconds.
    pub fn wait_until_things_deleted(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, ListThingsRequest> {
        Wait::new(self, self.async_client().wait_until_things_deleted(ids))
    }
}
