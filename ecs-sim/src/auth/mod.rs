//! Who sent a request, when, and whether it arrived as it was signed.

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
use crate::service_error::ServiceError;

/// Checks presence, key, time, signature and nonce, in this order. `secret` finds the secret of a
/// key by its id and the token that was sent. Gives the id of the key.
pub(crate) fn verify(
    request: &ApiRequest,
    secret: impl FnOnce(&str, Option<&str>) -> Result<String, ServiceError>,
    nonces: &Nonces,
    now: Timestamp,
) -> Result<String, ServiceError> {
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

/// What a request says about itself; none of it is proven yet.
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

fn claim(request: &ApiRequest) -> Result<Claim, ServiceError> {
    match request.signature_kind() {
        Some(SignatureKind::V1) => v1::claim(request),
        Some(SignatureKind::V3) => v3::claim(request),
        None => Err(ServiceError::bad(
            "MissingSignature",
            "The request has neither an Authorization header nor a Signature parameter.",
        )),
    }
}
