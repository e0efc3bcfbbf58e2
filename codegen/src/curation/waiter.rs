//! Waiters.

use std::collections::BTreeMap;

use serde::Deserialize;

/// `waiters.json`: a state of resources, and the action that shows it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WaiterCuration {
    pub(crate) about: String,
    /// The paginated action that is polled.
    pub(crate) action: String,
    /// The parameter that takes one id or all ids.
    pub(crate) ids: String,
    /// Other parameters to send, with their values.
    #[serde(default)]
    pub(crate) set: BTreeMap<String, Vec<String>>,
    /// The member of an item that is its id.
    pub(crate) id: String,
    /// The member of an item that is its state.
    pub(crate) status: String,
    #[serde(default)]
    pub(crate) success: Vec<String>,
    #[serde(default)]
    pub(crate) failure: Vec<String>,
    /// Known intermediate states. Unknown states count as pending too.
    #[serde(default)]
    pub(crate) pending: Vec<String>,
    /// The kind of the resource, as `codes.json` names it.
    pub(crate) resource: Option<String>,
    /// Whether the resource must be deleted.
    #[serde(default)]
    pub(crate) absent: bool,
    /// Seconds between two polls.
    pub(crate) interval: u64,
    /// Seconds until the waiter times out.
    pub(crate) timeout: u64,
}
