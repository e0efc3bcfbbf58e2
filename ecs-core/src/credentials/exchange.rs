//! One request to whoever hands out keys in JSON and is no product of the API.

use std::time::Duration;

use crate::error::Error;
use crate::platform::Platform;
use crate::repeat::twice;
use crate::response::{RawResponse, outcome};
use crate::sign::SignedText;
use crate::transport::HttpRequest;

const TIME_LIMIT: Duration = Duration::from_secs(10);

/// The answer to `request`, which is sent once more after a failure that may be gone by then: a
/// repetition only gives the same keys or others.
pub(crate) async fn exchange(
    platform: &Platform,
    request: &HttpRequest,
) -> Result<RawResponse, Error> {
    let attempt = || async {
        let response = platform.transport.send(request.clone(), TIME_LIMIT).await?;
        outcome(response, false, &SignedText::default())
    };
    twice(platform, Error::is_transient, attempt).await
}
