//! One request to whoever hands out keys in JSON and is no product of the API.

use std::time::Duration;

use crate::answer::{RawAnswer, outcome};
use crate::error::Error;
use crate::machine::Machine;
use crate::repeat::twice;
use crate::sign::SignedText;
use crate::transport::HttpRequest;

const TIME_LIMIT: Duration = Duration::from_secs(10);

/// The answer to `request`, which is sent once more after a failure that may be gone by then: a
/// repetition only gives the same keys or others.
pub(crate) async fn exchange(machine: &Machine, request: &HttpRequest) -> Result<RawAnswer, Error> {
    let attempt = || async {
        let answer = machine.transport.send(request.clone(), TIME_LIMIT).await?;
        outcome(answer, false, &SignedText::default())
    };
    twice(machine, Error::is_transient, attempt).await
}
