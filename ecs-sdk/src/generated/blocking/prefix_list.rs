// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Prefix lists: the methods of the blocking client.

use crate::blocking::Call;
use crate::prefix_list::{
    CreatePrefixListRequest, DeletePrefixListRequest,
    DescribePrefixListAssociationsRequest, DescribePrefixListAttributesRequest,
    DescribePrefixListsRequest, ModifyPrefixListRequest,
};

impl crate::blocking::Client {
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
