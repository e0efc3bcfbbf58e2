// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Storage capacity units: the methods of the blocking client.

use crate::blocking::Call;
use crate::storage_capacity_unit::{
    DescribeStorageCapacityUnitsRequest, ModifyStorageCapacityUnitAttributeRequest,
    PurchaseStorageCapacityUnitRequest,
};

impl crate::blocking::Client {
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
