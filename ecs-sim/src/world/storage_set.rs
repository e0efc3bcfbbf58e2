//! Storage sets: disks that are placed apart from each other.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Disk, Tags, World};

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct StorageSet {
    pub(crate) id: String,
    pub(crate) region: String,
    pub(crate) zone: String,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) max_partitions: i64,
    pub(crate) created: Timestamp,
    pub(crate) resource_group_id: String,
    pub(crate) tags: Tags,
}

/// The place of a disk in a storage set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct StoragePartition {
    pub(crate) set_id: String,
    pub(crate) number: i64,
}

impl World {
    /// The disks in a storage set.
    pub(crate) fn disks_in_storage_set<'w>(
        &'w self,
        id: &str,
    ) -> impl Iterator<Item = (&'w str, &'w Disk, i64)> {
        self.disks.iter().filter_map(move |(disk_id, disk)| {
            let partition = disk.options.partition.as_ref()?;
            (partition.set_id == id).then_some((disk_id.as_str(), disk, partition.number))
        })
    }

    /// Removes a storage set; its disks stay.
    pub(crate) fn remove_storage_set(&mut self, id: &str) {
        for disk in self.disks.values_mut() {
            disk.options.partition.take_if(|partition| partition.set_id == id);
        }
        self.storage_sets.remove(id);
    }
}
