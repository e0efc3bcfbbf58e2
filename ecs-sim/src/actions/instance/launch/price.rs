//! Price of new instances.

use super::disks::DiskPlan;
use super::plan::Plan;
use crate::actions::catalogue::yuan;
use crate::actions::prelude::*;
use crate::catalogue::{
    Micros, bandwidth_price, disk_category, disk_price, spot_price, type_price,
};

/// The total price of a plan, as in `DescribePrice`; `None` if the type has no price here.
pub(super) fn trade_price(call: &Call<'_>, plan: &Plan) -> Option<f64> {
    let found = World::instance_type(&plan.instance_type)?;
    let (region, zone) = (call.region(), &plan.placement.v_switch.zone);
    let computing = match plan.charge.spot.strategy.as_str() {
        "NoSpot" => type_price(region, found),
        _ => spot_price(region, zone, found, call.now),
    };
    let disks: Micros = plan.disks.iter().map(|disk| of_disk(region, disk)).sum();
    let bandwidth = match plan.bandwidth.charge_type.as_str() {
        "PayByBandwidth" => bandwidth_price(region, plan.bandwidth.out),
        _ => 0,
    };
    let (term, hour) = (plan.charge.term, computing + disks + bandwidth);
    let amount = u64::try_from(plan.amount).unwrap_or_default();
    Some(yuan((term.original(hour) - term.discount(hour)) * amount))
}

fn of_disk(region: &str, disk: &DiskPlan) -> Micros {
    let category = disk_category(&disk.category);
    category.map_or(0, |found| disk_price(region, found, &disk.performance_level, disk.size))
}
