// Generated from api-specs/curated/2020-01-01/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Curated names: the methods of the blocking client.

use crate::blocking::Call;
use crate::curated_names::DescribeCuratedRequest;

impl crate::blocking::Client {
    /// Lists things.
    ///
    /// See [`DescribeCuratedRequest`].
    #[doc(alias = "DescribeCurated")]
    #[inline]
    pub fn describe_curated(
        &self,
        request: DescribeCuratedRequest,
    ) -> Call<'_, DescribeCuratedRequest> {
        self.call(request)
    }
}
