//! Requests with more ids than one call takes.

use std::collections::HashSet;
use std::time::Duration;

use ecs_core::testing::{ManualClock, ReplayTransport};

use crate::support::widgets::{
    ConcurrencyCounter, LIST, ListWidgets, builder, client, ids, ids_of, list, pages,
    requested_ids, with_ids,
};

#[tokio::test]
async fn a_thousand_ids_take_ten_calls_four_at_a_time() {
    let clock = ManualClock::default();
    let slow = pages(0).after(Duration::from_millis(5));
    let replay = ReplayTransport::new().clock(clock.clone()).repeat(LIST, slow);
    let transport = ConcurrencyCounter::new(replay.clone());
    let ecs = builder(&clock).transport(transport.clone()).build().unwrap();
    // Every third id is a duplicate.
    let request = with_ids((0..1_000).chain((0..1_000).step_by(3)));
    let found = ecs.call(request).collect_all().await.unwrap();
    assert_eq!(ids_of(&found), ids(0..1_000));
    let requests = replay.requests();
    assert_eq!(
        requests.iter().map(|request| requested_ids(request).len()).collect::<Vec<_>>(),
        [100; 10]
    );
    let mut sent: Vec<_> = requests.iter().flat_map(requested_ids).collect();
    sent.sort();
    let mut all = ids(0..1_000);
    all.sort();
    assert_eq!(sent, all);
    assert_eq!(transport.max_running(), 4);
}

#[tokio::test]
async fn pagination_sends_one_batch_after_the_other() {
    let transport = ReplayTransport::new().repeat(LIST, pages(0));
    let ecs = client(&transport, &ManualClock::default());
    let request = ListWidgets { max_results: Some(60), ..with_ids(0..250) };
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
async fn a_limit_applies_to_all_batches() {
    let transport = ReplayTransport::new().repeat(LIST, pages(0));
    let ecs = client(&transport, &ManualClock::default());
    let found = ecs.call(with_ids(0..250)).items().limit(120).collect_all().await.unwrap();
    assert_eq!(ids_of(&found), ids(0..120));
    assert_eq!(transport.requests().len(), 2);
}

#[tokio::test]
async fn the_error_of_a_batch_is_the_error_of_the_call() {
    let error_reply = ecs_core::testing::Reply::error(403, "Forbidden.RAM", "No.");
    let transport = ReplayTransport::new().on(LIST, pages(0)).repeat(LIST, error_reply);
    let ecs = client(&transport, &ManualClock::default());
    let error = ecs.call(with_ids(0..1_000)).collect_all().await.err().unwrap();
    assert_eq!(error.code(), Some("Forbidden.RAM"));
    assert!(transport.requests().len() <= 5, "the remaining batches are not sent");
}

#[test]
fn a_short_list_is_one_batch() {
    let ecs = client(&ReplayTransport::new(), &ManualClock::default());
    let mut duplicates = with_ids(0..99);
    duplicates.ids.as_mut().unwrap().push("w-0".to_owned());
    for request in [list(), with_ids(0..1), with_ids(0..100), duplicates] {
        let expected = request.ids.clone().unwrap_or_default();
        let batches = ecs.call(request).param("ClientToken", "mine").in_batches();
        assert_eq!(batches.len(), 1);
        let params = batches[0].params().unwrap();
        assert_eq!(params.get("ClientToken"), Some("mine"));
        let sent: Vec<_> = params.iter().filter(|(name, _)| name.starts_with("Id.")).collect();
        assert_eq!(sent.len(), expected.len());
    }
}

#[test]
fn batches_are_within_the_limit_and_keep_the_settings_of_the_call() {
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
        let call = ecs.call(with_ids(0..count)).region("cn-beijing").param("Kind", "k");
        let batches = call.in_batches();
        let params: Vec<_> = batches.iter().map(|batch| batch.params().unwrap()).collect();
        let id = |name: &str| name.starts_with("Id.");
        let lengths: Vec<_> =
            params.iter().map(|params| params.iter().filter(|it| id(it.0)).count()).collect();
        assert_eq!(lengths, expected);
        assert!(params.iter().all(|params| params.get("RegionId") == Some("cn-beijing")));
        assert!(params.iter().all(|params| params.get("Kind") == Some("k")));
    }
    // With duplicates removed, the list is short enough.
    let duplicates = ecs.call(with_ids((0..60).chain(0..60))).in_batches();
    assert_eq!(duplicates.len(), 1);
    assert_eq!(duplicates[0].params().unwrap().get("Id.61"), None);
}

#[test]
fn each_batch_has_a_token_derived_from_that_of_the_call() {
    let ecs = client(&ReplayTransport::new(), &ManualClock::default());
    let call = |token: &str| {
        let client_token = Some(token.to_owned());
        ecs.call(ListWidgets { client_token, changes: true, ..with_ids(0..1_000) })
    };
    let tokens = |batches: Vec<ecs_core::Call<'_, ListWidgets>>| -> Vec<_> {
        let token = |batch: &ecs_core::Call<'_, ListWidgets>| {
            batch.params().unwrap().get("ClientToken").unwrap().to_owned()
        };
        let first: Vec<_> = batches.iter().map(token).collect();
        assert_eq!(batches.iter().map(token).collect::<Vec<_>>(), first, "the token changed");
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
    // A generated token of the call is not used: each batch generates its own.
    let own = call("");
    let shown = own.params().unwrap().get("ClientToken").unwrap().to_owned();
    let batches = tokens(own.in_batches());
    assert_eq!(distinct(&batches), 10);
    assert!(!batches.contains(&shown));
}
