//! Properties of disk categories.

use std::ops::RangeInclusive;

/// A category, for ESSDs with its performance level.
#[derive(Debug)]
pub(super) struct Category {
    pub(super) name: &'static str,
    /// Empty for a category without levels.
    pub(super) level: &'static str,
    min: i64,
    max: i64,
    iops: Scale,
    /// In MB/s.
    throughput: Scale,
}

/// A quantity that grows with the disk size.
#[derive(Debug)]
struct Scale {
    base: i64,
    per_100_gib: i64,
    max: i64,
}

static CATEGORIES: [Category; 12] = [
    row("cloud", "", [5, 2000], [300, 0, 300], [30, 0, 30]),
    row("cloud_efficiency", "", [20, 32768], [1800, 800, 5000], [100, 15, 140]),
    row("cloud_ssd", "", [20, 32768], [1800, 3000, 25000], [120, 50, 300]),
    row("cloud_essd", "PL0", [1, 65536], [1800, 1200, 10000], [100, 25, 180]),
    row("cloud_essd", "PL1", [20, 65536], [1800, 5000, 50000], [120, 50, 350]),
    row("cloud_essd", "PL2", [461, 65536], [1800, 5000, 100_000], [120, 50, 750]),
    row("cloud_essd", "PL3", [1261, 65536], [1800, 5000, 1_000_000], [120, 50, 4000]),
    row("cloud_auto", "", [1, 65536], [1800, 5000, 50000], [120, 50, 350]),
    row("cloud_essd_entry", "", [10, 32768], [1800, 800, 6000], [100, 15, 150]),
    row("cloud_regional_disk_auto", "", [10, 65536], [1800, 5000, 50000], [120, 50, 350]),
    row("elastic_ephemeral_disk_standard", "", [64, 8192], [0, 2000, 163_840], [0, 80, 6554]),
    row("elastic_ephemeral_disk_premium", "", [64, 8192], [0, 15000, 1_000_000], [0, 80, 4096]),
];

/// The default level of ESSDs.
const DEFAULT_LEVEL: &str = "PL1";

/// Maximum system disk size in GiB.
const MAX_SYSTEM_DISK: i64 = 2048;

const fn row(
    name: &'static str,
    level: &'static str,
    [min, max]: [i64; 2],
    iops: [i64; 3],
    throughput: [i64; 3],
) -> Category {
    Category { name, level, min, max, iops: scale(iops), throughput: scale(throughput) }
}

const fn scale([base, per_100_gib, max]: [i64; 3]) -> Scale {
    Scale { base, per_100_gib, max }
}

/// The category with this name, and this level if the category has levels.
pub(super) fn find(name: &str, level: Option<&str>) -> Option<&'static Category> {
    let mut named = CATEGORIES.iter().filter(|category| category.name == name);
    let level = level.unwrap_or(DEFAULT_LEVEL);
    named.find(|category| category.level.is_empty() || category.level == level)
}

impl Category {
    /// Valid data disk sizes in GiB.
    pub(super) fn sizes(&self) -> RangeInclusive<i64> {
        self.min..=self.max
    }

    /// Valid system disk sizes in GiB.
    pub(super) fn system_sizes(&self) -> RangeInclusive<i64> {
        self.min..=self.max.min(MAX_SYSTEM_DISK)
    }

    /// Whether provisioned IOPS and bursting are available.
    pub(super) fn is_adjustable(&self) -> bool {
        self.name == "cloud_auto"
    }

    pub(super) fn iops(&self, size: i64) -> i64 {
        self.iops.at(size)
    }

    pub(super) fn throughput(&self, size: i64) -> i64 {
        self.throughput.at(size)
    }
}

impl Scale {
    fn at(&self, size: i64) -> i64 {
        (self.base + self.per_100_gib * size / 100).min(self.max)
    }
}
