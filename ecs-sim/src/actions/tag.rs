//! Tags on all resources.

use super::Table;

pub(super) const ACTIONS: Table = &[];
