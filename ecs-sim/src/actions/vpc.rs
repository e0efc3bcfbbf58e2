//! VPCs and their switches.

use super::Table;

pub(super) const ACTIONS: Table = &[];
