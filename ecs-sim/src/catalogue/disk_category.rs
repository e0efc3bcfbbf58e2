//! Categories of cloud disks.

use std::ops::RangeInclusive;

/// One category, with sizes in GiB.
#[derive(Debug)]
pub(crate) struct DiskCategory {
    pub(crate) name: &'static str,
    pub(crate) system_sizes: RangeInclusive<i64>,
    pub(crate) data_sizes: RangeInclusive<i64>,
    /// Per GiB and month, in millionths of CNY.
    pub(super) month_price: u64,
}

/// All categories.
pub(crate) fn disk_categories() -> &'static [DiskCategory] {
    &CATEGORIES
}

/// A category by its name.
pub(crate) fn disk_category(name: &str) -> Option<&'static DiskCategory> {
    CATEGORIES.iter().find(|category| category.name == name)
}

static CATEGORIES: [DiskCategory; 6] = [
    category("cloud", 20..=500, 5..=2_000, 300_000),
    category("cloud_auto", 1..=2_048, 1..=65_536, 900_000),
    category("cloud_efficiency", 20..=500, 20..=32_768, 350_000),
    category("cloud_essd", 20..=2_048, 20..=65_536, 1_000_000),
    category("cloud_essd_entry", 10..=32_768, 10..=32_768, 500_000),
    category("cloud_ssd", 20..=500, 20..=32_768, 1_000_000),
];

const fn category(
    name: &'static str,
    system_sizes: RangeInclusive<i64>,
    data_sizes: RangeInclusive<i64>,
    month_price: u64,
) -> DiskCategory {
    DiskCategory { name, system_sizes, data_sizes, month_price }
}
