//! Metadata tokens (IMDSv2).

use axum::http::request::Parts;
use axum::http::{Method, StatusCode};
use jiff::Timestamp;

use super::Failure;
use crate::request_id::digest;

const LIFETIME: &str = "x-aliyun-ecs-metadata-token-ttl-seconds";
const TOKEN: &str = "x-aliyun-ecs-metadata-token";

/// The input of a token. A token contains its expiry time and a proof of it, so that none has to be
/// stored.
pub(super) struct Tokens<'a> {
    pub(super) seed: u64,
    pub(super) instance: &'a str,
    pub(super) now: Timestamp,
}

impl Tokens<'_> {
    /// Issues a token with the lifetime in a header, in seconds.
    pub(super) fn issue(&self, parts: &Parts) -> Result<Vec<u8>, Failure> {
        if parts.method != Method::PUT {
            return Err((StatusCode::METHOD_NOT_ALLOWED, "A token is requested with PUT."));
        }
        if parts.headers.contains_key("x-forwarded-for") {
            return Err((StatusCode::FORBIDDEN, "A token cannot be requested through a proxy."));
        }
        let lifetime = header(parts, LIFETIME).and_then(|text| text.parse().ok());
        match lifetime {
            Some(seconds @ 1..=21_600) => {
                Ok(self.token(self.now.as_second() + seconds).into_bytes())
            }
            _ => Err((
                StatusCode::BAD_REQUEST,
                "X-aliyun-ecs-metadata-token-ttl-seconds must be from 1 to 21600.",
            )),
        }
    }

    /// Accepts a request with a valid token, or without a token if none is required.
    pub(super) fn check(&self, parts: &Parts, is_required: bool) -> Result<(), Failure> {
        match header(parts, TOKEN) {
            None if is_required => Err((
                StatusCode::FORBIDDEN,
                "The instance requires a token in X-aliyun-ecs-metadata-token.",
            )),
            Some(token) if !self.is_good(token) => Err((
                StatusCode::UNAUTHORIZED,
                "The token has expired or is invalid for this instance; request a new one.",
            )),
            _ => Ok(()),
        }
    }

    fn is_good(&self, token: &str) -> bool {
        let end = token.split('.').next().and_then(|end| end.parse().ok());
        end.is_some_and(|end| self.now.as_second() < end && self.token(end) == token)
    }

    fn token(&self, end: i64) -> String {
        let proof = digest(self.seed, &["metadata token", self.instance, &end.to_string()]);
        format!("{end}.{}", base16ct::lower::encode_string(&proof))
    }
}

fn header<'a>(parts: &'a Parts, name: &str) -> Option<&'a str> {
    parts.headers.get(name).and_then(|value| value.to_str().ok())
}
