//! Several calls at the same time.

#[cfg(feature = "instance")]
use std::collections::HashSet;

use futures_util::stream::{FuturesOrdered, StreamExt};

/// How many calls on single resources run at the same time: enough to be quick, and few enough
/// for the request rate limits of the service.
pub(crate) const CONCURRENCY: usize = 8;

/// Returns the outputs of `futures`, in their order. At most eight run at the same time.
pub(super) async fn join_buffered<F: Future>(
    futures: impl IntoIterator<Item = F>,
) -> Vec<F::Output> {
    let mut futures = futures.into_iter().fuse();
    let mut running: FuturesOrdered<F> = futures.by_ref().take(CONCURRENCY).collect();
    let mut outputs = Vec::new();
    while let Some(output) = running.next().await {
        outputs.push(output);
        running.extend(futures.next());
    }
    outputs
}

/// The ids in their order, without duplicates, so that no instance is changed twice.
#[cfg(feature = "instance")]
pub(super) fn unique(ids: impl IntoIterator<Item = impl Into<String>>) -> Vec<String> {
    let mut seen = HashSet::new();
    ids.into_iter().map(Into::into).filter(|id: &String| seen.insert(id.clone())).collect()
}
