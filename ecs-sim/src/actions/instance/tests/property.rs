//! Random sequences of actions keep the world consistent.

use std::time::Duration;

use proptest::prelude::*;

use super::{REGION, Region, with};

#[derive(Clone, Debug)]
enum Step {
    /// An action on one of the instances, or on an absent one.
    Do(usize, prop::sample::Index),
    Reclaim(prop::sample::Index),
    Lock(prop::sample::Index, bool),
    Wait(u64),
}

type Pairs = &'static [(&'static str, &'static str)];

/// Actions on an instance, with their other parameters.
const OPERATIONS: &[(&str, Pairs)] = &[
    ("RunInstances", &[("Amount", "2"), ("InternetMaxBandwidthOut", "1")]),
    ("RunInstances", &[("DataDisk.1.Size", "20"), ("DataDisk.1.DeleteWithInstance", "false")]),
    (
        "RunInstances",
        &[("SpotStrategy", "SpotAsPriceGo"), ("NetworkInterface.1.DeleteOnRelease", "false")],
    ),
    ("RunInstances", &[("SpotStrategy", "SpotAsPriceGo"), ("SpotInterruptionBehavior", "Stop")]),
    ("RunInstances", &[("InstanceChargeType", "PrePaid"), ("Period", "1"), ("PeriodUnit", "Week")]),
    ("CreateInstance", &[]),
    ("StartInstance", &[]),
    ("StopInstance", &[]),
    ("StopInstance", &[("StoppedMode", "StopCharging")]),
    ("RebootInstance", &[]),
    ("DeleteInstance", &[]),
    ("DeleteInstance", &[("Force", "true")]),
    ("DeleteInstance", &[("Force", "true"), ("TerminateSubscription", "true")]),
    ("ReActivateInstances", &[]),
    ("ModifyInstanceAttribute", &[("InstanceName", "other"), ("DeletionProtection", "false")]),
    ("ModifyInstanceAttribute", &[("SecurityGroupIds.1", "sg-2")]),
    ("ModifyInstanceSpec", &[("InstanceType", "ecs.c7.large")]),
    ("ModifyInstanceSpec", &[("InstanceType", "ecs.g7.large")]),
    ("ModifyInstanceAutoReleaseTime", &[("AutoReleaseTime", "2026-01-02T04:00:00Z")]),
    ("ModifyInstanceAutoReleaseTime", &[]),
    ("RenewInstance", &[("Period", "1")]),
    ("AllocatePublicIpAddress", &[]),
    ("ModifyInstanceNetworkSpec", &[("InternetMaxBandwidthOut", "3")]),
    ("DescribeInstanceAttribute", &[]),
];

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let index = any::<prop::sample::Index>;
    let step = prop_oneof![
        8 => (0..OPERATIONS.len(), index()).prop_map(|(operation, on)| Step::Do(operation, on)),
        1 => index().prop_map(Step::Reclaim),
        1 => (index(), any::<bool>()).prop_map(|(on, security)| Step::Lock(on, security)),
        4 => prop_oneof![0_u64..100, 100_u64..10_000_000].prop_map(Step::Wait),
        1 => Just(Step::Wait(8 * 24 * 3_600_000)),
    ];
    prop::collection::vec(step, 1..60)
}

fn pick(region: &Region, index: &prop::sample::Index) -> String {
    let ids: Vec<&String> = region.world.instances.keys().collect();
    let none = "i-none".to_owned();
    index.get(&[ids, vec![&none]].concat()).to_string()
}

fn take(region: &mut Region, step: &Step) {
    match step {
        Step::Do(operation, on) => execute(region, *operation, on),
        Step::Reclaim(on) => {
            let (id, now) = (pick(region, on), region.now);
            region.world.announce_reclaim(&id, now, Duration::from_millis(40));
        }
        Step::Lock(on, security) => {
            let id = pick(region, on);
            let reason = if *security { "security" } else { "financial" };
            let instance = region.world.instances.get_mut(&id);
            instance.into_iter().for_each(|instance| instance.locks = vec![reason.to_owned()]);
        }
        Step::Wait(millis) => region.wait(Duration::from_millis(*millis)),
    }
}

/// Ignores the result; the harness checks that an error changes nothing.
fn execute(region: &mut Region, operation: usize, on: &prop::sample::Index) {
    let (action, more) = OPERATIONS[operation];
    if ["RunInstances", "CreateInstance"].contains(&action) {
        drop(region.call(action, &with(more)));
        return;
    }
    let id = pick(region, on);
    drop(region.call(action, &[&[("InstanceId", id.as_str())], more].concat()));
}

fn check_consistent(region: &Region) -> Result<(), TestCaseError> {
    let world = &region.world;
    let of =
        |owner: &Option<String>| owner.as_ref().is_none_or(|id| world.instances.contains_key(id));
    for disk in world.disks.values() {
        prop_assert!(of(&disk.instance_id), "{disk:?} belongs to an absent instance");
        prop_assert_eq!(disk.instance_id.is_some(), disk.status.as_str() == "In_use");
    }
    for interface in world.network_interfaces.values() {
        prop_assert!(of(&interface.instance_id), "{interface:?} belongs to an absent instance");
    }
    for instance in world.instances.values() {
        let is_its = |owner: &Option<String>| owner.as_ref() == Some(&instance.id);
        let disks = world.disks.values().filter(|disk| is_its(&disk.instance_id));
        prop_assert_eq!(disks.filter(|disk| disk.disk_type.as_str() == "system").count(), 1);
        let interfaces = world.network_interfaces.values().filter(|i| is_its(&i.instance_id));
        let primary: Vec<_> = interfaces.filter(|i| i.is_primary).collect();
        prop_assert_eq!(primary.len(), 1);
        prop_assert_eq!(&primary[0].primary_ip, &instance.private_ip);
        prop_assert_eq!(&primary[0].security_group_ids, &instance.security_group_ids);
        let steady = ["Running", "Stopped"].contains(&instance.status.as_str());
        prop_assert_eq!(steady, instance.then.is_none());
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn random_steps_keep_the_world_consistent(steps in steps()) {
        let mut region = Region::new();
        for step in &steps {
            take(&mut region, step);
            check_consistent(&region)?;
        }
        region.settle();
        check_consistent(&region)?;
        let steady = region.world.instances.values().all(|instance| instance.then.is_none());
        prop_assert!(steady, "an instance is stuck in a transition");
        let found = region.ok("DescribeInstances", &[REGION]);
        prop_assert_eq!(&found["TotalCount"], region.world.instances.len());
    }
}
