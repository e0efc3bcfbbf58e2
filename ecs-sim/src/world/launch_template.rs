//! Launch templates.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::Tags;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct LaunchTemplate {
    pub(crate) id: String,
    pub(crate) region: String,
    pub(crate) name: String,
    pub(crate) default_version: i64,
    /// The highest version number so far; numbers are not reused.
    #[serde(default)]
    pub(crate) last_version: i64,
    pub(crate) versions: BTreeMap<i64, LaunchTemplateVersion>,
    pub(crate) created: Timestamp,
    pub(crate) resource_group_id: String,
    pub(crate) tags: Tags,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct LaunchTemplateVersion {
    pub(crate) description: String,
    pub(crate) created: Timestamp,
    /// The parameters of the template by their wire names.
    pub(crate) parameters: BTreeMap<String, String>,
}
