//! Regions and zones.

use super::Table;

pub(super) const ACTIONS: Table = &[];
