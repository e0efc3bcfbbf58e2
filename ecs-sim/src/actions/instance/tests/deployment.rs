//! Deployment sets of instances.

use super::*;

fn set(region: &mut Region, strategy: &str) -> String {
    let response = region.ok("CreateDeploymentSet", &[REGION, ("Strategy", strategy)]);
    response["DeploymentSetId"].as_str().unwrap().to_owned()
}

#[test]
fn an_instance_joins_and_leaves_a_deployment_set() {
    let mut region = Region::new();
    let (first, second) = (set(&mut region, "Availability"), set(&mut region, "AvailabilityGroup"));
    let id = region.running(&[("DeploymentSetId", &first)]);
    let instance = [REGION, ("InstanceId", &id)];
    let to_second = [("DeploymentSetId", second.as_str()), ("DeploymentSetGroupNo", "3")];
    region.ok("ModifyInstanceDeployment", &[&instance[..], &to_second].concat());
    let described = region.described(&id);
    assert_eq!(
        (&described["DeploymentSetId"], &described["DeploymentSetGroupNo"]),
        (&json!(second), &json!(3))
    );
    assert_eq!(region.status(&id), "Running");

    let force = [("DeploymentSetId", first.as_str()), ("Force", "true")];
    region.ok("ModifyInstanceDeployment", &[&instance[..], &force].concat());
    assert_eq!(region.status(&id), "Stopping");
    let code = region.error_code("ModifyInstanceDeployment", &[&instance[..], &force].concat());
    assert_eq!(code, "IncorrectInstanceStatus");
    region.settle();
    assert_eq!(region.described(&id)["DeploymentSetGroupNo"], 0);
    region.ok(
        "ModifyInstanceDeployment",
        &[instance[0], instance[1], ("RemoveFromDeploymentSet", "true")],
    );
    assert_eq!(region.described(&id)["DeploymentSetId"], "");
    assert_eq!(region.status(&id), "Running");
}

#[test]
fn a_set_holds_twenty_instances_per_zone_or_group() {
    let mut region = Region::new();
    let (plain, groups) = (set(&mut region, "Availability"), set(&mut region, "AvailabilityGroup"));
    region.run(&[("DeploymentSetId", &plain), ("Amount", "20")]);
    region.run(&[("DeploymentSetId", &groups), ("Amount", "60"), ("DeploymentSetGroupNo", "1")]);
    let id = region.running(&[]);
    for (set, more, code) in [
        (plain.as_str(), None, "InvalidDeploymentSetId.NoAvailableResources"),
        (&groups, Some(("DeploymentSetGroupNo", "4")), "InvalidParameter.DeploymentSetGroupNo"),
        (&groups, None, "InvalidDeploymentSetId.NoAvailableResources"),
        ("ds-none", None, "InvalidDeploymentSetId.NotFound"),
        ("", None, "InvalidParameter.Param"),
        (&plain, Some(("DedicatedHostId", "dh-1")), "InvalidParam.DedicatedHostId"),
    ] {
        let mut pairs = vec![REGION, ("InstanceId", &id), ("DeploymentSetId", set)];
        pairs.extend(more);
        assert_eq!(region.error_code("ModifyInstanceDeployment", &pairs), code, "{pairs:?}");
    }
    for (more, code) in [
        (("DedicatedHostId", "dh-1"), "InvalidDedicatedHostId.NotFound"),
        (("Tenancy", "host"), "NoAvaliableDedicatedHost"),
    ] {
        let pairs = [REGION, ("InstanceId", &id), more];
        assert_eq!(region.error_code("ModifyInstanceDeployment", &pairs), code, "{pairs:?}");
    }
}
