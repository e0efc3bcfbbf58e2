// Generated from api-specs/parameters/2020-01-01/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Legacy.
//!
//! No longer recommended.
//!
//! | method | what it does |
//! | --- | --- |
//! | [`drop_job`](crate::Client::drop_job) | Calls `DropJob`. |
//! | [`start_job`](crate::Client::start_job) | Calls `StartJob`. |
//! | [`stop_job`](crate::Client::stop_job) | Calls `StopJob`. |

pub mod drop_job;
pub mod start_job;
pub mod stop_job;

use ecs_core::Call;

pub use drop_job::{DropJobRequest, DropJobResponse};
pub use start_job::{StartJobRequest, StartJobResponse};
pub use stop_job::{StopJobRequest, StopJobResponse};

impl crate::Client {
    /// Calls `DropJob`.
    ///
    /// See [`DropJobRequest`].
    #[doc(alias = "DropJob")]
    #[deprecated(note = "the API no longer recommends this action")]
    #[inline]
    pub fn drop_job(&self, request: DropJobRequest) -> Call<'_, DropJobRequest> {
        self.call(request)
    }

    /// Calls `StartJob`.
    ///
    /// See [`StartJobRequest`].
    #[doc(alias = "StartJob")]
    #[deprecated(note = "use `submit_job`")]
    #[inline]
    pub fn start_job(&self, request: StartJobRequest) -> Call<'_, StartJobRequest> {
        self.call(request)
    }

    /// Calls `StopJob`.
    ///
    /// See [`StopJobRequest`].
    #[doc(alias = "StopJob")]
    #[deprecated(note = "use `EndJob` of Other 2019-01-01")]
    #[inline]
    pub fn stop_job(&self, request: StopJobRequest) -> Call<'_, StopJobRequest> {
        self.call(request)
    }
}
