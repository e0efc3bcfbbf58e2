// Generated from api-specs/lists/2020-01-01/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Lists.
//!
//! Invented for a test.
//!
//! | method | what it does |
//! | --- | --- |
//! | [`describe_lists`](crate::Client::describe_lists) | Calls `DescribeLists`. |

pub mod describe_lists;

use ecs_core::Call;

pub use describe_lists::{DescribeListsRequest, DescribeListsResponse};

impl crate::Client {
    /// Calls `DescribeLists`.
    ///
    /// See [`DescribeListsRequest`].
    #[doc(alias = "DescribeLists")]
    #[inline]
    pub fn describe_lists(
        &self,
        request: DescribeListsRequest,
    ) -> Call<'_, DescribeListsRequest> {
        self.call(request)
    }
}
