//! Disks, snapshots and images under any sequence of actions, while time goes on.
#![allow(clippy::unwrap_used, clippy::panic)]

mod invariants;
mod step;

use std::time::Duration;

use proptest::prelude::*;

use super::harness::{Harness, is_documented};
use invariants::Losses;
use step::Step;

fn harness() -> Harness {
    let mut harness = Harness::new();
    harness.add_instance("i-1", "Running");
    harness.add_instance("i-2", "Stopped");
    harness
}

/// Mostly moments within a transition, sometimes days.
fn waits() -> impl Strategy<Value = Duration> {
    prop_oneof![
        4 => (0..60_u64).prop_map(Duration::from_millis),
        1 => (0..3_u64).prop_map(|days| Duration::from_secs(days * 24 * 60 * 60)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_sequence_leaves_a_whole_world(
        steps in prop::collection::vec((any::<Step>(), waits()), 1..30),
    ) {
        let (mut harness, mut losses) = (harness(), Losses::default());
        for (step, wait) in steps {
            losses.expect(&harness.world, &step);
            if let Some((action, error)) = step.take(&mut harness) {
                prop_assert!(is_documented(action, &error), "{action}: {error:?}");
            }
            harness.wait(wait);
            invariants::check(&harness.world, &losses);
        }
        invariants::check_saved(&harness.world);
        harness.settle();
        invariants::check_steady(&harness.world);
    }
}

/// The steps reach what they are about: a test whose calls are all refused tells nothing.
#[test]
fn every_action_succeeds_sometimes() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;

    let (mut harness, mut runner) = (harness(), TestRunner::deterministic());
    let mut succeeded = std::collections::BTreeSet::new();
    for number in 0..1800 {
        // Now and then from the beginning, with both instances.
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
