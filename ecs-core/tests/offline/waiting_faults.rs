//! Waiting while requests fail.

use std::error::Error as _;
use std::time::Duration;

use ecs_core::ErrorKind;
use ecs_core::retry::RetryPolicy;
use ecs_core::testing::{ReplayTransport, Reply};

use super::waiting::{SECOND, Service, gone, one_by_one, parts, running, runs_after};
use crate::support::things::{LIST, asked, builder, ids, ids_of};

fn internal() -> Reply {
    Reply::error(500, "InternalError", "Oh.")
}

fn unknown() -> Reply {
    Reply::error(404, "InvalidThingId.NotFound", "No such thing.")
}

#[tokio::test]
async fn what_passes_is_no_news() {
    let cases = [
        (vec![Reply::throttled()], vec![5]),
        (vec![Reply::throttled_for(SECOND * 2)], vec![5]),
        (vec![Reply::throttled_for(SECOND * 30)], vec![30]),
        (vec![internal(), internal()], vec![5, 5]),
        (vec![Reply::reset_before_response(), Reply::reset_within_response()], vec![5, 5]),
        (vec![Reply::refused(), Reply::dns_failure()], vec![5, 5]),
        (vec![Reply::error(503, "ServiceUnavailable", "Later.")], vec![5]),
        // The attempt ends after 15 seconds.
        (vec![Reply::stall()], vec![15, 5]),
    ];
    for (faults, slept) in cases {
        println!("{faults:?}");
        let service = Service::new(runs_after(0)).first(faults);
        assert_eq!(service.ecs.wait(running(), ids([1])).await.unwrap().len(), 1);
        assert_eq!(service.slept(), slept);
        // What was seen before is not lost.
        let service = Service::new(|_, now| (now < 8).then_some("Starting"));
        let looked = service.ecs.wait(running(), ids([1])).on_progress(|progress| {
            if progress.elapsed.is_zero() {
                service.transport.clone().on(LIST, internal());
            }
        });
        let error = looked.await.unwrap_err();
        assert_eq!(parts(&error), [vec![], ids([1]), vec![], vec![]]);
    }
}

#[tokio::test]
async fn the_retries_of_the_client_come_first() {
    let service = Service::new(runs_after(0));
    let transport = service.transport.clone().on(LIST, internal()).on(LIST, Reply::throttled());
    let retry = RetryPolicy::default().base_delay(Duration::from_millis(1));
    let ecs = builder(&service.clock).transport(transport).retry(retry).build().unwrap();
    let mut looks = 0;
    ecs.wait(running(), ids([1])).on_progress(|_| looks += 1).await.unwrap();
    assert_eq!((looks, service.transport.requests().len()), (1, 3));
}

#[tokio::test]
async fn a_refusal_ends_it_and_keeps_what_was_seen() {
    let service = Service::new(|id, _| match id {
        "t-0" => Some("Running"),
        "t-1" => Some("Broken"),
        "t-2" => Some("Starting"),
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
    assert_eq!(parts(&error), [ids([0]), ids([1]), ids([2]), ids([3])]);
    assert_eq!(service.asked(), [ids(0..4), ids(2..4)]);
}

#[tokio::test]
async fn the_last_failure_is_told_when_the_time_is_over() {
    let service = Service::new(|_, _| Some("Starting"));
    let wait = service.ecs.wait(running(), ids([1])).timeout(SECOND * 12).on_progress(|progress| {
        if progress.elapsed == SECOND * 10 {
            service.transport.clone().on(LIST, Reply::error(503, "ServiceUnavailable", "Later."));
        }
    });
    let error = wait.await.unwrap_err();
    let message = error.error.message();
    let expected = "things running: timed out after 12 s with 1 of 1 missing: t-1 is Starting; the last poll failed: ";
    assert!(message.starts_with(expected) && message.contains("Later."), "{message}");
    assert!(error.source().unwrap().to_string().contains("ServiceUnavailable"));
    assert_eq!(parts(&error), [vec![], vec![], ids([1]), vec![]]);
    assert_eq!(service.slept(), [5, 5, 2]);
}

#[tokio::test]
async fn a_long_time_to_come_back_ends_with_the_limit() {
    let service = Service::new(runs_after(0));
    let transport = service.transport.clone().repeat(LIST, Reply::throttled_for(SECOND * 3_600));
    let error = service.ecs.wait(running(), ids([1])).await.unwrap_err();
    assert!(error.error.message().contains("t-1 was never found; the last poll failed"), "{error}");
    assert_eq!(service.slept(), [60]);
    assert_eq!(transport.requests().len(), 2);
}

#[tokio::test]
async fn an_unknown_id_is_not_there() {
    let service = Service::new(|_, _| None).first([unknown()]);
    assert!(service.ecs.wait(gone(), ids([1])).await.unwrap().is_empty());
    assert_eq!(service.asked().len(), 1);
    // It may be too new.
    let service = Service::new(runs_after(0)).first([unknown(), unknown()]);
    assert_eq!(service.ecs.wait(running(), ids([1])).await.unwrap().len(), 1);
    assert_eq!(service.slept(), [5, 5]);
}

/// A service that refuses a whole request when it does not know one of the ids.
fn strict(known: fn(&str, u64) -> bool) -> Service {
    let service = Service::new(runs_after(0));
    let time = service.clock.clone();
    let reply = Reply::with(move |request| {
        let seconds = ecs_core::Clock::elapsed(&time).as_secs();
        let (known, unknown_ids): (Vec<_>, Vec<_>) =
            asked(request).into_iter().partition(|id| known(id, seconds));
        if !unknown_ids.is_empty() {
            return unknown();
        }
        let thing = |id: &String| serde_json::json!({"Id": id, "Status": "Running"});
        let things: Vec<_> = known.iter().map(thing).collect();
        Reply::response(&serde_json::json!({"Things": {"Thing": things}}))
    });
    service.transport.clone().repeat(LIST, reply);
    service
}

#[tokio::test]
async fn an_unknown_id_tells_nothing_of_the_others() {
    // One is gone at once, the other later.
    let service = strict(|id, now| id == "t-1" && now < 8);
    let found = service.ecs.wait(gone(), ids(0..2)).await.unwrap();
    assert_eq!(ids_of(&found), ids([1]));
    assert_eq!(service.slept(), [5, 5]);
    assert_eq!(service.asked(), [ids(0..2), ids([0]), ids([1]), ids([1]), ids([1])]);
    // One is there at once, the other later.
    let service = strict(|id, now| id == "t-1" || now >= 8);
    let found = service.ecs.wait(running(), ids(0..2)).await.unwrap();
    assert_eq!(ids_of(&found), ids(0..2));
    assert_eq!(service.asked(), [ids(0..2), ids([0]), ids([1]), ids([0]), ids([0])]);
}

#[tokio::test]
async fn what_else_is_not_found_is_not_what_is_waited_for() {
    let codes = [
        "InvalidAccessKeyId.NotFound",
        "InvalidAction.NotFound",
        "InvalidApi.NotFound",
        "InvalidProduct.NotFound",
        "InvalidRegionId.NotFound",
    ];
    for code in codes {
        for waiter in [gone(), running(), one_by_one()] {
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
async fn one_that_keeps_failing_does_not_hide_the_others() {
    let service = Service::new(runs_after(0));
    let fault = Reply::with(|request| match asked(request).as_slice() {
        [id] if id == "t-0" => internal(),
        ids => {
            let thing = |id: &String| serde_json::json!({"Id": id, "Status": "Running"});
            let things: Vec<_> = ids.iter().map(thing).collect();
            Reply::response(&serde_json::json!({"Things": {"Thing": things}}))
        }
    });
    service.transport.clone().repeat(LIST, fault);
    let error = service.ecs.wait(one_by_one(), ids(0..4)).await.unwrap_err();
    assert_eq!(parts(&error), [ids(1..4), vec![], vec![], ids([0])]);
    let message = error.error.message();
    assert!(message.contains("1 of 4 missing: t-0 was never found; the last poll"), "{message}");
}
