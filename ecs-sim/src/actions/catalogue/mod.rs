//! The catalogue: instance types, stock and prices.

mod available;
mod image_types;
mod instance_types;
mod modification;
mod price;
mod price_of_instance;
#[cfg(test)]
mod price_tests;
mod quote;
mod recommend;
mod selection;
mod spot;
mod supported;
#[cfg(test)]
mod tests;

pub(super) use quote::yuan;

use crate::actions::prelude::*;

pub(super) const ACTIONS: Table = &[
    ("DescribeAvailableResource", available::describe_available_resource),
    ("DescribeImageSupportInstanceTypes", image_types::describe_image_support_instance_types),
    ("DescribeInstanceModificationPrice", price_of_instance::describe_modification_price),
    ("DescribeInstanceTypeFamilies", instance_types::describe_instance_type_families),
    ("DescribeInstanceTypes", instance_types::describe_instance_types),
    ("DescribePrice", price::describe_price),
    ("DescribeRecommendInstanceType", recommend::describe_recommend_instance_type),
    ("DescribeRenewalPrice", price_of_instance::describe_renewal_price),
    ("DescribeResourcesModification", modification::describe_resources_modification),
    ("DescribeSpotAdvice", spot::describe_spot_advice),
    ("DescribeSpotPriceHistory", spot::describe_spot_price_history),
];

/// The zones of the region, or only the zone of the call.
fn zones(world: &World, call: &Call<'_>) -> Result<Vec<String>> {
    let mut zones = world.zones(call.region());
    if zones.is_empty() {
        return Err(ServiceError::not_found(
            "InvalidRegionId.NotFound",
            format!("The region {:?} does not exist.", call.region()),
        ));
    }
    zones.retain(|zone| call.text("ZoneId").is_none_or(|wanted| wanted == zone));
    Ok(zones)
}
