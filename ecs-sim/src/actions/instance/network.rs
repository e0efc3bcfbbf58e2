//! Public addresses and bandwidth of instances.

use super::find;
use super::spec::order_id;
use crate::actions::prelude::*;

/// Internet bandwidth of an instance, in Mbit/s.
#[derive(Clone, Debug)]
pub(super) struct Bandwidth {
    pub(super) charge_type: String,
    pub(super) inward: i64,
    pub(super) out: i64,
}

const MAX_IN: i64 = 200;

impl Bandwidth {
    /// The bandwidth of a new instance.
    pub(super) fn of(call: &Call<'_>) -> Self {
        let nothing = Self { charge_type: "PayByTraffic".to_owned(), inward: MAX_IN, out: 0 };
        nothing.with(call)
    }

    /// The bandwidth of an instance after the change.
    pub(super) fn changed(call: &Call<'_>, instance: &Instance) -> Self {
        let now = Self {
            charge_type: instance.internet_charge_type.clone(),
            inward: instance.internet_max_bandwidth_in,
            out: instance.internet_max_bandwidth_out,
        };
        now.with(call)
    }

    fn with(self, call: &Call<'_>) -> Self {
        let charge_type = call.text("InternetChargeType").or(call.text("NetworkChargeType"));
        Self {
            charge_type: charge_type.map_or(self.charge_type, str::to_owned),
            inward: call.integer("InternetMaxBandwidthIn").unwrap_or(self.inward),
            out: call.integer("InternetMaxBandwidthOut").unwrap_or(self.out),
        }
    }
}

pub(super) fn set_bandwidth(instance: &mut Instance, bandwidth: &Bandwidth) {
    instance.internet_charge_type.clone_from(&bandwidth.charge_type);
    instance.internet_max_bandwidth_in = bandwidth.inward;
    instance.internet_max_bandwidth_out = bandwidth.out;
}

/// Assigns a public address, the requested or a new one, to an instance with bandwidth.
pub(super) fn allocate_public_ip(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let instance = find::named(world, call)?;
    let id = instance.id.clone();
    find::require_unlocked(call, instance)?;
    reject_if!(call, instance.is_locked_for("financial") =>
        "InstanceExpiredOrInArrears", "The instance {id} is locked because of an overdue payment.");
    states::check(call, instance)?;
    reject_if!(call, let Some(address) = &instance.public_ip =>
        "AllocatedAlready", "The instance {id} already has the public address {address}.");
    reject_if!(call, instance.internet_max_bandwidth_out == 0 =>
        "AllocateIpInvalidInstanceBandwidth",
        "The instance {id} has no outbound bandwidth; set InternetMaxBandwidthOut.");
    let requested =
        call.text("IpAddress").map(|text| free_public(world, call, text)).transpose()?;
    let address = requested.unwrap_or_else(|| world.new_public_address());
    find::by_id_mut(world, call, &id)?.public_ip = Some(address.clone());
    Ok(json!({ "IpAddress": address }))
}

/// Releases the public address of an instance.
pub(super) fn release_public_ip(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let address = call.required("PublicIpAddress")?;
    if call.text("InstanceId").is_some() {
        find::named(world, call)?;
    }
    let is_its = |instance: &&Instance| {
        instance.public_ip.as_deref() == Some(address)
            && call.text("InstanceId").is_none_or(|id| id == instance.id)
            && find::is_in_region(call, instance)
    };
    let instance = world.instances.values().find(is_its).ok_or_else(|| {
        let message = format!("No instance has the public address {address:?}.");
        reject_missing(call, &["InvalidIpAddress.NotFound"], message)
    })?;
    find::require_unlocked(call, instance)?;
    states::check(call, instance)?;
    let id = instance.id.clone();
    find::by_id_mut(world, call, &id)?.public_ip = None;
    Ok(json!({}))
}

/// `ModifyInstanceNetworkSpec`; for a subscription this creates an order.
pub(super) fn modify(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let instance = find::named(world, call)?;
    let id = instance.id.clone();
    find::require_unlocked(call, instance)?;
    states::check(call, instance)?;
    let bandwidth = Bandwidth::changed(call, instance);
    let allocates = call.flag("AllocatePublicIp") == Some(true);
    reject_if!(call, allocates && bandwidth.out == 0 =>
        "InvalidParam.AllocatePublicIp",
        "AllocatePublicIp: needs InternetMaxBandwidthOut above 0.");
    let (is_prepaid, has_address) =
        (instance.charge_type == ChargeType::PrePaid, instance.public_ip.is_some());
    let address = (allocates && !has_address).then(|| world.new_public_address());
    let instance = find::by_id_mut(world, call, &id)?;
    set_bandwidth(instance, &bandwidth);
    instance.public_ip = address.or(instance.public_ip.take());
    Ok(if is_prepaid { json!({ "OrderId": order_id(world) }) } else { json!({}) })
}

fn free_public(world: &World, call: &Call<'_>, text: &str) -> Result<String> {
    if world.instances.values().any(|other| other.public_ip.as_deref() == Some(text)) {
        return Err(reject(call, "IpInUse", format!("IpAddress: {text} is in use.")));
    }
    Ok(text.to_owned())
}
