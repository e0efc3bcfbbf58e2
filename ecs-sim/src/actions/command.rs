//! Commands on instances, and what became of them.

use super::Table;

pub(super) const ACTIONS: Table = &[];
