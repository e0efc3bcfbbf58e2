//! Authentication: access key, time, nonce and signature of a request.

mod encoding;
mod keys;
mod nonces;
mod time;
mod v1;
mod v3;
#[cfg(test)]
mod vector_tests;

use jiff::Timestamp;

#[cfg(test)]
pub(crate) use encoding::encode;
pub(crate) use keys::{Keys, session_secret};
pub(crate) use nonces::Nonces;

use crate::recorded_request::SignatureKind;
use crate::request::ApiRequest;
use crate::service_error::{Result, ServiceError};

/// Checks presence, key, time, signature and nonce, in this order. `secret` finds the secret of a
/// key by its id and the token of the request. Returns the id of the key.
pub(crate) fn verify(
    request: &ApiRequest,
    secret: impl FnOnce(&str, Option<&str>) -> Result<String>,
    nonces: &Nonces,
    now: Timestamp,
) -> Result<String> {
    let claim = claim(request)?;
    let secret = secret(&claim.key_id, claim.token.as_deref())?;
    time::check(&claim.timestamp, now)?;
    match &claim.signed {
        Signed::V1(signed) => signed.check(&secret)?,
        Signed::V3(signed) => signed.check(&secret)?,
    }
    nonces.use_once(&claim.key_id, &claim.nonce, now)?;
    Ok(claim.key_id)
}

/// The claims of a request about itself, not yet verified.
struct Claim {
    key_id: String,
    token: Option<String>,
    timestamp: String,
    nonce: String,
    signed: Signed,
}

enum Signed {
    V1(v1::Signed),
    V3(v3::Signed),
}

fn claim(request: &ApiRequest) -> Result<Claim> {
    match request.signature_kind() {
        Some(SignatureKind::V1) => v1::claim(request),
        Some(SignatureKind::V3) => v3::claim(request),
        None => Err(ServiceError::bad(
            "MissingSignature",
            "The request has neither an Authorization header nor a Signature parameter.",
        )),
    }
}
