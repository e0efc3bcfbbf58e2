//! Waiting for states, on a clock that does not wait.

use std::time::Duration;

use ecs_core::testing::{ManualClock, ReplayTransport, Reply};
use ecs_core::{Client, ErrorKind, WaitError, Waiter};
use serde_json::json;

use crate::support::things::{LIST, ListThings, Thing, asked, client, ids, ids_of, list};

pub(crate) const SECOND: Duration = Duration::from_secs(1);

/// Looks every 5 seconds for a minute.
pub(crate) fn running() -> Waiter<ListThings> {
    let request = |ids| ListThings { ids: Some(ids), ..list() };
    let waiter = Waiter::by_ids("things running", request, |thing| (&thing.id, &thing.status));
    waiter.success(&["Running"]).failure(&["Broken"]).interval(SECOND * 5).timeout(SECOND * 60)
}

pub(crate) fn one_by_one() -> Waiter<ListThings> {
    let request = |id| ListThings { ids: Some(vec![id]), ..list() };
    let waiter = Waiter::by_id("things running", request, |thing| (&thing.id, &thing.status));
    waiter.success(&["Running"]).failure(&["Broken"]).interval(SECOND * 5).timeout(SECOND * 60)
}

pub(crate) fn gone() -> Waiter<ListThings> {
    running().success(&[]).failure(&[]).absent()
}

/// A service whose things have states that depend on the time in seconds; `None` is not there.
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
        let things = Reply::with(move |request| {
            let seconds = ecs_core::Clock::elapsed(&time).as_secs();
            let thing = |id: String| Some(json!({"Status": state(&id, seconds)?, "Id": id}));
            let things: Vec<_> = asked(request).into_iter().filter_map(thing).collect();
            Reply::response(&json!({"Things": {"Thing": things}}))
        });
        let transport = ReplayTransport::new().clock(clock.clone()).repeat(LIST, things);
        let ecs = client(&transport, &clock);
        Self { clock, transport, ecs }
    }

    /// Gives these replies first.
    pub(crate) fn first(self, replies: impl IntoIterator<Item = Reply>) -> Self {
        replies.into_iter().fold(self.transport.clone(), |transport, it| transport.on(LIST, it));
        self
    }

    pub(crate) fn slept(&self) -> Vec<u64> {
        self.clock.slept().iter().map(Duration::as_secs).collect()
    }

    /// The ids of each request.
    pub(crate) fn asked(&self) -> Vec<Vec<String>> {
        self.transport.requests().iter().map(asked).collect()
    }
}

pub(crate) fn runs_after(seconds: u64) -> impl Fn(&str, u64) -> State {
    move |_, now| Some(if now < seconds { "Starting" } else { "Running" })
}

pub(crate) fn parts(error: &WaitError<Thing>) -> [Vec<String>; 4] {
    let [reached, failed, waiting] =
        [&error.reached, &error.failed, &error.pending].map(|things| ids_of(things));
    [reached, failed, waiting, error.unseen.clone()]
}

#[tokio::test]
async fn a_state_is_reached_after_some_looks() {
    for (seconds, looks) in [(0, 1), (1, 2), (5, 2), (12, 4), (60, 13)] {
        let service = Service::new(runs_after(seconds));
        let found = service.ecs.wait(running(), ids([2, 1, 2])).await.unwrap();
        // In the order of the ids, each once.
        assert_eq!(ids_of(&found), ids([2, 1]));
        assert!(found.iter().all(|thing| thing.status == "Running"));
        assert_eq!(service.asked(), vec![ids([2, 1]); looks]);
        assert_eq!(service.slept(), vec![5; looks - 1]);
    }
}

#[tokio::test]
async fn nothing_is_asked_for_no_ids() {
    let service = Service::new(|_, _| None);
    let mut told = Vec::new();
    let none = Vec::<String>::new();
    let wait = service.ecs.wait(running(), none).on_progress(|progress| told.push(*progress));
    assert!(wait.await.unwrap().is_empty());
    assert!(service.asked().is_empty() && service.slept().is_empty());
    assert_eq!((told.len(), told[0].total, told[0].reached), (1, 0, 0));
}

#[tokio::test]
async fn only_what_is_undecided_is_asked_for_again() {
    let number = |id: &str| id[2..].parse::<u64>().unwrap();
    let service = Service::new(move |id, now| {
        Some(if number(id) % 50 == 0 && now < 7 { "Starting" } else { "Running" })
    });
    let found = service.ecs.wait(running(), ids(0..250)).await.unwrap();
    assert_eq!(ids_of(&found), ids(0..250));
    let mut asked = service.asked();
    let later = asked.split_off(3);
    assert_eq!(asked.concat().len(), 250);
    assert!(asked.iter().all(|ids| ids.len() <= 100));
    assert_eq!(later, vec![ids([0, 50, 100, 150, 200]); 2]);
}

#[tokio::test]
async fn each_is_asked_for_alone_where_the_action_takes_one() {
    let service =
        Service::new(|id, now| Some(if id == "t-2" && now < 4 { "Starting" } else { "Running" }));
    let found = service.ecs.wait(one_by_one(), ids(0..6)).await.unwrap();
    assert_eq!(ids_of(&found), ids(0..6));
    let mut asked = service.asked();
    assert_eq!(asked.split_off(6), [["t-2"]]);
    asked.sort();
    assert_eq!(asked.concat(), ids(0..6));
}

#[tokio::test]
async fn failed_ones_are_told_when_the_others_are_decided() {
    let service = Service::new(|id, now| match id {
        "t-0" => Some("Broken"),
        "t-1" if now < 20 => Some("Starting"),
        _ => Some("Running"),
    });
    let error = service.ecs.wait(running(), ids(0..3)).await.unwrap_err();
    assert_eq!(error.error.kind(), ErrorKind::NotReached);
    let expected = "things running: 1 of 3 can no longer get there: t-0 is Broken";
    assert_eq!(error.error.message(), expected);
    assert_eq!(parts(&error), [ids([1, 2]), ids([0]), vec![], vec![]]);
    assert_eq!(service.slept(), [5; 4]);
    assert_eq!(service.asked()[1..], vec![ids([1]); 4]);
}

#[tokio::test]
async fn what_vanishes_has_failed_and_what_was_never_there_is_waited_for() {
    let service = Service::new(|_, now| (now < 7).then_some("Starting"));
    let error = service.ecs.wait(running(), ids([1])).await.unwrap_err();
    let expected = "things running: 1 of 1 can no longer get there: t-1 no longer exists";
    assert_eq!(error.error.message(), expected);
    assert_eq!(parts(&error), [vec![], ids([1]), vec![], vec![]]);
    assert_eq!(service.slept(), [5, 5]);

    let late = Service::new(|_, now| (now >= 20).then_some("Running"));
    assert_eq!(late.ecs.wait(running(), ids([1])).await.unwrap().len(), 1);

    let never = Service::new(|_, _| None);
    let error = never.ecs.wait(running(), ids([1])).await.unwrap_err();
    let expected = "things running: timed out after 60 s with 1 of 1 missing: t-1 was never found";
    assert_eq!((error.error.kind(), error.error.message()), (ErrorKind::NotReached, expected));
    assert_eq!(parts(&error), [vec![], vec![], vec![], ids([1])]);
    assert_eq!(never.slept(), [5; 12]);
}

#[tokio::test]
async fn what_is_waited_for_can_be_that_it_is_gone() {
    let service = Service::new(|id, now| match id {
        "t-0" => None,
        "t-1" => (now < 11).then_some("Deleting"),
        _ => (now < 3).then_some("Running"),
    });
    let found = service.ecs.wait(gone(), ids(0..3)).await.unwrap();
    // As they were seen last, if they were.
    assert_eq!(ids_of(&found), ids([1, 2]));
    assert_eq!(service.slept(), [5, 5, 5]);
    assert_eq!(service.asked()[1..], [ids([1, 2]), ids([1]), ids([1])]);
}

#[tokio::test]
async fn time_ends_waiting_and_nothing_is_slept_beyond_it() {
    let service = Service::new(|id, _| Some(if id == "t-1" { "Starting" } else { "Running" }));
    let wait = service.ecs.wait(running(), ids(0..3)).interval(SECOND * 7).timeout(SECOND * 20);
    let error = wait.await.unwrap_err();
    let expected = "things running: timed out after 20 s with 1 of 3 missing: t-1 is Starting";
    assert_eq!(error.error.message(), expected);
    assert_eq!(parts(&error), [ids([0, 2]), vec![], ids([1]), vec![]]);
    assert_eq!(service.slept(), [7, 7, 6]);
    // As an error of the crate it says the same.
    let shown = error.to_string();
    assert_eq!(ecs_core::Error::from(error).to_string(), shown);
}

#[tokio::test]
async fn a_message_stays_short() {
    let service = Service::new(|_, _| Some("Starting"));
    let wait = service.ecs.wait(running(), ids(0..250)).timeout(SECOND);
    let error = wait.await.unwrap_err();
    let message = error.error.message();
    assert!(message.contains("250 of 250 missing: t-0 is Starting, t-1 is"), "{message}");
    assert!(message.ends_with("t-4 is Starting and 245 more"), "{message}");
}

#[tokio::test]
async fn progress_is_told_after_each_look() {
    let service = Service::new(|id, now| match (id, now) {
        ("t-0", _) => Some("Broken"),
        ("t-1", 0) | ("t-2", 0..9) => Some("Starting"),
        _ => Some("Running"),
    });
    let service = service.first([Reply::throttled()]);
    let mut told = Vec::new();
    let wait = service.ecs.wait(running(), ids(0..3));
    let result = wait
        .on_progress(|it| told.push((it.goal, it.total, it.reached, it.failed, it.elapsed)))
        .await;
    assert!(result.is_err());
    let goal = "things running";
    let expected = [(0, 0, 0), (1, 1, 5), (2, 1, 10)]
        .map(|(reached, failed, waited)| (goal, 3, reached, failed, SECOND * waited));
    assert_eq!(told, expected);
}

#[tokio::test]
async fn another_region_is_looked_at() {
    let service = Service::new(runs_after(3));
    service.ecs.wait(running(), ids(0..150)).region("cn-beijing").await.unwrap();
    for request in service.transport.requests() {
        assert_eq!(request.parameter("RegionId"), Some("cn-beijing"));
        assert_eq!(request.host(), "ecs.cn-beijing.aliyuncs.com");
    }
}

#[tokio::test]
async fn a_look_gets_no_more_time_than_is_left_but_some() {
    for (limit, timeouts) in [(60, [15, 15]), (9, [9, 5]), (1, [5, 5])] {
        let service = Service::new(runs_after(1));
        let wait = service.ecs.wait(running(), ids([1])).timeout(SECOND * limit);
        wait.await.unwrap();
        let requests = service.transport.requests();
        let found: Vec<_> = requests.iter().map(|request| request.timeout().as_secs()).collect();
        assert_eq!(found, timeouts);
    }
}
