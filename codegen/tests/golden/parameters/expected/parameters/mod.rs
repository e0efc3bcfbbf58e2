// Generated from api-specs/parameters/2020-01-01/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Parameters.
//!
//! Invented for a test.
//!
//! | method | what it does |
//! | --- | --- |
//! | [`submit_job`](crate::Client::submit_job) | Submits a job.
//! It starts at once. |

pub mod submit_job;

use ecs_core::Call;

pub use submit_job::{SubmitJobRequest, SubmitJobResponse};

impl crate::Client {
    /// Submits a job.
    /// It starts at once.
    ///
    /// See [`SubmitJobRequest`].
    #[doc(alias = "SubmitJob")]
    #[inline]
    pub fn submit_job(&self, request: SubmitJobRequest) -> Call<'_, SubmitJobRequest> {
        self.call(request)
    }
}
