//! Starting, stopping and restarting.

use std::time::Duration;

use serde_json::{Value, json};

use super::{REGION, Region};

const STEP: Duration = Duration::from_millis(10);

/// The states that an instance passes through from now on.
fn observed_states(region: &mut Region, id: &str) -> Vec<&'static str> {
    let mut states = vec![region.status(id)];
    for _ in 0..30 {
        region.wait(STEP);
        let now = region.status(id);
        if states.last() != Some(&now) {
            states.push(now);
        }
    }
    states
}

#[test]
fn every_transition_passes_its_states_and_takes_time() {
    let mut region = Region::new();
    let id = region.run(&[]).remove(0);
    assert_eq!(observed_states(&mut region, &id), ["Pending", "Starting", "Running"]);
    let name = ("InstanceId", id.as_str());
    region.ok("RebootInstance", &[name]);
    assert_eq!(observed_states(&mut region, &id), ["Stopping", "Starting", "Running"]);
    region.ok("StopInstance", &[name, ("ForceStop", "true")]);
    assert_eq!(observed_states(&mut region, &id), ["Stopping", "Stopped"]);
    region.ok("StartInstance", &[name]);
    assert_eq!(observed_states(&mut region, &id), ["Starting", "Running"]);
}

#[test]
fn a_call_in_the_wrong_state_is_rejected() {
    let mut region = Region::new();
    let id = region.run(&[]).remove(0);
    let name = ("InstanceId", id.as_str());
    let code = "IncorrectInstanceStatus";
    for action in ["StartInstance", "StopInstance", "RebootInstance"] {
        assert_eq!(region.error_code(action, &[name]), code, "{action} while Pending");
        let none = region.error_code(action, &[("InstanceId", "i-none")]);
        assert_eq!(none, "InvalidInstanceId.NotFound");
    }
    region.settle();
    assert_eq!(region.error_code("StartInstance", &[name]), code);
    region.ok("StopInstance", &[name]);
    assert_eq!(region.error_code("StopInstance", &[name]), code);
    region.settle();
    assert_eq!(region.error_code("RebootInstance", &[name]), code);
}

#[test]
fn locked_instances_are_protected() {
    let mut region = Region::new();
    let id = region.stopped(&[]);
    let name = ("InstanceId", id.as_str());
    region.instance(&id).locks = vec!["security".to_owned()];
    for action in ["StartInstance", "StopInstance", "RebootInstance", "ReActivateInstances"] {
        assert_eq!(region.error_code(action, &[name]), "InstanceLockedForSecurity", "{action}");
    }
    region.instance(&id).locks = vec!["financial".to_owned()];
    assert_eq!(region.error_code("StartInstance", &[name]), "InsufficientBalance");
    assert_eq!(region.error_code("StopInstance", &[name]), "InstanceExpiredOrInArrears");
    assert_eq!(
        region.described(&id)["OperationLocks"]["LockReason"],
        json!([{ "LockReason": "financial" }])
    );
    region.ok("ReActivateInstances", &[name]);
    region.settle();
    assert_eq!(region.status(&id), "Running");
    assert_eq!(region.error_code("ReActivateInstances", &[name]), "IncorrectInstanceStatus");
}

#[test]
fn an_instance_without_system_disk_does_not_start() {
    let mut region = Region::new();
    let id = region.stopped(&[]);
    region.world.disks.clear();
    let code = region.error_code("StartInstance", &[("InstanceId", &id)]);
    assert_eq!(code, "InvalidInstance.NotFoundSystemDisk");
}

#[test]
fn only_stopped_pay_as_you_go_instances_have_a_stopped_mode() {
    let mut region = Region::new();
    for (mode, expected) in [("", "KeepCharging"), ("StopCharging", "StopCharging")] {
        let id = region.running(&[]);
        assert_eq!(region.described(&id)["StoppedMode"], "Not-applicable");
        region.ok("StopInstance", &[("InstanceId", &id), ("StoppedMode", mode)]);
        region.settle();
        assert_eq!(region.described(&id)["StoppedMode"], expected);
    }
    let id = region.running(&[]);
    let bad = [("InstanceId", id.as_str()), ("StoppedMode", "Sleep")];
    assert_eq!(region.error_code("StopInstance", &bad), "InvalidParameter");
    let bad = [("InstanceId", id.as_str()), ("Hibernate", "true")];
    assert_eq!(region.error_code("StopInstance", &bad), "HibernationConfigured.NotEnabled");
}

fn responses(response: &Value) -> Vec<[String; 4]> {
    let all = response["InstanceResponses"]["InstanceResponse"].as_array().unwrap();
    let text = |item: &Value, name: &str| item[name].as_str().unwrap().to_owned();
    all.iter()
        .map(|item| {
            ["InstanceId", "Code", "PreviousStatus", "CurrentStatus"].map(|name| text(item, name))
        })
        .collect()
}

#[test]
fn a_batch_is_atomic_unless_success_first() {
    let mut region = Region::new();
    let mut ids = [region.running(&[]), region.stopped(&[]), "i-none".to_owned()];
    ids.sort();
    let all: Vec<_> = ids.iter().map(String::as_str).collect();
    let named = |region: &Region, status| {
        ids.iter().find(|id| region.status(id) == status).unwrap().clone()
    };
    let (running, stopped) = (named(&region, "Running"), named(&region, "Stopped"));
    let list = [("InstanceId.1", all[0]), ("InstanceId.2", all[1]), ("InstanceId.3", all[2])];
    let with = |more: (&'static str, &'static str)| {
        [REGION, more].into_iter().chain(list).collect::<Vec<_>>()
    };
    for action in ["StartInstances", "StopInstances", "RebootInstances"] {
        let code = region.error_code(action, &with(("BatchOptimization", "AllTogether")));
        assert!(["IncorrectInstanceStatus", "InvalidInstanceIds.NotFound"].contains(&code));
        assert_eq!(
            region.error_code(action, &with(("BatchOptimization", "X"))),
            "InvalidParameter"
        );
    }
    let response = region.ok("StopInstances", &with(("BatchOptimization", "SuccessFirst")));
    let mut expected = [
        [&*running, "200", "Running", "Stopping"],
        [&*stopped, "IncorrectInstanceStatus", "Stopped", "Stopped"],
        ["i-none", "InvalidInstanceIds.NotFound", "", ""],
    ];
    expected.sort_unstable();
    assert_eq!(responses(&response), expected.map(|row| row.map(str::to_owned)));
    region.settle();
    let both = [REGION, ("InstanceId.1", &*running), ("InstanceId.2", &*stopped)];
    for (action, status) in [
        ("StartInstances", "Running"),
        ("RebootInstances", "Running"),
        ("StopInstances", "Stopped"),
    ] {
        region.ok(action, &both);
        region.settle();
        assert_eq!(
            (region.status(&running), region.status(&stopped)),
            (status, status),
            "{action}"
        );
    }
    let dry = [REGION, ("InstanceId.1", &*running), ("DryRun", "true")];
    assert_eq!(region.error_code("StartInstances", &dry), "DRYRUN.SUCCESS");
}
