//! Instance type conditions of catalogue queries.

use crate::actions::prelude::*;
use crate::catalogue::{self, InstanceType};

/// Conditions that instance types must meet.
#[derive(Debug, Default)]
pub(super) struct Selection<'a> {
    pub(super) name: Option<&'a str>,
    pub(super) cores: Option<i64>,
    pub(super) memory: Option<f64>,
    /// Disk categories that a type must support.
    pub(super) disks: Vec<&'a str>,
    pub(super) only_spot: bool,
}

impl<'a> Selection<'a> {
    /// Reads `InstanceType`, or `Cores` and `Memory`.
    pub(super) fn of(call: &Call<'a>) -> Self {
        let name = call.text("InstanceType");
        let (cores, memory) = (call.integer("Cores"), call.number("Memory"));
        Self { name, cores, memory, ..Self::default() }
    }

    /// The matching types that a zone offers, sold out or not.
    pub(super) fn in_zone(&self, zone: &str) -> Vec<&'static InstanceType> {
        let types = catalogue::instance_types().iter();
        types.filter(|found| self.meets(found) && catalogue::is_offered(zone, found)).collect()
    }

    fn meets(&self, found: &InstanceType) -> bool {
        self.name.is_none_or(|name| found.name == name)
            && self.cores.is_none_or(|cores| found.cpu == cores)
            && self.memory.is_none_or(|memory| found.memory == memory)
            && self.disks.iter().all(|disk| found.family.disks.contains(disk))
            && (!self.only_spot || found.family.has_spot)
    }
}
