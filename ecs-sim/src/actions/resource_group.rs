//! `JoinResourceGroup`. Resource groups are not managed by ECS, so every group id is accepted.

use crate::actions::prelude::*;

pub(super) const ACTIONS: Table = &[("JoinResourceGroup", join)];

/// The resource group of a resource by its region and id.
type Lookup = for<'w> fn(&'w mut World, &str, &str) -> Option<&'w mut String>;

macro_rules! kinds {
    ($($kind:literal: $member:ident $(. $options:ident)?,)*) => {
        &[$(($kind, |world, region, id| {
            let found = find(&mut world.$member, region, id)?;
            Some(&mut found$(.$options)?.resource_group_id)
        }),)*]
    };
}

/// Resource types, as spelled in calls.
const KINDS: &[(&str, Lookup)] = kinds! {
    "activation": activations, "command": commands, "ddh": dedicated_hosts,
    "ddhcluster": dedicated_host_clusters, "disk": disks.options, "eni": network_interfaces,
    "image": images, "instance": instances, "keypair": key_pairs,
    "launchtemplate": launch_templates, "securitygroup": security_groups, "snapshot": snapshots,
};

fn find<'w, T: Tagged>(
    all: &'w mut BTreeMap<String, T>,
    region: &str,
    id: &str,
) -> Option<&'w mut T> {
    all.values_mut().find(|found| found.region() == region && found.tag_id() == id)
}

fn join(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let required = |name| call.required(name).map_err(|e| reject(call, e.code, e.message));
    let (kind, id) = (required("ResourceType")?, required("ResourceId")?);
    let group = required("ResourceGroupId")?;
    let lookup = KINDS.iter().find(|(known, _)| *known == kind);
    let found =
        lookup.and_then(|(_, lookup)| lookup(world, call.region(), id)).ok_or_else(|| {
            let message = format!("{id:?} does not exist in the region {}.", call.region());
            reject(call, "InvalidResourceId.NotFound", message)
        })?;
    group.clone_into(found);
    Ok(json!({}))
}

#[cfg(test)]
mod tests {
    use crate::actions::harness::Harness;

    const REGION: (&str, &str) = ("RegionId", "cn-hangzhou");

    #[test]
    fn resources_join_a_group_and_are_found_by_it() {
        let mut harness = Harness::new();
        harness.add_instance("i-1", "Running");
        harness.add_instance("i-2", "Running");
        harness.ok("CreateKeyPair", &[REGION, ("KeyPairName", "login")]);
        let kinds = [
            ("instance", "i-1", "DescribeInstances", ["Instances", "Instance"], "InstanceId"),
            ("disk", "d-i-1", "DescribeDisks", ["Disks", "Disk"], "DiskId"),
            ("keypair", "login", "DescribeKeyPairs", ["KeyPairs", "KeyPair"], "KeyPairName"),
        ];
        for (kind, id, list, path, name) in kinds {
            let pairs = [("ResourceType", kind), ("ResourceId", id), ("ResourceGroupId", "rg-1")];
            harness.ok("JoinResourceGroup", &[&[REGION], &pairs[..]].concat());
            let found = harness.only(list, path, &[REGION, ("ResourceGroupId", "rg-1")]);
            assert_eq!((&found[name], &found["ResourceGroupId"]), (&id.into(), &"rg-1".into()));
        }
    }

    #[test]
    fn a_resource_of_the_type_must_exist_in_the_region() {
        let mut harness = Harness::new();
        harness.add_instance("i-1", "Running");
        for (region, kind, id, code) in [
            ("cn-hangzhou", "disk", "i-1", "InvalidResourceId.NotFound"),
            ("cn-beijing", "instance", "i-1", "InvalidResourceId.NotFound"),
            ("cn-hangzhou", "Instance", "i-1", "InvalidResourceType.NotFound"),
            ("cn-hangzhou", "instance", "", "MissingParameter"),
        ] {
            let pairs = [
                ("RegionId", region),
                ("ResourceType", kind),
                ("ResourceId", id),
                ("ResourceGroupId", "rg-1"),
            ];
            assert_eq!(harness.error_code("JoinResourceGroup", &pairs), code, "{pairs:?}");
        }
    }
}
