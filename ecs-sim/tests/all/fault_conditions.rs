//! The conditions of faults.

use crate::support;
use crate::support::call::Call;
use ecs_sim::{EcsSim, Fault, FaultKind};
use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

/// The kinds of faults that this many requests of an action get.
async fn faults_of(sim: &EcsSim, action: &str, requests: usize) -> Vec<String> {
    for _ in 0..requests {
        Call::new(action).with("RegionId", "cn-beijing").v3().send(sim.address()).await;
    }
    let recorded = sim.requests();
    let fault =
        |recorded: &ecs_sim::RecordedRequest| recorded.fault.as_ref().map(ToString::to_string);
    recorded[recorded.len() - requests..]
        .iter()
        .map(|recorded| fault(recorded).unwrap_or_default())
        .collect()
}

/// The numbers of the requests with a fault, counted from 1.
async fn hits(fault: Fault, requests: usize) -> Vec<usize> {
    let sim = support::start_with([fault]).await;
    let faults = faults_of(&sim, "DescribeRegions", requests).await;
    (1..).zip(faults).filter(|(_, fault)| !fault.is_empty()).map(|(number, _)| number).collect()
}

#[tokio::test]
async fn counts() {
    let fault = Fault::internal_error;
    assert_eq!(hits(fault(), 3).await, [1, 2, 3]);
    assert_eq!(hits(fault().times(2), 5).await, [1, 2]);
    assert_eq!(hits(fault().skip(2), 5).await, [3, 4, 5]);
    assert_eq!(hits(fault().every(3), 7).await, [3, 6]);
    assert_eq!(hits(fault().skip(1).every(2).times(2), 9).await, [3, 5]);
    assert_eq!(hits(fault().probability(0.0), 20).await, [0; 0]);
    assert_eq!(hits(fault().probability(1.0), 3).await, [1, 2, 3]);
}

#[tokio::test]
async fn actions() {
    let fault = Fault::internal_error().action("DescribeZones").action("Start*").times(1);
    let sim = support::start_with([fault]).await;
    for (action, expected) in [
        ("DescribeRegions", [""]),
        ("DescribeInstances", [""]),
        ("StartInstances", ["internal_error"]),
        ("DescribeZones", [""]),
    ] {
        assert_eq!(faults_of(&sim, action, 1).await, expected, "{action}");
    }
    sim.set_faults([Fault::internal_error().action("DescribeZones")]).unwrap();
    assert_eq!(faults_of(&sim, "DescribeZones", 1).await, ["internal_error"]);
}

#[tokio::test]
async fn only_the_first_matching_fault_counts_a_request() {
    let second = Fault::internal_error().skip(1).times(1);
    let sim = support::start_with([Fault::throttling().times(2), second]).await;
    let faults = faults_of(&sim, "DescribeRegions", 5).await;
    assert_eq!(faults, ["throttling", "throttling", "", "internal_error", ""]);
}

#[tokio::test]
async fn replacing_faults_resets_their_counters() {
    let fault = || Fault::internal_error().times(1);
    let sim = support::start_with([fault()]).await;
    assert_eq!(faults_of(&sim, "DescribeRegions", 2).await, ["internal_error", ""]);
    sim.set_faults([fault()]).unwrap();
    assert_eq!(faults_of(&sim, "DescribeRegions", 2).await, ["internal_error", ""]);
    let error = sim.set_faults([fault(), fault().probability(2.0)]).unwrap_err();
    assert_eq!(error.to_string(), "fault 2: probability must be a number from 0 to 1");
    assert_eq!(sim.faults(), [fault()]);
}

#[tokio::test]
async fn a_start_with_an_invalid_fault_fails() {
    let error = EcsSim::builder().fault(Fault::throttling().every(0)).start().await.unwrap_err();
    assert_eq!(error.to_string(), "fault 1: every and times must be at least 1");
}

#[tokio::test]
async fn the_seed_determines_faults_with_a_probability() {
    let mut runs = Vec::new();
    for seed in [1, 1, 2] {
        let now: Timestamp = support::NOW.parse().unwrap();
        let builder = EcsSim::builder().seed(seed).clock(move || now);
        let builder = builder.fault(Fault::throttling().probability(0.2));
        let sim = builder.fault(Fault::internal_error().probability(0.5)).start().await.unwrap();
        runs.push(faults_of(&sim, "DescribeRegions", 500).await);
    }
    assert_eq!(runs[0], runs[1]);
    assert_ne!(runs[0], runs[2]);
    let share = |kind: &str| runs[0].iter().filter(|fault| *fault == kind).count();
    // 100 and (500 - 100) / 2 are expected; the bounds are more than three standard deviations
    // away.
    let (throttling, errors) = (share("throttling"), share("internal_error"));
    assert!((70..=130).contains(&throttling), "{throttling}");
    assert!((160..=240).contains(&errors), "{errors}");
}

#[tokio::test]
async fn a_schedule_follows_the_clock_of_the_endpoint() {
    let millis = Arc::new(AtomicI64::new(0));
    let (clock, start) = (Arc::clone(&millis), support::NOW.parse::<Timestamp>().unwrap());
    let now = move || start + SignedDuration::from_millis(clock.load(Ordering::Relaxed));
    let time = Duration::from_secs;
    let fault = Fault::internal_error().after(time(10)).until(time(20)).times(3);
    let sim = EcsSim::builder().clock(now).fault(fault).start().await.unwrap();
    for (at, expected) in [
        (0, ""),
        (9_999, ""),
        (10_000, "internal_error"),
        (19_999, "internal_error"),
        (20_000, ""),
        (-5_000, ""),
    ] {
        millis.store(at, Ordering::Relaxed);
        assert_eq!(faults_of(&sim, "DescribeRegions", 1).await, [expected], "{at}");
    }
    // From here on the same again.
    sim.set_faults(sim.faults()).unwrap();
    assert_eq!(faults_of(&sim, "DescribeRegions", 1).await, [""]);
    millis.store(5_000, Ordering::Relaxed);
    assert_eq!(faults_of(&sim, "DescribeRegions", 4).await[2..], ["internal_error", ""]);
}

#[tokio::test]
async fn a_clock_offset_shows_in_the_date_header() {
    for (seconds, date, time) in [
        (3600, "Fri, 02 Jan 2026 04:04:05 GMT", "2026-01-02T04:04:05Z"),
        (-3600, "Fri, 02 Jan 2026 02:04:05 GMT", "2026-01-02T02:04:05Z"),
    ] {
        let offset = FaultKind::ClockOffset { seconds };
        let sim =
            support::start_with([Fault::new(offset.clone()), Fault::throttling().skip(1)]).await;
        for (call, code, executed) in [
            (Call::new("DescribeRegions"), "InvalidTimeStamp.Expired", false),
            (Call::new("DescribeRegions").at(time), "", true),
        ] {
            let response = call.v3().send(sim.address()).await;
            assert_eq!(response.code(), code);
            assert_eq!(response.headers["date"], date);
            let recorded = sim.requests().pop().unwrap();
            assert_eq!((recorded.fault, recorded.executed), (Some(offset.clone()), executed));
            assert_eq!(recorded.time.to_string(), time);
        }
        // Another fault is applied as well.
        let response = Call::new("DescribeRegions").at(time).v1().send(sim.address()).await;
        assert_eq!((response.code(), response.headers["date"].as_str()), ("Throttling.User", date));
    }
}

#[tokio::test]
async fn the_date_header_has_the_clock_of_the_endpoint() {
    let response = Call::new("DescribeRegions").v3().send(support::start().await.address()).await;
    assert_eq!(response.headers["date"], "Fri, 02 Jan 2026 03:04:05 GMT");
}
