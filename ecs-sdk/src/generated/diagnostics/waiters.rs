// Generated from api-specs/ecs/2014-05-26/curation/waiters.json by `cargo xtask regenerate`. Do not edit.

//! What can be waited for.

use ecs_core::{Wait, Waiter};

use super::DescribeDiagnosticReportsRequest;

impl crate::Client {
    /// Waits until diagnoses have ended, with success or not.
    ///
    /// `Status` of `DescribeDiagnosticReports` is then `Finished`, `Failed`. Asked every 5
    /// seconds, for no longer than 900, unless set otherwise.
    pub fn wait_until_diagnostic_reports_finished(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeDiagnosticReportsRequest> {
        let waiter = Waiter::together(
            "diagnostic reports finished",
            |ids| DescribeDiagnosticReportsRequest::new().report_ids(ids),
            |item| (&item.report_id, item.status.as_str()),
        );
        self.wait(waiter.success(&["Finished", "Failed"]).every(5).limit(900), ids)
    }
}
