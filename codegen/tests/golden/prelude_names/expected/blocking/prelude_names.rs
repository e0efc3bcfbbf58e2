// Generated from api-specs/prelude/2020-01-01/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Prelude names: the methods of the blocking client.

use crate::blocking::Call;
use crate::prelude_names::DescribePreludeRequest;

impl crate::blocking::Client {
    /// Calls `DescribePrelude`.
    ///
    /// See [`DescribePreludeRequest`].
    #[doc(alias = "DescribePrelude")]
    #[inline]
    pub fn describe_prelude(
        &self,
        request: DescribePreludeRequest,
    ) -> Call<'_, DescribePreludeRequest> {
        self.call(request)
    }
}
