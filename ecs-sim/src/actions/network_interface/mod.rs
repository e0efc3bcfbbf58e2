use super::Table;
pub(super) const ACTIONS: Table = &[];
