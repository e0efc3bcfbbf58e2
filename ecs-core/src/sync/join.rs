//! A bounded join of futures.

use std::collections::VecDeque;
use std::ops::ControlFlow;

use futures_util::stream::{FuturesOrdered, StreamExt};

/// How many calls that belong together run concurrently.
const CONCURRENCY: usize = 4;

/// Runs futures, at most four concurrently, and returns their outputs in order.
pub async fn join_buffered<F: Future>(futures: impl IntoIterator<Item = F>) -> Vec<F::Output> {
    let mut outputs = Vec::new();
    let collect = |output| {
        outputs.push(output);
        ControlFlow::Continue(())
    };
    run(futures.into_iter().collect(), collect).await;
    outputs
}

/// Runs futures, at most four concurrently, and returns their values in order, or the first error.
/// Futures that have not started by then never run.
///
/// # Errors
///
/// That of the first future, in order, that fails.
pub async fn try_join_buffered<F, T, E>(futures: impl IntoIterator<Item = F>) -> Result<Vec<T>, E>
where
    F: Future<Output = Result<T, E>>,
{
    let mut outcome = Ok(Vec::new());
    let collect = |output| match (output, &mut outcome) {
        (Ok(value), Ok(values)) => {
            values.push(value);
            ControlFlow::Continue(())
        }
        (Ok(_), Err(_)) => ControlFlow::Break(()),
        (Err(error), _) => {
            outcome = Err(error);
            ControlFlow::Break(())
        }
    };
    run(futures.into_iter().collect(), collect).await;
    outcome
}

/// `StreamExt::buffered` does the same, but the compiler cannot prove that a future holding it, or the
/// iterator, is `Send`.
async fn run<F: Future>(
    mut waiting: VecDeque<F>,
    mut collect: impl FnMut(F::Output) -> ControlFlow<()>,
) {
    let first = waiting.len().min(CONCURRENCY);
    let mut running: FuturesOrdered<F> = waiting.drain(..first).collect();
    while let Some(output) = running.next().await {
        if collect(output).is_break() {
            return;
        }
        running.extend(waiting.pop_front());
    }
}

#[cfg(test)]
mod tests;
