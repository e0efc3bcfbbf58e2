//! Pagination.

use ecs_core::testing::{ManualClock, ReplayTransport, Reply};
use ecs_core::{Error, ErrorKind, Items};
use futures_util::TryStreamExt;
use serde_json::json;
use std::time::Duration;

use crate::support::widgets::{LIST, ListWidgets, Widget, client, ids, ids_of, list, pages};

fn replay(replies: impl IntoIterator<Item = Reply>) -> ReplayTransport {
    replies.into_iter().fold(ReplayTransport::new(), |transport, reply| transport.on(LIST, reply))
}

fn sent(transport: &ReplayTransport, name: &str) -> Vec<Option<String>> {
    let requests = transport.requests();
    requests.iter().map(|request| request.parameter(name).map(str::to_owned)).collect()
}

/// Takes items until the end or an error.
async fn take(items: &mut Items<'_, ListWidgets>) -> (Vec<Widget>, Option<Error>) {
    let mut taken = Vec::new();
    loop {
        match items.try_next().await {
            Ok(Some(item)) => taken.push(item),
            Ok(None) => return (taken, None),
            Err(error) => return (taken, Some(error)),
        }
    }
}

#[tokio::test]
async fn only_the_failed_page_is_retried() {
    let faults = [
        Reply::error(500, "InternalError", "Oh."),
        Reply::throttled(),
        Reply::reset_before_response(),
        Reply::reset_within_response(),
    ];
    for fault in faults {
        println!("{fault:?}");
        let transport = replay([pages(250), fault, pages(250), pages(250)]);
        let ecs = client(&transport, &ManualClock::default());
        let retry = ecs_core::retry::RetryPolicy::default();
        let found = ecs.call(list()).retry(retry).collect_all().await.unwrap();
        assert_eq!(ids_of(&found), ids(0..250));
        let tokens = sent(&transport, "NextToken");
        assert_eq!(tokens, [None, Some("100".into()), Some("100".into()), Some("200".into())]);
        transport.assert_used_up();
    }
}

#[tokio::test]
async fn resuming_requests_the_failed_page_again() {
    let faults = [
        (Reply::error(403, "Forbidden.RAM", "No."), ErrorKind::Service),
        (Reply::reset_before_response(), ErrorKind::Transport),
        (Reply::json("[]"), ErrorKind::InvalidResponse),
        (Reply::json(r#"{"Widgets": 1}"#), ErrorKind::InvalidResponse),
        (Reply::json(r#"{"Widgets": {"Widget": "x"}}"#), ErrorKind::InvalidResponse),
        (
            Reply::json(r#"{"PageNumber": 9, "Widgets": {"Widget": [{"Id": "no"}]}}"#),
            ErrorKind::InvalidResponse,
        ),
    ];
    for (fault, kind) in faults {
        let transport = replay([pages(250), fault.clone(), fault, pages(250), pages(250)]);
        let ecs = client(&transport, &ManualClock::default());
        let mut items = ecs.call(ListWidgets { page_number: Some(1), ..list() }).items();
        let (mut all, error) = take(&mut items).await;
        assert_eq!((error.unwrap().kind(), all.len()), (kind, 100));
        assert!(
            items.try_next().await.unwrap().is_none(),
            "pagination continued before it was resumed"
        );
        items.resume();
        assert_eq!(items.try_next().await.err().unwrap().kind(), kind);
        items.resume();
        let (rest, error) = take(&mut items).await;
        assert!(error.is_none());
        all.extend(rest);
        assert_eq!(ids_of(&all), ids(0..250));
        let numbers: Vec<_> = sent(&transport, "PageNumber").into_iter().flatten().collect();
        assert_eq!(numbers, ["1", "2", "2", "2", "3"]);
        transport.assert_used_up();
    }
}

#[tokio::test]
async fn pages_are_complete_responses_and_can_be_resumed() {
    let transport = replay([pages(150), Reply::connection_refused(), pages(150)]);
    let ecs = client(&transport, &ManualClock::default());
    let mut pages = ecs.call(list()).pages();
    let first = pages.try_next().await.unwrap().unwrap();
    assert_eq!((first.widgets.len(), first.next_token.as_str()), (100, "100"));
    assert!(pages.try_next().await.err().unwrap().is_connect());
    assert!(pages.try_next().await.unwrap().is_none());
    pages.resume();
    assert_eq!(pages.try_next().await.unwrap().unwrap().widgets.len(), 50);
    assert!(pages.try_next().await.unwrap().is_none());
    transport.assert_used_up();
}

#[tokio::test]
async fn dropping_the_future_of_an_item_loses_nothing() {
    let clock = ManualClock::default();
    let slow = pages(250).after(Duration::from_secs(1));
    let transport = ReplayTransport::new().clock(clock.clone()).repeat(LIST, slow);
    let ecs = client(&transport, &clock);
    let mut items = ecs.call(list()).items();
    let (mut found, mut dropped) = (Vec::new(), 0);
    loop {
        tokio::select! {
            biased;
            item = items.try_next() => match item.unwrap() {
                Some(item) => found.push(item),
                None => break,
            },
            () = std::future::ready(()) => dropped += 1,
        }
        tokio::task::yield_now().await;
    }
    assert!(dropped >= 3, "{dropped}");
    assert_eq!(ids_of(&found), ids(0..250));
    assert_eq!(transport.requests().len(), 3);
}

#[tokio::test]
async fn missing_parameters_are_an_error_before_sending() {
    let transport = ReplayTransport::new();
    let ecs = client(&transport, &ManualClock::default());
    let strict = || ListWidgets { strict: true, ..list() };
    let mut items = ecs.call(strict()).items();
    let error = items.try_next().await.err().unwrap();
    assert_eq!(error.message(), "required parameter not set: Owner");
    items.resume();
    assert!(items.try_next().await.unwrap().is_none());
    assert!(ecs.call(strict()).pages().try_next().await.is_err());
    assert!(ecs.call(strict()).collect_all().await.is_err());
    assert!(transport.requests().is_empty());
}

#[tokio::test]
async fn streams_yield_the_same_items() {
    for count in [0, 1, 100, 101, 250] {
        let transport = ReplayTransport::new().repeat(LIST, pages(count));
        let ecs = client(&transport, &ManualClock::default());
        let stream: Vec<_> = ecs.call(list()).items().try_collect().await.unwrap();
        let (items, error) = take(&mut ecs.call(list()).items()).await;
        let pages: Vec<_> = ecs.call(list()).pages().try_collect().await.unwrap();
        let all = ecs.call(list()).collect_all().await.unwrap();
        assert!(error.is_none());
        for found in [stream, items, all, pages.into_iter().flat_map(|it| it.widgets).collect()] {
            assert_eq!(ids_of(&found), ids(0..count));
        }
        assert_eq!(transport.requests().len(), 4 * count.div_ceil(100).max(1));
    }
}

#[tokio::test]
async fn pages_are_not_requested_ahead() {
    let transport = ReplayTransport::new().repeat(LIST, pages(250));
    let ecs = client(&transport, &ManualClock::default());
    let mut items = ecs.call(list()).items();
    assert!(transport.requests().is_empty());
    for taken in 1..=250usize {
        items.try_next().await.unwrap();
        assert_eq!(transport.requests().len(), taken.div_ceil(100));
    }
}

#[tokio::test]
async fn a_limit_reduces_the_page_size() {
    let own = ListWidgets { max_results: Some(50), ..list() };
    let numbered = ListWidgets { page_number: Some(2), ..list() };
    let cases = [
        (list(), 0, 0..0, vec![]),
        (list(), 3, 0..3, vec!["10"]),
        (list(), 30, 0..30, vec!["30"]),
        (list(), 100, 0..100, vec!["100"]),
        (list(), 170, 0..170, vec!["100", "100"]),
        (list(), usize::MAX, 0..250, vec!["100", "100", "100"]),
        (own, 60, 0..60, vec!["50", "50"]),
        (numbered, 30, 30..60, vec!["30"]),
    ];
    for (request, limit, expected, sizes) in cases {
        let name = if request.page_number.is_some() { "PageSize" } else { "MaxResults" };
        let transport = ReplayTransport::new().repeat(LIST, pages(250));
        let ecs = client(&transport, &ManualClock::default());
        let found = ecs.call(request).items().limit(limit).collect_all().await.unwrap();
        assert_eq!(ids_of(&found), ids(expected));
        assert_eq!(sent(&transport, name).into_iter().flatten().collect::<Vec<_>>(), sizes);
    }
}

#[tokio::test]
async fn a_repeated_token_is_an_error_and_ends_pagination() {
    let page = |token: &str| {
        Reply::response(&json!({"NextToken": token, "Widgets": {"Widget": [{"Id": token}]}}))
    };
    let transport = replay(["a", "b", "c", "a"].map(page));
    let ecs = client(&transport, &ManualClock::default());
    let mut items = ecs.call(list()).items();
    let (found, error) = take(&mut items).await;
    assert_eq!(ids_of(&found), ["a", "b", "c", "a"]);
    let error = error.unwrap();
    assert_eq!((error.kind(), error.action()), (ErrorKind::InvalidResponse, Some(LIST)));
    assert!(error.message().contains("NextToken"), "{error}");
    items.resume();
    assert!(items.try_next().await.unwrap().is_none());
    transport.assert_used_up();
}

/// Without its list or its token, a page would seem to be the last one.
#[tokio::test]
async fn a_page_without_its_list_or_its_token_is_an_error() {
    for (page, path) in [
        (json!({"NextToken": "b", "Widgets": 1}), "Widgets"),
        (json!({"NextToken": "b", "Widgets": {"Widget": "x"}}), "Widgets.Widget"),
        (json!({"NextToken": ["b"], "Widgets": {"Widget": [{"Id": "a"}]}}), "NextToken"),
    ] {
        let transport = replay([Reply::response(&page)]);
        let ecs = client(&transport, &ManualClock::default());
        let (found, error) = take(&mut ecs.call(list()).items()).await;
        assert_eq!(ids_of(&found), [""; 0], "{page}");
        let error = error.unwrap();
        assert_eq!(error.kind(), ErrorKind::InvalidResponse, "{page}");
        let start = format!("the page is not complete: {path}: found ");
        assert!(error.message().starts_with(&start), "{error}");
    }
}

#[tokio::test]
async fn a_duplicate_last_page_is_discarded() {
    let page = |total: i64, id: &str| {
        let widgets = json!({"Widget": [{"Id": id}]});
        Reply::response(&json!({"PageNumber": 1, "TotalCount": total, "Widgets": widgets}))
    };
    let transport = replay([page(150, "w-0"), page(1, "w-0")]);
    let ecs = client(&transport, &ManualClock::default());
    let request = ListWidgets { page_number: Some(1), ..list() };
    assert_eq!(ids_of(&ecs.call(request).collect_all().await.unwrap()), ["w-0"]);
    transport.assert_used_up();
}

#[tokio::test]
async fn all_pages_keep_the_settings_of_the_call() {
    let transport = ReplayTransport::new().repeat(LIST, pages(250));
    let ecs = client(&transport, &ManualClock::default());
    let call = ecs.call(list()).region("cn-beijing").param("PageNumber", "1").param("Kind", "k");
    assert_eq!(call.collect_all().await.unwrap().len(), 250);
    for request in transport.requests() {
        assert_eq!(request.host(), "ecs.cn-beijing.aliyuncs.com");
        assert_eq!(request.parameter("RegionId"), Some("cn-beijing"));
        assert_eq!(request.parameter("Kind"), Some("k"));
    }
    let numbers: Vec<_> = sent(&transport, "PageNumber").into_iter().flatten().collect();
    assert_eq!(numbers, ["1", "2", "3"]);
}

/// Items may contain secrets.
#[tokio::test]
async fn debug_output_shows_the_position_without_items() {
    let transport = replay([pages(150), Reply::json("[]")]);
    let ecs = client(&transport, &ManualClock::default());
    let mut items = ecs.call(list()).items();
    items.try_next().await.unwrap();
    let text = format!("{items:?}");
    assert!(text.starts_with(&format!("Items {{ pages: Pages {{ action: {LIST:?}")), "{text}");
    assert!(text.contains("failed: false") && text.contains("buffered: 99"), "{text}");
    assert!(!text.contains(&ids(1..2)[0]), "{text}");
    let mut pages = ecs.call(list()).pages();
    pages.try_next().await.unwrap_err();
    let text = format!("{pages:?}");
    assert!(text.starts_with(&format!("Pages {{ action: {LIST:?}")), "{text}");
    assert!(text.contains("failed: true"), "{text}");
}

#[test]
fn pagination_is_send() {
    fn is_send<T: Send>(_: &T) {}

    let ecs = client(&ReplayTransport::new(), &ManualClock::default());
    let (mut items, mut pages) = (ecs.call(list()).items(), ecs.call(list()).pages());
    is_send(&items.try_next());
    is_send(&pages.try_next());
    is_send(&ecs.call(list()).collect_all());
    is_send(&items);
    is_send(&pages);
}
