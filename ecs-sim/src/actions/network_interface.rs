//! Network interfaces and their addresses.

use super::Table;

pub(super) const ACTIONS: Table = &[];
