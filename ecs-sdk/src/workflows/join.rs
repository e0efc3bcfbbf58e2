//! Several calls at the same time.

#[cfg(feature = "instance")]
use std::collections::HashSet;
use std::convert::Infallible;

use futures_util::FutureExt;

/// How many calls on single resources run at the same time: enough to be quick, and few enough
/// for the request rate limits of the service.
pub(crate) const CONCURRENCY: usize = 8;

/// Returns the outputs of `futures`, in their order.
#[inline]
pub(super) async fn join_buffered<F: Future>(
    futures: impl IntoIterator<Item = F>,
) -> Vec<F::Output> {
    let futures = futures.into_iter().map(|future| future.map(Ok::<_, Infallible>));
    let outputs = ecs_core::internal::try_join_buffered(CONCURRENCY, futures).await;
    outputs.unwrap_or_else(|never| match never {})
}

/// The ids in their order, without duplicates, so that no instance is changed twice.
#[cfg(feature = "instance")]
pub(super) fn unique(ids: impl IntoIterator<Item = impl Into<String>>) -> Vec<String> {
    let mut seen = HashSet::new();
    ids.into_iter().map(Into::into).filter(|id: &String| seen.insert(id.clone())).collect()
}
