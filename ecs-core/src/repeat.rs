//! One more attempt, for requests that credentials come from.

use std::time::Duration;

use crate::error::{Error, ErrorKind};
use crate::machine::Machine;

/// The pause before the second attempt is up to twice as long.
const PAUSE: Duration = Duration::from_millis(250);

/// Does `attempt`, and does it once more if it fails with an error that `may_pass`. Only for what
/// may be done twice.
pub(crate) async fn twice<T, F>(
    machine: &Machine,
    may_pass: fn(&Error) -> bool,
    attempt: impl Fn() -> F,
) -> Result<T, Error>
where
    F: Future<Output = Result<T, Error>>,
{
    match attempt().await {
        Err(error) if may_pass(&error) => {
            tracing::debug!("tried once more after: {error}");
            machine.clock.sleep(PAUSE + machine.random.below(PAUSE)).await;
            attempt().await
        }
        done => done,
    }
}

/// Whether the same request may succeed a moment later.
pub(crate) fn may_pass(error: &Error) -> bool {
    use ErrorKind::{Timeout, Transport};

    let no_answer = error.is_connect() || matches!(error.kind(), Timeout | Transport);
    let failed = error.http_status().is_some_and(|status| status >= 500);
    no_answer || failed || error.is_throttled()
}
