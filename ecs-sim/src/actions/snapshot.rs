//! Snapshots of disks and the policies that take them.

use super::Table;

pub(super) const ACTIONS: Table = &[];
