//! Regions and their zones.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Region {
    pub(crate) id: String,
    /// Where the real service has this region. Clients show it; what it names is not called.
    pub(crate) endpoint: String,
    pub(crate) local_name: String,
    pub(crate) zones: Vec<String>,
}
