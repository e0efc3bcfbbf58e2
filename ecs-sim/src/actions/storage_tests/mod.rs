//! Disks, snapshots and images under random sequences of actions, while time passes.
#![allow(clippy::unwrap_used, clippy::panic)]

mod invariants;
mod step;

use std::time::Duration;

use proptest::prelude::*;

use super::harness::{Harness, is_documented};
use invariants::ExpectedDeletions;
use step::Step;

fn harness() -> Harness {
    let mut harness = Harness::new();
    harness.add_instance("i-1", "Running");
    harness.add_instance("i-2", "Stopped");
    harness
}

/// Mostly durations shorter than a transition, sometimes days.
fn waits() -> impl Strategy<Value = Duration> {
    prop_oneof![
        4 => (0..60_u64).prop_map(Duration::from_millis),
        1 => (0..3_u64).prop_map(|days| Duration::from_secs(days * 24 * 60 * 60)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_sequence_keeps_the_world_consistent(
        steps in prop::collection::vec((any::<Step>(), waits()), 1..30),
    ) {
        let (mut harness, mut deletions) = (harness(), ExpectedDeletions::default());
        for (step, wait) in steps {
            deletions.expect(&harness.world, &step);
            if let Some((action, error)) = step.take(&mut harness) {
                prop_assert!(is_documented(action, &error), "{action}: {error:?}");
            }
            deletions.expect_expiry(&harness.world);
            harness.wait(wait);
            invariants::check(&harness.world, &deletions);
        }
        invariants::check_saved(&harness.world);
        harness.settle();
        invariants::check_steady(&harness.world);
    }
}

/// Every action succeeds for some step; otherwise the random test would cover only errors.
#[test]
fn every_action_succeeds_for_some_step() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;

    let (mut harness, mut runner) = (harness(), TestRunner::deterministic());
    let mut succeeded = std::collections::BTreeSet::new();
    for number in 0..1800 {
        // Starts over from time to time, with both instances.
        if number % 150 == 0 {
            harness = self::harness();
        }
        let step = any::<Step>().new_tree(&mut runner).unwrap().current();
        if step.take(&mut harness).is_none() {
            succeeded.insert(step.action());
        }
        harness.wait(Duration::from_millis(15));
    }
    let missing: Vec<_> =
        step::ACTIONS.iter().filter(|action| !succeeded.contains(*action)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
