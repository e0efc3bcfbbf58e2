//! Signature v1: HMAC-SHA1 over all parameters.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;

use super::Claim;
use super::encoding::{canonical_query, encode};
use crate::params::Params;
use crate::request::ApiRequest;
use crate::service_error::{Result, ServiceError};

/// The signature as sent, and the text that it must be computed from.
pub(super) struct Signed {
    pub(super) string_to_sign: String,
    pub(super) signature: String,
}

impl Signed {
    pub(super) fn check(&self, secret: &str) -> Result<()> {
        if self.is_valid(secret) {
            return Ok(());
        }
        Err(ServiceError::bad(
            "SignatureDoesNotMatch",
            format!(
                "The signature is not the one of this request and key; \
                 server string to sign is:{}",
                self.string_to_sign
            ),
        ))
    }

    pub(super) fn is_valid(&self, secret: &str) -> bool {
        let Ok(signature) = BASE64_STANDARD.decode(&self.signature) else { return false };
        let key = format!("{secret}&");
        let Ok(mut mac) = Hmac::<Sha1>::new_from_slice(key.as_bytes()) else { return false };
        mac.update(self.string_to_sign.as_bytes());
        mac.verify_slice(&signature).is_ok()
    }
}

/// Reads the common parameters, which can be in the URL or in a form body.
pub(super) fn claim(request: &ApiRequest) -> Result<Claim> {
    let params = &request.params;
    let signature = present(params, "Signature", "MissingSignature")?;
    let key_id = present(params, "AccessKeyId", "MissingAccessKeyId")?;
    let timestamp = present(params, "Timestamp", "MissingTimestamp")?;
    let nonce = present(params, "SignatureNonce", "MissingSignatureNonce")?;
    fixed(params, "SignatureMethod", "HMAC-SHA1", "MissingSignatureMethod")?;
    fixed(params, "SignatureVersion", "1.0", "MissingSignatureVersion")?;
    if params.get("SignatureType").is_some_and(|kind| !kind.is_empty()) {
        return Err(ServiceError::invalid("Only an empty SignatureType is accepted here."));
    }
    let string_to_sign = string_to_sign(request);
    Ok(Claim {
        key_id,
        token: params.get("SecurityToken").cloned(),
        timestamp,
        nonce,
        signed: super::Signed::V1(Signed { string_to_sign, signature }),
    })
}

fn string_to_sign(request: &ApiRequest) -> String {
    let mut params = request.params.clone();
    params.remove("Signature");
    format!("{}&%2F&{}", request.method, encode(&canonical_query(&params)))
}

fn present(params: &Params, name: &str, code: &'static str) -> Result<String> {
    let value = params.get(name).filter(|value| !value.is_empty()).cloned();
    value.ok_or_else(|| ServiceError::bad(code, format!("The request lacks the parameter {name}.")))
}

fn fixed(params: &Params, name: &str, only: &str, code: &'static str) -> Result<()> {
    let value = present(params, name, code)?;
    if value == only {
        return Ok(());
    }
    Err(ServiceError::invalid(format!("{name} must be {only}, not {value:?}.")))
}
