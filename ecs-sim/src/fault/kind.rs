//! What can go wrong.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::time::Duration;

use super::millis;

/// What a fault does to a request.
///
/// Every kind says whether the action is executed. Where both are possible, it is not, unless
/// [`Fault::executed`](super::Fault::executed) asks for it. A request is decoded, and its signature
/// checked and its nonce remembered, in any case: a fault hides no mistake of the client.
///
/// In JSON a kind is the member `kind` with the name in the table of the [crate](crate), and its
/// fields are members beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum FaultKind {
    /// The client called too often. Never executed.
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
    /// An error of the service's form. Not executed unless asked for.
    ServiceError {
        /// The HTTP status, 200 to 599.
        status: u16,
        /// The dotted code.
        code: String,
        /// The sentence.
        message: String,
    },
    /// `InternalError` with status 500. Not executed unless asked for.
    InternalError,
    /// Status 503. Not executed unless asked for.
    ServiceUnavailable {
        /// Whether there is a body, with the code `ServiceUnavailable`. Default: true.
        #[serde(default = "yes")]
        body: bool,
    },
    /// Status 502 with a page in HTML, as a proxy sends it. Not executed unless asked for.
    BadGateway,
    /// The connection is reset, and nothing is answered. Not executed unless asked for.
    Reset,
    /// The connection is reset in the middle of the answer's body. Always executed.
    ResetWithinResponse,
    /// Nothing is answered; the connection stays open until the client goes or the endpoint stops.
    /// Not executed unless asked for.
    Stall,
    /// The answer comes in pieces, then the connection is closed. Always executed, before the
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
    /// `content-length` is half of what comes. Always executed.
    ShortContentLength,
    /// The answer comes late. Always executed, before the time passes.
    Delay {
        /// The shortest delay.
        #[serde(rename = "min_ms", with = "millis")]
        min: Duration,
        /// The longest delay; the seed decides what is between.
        #[serde(rename = "max_ms", with = "millis")]
        max: Duration,
    },
    /// `InvalidSecurityToken.Expired` with status 400, whatever the key. Never executed.
    ExpiredToken,
    /// The clock of the endpoint is off. A request is refused with `InvalidTimeStamp.Expired`, or
    /// executed if its time is right by that clock, which the header `date` of every answer tells.
    /// It goes together with other faults.
    ClockOffset {
        /// How far the clock is ahead; negative when it is behind.
        seconds: i64,
    },
    /// `SignatureNonceUsed` with status 400, although the nonce is new. Never executed.
    NonceUsed,
    /// `OperationDenied.NoStock` with status 403. Never executed. Without actions of its own the
    /// fault is for `RunInstances` and `CreateInstance`.
    NoStock,
}

/// Whether a kind of fault executes the action.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Execution {
    Never,
    IfAsked,
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
            | Self::Stall => Execution::IfAsked,
            Self::ResetWithinResponse
            | Self::SlowBytes { .. }
            | Self::TruncatedBody
            | Self::ShortContentLength
            | Self::Delay { .. }
            | Self::ClockOffset { .. } => Execution::Always,
        }
    }

    /// The actions that the kind is for when the fault names none; empty for all.
    pub(super) fn usual_actions(&self) -> &'static [&'static str] {
        match self {
            Self::NoStock => &["CreateInstance", "RunInstances"],
            _ => &[],
        }
    }

    /// Whether not a byte is answered.
    pub(crate) fn is_silent(&self) -> bool {
        matches!(self, Self::Reset | Self::Stall)
    }
}

/// The name that the kind has in JSON and on the command line.
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
