//! Classification of errors: what they mean for the next attempt.

use super::{Error, ErrorKind};

/// What an error means for the next attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Condition {
    /// The service asks for fewer requests.
    Throttled,
    /// A transient fault of the network or the service.
    Transient,
    /// An earlier request with the same client token is still being processed.
    InProgress,
    /// The security token has expired.
    TokenExpired,
    /// The time in the signature is too far from the server's.
    ClockSkewed,
    /// The nonce was used before: an intermediary sent the request twice.
    NonceReused,
    /// The same request would fail again.
    Permanent,
}

/// Codes for an idempotent request that is still being processed, as the actions of ECS document
/// them (`errorCodes` of the metadata).
const IN_PROGRESS: [&str; 5] = [
    "IdempotentProcessing",
    "LastTokenProcessing",
    "Idempotence.Processing",
    "OperationFailed.IdempotentTokenProcessing",
    "TOKEN_PROCESSING",
];

/// Prefixes of codes that stay the same on a retry, whatever their HTTP status: the convention of
/// the codes that the actions of ECS document (`errorCodes` of the metadata).
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

/// The service reports a passed dry run as an error with one of these codes, the second of them for
/// batches (`errorCodes` of `ResetDisk` and `StopInstances` in the metadata).
const DRY_RUN_PASSED: [&str; 2] = ["DryRunOperation", "DRYRUN.SUCCESS"];

impl Error {
    /// Whether the error is how the service reports a passed dry run.
    pub(crate) fn is_dry_run_passed(&self) -> bool {
        self.code().is_some_and(|code| DRY_RUN_PASSED.contains(&code))
    }
}

impl Condition {
    pub(crate) fn of(error: &Error) -> Self {
        match error.kind() {
            ErrorKind::Dns
            | ErrorKind::Connect
            | ErrorKind::Proxy
            | ErrorKind::Timeout
            | ErrorKind::Transport => Self::Transient,
            ErrorKind::Service => Self::of_service_error(error),
            // Neither a certificate nor a response changes from one attempt to the next.
            _ => Self::Permanent,
        }
    }

    fn of_service_error(error: &Error) -> Self {
        match error.code().and_then(Self::of_code) {
            Some(condition) => condition,
            None if error.retry_after().is_some() => Self::Throttled,
            None => Self::of_status(error.http_status().unwrap_or_default()),
        }
    }

    /// `None` for a code that is not known.
    fn of_code(code: &str) -> Option<Self> {
        let condition = match code {
            _ if code.contains("Throttling") => Self::Throttled,
            "UnknownError" | "RequestTimeout" => Self::Transient,
            "InvalidTimeStamp.Expired" | "IllegalTimestamp" => Self::ClockSkewed,
            "SignatureNonceUsed" => Self::NonceReused,
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

    /// Whether the request was rejected before it was processed.
    pub(crate) fn excludes_execution(self) -> bool {
        matches!(self, Self::TokenExpired | Self::ClockSkewed)
    }

    /// Whether the action may have been executed, whatever the HTTP status says.
    pub(crate) fn leaves_execution_open(self) -> bool {
        matches!(self, Self::Transient | Self::InProgress | Self::NonceReused)
    }
}
