//! Requests that name more than one call takes.

use std::collections::HashSet;
use std::time::Duration;

use ecs_core::testing::{ManualClock, ReplayTransport};

use crate::support::things::{
    Counting, LIST, ListThings, asked, builder, client, ids, ids_of, list, named, pages,
};

#[tokio::test]
async fn a_thousand_ids_take_ten_calls_four_at_a_time() {
    let clock = ManualClock::default();
    let slow = pages(0).after(Duration::from_millis(5));
    let replay = ReplayTransport::new().clock(clock.clone()).repeat(LIST, slow);
    let transport = Counting::new(replay.clone());
    let ecs = builder(&clock).transport(transport.clone()).build().unwrap();
    // Every third one is there twice.
    let request = named((0..1_000).chain((0..1_000).step_by(3)));
    let found = ecs.call(request).collect_all().await.unwrap();
    assert_eq!(ids_of(&found), ids(0..1_000));
    let requests = replay.requests();
    assert_eq!(requests.iter().map(|request| asked(request).len()).collect::<Vec<_>>(), [100; 10]);
    let mut sent: Vec<_> = requests.iter().flat_map(asked).collect();
    sent.sort();
    let mut all = ids(0..1_000);
    all.sort();
    assert_eq!(sent, all);
    assert_eq!(transport.most(), 4);
}

#[tokio::test]
async fn a_walk_takes_one_part_after_the_other() {
    let transport = ReplayTransport::new().repeat(LIST, pages(0));
    let ecs = client(&transport, &ManualClock::default());
    let request = ListThings { max_results: Some(60), ..named(0..250) };
    let mut items = ecs.call(request).items();
    let mut found = Vec::new();
    while let Some(item) = items.try_next().await.unwrap() {
        found.push(item);
        let pages_so_far = [60, 100, 160, 200, 250].iter().filter(|end| **end < found.len());
        assert_eq!(transport.requests().len(), pages_so_far.count() + 1);
    }
    assert_eq!(ids_of(&found), ids(0..250));
    let tokens: Vec<_> = transport
        .requests()
        .iter()
        .map(|request| request.parameter("NextToken").map(str::to_owned))
        .collect();
    let next = || Some("60".to_owned());
    assert_eq!(tokens, [None, next(), None, next(), None]);
}

#[tokio::test]
async fn a_limit_holds_over_all_parts() {
    let transport = ReplayTransport::new().repeat(LIST, pages(0));
    let ecs = client(&transport, &ManualClock::default());
    let found = ecs.call(named(0..250)).items().limit(120).collect_all().await.unwrap();
    assert_eq!(ids_of(&found), ids(0..120));
    assert_eq!(transport.requests().len(), 2);
}

#[tokio::test]
async fn a_part_that_fails_is_the_error() {
    let refusal = ecs_core::testing::Reply::error(403, "Forbidden.RAM", "No.");
    let transport = ReplayTransport::new().on(LIST, pages(0)).repeat(LIST, refusal);
    let ecs = client(&transport, &ManualClock::default());
    let error = ecs.call(named(0..1_000)).collect_all().await.err().unwrap();
    assert_eq!(error.code(), Some("Forbidden.RAM"));
    assert!(transport.requests().len() <= 5, "the rest is not asked for");
}

#[test]
fn short_lists_stay_as_they_are() {
    let ecs = client(&ReplayTransport::new(), &ManualClock::default());
    let mut twice = named(0..99);
    twice.ids.as_mut().unwrap().push("t-0".to_owned());
    for request in [list(), named(0..1), named(0..100), twice] {
        let expected = request.ids.clone().unwrap_or_default();
        let parts = ecs.call(request).param("ClientToken", "mine").in_batches();
        assert_eq!(parts.len(), 1);
        let params = parts[0].params().unwrap();
        assert_eq!(params.get("ClientToken"), Some("mine"));
        let sent: Vec<_> = params.iter().filter(|(name, _)| name.starts_with("Id.")).collect();
        assert_eq!(sent.len(), expected.len());
    }
}

#[test]
fn parts_are_below_the_limit_and_carry_what_the_call_says() {
    let ecs = client(&ReplayTransport::new(), &ManualClock::default());
    for (count, expected) in [
        (101, vec![100, 1]),
        (200, vec![100, 100]),
        (1_001, {
            let mut lengths = vec![100; 10];
            lengths.push(1);
            lengths
        }),
    ] {
        let call = ecs.call(named(0..count)).region("cn-beijing").param("Kind", "k");
        let parts = call.in_batches();
        let params: Vec<_> = parts.iter().map(|part| part.params().unwrap()).collect();
        let id = |name: &str| name.starts_with("Id.");
        let lengths: Vec<_> =
            params.iter().map(|params| params.iter().filter(|it| id(it.0)).count()).collect();
        assert_eq!(lengths, expected);
        assert!(params.iter().all(|params| params.get("RegionId") == Some("cn-beijing")));
        assert!(params.iter().all(|params| params.get("Kind") == Some("k")));
    }
    // Twice in the list, and short enough without.
    let twice = ecs.call(named((0..60).chain(0..60))).in_batches();
    assert_eq!(twice.len(), 1);
    assert_eq!(twice[0].params().unwrap().get("Id.61"), None);
}

#[test]
fn each_part_has_its_token_which_a_second_split_gives_again() {
    let ecs = client(&ReplayTransport::new(), &ManualClock::default());
    let call = |token: &str| {
        let client_token = Some(token.to_owned());
        ecs.call(ListThings { client_token, changes: true, ..named(0..1_000) })
    };
    let tokens = |parts: Vec<ecs_core::Call<'_, ListThings>>| -> Vec<_> {
        let token = |part: &ecs_core::Call<'_, ListThings>| {
            part.params().unwrap().get("ClientToken").unwrap().to_owned()
        };
        let first: Vec<_> = parts.iter().map(token).collect();
        assert_eq!(parts.iter().map(token).collect::<Vec<_>>(), first, "it does not stay");
        first
    };
    let distinct = |tokens: &[String]| tokens.iter().collect::<HashSet<_>>().len();
    let first = tokens(call("mine").in_batches());
    assert_eq!(distinct(&first), 10);
    assert!(first.iter().all(|token| (1..=64).contains(&token.len()) && token.is_ascii()));
    assert_eq!(tokens(call("mine").in_batches()), first);
    assert_eq!(tokens(call("").param("ClientToken", "mine").in_batches()), first);
    let other = tokens(call("other").in_batches());
    assert!(other.iter().all(|token| !first.contains(token)));
    // A token that the call made for itself is nobody's, and each part makes its own.
    let own = call("");
    let shown = own.params().unwrap().get("ClientToken").unwrap().to_owned();
    let parts = tokens(own.in_batches());
    assert_eq!(distinct(&parts), 10);
    assert!(!parts.contains(&shown));
}
