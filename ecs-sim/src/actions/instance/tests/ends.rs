//! Release of instances.

use std::time::Duration;

use serde_json::json;

use super::{REGION, Region};

#[test]
fn running_or_protected_instances_are_not_deleted() {
    let mut region = Region::new();
    let id = region.run(&[("DeletionProtection", "true")]).remove(0);
    let name = ("InstanceId", id.as_str());
    let forced = [name, ("Force", "true")];
    assert_eq!(region.error_code("DeleteInstance", &forced), "InvalidOperation.DeletionProtection");
    region.ok("ModifyInstanceAttribute", &[name, ("DeletionProtection", "false")]);
    let code = region.error_code("DeleteInstance", &forced);
    assert_eq!(code, "IncorrectInstanceStatus.Initializing");
    region.settle();
    assert_eq!(region.error_code("DeleteInstance", &[name]), "IncorrectInstanceStatus");
    region.ok("DeleteInstance", &forced);
    assert_eq!(region.status(&id), "absent");
    assert!(region.world.disks.is_empty() && region.world.network_interfaces.is_empty());
    assert_eq!(region.error_code("DeleteInstance", &forced), "InvalidInstanceId.NotFound");
}

#[test]
fn disks_outlive_their_instance_if_configured() {
    let mut region = Region::new();
    let id = region.stopped(&[
        ("DataDisk.1.Size", "20"),
        ("DataDisk.2.Size", "30"),
        ("DataDisk.2.DeleteWithInstance", "false"),
    ]);
    region.ok("DeleteInstance", &[("InstanceId", &id)]);
    let left: Vec<_> = region.world.disks.values().collect();
    assert_eq!((left.len(), left[0].size, left[0].instance_id.as_ref()), (1, 30, None));
    assert_eq!(left[0].status.as_str(), "Available");
}

#[test]
fn several_instances_are_deleted_atomically() {
    let mut region = Region::new();
    let (first, second) = (region.stopped(&[]), region.running(&[]));
    let (a, b) = (("InstanceId.1", first.as_str()), ("InstanceId.2", second.as_str()));
    assert_eq!(region.error_code("DeleteInstances", &[REGION, a, b]), "IncorrectInstanceStatus");
    let none = ("InstanceId.3", "i-none");
    let force = ("Force", "true");
    let code = region.error_code("DeleteInstances", &[REGION, a, b, none, force]);
    assert_eq!(code, "InvalidInstanceIds.NotFound");
    assert_eq!(region.world.instances.len(), 2);
    region.ok("DeleteInstances", &[REGION, a, b, force]);
    assert!(region.world.instances.is_empty());
}

#[test]
fn a_release_time_is_set_changed_and_cleared() {
    let mut region = Region::new();
    let at = |time| ("AutoReleaseTime", time);
    let id = region.running(&[at("2026-01-02T04:00:30Z")]);
    let name = ("InstanceId", id.as_str());
    assert_eq!(region.described(&id)["AutoReleaseTime"], "2026-01-02T04:00Z");
    for time in ["2026-01-02T03:30:00Z", "2029-01-03T00:00:00Z", "soon"] {
        let code = region.error_code("ModifyInstanceAutoReleaseTime", &[name, at(time)]);
        assert_eq!(code, "InvalidAutoReleaseTime.Malformed", "{time}");
    }
    region.ok("ModifyInstanceAutoReleaseTime", &[name, at("2026-01-02T05:00Z")]);
    region.wait(Duration::from_secs(3600));
    assert_eq!(region.status(&id), "Running");
    region.ok("ModifyInstanceAutoReleaseTime", &[name, at("")]);
    region.wait(Duration::from_secs(7200));
    assert_eq!(region.status(&id), "Running");
    region.ok("ModifyInstanceAutoReleaseTime", &[name, at("2026-01-02T07:00Z")]);
    region.wait(Duration::from_secs(7200));
    assert_eq!(region.status(&id), "absent");
    let none = region.error_code("ModifyInstanceAutoReleaseTime", &[name]);
    assert_eq!(none, "NoSuchResource");
}

#[test]
fn a_spot_interruption_is_announced_and_releases_the_instance() {
    let mut region = Region::new();
    let spot = [("SpotStrategy", "SpotWithPriceLimit"), ("SpotPriceLimit", "0.5")];
    let id = region.running(&spot);
    let (now, notice) = (region.now, crate::world::RECLAIM_NOTICE);
    let time = region.world.announce_reclaim(&id, now, notice).unwrap();
    assert_eq!(time, now + Duration::from_secs(300));
    let again = region.world.announce_reclaim(&id, now, Duration::ZERO);
    assert_eq!(again, Some(time), "the interruption is announced once");
    let found = region.described(&id);
    assert_eq!(found["OperationLocks"]["LockReason"][0]["LockReason"], "Recycling");
    assert_eq!(found["SpotPriceLimit"], 0.5);
    let event = &region.world.system_events[0];
    assert_eq!(event.name, "Instance:PreemptibleInstanceInterruption");
    assert_eq!(event.content, json!({ "instanceId": id, "instanceName": id, "action": "delete" }));
    let name = ("InstanceId", id.as_str());
    assert_eq!(region.error_code("RebootInstance", &[name]), "IncorrectInstanceStatus");
    region.wait(Duration::from_secs(299));
    assert_eq!(region.status(&id), "Running");
    region.wait(Duration::from_secs(1));
    assert_eq!(region.status(&id), "absent");
    assert_eq!(region.world.system_events.len(), 1);
}

#[test]
fn a_spot_interruption_can_stop_the_instance_instead() {
    let mut region = Region::new();
    let id =
        region.running(&[("SpotStrategy", "SpotAsPriceGo"), ("SpotInterruptionBehavior", "Stop")]);
    let now = region.now;
    assert!(region.world.announce_reclaim(&id, now, Duration::from_secs(1)).is_some());
    region.wait(Duration::from_secs(1));
    let found = region.described(&id);
    assert_eq!(
        (&found["Status"], &found["StoppedMode"]),
        (&json!("Stopped"), &json!("StopCharging"))
    );
    region.ok("StartInstance", &[("InstanceId", &id)]);
}

#[test]
fn only_spot_instances_are_interrupted() {
    let mut region = Region::new();
    let id = region.running(&[]);
    let now = region.now;
    assert_eq!(region.world.announce_reclaim(&id, now, Duration::ZERO), None);
    assert_eq!(region.world.announce_reclaim("i-none", now, Duration::ZERO), None);
}
