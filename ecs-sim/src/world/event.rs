//! Events that CloudMonitor reports.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct SystemEvent {
    pub(crate) id: String,
    pub(crate) region: String,
    /// Such as `Instance:PreemptibleInstanceInterruption`.
    pub(crate) name: String,
    /// `CRITICAL`, `WARN` or `INFO`.
    pub(crate) level: String,
    pub(crate) status: String,
    pub(crate) time: Timestamp,
    pub(crate) instance_id: String,
    /// JSON.
    pub(crate) content: serde_json::Value,
}
