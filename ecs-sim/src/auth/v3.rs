//! Signature V3: HMAC-SHA256 over a canonical request.

use axum::http::{HeaderMap, header};
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

use super::Claim;
use super::encoding::canonical_query;
use crate::request::ApiRequest;
use crate::service_error::{Result, ServiceError};

const ALGORITHM: &str = "ACS3-HMAC-SHA256";

const CONTENT_HASH: &str = "x-acs-content-sha256";

/// Headers that every request must sign, with the error code for a missing one.
const ESSENTIAL: [(&str, &str); 6] = [
    ("host", "MissingHost"),
    ("x-acs-action", "MissingAction"),
    (CONTENT_HASH, "MissingContentSha256"),
    ("x-acs-date", "MissingTimestamp"),
    ("x-acs-signature-nonce", "MissingSignatureNonce"),
    ("x-acs-version", "MissingVersion"),
];

/// The signature as sent, and the texts that it must be computed from.
pub(super) struct Signed {
    pub(super) canonical_request: String,
    pub(super) string_to_sign: String,
    pub(super) signature: String,
    /// The hash of the body equals the one in the header.
    pub(super) body_hash_matches: bool,
}

impl Signed {
    pub(super) fn check(&self, secret: &str) -> Result<()> {
        let reason = match (self.body_hash_matches, self.is_valid(secret)) {
            (true, true) => return Ok(()),
            (true, false) => "The signature is not the one of this request and key",
            (false, _) => "The header x-acs-content-sha256 is not the hash of the body",
        };
        Err(ServiceError::bad(
            "SignatureDoesNotMatch",
            format!(
                "{reason}; server StringToSign is [{}] server CanonicalRequest is [{}]",
                self.string_to_sign, self.canonical_request
            ),
        ))
    }

    pub(super) fn is_valid(&self, secret: &str) -> bool {
        let Ok(signature) = base16ct::lower::decode_vec(&self.signature) else { return false };
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret.as_bytes()) else { return false };
        mac.update(self.string_to_sign.as_bytes());
        mac.verify_slice(&signature).is_ok()
    }
}

/// Reads the `Authorization` header and rebuilds what it signs.
pub(super) fn claim(request: &ApiRequest) -> Result<Claim> {
    let sent = text(&request.headers, header::AUTHORIZATION.as_str())?.unwrap_or_default();
    let authorization = Authorization::parse(&sent)?;
    let [_, _, content_hash, timestamp, nonce, _] = essential(request, &authorization)?;
    let body_hash = hex_sha256(&request.body);
    let canonical_request = canonical_request(request, &authorization, &body_hash)?;
    let string_to_sign = format!("{ALGORITHM}\n{}", hex_sha256(canonical_request.as_bytes()));
    Ok(Claim {
        key_id: authorization.key_id.to_owned(),
        token: text(&request.headers, "x-acs-security-token")?,
        timestamp,
        nonce,
        signed: super::Signed::V3(Signed {
            canonical_request,
            string_to_sign,
            signature: authorization.signature.to_owned(),
            body_hash_matches: content_hash == body_hash,
        }),
    })
}

/// The parts of the header, as sent.
struct Authorization<'a> {
    key_id: &'a str,
    signed_headers: BTreeSet<&'a str>,
    signature: &'a str,
}

impl<'a> Authorization<'a> {
    fn parse(text: &'a str) -> Result<Self> {
        let (algorithm, fields) = text.split_once(' ').unwrap_or((text, ""));
        if algorithm != ALGORITHM {
            return Err(incomplete(format!("the algorithm is not {ALGORITHM}")));
        }
        let field = |name: &str| {
            let mut values = fields.split(',').filter_map(|field| {
                field.split_once('=').filter(|(key, _)| *key == name).map(|(_, value)| value)
            });
            match (values.next(), values.next()) {
                (Some(value), None) if !value.is_empty() => Ok(value),
                _ => Err(incomplete(format!("it needs exactly one {name}"))),
            }
        };
        let signed_headers = field("SignedHeaders")?.split(';').collect();
        Ok(Self { key_id: field("Credential")?, signed_headers, signature: field("Signature")? })
    }
}

/// The values of the essential headers, each of which must be sent and signed. Only `host` may be
/// unsigned: the service follows `SignedHeaders`, and the crate `ali-acs` signs no host.
fn essential(request: &ApiRequest, sent: &Authorization<'_>) -> Result<[String; 6]> {
    let mut values = <[String; 6]>::default();
    for ((name, code), slot) in ESSENTIAL.iter().zip(&mut values) {
        let value = text(&request.headers, name)?.filter(|value| !value.is_empty());
        *slot = value
            .ok_or_else(|| ServiceError::bad(code, format!("The header {name} is missing.")))?;
        if *name != "host" && !sent.signed_headers.contains(name) {
            return Err(incomplete(format!("{name} is not among the signed headers")));
        }
    }
    Ok(values)
}

fn canonical_request(
    request: &ApiRequest,
    authorization: &Authorization<'_>,
    body_hash: &str,
) -> Result<String> {
    let mut headers = String::new();
    for name in &authorization.signed_headers {
        let value = text(&request.headers, name)?
            .ok_or_else(|| incomplete(format!("the signed header {name:?} was not sent")))?;
        headers.push_str(&format!("{name}:{value}\n"));
    }
    let names = authorization.signed_headers.iter().copied().collect::<Vec<_>>().join(";");
    let query = canonical_query(&request.query);
    Ok(format!("{}\n/\n{query}\n{headers}\n{names}\n{body_hash}", request.method))
}

/// The trimmed value of a header. Several values are sorted and joined with a comma.
fn text(headers: &HeaderMap, name: &str) -> Result<Option<String>> {
    let mut values = Vec::new();
    for value in headers.get_all(name) {
        let value = std::str::from_utf8(value.as_bytes())
            .map_err(|_| ServiceError::invalid(format!("The header {name} is not UTF-8.")))?;
        values.push(value.trim());
    }
    values.sort_unstable();
    Ok((!values.is_empty()).then(|| values.join(",")))
}

fn hex_sha256(bytes: &[u8]) -> String {
    base16ct::lower::encode_string(&Sha256::digest(bytes))
}

fn incomplete(reason: String) -> ServiceError {
    ServiceError::bad(
        "IncompleteSignature",
        format!(
            "The Authorization header cannot be used: {reason}. Its form is {ALGORITHM} \
             Credential=<id>,SignedHeaders=<a;b>,Signature=<hex>."
        ),
    )
}
