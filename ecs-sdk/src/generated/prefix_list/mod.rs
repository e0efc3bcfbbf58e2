// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Prefix lists.
//!
//! Named sets of CIDR blocks that security group rules can refer to.
//!
//! Start with [`create_prefix_list`](crate::Client::create_prefix_list),
//! [`describe_prefix_lists`](crate::Client::describe_prefix_lists) and
//! [`modify_prefix_list`](crate::Client::modify_prefix_list).
//!
//! | method | what it does |
//! | --- | --- |
//! | [`create_prefix_list`](crate::Client::create_prefix_list) | Creates a prefix list, a set of CIDR blocks that security group rules can refer to. |
//! | [`delete_prefix_list`](crate::Client::delete_prefix_list) | Deletes a prefix list. |
//! | [`describe_prefix_list_associations`](crate::Client::describe_prefix_list_associations) | Lists the resources that use a prefix list. |
//! | [`describe_prefix_list_attributes`](crate::Client::describe_prefix_list_attributes) | Shows one prefix list with its entries. |
//! | [`describe_prefix_lists`](crate::Client::describe_prefix_lists) | Lists prefix lists. |
//! | [`modify_prefix_list`](crate::Client::modify_prefix_list) | Changes the name, the description or the entries of a prefix list. |

pub mod create_prefix_list;
pub mod delete_prefix_list;
pub mod describe_prefix_list_associations;
pub mod describe_prefix_list_attributes;
pub mod describe_prefix_lists;
pub mod modify_prefix_list;

use ecs_core::Call;

pub use create_prefix_list::{CreatePrefixListRequest, CreatePrefixListResponse};
pub use delete_prefix_list::{DeletePrefixListRequest, DeletePrefixListResponse};
pub use describe_prefix_list_associations::{
    DescribePrefixListAssociationsRequest, DescribePrefixListAssociationsResponse,
};
pub use describe_prefix_list_attributes::{
    DescribePrefixListAttributesRequest, DescribePrefixListAttributesResponse,
};
pub use describe_prefix_lists::{DescribePrefixListsRequest, DescribePrefixListsResponse};
pub use modify_prefix_list::{ModifyPrefixListRequest, ModifyPrefixListResponse};

impl crate::Client {
    /// Creates a prefix list, a set of CIDR blocks that security group rules can refer to.
    ///
    /// See [`CreatePrefixListRequest`].
    #[doc(alias = "CreatePrefixList")]
    #[inline]
    pub fn create_prefix_list(
        &self,
        request: CreatePrefixListRequest,
    ) -> Call<'_, CreatePrefixListRequest> {
        self.call(request)
    }

    /// Deletes a prefix list.
    ///
    /// See [`DeletePrefixListRequest`].
    #[doc(alias = "DeletePrefixList")]
    #[inline]
    pub fn delete_prefix_list(
        &self,
        request: DeletePrefixListRequest,
    ) -> Call<'_, DeletePrefixListRequest> {
        self.call(request)
    }

    /// Lists the resources that use a prefix list.
    ///
    /// See [`DescribePrefixListAssociationsRequest`].
    #[doc(alias = "DescribePrefixListAssociations")]
    #[inline]
    pub fn describe_prefix_list_associations(
        &self,
        request: DescribePrefixListAssociationsRequest,
    ) -> Call<'_, DescribePrefixListAssociationsRequest> {
        self.call(request)
    }

    /// Shows one prefix list with its entries.
    ///
    /// See [`DescribePrefixListAttributesRequest`].
    #[doc(alias = "DescribePrefixListAttributes")]
    #[inline]
    pub fn describe_prefix_list_attributes(
        &self,
        request: DescribePrefixListAttributesRequest,
    ) -> Call<'_, DescribePrefixListAttributesRequest> {
        self.call(request)
    }

    /// Lists prefix lists.
    ///
    /// See [`DescribePrefixListsRequest`].
    #[doc(alias = "DescribePrefixLists")]
    #[inline]
    pub fn describe_prefix_lists(
        &self,
        request: DescribePrefixListsRequest,
    ) -> Call<'_, DescribePrefixListsRequest> {
        self.call(request)
    }

    /// Changes the name, the description or the entries of a prefix list.
    ///
    /// See [`ModifyPrefixListRequest`].
    #[doc(alias = "ModifyPrefixList")]
    #[inline]
    pub fn modify_prefix_list(
        &self,
        request: ModifyPrefixListRequest,
    ) -> Call<'_, ModifyPrefixListRequest> {
        self.call(request)
    }
}
