//! Keys that expire while many callers need them.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use ecs_core::credentials::UriProvider;
use ecs_core::testing::ManualClock;
use ecs_core::{Client, ErrorKind};

use crate::support::requests::{ask, bare};
use crate::support::server::{JSON, Server, Step, http};

const CALLERS: usize = 200;

/// Gives a new key each time it is asked, good for an hour of a clock that starts at 03:04:05.
/// The fourth time it fails.
async fn source() -> Server {
    let asked = AtomicUsize::new(0);
    Server::routing(move |_| {
        let number = asked.fetch_add(1, Ordering::SeqCst) + 1;
        if number == 4 {
            return vec![Step::Send(http("403 Forbidden", "", "no more keys"))];
        }
        let keys = format!(
            r#"{{"Code": "Success", "AccessKeyId": "STS.key-{number}", "AccessKeySecret": "hush",
                "SecurityToken": "hush", "Expiration": "2026-01-02T0{}:04:05Z"}}"#,
            3 + number
        );
        vec![Step::Send(http("200 OK", JSON, &keys))]
    })
    .await
}

struct Test {
    source: Server,
    service: Server,
    clock: ManualClock,
    client: Client,
}

async fn test() -> Test {
    let (source, service) = (source().await, Server::answering("{}").await);
    let clock = ManualClock::default();
    let client = Client::builder()
        .region("cn-hangzhou")
        .endpoint(service.url())
        .credentials_provider(UriProvider::new(source.url()))
        .clock(clock.clone())
        .build()
        .unwrap();
    Test { source, service, clock, client }
}

impl Test {
    /// All callers at once; how many of them failed with which error.
    async fn call(&self) -> BTreeMap<String, usize> {
        let client = Arc::new(self.client.clone());
        let tasks: Vec<_> = (0..CALLERS)
            .map(|_| {
                let client = client.clone();
                tokio::spawn(async move { client.call(ask(bare())).await.err() })
            })
            .collect();
        let mut failures = BTreeMap::new();
        for task in tasks {
            if let Some(error) = task.await.unwrap() {
                assert_eq!(error.kind(), ErrorKind::Credentials);
                assert_eq!((error.attempts(), error.may_have_been_executed()), (0, false));
                *failures.entry(error.to_string()).or_default() += 1;
            }
        }
        failures
    }

    /// How many requests were signed with each key since the last time.
    fn keys(&self) -> BTreeMap<String, usize> {
        let mut keys = BTreeMap::new();
        for request in self.service.requests() {
            *keys.entry(request.headers["x-acs-accesskey-id"].clone()).or_default() += 1;
        }
        keys
    }

    fn advance(&self, minutes: u64) {
        self.clock.advance(Duration::from_secs(60 * minutes));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_hundred_callers_lead_to_one_request_for_keys() {
    let test = test().await;
    // Nobody has keys yet.
    assert!(test.call().await.is_empty());
    assert_eq!(test.source.requests().len(), 1);
    // Ten minutes before their end: the old ones serve while one caller renews them.
    test.advance(50);
    assert!(test.call().await.is_empty());
    test.source.wait_for_requests(2).await;
    assert!(test.keys()["STS.key-1"] > CALLERS);
    // New ones are there, and soon expired: all wait for the one who asks.
    test.advance(100);
    assert!(test.call().await.is_empty());
    assert_eq!(test.source.requests().len(), 3);
    assert!(test.keys()["STS.key-3"] >= CALLERS);
    // The source fails: those who wait get its reason, and only who comes later asks again.
    test.advance(60);
    let failures = test.call().await;
    assert_eq!(failures.len(), 1, "{failures:?}");
    assert!((4..=5).contains(&test.source.requests().len()));
    // The next caller tries again.
    assert_eq!(test.client.call(ask(bare())).await.err().map(|error| error.to_string()), None);
}
