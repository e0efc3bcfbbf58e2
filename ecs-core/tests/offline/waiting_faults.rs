//! Waiters whose requests fail.

use std::error::Error as _;
use std::time::Duration;

use ecs_core::ErrorKind;
use ecs_core::retry::RetryPolicy;
use ecs_core::testing::{ReplayTransport, Reply};

use super::waiting::{SECOND, Service, deleted, groups, one_by_one, running, runs_after};
use crate::support::widgets::{LIST, builder, ids, ids_of, requested_ids};

fn internal() -> Reply {
    Reply::error(500, "InternalError", "Oh.")
}

fn unknown() -> Reply {
    Reply::error(404, "InvalidWidgetId.NotFound", "No such widget.")
}

#[tokio::test]
async fn transient_errors_are_ignored() {
    let cases = [
        (vec![Reply::throttled()], vec![5]),
        (vec![Reply::throttled_for(SECOND * 2)], vec![5]),
        (vec![Reply::throttled_for(SECOND * 30)], vec![30]),
        (vec![internal(), internal()], vec![5, 5]),
        (vec![Reply::reset_before_response(), Reply::reset_within_response()], vec![5, 5]),
        (vec![Reply::connection_refused(), Reply::dns_failure()], vec![5, 5]),
        (vec![Reply::error(503, "ServiceUnavailable", "Later.")], vec![5]),
        // The attempt times out after 15 seconds.
        (vec![Reply::stall()], vec![15, 5]),
    ];
    for (faults, slept) in cases {
        println!("{faults:?}");
        let service = Service::new(runs_after(0)).first(faults);
        assert_eq!(service.ecs.wait(running(), ids([1])).await.unwrap().len(), 1);
        assert_eq!(service.slept(), slept);
        // States seen before an error are kept.
        let service = Service::new(|_, now| (now < 8).then_some("Starting"));
        let wait = service.ecs.wait(running(), ids([1])).on_progress(|progress| {
            if progress.elapsed.is_zero() {
                service.transport.clone().on(LIST, internal());
            }
        });
        let error = wait.await.unwrap_err();
        assert_eq!(groups(&error), [vec![], ids([1]), vec![], vec![]]);
    }
}

#[tokio::test]
async fn the_retries_of_the_client_come_first() {
    let service = Service::new(runs_after(0));
    let transport = service.transport.clone().on(LIST, internal()).on(LIST, Reply::throttled());
    let retry = RetryPolicy::default().base_delay(Duration::from_millis(1));
    let ecs = builder(&service.clock).transport(transport).retry(retry).build().unwrap();
    let mut polls = 0;
    ecs.wait(running(), ids([1])).on_progress(|_| polls += 1).await.unwrap();
    assert_eq!((polls, service.transport.requests().len()), (1, 3));
}

#[tokio::test]
async fn a_service_error_ends_waiting_and_keeps_the_states() {
    let service = Service::new(|id, _| match id {
        "w-0" => Some("Running"),
        "w-1" => Some("Broken"),
        "w-2" => Some("Starting"),
        _ => None,
    });
    let wait = service.ecs.wait(running(), ids(0..4)).on_progress(|_| {
        service.transport.clone().on(LIST, Reply::error(403, "Forbidden.RAM", "No."));
    });
    let error = wait.await.unwrap_err();
    assert_eq!(
        (error.error.kind(), error.error.code()),
        (ErrorKind::Service, Some("Forbidden.RAM"))
    );
    assert_eq!(groups(&error), [ids([0]), ids([1]), ids([2]), ids([3])]);
    assert_eq!(service.requested_ids(), [ids(0..4), ids(2..4)]);
}

#[tokio::test]
async fn a_timeout_reports_the_last_failure() {
    let service = Service::new(|_, _| Some("Starting"));
    let wait = service.ecs.wait(running(), ids([1])).timeout(SECOND * 12).on_progress(|progress| {
        if progress.elapsed == SECOND * 10 {
            service.transport.clone().on(LIST, Reply::error(503, "ServiceUnavailable", "Later."));
        }
    });
    let error = wait.await.unwrap_err();
    let message = error.error.message();
    let expected = "widgets running: timed out after 12 s with 1 of 1 missing: w-1 is Starting; the last poll failed: ";
    assert!(message.starts_with(expected) && message.contains("Later."), "{message}");
    assert!(error.source().unwrap().to_string().contains("ServiceUnavailable"));
    assert_eq!(groups(&error), [vec![], vec![], ids([1]), vec![]]);
    assert_eq!(service.slept(), [5, 5, 2]);
}

#[tokio::test]
async fn a_long_retry_after_ends_with_the_timeout() {
    let service = Service::new(runs_after(0));
    let transport = service.transport.clone().repeat(LIST, Reply::throttled_for(SECOND * 3_600));
    let error = service.ecs.wait(running(), ids([1])).await.unwrap_err();
    assert!(error.error.message().contains("w-1 was never found; the last poll failed"), "{error}");
    assert_eq!(service.slept(), [60]);
    assert_eq!(transport.requests().len(), 2);
}

#[tokio::test]
async fn an_unknown_id_is_absent() {
    let any_resource = || Reply::error(404, "InvalidResourceId.NotFound", "No such resource.");
    for replies in [[unknown(), unknown()], [any_resource(), any_resource()]] {
        let service = Service::new(|_, _| None).first(replies);
        let waiter = deleted().resource("widget");
        assert!(service.ecs.wait(waiter, ids([1])).await.unwrap().is_empty());
        assert_eq!(service.requested_ids().len(), 2);
    }
    // The resource may be too new.
    let service = Service::new(runs_after(0)).first([unknown(), unknown()]);
    assert_eq!(service.ecs.wait(running(), ids([1])).await.unwrap().len(), 1);
    assert_eq!(service.slept(), [5, 5]);
}

/// A service that rejects a request if one of its ids is unknown.
fn strict(known: fn(&str, u64) -> bool) -> Service {
    let service = Service::new(runs_after(0));
    let time = service.clock.clone();
    let reply = Reply::with(move |request| {
        let seconds = ecs_core::Clock::elapsed(&time).as_secs();
        let (known, unknown_ids): (Vec<_>, Vec<_>) =
            requested_ids(request).into_iter().partition(|id| known(id, seconds));
        if !unknown_ids.is_empty() {
            return unknown();
        }
        let widget = |id: &String| serde_json::json!({"Id": id, "Status": "Running"});
        let widgets: Vec<_> = known.iter().map(widget).collect();
        Reply::response(&serde_json::json!({"Widgets": {"Widget": widgets}}))
    });
    service.transport.clone().repeat(LIST, reply);
    service
}

#[tokio::test]
async fn an_unknown_id_says_nothing_about_the_others() {
    // One is deleted at once, the other later.
    let service = strict(|id, now| id == "w-1" && now < 8);
    let found = service.ecs.wait(deleted(), ids(0..2)).await.unwrap();
    assert_eq!(ids_of(&found), ids([1]));
    assert_eq!(service.slept(), [5, 5, 5]);
    let polls = [&[0, 1][..], &[0], &[1], &[0, 1], &[0], &[1], &[1], &[1]];
    assert_eq!(service.requested_ids(), polls.map(|poll| ids(poll.iter().copied())));
    // One exists at once, the other later.
    let service = strict(|id, now| id == "w-1" || now >= 8);
    let found = service.ecs.wait(running(), ids(0..2)).await.unwrap();
    assert_eq!(ids_of(&found), ids(0..2));
    assert_eq!(service.requested_ids(), [ids(0..2), ids([0]), ids([1]), ids([0]), ids([0])]);
}

/// A replica that lags behind, or a request that was sent before the resource existed, is not proof.
#[tokio::test]
async fn absence_counts_after_two_polls_in_a_row() {
    let blinking = |_: &str, now: u64| match now {
        0 => Some("Starting"),
        1..=5 => None,
        6..=10 => Some("Starting"),
        11..=15 => None,
        _ => Some("Running"),
    };
    let service = Service::new(blinking);
    assert_eq!(service.ecs.wait(running(), ids([1])).await.unwrap().len(), 1);
    assert_eq!(service.slept(), [5, 5, 5, 5]);
    // Absent once, listed again: not deleted yet.
    let service = Service::new(|_, now| (now == 0 || (6..=10).contains(&now)).then_some("Running"));
    service.ecs.wait(deleted(), ids([1])).await.unwrap();
    assert_eq!(service.slept(), [5, 5, 5, 5]);
}

#[tokio::test]
async fn other_not_found_codes_end_waiting() {
    let codes = [
        "InvalidResourceGroup.NotFound",
        "InvalidGadgetId.NotFound",
        "InvalidAccessKeyId.NotFound",
        "InvalidAction.NotFound",
        "InvalidApi.NotFound",
        "InvalidProduct.NotFound",
        "InvalidRegionId.NotFound",
    ];
    for code in codes {
        for waiter in [deleted(), running(), one_by_one()] {
            let waiter = waiter.resource("widget");
            let service = Service::new(|_, _| None);
            let transport = ReplayTransport::new().repeat(LIST, Reply::error(404, code, "No."));
            let ecs = builder(&service.clock).transport(transport).build().unwrap();
            let error = ecs.wait(waiter, ids(0..2)).await.unwrap_err();
            assert_eq!(error.error.code(), Some(code));
            assert_eq!(error.unseen, ids(0..2));
        }
    }
}

#[tokio::test]
async fn a_failing_resource_does_not_hide_the_others() {
    let service = Service::new(runs_after(0));
    let fault = Reply::with(|request| match requested_ids(request).as_slice() {
        [id] if id == "w-0" => internal(),
        ids => {
            let widget = |id: &String| serde_json::json!({"Id": id, "Status": "Running"});
            let widgets: Vec<_> = ids.iter().map(widget).collect();
            Reply::response(&serde_json::json!({"Widgets": {"Widget": widgets}}))
        }
    });
    service.transport.clone().repeat(LIST, fault);
    let error = service.ecs.wait(one_by_one(), ids(0..4)).await.unwrap_err();
    assert_eq!(groups(&error), [ids(1..4), vec![], vec![], ids([0])]);
    let message = error.error.message();
    assert!(message.contains("1 of 4 missing: w-0 was never found; the last poll"), "{message}");
}
