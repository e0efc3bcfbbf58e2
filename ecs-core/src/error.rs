//! The one error type: what happened, to which action, and what is known about it.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use crate::transport::{TransportError, TransportErrorKind};

/// Why a call, or the making of a client, did not succeed.
///
/// `Display` is one line that says what happened, with the action, and what the server said: its
/// code, message, HTTP status and request id. Nothing of ours in it is a key, a signature or a
/// parameter; the service's message is shown as it came, without the string that was signed.
///
/// ```
/// # fn handle(error: ecs_core::Error) {
/// match error.code() {
///     Some("OperationDenied.NoStock") => println!("try another zone"),
///     Some(code) => println!("refused with {code}, request {:?}", error.request_id()),
///     None => println!("{error}"),
/// }
/// # }
/// ```
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    message: String,
    action: Option<String>,
    answer: AnswerFacts,
    sent: bool,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

/// What the server's answer said about a failure.
#[derive(Clone, Default)]
pub(crate) struct AnswerFacts {
    pub(crate) status: Option<u16>,
    pub(crate) code: Option<String>,
    pub(crate) request_id: Option<String>,
    pub(crate) host_id: Option<String>,
    pub(crate) recommend: Option<String>,
}

/// What kind of failure an [`Error`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client's settings cannot work: a region or endpoint that is none. Nothing was sent.
    Configuration,
    /// There are no credentials, or they cannot be right. Nothing was sent.
    Credentials,
    /// The request cannot work: a required parameter is missing. Nothing was sent.
    InvalidRequest,
    /// The name of the host has no address. Nothing was sent.
    Dns,
    /// No connection could be made: it was refused, or not made in time. Nothing was sent.
    Connect,
    /// The TLS handshake failed: the certificate is not trusted, or for another name. Nothing was
    /// sent.
    Tls,
    /// The proxy could not be reached, or refused to connect to the host. Nothing was sent.
    Proxy,
    /// The time limit passed. Whether the action was executed is not known.
    Timeout,
    /// The connection failed before the answer was complete. Whether the action was executed is
    /// not known.
    Transport,
    /// The service refused the request or failed: see [`Error::code`].
    Service,
    /// The answer could not be read. The action may have been executed.
    InvalidAnswer,
    /// The answer is larger than the client's limit. The action may have been executed.
    AnswerTooLarge,
}

impl Error {
    /// What kind of failure it is.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The service's error code, such as `InvalidInstanceId.NotFound`. Codes are stable: match on
    /// them, not on the status or the message.
    pub fn code(&self) -> Option<&str> {
        self.0.answer.code.as_deref()
    }

    /// What happened, without action, code and request id.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The id of the request, which Alibaba Cloud's support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.0.answer.request_id.as_deref()
    }

    /// The page that the service recommends for this error.
    pub fn recommend(&self) -> Option<&str> {
        self.0.answer.recommend.as_deref()
    }

    /// The host that answered, as it calls itself.
    pub fn host_id(&self) -> Option<&str> {
        self.0.answer.host_id.as_deref()
    }

    /// The HTTP status of the answer, if there was one.
    pub fn http_status(&self) -> Option<u16> {
        self.0.answer.status
    }

    /// The action that was called.
    pub fn action(&self) -> Option<&str> {
        self.0.action.as_deref()
    }

    /// How many times sending was tried.
    pub fn attempts(&self) -> u32 {
        u32::from(self.0.sent)
    }

    /// Whether the service may have executed the action, so that repeating it could do it twice.
    /// A redirect and a refusal with a 4xx status count as not executed.
    pub fn may_have_been_executed(&self) -> bool {
        match self.kind() {
            ErrorKind::Configuration
            | ErrorKind::Credentials
            | ErrorKind::InvalidRequest
            | ErrorKind::Dns
            | ErrorKind::Connect
            | ErrorKind::Tls
            | ErrorKind::Proxy => false,
            ErrorKind::Service | ErrorKind::AnswerTooLarge => {
                self.http_status().is_none_or(|status| !(300..500).contains(&status))
            }
            _ => true,
        }
    }

    /// Whether the service asks for fewer requests.
    pub fn is_throttled(&self) -> bool {
        self.code().is_some_and(|code| code.contains("Throttling"))
            || (self.code().is_none() && self.http_status() == Some(429))
    }

    /// Whether something that the request names does not exist.
    pub fn is_not_found(&self) -> bool {
        self.code().is_some_and(|code| code.ends_with(".NotFound"))
    }

    /// Whether the time limit of the call passed. A connection that took too long to make is
    /// [`ErrorKind::Connect`] instead: nothing was sent.
    pub fn is_timeout(&self) -> bool {
        self.kind() == ErrorKind::Timeout
    }

    /// Whether no connection could be made, for whatever reason.
    pub fn is_connect(&self) -> bool {
        use ErrorKind::{Connect, Dns, Proxy, Tls};

        matches!(self.kind(), Dns | Connect | Tls | Proxy)
    }

    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            action: None,
            answer: AnswerFacts::default(),
            sent: false,
            source: None,
        }))
    }

    pub(crate) fn configuration(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Configuration, message)
    }

    pub(crate) fn credentials(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Credentials, message)
    }

    pub(crate) fn for_action(mut self, action: &str) -> Self {
        self.0.action = Some(action.to_owned());
        self
    }

    /// The request was sent, and this is known of the answer.
    pub(crate) fn answered(mut self, answer: AnswerFacts) -> Self {
        self.0.answer = answer;
        self.0.sent = true;
        self
    }

    /// Says where it happened, before what happened.
    pub(crate) fn within(mut self, place: impl fmt::Display) -> Self {
        self.0.message = format!("{place}: {}", self.0.message);
        self
    }

    /// The failure of a source of credentials: of the call that needs them, nothing was sent.
    pub(crate) fn of_credentials(mut self) -> Self {
        self.0.kind = ErrorKind::Credentials;
        self.0.sent = false;
        self
    }

    /// The same with another message.
    pub(crate) fn with_message(mut self, message: impl Into<String>) -> Self {
        self.0.message = message.into();
        self
    }

    /// The same without `secrets`, in case that the service repeated one in its message.
    pub(crate) fn without(self, secrets: &[&str]) -> Self {
        let withheld = |text: String, secret: &&str| text.replace(*secret, "[withheld]");
        let message = secrets.iter().fold(self.message().to_owned(), withheld);
        self.with_message(message)
    }

    pub(crate) fn caused_by(mut self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.0.source = Some(Arc::new(source));
        self
    }
}

impl From<TransportError> for Error {
    fn from(error: TransportError) -> Self {
        let kind = match error.kind {
            TransportErrorKind::InvalidRequest => ErrorKind::InvalidRequest,
            TransportErrorKind::Dns => ErrorKind::Dns,
            TransportErrorKind::Connect => ErrorKind::Connect,
            TransportErrorKind::Tls => ErrorKind::Tls,
            TransportErrorKind::Proxy => ErrorKind::Proxy,
            TransportErrorKind::Timeout => ErrorKind::Timeout,
            TransportErrorKind::Broken => ErrorKind::Transport,
            TransportErrorKind::AnswerTooLarge => ErrorKind::AnswerTooLarge,
        };
        let mut inner = Self::new(kind, error.message).answered(AnswerFacts {
            status: error.status,
            request_id: error.request_id,
            ..AnswerFacts::default()
        });
        inner.0.source = error.source.map(Arc::from);
        inner
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for part in [self.action(), self.code()].into_iter().flatten() {
            write!(f, "{part}: ")?;
        }
        f.write_str(self.message())?;
        match (self.http_status(), self.request_id()) {
            (Some(status), Some(id)) => write!(f, " (status {status}, request {id})"),
            (Some(status), None) => write!(f, " (status {status})"),
            (None, _) => Ok(()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut output = f.debug_struct("Error");
        output.field("kind", &self.kind()).field("message", &self.message());
        let texts = [
            ("action", self.action()),
            ("code", self.code()),
            ("request_id", self.request_id()),
            ("recommend", self.recommend()),
        ];
        for (name, text) in texts {
            if let Some(text) = text {
                output.field(name, &text);
            }
        }
        if let Some(status) = self.http_status() {
            output.field("http_status", &status);
        }
        if let Some(source) = &self.0.source {
            output.field("source", source);
        }
        output.finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}
