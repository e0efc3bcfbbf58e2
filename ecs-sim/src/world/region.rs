//! Regions and their zones.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Region {
    pub(crate) id: String,
    /// The endpoint of the real service in this region. It is only reported to clients, never
    /// called.
    pub(crate) endpoint: String,
    pub(crate) local_name: String,
    pub(crate) zones: Vec<String>,
}
