//! Kinds of faults.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::time::Duration;

use super::millis;

/// The effect of a fault on a request.
///
/// Each kind documents whether the action is executed. Where both are possible, it is not executed
/// unless [`Fault::executed`](super::Fault::executed) asks for it. In any case the request is
/// decoded, its signature is checked and its nonce is recorded, so that a fault hides no mistake of
/// the client.
///
/// In JSON, the member `kind` has the name in the table of the [crate](crate), and the fields of
/// the kind are members beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum FaultKind {
    /// Too many requests of the client. Never executed.
    Throttling {
        /// The HTTP status; the service uses 400, 403 and 429. Default: 400.
        #[serde(default = "throttling_status")]
        status: u16,
        /// Default: `Throttling.User`.
        #[serde(default = "throttling_code")]
        code: String,
        /// Sent as the header `x-acs-retry-after`, in milliseconds. Default: no such header.
        #[serde(rename = "retry_after_ms", default, with = "millis::optional")]
        #[serde(skip_serializing_if = "Option::is_none")]
        retry_after: Option<Duration>,
    },
    /// An error in the form of the service. Not executed unless requested.
    ServiceError {
        /// The HTTP status, 200 to 599.
        status: u16,
        /// The dotted code.
        code: String,
        /// The message.
        message: String,
    },
    /// `InternalError` with status 500. Not executed unless requested.
    InternalError,
    /// Status 503. Not executed unless requested.
    ServiceUnavailable {
        /// Whether the response has a body, with the code `ServiceUnavailable`. Default: true.
        #[serde(default = "yes")]
        body: bool,
    },
    /// Status 502 with an HTML page, as a proxy sends it. Not executed unless requested.
    BadGateway,
    /// The connection is reset without a response. Not executed unless requested.
    Reset,
    /// The connection is reset in the middle of the response body. Always executed.
    ResetWithinResponse,
    /// No response; the connection stays open until the client closes it or the endpoint stops. Not
    /// executed unless requested.
    Stall,
    /// The response is sent in pieces, then the connection is closed. Always executed, before the
    /// first piece.
    SlowBytes {
        /// The size of a piece, in bytes.
        bytes: usize,
        /// The time before each piece.
        #[serde(rename = "interval_ms", with = "millis")]
        interval: Duration,
    },
    /// The connection is closed after half of the body that `content-length` announces. Always
    /// executed.
    TruncatedBody,
    /// `content-length` is half of the body size. Always executed.
    ShortContentLength,
    /// The response is delayed. Always executed, before the delay.
    Delay {
        /// The shortest delay.
        #[serde(rename = "min_ms", with = "millis")]
        min: Duration,
        /// The longest delay. The seed determines the actual one.
        #[serde(rename = "max_ms", with = "millis")]
        max: Duration,
    },
    /// `InvalidSecurityToken.Expired` with status 400, for any key. Never executed.
    ExpiredToken,
    /// The clock of the endpoint is off. A request whose time is not valid by that clock is
    /// rejected with `InvalidTimeStamp.Expired`; otherwise it is executed. The `date` header of
    /// every response has the time of that clock. Combines with other faults.
    ClockOffset {
        /// How far the clock is ahead; negative if it is behind.
        seconds: i64,
    },
    /// `SignatureNonceUsed` with status 400, although the nonce is new. Never executed.
    NonceUsed,
    /// `OperationDenied.NoStock` with status 403. Never executed. Without explicit actions, the
    /// fault applies to `RunInstances` and `CreateInstance`.
    NoStock,
}

/// Whether a kind of fault executes the action.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Execution {
    Never,
    OnRequest,
    Always,
}

impl FaultKind {
    pub(super) fn execution(&self) -> Execution {
        match self {
            Self::Throttling { .. } | Self::ExpiredToken | Self::NonceUsed | Self::NoStock => {
                Execution::Never
            }
            Self::ServiceError { .. }
            | Self::InternalError
            | Self::ServiceUnavailable { .. }
            | Self::BadGateway
            | Self::Reset
            | Self::Stall => Execution::OnRequest,
            Self::ResetWithinResponse
            | Self::SlowBytes { .. }
            | Self::TruncatedBody
            | Self::ShortContentLength
            | Self::Delay { .. }
            | Self::ClockOffset { .. } => Execution::Always,
        }
    }

    /// The actions that the kind applies to if the fault names none; empty for all.
    pub(super) fn usual_actions(&self) -> &'static [&'static str] {
        match self {
            Self::NoStock => &["CreateInstance", "RunInstances"],
            _ => &[],
        }
    }

    /// Whether nothing at all is sent.
    pub(crate) fn is_silent(&self) -> bool {
        matches!(self, Self::Reset | Self::Stall)
    }
}

/// The name of the kind in JSON and on the command line.
impl fmt::Display for FaultKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Throttling { .. } => "throttling",
            Self::ServiceError { .. } => "service_error",
            Self::InternalError => "internal_error",
            Self::ServiceUnavailable { .. } => "service_unavailable",
            Self::BadGateway => "bad_gateway",
            Self::Reset => "reset",
            Self::ResetWithinResponse => "reset_within_response",
            Self::Stall => "stall",
            Self::SlowBytes { .. } => "slow_bytes",
            Self::TruncatedBody => "truncated_body",
            Self::ShortContentLength => "short_content_length",
            Self::Delay { .. } => "delay",
            Self::ExpiredToken => "expired_token",
            Self::ClockOffset { .. } => "clock_offset",
            Self::NonceUsed => "nonce_used",
            Self::NoStock => "no_stock",
        })
    }
}

pub(super) const THROTTLING_STATUS: u16 = 400;

fn throttling_status() -> u16 {
    THROTTLING_STATUS
}

pub(super) fn throttling_code() -> String {
    "Throttling.User".to_owned()
}

fn yes() -> bool {
    true
}
