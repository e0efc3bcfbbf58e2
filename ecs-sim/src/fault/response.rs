//! Error responses of faults.

use axum::http::StatusCode;
use std::time::Duration;

use super::FaultKind;
use crate::reply::{ErrorFacts, Reply};

/// The page of a proxy whose upstream is down.
const BAD_GATEWAY_PAGE: &str = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n\
     <center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n";

impl FaultKind {
    /// The response that replaces that of the action, if the fault replaces it.
    pub(crate) fn response(&self, host: &str, request_id: &str) -> Option<Reply> {
        let error = |status: u16, code: &str, message: &str| {
            let status = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_REQUEST);
            Some(Reply::error(ErrorFacts { status, code, message, host, request_id }))
        };
        match self {
            Self::Throttling { status, code, retry_after } => {
                let reply = error(*status, code, "Too many requests; retry later.")?;
                Some(match retry_after {
                    Some(time) => reply.retry_after(whole_milliseconds(*time)),
                    None => reply,
                })
            }
            Self::ServiceError { status, code, message } => error(*status, code, message),
            Self::InternalError => {
                error(500, "InternalError", "The request failed due to an internal error.")
            }
            Self::ServiceUnavailable { body: true } => {
                error(503, "ServiceUnavailable", "The service is temporarily unavailable.")
            }
            Self::ServiceUnavailable { body: false } => {
                Some(Reply::empty(StatusCode::SERVICE_UNAVAILABLE))
            }
            Self::BadGateway => Some(Reply::page(StatusCode::BAD_GATEWAY, BAD_GATEWAY_PAGE)),
            Self::ExpiredToken => {
                error(400, "InvalidSecurityToken.Expired", "The security token has expired.")
            }
            Self::NonceUsed => error(400, "SignatureNonceUsed", "The nonce was used before."),
            Self::NoStock => {
                error(403, "OperationDenied.NoStock", "The instance type is sold out in the zone.")
            }
            _ => None,
        }
    }
}

fn whole_milliseconds(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}
