// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Savings plans: the methods of the blocking client.

use crate::blocking::Call;
use crate::savings_plan::{
    CreateSavingsPlanRequest, DescribeSavingsPlanEstimationRequest,
    DescribeSavingsPlanPriceRequest,
};

impl crate::blocking::Client {
    /// Buys a savings plan.
    ///
    /// See [`CreateSavingsPlanRequest`].
    #[doc(alias = "CreateSavingsPlan")]
    #[inline]
    pub fn create_savings_plan(
        &self,
        request: CreateSavingsPlanRequest,
    ) -> Call<'_, CreateSavingsPlanRequest> {
        self.call(request)
    }

    /// Estimates which savings plan would fit the present use.
    ///
    /// See [`DescribeSavingsPlanEstimationRequest`].
    #[doc(alias = "DescribeSavingsPlanEstimation")]
    #[inline]
    pub fn describe_savings_plan_estimation(
        &self,
        request: DescribeSavingsPlanEstimationRequest,
    ) -> Call<'_, DescribeSavingsPlanEstimationRequest> {
        self.call(request)
    }

    /// Asks what a savings plan would cost.
    ///
    /// See [`DescribeSavingsPlanPriceRequest`].
    #[doc(alias = "DescribeSavingsPlanPrice")]
    #[inline]
    pub fn describe_savings_plan_price(
        &self,
        request: DescribeSavingsPlanPriceRequest,
    ) -> Call<'_, DescribeSavingsPlanPriceRequest> {
        self.call(request)
    }
}
