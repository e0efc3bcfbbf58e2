//! One more attempt, for requests that credentials come from.

use std::time::Duration;

use crate::error::Error;
use crate::platform::Platform;

/// The pause before the second attempt is up to twice as long.
const PAUSE: Duration = Duration::from_millis(250);

/// Does `attempt`, and does it once more if it fails with an error that `may_pass`. Only for what
/// may be done twice.
pub(crate) async fn twice<T, F>(
    platform: &Platform,
    may_pass: fn(&Error) -> bool,
    attempt: impl Fn() -> F,
) -> Result<T, Error>
where
    F: Future<Output = Result<T, Error>>,
{
    match attempt().await {
        Err(error) if may_pass(&error) => {
            tracing::debug!("tried once more after: {error}");
            platform.clock.sleep(PAUSE + platform.random.below(PAUSE)).await;
            attempt().await
        }
        done => done,
    }
}
