//! Security groups and their rules.

use super::Table;

pub(super) const ACTIONS: Table = &[];
