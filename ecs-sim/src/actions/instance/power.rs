//! `StartInstance`, `StopInstance`, `RebootInstance` and `ReActivateInstances`.

use super::find;
use crate::actions::prelude::*;

pub(super) fn start(world: &mut World, call: &Call<'_>) -> Result<Value> {
    one(world, call, check_start, begin_start)
}

pub(super) fn stop(world: &mut World, call: &Call<'_>) -> Result<Value> {
    one(world, call, check_stop, begin_stop)
}

pub(super) fn reboot(world: &mut World, call: &Call<'_>) -> Result<Value> {
    one(world, call, check_reboot, begin_reboot)
}

/// Restarts an instance that was stopped because of an overdue payment.
pub(super) fn reactivate(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let instance = find::named(world, call)?;
    let id = instance.id.clone();
    find::require_unlocked(call, instance)?;
    reject_if!(call, instance.charge_type == ChargeType::PrePaid =>
        "InvalidPayType.NotSupport", "The instance {id} is a subscription; renew it instead.");
    states::check(call, instance)?;
    if !instance.is_locked_for("financial") {
        return Err(find::incorrect_status(call, instance));
    }
    find::by_id_mut(world, call, &id)?.unlock("financial");
    begin_start(world, call, &id);
    Ok(json!({}))
}

/// Checks that an operation on an instance is allowed.
pub(super) type Check = fn(&World, &Call<'_>, &Instance) -> Result<()>;

/// Starts the operation.
pub(super) type Begin = fn(&mut World, &Call<'_>, &str);

fn one(world: &mut World, call: &Call<'_>, check: Check, begin: Begin) -> Result<Value> {
    let instance = find::named(world, call)?;
    check(world, call, instance)?;
    let id = instance.id.clone();
    begin(world, call, &id);
    Ok(json!({}))
}

pub(super) fn check_start(world: &World, call: &Call<'_>, instance: &Instance) -> Result<()> {
    find::require_unlocked(call, instance)?;
    reject_if!(call, instance.expires.is_some_and(|end| end <= call.now) =>
        "InstanceExpired", "The subscription of the instance {} has expired.", instance.id);
    reject_if!(call, instance.is_locked_for("financial") =>
        "InsufficientBalance",
        "The instance {} is locked because of an overdue payment.", instance.id);
    require_not_reclaimed(call, instance)?;
    states::check(call, instance)?;
    reject_if!(call, !has_system_disk(world, instance) =>
        "InvalidInstance.NotFoundSystemDisk", "The instance {} has no system disk.", instance.id);
    if !instance.holds_stock() && world.stock_left(&instance.zone, &instance.instance_type) == 0 {
        let message = format!("{} is out of stock in the zone.", instance.instance_type);
        return Err(reject(call, "OperationDenied.NoStock", message));
    }
    Ok(())
}

pub(super) fn check_stop(_: &World, call: &Call<'_>, instance: &Instance) -> Result<()> {
    require_paid(call, instance)?;
    reject_if!(call, call.flag("Hibernate") == Some(true) =>
        "HibernationConfigured.NotEnabled",
        "Hibernation was not enabled when the instance {} was created.", instance.id);
    states::check(call, instance)
}

pub(super) fn check_reboot(_: &World, call: &Call<'_>, instance: &Instance) -> Result<()> {
    require_paid(call, instance)?;
    require_not_reclaimed(call, instance)?;
    states::check(call, instance)
}

pub(super) fn begin_start(world: &mut World, call: &Call<'_>, id: &str) {
    let steps = [call.delays.start];
    begin(world, call, id, InstanceStatus::Starting, InstanceStatus::Running, &steps);
}

pub(super) fn begin_stop(world: &mut World, call: &Call<'_>, id: &str) {
    if let Some(instance) = world.instances.get_mut(id) {
        instance.stopped_mode = stopped_mode(call, instance).to_owned();
    }
    let steps = [call.delays.stop];
    begin(world, call, id, InstanceStatus::Stopping, InstanceStatus::Stopped, &steps);
}

pub(super) fn begin_reboot(world: &mut World, call: &Call<'_>, id: &str) {
    let steps = [call.delays.stop, call.delays.start];
    begin(world, call, id, InstanceStatus::Stopping, InstanceStatus::Running, &steps);
}

/// Takes an instance through a sequence of states, one transition delay each.
pub(super) fn begin(
    world: &mut World,
    call: &Call<'_>,
    id: &str,
    first: InstanceStatus,
    target: InstanceStatus,
    steps: &[Duration],
) {
    let Some(instance) = world.instances.get_mut(id) else { return };
    (instance.status, instance.then) = (first, Some(target));
    let mut wait = Duration::ZERO;
    for step in steps {
        wait = wait.saturating_add(*step);
        world.timetable.after(call.now, wait, Due::Instance(id.to_owned()));
    }
    let is_spot = instance.is_spot();
    if let Some(time) = call.delays.reclaim_spot
        && is_spot
        && target == InstanceStatus::Running
        && first != InstanceStatus::Stopping
    {
        let notice = Due::ReclaimNotice(id.to_owned());
        world.timetable.forget(&notice);
        world.timetable.after(call.now, wait.saturating_add(time), notice);
    }
}

/// Only pay-as-you-go instances can stop without further charges.
fn stopped_mode<'a>(call: &Call<'a>, instance: &Instance) -> &'a str {
    match instance.charge_type {
        ChargeType::PrePaid => "Not-applicable",
        ChargeType::PostPaid => call.text("StoppedMode").unwrap_or("KeepCharging"),
    }
}

fn require_paid(call: &Call<'_>, instance: &Instance) -> Result<()> {
    find::require_unlocked(call, instance)?;
    if !instance.is_locked_for("financial") {
        return Ok(());
    }
    let message = format!("The instance {} is locked because of an overdue payment.", instance.id);
    Err(reject_any(call, &["InstanceExpiredOrInArrears"], message))
}

fn require_not_reclaimed(call: &Call<'_>, instance: &Instance) -> Result<()> {
    reject_if!(call, instance.reclaimed_at.is_some() =>
        "IncorrectInstanceStatus", "The spot instance {} is being interrupted.", instance.id);
    Ok(())
}

fn has_system_disk(world: &World, instance: &Instance) -> bool {
    super::spec::system_disk(world, &instance.id).is_some()
}
