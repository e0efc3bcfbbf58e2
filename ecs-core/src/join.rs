//! Several requests at the same time.

use futures_util::stream::{FuturesOrdered, TryStreamExt};

use crate::error::Error;

/// How many calls that belong together run at the same time.
const AT_ONCE: usize = 4;

/// The lists that `futures` give, joined in their order. No more than four run at the same time.
///
/// `StreamExt::buffered` would do the same, but a future that holds it is not known to be `Send`.
pub(crate) async fn join<T, F>(futures: impl Iterator<Item = F>) -> Result<Vec<T>, Error>
where
    F: Future<Output = Result<Vec<T>, Error>>,
{
    let mut futures = futures.fuse();
    let mut running: FuturesOrdered<F> = futures.by_ref().take(AT_ONCE).collect();
    let mut all = Vec::new();
    while let Some(mut items) = running.try_next().await? {
        all.append(&mut items);
        running.extend(futures.next());
    }
    Ok(all)
}
