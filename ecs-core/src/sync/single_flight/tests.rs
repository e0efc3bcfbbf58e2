#![allow(clippy::unwrap_used, clippy::panic)]

use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::sync::Semaphore;

use super::*;

impl<T> SingleFlight<T> {
    pub(crate) fn is_fetching(&self) -> bool {
        lock(&self.0).fetch.is_some()
    }
}

type Outcome = Result<usize, Error>;

/// Counts fetches, which end when the test permits it.
#[derive(Clone)]
struct Source {
    fetches: Arc<AtomicUsize>,
    permits: Arc<Semaphore>,
}

impl Source {
    fn new() -> Self {
        Self { fetches: Arc::default(), permits: Arc::new(Semaphore::new(0)) }
    }

    fn fetches(&self) -> usize {
        self.fetches.load(Ordering::SeqCst)
    }

    /// A fetch that returns the outcome of `end` for the number of this fetch.
    fn fetch(&self, end: fn(usize) -> Outcome) -> BoxFuture<'static, Outcome> {
        let source = self.clone();
        Box::pin(async move {
            let number = source.fetches.fetch_add(1, Ordering::SeqCst) + 1;
            source.permits.acquire().await.unwrap().forget();
            end(number)
        })
    }

    fn permit(&self, fetches: usize) {
        self.permits.add_permits(fetches);
    }
}

fn failure(number: usize) -> Outcome {
    Err(Error::credentials(format!("failure {number}")))
}

fn panicking(number: usize) -> Outcome {
    panic!("fetch {number} panics")
}

/// The outcomes of concurrent callers, with errors as text.
async fn outcomes(
    cache: &SingleFlight<usize>,
    source: &Source,
    end: fn(usize) -> Outcome,
) -> Vec<Result<usize, String>> {
    let callers: Vec<_> = (0..100)
        .map(|_| {
            let (cache, source) = (cache.clone(), source.clone());
            tokio::spawn(async move { cache.get(|_| true, || source.fetch(end)).await })
        })
        .collect();
    tokio::time::sleep(Duration::from_millis(20)).await;
    source.permit(1);
    let mut outcomes = Vec::new();
    for caller in callers {
        outcomes.push(caller.await.unwrap().map_err(|error| error.to_string()));
    }
    outcomes
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn concurrent_callers_share_one_fetch() {
    let (cache, source) = (SingleFlight::default(), Source::new());
    assert_eq!(outcomes(&cache, &source, Ok).await, vec![Ok(1); 100]);
    assert_eq!((source.fetches(), cache.cached()), (1, Some(1)));
    assert_eq!(cache.get(|_| true, || source.fetch(failure)).await.unwrap(), 1);
    assert_eq!(source.fetches(), 1);

    // A value that is not usable is fetched again.
    source.permit(1);
    assert_eq!(cache.get(|value| *value > 1, || source.fetch(Ok)).await.unwrap(), 2);
    assert_eq!((source.fetches(), cache.cached()), (2, Some(2)));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn concurrent_callers_share_one_error() {
    let (cache, source) = (SingleFlight::default(), Source::new());
    let expected = Err("failure 1".to_owned());
    assert_eq!(outcomes(&cache, &source, failure).await, vec![expected; 100]);
    assert_eq!((source.fetches(), cache.cached()), (1, None));
    // An error is not cached.
    source.permit(1);
    assert_eq!(cache.get(|_| true, || source.fetch(Ok)).await.unwrap(), 2);
}

#[tokio::test]
async fn an_error_keeps_the_cached_value() {
    let (cache, source) = (SingleFlight::default(), Source::new());
    source.permit(2);
    cache.get(|_| true, || source.fetch(Ok)).await.unwrap();
    let error = cache.get(|_| false, || source.fetch(failure)).await.unwrap_err();
    assert_eq!((error.to_string().as_str(), cache.cached()), ("failure 2", Some(1)));
    cache.invalidate(|value| *value == 2);
    assert_eq!(cache.cached(), Some(1));
    cache.invalidate(|value| *value == 1);
    assert_eq!(cache.cached(), None);
}

#[tokio::test]
async fn a_dropped_caller_does_not_cancel_the_fetch() {
    let (cache, source) = (SingleFlight::default(), Source::new());
    let mut dropped = Box::pin(cache.get(|_| true, || source.fetch(Ok)));
    assert!(dropped.as_mut().now_or_never().is_none());
    drop(dropped);
    assert!(cache.is_fetching());
    source.permit(1);
    // No caller polls the fetch.
    while cache.is_fetching() {
        tokio::task::yield_now().await;
    }
    assert_eq!((source.fetches(), cache.cached()), (1, Some(1)));
}

#[tokio::test]
async fn a_refresh_runs_in_the_background() {
    let (cache, source) = (SingleFlight::default(), Source::new());
    source.permit(1);
    cache.get(|_| true, || source.fetch(Ok)).await.unwrap();
    for _ in 0..3 {
        drop(cache.get(|_| false, || source.fetch(Ok)));
        tokio::task::yield_now().await;
        // The old value is returned meanwhile.
        assert_eq!(cache.get(|_| true, || source.fetch(failure)).await.unwrap(), 1);
    }
    source.permit(1);
    while cache.is_fetching() {
        tokio::task::yield_now().await;
    }
    assert_eq!((source.fetches(), cache.cached()), (2, Some(2)));
    drop(cache.get(|_| true, || source.fetch(failure)));
    assert!(!cache.is_fetching());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_panic_of_the_fetch_is_an_error_and_the_cache_stays_usable() {
    let (cache, source) = (SingleFlight::default(), Source::new());
    let expected = Err("the source panicked; its own log may say why".to_owned());
    assert_eq!(outcomes(&cache, &source, panicking).await, vec![expected; 100]);
    assert_eq!((source.fetches(), cache.cached(), cache.is_fetching()), (1, None, false));
    source.permit(1);
    assert_eq!(cache.get(|_| true, || source.fetch(Ok)).await.unwrap(), 2);
}

#[tokio::test]
async fn a_panic_of_a_callback_does_not_poison_the_cache() {
    let (cache, source) = (SingleFlight::default(), Source::new());
    let start = async { cache.get(|_| true, || panic!("the fetch does not start")).await };
    AssertUnwindSafe(start).catch_unwind().await.unwrap_err();
    source.permit(1);
    assert_eq!(cache.get(|_| true, || source.fetch(Ok)).await.unwrap(), 1);
    let check = async { cache.get(|_| panic!("the check panics"), || source.fetch(Ok)).await };
    AssertUnwindSafe(check).catch_unwind().await.unwrap_err();
    assert_eq!((cache.cached(), source.fetches()), (Some(1), 1));
}

#[test]
fn callers_drive_the_fetch_without_a_tokio_runtime() {
    let (cache, source) = (SingleFlight::default(), Source::new());
    {
        let mut first = pin!(cache.get(|_| true, || source.fetch(Ok)));
        assert!(first.as_mut().now_or_never().is_none());
    }
    // The first caller was dropped; the next ones continue its fetch.
    let mut second = pin!(cache.get(|_| true, || source.fetch(failure)));
    let mut third = pin!(cache.get(|_| true, || source.fetch(failure)));
    assert!(second.as_mut().now_or_never().is_none());
    assert!(third.as_mut().now_or_never().is_none());
    source.permit(1);
    assert_eq!(third.as_mut().now_or_never().unwrap().unwrap(), 1);
    assert_eq!(second.as_mut().now_or_never().unwrap().unwrap(), 1);
    assert_eq!((source.fetches(), cache.cached()), (1, Some(1)));
}

#[test]
fn a_dropped_cache_does_not_keep_its_fetch() {
    let (cache, source) = (SingleFlight::default(), Source::new());
    drop(cache.get(|_| true, || source.fetch(Ok)));
    assert_eq!(Arc::strong_count(&source.fetches), 2);
    drop(cache);
    assert_eq!(Arc::strong_count(&source.fetches), 1);
}

#[tokio::test]
async fn debug_output_has_no_value() {
    let cache = SingleFlight::default();
    cache.get(|_| true, || Box::pin(async { Ok("hush") })).await.unwrap();
    assert_eq!(cache.cached(), Some("hush"));
    assert_eq!(format!("{cache:?}"), "SingleFlight { .. }");
}
