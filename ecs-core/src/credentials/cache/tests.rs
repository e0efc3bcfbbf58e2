#![allow(clippy::unwrap_used, clippy::panic)]

use std::sync::atomic::{AtomicBool, AtomicI64, AtomicUsize, Ordering};

use super::*;
use crate::BoxFuture;
use crate::clock::{Clock, Random};
use crate::transport::{HttpRequest, HttpResponse, Transport, TransportError};

/// A time of day that tests move.
#[derive(Debug, Default)]
struct Seconds(AtomicI64);

impl Clock for Seconds {
    fn now(&self) -> Timestamp {
        Timestamp::from_second(self.0.load(Ordering::SeqCst)).unwrap()
    }

    fn elapsed(&self) -> Duration {
        Duration::ZERO
    }

    fn sleep(&self, _duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(async {})
    }
}

#[derive(Debug)]
struct NoNetwork;

impl Transport for NoNetwork {
    fn send(
        &self,
        _request: HttpRequest,
        _timeout: Duration,
    ) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        panic!("nothing is sent here")
    }
}

/// Gives a new key each time it is asked, after a moment, or fails.
#[derive(Debug, Default)]
struct Source {
    asked: AtomicUsize,
    fails: AtomicBool,
    /// Seconds of the clock at which the key ends; 0 for a key that does not.
    ends: AtomicI64,
}

impl ProvideCredentials for Source {
    fn name(&self) -> &str {
        "source"
    }

    fn provide<'a>(&'a self, _platform: &'a Platform) -> BoxFuture<'a, Result<Credentials, Error>> {
        Box::pin(async {
            let number = self.asked.fetch_add(1, Ordering::SeqCst) + 1;
            tokio::time::sleep(Duration::from_millis(20)).await;
            if self.fails.load(Ordering::SeqCst) {
                return Err(Error::credentials(format!("failure {number}")));
            }
            let key = Credentials::sts(format!("key-{number}"), "secret", "token");
            match self.ends.load(Ordering::SeqCst) {
                0 => Ok(key),
                end => Ok(key.expiring_at(Timestamp::from_second(end).unwrap())),
            }
        })
    }
}

struct Test {
    clock: Arc<Seconds>,
    source: Arc<Source>,
    cache: CredentialsCache,
    platform: Platform,
}

fn test(ends: i64) -> Test {
    let (clock, source) = (Arc::new(Seconds::default()), Arc::new(Source::default()));
    source.ends.store(ends, Ordering::SeqCst);
    let platform = Platform {
        clock: clock.clone(),
        random: Random::seeded(1),
        ..Platform::with_transport(Arc::new(NoNetwork))
    };
    Test { cache: CredentialsCache::new(source.clone()), clock, source, platform }
}

impl Test {
    fn at(&self, second: i64) -> &Self {
        self.clock.0.store(second, Ordering::SeqCst);
        self
    }

    fn failing(&self, fails: bool) -> &Self {
        self.source.fails.store(fails, Ordering::SeqCst);
        self
    }

    async fn key(&self) -> String {
        let credentials = self.cache.get(&self.platform).await;
        credentials.map_or_else(|e| e.to_string(), |it| it.access_key_id().unwrap().to_owned())
    }

    /// What every one of so many concurrent callers gets.
    async fn keys(&self, callers: usize) -> Vec<String> {
        let tasks: Vec<_> = (0..callers)
            .map(|_| {
                let (cache, platform) = (self.cache.clone(), self.platform.clone());
                tokio::spawn(async move {
                    let credentials = cache.get(&platform).await;
                    credentials
                        .map_or_else(|e| e.to_string(), |it| it.access_key_id().unwrap().to_owned())
                })
            })
            .collect();
        let mut keys = Vec::new();
        for task in tasks {
            keys.push(task.await.unwrap());
        }
        keys
    }

    fn asked(&self) -> usize {
        self.source.asked.load(Ordering::SeqCst)
    }

    /// Until the provider was asked so often and what it said is known.
    async fn settled(&self, asked: usize) {
        while self.asked() < asked || self.cache.0.asking.try_lock().is_err() {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    }
}

#[tokio::test]
async fn keys_without_an_end_are_asked_for_once() {
    let test = test(0);
    assert_eq!(test.keys(200).await, vec!["key-1"; 200]);
    assert_eq!(test.at(1 << 33).key().await, "key-1");
    assert_eq!(test.asked(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_hundred_callers_ask_once_when_keys_have_expired() {
    let test = test(3_600);
    assert_eq!(test.key().await, "key-1");
    test.source.ends.store(9_000, Ordering::SeqCst);
    assert_eq!(test.at(3_595).keys(200).await, vec!["key-2"; 200]);
    assert_eq!(test.asked(), 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_hundred_callers_are_served_the_old_keys_while_one_asks() {
    let test = test(3_600);
    assert_eq!(test.key().await, "key-1");
    // 3600 s is long enough to ask 15 minutes early, give or take the jitter.
    assert_eq!(test.at(2_400).key().await, "key-1");
    assert_eq!(test.asked(), 1);
    test.source.ends.store(9_000, Ordering::SeqCst);
    assert_eq!(test.at(2_701).keys(200).await, vec!["key-1"; 200]);
    test.settled(2).await;
    assert_eq!(test.keys(200).await, vec!["key-2"; 200]);
    assert_eq!(test.asked(), 2);
}

#[tokio::test]
async fn old_keys_serve_while_a_refresh_fails() {
    let test = test(3_600);
    assert_eq!(test.key().await, "key-1");
    test.failing(true);
    assert_eq!(test.at(2_800).key().await, "key-1");
    test.settled(2).await;
    // Not again at once.
    assert_eq!(test.key().await, "key-1");
    assert_eq!(test.asked(), 2);
    // After a pause, and then after a longer one.
    assert_eq!(test.at(2_803).key().await, "key-1");
    test.settled(3).await;
    assert_eq!(test.at(3_580).key().await, "key-1");
    test.settled(4).await;
    // With less than ten seconds left, the failure is what callers get.
    assert_eq!(test.at(3_591).key().await, "failure 5");
    test.failing(false).source.ends.store(9_000, Ordering::SeqCst);
    assert_eq!(test.key().await, "key-6");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn callers_that_wait_for_a_failure_do_not_repeat_it() {
    let test = test(3_600);
    test.failing(true);
    assert_eq!(test.keys(200).await, vec!["failure 1"; 200]);
    assert_eq!(test.asked(), 1);
    assert_eq!(test.key().await, "failure 2");
}

#[tokio::test]
async fn short_lives_are_renewed_in_their_last_third() {
    let test = test(90);
    assert_eq!(test.key().await, "key-1");
    test.source.ends.store(900, Ordering::SeqCst);
    assert_eq!(test.at(50).key().await, "key-1");
    assert_eq!(test.asked(), 1);
    assert_eq!(test.at(61).key().await, "key-1");
    test.settled(2).await;
    assert_eq!(test.key().await, "key-2");
}

#[tokio::test]
async fn keys_that_were_refused_are_replaced_once() {
    let test = test(0);
    let refused = test.cache.get(&test.platform).await.unwrap();
    for _ in 0..2 {
        // The second caller was refused with the same key, and finds a new one there.
        assert!(test.cache.replace(&refused, &test.platform).await.unwrap());
        assert_eq!((test.key().await.as_str(), test.asked()), ("key-2", 2));
    }
    let same = CredentialsCache::new(Arc::new(refused.clone()));
    assert!(!same.replace(&refused, &test.platform).await.unwrap());
}

#[tokio::test]
async fn keys_that_cannot_be_right_are_refused() {
    let test = test(5);
    assert_eq!(
        test.key().await,
        "source: the credentials expired at 1970-01-01T00:00:05Z; check where they come from, and \
         the clock of this machine"
    );
    let blank = CredentialsCache::new(Arc::new(Credentials::access_key("id", "")));
    let error = blank.get(&test.platform).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "static credentials: the access key secret is empty; check the key where it comes from"
    );
}

#[tokio::test]
async fn a_caller_that_gives_up_does_not_stop_the_others() {
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
async fn a_source_that_never_answers_is_given_up_in_the_background() {
    let test = test(0);
    let cache = CredentialsCache::new(Arc::new(Hanging::default()));
    cache.get(&test.platform).await.unwrap();
    cache.get(&test.at(3_000).platform).await.unwrap();
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert!(cache.0.asking.try_lock().is_err());
    tokio::time::sleep(REFRESH_TIMEOUT).await;
    assert!(cache.0.asking.try_lock().is_ok());
    // The old ones serve all the same.
    assert_eq!(cache.get(&test.platform).await.unwrap().access_key_id(), Some("key"));
}

#[tokio::test]
async fn debug_output_has_no_secret() {
    let test = test(0);
    test.key().await;
    let shown = format!("{:?}", test.cache);
    assert!(shown.contains("Source") && shown.contains("key-1"), "{shown}");
    assert!(!shown.contains("secret\"") && !shown.contains("token\""), "{shown}");
}
