//! `ManualClock`.

use std::time::Duration;

use ecs_core::Clock;
use ecs_core::testing::ManualClock;

const SECOND: Duration = Duration::from_secs(1);

#[test]
fn the_time_can_be_set_and_advanced() {
    let clock = ManualClock::default();
    assert_eq!(clock.now().to_string(), "2026-01-02T03:04:05Z");
    let clock = ManualClock::new("2001-02-03T04:05:06Z".parse().unwrap());
    clock.advance(SECOND * 3600);
    assert_eq!(clock.now().to_string(), "2001-02-03T05:05:06Z");
    assert_eq!(clock.elapsed(), SECOND * 3600);
    clock.set("1999-01-01T00:00:00Z".parse().unwrap());
    assert_eq!(clock.now().to_string(), "1999-01-01T00:00:00Z");
    assert_eq!(clock.elapsed(), SECOND * 3600);
    assert!(clock.slept().is_empty());
}

#[tokio::test]
async fn sleeps_advance_both_times_and_clones_share_them() {
    let clock = ManualClock::default();
    let clone = clock.clone();
    clone.sleep(SECOND * 5).await;
    clone.sleep(SECOND * 2).await;
    assert_eq!(clock.slept(), [SECOND * 5, SECOND * 2]);
    assert_eq!(clock.elapsed(), SECOND * 7);
    assert_eq!(clock.now().to_string(), "2026-01-02T03:04:12Z");
}

#[tokio::test]
async fn concurrent_sleeps_overlap() {
    let clock = ManualClock::default();
    let waits = [3, 5, 4].map(|seconds| {
        let clock = clock.clone();
        tokio::spawn(async move { clock.sleep(SECOND * seconds).await })
    });
    for wait in waits {
        wait.await.unwrap();
    }
    assert_eq!(clock.elapsed(), SECOND * 5);
    assert_eq!(clock.slept().len(), 3);
}

#[tokio::test]
async fn a_sleep_yields_to_other_tasks() {
    let clock = ManualClock::default();
    let other = clock.clone();
    let task = tokio::spawn(async move { other.now() });
    clock.sleep(SECOND).await;
    assert_eq!(task.await.unwrap().to_string(), "2026-01-02T03:04:05Z");
}

#[tokio::test]
async fn a_dropped_sleep_takes_no_time() {
    let clock = ManualClock::default();
    tokio::select! {
        biased;
        () = clock.sleep(SECOND) => panic!("the sleep did not yield"),
        () = std::future::ready(()) => {}
    }
    assert_eq!((clock.elapsed(), clock.slept()), (Duration::ZERO, vec![]));
}

#[tokio::test]
async fn time_saturates() {
    let clock = ManualClock::default();
    for _ in 0..2 {
        clock.sleep(Duration::MAX).await;
        assert_eq!(clock.elapsed(), Duration::MAX);
        assert_eq!(clock.now(), jiff::Timestamp::MAX);
    }
}
