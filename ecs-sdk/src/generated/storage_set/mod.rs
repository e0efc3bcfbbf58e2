// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Storage sets.
//!
//! Control over how disks are spread over physical storage.
//!
//! Start with [`create_storage_set`](crate::Client::create_storage_set),
//! [`describe_storage_sets`](crate::Client::describe_storage_sets) and
//! [`describe_storage_set_details`](crate::Client::describe_storage_set_details).
//!
//! | method | what it does |
//! | --- | --- |
//! | [`create_storage_set`](crate::Client::create_storage_set) | Creates a storage set, which spreads disks over physical storage. |
//! | [`delete_storage_set`](crate::Client::delete_storage_set) | Deletes a storage set. |
//! | [`describe_storage_set_details`](crate::Client::describe_storage_set_details) | Lists the disks of a storage set. |
//! | [`describe_storage_sets`](crate::Client::describe_storage_sets) | Lists storage sets. |
//! | [`modify_storage_set_attribute`](crate::Client::modify_storage_set_attribute) | Changes the name or the description of a storage set. |

pub mod create_storage_set;
pub mod delete_storage_set;
pub mod describe_storage_set_details;
pub mod describe_storage_sets;
pub mod modify_storage_set_attribute;

use ecs_core::Call;

pub use create_storage_set::{CreateStorageSetRequest, CreateStorageSetResponse};
pub use delete_storage_set::{DeleteStorageSetRequest, DeleteStorageSetResponse};
pub use describe_storage_set_details::{
    DescribeStorageSetDetailsRequest, DescribeStorageSetDetailsResponse,
};
pub use describe_storage_sets::{DescribeStorageSetsRequest, DescribeStorageSetsResponse};
pub use modify_storage_set_attribute::{
    ModifyStorageSetAttributeRequest, ModifyStorageSetAttributeResponse,
};

impl crate::Client {
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
