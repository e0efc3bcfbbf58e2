// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Port range lists: the methods of the blocking client.

use crate::blocking::Call;
use crate::port_range_list::{
    CreatePortRangeListRequest, DeletePortRangeListRequest,
    DescribePortRangeListAssociationsRequest, DescribePortRangeListEntriesRequest,
    DescribePortRangeListsRequest, ModifyPortRangeListRequest,
};

impl crate::blocking::Client {
    /// Creates a port range list, which security group rules can refer to.
    ///
    /// See [`CreatePortRangeListRequest`].
    #[doc(alias = "CreatePortRangeList")]
    #[inline]
    pub fn create_port_range_list(
        &self,
        request: CreatePortRangeListRequest,
    ) -> Call<'_, CreatePortRangeListRequest> {
        self.call(request)
    }

    /// Deletes a port range list.
    ///
    /// See [`DeletePortRangeListRequest`].
    #[doc(alias = "DeletePortRangeList")]
    #[inline]
    pub fn delete_port_range_list(
        &self,
        request: DeletePortRangeListRequest,
    ) -> Call<'_, DeletePortRangeListRequest> {
        self.call(request)
    }

    /// Lists the resources that use a port range list.
    ///
    /// See [`DescribePortRangeListAssociationsRequest`].
    #[doc(alias = "DescribePortRangeListAssociations")]
    #[inline]
    pub fn describe_port_range_list_associations(
        &self,
        request: DescribePortRangeListAssociationsRequest,
    ) -> Call<'_, DescribePortRangeListAssociationsRequest> {
        self.call(request)
    }

    /// Lists the entries of a port range list.
    ///
    /// See [`DescribePortRangeListEntriesRequest`].
    #[doc(alias = "DescribePortRangeListEntries")]
    #[inline]
    pub fn describe_port_range_list_entries(
        &self,
        request: DescribePortRangeListEntriesRequest,
    ) -> Call<'_, DescribePortRangeListEntriesRequest> {
        self.call(request)
    }

    /// Lists port range lists.
    ///
    /// See [`DescribePortRangeListsRequest`].
    #[doc(alias = "DescribePortRangeLists")]
    #[inline]
    pub fn describe_port_range_lists(
        &self,
        request: DescribePortRangeListsRequest,
    ) -> Call<'_, DescribePortRangeListsRequest> {
        self.call(request)
    }

    /// Changes the name or the entries of a port range list.
    ///
    /// See [`ModifyPortRangeListRequest`].
    #[doc(alias = "ModifyPortRangeList")]
    #[inline]
    pub fn modify_port_range_list(
        &self,
        request: ModifyPortRangeListRequest,
    ) -> Call<'_, ModifyPortRangeListRequest> {
        self.call(request)
    }
}
