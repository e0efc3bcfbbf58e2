//! The validated plan of new instances, made before the first one is created.

use super::super::charge::{Charge, check_market};
use super::super::network::Bandwidth;
use super::super::{console, hardware};
use super::disks::{self, DiskPlan};
use super::image;
use super::interface::{self, InterfacePlan};
use super::names::Names;
use super::placement::Placement;
use crate::actions::dedicated_host::host_for;
use crate::actions::prelude::*;
use crate::actions::private_pool::PoolMatch;

pub(super) struct Plan {
    pub(super) amount: usize,
    pub(super) names: Names,
    pub(super) instance_type: String,
    pub(super) image: Image,
    pub(super) placement: Placement,
    pub(super) disks: Vec<DiskPlan>,
    /// The primary interface first.
    pub(super) interfaces: Vec<InterfacePlan>,
    pub(super) charge: Charge,
    pub(super) bandwidth: Bandwidth,
    pub(super) key_pair: Option<String>,
    pub(super) user_data: Option<String>,
    pub(super) ram_role: Option<String>,
    pub(super) dedicated_host: Option<String>,
    pub(super) deployment_set: Option<String>,
    pub(super) metadata: MetadataOptions,
    pub(super) options: InstanceOptions,
    pub(super) pools: PoolMatch,
    pub(super) tags: Tags,
}

impl Plan {
    pub(super) fn of(world: &World, call: &Call<'_>) -> Result<Self> {
        let instance_type = instance_type(call)?;
        let image = image::of(world, call, instance_type)?;
        let placement = Placement::of(world, call, interface::primary(call)?.as_ref())?;
        let charge = Charge::of(call)?;
        check_market(call, &charge.spot, &placement.v_switch.zone, instance_type)?;
        let pools = PoolMatch::of(world, call, &placement.v_switch.zone, instance_type)?;
        let amount = amount(world, call, &placement.v_switch.zone, instance_type, &pools)?;
        Ok(Self {
            names: Names::of(call, amount, image.os_type == "windows")?,
            disks: disks::of(world, call, image)?,
            interfaces: interface::of(world, call, &placement, amount)?,
            bandwidth: Bandwidth::of(call),
            key_pair: key_pair(world, call, image)?,
            user_data: call.text("UserData").map(str::to_owned),
            ram_role: call.text("RamRoleName").map(str::to_owned),
            dedicated_host: host_for(world, call, &placement.v_switch.zone, instance_type, amount)?
                .map(|host| host.id.clone()),
            deployment_set: deployment_set(world, call, &placement.v_switch.zone, amount)?,
            metadata: console::metadata_of(call, &MetadataOptions::default()),
            options: options(call, instance_type, &charge)?,
            tags: tag::new_tags(call)?,
            instance_type: instance_type.to_owned(),
            image: image.clone(),
            pools,
            amount,
            placement,
            charge,
        })
    }
}

fn instance_type<'a>(call: &Call<'a>) -> Result<&'a str> {
    let name = call.required("InstanceType")?;
    if hardware::of(name).is_some() {
        return Ok(name);
    }
    let message = format!("InstanceType: {name:?} is not an instance type such as ecs.g7.large.");
    Err(reject(call, "InvalidInstanceType.ValueNotSupported", message))
}

/// The number of instances: limited by stock if `MinAmount` allows fewer.
fn amount(
    world: &World,
    call: &Call<'_>,
    zone: &str,
    instance_type: &str,
    pools: &PoolMatch,
) -> Result<usize> {
    let number = |name| call.integer(name).and_then(|number| usize::try_from(number).ok());
    let wanted = number("Amount").unwrap_or(1).max(1);
    let min = number("MinAmount").unwrap_or(wanted);
    reject_if!(call, min > wanted =>
        "InvalidMinAmount.Malformed", "MinAmount: {min} is more than Amount, {wanted}.");
    let stock = pools.stock(world.stock_left(zone, instance_type));
    let quota = world.instances_left(call.region());
    if stock < min {
        let message = format!("The stock of {instance_type} is {stock}, less than {min}.");
        let code = match pools.is_target() {
            true => "Invalid.PrivatePoolOptions.NoStock",
            false => "OperationDenied.NoStock",
        };
        return Err(reject(call, code, message));
    }
    let amount = wanted.min(stock);
    reject_if!(call, quota < amount =>
        "QuotaExceed.ElasticQuota",
        "The region's quota allows {quota} more instances, not {amount}.");
    Ok(amount)
}

fn key_pair(world: &World, call: &Call<'_>, image: &Image) -> Result<Option<String>> {
    let Some(name) = call.text("KeyPairName") else { return Ok(None) };
    if !world.key_pairs.contains_key(&KeyPair::key(call.region(), name)) {
        let message = format!("The key pair {name:?} does not exist in the region.");
        return Err(reject_missing(call, &["InvalidKeyPairName.NotFound"], message));
    }
    reject_if!(call, image.os_type == "windows" =>
        "DependencyViolation.WindowsInstance", "KeyPairName: not supported for Windows.");
    Ok(Some(name.to_owned()))
}

fn deployment_set(
    world: &World,
    call: &Call<'_>,
    zone: &str,
    amount: usize,
) -> Result<Option<String>> {
    let Some(id) = call.text("DeploymentSetId") else { return Ok(None) };
    let set = lookup::find(&world.deployment_sets, call, id, "InvalidDeploymentSetId.NotFound")?;
    if world.room_in_set(set, zone) < amount {
        let max = set.capacity();
        let message = format!("The deployment set {id} holds at most {max} instances per zone.");
        return Err(reject(call, "QuotaExceed.DeploymentSetInstanceQuotaFull", message));
    }
    check_group(call, set)?;
    Ok(Some(id.to_owned()))
}

/// Only sets with the strategy `AvailabilityGroup` have groups.
pub(in super::super) fn check_group(call: &Call<'_>, set: &DeploymentSet) -> Result<()> {
    let Some(number) = call.integer("DeploymentSetGroupNo") else { return Ok(()) };
    let max = set.group_count.unwrap_or(0);
    if (1..=max).contains(&number) {
        return Ok(());
    }
    let message =
        format!("DeploymentSetGroupNo: {} has {max} groups, so {number} does not exist.", set.id);
    Err(reject_any(call, &["InvalidParameter.DeploymentSetGroupNo", "InvalidParameter"], message))
}

fn options(call: &Call<'_>, instance_type: &str, charge: &Charge) -> Result<InstanceOptions> {
    Ok(InstanceOptions {
        spot_interruption_behavior: charge.spot.interruption_behavior.clone(),
        spot_duration: charge.spot.duration,
        credit_specification: super::super::spec::credit_specification(call, instance_type)?,
        deployment_set_group: call
            .integer("DeploymentSetGroupNo")
            .filter(|_| call.text("DeploymentSetId").is_some()),
        ..InstanceOptions::default()
    })
}
