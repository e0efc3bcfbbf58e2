//! `StartInstances`, `StopInstances` and `RebootInstances`.

use super::find;
use super::power::{self, Begin, Check};
use crate::actions::prelude::*;

pub(super) fn start(world: &mut World, call: &Call<'_>) -> Result<Value> {
    run_batch(world, call, power::check_start, power::begin_start)
}

pub(super) fn stop(world: &mut World, call: &Call<'_>) -> Result<Value> {
    run_batch(world, call, power::check_stop, power::begin_stop)
}

pub(super) fn reboot(world: &mut World, call: &Call<'_>) -> Result<Value> {
    run_batch(world, call, power::check_reboot, power::begin_reboot)
}

/// Unless `BatchOptimization` is `SuccessFirst`, one error fails the whole batch.
fn run_batch(world: &mut World, call: &Call<'_>, check: Check, begin: Begin) -> Result<Value> {
    let mut ids = call.list("InstanceId");
    ids.sort_unstable();
    ids.dedup();
    let outcomes: Vec<Outcome<'_>> =
        ids.into_iter().map(|id| Outcome::of(world, call, id, check)).collect();
    if call.text("BatchOptimization") != Some("SuccessFirst") {
        outcomes.iter().try_for_each(|outcome| outcome.error.clone().map_or(Ok(()), Err))?;
    }
    for outcome in outcomes.iter().filter(|outcome| outcome.error.is_none()) {
        begin(world, call, outcome.id);
    }
    let responses: Vec<Value> = outcomes.iter().map(|outcome| outcome.wire(world)).collect();
    Ok(json!({ "InstanceResponses": { "InstanceResponse": responses } }))
}

struct Outcome<'a> {
    id: &'a str,
    previous: Option<InstanceStatus>,
    error: Option<ServiceError>,
}

impl<'a> Outcome<'a> {
    fn of(world: &World, call: &Call<'_>, id: &'a str, check: Check) -> Self {
        let found = world.instances.get(id).filter(|instance| find::is_in_region(call, instance));
        let Some(instance) = found else {
            let message = format!("The instance {id:?} does not exist in the region.");
            let error = reject_missing(call, &["InvalidInstanceIds.NotFound"], message);
            return Self { id, previous: None, error: Some(error) };
        };
        let error = check(world, call, instance).err();
        Self { id, previous: Some(instance.status), error }
    }

    fn wire(&self, world: &World) -> Value {
        let (code, message) = match &self.error {
            None => ("200", "success"),
            Some(error) => (error.code, error.message.as_str()),
        };
        let current = world.instances.get(self.id).map(|instance| instance.status);
        let name = |status: Option<InstanceStatus>| status.map_or("", InstanceStatus::as_str);
        json!({
            "InstanceId": self.id, "Code": code, "Message": message,
            "PreviousStatus": name(self.previous),
            "CurrentStatus": name(self.previous.and(current)),
        })
    }
}
