//! Prices.

use super::{DiskCategory, InstanceType};

/// Millionths of CNY.
pub(crate) type Micros = u64;

/// A billing period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Term {
    Hours(u64),
    Weeks(u64),
    Months(u64),
}

/// A month of subscription costs as much as this many hours.
const HOURS_OF_A_MONTH: u64 = 480;

/// A year of subscription is billed as this many months.
const MONTHS_OF_A_YEAR: u64 = 10;

impl Term {
    /// The price before discounts, from the hourly price.
    pub(crate) fn original(self, hour: Micros) -> Micros {
        match self {
            Self::Hours(hours) => hour * hours,
            Self::Weeks(weeks) => hour * HOURS_OF_A_MONTH * weeks / 4,
            Self::Months(months) => hour * HOURS_OF_A_MONTH * months,
        }
    }

    /// The discount for whole years.
    pub(crate) fn discount(self, hour: Micros) -> Micros {
        match self {
            Self::Months(months) => {
                hour * HOURS_OF_A_MONTH * (12 - MONTHS_OF_A_YEAR) * (months / 12)
            }
            _ => 0,
        }
    }
}

/// The hourly price of an instance type, without disks.
pub(crate) fn type_price(region: &str, instance_type: &InstanceType) -> Micros {
    let InstanceType { family, cpu, memory, gpu, .. } = instance_type;
    let cores = cpu.unsigned_abs() * family.core_price;
    let memory = (*memory * family.memory_price as f64) as u64;
    let gpus = gpu.as_ref().map_or(0, |gpu| gpu.amount.unsigned_abs() * gpu.price);
    in_region(region, cores + memory + gpus)
}

/// The hourly price of a disk of a size in GiB.
pub(crate) fn disk_price(
    region: &str,
    category: &DiskCategory,
    performance_level: &str,
    size: i64,
) -> Micros {
    let times_ten = match (category.name, performance_level) {
        ("cloud_essd", "PL0") => 5,
        ("cloud_essd", "PL2") => 20,
        ("cloud_essd", "PL3") => 40,
        _ => 10,
    };
    let month = category.month_price * size.unsigned_abs() * times_ten / 10;
    in_region(region, month / HOURS_OF_A_MONTH)
}

/// The hourly price of public bandwidth in Mbit/s, for pay-by-bandwidth billing.
pub(crate) fn bandwidth_price(region: &str, mbits: i64) -> Micros {
    let mbits = mbits.unsigned_abs();
    in_region(region, mbits.min(5) * 63_000 + mbits.saturating_sub(5) * 248_000)
}

/// Outside of mainland China prices are 25 percent higher.
fn in_region(region: &str, price: Micros) -> Micros {
    if region.starts_with("cn-") { price } else { price * 5 / 4 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_have_a_discount() {
        let hour = 1_000_000;
        assert_eq!((Term::Hours(3).original(hour), Term::Hours(3).discount(hour)), (3_000_000, 0));
        assert_eq!(Term::Weeks(1).original(hour), 120_000_000);
        let year = Term::Months(12);
        assert_eq!((year.original(hour), year.discount(hour)), (5_760_000_000, 960_000_000));
        assert_eq!(Term::Months(11).discount(hour), 0);
    }
}
