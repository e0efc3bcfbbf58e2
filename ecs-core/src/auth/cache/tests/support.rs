//! A source of credentials and a time that tests set.

use super::*;
use crate::platform::{HttpRequest, HttpResponse, Random, Transport, TransportError};

/// A time that tests set, in seconds and thousandths.
#[derive(Debug, Default)]
pub(super) struct Seconds(pub(super) AtomicI64);

impl Clock for Seconds {
    fn now(&self) -> Timestamp {
        Timestamp::from_millisecond(self.0.load(Ordering::SeqCst)).unwrap()
    }

    fn elapsed(&self) -> Duration {
        Duration::from_millis(self.0.load(Ordering::SeqCst).try_into().unwrap())
    }

    fn sleep(&self, _duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(async {})
    }
}

#[derive(Debug)]
pub(super) struct NoNetwork;

impl Transport for NoNetwork {
    fn send(
        &self,
        _request: HttpRequest,
        _timeout: Duration,
    ) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        panic!("nothing is sent here")
    }
}

/// Returns a new key on each call, after a moment, or fails.
#[derive(Debug, Default)]
pub(super) struct Source {
    pub(super) asked: AtomicUsize,
    pub(super) fails: AtomicBool,
    /// How long it takes, in milliseconds.
    pub(super) delay: AtomicU64,
    /// The second at which the key expires; 0 for never.
    pub(super) ends: AtomicI64,
}

impl ProvideCredentials for Source {
    fn name(&self) -> &str {
        "source"
    }

    fn provide<'a>(&'a self, _platform: &'a Platform) -> BoxFuture<'a, Result<Credentials, Error>> {
        Box::pin(async {
            let number = self.asked.fetch_add(1, Ordering::SeqCst) + 1;
            tokio::time::sleep(Duration::from_millis(self.delay.load(Ordering::SeqCst))).await;
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

pub(super) struct Test {
    pub(super) clock: Arc<Seconds>,
    pub(super) source: Arc<Source>,
    pub(super) cache: CredentialsCache,
    pub(super) platform: Platform,
}

pub(super) fn test(ends: i64) -> Test {
    let (clock, source) = (Arc::new(Seconds::default()), Arc::new(Source::default()));
    source.ends.store(ends, Ordering::SeqCst);
    source.delay.store(20, Ordering::SeqCst);
    let platform = Platform {
        clock: clock.clone(),
        random: Random::seeded(1),
        ..Platform::with_transport(Arc::new(NoNetwork))
    };
    Test { cache: CredentialsCache::new(source.clone()), clock, source, platform }
}

impl Test {
    pub(super) fn at(&self, second: i64) -> &Self {
        self.at_milliseconds(1_000 * second)
    }

    pub(super) fn at_milliseconds(&self, milliseconds: i64) -> &Self {
        self.clock.0.store(milliseconds, Ordering::SeqCst);
        self
    }

    pub(super) fn failing(&self, fails: bool) -> &Self {
        self.source.fails.store(fails, Ordering::SeqCst);
        self
    }

    pub(super) async fn key(&self) -> String {
        let credentials = self.cache.get(&self.platform).await;
        credentials.map_or_else(|e| e.to_string(), |it| it.access_key_id().unwrap().to_owned())
    }

    /// The outcomes of concurrent callers.
    pub(super) async fn keys(&self, callers: usize) -> Vec<String> {
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

    pub(super) fn asked(&self) -> usize {
        self.source.asked.load(Ordering::SeqCst)
    }

    /// Waits until no fetch is running, and returns how often the provider was called.
    pub(super) async fn settled(&self) -> usize {
        while self.cache.cached.is_fetching() {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        self.asked()
    }
}
