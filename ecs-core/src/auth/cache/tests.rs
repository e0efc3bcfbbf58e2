#![allow(clippy::unwrap_used, clippy::panic)]

use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU64, AtomicUsize, Ordering};

use super::*;
use crate::platform::Clock;

mod support;

use support::*;

#[tokio::test]
async fn credentials_that_never_expire_are_fetched_once() {
    let test = test(0);
    assert_eq!(test.keys(200).await, vec!["key-1"; 200]);
    assert_eq!(test.at(1 << 33).key().await, "key-1");
    assert_eq!(test.asked(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_hundred_callers_share_one_fetch_after_expiry() {
    let test = test(3_600);
    assert_eq!(test.key().await, "key-1");
    test.source.ends.store(9_000, Ordering::SeqCst);
    assert_eq!(test.at(3_595).keys(200).await, vec!["key-2"; 200]);
    assert_eq!(test.asked(), 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_hundred_callers_use_the_old_credentials_during_a_refresh() {
    let test = test(3_600);
    assert_eq!(test.key().await, "key-1");
    // Credentials that live 3600 s are refreshed 15 to 18 minutes early.
    assert_eq!(test.at(2_520).key().await, "key-1");
    assert_eq!(test.settled().await, 1);
    test.source.ends.store(9_000, Ordering::SeqCst);
    assert_eq!(test.at(2_700).keys(200).await, vec!["key-1"; 200]);
    assert_eq!(test.settled().await, 2);
    assert_eq!(test.keys(200).await, vec!["key-2"; 200]);
    assert_eq!(test.asked(), 2);
}

#[tokio::test]
async fn old_credentials_are_used_while_refreshes_fail() {
    let test = test(3_600);
    assert_eq!(test.key().await, "key-1");
    test.failing(true);
    assert_eq!(test.at(2_800).key().await, "key-1");
    assert_eq!(test.settled().await, 2);
    assert_eq!(test.at_milliseconds(3_589_999).key().await, "key-1");
    assert_eq!(test.settled().await, 3);
    // With ten seconds left, callers get the error.
    assert_eq!(test.at(3_590).key().await, "failure 4");
    test.failing(false).source.ends.store(9_000, Ordering::SeqCst);
    assert_eq!(test.key().await, "key-5");
}

/// The delay after each failure in a row is random between half of a duration and the whole. The
/// duration doubles, up to a minute.
#[tokio::test]
async fn background_refreshes_that_fail_back_off() {
    let test = test(100_000);
    test.key().await;
    test.failing(true);
    let mut now = 99_200_000;
    test.at_milliseconds(now).key().await;
    let mut asked = test.settled().await;
    assert_eq!(asked, 2);
    for seconds in [2, 4, 8, 16, 32, 60, 60, 60] {
        let doubled = 1_000 * seconds;
        assert_eq!(test.at_milliseconds(now + doubled / 2 - 1).key().await, "key-1");
        assert_eq!(test.settled().await, asked, "{seconds} s: too early");
        now += doubled;
        assert_eq!(test.at_milliseconds(now).key().await, "key-1");
        asked += 1;
        assert_eq!(test.settled().await, asked, "{seconds} s: too late");
    }
    // A success resets the delay.
    test.failing(false).source.ends.store(101_000, Ordering::SeqCst);
    now += 60_000;
    test.at_milliseconds(now).key().await;
    assert_eq!(test.settled().await, asked + 1);
    assert_eq!(test.key().await, format!("key-{}", asked + 1));
    now = 100_500_000;
    test.failing(true).at_milliseconds(now).key().await;
    assert_eq!(test.settled().await, asked + 2);
    test.at_milliseconds(now + 2_000).key().await;
    assert_eq!(test.settled().await, asked + 3);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn callers_that_wait_for_a_failed_fetch_share_its_error() {
    let test = test(3_600);
    test.failing(true);
    assert_eq!(test.keys(200).await, vec!["failure 1"; 200]);
    assert_eq!(test.asked(), 1);
    assert_eq!(test.key().await, "failure 2");
}

/// The source takes 600 ms, and ten callers wait 500 ms.
#[tokio::test(start_paused = true)]
async fn a_fetch_goes_on_without_its_callers() {
    let test = test(0);
    test.source.delay.store(600, Ordering::SeqCst);
    let limit = Duration::from_millis(500);
    let callers = (0..10).map(|_| tokio::time::timeout(limit, test.cache.get(&test.platform)));
    for caller in futures_util::future::join_all(callers).await {
        caller.unwrap_err();
    }
    assert!(test.cache.cached.is_fetching());
    assert_eq!(test.settled().await, 1);
    assert_eq!((test.key().await.as_str(), test.asked()), ("key-1", 1));
}

#[tokio::test]
async fn credentials_say_where_they_come_from() {
    let test = test(0);
    let credentials = test.cache.get(&test.platform).await.unwrap();
    assert_eq!(credentials.source(), Some("source"));
    assert!(format!("{:?}", test.cache).contains("source: \"source\""), "{:?}", test.cache);
    let named = Credentials::access_key("id", "secret").with_source("profile `a`");
    let cache = CredentialsCache::new(Arc::new(named));
    assert_eq!(cache.get(&test.platform).await.unwrap().source(), Some("profile `a`"));
}

#[tokio::test]
async fn short_lived_credentials_are_refreshed_in_their_last_third() {
    // The last third, and at most a fifth of it earlier.
    for (life, not_yet, then) in [(90_000, 54_000, 60_000), (1_000, 600, 667)] {
        let test = test(0);
        test.source.ends.store(1_000 + life / 1_000, Ordering::SeqCst);
        assert_eq!(test.at(1_000).key().await, "key-1");
        test.source.ends.store(2_000, Ordering::SeqCst);
        assert_eq!(test.at_milliseconds(1_000_000 + not_yet).key().await, "key-1");
        assert_eq!(test.settled().await, 1, "{life}: too early");
        assert_eq!(test.at_milliseconds(1_000_000 + then).key().await, "key-1");
        assert_eq!(test.settled().await, 2, "{life}: too late");
        assert_eq!(test.key().await, "key-2");
    }
}

/// The margin is ten seconds, or a tenth of a shorter life.
#[tokio::test]
async fn short_lived_credentials_are_used_for_most_of_their_life() {
    for (life, used, unused) in
        [(90_000, 80_999, 81_000), (1_000, 899, 900), (200_000, 189_999, 190_000)]
    {
        let test = test(0);
        test.source.ends.store(1_000 + life / 1_000, Ordering::SeqCst);
        assert_eq!(test.at(1_000).key().await, "key-1");
        test.failing(true);
        assert_eq!(test.at_milliseconds(1_000_000 + used).key().await, "key-1");
        test.settled().await;
        let error = test.at_milliseconds(1_000_000 + unused).key().await;
        assert!(error.starts_with("failure"), "{life}: {error}");
    }
}

#[tokio::test]
async fn rejected_credentials_are_replaced_once() {
    let test = test(0);
    let rejected = test.cache.get(&test.platform).await.unwrap();
    for _ in 0..2 {
        // The second caller was rejected with the same key, and finds the new one.
        assert!(test.cache.replace(&rejected, &test.platform).await.unwrap());
        assert_eq!((test.key().await.as_str(), test.asked()), ("key-2", 2));
    }
    let same = CredentialsCache::new(Arc::new(rejected.clone()));
    assert!(!same.replace(&rejected, &test.platform).await.unwrap());
}

#[tokio::test]
async fn invalid_credentials_are_an_error() {
    let test = test(5);
    assert_eq!(
        test.at(5).key().await,
        "source: the credentials expired at 1970-01-01T00:00:05Z; check their source, and the \
         clock of this host"
    );
    let blank = CredentialsCache::new(Arc::new(Credentials::access_key("id", "")));
    let error = blank.get(&test.platform).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "static credentials: the access key secret is empty; check the source of the credentials"
    );
}

#[tokio::test]
async fn a_caller_that_gives_up_does_not_cancel_the_fetch() {
    let test = test(0);
    let (cache, platform) = (test.cache.clone(), test.platform.clone());
    let first = tokio::spawn(async move { cache.get(&platform).await });
    tokio::time::sleep(Duration::from_millis(5)).await;
    first.abort();
    assert_eq!(test.keys(3).await.len(), 3);
    assert!(test.key().await.starts_with("key-"));
}

#[derive(Debug, Default)]
struct Hanging(AtomicUsize);

impl ProvideCredentials for Hanging {
    fn name(&self) -> &str {
        "hanging"
    }

    fn provide<'a>(&'a self, _platform: &'a Platform) -> BoxFuture<'a, Result<Credentials, Error>> {
        Box::pin(async {
            if self.0.fetch_add(1, Ordering::SeqCst) > 0 {
                std::future::pending::<()>().await;
            }
            let end = Timestamp::from_second(3_600).unwrap();
            Ok(Credentials::sts("key", "secret", "token").expiring_at(end))
        })
    }
}

#[tokio::test(start_paused = true)]
async fn a_background_refresh_has_a_timeout() {
    let test = test(0);
    let cache = CredentialsCache::new(Arc::new(Hanging::default()));
    cache.get(&test.platform).await.unwrap();
    cache.get(&test.at(3_000).platform).await.unwrap();
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert!(cache.cached.is_fetching());
    tokio::time::sleep(REFRESH_TIMEOUT).await;
    assert!(!cache.cached.is_fetching());
    // The old credentials are still used.
    assert_eq!(cache.get(&test.platform).await.unwrap().access_key_id(), Some("key"));
}

#[tokio::test]
async fn debug_output_contains_no_secret() {
    let test = test(0);
    test.key().await;
    let shown = format!("{:?}", test.cache);
    assert!(shown.contains("Source") && shown.contains("key-1"), "{shown}");
    assert!(!shown.contains("secret\"") && !shown.contains("token\""), "{shown}");
}
