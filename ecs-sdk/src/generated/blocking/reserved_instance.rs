// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Reserved instances: the methods of the blocking client.

use crate::blocking::Call;
use crate::reserved_instance::{
    DescribeReservedInstanceAutoRenewAttributeRequest, DescribeReservedInstancesRequest,
    ModifyReservedInstanceAttributeRequest,
    ModifyReservedInstanceAutoRenewAttributeRequest, ModifyReservedInstancesRequest,
    PurchaseReservedInstancesOfferingRequest, RenewReservedInstancesRequest,
};

impl crate::blocking::Client {
    /// Shows the automatic renewal settings of reserved instances.
    ///
    /// See [`DescribeReservedInstanceAutoRenewAttributeRequest`].
    #[doc(alias = "DescribeReservedInstanceAutoRenewAttribute")]
    #[inline]
    pub fn describe_reserved_instance_auto_renew_attribute(
        &self,
        request: DescribeReservedInstanceAutoRenewAttributeRequest,
    ) -> Call<'_, DescribeReservedInstanceAutoRenewAttributeRequest> {
        self.call(request)
    }

    /// Lists reserved instances.
    ///
    /// See [`DescribeReservedInstancesRequest`].
    #[doc(alias = "DescribeReservedInstances")]
    #[inline]
    pub fn describe_reserved_instances(
        &self,
        request: DescribeReservedInstancesRequest,
    ) -> Call<'_, DescribeReservedInstancesRequest> {
        self.call(request)
    }

    /// Changes the name or the description of a reserved instance.
    ///
    /// See [`ModifyReservedInstanceAttributeRequest`].
    #[doc(alias = "ModifyReservedInstanceAttribute")]
    #[inline]
    pub fn modify_reserved_instance_attribute(
        &self,
        request: ModifyReservedInstanceAttributeRequest,
    ) -> Call<'_, ModifyReservedInstanceAttributeRequest> {
        self.call(request)
    }

    /// Changes the automatic renewal settings of reserved instances.
    ///
    /// See [`ModifyReservedInstanceAutoRenewAttributeRequest`].
    #[doc(alias = "ModifyReservedInstanceAutoRenewAttribute")]
    #[inline]
    pub fn modify_reserved_instance_auto_renew_attribute(
        &self,
        request: ModifyReservedInstanceAutoRenewAttributeRequest,
    ) -> Call<'_, ModifyReservedInstanceAutoRenewAttributeRequest> {
        self.call(request)
    }

    /// Splits, merges or changes reserved instances.
    ///
    /// See [`ModifyReservedInstancesRequest`].
    #[doc(alias = "ModifyReservedInstances")]
    #[inline]
    pub fn modify_reserved_instances(
        &self,
        request: ModifyReservedInstancesRequest,
    ) -> Call<'_, ModifyReservedInstancesRequest> {
        self.call(request)
    }

    /// Buys a reserved instance, which lowers the price of matching pay-as-you-go instances.
    ///
    /// See [`PurchaseReservedInstancesOfferingRequest`].
    #[doc(alias = "PurchaseReservedInstancesOffering")]
    #[inline]
    pub fn purchase_reserved_instances_offering(
        &self,
        request: PurchaseReservedInstancesOfferingRequest,
    ) -> Call<'_, PurchaseReservedInstancesOfferingRequest> {
        self.call(request)
    }

    /// Renews reserved instances.
    ///
    /// See [`RenewReservedInstancesRequest`].
    #[doc(alias = "RenewReservedInstances")]
    #[inline]
    pub fn renew_reserved_instances(
        &self,
        request: RenewReservedInstancesRequest,
    ) -> Call<'_, RenewReservedInstancesRequest> {
        self.call(request)
    }
}
