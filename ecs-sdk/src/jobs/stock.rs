//! Instance types that can be bought.

use std::collections::{BTreeMap, BTreeSet};

use crate::region::DescribeAvailableResourceRequest;
use crate::region::describe_available_resource::AvailableZone;
use crate::types::{IoOptimized, ResourceAvailability};
use crate::{Client, Error};

/// The instance types that can be bought now, by zone.
///
/// `request` narrows it down: charge type, spot strategy, zone, type, network. What it asks for
/// (`destination_resource`) is set here: first which kinds of I/O there are, then the types of
/// each, as the API wants it. Zones that have nothing are not in the answer, so with an
/// `instance_type` its keys are the zones that have this type.
///
/// ```no_run
/// use ecs_sdk::jobs::stock;
/// use ecs_sdk::region::DescribeAvailableResourceRequest;
/// use ecs_sdk::types::{InstanceChargeType, SpotStrategy};
///
/// # async fn run(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
/// let spot = DescribeAvailableResourceRequest::new()
///     .instance_charge_type(InstanceChargeType::PostPaid)
///     .spot_strategy(SpotStrategy::SpotAsPriceGo);
/// for (zone, types) in stock(&ecs, spot).await? {
///     println!("{zone}: {} types", types.len());
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// Those of `DescribeAvailableResource`.
#[inline]
pub async fn stock(
    ecs: &Client,
    request: DescribeAvailableResourceRequest,
) -> Result<BTreeMap<String, BTreeSet<String>>, Error> {
    let kinds = match request.io_optimized.clone() {
        Some(kind) => BTreeSet::from([kind.as_str().to_owned()]),
        None => {
            let mut request = request.clone().destination_resource("IoOptimized");
            request.instance_type = None;
            let zones = ecs.describe_available_resource(request).await?.available_zones;
            zones.iter().flat_map(available).collect()
        }
    };
    let mut stock: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for kind in kinds {
        let request = request
            .clone()
            .destination_resource("InstanceType")
            .io_optimized(IoOptimized::from(kind.as_str()));
        for zone in ecs.describe_available_resource(request).await?.available_zones {
            let types = available(&zone);
            stock.entry(zone.zone_id).or_default().extend(types);
        }
    }
    stock.retain(|_, types| !types.is_empty());
    Ok(stock)
}

/// What can be bought in a zone, whatever it is.
fn available(zone: &AvailableZone) -> Vec<String> {
    let resources = zone.available_resources.iter();
    let resources = resources.flat_map(|resource| &resource.supported_resources);
    let available = resources.filter(|one| one.status == ResourceAvailability::Available);
    available.map(|resource| resource.value.clone()).collect()
}
