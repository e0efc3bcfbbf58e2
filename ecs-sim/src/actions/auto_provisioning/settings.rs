//! Checks of the parameters of a group.

use crate::actions::prelude::*;
use crate::catalogue::{instance_types, is_offered};
use crate::params::Params;

pub(super) const CHANGEABLE: &[&str] = &[
    "DefaultTargetCapacityType",
    "ExcessCapacityTerminationPolicy",
    "MaxSpotPrice",
    "PayAsYouGoTargetCapacity",
    "SpotTargetCapacity",
    "TerminateInstancesWithExpiration",
    "TotalTargetCapacity",
];

const FIXED: &[&str] = &[
    "Description",
    "PayAsYouGoAllocationStrategy",
    "SpotAllocationStrategy",
    "SpotInstanceInterruptionBehavior",
    "SpotInstancePoolsToUseCount",
    "TerminateInstances",
];

/// The highest target capacity here, so that a mistake does not fill the region.
const MAX_CAPACITY: f64 = 10_000.0;

/// The group without an id.
pub(super) fn group(world: &World, call: &Call<'_>) -> Result<AutoProvisioningGroup> {
    let launch = launch(world, call)?;
    let (valid_from, valid_until) = valid(call)?;
    let mut group = AutoProvisioningGroup {
        region: call.region().to_owned(),
        name: call.text_or_empty("AutoProvisioningGroupName"),
        status: GroupStatus::Submitted,
        group_type: call.text("AutoProvisioningGroupType").unwrap_or("maintain").to_owned(),
        created: call.now,
        valid_from,
        valid_until,
        choices: choices(world, call, &launch)?,
        launch,
        delays: *call.delays,
        resource_group_id: call.text_or_empty("ResourceGroupId"),
        tags: call.tags(),
        ..AutoProvisioningGroup::default()
    };
    reject_if!(call, group.choices.is_empty() =>
        "MissingParameter.LaunchTemplateConfigs",
        "LaunchTemplateConfig: no instance type is given or matches.");
    for names in [CHANGEABLE, FIXED] {
        store(call, &mut group, names);
    }
    for list in ["DataDiskConfig", "SystemDiskConfig"] {
        let categories = disk_categories(call, list)?;
        group.settings.insert(list.to_owned(), categories.join(","));
    }
    let pools = call.number("SpotInstancePoolsToUseCount");
    reject_if!(call, pools.is_some_and(|pools| pools > group.choices.len() as f64) =>
        "InvalidParameter.SpotInstancePoolsToUseCount",
        "SpotInstancePoolsToUseCount: more than the instance types.");
    check_targets(call, &group)?;
    Ok(group)
}

/// Disk categories in the order of preference.
fn disk_categories<'a>(call: &Call<'a>, list: &str) -> Result<Vec<&'a str>> {
    let records = call.records(list);
    let all: Vec<_> = records.iter().filter_map(|fields| fields.text("DiskCategory")).collect();
    reject_if!(call, (1..all.len()).any(|index| all[..index].contains(&all[index])) =>
        "Duplicate.DiskCategory", "{list}: a category occurs more than once.");
    Ok(all)
}

/// Stores the parameters that the call sends.
pub(super) fn store(call: &Call<'_>, group: &mut AutoProvisioningGroup, names: &[&str]) {
    for name in names {
        if let Some(value) = call.text(name) {
            group.settings.insert((*name).to_owned(), value.to_owned());
        }
    }
}

pub(super) fn check_targets(call: &Call<'_>, group: &AutoProvisioningGroup) -> Result<()> {
    let number = |name| group.number(name).unwrap_or(0.0);
    let (pay, spot) = (number("PayAsYouGoTargetCapacity"), number("SpotTargetCapacity"));
    let total = number("TotalTargetCapacity");
    reject_if!(call, pay + spot > total =>
        "InvalidParameter.TargetCapacity",
        "TotalTargetCapacity: {total} is less than {pay} + {spot}.");
    if total > MAX_CAPACITY {
        let codes = ["TotalTargetCapacityLimitExceed", "InvalidParameter.TargetCapacity"];
        let message = format!("TotalTargetCapacity: at most {MAX_CAPACITY}.");
        return Err(reject_any(call, &codes, message));
    }
    Ok(())
}

fn valid(call: &Call<'_>) -> Result<(Timestamp, Timestamp)> {
    let last = parse_time("2099-12-31T23:59:59Z").unwrap_or(Timestamp::MAX);
    let from = call.time("ValidFrom").unwrap_or(call.now);
    let until = call.time("ValidUntil").unwrap_or(last);
    if from < until && call.now < until {
        return Ok((from, until));
    }
    let message = "ValidFrom and ValidUntil: times in order, the end in the future.";
    Err(reject(call, "InvalidValidTime.MalFormed", message))
}

/// Members of `LaunchConfiguration` whose name differs from the parameter of `RunInstances`.
const RENAMED: [(&str, &str); 8] = [
    ("InstanceDescription", "Description"),
    ("SchedulerOptions.DedicatedHostId", "DedicatedHostId"),
    ("SystemDiskCategory", "SystemDisk.Category"),
    ("SystemDiskDescription", "SystemDisk.Description"),
    ("SystemDiskName", "SystemDisk.DiskName"),
    ("SystemDiskPerformanceLevel", "SystemDisk.PerformanceLevel"),
    ("SystemDiskSize", "SystemDisk.Size"),
    ("SchedulerOptions.DedicatedHostClusterId", "SchedulerOptions.DedicatedHostClusterId"),
];

/// The parameters of `RunInstances`, from the version of a launch template as it is now, or else
/// from `LaunchConfiguration`.
fn launch(world: &World, call: &Call<'_>) -> Result<Params> {
    let mut params = Params::from([("RegionId".to_owned(), call.region().to_owned())]);
    let Some(id) = call.text("LaunchTemplateId") else {
        let prefix = "LaunchConfiguration.";
        for (name, value) in call.params {
            let Some(name) = name.strip_prefix(prefix) else { continue };
            let renamed = RENAMED.iter().find(|(member, _)| *member == name);
            params.insert(renamed.map_or(name, |(_, name)| name).to_owned(), value.clone());
        }
        reject_if!(call, !params.contains_key("ImageId") && !params.contains_key("ImageFamily") =>
            "MissingParameter",
            "LaunchTemplateId or LaunchConfiguration with an image is required.");
        return Ok(params);
    };
    let template =
        lookup::find(&world.launch_templates, call, id, "InvalidLaunchTemplate.ValueNotSupported")?;
    let number = match call.text("LaunchTemplateVersion") {
        None => Some(template.default_version),
        Some(text) => text.parse().ok().filter(|number| template.versions.contains_key(number)),
    };
    let number = number.ok_or_else(|| {
        let message = format!("The launch template {id} does not have this version.");
        reject(call, "InvalidLaunchTemplateVersion.ValueNotSupported", message)
    })?;
    params.insert("LaunchTemplateId".to_owned(), id.to_owned());
    params.insert("LaunchTemplateVersion".to_owned(), number.to_string());
    Ok(params)
}

/// The entries of `LaunchTemplateConfig`, or one of the template alone. In a change, no entries mean
/// that they stay.
pub(super) fn choices(
    world: &World,
    call: &Call<'_>,
    launch: &Params,
) -> Result<Vec<LaunchChoice>> {
    let mut records = call.records("LaunchTemplateConfig");
    if records.is_empty() && call.action == "CreateAutoProvisioningGroup" {
        records.push(call.fields("LaunchTemplateConfig"));
    }
    let of_template = |name: &str| {
        let template = world.launch_templates.get(launch.get("LaunchTemplateId")?)?;
        let number = launch.get("LaunchTemplateVersion")?.parse().ok()?;
        template.versions.get(&number)?.parameters.get(name).map(String::as_str)
    };
    let mut choices = Vec::new();
    for fields in &records {
        let id = fields.text("VSwitchId").or(of_template("VSwitchId"));
        let id = id.ok_or_else(
            || reject!(call, "MissingParameter" => "LaunchTemplateConfig.N.VSwitchId is required."),
        )?;
        let v_switch = world.v_switches.get(id).filter(|found| found.region == call.region());
        let zone = v_switch.map(|found| found.zone.clone()).ok_or_else(|| {
            let message = format!("The VSwitch {id:?} does not exist in the region.");
            let known = "InvalidVSwitchId.NotFound";
            // A change documents no code for it.
            reject(call, if lists(call, known) { known } else { "OperationDenied" }, message)
        })?;
        let number = |name| fields.text(name).and_then(|text| text.parse::<f64>().ok());
        let weight = number("WeightedCapacity").unwrap_or(1.0);
        let of = |instance_type: &str| LaunchChoice {
            instance_type: instance_type.to_owned(),
            v_switch_id: id.to_owned(),
            zone: zone.clone(),
            image_id: fields.text("ImageId").map(str::to_owned),
            priority: fields.integer("Priority"),
            max_price: number("MaxPrice"),
            weight,
        };
        match fields.text("InstanceType") {
            Some(name) => choices.push(of(name)),
            None if is_selection(fields) => choices.extend(selected(fields, &zone).map(of)),
            None => choices.extend(of_template("InstanceType").map(of)),
        }
    }
    Ok(choices)
}

/// Whether an entry describes instance types instead of naming one.
fn is_selection(fields: &Fields<'_>) -> bool {
    fields.text("InstanceFamilyLevel").is_some()
        || !fields.list("Cores").is_empty()
        || !fields.list("Memories").is_empty()
}

/// The instance types that a zone offers and an entry describes.
fn selected<'a>(fields: &'a Fields<'_>, zone: &'a str) -> impl Iterator<Item = &'static str> + 'a {
    let (cores, memories) = (fields.list("Cores"), fields.list("Memories"));
    let (excluded, kinds) = (fields.list("ExcludedInstanceTypes"), fields.list("Architectures"));
    let among = |sent: &[&str], value: f64| {
        sent.is_empty() || sent.iter().any(|text| text.parse() == Ok(value))
    };
    let found = instance_types().iter().filter(move |found| {
        let is_burstable = found.credits.is_some();
        is_offered(zone, found)
            && among(&cores, found.cpu as f64)
            && among(&memories, found.memory)
            && !excluded.contains(&found.name)
            && (kinds.is_empty() || kinds.contains(&found.family.architecture))
            && match fields.text("InstanceFamilyLevel") {
                Some("CreditEntryLevel") => is_burstable,
                Some("EnterpriseLevel") => !is_burstable,
                Some(_) => false,
                None => true,
            }
            && match fields.text("BurstablePerformance") {
                Some("Exclude") => !is_burstable,
                Some("Required") => is_burstable,
                _ => true,
            }
    });
    found.map(|found| found.name)
}
