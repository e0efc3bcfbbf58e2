// Generated from api-specs/second/2021-02-03/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Second.
//!
//! Another product.
//!
//! | method | what it does |
//! | --- | --- |
//! | [`describe_main`](crate::Second::describe_main) | Calls `DescribeMain`. |
//! | [`describe_second`](crate::Second::describe_second) | Calls `DescribeSecond`. |

pub mod describe_main;
pub mod describe_second;

use ecs_core::Call;

pub use describe_main::{DescribeMainRequest, DescribeMainResponse};
pub use describe_second::{DescribeSecondRequest, DescribeSecondResponse};

/// A client for The other product 2021-02-03, with the settings of another client.
#[derive(Clone, Copy, Debug)]
pub struct Second<'a>(&'a crate::Client);

impl crate::Client {
    /// Returns a client for The other product 2021-02-03 with the same settings.
    pub fn second(&self) -> Second<'_> {
        Second(self)
    }
}

impl<'a> Second<'a> {
    /// Returns a call, which is sent when it is awaited.
    pub fn call<R: ecs_core::Request>(&self, request: R) -> Call<'a, R> {
        self.0.call(request)
    }

    /// Returns a wait, which starts polling when it is awaited.
    pub fn wait<R: ecs_core::Paged>(
        &self,
        waiter: ecs_core::Waiter<R>,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> ecs_core::Wait<'a, R> {
        self.0.wait(waiter, ids)
    }

    /// Calls `DescribeMain`.
    ///
    /// See [`DescribeMainRequest`].
    #[doc(alias = "DescribeMain")]
    #[inline]
    pub fn describe_main(
        &self,
        request: DescribeMainRequest,
    ) -> Call<'a, DescribeMainRequest> {
        self.call(request)
    }

    /// Calls `DescribeSecond`.
    ///
    /// See [`DescribeSecondRequest`].
    #[doc(alias = "DescribeSecond")]
    #[inline]
    pub fn describe_second(
        &self,
        request: DescribeSecondRequest,
    ) -> Call<'a, DescribeSecondRequest> {
        self.call(request)
    }
}
