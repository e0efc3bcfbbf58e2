// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Storage sets: the methods of the blocking client.

use crate::blocking::Call;
use crate::storage_set::{
    CreateStorageSetRequest, DeleteStorageSetRequest, DescribeStorageSetDetailsRequest,
    DescribeStorageSetsRequest, ModifyStorageSetAttributeRequest,
};

impl crate::blocking::Client {
    /// Creates a storage set, which spreads disks over physical storage.
    ///
    /// See [`CreateStorageSetRequest`].
    #[doc(alias = "CreateStorageSet")]
    #[inline]
    pub fn create_storage_set(
        &self,
        request: CreateStorageSetRequest,
    ) -> Call<'_, CreateStorageSetRequest> {
        self.call(request)
    }

    /// Deletes a storage set.
    ///
    /// See [`DeleteStorageSetRequest`].
    #[doc(alias = "DeleteStorageSet")]
    #[inline]
    pub fn delete_storage_set(
        &self,
        request: DeleteStorageSetRequest,
    ) -> Call<'_, DeleteStorageSetRequest> {
        self.call(request)
    }

    /// Lists the disks of a storage set.
    ///
    /// See [`DescribeStorageSetDetailsRequest`].
    #[doc(alias = "DescribeStorageSetDetails")]
    #[inline]
    pub fn describe_storage_set_details(
        &self,
        request: DescribeStorageSetDetailsRequest,
    ) -> Call<'_, DescribeStorageSetDetailsRequest> {
        self.call(request)
    }

    /// Lists storage sets.
    ///
    /// See [`DescribeStorageSetsRequest`].
    #[doc(alias = "DescribeStorageSets")]
    #[inline]
    pub fn describe_storage_sets(
        &self,
        request: DescribeStorageSetsRequest,
    ) -> Call<'_, DescribeStorageSetsRequest> {
        self.call(request)
    }

    /// Changes the name or the description of a storage set.
    ///
    /// See [`ModifyStorageSetAttributeRequest`].
    #[doc(alias = "ModifyStorageSetAttribute")]
    #[inline]
    pub fn modify_storage_set_attribute(
        &self,
        request: ModifyStorageSetAttributeRequest,
    ) -> Call<'_, ModifyStorageSetAttributeRequest> {
        self.call(request)
    }
}
