//! What an endpoint sends back.

use std::fmt;

use ecs_sdk::{Error, RawResponse};
use serde_json::Value;

/// A response, an error of the service, or none of both.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Reply {
    Success {
        status: u16,
        body: Value,
    },
    Error {
        status: u16,
        code: String,
    },
    /// The kind of the error of the client.
    NoResponse(String),
}

impl From<Result<RawResponse, Error>> for Reply {
    fn from(result: Result<RawResponse, Error>) -> Self {
        let error = match result {
            Ok(response) => match serde_json::from_slice(response.body()) {
                Ok(body) => return Self::Success { status: response.status(), body },
                Err(_) => return Self::NoResponse("a body that is not JSON".to_owned()),
            },
            Err(error) => error,
        };
        match (error.http_status(), error.code()) {
            (Some(status), Some(code)) => Self::Error { status, code: code.to_owned() },
            _ => Self::NoResponse(format!("{:?}", error.kind())),
        }
    }
}

/// The column of a table: the status, and the error code.
impl fmt::Display for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Success { status, .. } => f.pad(&status.to_string()),
            Self::Error { status, code } => f.pad(&format!("{status} {code}")),
            Self::NoResponse(kind) => f.pad(&format!("no response: {kind}")),
        }
    }
}
