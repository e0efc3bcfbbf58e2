// Generated from api-specs/curated/2020-01-01/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Curated names.
//!
//! Invented for a test.
//!
//! | method | what it does |
//! | --- | --- |
//! | [`describe_curated`](crate::Client::describe_curated) | Lists things. |

pub mod describe_curated;

use ecs_core::Call;

pub use describe_curated::{DescribeCuratedRequest, DescribeCuratedResponse};

impl crate::Client {
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
