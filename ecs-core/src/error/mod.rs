//! The one error type: what happened, to which action, and what is known about it.

mod facts;
mod kind;

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

pub use facts::AccessDeniedDetail;
pub(crate) use facts::ResponseFacts;
pub use kind::ErrorKind;

use crate::retry::Condition;
use crate::transport::TransportError;

/// Why a call, or the making of a client, did not succeed.
///
/// `Display` is one line that says what happened, with the action, and what the server said: its
/// code, message, HTTP status and request id, the number of attempts if there was more than one,
/// and why a failure that might have passed was not tried again. Nothing of ours in it is a key, a
/// signature or a parameter; the service's message is shown as it came, without the string that
/// was signed.
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
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    message: String,
    action: Option<String>,
    response: ResponseFacts,
    /// It comes from an attempt that was sent.
    sent: bool,
    attempts: u32,
    /// An attempt before the last one may have been executed.
    executed_before: bool,
    /// Why a failure that might have passed was not tried again.
    not_retried: Option<&'static str>,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

impl Error {
    /// What kind of failure it is.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The service's error code, such as `InvalidInstanceId.NotFound`. Codes are stable: match on
    /// them, not on the status or the message.
    pub fn code(&self) -> Option<&str> {
        self.0.response.code.as_deref()
    }

    /// What happened, without action, code and request id.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The id of the request, which Alibaba Cloud's support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.0.response.request_id.as_deref()
    }

    /// The page that the service recommends for this error.
    pub fn recommend(&self) -> Option<&str> {
        self.0.response.recommend.as_deref()
    }

    /// The host that answered, as it calls itself.
    pub fn host_id(&self) -> Option<&str> {
        self.0.response.host_id.as_deref()
    }

    /// The HTTP status of the answer, if there was one.
    pub fn http_status(&self) -> Option<u16> {
        self.0.response.status
    }

    /// The action that was called.
    pub fn action(&self) -> Option<&str> {
        self.0.action.as_deref()
    }

    /// What the service said about a refusal for lack of permission.
    pub fn access_denied_detail(&self) -> Option<&AccessDeniedDetail> {
        self.0.response.access_denied.as_ref()
    }

    /// How long the server asked to wait before the next request.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.response.retry_after
    }

    /// How many times sending was tried; zero if the request never left.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Whether the service may have executed the action, in the last attempt or an earlier one, so
    /// that repeating it could do it twice. A redirect and a refusal with a 4xx status other than
    /// 408 count as not executed, unless their code says that the service itself failed.
    pub fn may_have_been_executed(&self) -> bool {
        self.0.executed_before || self.last_attempt_may_have_been_executed()
    }

    fn last_attempt_may_have_been_executed(&self) -> bool {
        if !self.0.sent || self.kind().excludes_sending() {
            return false;
        }
        // 408: whoever gave up waiting does not know what became of the request.
        let refused =
            self.http_status().is_some_and(|status| (300..500).contains(&status) && status != 408);
        match self.kind() {
            ErrorKind::Service if Condition::of(self).excludes_execution() => false,
            ErrorKind::Service => !refused || Condition::of(self).leaves_execution_open(),
            ErrorKind::ResponseTooLarge => !refused,
            _ => true,
        }
    }

    /// Whether the service asks for fewer requests.
    ///
    /// What to do: fewer calls at once, larger pages, and the client's adaptive rate
    /// ([`RetryPolicy::adaptive_rate`](crate::retry::RetryPolicy::adaptive_rate)).
    pub fn is_throttled(&self) -> bool {
        Condition::of(self) == Condition::Throttled
    }

    /// Whether the same call may succeed later without any change: a fault that passes, or a
    /// limit on requests.
    pub fn is_transient(&self) -> bool {
        use Condition::{InProgress, Throttled, Transient};

        matches!(Condition::of(self), InProgress | Throttled | Transient)
    }

    /// Whether the caller lacks a permission. [`Self::access_denied_detail`] may tell which.
    pub fn is_access_denied(&self) -> bool {
        self.0.response.access_denied.is_some()
            || self.code().is_some_and(|code| {
                code.starts_with("Forbidden") || code.starts_with("NoPermission")
            })
    }

    /// Whether something that the request names does not exist.
    pub fn is_not_found(&self) -> bool {
        self.code().is_some_and(|code| NOT_FOUND.iter().any(|end| code.ends_with(end)))
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

    /// A failure of an application's own
    /// [source of credentials](crate::credentials::ProvideCredentials). The message is one line
    /// that says what is missing or was refused, and what to do about it, without any secret.
    pub fn credentials(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Credentials, message)
    }

    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            action: None,
            response: ResponseFacts::default(),
            sent: false,
            attempts: 0,
            executed_before: false,
            not_retried: None,
            source: None,
        }))
    }

    /// Settings that cannot work, of something that stands on this crate. The message is one line
    /// that says what is wrong and what to do about it.
    pub fn configuration(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Configuration, message)
    }

    pub(crate) fn for_action(mut self, action: &str) -> Self {
        self.0.action = Some(action.to_owned());
        self
    }

    /// The request was sent, and this is known of the answer.
    pub(crate) fn answered(mut self, response: ResponseFacts) -> Self {
        self.0.response = response;
        self.0.sent = true;
        self.0.attempts = 1;
        self
    }

    /// This is how all attempts of a call ended.
    pub(crate) fn after_attempts(mut self, attempts: u32, executed_before: bool) -> Self {
        self.0.attempts = attempts;
        self.0.executed_before = executed_before;
        self
    }

    /// Nothing was sent after so many attempts.
    pub(crate) fn before_attempt(mut self, attempts: u32, executed_before: bool) -> Self {
        self.0.sent = false;
        self.after_attempts(attempts, executed_before)
    }

    /// The failure might have passed, but is not tried again for this reason.
    pub(crate) fn not_retried(mut self, reason: &'static str) -> Self {
        self.0.not_retried = Some(reason);
        self
    }

    /// Adds a sentence to what happened.
    pub(crate) fn hint(mut self, hint: &str) -> Self {
        self.0.message = format!("{}; {hint}", self.0.message.trim_end_matches('.'));
        self
    }

    pub(crate) fn response(&self) -> &ResponseFacts {
        &self.0.response
    }

    /// Says where it happened, before what happened.
    pub(crate) fn within(mut self, place: impl fmt::Display) -> Self {
        self.0.message = format!("{place}: {}", self.0.message);
        self
    }

    /// The failure of a source of credentials: of the call that needs them, nothing was sent.
    pub(crate) fn of_credentials(mut self) -> Self {
        self.0.kind = ErrorKind::Credentials;
        self.before_attempt(0, false)
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

/// How the codes of missing things end, which differs from action to action.
const NOT_FOUND: [&str; 4] = [".NotFound", ".NotExist", ".NotExists", "NoSuchResource"];

impl From<TransportError> for Error {
    fn from(error: TransportError) -> Self {
        let mut failed = Self::new(error.kind.into(), error.message).answered(ResponseFacts {
            status: error.status,
            request_id: error.request_id,
            ..ResponseFacts::default()
        });
        failed.0.source = error.source.map(Arc::from);
        failed.0.attempts = u32::from(failed.kind() != ErrorKind::InvalidRequest);
        failed
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for part in [self.action(), self.code()].into_iter().flatten() {
            write!(f, "{part}: ")?;
        }
        f.write_str(self.message())?;
        let details: Vec<_> = [
            self.http_status().map(|status| format!("status {status}")),
            self.request_id().map(|id| format!("request {id}")),
            (self.attempts() > 1).then(|| format!("{} attempts", self.attempts())),
            self.0.not_retried.map(|reason| format!("not repeated: {reason}")),
        ]
        .into_iter()
        .flatten()
        .collect();
        if details.is_empty() { Ok(()) } else { write!(f, " ({})", details.join(", ")) }
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
        if let Some(detail) = self.access_denied_detail() {
            output.field("access_denied_detail", detail);
        }
        output.field("attempts", &self.attempts());
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
