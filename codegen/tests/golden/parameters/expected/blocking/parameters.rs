// Generated from api-specs/parameters/2020-01-01/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Parameters: the methods of the blocking client.

use crate::blocking::Call;
use crate::parameters::SubmitJobRequest;

impl crate::blocking::Client {
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
