// Generated from api-specs/prelude/2020-01-01/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Prelude names.
//!
//! Invented for a test.
//!
//! | method | what it does |
//! | --- | --- |
//! | [`describe_prelude`](crate::Client::describe_prelude) | Calls `DescribePrelude`. |

pub mod describe_prelude;

use ecs_core::Call;

pub use describe_prelude::{DescribePreludeRequest, DescribePreludeResponse};

impl crate::Client {
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
