//! Waiters, with a manual clock.

use std::time::Duration;

use ecs_core::testing::{ManualClock, ReplayTransport, Reply};
use ecs_core::{Client, ErrorKind, WaitError, Waiter};
use serde_json::json;

use crate::support::widgets::{
    LIST, ListWidgets, Widget, client, ids, ids_of, list, requested_ids,
};

pub(crate) const SECOND: Duration = Duration::from_secs(1);

/// Polls every 5 seconds for a minute.
pub(crate) fn running() -> Waiter<ListWidgets> {
    let request = |ids| ListWidgets { ids: Some(ids), ..list() };
    let waiter = Waiter::by_ids("widgets running", request, |widget| (&widget.id, &widget.status));
    waiter.success(&["Running"]).failure(&["Broken"]).interval(SECOND * 5).timeout(SECOND * 60)
}

pub(crate) fn one_by_one() -> Waiter<ListWidgets> {
    let request = |id| ListWidgets { ids: Some(vec![id]), ..list() };
    let waiter = Waiter::by_id("widgets running", request, |widget| (&widget.id, &widget.status));
    waiter.success(&["Running"]).failure(&["Broken"]).interval(SECOND * 5).timeout(SECOND * 60)
}

pub(crate) fn deleted() -> Waiter<ListWidgets> {
    running().success(&[]).failure(&[]).absent()
}

/// A service whose widgets have states by the time in seconds. `None` is absent.
pub(crate) struct Service {
    pub(crate) clock: ManualClock,
    pub(crate) transport: ReplayTransport,
    pub(crate) ecs: Client,
}

type State = Option<&'static str>;

impl Service {
    pub(crate) fn new(state: impl Fn(&str, u64) -> State + Send + Sync + 'static) -> Self {
        let clock = ManualClock::default();
        let time = clock.clone();
        let widgets = Reply::with(move |request| {
            let seconds = ecs_core::Clock::elapsed(&time).as_secs();
            let widget = |id: String| Some(json!({"Status": state(&id, seconds)?, "Id": id}));
            let widgets: Vec<_> = requested_ids(request).into_iter().filter_map(widget).collect();
            Reply::response(&json!({"Widgets": {"Widget": widgets}}))
        });
        let transport = ReplayTransport::new().clock(clock.clone()).repeat(LIST, widgets);
        let ecs = client(&transport, &clock);
        Self { clock, transport, ecs }
    }

    /// Sends these replies first.
    pub(crate) fn first(self, replies: impl IntoIterator<Item = Reply>) -> Self {
        replies.into_iter().fold(self.transport.clone(), |transport, it| transport.on(LIST, it));
        self
    }

    pub(crate) fn slept(&self) -> Vec<u64> {
        self.clock.slept().iter().map(Duration::as_secs).collect()
    }

    /// The ids in each request.
    pub(crate) fn requested_ids(&self) -> Vec<Vec<String>> {
        self.transport.requests().iter().map(requested_ids).collect()
    }
}

pub(crate) fn runs_after(seconds: u64) -> impl Fn(&str, u64) -> State {
    move |_, now| Some(if now < seconds { "Starting" } else { "Running" })
}

pub(crate) fn groups(error: &WaitError<Widget>) -> [Vec<String>; 4] {
    let [reached, failed, waiting] =
        [&error.reached, &error.failed, &error.pending].map(|widgets| ids_of(widgets));
    [reached, failed, waiting, error.unseen.clone()]
}

#[tokio::test]
async fn a_waiter_polls_until_the_state_is_reached() {
    for (seconds, polls) in [(0, 1), (1, 2), (5, 2), (12, 4), (60, 13)] {
        let service = Service::new(runs_after(seconds));
        let found = service.ecs.wait(running(), ids([2, 1, 2])).await.unwrap();
        // In the order of the ids, without duplicates.
        assert_eq!(ids_of(&found), ids([2, 1]));
        assert!(found.iter().all(|widget| widget.status == "Running"));
        assert_eq!(service.requested_ids(), vec![ids([2, 1]); polls]);
        assert_eq!(service.slept(), vec![5; polls - 1]);
    }
}

#[tokio::test]
async fn without_ids_nothing_is_polled() {
    let service = Service::new(|_, _| None);
    let mut reported = Vec::new();
    let none = Vec::<String>::new();
    let wait = service.ecs.wait(running(), none).on_progress(|progress| reported.push(*progress));
    assert!(wait.await.unwrap().is_empty());
    assert!(service.requested_ids().is_empty() && service.slept().is_empty());
    assert_eq!((reported.len(), reported[0].total, reported[0].reached), (1, 0, 0));
}

#[tokio::test]
async fn only_pending_resources_are_polled_again() {
    let number = |id: &str| id[2..].parse::<u64>().unwrap();
    let service = Service::new(move |id, now| {
        Some(if number(id) % 50 == 0 && now < 7 { "Starting" } else { "Running" })
    });
    let found = service.ecs.wait(running(), ids(0..250)).await.unwrap();
    assert_eq!(ids_of(&found), ids(0..250));
    let mut requested_ids = service.requested_ids();
    let later = requested_ids.split_off(3);
    assert_eq!(requested_ids.concat().len(), 250);
    assert!(requested_ids.iter().all(|ids| ids.len() <= 100));
    assert_eq!(later, vec![ids([0, 50, 100, 150, 200]); 2]);
}

#[tokio::test]
async fn waiters_by_id_poll_each_resource_separately() {
    let service =
        Service::new(|id, now| Some(if id == "w-2" && now < 4 { "Starting" } else { "Running" }));
    let found = service.ecs.wait(one_by_one(), ids(0..6)).await.unwrap();
    assert_eq!(ids_of(&found), ids(0..6));
    let mut requested_ids = service.requested_ids();
    assert_eq!(requested_ids.split_off(6), [["w-2"]]);
    requested_ids.sort();
    assert_eq!(requested_ids.concat(), ids(0..6));
}

#[tokio::test]
async fn failures_are_reported_when_no_resource_is_pending() {
    let service = Service::new(|id, now| match id {
        "w-0" => Some("Broken"),
        "w-1" if now < 20 => Some("Starting"),
        _ => Some("Running"),
    });
    let error = service.ecs.wait(running(), ids(0..3)).await.unwrap_err();
    assert_eq!(error.error.kind(), ErrorKind::NotReached);
    let expected = "widgets running: 1 of 3 can no longer get there: w-0 is Broken";
    assert_eq!(error.error.message(), expected);
    assert_eq!(groups(&error), [ids([1, 2]), ids([0]), vec![], vec![]]);
    assert_eq!(service.slept(), [5; 4]);
    assert_eq!(service.requested_ids()[1..], vec![ids([1]); 4]);
}

#[tokio::test]
async fn a_deleted_resource_has_failed_but_an_unseen_one_is_pending() {
    let service = Service::new(|_, now| (now < 7).then_some("Starting"));
    let error = service.ecs.wait(running(), ids([1])).await.unwrap_err();
    let expected = "widgets running: 1 of 1 can no longer get there: w-1 no longer exists";
    assert_eq!(error.error.message(), expected);
    assert_eq!(groups(&error), [vec![], ids([1]), vec![], vec![]]);
    assert_eq!(service.slept(), [5, 5, 5]);

    let late = Service::new(|_, now| (now >= 20).then_some("Running"));
    assert_eq!(late.ecs.wait(running(), ids([1])).await.unwrap().len(), 1);

    let never = Service::new(|_, _| None);
    let error = never.ecs.wait(running(), ids([1])).await.unwrap_err();
    let expected = "widgets running: timed out after 60 s with 1 of 1 missing: w-1 was never found";
    assert_eq!((error.error.kind(), error.error.message()), (ErrorKind::NotReached, expected));
    assert_eq!(groups(&error), [vec![], vec![], vec![], ids([1])]);
    assert_eq!(never.slept(), [5; 12]);
}

#[tokio::test]
async fn a_waiter_can_wait_for_absence() {
    let service = Service::new(|id, now| match id {
        "w-0" => None,
        "w-1" => (now < 11).then_some("Deleting"),
        _ => (now < 3).then_some("Running"),
    });
    let found = service.ecs.wait(deleted(), ids(0..3)).await.unwrap();
    // Resources that were seen, in their last state.
    assert_eq!(ids_of(&found), ids([1, 2]));
    assert_eq!(service.slept(), [5, 5, 5, 5]);
    let polls = [ids(0..3), ids([1, 2]), ids([1]), ids([1])];
    assert_eq!(service.requested_ids()[1..], polls);
}

#[tokio::test]
async fn waiting_ends_with_the_timeout() {
    let service = Service::new(|id, _| Some(if id == "w-1" { "Starting" } else { "Running" }));
    let wait = service.ecs.wait(running(), ids(0..3)).interval(SECOND * 7).timeout(SECOND * 20);
    let error = wait.await.unwrap_err();
    let expected = "widgets running: timed out after 20 s with 1 of 3 missing: w-1 is Starting";
    assert_eq!(error.error.message(), expected);
    assert_eq!(groups(&error), [ids([0, 2]), vec![], ids([1]), vec![]]);
    assert_eq!(service.slept(), [7, 7, 6]);
    // One absence does not mean that it no longer exists.
    let last_poll = Service::new(|_, now| (now < 20).then_some("Starting"));
    let wait = last_poll.ecs.wait(running(), ids([1])).timeout(SECOND * 20);
    assert_eq!(wait.await.unwrap_err().error.message(), expected.replace("1 of 3", "1 of 1"));
    // Converted to `Error`, it has the same message.
    let shown = error.to_string();
    assert_eq!(ecs_core::Error::from(error).to_string(), shown);
}

#[tokio::test]
async fn a_message_lists_at_most_five_resources() {
    let service = Service::new(|_, _| Some("Starting"));
    let wait = service.ecs.wait(running(), ids(0..250)).timeout(SECOND);
    let error = wait.await.unwrap_err();
    let message = error.error.message();
    assert!(message.contains("250 of 250 missing: w-0 is Starting, w-1 is"), "{message}");
    assert!(message.ends_with("w-4 is Starting and 245 more"), "{message}");
}

#[tokio::test]
async fn progress_is_reported_after_each_poll() {
    let service = Service::new(|id, now| match (id, now) {
        ("w-0", _) => Some("Broken"),
        ("w-1", 0) | ("w-2", 0..9) => Some("Starting"),
        _ => Some("Running"),
    });
    let service = service.first([Reply::throttled()]);
    let mut reported = Vec::new();
    let wait = service.ecs.wait(running(), ids(0..3));
    let result = wait
        .on_progress(|it| reported.push((it.goal, it.total, it.reached, it.failed, it.elapsed)))
        .await;
    assert!(result.is_err());
    let goal = "widgets running";
    let expected = [(0, 0, 0), (1, 1, 5), (2, 1, 10)]
        .map(|(reached, failed, waited)| (goal, 3, reached, failed, SECOND * waited));
    assert_eq!(reported, expected);
}

#[tokio::test]
async fn a_waiter_can_poll_another_region() {
    let service = Service::new(runs_after(3));
    service.ecs.wait(running(), ids(0..150)).region("cn-beijing").await.unwrap();
    for request in service.transport.requests() {
        assert_eq!(request.parameter("RegionId"), Some("cn-beijing"));
        assert_eq!(request.host(), "ecs.cn-beijing.aliyuncs.com");
    }
}

#[tokio::test]
async fn a_poll_gets_the_remaining_time_but_at_least_5_seconds() {
    for (limit, timeouts) in [(60, [15, 15]), (9, [9, 5]), (1, [5, 5])] {
        let service = Service::new(runs_after(1));
        let wait = service.ecs.wait(running(), ids([1])).timeout(SECOND * limit);
        wait.await.unwrap();
        let requests = service.transport.requests();
        let found: Vec<_> = requests.iter().map(|request| request.timeout().as_secs()).collect();
        assert_eq!(found, timeouts);
    }
}
