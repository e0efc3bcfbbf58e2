//! Key pairs.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::Tags;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct KeyPair {
    pub(crate) id: String,
    pub(crate) region: String,
    pub(crate) name: String,
    pub(crate) finger_print: String,
    pub(crate) public_key: String,
    pub(crate) created: Timestamp,
    pub(crate) resource_group_id: String,
    pub(crate) tags: Tags,
}

impl KeyPair {
    /// Names are unique within a region.
    pub(crate) fn key(region: &str, name: &str) -> String {
        format!("{region}/{name}")
    }
}
