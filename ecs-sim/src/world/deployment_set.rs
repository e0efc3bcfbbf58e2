//! Deployment sets.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct DeploymentSet {
    pub(crate) id: String,
    pub(crate) region: String,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) strategy: String,
    pub(crate) domain: String,
    pub(crate) granularity: String,
    /// Of the strategy `AvailabilityGroup`.
    #[serde(default)]
    pub(crate) group_count: Option<i64>,
    pub(crate) created: Timestamp,
}
