//! Concurrency that several parts share: a bounded join, a time limit, a lock, and a cache with
//! one fetch at a time.

mod single_flight;
#[cfg(test)]
mod tests;

use std::collections::VecDeque;
use std::future::poll_fn;
use std::pin::pin;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::Poll;
use std::time::Duration;

use futures_util::stream::{FuturesOrdered, StreamExt};
use tokio::runtime::Handle;

pub use single_flight::SingleFlight;

/// Locks a mutex. A panic elsewhere does not matter: no holder leaves its value half-changed.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Runs futures, at most `limit` concurrently, and returns their values in order, or the first error.
/// Futures that have not started by then never run.
///
/// `StreamExt::buffered` does the same, but the compiler cannot prove that a future holding it, or the
/// iterator, is `Send`.
pub async fn try_join_buffered<F, T, E>(
    limit: usize,
    futures: impl IntoIterator<Item = F>,
) -> Result<Vec<T>, E>
where
    F: Future<Output = Result<T, E>>,
{
    let mut waiting: VecDeque<F> = futures.into_iter().collect();
    let first = waiting.len().min(limit);
    let mut running: FuturesOrdered<F> = waiting.drain(..first).collect();
    let mut values = Vec::with_capacity(first + waiting.len());
    while let Some(value) = running.next().await {
        values.push(value?);
        running.extend(waiting.pop_front());
    }
    Ok(values)
}

/// The output of `future`, or `None` if it takes longer than `limit`. Without a runtime there is no
/// timer, and no limit.
pub(crate) async fn timeout<F: Future>(limit: Duration, future: F) -> Option<F::Output> {
    let mut future = pin!(future);
    let first = poll_fn(|context| Poll::Ready(future.as_mut().poll(context))).await;
    match first {
        Poll::Ready(output) => Some(output),
        Poll::Pending if Handle::try_current().is_err() => Some(future.await),
        Poll::Pending => tokio::time::timeout(limit, future).await.ok(),
    }
}
