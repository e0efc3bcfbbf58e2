//! Events that CloudMonitor reports.

use super::Table;

pub(super) const ACTIONS: Table = &[];
