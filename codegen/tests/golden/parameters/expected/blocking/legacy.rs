// Generated from api-specs/parameters/2020-01-01/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Legacy: the methods of the blocking client.

use crate::blocking::Call;
use crate::legacy::{DropJobRequest, StartJobRequest, StopJobRequest};

impl crate::blocking::Client {
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
