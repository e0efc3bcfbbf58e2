//! Activation codes, with which servers of other providers register.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::Tags;

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Activation {
    pub(crate) id: String,
    pub(crate) region: String,
    /// The default name of registered servers.
    pub(crate) instance_name: String,
    pub(crate) description: String,
    /// How many servers can register.
    pub(crate) instance_count: i64,
    pub(crate) time_to_live_hours: i64,
    pub(crate) ip_address_range: String,
    pub(crate) disabled: bool,
    pub(crate) created: Timestamp,
    pub(crate) resource_group_id: String,
    pub(crate) tags: Tags,
}
