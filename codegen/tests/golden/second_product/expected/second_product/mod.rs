// Generated from api-specs/main/2020-01-01/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Second product.
//!
//! Invented for a test.
//!
//! | method | what it does |
//! | --- | --- |
//! | [`describe_main`](crate::Client::describe_main) | Calls `DescribeMain`. |

pub mod describe_main;

use ecs_core::Call;

pub use describe_main::{DescribeMainRequest, DescribeMainResponse};

impl crate::Client {
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
