// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Pricing: the methods of the blocking client.

use crate::blocking::Call;
use crate::pricing::{
    DescribeInstanceModificationPriceRequest, DescribePriceRequest,
    DescribeRenewalPriceRequest,
};

impl crate::blocking::Client {
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
