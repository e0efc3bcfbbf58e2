//! Credentials that expire while many callers need them.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use ecs_config::credentials::UriProvider;
use ecs_core::testing::ManualClock;
use ecs_core::{AnyRequest, Client, Error, ErrorKind, Service};

use crate::support::server::{JSON, Server, Step, http};

static ECS: Service = Service::new("Ecs", "2014-05-26", "ecs.{region}.aliyuncs.com");

const CALLERS: usize = 200;

/// Issues new credentials for each request, valid for an hour of a clock that starts at 03:04:05.
/// The fourth request fails.
async fn source() -> Server {
    let requests = AtomicUsize::new(0);
    Server::routing(move |_| {
        let number = requests.fetch_add(1, Ordering::SeqCst) + 1;
        if number == 4 {
            return vec![Step::Send(http("403 Forbidden", "", "no more credentials"))];
        }
        let credentials = format!(
            r#"{{"Code": "Success", "AccessKeyId": "STS.key-{number}", "AccessKeySecret": "hush",
                "SecurityToken": "hush", "Expiration": "2026-01-02T0{}:04:05Z"}}"#,
            3 + number
        );
        vec![Step::Send(http("200 OK", JSON, &credentials))]
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
    let (source, service) = (source().await, Server::with_json("{}").await);
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

async fn call(client: &Client) -> Result<(), Error> {
    client.call(AnyRequest::new(&ECS, "MakeThings")).await.map(drop)
}

impl Test {
    /// Makes all calls concurrently, and counts each error.
    async fn call(&self) -> BTreeMap<String, usize> {
        let client = Arc::new(self.client.clone());
        let tasks: Vec<_> = (0..CALLERS)
            .map(|_| {
                let client = client.clone();
                tokio::spawn(async move { call(&client).await.err() })
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

    /// Counts the requests that were signed with each access key.
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
async fn two_hundred_callers_share_one_request_for_credentials() {
    let test = test().await;
    // There are no credentials yet.
    assert!(test.call().await.is_empty());
    assert_eq!(test.source.requests().len(), 1);
    // Ten minutes before they expire, they are used while one caller refreshes them.
    test.advance(50);
    assert!(test.call().await.is_empty());
    test.source.wait_for_requests(2).await;
    assert!(test.keys()["STS.key-1"] > CALLERS);
    // The new ones have expired: all callers wait for one refresh.
    test.advance(100);
    assert!(test.call().await.is_empty());
    assert_eq!(test.source.requests().len(), 3);
    assert!(test.keys()["STS.key-3"] >= CALLERS);
    // The source fails: callers that wait share its error, and a later one may retry.
    test.advance(60);
    let failures = test.call().await;
    assert_eq!(failures.len(), 1, "{failures:?}");
    assert!((4..=5).contains(&test.source.requests().len()));
    // The next call succeeds.
    assert_eq!(call(&test.client).await.err().map(|error| error.to_string()), None);
}
