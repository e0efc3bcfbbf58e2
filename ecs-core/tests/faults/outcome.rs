//! The expectations of a case.

use std::ops::Range;
use std::time::Duration;

use ecs_core::{Error, ErrorKind};

/// The reason for a delay before a retry, which determines its length.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Wait {
    /// A fault of the network or the service.
    Transient,
    /// Throttling, or the service is still executing the request.
    Throttled,
    /// A delay in milliseconds requested by the service.
    RetryAfter(u64),
}

/// The base delays of the retry policy of all cases, and the maximum delays, in milliseconds.
pub(crate) const BASE_DELAY: u64 = 2;
pub(crate) const THROTTLING_BASE_DELAY: u64 = 8;
pub(crate) const MAX_DELAY: u64 = 12;
pub(crate) const MAX_RETRY_AFTER: u64 = 40;

impl Wait {
    /// The bounds of the delay after this number of attempts. The upper bound is exclusive.
    pub(crate) fn bounds(self, attempts: u32) -> Range<Duration> {
        let doubled = |base: u64| (base << (attempts - 1)).min(MAX_DELAY);
        let range = match self {
            Self::Transient => 0..doubled(BASE_DELAY),
            Self::Throttled => 0..doubled(THROTTLING_BASE_DELAY),
            Self::RetryAfter(wait) => {
                let wait = wait.min(MAX_RETRY_AFTER);
                wait..wait + THROTTLING_BASE_DELAY
            }
        };
        Duration::from_millis(range.start)..Duration::from_millis(range.end)
    }
}

/// The outcome of a call, after these delays.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Outcome {
    Success(&'static [Wait]),
    /// With the reason why a transient failure was not retried.
    Failure(&'static [Wait], Option<&'static str>),
}

pub(crate) const EXECUTED: Option<&str> = Some("it may have been executed");

/// The error of a case.
#[derive(Clone, Debug)]
pub(crate) struct Failure {
    pub(crate) kind: ErrorKind,
    pub(crate) code: Option<&'static str>,
    pub(crate) status: Option<u16>,
    pub(crate) id: Option<&'static str>,
    /// `{host}` is the address of the server, `…` is text of the system or a library.
    pub(crate) message: String,
    pub(crate) executed: bool,
}

impl Failure {
    /// An error without an error code. The action may have been executed.
    pub(crate) fn without_code(kind: ErrorKind, message: &str) -> Self {
        let message = message.to_owned();
        Self { kind, code: None, status: None, id: None, message, executed: true }
    }

    /// A service error with this code and [`MESSAGE`].
    pub(crate) fn service(status: u16, code: &'static str) -> Self {
        Self {
            kind: ErrorKind::Service,
            code: Some(code),
            status: Some(status),
            id: Some("1C-in-body"),
            message: MESSAGE.to_owned(),
            executed: status >= 500,
        }
    }

    pub(crate) fn executed(self, executed: bool) -> Self {
        Self { executed, ..self }
    }

    /// Checks all properties of the error.
    pub(crate) fn check(
        &self,
        error: &Error,
        action: &str,
        host: &str,
        attempts: u32,
        reason: Option<&str>,
    ) {
        assert_eq!(error.kind(), self.kind, "{error}");
        assert_eq!(error.code(), self.code);
        assert_eq!(error.http_status(), self.status);
        assert_eq!(error.request_id(), self.id);
        assert_eq!(error.action(), Some(action));
        assert_eq!(error.attempts(), attempts, "{error}");
        assert_eq!(error.may_have_been_executed(), self.executed, "{error}");
        let expected = self.text(action, host, attempts, reason);
        assert!(matches_pattern(&error.to_string(), &expected), "{error}\ninstead of\n{expected}");
        assert!(!error.to_string().contains(char::is_control), "{error:?}");
    }

    fn text(&self, action: &str, host: &str, attempts: u32, reason: Option<&str>) -> String {
        let code = self.code.map(|code| format!("{code}: ")).unwrap_or_default();
        let details: Vec<_> = [
            self.status.map(|status| format!("status {status}")),
            self.id.map(|id| format!("request {id}")),
            (attempts > 1).then(|| format!("{attempts} attempts")),
            reason.map(|reason| format!("not retried: {reason}")),
        ]
        .into_iter()
        .flatten()
        .collect();
        let details = match details.join(", ") {
            none if none.is_empty() => none,
            details => format!(" ({details})"),
        };
        format!("{action}: {code}{}{details}", self.message.replace("{host}", host))
    }
}

/// The message of all service errors.
pub(crate) const MESSAGE: &str = "The request failed.";

/// `…` in `expected` matches one character or more.
fn matches_pattern(text: &str, expected: &str) -> bool {
    match expected.split_once('…') {
        None => text == expected,
        Some((start, end)) => {
            text.len() > start.len() + end.len() && text.starts_with(start) && text.ends_with(end)
        }
    }
}
