//! Several calls at the same time.

#[cfg(feature = "instance")]
use std::collections::HashSet;

use futures_util::stream::{FuturesOrdered, StreamExt};

/// How many calls on single resources run at the same time: enough to be quick, and few enough
/// for the limits that the service puts on requests.
const AT_ONCE: usize = 8;

/// What `futures` give, in their order. No more than eight run at the same time.
#[inline]
pub(super) async fn each<F: Future>(futures: impl IntoIterator<Item = F>) -> Vec<F::Output> {
    let mut futures = futures.into_iter().fuse();
    let mut running: FuturesOrdered<F> = futures.by_ref().take(AT_ONCE).collect();
    let mut all = Vec::new();
    while let Some(output) = running.next().await {
        all.push(output);
        running.extend(futures.next());
    }
    all
}

/// The ids in their order, each once: nothing is done twice because it was named twice.
#[cfg(feature = "instance")]
pub(super) fn once(ids: impl IntoIterator<Item = impl Into<String>>) -> Vec<String> {
    let mut seen = HashSet::new();
    ids.into_iter().map(Into::into).filter(|id: &String| seen.insert(id.clone())).collect()
}
