//! A bounded join of futures.

use std::collections::VecDeque;
use std::ops::ControlFlow;

use futures_util::stream::{FuturesOrdered, StreamExt};

/// Runs futures, at most `limit` concurrently, and returns their outputs in order.
pub async fn join_buffered<F: Future>(
    limit: usize,
    futures: impl IntoIterator<Item = F>,
) -> Vec<F::Output> {
    let mut outputs = Vec::new();
    let collect = |output| {
        outputs.push(output);
        ControlFlow::Continue(())
    };
    run(limit, futures.into_iter().collect(), collect).await;
    outputs
}

/// Runs futures, at most `limit` concurrently, and returns their values in order, or the first error.
/// Futures that have not started by then never run.
///
/// # Errors
///
/// That of the first future, in order, that fails.
pub async fn try_join_buffered<F, T, E>(
    limit: usize,
    futures: impl IntoIterator<Item = F>,
) -> Result<Vec<T>, E>
where
    F: Future<Output = Result<T, E>>,
{
    let (mut values, mut failure) = (Vec::new(), None);
    let collect = |output| match output {
        Ok(value) => {
            values.push(value);
            ControlFlow::Continue(())
        }
        Err(error) => {
            failure = Some(error);
            ControlFlow::Break(())
        }
    };
    run(limit, futures.into_iter().collect(), collect).await;
    failure.map_or(Ok(values), Err)
}

/// `StreamExt::buffered` does the same, but the compiler cannot prove that a future holding it, or the
/// iterator, is `Send`.
async fn run<F: Future>(
    limit: usize,
    mut waiting: VecDeque<F>,
    mut collect: impl FnMut(F::Output) -> ControlFlow<()>,
) {
    let first = waiting.len().min(limit);
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
