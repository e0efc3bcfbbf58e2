// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Storage capacity units.
//!
//! Prepaid storage capacity that covers the cost of pay-as-you-go disks.
//!
//! | method | what it does |
//! | --- | --- |
//! | [`describe_storage_capacity_units`](crate::Client::describe_storage_capacity_units) | Lists storage capacity units. |
//! | [`modify_storage_capacity_unit_attribute`](crate::Client::modify_storage_capacity_unit_attribute) | Changes the name or the description of a storage capacity unit. |
//! | [`purchase_storage_capacity_unit`](crate::Client::purchase_storage_capacity_unit) | Buys storage capacity units, which cover the cost of pay-as-you-go disks. |

pub mod describe_storage_capacity_units;
pub mod modify_storage_capacity_unit_attribute;
pub mod purchase_storage_capacity_unit;

use ecs_core::Call;

pub use describe_storage_capacity_units::{
    DescribeStorageCapacityUnitsRequest, DescribeStorageCapacityUnitsResponse,
};
pub use modify_storage_capacity_unit_attribute::{
    ModifyStorageCapacityUnitAttributeRequest, ModifyStorageCapacityUnitAttributeResponse,
};
pub use purchase_storage_capacity_unit::{
    PurchaseStorageCapacityUnitRequest, PurchaseStorageCapacityUnitResponse,
};

impl crate::Client {
    /// Lists storage capacity units.
    ///
    /// See [`DescribeStorageCapacityUnitsRequest`].
    #[doc(alias = "DescribeStorageCapacityUnits")]
    #[inline]
    pub fn describe_storage_capacity_units(
        &self,
        request: DescribeStorageCapacityUnitsRequest,
    ) -> Call<'_, DescribeStorageCapacityUnitsRequest> {
        self.call(request)
    }

    /// Changes the name or the description of a storage capacity unit.
    ///
    /// See [`ModifyStorageCapacityUnitAttributeRequest`].
    #[doc(alias = "ModifyStorageCapacityUnitAttribute")]
    #[inline]
    pub fn modify_storage_capacity_unit_attribute(
        &self,
        request: ModifyStorageCapacityUnitAttributeRequest,
    ) -> Call<'_, ModifyStorageCapacityUnitAttributeRequest> {
        self.call(request)
    }

    /// Buys storage capacity units, which cover the cost of pay-as-you-go disks.
    ///
    /// See [`PurchaseStorageCapacityUnitRequest`].
    #[doc(alias = "PurchaseStorageCapacityUnit")]
    #[inline]
    pub fn purchase_storage_capacity_unit(
        &self,
        request: PurchaseStorageCapacityUnitRequest,
    ) -> Call<'_, PurchaseStorageCapacityUnitRequest> {
        self.call(request)
    }
}
