//! A transport that records the exchanges of another transport.

use std::fmt;
use std::fs::File;
use std::io::{self, Seek, SeekFrom, Write};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::{ReplayedRequest, recording};
use crate::platform::{HttpRequest, HttpResponse, Transport, TransportError, TransportErrorKind};
use crate::{BoxFuture, Error, Platform};

/// Forwards requests to another transport, and records the exchanges as JSON without secrets.
/// [`ReplayTransport::from_recording`](super::ReplayTransport::from_recording) replays the
/// responses. Clones share the recording.
///
/// # Removed data
///
/// - all request headers, and all response headers except `content-type`, `date`, `retry-after`,
///   `x-acs-request-id` and `x-acs-retry-after`;
/// - the value of each parameter, and of each response member at any depth, with `accesskey`,
///   `password`, `passwd`, `passphrase`, `secret`, `token`, `privatekey`, `signature`, `nonce`,
///   `authorization`, `userdata`, `commandcontent`, `activationcode`, `apikey`, `cookie`, `vncurl`
///   or `websocketurl` in its name, in any spelling, and those whose name ends with `content` or
///   `credential`. `NextToken`, `ClientToken`, `PageToken`, `HttpTokens`, booleans and the
///   method, type and version of a signature are kept. Numbers become 0, texts `[removed]`;
/// - the `Value` of a key-value pair whose `Key` or `Name` is such a name;
/// - the same data inside a value that is JSON text or a URL, and the password of a URL;
/// - the signed text that the service quotes when a signature does not match;
/// - bodies that are neither JSON nor forms, if they contain one of those words or the path of the
///   request has such a name;
/// - each removed value of six bytes or more, at any other position in the exchange.
///
/// # Kept data
///
/// Account ids, addresses, names, tags, descriptions, host names and the output of commands are
/// kept, and so is a secret under an inconspicuous name. **Review a recording before you publish
/// it.**
#[derive(Clone)]
pub struct RecordingTransport {
    inner: Arc<dyn Transport>,
    recording: Arc<Mutex<Recording>>,
}

#[derive(Default)]
struct Recording {
    /// The JSON array without its closing bracket.
    text: String,
    file: Option<File>,
}

const END: &str = "\n]\n";

impl RecordingTransport {
    /// Records the exchanges of `inner` in memory.
    pub fn new(inner: impl Transport + 'static) -> Self {
        Self { inner: Arc::new(inner), recording: Arc::default() }
    }

    /// Records the exchanges of the default HTTP client in memory.
    ///
    /// # Errors
    ///
    /// Those of [`Platform::new`].
    pub fn http() -> Result<Self, Error> {
        Ok(Self { inner: Platform::new()?.transport, recording: Arc::default() })
    }

    /// Also records to a file. An existing file is replaced; the file is valid JSON after each
    /// exchange. A call fails if its exchange cannot be written.
    ///
    /// # Errors
    ///
    /// If the file cannot be created.
    pub fn to_file(self, path: impl AsRef<Path>) -> io::Result<Self> {
        let mut file = File::create(path)?;
        let mut recording = self.recording();
        file.write_all(recording.complete().as_bytes())?;
        recording.file = Some(file);
        drop(recording);
        Ok(self)
    }

    /// The recording so far: a JSON array with one object for each exchange, in order of completion.
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
                           check its file and disk";
            TransportError::new(TransportErrorKind::Broken, message).caused_by(error)
        })
    }
}

impl Recording {
    fn add(&mut self, exchange: &str) -> io::Result<()> {
        let end = self.text.len();
        self.text.push_str(if end == 0 { "[\n  " } else { ",\n  " });
        // Strings in JSON contain no line breaks, so each line break is formatting.
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
            let recorded = ReplayedRequest::new(&request, timeout);
            let result = self.inner.send(request, timeout).await;
            self.record(&recorded, &result)?;
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

    /// An incomplete recording would be mistaken for a complete one.
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
