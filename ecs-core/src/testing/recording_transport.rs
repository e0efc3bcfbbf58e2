//! A transport that writes down what another one does.

use std::fmt;
use std::fs::File;
use std::io::{self, Seek, SeekFrom, Write};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::{ReplayedRequest, recording};
use crate::platform::{HttpRequest, HttpResponse, Transport, TransportError, TransportErrorKind};
use crate::{BoxFuture, Error, Platform};

/// Passes requests on and records the exchanges as JSON, without secrets.
/// [`ReplayTransport::from_recording`](super::ReplayTransport::from_recording) gives the answers
/// again. Clones share the recording.
///
/// # What is removed
///
/// - every header of a request; of an answer, all but `content-type`, `date`, `retry-after` and
///   `x-acs-*` for request id and waiting;
/// - the value of each parameter, and each member of an answer in any depth, with `accesskey`,
///   `password`, `passwd`, `passphrase`, `secret`, `token`, `privatekey`, `signature`, `nonce`,
///   `authorization`, `userdata`, `commandcontent`, `activationcode`, `apikey`, `cookie`, `vncurl`
///   or `websocketurl` in its name, in any spelling, and those whose name ends with `content` or
///   `credential`. `NextToken`, `ClientToken`, `PageToken`, `HttpTokens` and what only describes
///   a signature stay, and so do flags. A number becomes 0, a text `[removed]`;
/// - the `Value` of a pair whose `Key` or `Name` is such a name;
/// - the same within a value that is JSON text or a URL, and the password of a URL;
/// - the text that the service repeats when it refuses a signature;
/// - bodies that are neither JSON nor forms, when one of those words is in them, or the path of
///   the request has such a name;
/// - what was removed by its name, of six bytes or more, wherever else in the exchange it stands.
///
/// # What is not
///
/// Account ids, addresses, names, tags, descriptions, host names and the output of commands stay,
/// and so does a secret under a harmless name that nothing gives away. **Read a recording before
/// you publish it.**
#[derive(Clone)]
pub struct RecordingTransport {
    inner: Arc<dyn Transport>,
    recording: Arc<Mutex<Recording>>,
}

#[derive(Default)]
struct Recording {
    /// The array without its end.
    text: String,
    file: Option<File>,
}

const END: &str = "\n]\n";

impl RecordingTransport {
    /// Records what `inner` does, in memory.
    pub fn new(inner: impl Transport + 'static) -> Self {
        Self { inner: Arc::new(inner), recording: Arc::default() }
    }

    /// Records what the usual HTTP client does, in memory. It has the usual settings.
    ///
    /// # Errors
    ///
    /// Those of [`Platform::new`].
    pub fn http() -> Result<Self, Error> {
        Ok(Self { inner: Platform::new()?.transport, recording: Arc::default() })
    }

    /// Records into a file too, which is replaced if it exists, and is complete JSON after each
    /// exchange. A call fails when its exchange cannot be written.
    ///
    /// # Errors
    ///
    /// When the file cannot be made.
    pub fn to_file(self, path: impl AsRef<Path>) -> io::Result<Self> {
        let mut file = File::create(path)?;
        let mut recording = self.recording();
        file.write_all(recording.complete().as_bytes())?;
        recording.file = Some(file);
        drop(recording);
        Ok(self)
    }

    /// The recording so far: a JSON array with an object for each exchange, in the order in which
    /// they ended.
    pub fn to_json(&self) -> String {
        self.recording().complete()
    }

    fn recording(&self) -> MutexGuard<'_, Recording> {
        self.recording.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn record(
        &self,
        request: &ReplayedRequest,
        result: &Result<HttpResponse, TransportError>,
    ) -> Result<(), TransportError> {
        let exchange = recording::exchange(request, result);
        self.recording().add(&format!("{exchange:#}")).map_err(|error| {
            let message = "the exchange took place, but could not be written to the recording; \
                           look at its file and disk";
            TransportError::new(TransportErrorKind::Broken, message).caused_by(error)
        })
    }
}

impl Recording {
    fn add(&mut self, exchange: &str) -> io::Result<()> {
        let end = self.text.len();
        self.text.push_str(if end == 0 { "[\n  " } else { ",\n  " });
        // A text in JSON has no line breaks.
        self.text.push_str(&exchange.replace('\n', "\n  "));
        let Some(file) = &mut self.file else { return Ok(()) };
        file.seek(SeekFrom::Start(end as u64))?;
        file.write_all(format!("{}{END}", &self.text[end..]).as_bytes())
    }

    fn complete(&self) -> String {
        if self.text.is_empty() { "[]\n".to_owned() } else { format!("{}{END}", self.text) }
    }
}

impl Transport for RecordingTransport {
    fn send(
        &self,
        request: HttpRequest,
        timeout: Duration,
    ) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(async move {
            let sent = ReplayedRequest::new(&request, timeout);
            let result = self.inner.send(request, timeout).await;
            self.record(&sent, &result)?;
            result
        })
    }
}

impl fmt::Debug for RecordingTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecordingTransport").field("inner", &self.inner).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::testing::{ReplayTransport, Reply};

    /// A recording with a hole in it would be taken for the truth.
    #[tokio::test]
    async fn an_exchange_that_cannot_be_written_fails() {
        let recorder = RecordingTransport::new(ReplayTransport::new().on("A", Reply::json("{}")));
        let file_for_reading = File::open(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"));
        recorder.recording().file = Some(file_for_reading.unwrap());
        let request =
            http::Request::get("https://ecs.example.com/?Action=A").body(Default::default());
        let sent = recorder.send(request.unwrap(), Duration::from_secs(1));
        let error = sent.await.unwrap_err();
        assert_eq!(error.kind(), TransportErrorKind::Broken);
        assert!(error.to_string().contains("took place"), "{error}");
    }
}
