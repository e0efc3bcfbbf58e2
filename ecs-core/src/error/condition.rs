//! Classification of errors: what they mean for the next attempt.

use super::{Error, ErrorKind};

/// What an error means for the next attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Condition {
    /// The service asks for fewer requests.
    Throttled,
    /// A transient fault of the network or the service.
    Transient,
    /// Another operation, or an earlier request with the same client token, is in progress.
    InProgress,
    /// The security token has expired.
    TokenExpired,
    /// The access key does not exist or is disabled: it may have been rotated.
    KeyRejected,
    /// The time in the signature is too far from the server's.
    ClockSkewed,
    /// The nonce was used before: an intermediary sent the request twice.
    NonceReused,
    /// The same request would fail again.
    Permanent,
}

/// What a code means, as data of a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeMeaning {
    /// A resource of this kind does not exist; of an unknown kind if the text is empty.
    Missing(&'static str),
    /// A transient fault of the service, which may have executed the request.
    Transient,
    /// Another operation, or an earlier request with the same client token, is in progress. Part of
    /// the request may have been executed: an action on several resources can meet the other
    /// operation halfway.
    InProgress,
    /// Anything else, in spite of how the code looks.
    Other,
}

impl CodeMeaning {
    /// Endings of codes for missing resources, which differ between actions.
    const MISSING: [&str; 4] = [".NotFound", ".NotExist", ".NotExists", "NoSuchResource"];

    /// Beginnings of codes with such an ending that the gateway sends for something else:
    /// https://api.alibabacloud.com/document/Ecs/2014-05-26/errorCode.
    const GATEWAY: [&str; 5] = [
        "InvalidAccessKeyId.",
        "InvalidAction.",
        "InvalidApi.",
        "InvalidProduct.",
        "InvalidRegion",
    ];

    /// The meaning of a code that is in no data: a new resource is more likely than a new exception.
    pub(crate) fn guess(code: &str) -> Option<Self> {
        let is_missing = Self::MISSING.iter().any(|end| code.ends_with(end))
            && !Self::GATEWAY.iter().any(|start| code.starts_with(start));
        is_missing.then_some(Self::Missing(""))
    }
}

/// Beginnings of codes that stay the same on a retry, whatever their HTTP status: the convention of
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

/// Beginnings of codes for faults of the gateway and of what is behind it, whatever their HTTP status:
/// https://api.alibabacloud.com/document/Ecs/2014-05-26/errorCode (common errors).
const FAULTS: [&str; 7] = [
    "InternalError",
    "InternalServerError",
    "RequestTimeout",
    "Service.Timeout",
    "ServiceTimeout",
    "ServiceUnavailable",
    "UnknownError",
];

/// Endings of codes for a client token whose request is still being processed, and beginnings of codes
/// with which several products reject a request while another one is executed (`errorCodes` of the
/// metadata).
const PROCESSING: [&str; 2] = ["Processing", "PROCESSING"];
const CONFLICTS: [&str; 3] = ["OperationConflict", "SystemBusy", "TaskConflict"];

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
            // The same user name and password would be rejected again.
            ErrorKind::Proxy if error.http_status() == Some(407) => Self::Permanent,
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
        let known = error.response().meaning.and_then(Self::of_meaning);
        match known.or_else(|| error.code().and_then(Self::of_code)) {
            Some(condition) => condition,
            None if error.retry_after().is_some() => Self::Throttled,
            None => Self::of_status(error.http_status().unwrap_or_default()),
        }
    }

    fn of_meaning(meaning: CodeMeaning) -> Option<Self> {
        match meaning {
            CodeMeaning::Missing(_) => Some(Self::Permanent),
            CodeMeaning::Transient => Some(Self::Transient),
            CodeMeaning::InProgress => Some(Self::InProgress),
            CodeMeaning::Other => None,
        }
    }

    /// The condition of a code of the gateway, which all products share, or of one that follows the
    /// convention of ECS. `None` for any other code.
    fn of_code(code: &str) -> Option<Self> {
        let starts = |starts: &[&str]| starts.iter().any(|start| code.starts_with(start));
        let condition = match code {
            _ if code.contains("Throttling") => Self::Throttled,
            "InvalidTimeStamp.Expired" | "IllegalTimestamp" => Self::ClockSkewed,
            "SignatureNonceUsed" => Self::NonceReused,
            _ if PROCESSING.iter().any(|end| code.ends_with(end)) || starts(&CONFLICTS) => {
                Self::InProgress
            }
            _ if code.starts_with("InvalidSecurityToken") => Self::TokenExpired,
            _ if code.starts_with("InvalidAccessKeyId") => Self::KeyRejected,
            _ if starts(&FAULTS) => Self::Transient,
            _ if starts(&PERMANENT) => Self::Permanent,
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
        matches!(self, Self::TokenExpired | Self::KeyRejected | Self::ClockSkewed)
    }

    /// Whether the action may have been executed, whatever the HTTP status says.
    pub(crate) fn leaves_execution_open(self) -> bool {
        matches!(self, Self::Transient | Self::InProgress | Self::NonceReused)
    }
}
