// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Savings plans.
//!
//! Savings plans, which lower prices in exchange for a commitment, and their estimation.
//!
//! | method | what it does |
//! | --- | --- |
//! | [`create_savings_plan`](crate::Client::create_savings_plan) | Buys a savings plan. |
//! | [`describe_savings_plan_estimation`](crate::Client::describe_savings_plan_estimation) | Estimates which savings plan would fit the present use. |
//! | [`describe_savings_plan_price`](crate::Client::describe_savings_plan_price) | Asks what a savings plan would cost. |

pub mod create_savings_plan;
pub mod describe_savings_plan_estimation;
pub mod describe_savings_plan_price;

use ecs_core::Call;

pub use create_savings_plan::{CreateSavingsPlanRequest, CreateSavingsPlanResponse};
pub use describe_savings_plan_estimation::{
    DescribeSavingsPlanEstimationRequest, DescribeSavingsPlanEstimationResponse,
};
pub use describe_savings_plan_price::{
    DescribeSavingsPlanPriceRequest, DescribeSavingsPlanPriceResponse,
};

impl crate::Client {
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
