use serde_json::Value;

use crate::actions::region_harness::RegionHarness;

const ZONE: (&str, &str) = ("ZoneId", "cn-hangzhou-b");

fn host(harness: &mut RegionHarness, more: &[(&str, &str)]) -> String {
    let params = [&[("DedicatedHostType", "ddh.g7"), ZONE][..], more].concat();
    let response = harness.ok("AllocateDedicatedHosts", &params);
    harness.settle();
    let id = &response["DedicatedHostIdSets"]["DedicatedHostId"][0];
    id.as_str().unwrap_or_default().to_owned()
}

fn launch<'a>(instance_type: &'a str, more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let image = ("ImageId", "ubuntu_24_04_x64_20G_alibase_20260101.vhd");
    [&[image, ("InstanceType", instance_type), ZONE][..], more].concat()
}

fn run(harness: &mut RegionHarness, more: &[(&str, &str)]) -> String {
    let response = harness.ok("RunInstances", &launch("ecs.g7.4xlarge", more));
    harness.settle();
    response["InstanceIdSets"]["InstanceIdSet"][0].as_str().unwrap_or_default().to_owned()
}

fn shown(harness: &mut RegionHarness, id: &str) -> Value {
    let ids = format!("[\"{id}\"]");
    let mut found = harness.ok("DescribeDedicatedHosts", &[("DedicatedHostIds", &ids)]);
    found["DedicatedHosts"]["DedicatedHost"][0].take()
}

#[test]
fn instances_use_the_capacity_of_their_host() {
    let mut harness = RegionHarness::new();
    let id = host(&mut harness, &[]);
    let on_host = [("DedicatedHostId", id.as_str()), ("Amount", "7")];
    let instance = run(&mut harness, &on_host);
    let found = shown(&mut harness, &id);
    assert_eq!(found["Instances"]["Instance"].as_array().map(Vec::len), Some(7));
    let capacity = &found["Capacity"];
    assert_eq!((&capacity["TotalVcpus"], &capacity["AvailableVcpus"]), (&128.into(), &16.into()));
    assert_eq!(capacity["AvailableMemory"], 64.0);
    let code = harness
        .error_code("RunInstances", &launch("ecs.g7.4xlarge", &[on_host[0], ("Amount", "2")]));
    assert_eq!(code, "NoAvaliableDedicatedHost");
    let ids = format!("[\"{instance}\"]");
    let described = harness.ok("DescribeInstances", &[("InstanceIds", &ids)]);
    let attribute = &described["Instances"]["Instance"][0]["DedicatedHostAttribute"];
    assert_eq!(attribute["DedicatedHostId"], id.as_str());
    assert_eq!(harness.error_code("ReleaseDedicatedHost", &[on_host[0]]), "InstanceExist");
}

#[test]
fn a_host_is_chosen_that_has_room_and_places_automatically() {
    let mut harness = RegionHarness::new();
    let tenancy = ("Tenancy", "host");
    let none = harness.error_code("RunInstances", &launch("ecs.g7.4xlarge", &[tenancy]));
    assert_eq!(none, "NoAvaliableDedicatedHost");
    host(&mut harness, &[("AutoPlacement", "off")]);
    let chosen = host(&mut harness, &[]);
    run(&mut harness, &[tenancy, ("Amount", "8")]);
    assert_eq!(shown(&mut harness, &chosen)["Capacity"]["AvailableVcpus"], 0);
    let full = harness.error_code("RunInstances", &launch("ecs.g7.4xlarge", &[tenancy]));
    assert_eq!(full, "NoAvaliableDedicatedHost");
}

#[test]
fn hosts_that_do_not_fit_are_rejected() {
    let mut harness = RegionHarness::new();
    let id = host(&mut harness, &[]);
    let of = ("DedicatedHostId", id.as_str());
    for (instance_type, change, code) in [
        ("ecs.c7.large", of, "DedicatedHostType.Unmatched"),
        ("ecs.g7.large", ("DedicatedHostId", "dh-none"), "InvalidDedicatedHostId.NotFound"),
    ] {
        let found = harness.error_code("RunInstances", &launch(instance_type, &[change]));
        assert_eq!(found, code, "{instance_type} {change:?}");
    }
    let image = launch("ecs.g7.large", &[of]);
    let elsewhere: Vec<_> = image
        .into_iter()
        .map(|it| if it == ZONE { ("ZoneId", "cn-hangzhou-a") } else { it })
        .collect();
    assert_eq!(harness.error_code("RunInstances", &elsewhere), "InvalidDeploymentOnHost");
}

#[test]
fn a_stopped_instance_moves_to_another_host() {
    let mut harness = RegionHarness::new();
    let (first, second) = (host(&mut harness, &[]), host(&mut harness, &[]));
    let instance = run(&mut harness, &[("DedicatedHostId", &first)]);
    let of = ("InstanceId", instance.as_str());
    let to = [of, ("DedicatedHostId", second.as_str())];
    let code = harness.error_code("ModifyInstanceDeployment", &to);
    assert_eq!(code, "OperationDenied.UnstoppedInstance");
    harness.ok("StopInstance", &[of]);
    harness.settle();
    let code = harness.error_code("ModifyInstanceDeployment", &[of, ("Tenancy", "default"), to[1]]);
    assert_eq!(code, "InvalidParam.Tenancy");
    harness.ok("ModifyInstanceDeployment", &to);
    harness.ok("ReleaseDedicatedHost", &[("DedicatedHostId", &first)]);
    assert_eq!(harness.error_code("ReleaseDedicatedHost", &[to[1]]), "InstanceExist");
}
