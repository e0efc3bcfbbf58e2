//! Deployment sets.

use crate::actions::prelude::*;
use crate::catalogue::families;

pub(super) const ACTIONS: Table = &[
    ("CreateDeploymentSet", create_deployment_set),
    ("DeleteDeploymentSet", delete_deployment_set),
    (
        "DescribeDeploymentSetSupportedInstanceTypeFamily",
        describe_deployment_set_supported_instance_type_family,
    ),
    ("DescribeDeploymentSets", describe_deployment_sets),
    ("ModifyDeploymentSetAttribute", modify_deployment_set_attribute),
];

const NOT_FOUND: &str = "InvalidDeploymentSetId.NotFound";

const STRATEGIES: [&str; 3] = ["Availability", "AvailabilityGroup", "LowLatency"];

const DEFAULT_GROUPS: i64 = 3;

fn create_deployment_set(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let texts = Texts::of(call, "DeploymentSetName");
    let strategy = call.text("Strategy").unwrap_or(STRATEGIES[0]).to_owned();
    let count = call.integer("GroupCount").unwrap_or(DEFAULT_GROUPS);
    let group_count = (strategy == "AvailabilityGroup").then_some(count);
    let count = lookup::in_region(&world.deployment_sets, call).count();
    let resource = "deployment sets in a region";
    quota::check_bad(count + 1, quota::DEPLOYMENT_SETS, resource, "QuotaExceed.DeploymentSet")?;
    let set = DeploymentSet {
        id: world.ids.new_id("ds"),
        region: call.region().to_owned(),
        name: texts.name,
        description: texts.description,
        strategy,
        domain: "Default".to_owned(),
        granularity: "Host".to_owned(),
        group_count,
        created: call.now,
    };
    lookup::add(world, set)
}

fn modify_deployment_set_attribute(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let texts = Texts::of(call, "DeploymentSetName");
    let set = lookup::named_mut::<DeploymentSet>(world, call)?;
    texts.set(&mut set.name, &mut set.description);
    Ok(json!({}))
}

fn delete_deployment_set(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = call.required("DeploymentSetId")?;
    lookup::find(&world.deployment_sets, call, id, NOT_FOUND)?;
    reject_if!(call, let Some(instance) = members(world, id).next() =>
        "DependencyViolation.NotEmpty", "{id} still contains instances, such as {}.", instance.id);
    world.deployment_sets.remove(id);
    Ok(json!({}))
}

const FILTERS: Filters<DeploymentSet> = filters!(|_, _, set|
    Json { "DeploymentSetIds": &set.id }
    Pattern { "DeploymentSetName": &set.name }
    Is {
        "Strategy": &set.strategy, "Domain": &set.domain, "Granularity": &set.granularity,
        "NetworkType": "vpc",
    }
);

fn describe_deployment_sets(world: &mut World, call: &Call<'_>) -> Result<Value> {
    filter::list(world, call, FILTERS, |set| summary(world, set))
}

/// All families support deployment sets.
fn describe_deployment_set_supported_instance_type_family(
    world: &mut World,
    call: &Call<'_>,
) -> Result<Value> {
    lookup::region(world, call)?;
    let known = call.text("Strategy").is_none_or(|sent| STRATEGIES.contains(&sent));
    let families = families().iter().filter(|_| known).map(|family| family.id);
    Ok(json!({ "InstanceTypeFamilies": families.collect::<Vec<_>>().join(",") }))
}

fn summary(world: &World, set: &DeploymentSet) -> Value {
    let ids: Vec<_> = members(world, &set.id).map(|instance| &instance.id).collect();
    let mut response = json!({
        "DeploymentSetId": set.id, "DeploymentSetName": set.name,
        "DeploymentSetDescription": set.description, "Strategy": set.strategy,
        "DeploymentStrategy": set.strategy, "Domain": set.domain, "Granularity": set.granularity,
        "InstanceAmount": ids.len(),
        "InstanceIds": { "InstanceId": ids },
        "Capacities": { "Capacity": capacities(world, set) },
        "CreationTime": seconds(set.created),
    });
    if let Some(count) = set.group_count {
        response["GroupCount"] = count.into();
    }
    response
}

/// Capacity of each zone in which the set has instances.
fn capacities(world: &World, set: &DeploymentSet) -> Vec<Value> {
    let mut used: BTreeMap<&str, usize> = BTreeMap::new();
    for instance in members(world, &set.id) {
        *used.entry(instance.zone.as_str()).or_default() += 1;
    }
    let row = |(zone, used): (&str, usize)| {
        let available = set.capacity().saturating_sub(used);
        json!({ "ZoneId": zone, "UsedAmount": used, "AvailableAmount": available })
    };
    used.into_iter().map(row).collect()
}

fn members<'w>(world: &'w World, id: &str) -> impl Iterator<Item = &'w Instance> {
    let all = world.instances.values();
    all.filter(move |instance| instance.deployment_set_id.as_deref() == Some(id))
}

#[cfg(test)]
mod tests {
    use super::super::region_harness::{RegionHarness, text};

    #[test]
    fn a_set_is_created_changed_listed_and_deleted() {
        let mut harness = RegionHarness::new();
        let params = [("Strategy", "AvailabilityGroup"), ("DeploymentSetName", "apart")];
        let id = text(&harness.ok("CreateDeploymentSet", &params), "DeploymentSetId");
        let of = [("DeploymentSetId", id.as_str())];
        harness.ok("ModifyDeploymentSetAttribute", &[of[0], ("Description", "for tests")]);
        let ids = format!("[\"{id}\"]");
        let instance = harness.instance();
        for instance in harness.world.instances.values_mut() {
            instance.deployment_set_id = Some(id.clone());
        }
        let found = harness.ok("DescribeDeploymentSets", &[("DeploymentSetIds", &ids)]);
        let set = &found["DeploymentSets"]["DeploymentSet"][0];
        assert_eq!([&set["DeploymentSetName"], &set["Strategy"]], ["apart", "AvailabilityGroup"]);
        assert_eq!([&set["GroupCount"], &set["InstanceAmount"]], [3, 1]);
        assert_eq!(set["Capacities"]["Capacity"][0]["AvailableAmount"], 59);
        assert_eq!(set["InstanceIds"]["InstanceId"][0], instance.as_str());
        assert_eq!(harness.error_code("DeleteDeploymentSet", &of), "DependencyViolation.NotEmpty");
        harness.world.remove_instance(&instance);
        harness.ok("DeleteDeploymentSet", &of);
        let families = harness.ok("DescribeDeploymentSetSupportedInstanceTypeFamily", &[]);
        let families = text(&families, "InstanceTypeFamilies");
        assert!(families.split(',').any(|family| family == "ecs.g7"), "{families}");
        let code = harness.error_code("ModifyDeploymentSetAttribute", &of);
        assert_eq!(code, "InvalidDeploymentSetId.NotFound");
        assert_eq!(harness.ok("DescribeDeploymentSets", &[])["TotalCount"], 0);
    }

    #[test]
    fn invalid_sets_are_rejected() {
        let mut harness = RegionHarness::new();
        for (params, code) in [
            ([("Strategy", "Hope"), ("Domain", "")], "InvalidParameter.Strategy"),
            ([("Domain", "x"), ("Granularity", "")], "InvalidParameter.Domain"),
            ([("Granularity", "Rack"), ("Domain", "")], "InvalidParameter.granularity"),
            ([("DeploymentSetName", "1"), ("Domain", "")], "InvalidDeploymentSetName.Malformed"),
            (
                [("Strategy", "AvailabilityGroup"), ("GroupCount", "8")],
                "InvalidParameter.GroupCount",
            ),
        ] {
            assert_eq!(harness.error_code("CreateDeploymentSet", &params), code);
        }
        let many = format!("[{}]", ["\"ds-1\""; 101].join(","));
        let code = harness.error_code("DescribeDeploymentSets", &[("DeploymentSetIds", &many)]);
        assert_eq!(code, "InvalidDeploymentSetIds.TooManyInput");
    }
}
