// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Reserved instances.
//!
//! Reserved instances, which lower the price of matching pay-as-you-go instances.
//!
//! Start with [`describe_reserved_instances`](crate::Client::describe_reserved_instances),
//! [`purchase_reserved_instances_offering`](crate::Client::purchase_reserved_instances_offering)
//! and [`renew_reserved_instances`](crate::Client::renew_reserved_instances).
//!
//! | method | what it does |
//! | --- | --- |
//! | [`describe_reserved_instance_auto_renew_attribute`](crate::Client::describe_reserved_instance_auto_renew_attribute) | Shows the automatic renewal settings of reserved instances. |
//! | [`describe_reserved_instances`](crate::Client::describe_reserved_instances) | Lists reserved instances. |
//! | [`modify_reserved_instance_attribute`](crate::Client::modify_reserved_instance_attribute) | Changes the name or the description of a reserved instance. |
//! | [`modify_reserved_instance_auto_renew_attribute`](crate::Client::modify_reserved_instance_auto_renew_attribute) | Changes the automatic renewal settings of reserved instances. |
//! | [`modify_reserved_instances`](crate::Client::modify_reserved_instances) | Splits, merges or changes reserved instances. |
//! | [`purchase_reserved_instances_offering`](crate::Client::purchase_reserved_instances_offering) | Buys a reserved instance, which lowers the price of matching pay-as-you-go instances. |
//! | [`renew_reserved_instances`](crate::Client::renew_reserved_instances) | Renews reserved instances. |

pub mod describe_reserved_instance_auto_renew_attribute;
pub mod describe_reserved_instances;
pub mod modify_reserved_instance_attribute;
pub mod modify_reserved_instance_auto_renew_attribute;
pub mod modify_reserved_instances;
pub mod purchase_reserved_instances_offering;
pub mod renew_reserved_instances;

use ecs_core::Call;

pub use describe_reserved_instance_auto_renew_attribute::{
    DescribeReservedInstanceAutoRenewAttributeRequest,
    DescribeReservedInstanceAutoRenewAttributeResponse,
};
pub use describe_reserved_instances::{
    DescribeReservedInstancesRequest, DescribeReservedInstancesResponse,
};
pub use modify_reserved_instance_attribute::{
    ModifyReservedInstanceAttributeRequest, ModifyReservedInstanceAttributeResponse,
};
pub use modify_reserved_instance_auto_renew_attribute::{
    ModifyReservedInstanceAutoRenewAttributeRequest,
    ModifyReservedInstanceAutoRenewAttributeResponse,
};
pub use modify_reserved_instances::{
    ModifyReservedInstancesRequest, ModifyReservedInstancesResponse,
};
pub use purchase_reserved_instances_offering::{
    PurchaseReservedInstancesOfferingRequest, PurchaseReservedInstancesOfferingResponse,
};
pub use renew_reserved_instances::{
    RenewReservedInstancesRequest, RenewReservedInstancesResponse,
};

impl crate::Client {
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
