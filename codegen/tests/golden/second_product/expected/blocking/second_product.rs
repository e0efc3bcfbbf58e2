// Generated from api-specs/main/2020-01-01/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Second product: the methods of the blocking client.

use crate::blocking::Call;
use crate::second_product::DescribeMainRequest;

impl crate::blocking::Client {
    /// Calls `DescribeMain`.
    ///
    /// See [`DescribeMainRequest`].
    #[doc(alias = "DescribeMain")]
    #[inline]
    pub fn describe_main(
        &self,
        request: DescribeMainRequest,
    ) -> Call<'_, DescribeMainRequest> {
        self.call(request)
    }
}
