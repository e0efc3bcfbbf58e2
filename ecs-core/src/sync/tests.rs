#![allow(clippy::unwrap_used)]

use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::FutureExt;
use tokio::sync::oneshot;

use super::*;

const LIMIT: usize = 4;

/// Futures that record when they start and finish.
#[derive(Clone, Default)]
struct Log {
    running: Arc<AtomicUsize>,
    max_running: Arc<AtomicUsize>,
    started: Arc<Mutex<Vec<usize>>>,
    finished: Arc<Mutex<Vec<usize>>>,
}

impl Log {
    /// Sleeps for `milliseconds`, and returns `output`.
    async fn future<T>(self, number: usize, milliseconds: u64, output: T) -> T {
        self.started.lock().unwrap().push(number);
        let running = self.running.fetch_add(1, Ordering::SeqCst) + 1;
        self.max_running.fetch_max(running, Ordering::SeqCst);
        tokio::time::sleep(Duration::from_millis(milliseconds)).await;
        self.running.fetch_sub(1, Ordering::SeqCst);
        self.finished.lock().unwrap().push(number);
        output
    }
}

#[tokio::test(start_paused = true)]
async fn at_most_four_futures_run_at_once() {
    for count in [0, 1, 3, 4, 5, 50] {
        let log = Log::default();
        let futures = (0..count).map(|number| log.clone().future(number, 10, Ok::<_, ()>(())));
        assert_eq!(try_join_buffered(LIMIT, futures).await.unwrap().len(), count);
        assert_eq!(log.max_running.load(Ordering::SeqCst), count.min(LIMIT));
        assert_eq!(*log.started.lock().unwrap(), (0..count).collect::<Vec<_>>());
        assert_eq!(log.finished.lock().unwrap().len(), count);
    }
}

#[tokio::test(start_paused = true)]
async fn outputs_are_in_order_although_the_first_future_is_slowest() {
    let log = Log::default();
    let delay = |number: usize| 100 - 10 * number as u64;
    let ok = |number| log.clone().future(number, delay(number), Ok::<_, ()>(number));
    assert_eq!(try_join_buffered(LIMIT, (0..10).map(ok)).await, Ok((0..10).collect()));
    assert_eq!(log.finished.lock().unwrap()[0], 3);
}

#[tokio::test(start_paused = true)]
async fn no_further_future_starts_after_an_error() {
    let log = Log::default();
    let futures = (0..20).map(|number| match number {
        2 => log.clone().future(number, 100, Err(number)),
        5 => log.clone().future(number, 500, Ok(number)),
        _ => log.clone().future(number, 20, Ok(number)),
    });
    assert_eq!(try_join_buffered(LIMIT, futures).await, Err(2));
    // Four at first, and one for each of the two outputs before the error.
    assert_eq!(*log.started.lock().unwrap(), [0, 1, 2, 3, 4, 5]);
    tokio::time::sleep(Duration::from_secs(1)).await;
    // The future that was still running was dropped.
    assert_eq!(*log.finished.lock().unwrap(), [0, 1, 3, 4, 2]);
}

#[tokio::test(start_paused = true)]
async fn the_error_is_that_of_the_first_failed_future_in_order() {
    let log = Log::default();
    let futures = [(30, Ok(0)), (20, Err(1)), (10, Err(2)), (5, Err(3)), (1, Ok(4))];
    let futures = futures.into_iter().enumerate();
    let futures =
        futures.map(|(number, (delay, output))| log.clone().future(number, delay, output));
    assert_eq!(try_join_buffered(LIMIT, futures).await, Err(1));
}

#[tokio::test(start_paused = true)]
async fn a_time_limit_ends_a_future_that_takes_longer() {
    let after = |seconds| async move {
        tokio::time::sleep(Duration::from_secs(seconds)).await;
        seconds
    };
    assert_eq!(timeout(Duration::from_secs(2), after(1)).await, Some(1));
    assert_eq!(timeout(Duration::from_secs(2), after(3)).await, None);
    assert_eq!(timeout(Duration::ZERO, std::future::ready(7)).await, Some(7));
}

/// A runtime is needed for the timer only.
#[test]
fn without_a_runtime_there_is_no_time_limit() {
    let (sender, receiver) = oneshot::channel();
    let mut limited = pin!(timeout(Duration::ZERO, receiver));
    assert!(limited.as_mut().now_or_never().is_none());
    sender.send(7).unwrap();
    assert_eq!(limited.as_mut().now_or_never(), Some(Some(Ok(7))));
}
