// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Port range lists.
//!
//! Named sets of port ranges that security group rules can refer to.
//!
//! Start with [`create_port_range_list`](crate::Client::create_port_range_list),
//! [`describe_port_range_lists`](crate::Client::describe_port_range_lists) and
//! [`modify_port_range_list`](crate::Client::modify_port_range_list).
//!
//! | method | what it does |
//! | --- | --- |
//! | [`create_port_range_list`](crate::Client::create_port_range_list) | Creates a port range list, which security group rules can refer to. |
//! | [`delete_port_range_list`](crate::Client::delete_port_range_list) | Deletes a port range list. |
//! | [`describe_port_range_list_associations`](crate::Client::describe_port_range_list_associations) | Lists the resources that use a port range list. |
//! | [`describe_port_range_list_entries`](crate::Client::describe_port_range_list_entries) | Lists the entries of a port range list. |
//! | [`describe_port_range_lists`](crate::Client::describe_port_range_lists) | Lists port range lists. |
//! | [`modify_port_range_list`](crate::Client::modify_port_range_list) | Changes the name or the entries of a port range list. |

pub mod create_port_range_list;
pub mod delete_port_range_list;
pub mod describe_port_range_list_associations;
pub mod describe_port_range_list_entries;
pub mod describe_port_range_lists;
pub mod modify_port_range_list;

use ecs_core::Call;

pub use create_port_range_list::{
    CreatePortRangeListRequest, CreatePortRangeListResponse,
};
pub use delete_port_range_list::{
    DeletePortRangeListRequest, DeletePortRangeListResponse,
};
pub use describe_port_range_list_associations::{
    DescribePortRangeListAssociationsRequest, DescribePortRangeListAssociationsResponse,
};
pub use describe_port_range_list_entries::{
    DescribePortRangeListEntriesRequest, DescribePortRangeListEntriesResponse,
};
pub use describe_port_range_lists::{
    DescribePortRangeListsRequest, DescribePortRangeListsResponse,
};
pub use modify_port_range_list::{
    ModifyPortRangeListRequest, ModifyPortRangeListResponse,
};

impl crate::Client {
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
