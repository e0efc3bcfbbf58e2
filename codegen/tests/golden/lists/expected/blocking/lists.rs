// Generated from api-specs/lists/2020-01-01/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Lists: the methods of the blocking client.

use crate::blocking::Call;
use crate::lists::DescribeListsRequest;

impl crate::blocking::Client {
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
