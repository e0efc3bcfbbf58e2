// Generated from api-specs/maps/2020-01-01/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Maps: the methods of the blocking client.

use crate::blocking::Call;
use crate::maps::DescribeMapsRequest;

impl crate::blocking::Client {
    /// Calls `DescribeMaps`.
    ///
    /// See [`DescribeMapsRequest`].
    #[doc(alias = "DescribeMaps")]
    #[inline]
    pub fn describe_maps(
        &self,
        request: DescribeMapsRequest,
    ) -> Call<'_, DescribeMapsRequest> {
        self.call(request)
    }
}
