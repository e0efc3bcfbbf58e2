// Generated from api-specs/ecs/2014-05-26/curation/waiters.json by `cargo xtask regenerate`. Do not edit.

//! Waiters: methods that poll until all resources reach a state.

use std::time::Duration;

use ecs_core::{Wait, Waiter};

use super::DescribeDiagnosticReportsRequest;

impl crate::Client {
    /// Waits until diagnoses have ended, with success or not.
    ///
    /// Polls `DescribeDiagnosticReports` until `Status` is `Finished` or `Failed`. By default,
    /// polls every 5 seconds for up to 900 seconds.
    pub fn wait_until_diagnostic_reports_finished(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeDiagnosticReportsRequest> {
        let waiter = Waiter::by_ids(
            "diagnostic reports finished",
            |ids| DescribeDiagnosticReportsRequest::new().report_ids(ids),
            |item| (&item.report_id, item.status.as_str()),
        );
        let waiter = waiter
            .success(&["Finished", "Failed"])
            .resource("diagnostic_report")
            .interval(Duration::from_secs(5))
            .timeout(Duration::from_secs(900));
        self.wait(waiter, ids)
    }
}
