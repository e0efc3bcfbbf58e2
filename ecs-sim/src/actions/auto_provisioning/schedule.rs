//! What groups do: they launch and remove instances to reach their targets.

use crate::actions::prelude::*;
use crate::actions::{find, run};
use crate::api_spec;
use crate::catalogue::{interruption_percent, spot_price, type_price};
use crate::params::Params;

const RUN: &str = "RunInstances";

/// How many instances one call of `RunInstances` launches.
const BATCH: usize = 100;

/// How many tasks the history keeps.
const TASKS: usize = 100;

/// Launched instances of one choice, and the error that ended this.
pub(super) struct Launch {
    choice: LaunchChoice,
    strategy: &'static str,
    ids: Vec<String>,
    error: Option<(String, String)>,
}

impl Launch {
    pub(super) fn wire(&self) -> Value {
        let (code, message) = self.error.clone().unwrap_or_default();
        json!({
            "Amount": self.ids.len(),
            "InstanceIds": { "InstanceId": self.ids },
            "InstanceType": self.choice.instance_type, "ZoneId": self.choice.zone,
            "SpotStrategy": self.strategy, "ErrorCode": code, "ErrorMsg": message,
        })
    }
}

/// A time in the life of a group: its start, a change, a retry or its end.
pub(crate) fn provision(world: &mut World, id: &str, time: Timestamp) {
    let Some(group) = world.auto_provisioning_groups.get(id) else { return };
    if group.status == GroupStatus::Deleted || time < group.valid_from {
        return;
    }
    if time >= group.valid_until {
        let release = group.flag("TerminateInstancesWithExpiration");
        return end(world, id, release, time);
    }
    // An instant group has delivered; only its end is due.
    if group.group_type != "instant" {
        adjust(world, id, time);
    }
}

/// Deletes a group. Its instances leave it.
pub(super) fn end(world: &mut World, id: &str, release: bool, time: Timestamp) {
    let members = members(world, id);
    if let Some(group) = world.auto_provisioning_groups.get_mut(id) {
        group.status = GroupStatus::Deleted;
    }
    for member in &members {
        world.leave_group(member, release, false);
    }
    record(world, id, time, &[], members);
}

fn members(world: &World, id: &str) -> Vec<String> {
    world.instances_of_group(id).map(|(instance, _)| instance.id.clone()).collect()
}

/// Removes surplus instances, and launches missing ones.
pub(super) fn adjust(world: &mut World, id: &str, time: Timestamp) -> Vec<Launch> {
    let Some(group) = world.auto_provisioning_groups.get_mut(id) else { return Vec::new() };
    group.status = GroupStatus::Active;
    let group = group.clone();
    let (mut removed, mut launches) = (Vec::new(), Vec::new());
    for spot in [false, true] {
        removed.extend(reduce(world, &group, spot));
        launches.extend(fill(world, &group, spot, time));
    }
    record(world, id, time, &launches, removed);
    retry_later(world, &group, time);
    launches
}

/// A group of type `maintain` retries after a minute, then less often, at least every 32 minutes.
fn retry_later(world: &mut World, group: &AutoProvisioningGroup, time: Timestamp) {
    let is_short = [false, true].iter().any(|spot| missing(world, group, *spot) > 0.0);
    let Some(stored) = world.auto_provisioning_groups.get_mut(&group.id) else { return };
    if !is_short {
        stored.failures = 0;
    } else if group.group_type == "maintain" {
        let minutes = 1_u64 << stored.failures.min(5);
        stored.failures += 1;
        let wait = Duration::from_secs(60 * minutes);
        world.timetable.after(time, wait, Due::AutoProvisioningGroup(group.id.clone()));
    }
}

fn missing(world: &World, group: &AutoProvisioningGroup, spot: bool) -> f64 {
    group.target(spot) - world.capacity_of_group(&group.id, spot)
}

/// Takes surplus instances out of the group, the newest first, and returns their ids.
fn reduce(world: &mut World, group: &AutoProvisioningGroup, spot: bool) -> Vec<String> {
    let mut surplus = -missing(world, group, spot);
    let members = world.instances_of_group(&group.id);
    let mut members: Vec<_> = members
        .filter(|(instance, _)| instance.is_spot() == spot && instance.holds_stock())
        .map(|(instance, weight)| (instance.created, instance.id.clone(), weight))
        .collect();
    members.sort_by_key(|member| std::cmp::Reverse(member.0));
    let release = group.text("ExcessCapacityTerminationPolicy") == "termination";
    let stops = group.text("SpotInstanceInterruptionBehavior") == "stop";
    let mut removed = Vec::new();
    for (_, id, weight) in members {
        if weight <= surplus {
            surplus -= weight;
            world.leave_group(&id, release, stops);
            removed.push(id);
        }
    }
    removed
}

/// Launches until the target is reached or no choice is left. A choice that fails is left out.
fn fill(
    world: &mut World,
    group: &AutoProvisioningGroup,
    spot: bool,
    time: Timestamp,
) -> Vec<Launch> {
    let (mut choices, spread) = ordered(world, group, spot, time);
    let mut launches = Vec::new();
    loop {
        let need = missing(world, group, spot);
        if need <= 0.0 || choices.is_empty() {
            return launches;
        }
        let amounts = amounts(world, group, &choices[..spread.clamp(1, choices.len())], need);
        let mut failed = Vec::new();
        for (index, amount) in amounts.into_iter().enumerate().filter(|(_, amount)| *amount > 0) {
            let launch = launch(world, group, &choices[index], spot, amount, time);
            if launch.error.is_some() {
                failed.push(index);
            }
            launches.push(launch);
        }
        for index in failed.into_iter().rev() {
            choices.remove(index);
        }
    }
}

/// The choices in the order of the strategy, and over how many of them instances are spread.
fn ordered(
    world: &World,
    group: &AutoProvisioningGroup,
    spot: bool,
    time: Timestamp,
) -> (Vec<LaunchChoice>, usize) {
    let price = |choice: &LaunchChoice| {
        let found = World::instance_type(&choice.instance_type)?;
        let price = match spot {
            true => spot_price(&group.region, &choice.zone, found, time),
            false => type_price(&group.region, found),
        };
        Some(price as f64 / choice.weight)
    };
    // Types outside of the catalogue have no price.
    let price = |choice: &LaunchChoice| price(choice).unwrap_or(f64::MAX);
    let interruptions = |choice: &LaunchChoice| {
        let found = World::instance_type(&choice.instance_type);
        let stock = world.stock_left(&choice.zone, &choice.instance_type);
        let percent = found.map_or(0, |found| interruption_percent(&choice.zone, found));
        (std::cmp::Reverse(stock), percent)
    };
    let mut choices = group.choices.clone();
    choices.sort_by(|a, b| price(a).total_cmp(&price(b)));
    let pools = group.number("SpotInstancePoolsToUseCount").unwrap_or(1.0);
    let spread = match (spot, group.text("SpotAllocationStrategy")) {
        (true, "diversified") => choices.len(),
        (true, "capacity-optimized") => {
            choices.sort_by_key(interruptions);
            1
        }
        (true, _) => pools as usize,
        (false, _) if group.text("PayAsYouGoAllocationStrategy") == "prioritized" => {
            choices.sort_by_key(|choice| choice.priority.unwrap_or(i64::MAX));
            1
        }
        (false, _) => 1,
    };
    (choices, spread)
}

/// How many instances each choice gets, so that all have about the same capacity in the group.
fn amounts(
    world: &World,
    group: &AutoProvisioningGroup,
    choices: &[LaunchChoice],
    mut need: f64,
) -> Vec<usize> {
    let present = |choice: &LaunchChoice| -> f64 {
        let all = world.instances_of_group(&group.id);
        let same = all.filter(|(instance, _)| {
            instance.instance_type == choice.instance_type
                && instance.v_switch_id == choice.v_switch_id
        });
        same.map(|(_, weight)| weight).sum()
    };
    let mut capacities: Vec<f64> = choices.iter().map(present).collect();
    let mut amounts = vec![0; choices.len()];
    while need > 0.0 {
        let least = (0..choices.len()).min_by(|a, b| capacities[*a].total_cmp(&capacities[*b]));
        let Some(least) = least else { break };
        amounts[least] += 1;
        capacities[least] += choices[least].weight;
        need -= choices[least].weight;
    }
    amounts
}

fn launch(
    world: &mut World,
    group: &AutoProvisioningGroup,
    choice: &LaunchChoice,
    spot: bool,
    amount: usize,
    time: Timestamp,
) -> Launch {
    let limits = [choice.max_price, group.number("MaxSpotPrice")];
    let limit = limits.into_iter().flatten().min_by(f64::total_cmp);
    let strategy = match (spot, limit) {
        (false, _) => "NoSpot",
        (true, Some(_)) => "SpotWithPriceLimit",
        (true, None) => "SpotAsPriceGo",
    };
    let mut launch = Launch { choice: choice.clone(), strategy, ids: Vec::new(), error: None };
    while launch.ids.len() < amount && launch.error.is_none() {
        let wanted = (amount - launch.ids.len()).min(BATCH);
        match run_instances(world, group, &launch, limit, wanted, time) {
            Ok(ids) => {
                // With `MinAmount`, the stock can limit the number.
                if ids.len() < wanted {
                    let message = format!("{} of {wanted} are in stock.", ids.len());
                    launch.error = Some(("OperationDenied.NoStock".to_owned(), message));
                }
                launch.ids.extend(ids);
            }
            Err(error) => launch.error = Some((error.code.to_owned(), error.message)),
        }
    }
    let of = Provisioned { group_id: group.id.clone(), weight: choice.weight };
    for id in &launch.ids {
        if let Some(instance) = world.instances.get_mut(id) {
            instance.options.provisioned = Some(of.clone());
        }
    }
    launch
}

fn run_instances(
    world: &mut World,
    group: &AutoProvisioningGroup,
    launch: &Launch,
    limit: Option<f64>,
    amount: usize,
    time: Timestamp,
) -> Result<Vec<String>> {
    let mut params = group.launch.clone();
    let mut set = |name: &str, value: String| params.insert(name.to_owned(), value);
    set("InstanceType", launch.choice.instance_type.clone());
    set("VSwitchId", launch.choice.v_switch_id.clone());
    set("Amount", amount.to_string());
    set("MinAmount", "1".to_owned());
    set("SpotStrategy", launch.strategy.to_owned());
    if launch.strategy == "SpotWithPriceLimit" {
        set("SpotPriceLimit", limit.unwrap_or_default().to_string());
    }
    if let Some(image) = &launch.choice.image_id {
        set("ImageId", image.clone());
    }
    set_disk_categories(group, &launch.choice.instance_type, &mut params);
    let entry = api_spec::find("2014-05-26", RUN)?;
    let handler = find("ecs", RUN).ok_or_else(|| ServiceError::internal("no RunInstances"))?;
    let call = Call { entry, action: RUN, params: &params, now: time, delays: &group.delays };
    let response = run(world, &call, handler, false)?;
    let ids = response["InstanceIdSets"]["InstanceIdSet"].as_array().into_iter().flatten();
    Ok(ids.filter_map(Value::as_str).map(str::to_owned).collect())
}

/// Sets the first category of each list that the instance type supports: of the system disk, and of
/// all data disks of `LaunchConfiguration`.
fn set_disk_categories(group: &AutoProvisioningGroup, instance_type: &str, params: &mut Params) {
    let Some(found) = World::instance_type(instance_type) else { return };
    let data = (1..).take_while(|n| params.contains_key(&format!("DataDisk.{n}.Size")));
    let data = data.map(|n| ("DataDiskConfig", format!("DataDisk.{n}.Category")));
    let system = ("SystemDiskConfig", "SystemDisk.Category".to_owned());
    for (list, name) in data.chain([system]).collect::<Vec<_>>() {
        let supported = group.text(list).split(',').find(|name| found.family.disks.contains(name));
        if let Some(category) = supported {
            params.insert(name, category.to_owned());
        }
    }
}

/// Adds a task to the history, if it did something.
fn record(world: &mut World, id: &str, time: Timestamp, launches: &[Launch], removed: Vec<String>) {
    if launches.is_empty() && removed.is_empty() {
        return;
    }
    let task = ProvisioningTask {
        id: world.ids.new_id("apgtask"),
        time,
        launched: launches.iter().flat_map(|launch| launch.ids.clone()).collect(),
        removed,
        errors: launches.iter().filter_map(|launch| launch.error.clone()).collect(),
    };
    let Some(group) = world.auto_provisioning_groups.get_mut(id) else { return };
    group.tasks.push(task);
    let old = group.tasks.len().saturating_sub(TASKS);
    group.tasks.drain(..old);
}
