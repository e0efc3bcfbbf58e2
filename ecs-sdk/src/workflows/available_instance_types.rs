//! Instance types that can be bought.

use std::collections::{BTreeMap, BTreeSet};

use super::workflow::{Context, Scope, Steps, Workflow};
use crate::region::DescribeAvailableResourceRequest;
use crate::region::describe_available_resource::AvailableZone;
use crate::types::{IoOptimized, ResourceAvailability};
use crate::{Client, Error};

/// Returns the instance types that can be bought now, by zone.
///
/// `request` filters by charge type, spot strategy, zone, instance type and network. The workflow
/// sets its `destination_resource`: first to list the kinds of I/O, then to list the instance types
/// of each kind, as the API requires. Zones without instance types are left out, so with an
/// `instance_type` the keys are the zones that offer it.
///
/// ```no_run
/// use ecs_sdk::region::DescribeAvailableResourceRequest;
/// use ecs_sdk::types::{InstanceChargeType, SpotStrategy};
/// use ecs_sdk::workflows::available_instance_types;
///
/// # async fn run(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
/// let spot = DescribeAvailableResourceRequest::new()
///     .instance_charge_type(InstanceChargeType::PostPaid)
///     .spot_strategy(SpotStrategy::SpotAsPriceGo);
/// for (zone, instance_types) in available_instance_types(&ecs, spot).await? {
///     println!("{zone}: {} instance types", instance_types.len());
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// Those of `DescribeAvailableResource`.
pub fn available_instance_types(
    ecs: &Client,
    request: DescribeAvailableResourceRequest,
) -> Workflow<'_, AvailableInstanceTypes> {
    Workflow::new(ecs, AvailableInstanceTypes { request })
}

/// The steps of [`available_instance_types`].
#[derive(Debug)]
pub struct AvailableInstanceTypes {
    request: DescribeAvailableResourceRequest,
}

impl Steps for AvailableInstanceTypes {
    type Output = BTreeMap<String, BTreeSet<String>>;

    #[inline]
    async fn run(self, mut context: Context<'_>) -> Result<Self::Output, Error> {
        let mut request = self.request;
        context.scope.settle_region(&mut request.region_id);
        let mut available: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
        for kind in kinds_of_io(&context.scope, &request).await? {
            let request = request
                .clone()
                .destination_resource("InstanceType")
                .io_optimized(IoOptimized::from(kind.as_str()));
            for zone in context.scope.call(request).await?.available_zones {
                let instance_types = values(&zone);
                available.entry(zone.zone_id).or_default().extend(instance_types);
            }
        }
        available.retain(|_, instance_types| !instance_types.is_empty());
        Ok(available)
    }
}

/// The values of `IoOptimized` that exist, or the one that the request sets.
#[inline]
async fn kinds_of_io(
    scope: &Scope<'_>,
    request: &DescribeAvailableResourceRequest,
) -> Result<BTreeSet<String>, Error> {
    if let Some(kind) = &request.io_optimized {
        return Ok(BTreeSet::from([kind.as_str().to_owned()]));
    }
    let mut request = request.clone().destination_resource("IoOptimized");
    request.instance_type = None;
    let zones = scope.call(request).await?.available_zones;
    Ok(zones.iter().flat_map(values).collect())
}

/// The values that are available in a zone, whatever resource was requested.
fn values(zone: &AvailableZone) -> Vec<String> {
    let resources = zone.available_resources.iter();
    let resources = resources.flat_map(|resource| &resource.supported_resources);
    let available = resources.filter(|one| one.status == ResourceAvailability::Available);
    available.map(|resource| resource.value.clone()).collect()
}
