// Generated from api-specs/maps/2020-01-01/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Maps.
//!
//! Invented for a test.
//!
//! | method | what it does |
//! | --- | --- |
//! | [`describe_maps`](crate::Client::describe_maps) | Calls `DescribeMaps`. |

pub mod describe_maps;

use ecs_core::Call;

pub use describe_maps::{DescribeMapsRequest, DescribeMapsResponse};

impl crate::Client {
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
