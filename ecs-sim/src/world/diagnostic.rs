//! Diagnostic reports and metric sets.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct DiagnosticReport {
    pub(crate) id: String,
    pub(crate) region: String,
    pub(crate) resource_id: String,
    pub(crate) metric_set_id: String,
    /// The examined time, as the call sent it.
    pub(crate) start: String,
    pub(crate) end: String,
    pub(crate) created: Timestamp,
    pub(crate) finished: Timestamp,
}

impl DiagnosticReport {
    pub(crate) fn is_finished(&self, now: Timestamp) -> bool {
        self.finished <= now
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct DiagnosticMetricSet {
    pub(crate) id: String,
    pub(crate) region: String,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) resource_type: String,
    pub(crate) metric_ids: Vec<String>,
    pub(crate) created: Timestamp,
}
