//! Expired security tokens.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use ecs_core::ProvideCredentials;
use ecs_core::{BoxFuture, Credentials, Error, Platform};

use super::case::{
    KEY_SECRET, call, check_waits, mutating, ok, policy, read_only, search, service_error,
    settings, with_token,
};
use super::clock::RecordingClock;
use super::outcome::{Failure, MESSAGE, Wait};
use super::watch::Watch;
use crate::support::fault_server::{FaultServer, Reaction};
use crate::support::server::{JSON, Received, Step, http};
use crate::support::signatures::query;

const EXPIRED: &str = "InvalidSecurityToken.Expired";
const OLD: &str = "invented-old-token";
const NEW: &str = "invented-new-token";

/// Provides these tokens in order, then repeats the last one. `None` is an error.
#[derive(Clone)]
struct Vault(Arc<Mutex<Contents>>);

/// The number of fetches, and the remaining tokens.
type Contents = (usize, VecDeque<Option<&'static str>>);

impl Vault {
    fn new(tokens: &[Option<&'static str>]) -> Self {
        Self(Arc::new(Mutex::new((0, tokens.iter().copied().collect()))))
    }

    fn fetches(&self) -> usize {
        self.0.lock().unwrap().0
    }

    fn next(&self) -> Option<&'static str> {
        let mut state = self.0.lock().unwrap();
        state.0 += 1;
        if state.1.len() == 1 { state.1[0] } else { state.1.pop_front().unwrap() }
    }
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Vault")
    }
}

impl ProvideCredentials for Vault {
    fn name(&self) -> &str {
        "vault"
    }

    fn provide<'a>(&'a self, _platform: &'a Platform) -> BoxFuture<'a, Result<Credentials, Error>> {
        Box::pin(async {
            let token = self.next();
            // Concurrent callers wait for the same fetch.
            tokio::time::sleep(Duration::from_millis(5)).await;
            let sealed = || Error::credentials("the vault is sealed; open it");
            Ok(Credentials::sts("STS.invented", KEY_SECRET, token.ok_or_else(sealed)?))
        })
    }
}

fn token(request: &Received) -> String {
    let in_query = || query(request)["SecurityToken"].clone();
    request.headers.get("x-acs-security-token").cloned().unwrap_or_else(in_query)
}

/// Rejects these tokens.
fn guard(expired: &'static [&'static str]) -> Reaction {
    Reaction::Compute(Arc::new(move |request| {
        let bytes = if expired.contains(&token(request).as_str()) {
            let body =
                format!(r#"{{"RequestId":"1C-in-body","Code":"{EXPIRED}","Message":"{MESSAGE}"}}"#);
            http("400 Bad Request", JSON, body)
        } else {
            http("200 OK", JSON, "{}")
        };
        vec![Step::Send(bytes)]
    }))
}

/// The provider has the new key already; the client still has the old one.
#[tokio::test]
async fn a_rotated_key_is_replaced() {
    for code in ["InvalidAccessKeyId.NotFound", "InvalidAccessKeyId.Inactive"] {
        for action in [read_only(), mutating()] {
            let rejected = service_error("404 Not Found", "", code);
            let server = FaultServer::start(vec![rejected.clone(), ok()]).await;
            let (vault, clock) = (Vault::new(&[Some(OLD), Some(NEW)]), RecordingClock::new());
            let settings = settings(&clock).credentials_provider(vault.clone());
            let client = settings.endpoint(server.url()).build().unwrap();
            call(&client, action.clone(), false).await.unwrap();
            assert_eq!((server.arrivals(), vault.fetches()), (2, 2));
            assert!(clock.waits().is_empty());
            // A provider that still has the same key is asked once.
            let server = FaultServer::start(vec![rejected]).await;
            let client = ecs_core::Client::builder().endpoint(server.url());
            let client = client.credentials(Credentials::access_key("LTAI-invented", KEY_SECRET));
            let error = call(&client.build().unwrap(), action, false).await.unwrap_err();
            assert_eq!((error.code(), error.attempts()), (Some(code), 1));
            assert!(error.to_string().contains("there are no other credentials"), "{error}");
            assert!(!error.may_have_been_executed());
        }
    }
}

#[tokio::test]
async fn a_new_token_is_used_for_this_call_and_the_next() {
    for action in [read_only(), with_token(), mutating()] {
        let watch = Watch::begin();
        let server = FaultServer::start(vec![guard(&[OLD])]).await;
        let (vault, clock) = (Vault::new(&[Some(OLD), Some(NEW)]), RecordingClock::new());
        let settings = settings(&clock).credentials_provider(vault.clone());
        let client = settings.endpoint(server.url()).build().unwrap();
        for arrivals in [2, 3] {
            call(&client, action.clone(), false).await.unwrap();
            assert_eq!((server.arrivals(), vault.fetches()), (arrivals, 2));
        }
        assert!(clock.waits().is_empty());
        let tokens: Vec<_> = server.requests().iter().map(token).collect();
        assert_eq!(tokens, [OLD, NEW, NEW]);
        watch.add(&client);
        watch.assert_silent([OLD, NEW]);
        search(&watch, None, &server.requests());
    }
}

#[tokio::test]
async fn a_call_fails_if_no_token_is_accepted() {
    let rejected = || Failure::service(400, EXPIRED);
    let sealed = format!(
        "{}; there are no new credentials: the vault is sealed; open it",
        MESSAGE.trim_end_matches('.')
    );
    let sealed = Failure { message: sealed, ..rejected() };
    // Tokens, whether they are refreshed, attempts, fetches, error, reason.
    let cases = [
        (&[Some(OLD)][..], true, 1, 2, rejected(), Some("there are no other credentials")),
        (&[Some(OLD), None], true, 1, 2, sealed, None),
        (
            &[Some(OLD), Some(NEW)],
            true,
            2,
            2,
            rejected(),
            Some("the new credentials were rejected too"),
        ),
        (&[Some(OLD), Some(NEW)], false, 1, 1, rejected(), None),
    ];
    for (tokens, refreshes, attempts, fetches, failure, reason) in cases {
        for action in [read_only(), with_token(), mutating()] {
            let watch = Watch::begin();
            let server = FaultServer::start(vec![guard(&[OLD, NEW])]).await;
            let vault = Vault::new(tokens);
            let settings = settings(&RecordingClock::new()).credentials_provider(vault.clone());
            let settings = settings.retry(policy().refresh_credentials(refreshes));
            let client = settings.endpoint(server.url()).build().unwrap();
            let error = call(&client, action.clone(), false).await.unwrap_err();
            println!("{error}");
            failure.check(&error, action.name(), "", attempts, reason);
            assert_eq!(server.arrivals(), usize::try_from(attempts).unwrap());
            assert_eq!(vault.fetches(), fetches);
            watch.assert_silent([OLD, NEW]);
            search(&watch, Some(&error), &server.requests());
        }
    }
}

#[tokio::test]
async fn corrections_do_not_count_as_retries() {
    let failure = || service_error("500 Internal Server Error", "", "InternalError");
    let date = "date: Thu, 01 Jan 2099 00:00:00 GMT\r\n";
    let late = service_error("400 Bad Request", date, "IllegalTimestamp");
    let expired = service_error("400 Bad Request", "", EXPIRED);
    let server = FaultServer::start(vec![failure(), expired, late, failure(), ok()]).await;
    let (vault, clock) = (Vault::new(&[Some(OLD), Some(NEW)]), RecordingClock::new());
    let settings = settings(&clock).credentials_provider(vault.clone());
    let client = settings.endpoint(server.url()).build().unwrap();
    call(&client, with_token(), false).await.unwrap();
    assert_eq!(server.arrivals(), 5);
    check_waits(&clock, &[Wait::Transient; 2]);
}

/// All rejected calls share one fetch.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn concurrent_calls_share_one_refresh() {
    let server = FaultServer::start(vec![guard(&[OLD])]).await;
    let vault = Vault::new(&[Some(OLD), Some(NEW)]);
    let settings = settings(&RecordingClock::new()).credentials_provider(vault.clone());
    let client = settings.endpoint(server.url()).build().unwrap();
    let calls: Vec<_> = (0..64)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { call(&client, mutating(), false).await })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(vault.fetches(), 2);
    assert!((65..=128).contains(&server.arrivals()), "{}", server.arrivals());
}
