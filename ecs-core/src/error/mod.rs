//! The error type, and its classification.

mod build;
mod condition;
mod kind;

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

pub(crate) use build::one_line;
use bytes::Bytes;
pub use condition::CodeMeaning;
pub(crate) use condition::Condition;
use jiff::Timestamp;
pub use kind::ErrorKind;

/// Why a call failed, or why a client could not be built.
///
/// `Display` is one line: action, code, message, HTTP status and request id, the number of attempts
/// if there was more than one, and why a transient error was not retried. It never contains a key, a
/// signature or a parameter. The service's message is shown without the string that was signed, and up
/// to 3,000 bytes of it.
///
/// ```
/// # fn handle(error: ecs_core::Error) {
/// match error.code() {
///     Some("OperationDenied.NoStock") => println!("try another zone"),
///     Some(code) => println!("rejected: {code}, request {:?}", error.request_id()),
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
    response: ResponseDetails,
    /// The last attempt was sent.
    sent: bool,
    attempts: u32,
    /// An earlier attempt may have been executed.
    executed_before: bool,
    not_retried: Option<&'static str>,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

/// What the response of a failed request says.
#[derive(Clone, Default)]
pub struct ResponseDetails {
    /// The HTTP status.
    pub status: Option<u16>,
    /// The error code.
    pub code: Option<String>,
    /// The id of the request.
    pub request_id: Option<String>,
    /// The host, as it names itself.
    pub host_id: Option<String>,
    /// The URL of a page about the error.
    pub recommend: Option<String>,
    /// Details about a missing permission.
    pub access_denied: Option<AccessDeniedDetail>,
    /// How long the service asks to wait (`x-acs-retry-after`).
    pub retry_after: Option<Duration>,
    /// The server's time (`date`).
    pub date: Option<Timestamp>,
    /// The body, if it could not be read.
    pub body: Option<Bytes>,
    /// What the code means, as far as the service's data says.
    pub meaning: Option<CodeMeaning>,
}

/// Why RAM denied an action. Fields that the service does not report are empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AccessDeniedDetail {
    /// The action that a policy has to allow, such as `ecs:StopInstance`.
    pub auth_action: String,
    /// The name of the calling user or role.
    pub auth_principal_display_name: String,
    /// The account that the user or role belongs to.
    pub auth_principal_owner_id: String,
    /// The type of the caller (user, role or account), as the service names it.
    pub auth_principal_type: String,
    /// The type of the policy that decided.
    pub policy_type: String,
    /// `ImplicitDeny`: no policy allows the action. `ExplicitDeny`: a policy denies it.
    pub no_permission_type: String,
    /// Encoded details, for `DecodeDiagnosticMessage` of RAM.
    pub encoded_diagnostic_message: String,
}

impl Error {
    getters! {
        /// The kind of the error.
        pub fn kind() -> ErrorKind { 0.kind }
        /// The service's error code, such as `InvalidInstanceId.NotFound`. Codes are stable: match on
        /// them instead of the status or the message.
        pub fn code() -> Option<&str> { 0.response.code.as_deref() }
        /// The message, without action, code and request id.
        pub fn message() -> &str { 0.message.as_ref() }
        /// The id of the request, which Alibaba Cloud's support asks for.
        pub fn request_id() -> Option<&str> { 0.response.request_id.as_deref() }
        /// The URL of a page about this error, if the service recommends one.
        pub fn recommend() -> Option<&str> { 0.response.recommend.as_deref() }
        /// The host that responded, as it names itself.
        pub fn host_id() -> Option<&str> { 0.response.host_id.as_deref() }
        /// The HTTP status of the response, if there was one.
        pub fn http_status() -> Option<u16> { 0.response.status }
        /// The body of a response that could not be decoded. It may contain secrets, so neither `Display`
        /// nor `Debug` shows it.
        pub fn response_body() -> Option<&Bytes> { 0.response.body.as_ref() }
        /// The action that was called.
        pub fn action() -> Option<&str> { 0.action.as_deref() }
        /// Details about a missing permission, if the service reports them.
        pub fn access_denied_detail() -> Option<&AccessDeniedDetail> {
            0.response.access_denied.as_ref()
        }
        /// How long the service asks to wait before the next request.
        pub fn retry_after() -> Option<Duration> { 0.response.retry_after }
        /// The number of attempts; zero if nothing was sent.
        pub fn attempts() -> u32 { 0.attempts }
    }

    /// Whether the service may have executed the action, in any attempt, so that another call could
    /// execute it twice. A redirect or a status of 4xx other than 408 excludes it, unless the code
    /// says that the service itself failed or that another operation is in progress.
    pub fn may_have_been_executed(&self) -> bool {
        self.0.executed_before || self.last_attempt_may_have_been_executed()
    }

    fn last_attempt_may_have_been_executed(&self) -> bool {
        if !self.0.sent || self.kind().excludes_sending() {
            return false;
        }
        // 408: an intermediary stopped waiting, so the outcome is unknown.
        let rejected =
            self.http_status().is_some_and(|status| (300..500).contains(&status) && status != 408);
        match self.kind() {
            ErrorKind::Service if Condition::of(self).excludes_execution() => false,
            ErrorKind::Service => !rejected || Condition::of(self).leaves_execution_open(),
            ErrorKind::ResponseTooLarge => !rejected,
            _ => true,
        }
    }

    /// Whether the service throttled the request.
    ///
    /// To avoid it, make fewer concurrent calls, request larger pages, or enable the client's rate
    /// limiter ([`RetryPolicy::adaptive_rate`](crate::retry::RetryPolicy::adaptive_rate)).
    pub fn is_throttled(&self) -> bool {
        Condition::of(self) == Condition::Throttled
    }

    /// Whether the same call may succeed later: a transient fault or state, or throttling.
    pub fn is_transient(&self) -> bool {
        use Condition::{InProgress, Throttled, Transient};

        matches!(Condition::of(self), InProgress | Throttled | Transient)
    }

    /// Whether the caller lacks a permission. [`Self::access_denied_detail`] may say which one.
    pub fn is_access_denied(&self) -> bool {
        self.0.response.access_denied.is_some()
            || self.code().is_some_and(|code| {
                code.starts_with("Forbidden") || code.starts_with("NoPermission")
            })
    }

    /// Whether a resource that the request names does not exist. Codes about an access key, a region,
    /// an action or a price do not count, even if they end in `.NotFound`.
    pub fn is_not_found(&self) -> bool {
        matches!(self.0.response.meaning, Some(CodeMeaning::Missing(_)))
    }

    /// The kind of the resource that does not exist, such as `instance` or `security_group`. `None` if
    /// the code is about something else, or if its kind is not known.
    pub fn missing_resource(&self) -> Option<&'static str> {
        match self.0.response.meaning {
            Some(CodeMeaning::Missing(kind)) if !kind.is_empty() => Some(kind),
            _ => None,
        }
    }

    /// Whether a time limit passed. Connecting too slowly is [`ErrorKind::Connect`] instead, since
    /// nothing was sent.
    pub fn is_timeout(&self) -> bool {
        self.kind() == ErrorKind::Timeout
    }

    /// Whether no connection could be established.
    pub fn is_connect(&self) -> bool {
        use ErrorKind::{Connect, Dns, Proxy, Tls};

        matches!(self.kind(), Dns | Connect | Tls | Proxy)
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
            self.0.not_retried.map(|reason| format!("not retried: {reason}")),
        ]
        .into_iter()
        .flatten()
        .collect();
        if details.is_empty() { Ok(()) } else { write!(f, " ({})", details.join(", ")) }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { kind, message, action, response, attempts, source, .. } = &*self.0;
        let details = [
            ("action", shown(action)),
            ("code", shown(&response.code)),
            ("request_id", shown(&response.request_id)),
            ("recommend", shown(&response.recommend)),
            ("http_status", shown(&response.status)),
            ("access_denied_detail", shown(&response.access_denied)),
            ("attempts", Some(attempts)),
            ("source", shown(source)),
        ];
        let mut output = f.debug_struct("Error");
        output.field("kind", kind).field("message", message);
        for (name, detail) in details {
            detail.map(|detail| output.field(name, detail));
        }
        output.finish()
    }
}

fn shown<T: fmt::Debug>(detail: &Option<T>) -> Option<&dyn fmt::Debug> {
    detail.as_ref().map(|detail| detail as &dyn fmt::Debug)
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}
