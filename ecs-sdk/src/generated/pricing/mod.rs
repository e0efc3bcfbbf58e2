// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Pricing.
//!
//! Prices of new resources, of changes and of renewals, asked without buying anything.
//!
//! | method | what it does |
//! | --- | --- |
//! | [`describe_instance_modification_price`](crate::Client::describe_instance_modification_price) | Asks what a change of an instance would cost. |
//! | [`describe_price`](crate::Client::describe_price) | Asks what new resources would cost. |
//! | [`describe_renewal_price`](crate::Client::describe_renewal_price) | Asks what the renewal of a resource would cost. |

pub mod describe_instance_modification_price;
pub mod describe_price;
pub mod describe_renewal_price;

use ecs_core::Call;

pub use describe_instance_modification_price::{
    DescribeInstanceModificationPriceRequest, DescribeInstanceModificationPriceResponse,
};
pub use describe_price::{DescribePriceRequest, DescribePriceResponse};
pub use describe_renewal_price::{
    DescribeRenewalPriceRequest, DescribeRenewalPriceResponse,
};

impl crate::Client {
    /// Asks what a change of an instance would cost.
    ///
    /// See [`DescribeInstanceModificationPriceRequest`].
    #[doc(alias = "DescribeInstanceModificationPrice")]
    #[inline]
    pub fn describe_instance_modification_price(
        &self,
        request: DescribeInstanceModificationPriceRequest,
    ) -> Call<'_, DescribeInstanceModificationPriceRequest> {
        self.call(request)
    }

    /// Asks what new resources would cost.
    ///
    /// See [`DescribePriceRequest`].
    #[doc(alias = "DescribePrice")]
    #[inline]
    pub fn describe_price(
        &self,
        request: DescribePriceRequest,
    ) -> Call<'_, DescribePriceRequest> {
        self.call(request)
    }

    /// Asks what the renewal of a resource would cost.
    ///
    /// See [`DescribeRenewalPriceRequest`].
    #[doc(alias = "DescribeRenewalPrice")]
    #[inline]
    pub fn describe_renewal_price(
        &self,
        request: DescribeRenewalPriceRequest,
    ) -> Call<'_, DescribeRenewalPriceRequest> {
        self.call(request)
    }
}
