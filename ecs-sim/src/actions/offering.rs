//! What can be bought and for how much: instance types, stock, prices.

use super::Table;

pub(super) const ACTIONS: Table = &[];
