//! The worker, with a clock that the test moves.

use std::time::Duration;

use ecs_sdk::Client;
use ecs_sdk::jiff::Timestamp;
use ecs_sdk::testing::ManualClock;
use ecs_sdk::{BoxFuture, Clock};
use ecs_sim::{EcsSim, Fault};
use templates::worker::{self, Round, Settings};
use tokio::sync::watch;

use crate::harness::{client, endpoint, run, status};

const PAST: (&str, &str) = ("stop-after", "2026-01-02T03:04Z");
const FUTURE: (&str, &str) = ("stop-after", "2026-01-02T04:00Z");

fn settings(apply: bool) -> Settings {
    Settings { tag: "stop-after".to_owned(), interval: 300, apply }
}

async fn round(ecs: &Client, apply: bool) -> Result<Round, ecs_sdk::Error> {
    let (_sender, shutdown) = watch::channel(false);
    worker::round(ecs, &settings(apply), ManualClock::default().now(), &shutdown).await
}

#[tokio::test]
async fn stops_only_instances_whose_time_is_over() {
    let sim = endpoint().await;
    let ecs = client(&sim);
    let past = run(&ecs, "past", &[PAST]).await;
    let others = [
        run(&ecs, "future", &[FUTURE]).await,
        run(&ecs, "no-tag", &[]).await,
        run(&ecs, "other-tag", &[("expires", PAST.1)]).await,
        run(&ecs, "no-time", &[("stop-after", "next week")]).await,
    ];
    let expected = Round { expired: 1, unreadable: 1, failed: 0 };
    assert_eq!(round(&ecs, true).await.unwrap(), expected);
    assert_eq!(status(&ecs, &past).await, "Stopped");
    for id in &others {
        assert_eq!(status(&ecs, id).await, "Running");
    }
    // It is no longer running, so the next round does not find it.
    assert_eq!(round(&ecs, true).await.unwrap().expired, 0);
}

#[tokio::test]
async fn a_dry_run_changes_nothing() {
    let sim = endpoint().await;
    let ecs = client(&sim);
    run(&ecs, "past", &[PAST]).await;
    let before = sim.state();
    sim.clear_requests();
    assert_eq!(round(&ecs, false).await.unwrap().expired, 1);
    assert!(sim.requests().iter().all(|request| request.action == "DescribeInstances"));
    assert_eq!(sim.state()["instances"], before["instances"]);
}

#[tokio::test]
async fn a_failure_does_not_keep_other_instances_from_being_stopped() {
    let sim = endpoint().await;
    let ecs = client(&sim);
    for name in ["first", "second", "third"] {
        run(&ecs, name, &[PAST]).await;
    }
    sim.set_faults([Fault::internal_error().action("StopInstance").times(1)]).unwrap();
    let expected = Round { expired: 2, unreadable: 0, failed: 1 };
    assert_eq!(round(&ecs, true).await.unwrap(), expected);
    assert_eq!(round(&ecs, true).await.unwrap(), Round { expired: 1, ..Round::default() });
}

#[tokio::test]
async fn a_failed_list_is_the_error_of_a_round() {
    let sim = endpoint().await;
    sim.set_faults([Fault::throttling().action("DescribeInstances")]).unwrap();
    assert!(round(&client(&sim), true).await.unwrap_err().is_throttled());
}

#[tokio::test]
async fn a_shutdown_ends_the_round_before_the_next_call() {
    let sim = endpoint().await;
    let ecs = client(&sim);
    run(&ecs, "past", &[PAST]).await;
    let (_sender, shutdown) = watch::channel(true);
    let now = ManualClock::default().now();
    let round = worker::round(&ecs, &settings(true), now, &shutdown).await.unwrap();
    assert_eq!(round, Round::default());
    sim.clear_requests();
    worker::run(&ecs, &settings(true), &ManualClock::default(), shutdown).await;
    assert!(sim.requests().is_empty());
}

/// The signal arrives during the first of three calls, which is not cancelled.
#[tokio::test]
async fn a_shutdown_during_a_call_leaves_the_other_instances_running() {
    let (sender, shutdown) = watch::channel(false);
    let sim = EcsSim::builder().on_request(move |request| {
        if request.action == "StopInstance" {
            sender.send_replace(true);
        }
    });
    let sim = sim.start().await.unwrap();
    let ecs = client(&sim);
    for name in ["first", "second", "third"] {
        run(&ecs, name, &[PAST]).await;
    }
    sim.advance(Duration::from_secs(60)).unwrap();
    sim.clear_requests();
    worker::run(&ecs, &settings(true), &ManualClock::default(), shutdown).await;
    let actions: Vec<_> = sim.requests().into_iter().map(|request| request.action).collect();
    assert_eq!(actions, ["DescribeInstances", "StopInstance"]);
}

#[tokio::test]
async fn without_a_sender_the_worker_ends() {
    let sim = endpoint().await;
    let (sender, shutdown) = watch::channel(false);
    drop(sender);
    worker::run(&client(&sim), &settings(true), &ManualClock::default(), shutdown).await;
    assert!(sim.requests().is_empty());
}

/// A clock that requests the shutdown in its last sleep.
#[derive(Debug)]
struct EndingClock {
    clock: ManualClock,
    sleeps: usize,
    sender: watch::Sender<bool>,
}

impl Clock for EndingClock {
    fn now(&self) -> Timestamp {
        self.clock.now()
    }

    fn elapsed(&self) -> Duration {
        self.clock.elapsed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            self.clock.sleep(duration).await;
            if self.clock.slept().len() == self.sleeps {
                self.sender.send(true).unwrap();
            }
        })
    }
}

#[tokio::test]
async fn rounds_continue_after_a_failure_until_the_shutdown() {
    let sim = endpoint().await;
    let ecs = client(&sim);
    let future = run(&ecs, "future", &[FUTURE]).await;
    sim.set_faults([Fault::internal_error().times(1)]).unwrap();
    sim.clear_requests();
    let (sender, shutdown) = watch::channel(false);
    // 12 rounds every five minutes from 03:04:05 on; the last one begins at 03:59:05.
    let clock = EndingClock { clock: ManualClock::default(), sleeps: 12, sender };
    worker::run(&ecs, &settings(true), &clock, shutdown).await;
    assert_eq!(clock.clock.slept(), [Duration::from_secs(300); 12]);
    assert_eq!(sim.requests().len(), 12);
    assert_eq!(status(&ecs, &future).await, "Running");
    // One more round, after four o'clock.
    let (sender, shutdown) = watch::channel(false);
    let clock = EndingClock { sleeps: 13, sender, ..clock };
    worker::run(&ecs, &settings(true), &clock, shutdown).await;
    assert_eq!(status(&ecs, &future).await, "Stopped");
}
