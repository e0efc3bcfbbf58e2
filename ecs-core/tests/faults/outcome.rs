//! What a case expects.

use std::ops::Range;
use std::time::Duration;

use ecs_core::{Error, ErrorKind};

/// Why a repetition was waited for, which says how long.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Wait {
    /// A fault of the network or the service.
    Transient,
    /// The service asked for fewer requests, or to come back later.
    Throttled,
    /// The service asked for so many milliseconds.
    Asked(u64),
}

/// The waits that the policy of all cases starts from, and the longest ones, in milliseconds.
pub(crate) const BASE: u64 = 2;
pub(crate) const THROTTLING_BASE: u64 = 8;
pub(crate) const LONGEST: u64 = 12;
pub(crate) const LONGEST_ASKED: u64 = 40;

impl Wait {
    /// The bounds of the wait after so many attempts. The upper one is not reached.
    pub(crate) fn bounds(self, attempts: u32) -> Range<Duration> {
        let doubled = |base: u64| (base << (attempts - 1)).min(LONGEST);
        let range = match self {
            Self::Transient => 0..doubled(BASE),
            Self::Throttled => 0..doubled(THROTTLING_BASE),
            Self::Asked(wait) => {
                let wait = wait.min(LONGEST_ASKED);
                wait..wait + THROTTLING_BASE
            }
        };
        Duration::from_millis(range.start)..Duration::from_millis(range.end)
    }
}

/// How a call ends, after these waits.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Outcome {
    Success(&'static [Wait]),
    /// With the reason why a failure that might have passed was not repeated.
    Failure(&'static [Wait], Option<&'static str>),
}

pub(crate) const EXECUTED: Option<&str> = Some("it may have been executed");

/// The error that a case ends with.
#[derive(Clone, Debug)]
pub(crate) struct Failure {
    pub(crate) kind: ErrorKind,
    pub(crate) code: Option<&'static str>,
    pub(crate) status: Option<u16>,
    pub(crate) id: Option<&'static str>,
    /// `{host}` stands for the server, `…` for what is the system's or a library's own.
    pub(crate) message: String,
    pub(crate) executed: bool,
}

impl Failure {
    /// No answer, after which the action may have been executed.
    pub(crate) fn unanswered(kind: ErrorKind, message: &str) -> Self {
        let message = message.to_owned();
        Self { kind, code: None, status: None, id: None, message, executed: true }
    }

    /// An answer of the service with this code and [`MESSAGE`].
    pub(crate) fn refused(status: u16, code: &'static str) -> Self {
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

    /// Checks everything that the error says.
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
        assert!(fits(&error.to_string(), &expected), "{error}\ninstead of\n{expected}");
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

/// What the service says in every refusal.
pub(crate) const MESSAGE: &str = "It is said so.";

/// `…` in `expected` stands for one character or more.
fn fits(text: &str, expected: &str) -> bool {
    match expected.split_once('…') {
        None => text == expected,
        Some((start, end)) => {
            text.len() > start.len() + end.len() && text.starts_with(start) && text.ends_with(end)
        }
    }
}
