//! Disks, snapshots and images under any sequence of actions, while time goes on.
#![allow(clippy::unwrap_used, clippy::panic)]

mod invariants;
mod step;

use std::time::Duration;

use proptest::prelude::*;

use super::testing::{Lab, is_documented};
use invariants::Losses;
use step::Step;

fn lab() -> Lab {
    let mut lab = Lab::new();
    lab.add_instance("i-1", "Running");
    lab.add_instance("i-2", "Stopped");
    lab
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
        let (mut lab, mut losses) = (lab(), Losses::default());
        for (step, wait) in steps {
            losses.expect(&lab.world, &step);
            if let Some((action, refusal)) = step.take(&mut lab) {
                prop_assert!(is_documented(action, &refusal), "{action}: {refusal:?}");
            }
            lab.wait(wait);
            invariants::check(&lab.world, &losses);
        }
        invariants::check_saved(&lab.world);
        lab.settle();
        invariants::check_steady(&lab.world);
    }
}

/// The steps reach what they are about: a test whose calls are all refused tells nothing.
#[test]
fn every_action_succeeds_sometimes() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;

    let (mut lab, mut runner) = (lab(), TestRunner::deterministic());
    let mut succeeded = std::collections::BTreeSet::new();
    for number in 0..1800 {
        // Now and then from the beginning, with both instances.
        if number % 150 == 0 {
            lab = self::lab();
        }
        let step = any::<Step>().new_tree(&mut runner).unwrap().current();
        if step.take(&mut lab).is_none() {
            succeeded.insert(step.action());
        }
        lab.wait(Duration::from_millis(15));
    }
    let missing: Vec<_> =
        step::ACTIONS.iter().filter(|action| !succeeded.contains(*action)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
