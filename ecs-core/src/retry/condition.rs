//! What a failure means for the next attempt.

use crate::error::{Error, ErrorKind};

/// What a failure means for the next attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Condition {
    /// The service asks for fewer requests.
    Throttled,
    /// A fault of the network or the service that passes.
    Transient,
    /// An earlier request with the same client token is still being worked on.
    InProgress,
    /// The security token has expired.
    TokenExpired,
    /// The time in the signature is too far from the server's.
    ClockOff,
    /// The nonce was seen before: somebody between here and the server sent the request twice.
    SentTwice,
    /// The same request would fail again.
    Permanent,
}

const IN_PROGRESS: [&str; 5] = [
    "IdempotentProcessing",
    "LastTokenProcessing",
    "Idempotence.Processing",
    "OperationFailed.IdempotentTokenProcessing",
    "TOKEN_PROCESSING",
];

/// The beginnings of codes that no repetition changes, whatever status they come with.
const PERMANENT: [&str; 9] = [
    "Forbidden",
    "IdempotentParameterMismatch",
    "Incorrect",
    "InsufficientBalance",
    "Invalid",
    "Missing",
    "NoPermission",
    "OperationDenied",
    "QuotaExceed",
];

impl Condition {
    pub(crate) fn of(error: &Error) -> Self {
        match error.kind() {
            ErrorKind::Dns
            | ErrorKind::Connect
            | ErrorKind::Proxy
            | ErrorKind::Timeout
            | ErrorKind::Transport => Self::Transient,
            ErrorKind::Service => Self::of_response(error),
            // A certificate does not change from one attempt to the next, nor does an answer.
            _ => Self::Permanent,
        }
    }

    fn of_response(error: &Error) -> Self {
        match error.code().and_then(Self::of_code) {
            Some(condition) => condition,
            None if error.retry_after().is_some() => Self::Throttled,
            None => Self::of_status(error.http_status().unwrap_or_default()),
        }
    }

    /// `None` for a code that tells nothing.
    fn of_code(code: &str) -> Option<Self> {
        let condition = match code {
            _ if code.contains("Throttling") => Self::Throttled,
            "UnknownError" | "RequestTimeout" => Self::Transient,
            "InvalidTimeStamp.Expired" | "IllegalTimestamp" => Self::ClockOff,
            "SignatureNonceUsed" => Self::SentTwice,
            _ if IN_PROGRESS.contains(&code) => Self::InProgress,
            _ if code.starts_with("InvalidSecurityToken") => Self::TokenExpired,
            _ if ["ServiceUnavailable", "InternalError"].iter().any(|it| code.starts_with(it)) => {
                Self::Transient
            }
            _ if PERMANENT.iter().any(|it| code.starts_with(it)) || code.ends_with(".NotFound") => {
                Self::Permanent
            }
            _ => return None,
        };
        Some(condition)
    }

    fn of_status(status: u16) -> Self {
        match status {
            429 => Self::Throttled,
            408 | 500..=599 => Self::Transient,
            _ => Self::Permanent,
        }
    }

    /// Refused before it was looked at.
    pub(crate) fn excludes_execution(self) -> bool {
        matches!(self, Self::TokenExpired | Self::ClockOff)
    }

    /// Whatever the status says, something may have been done.
    pub(crate) fn leaves_execution_open(self) -> bool {
        matches!(self, Self::Transient | Self::InProgress | Self::SentTwice)
    }
}
