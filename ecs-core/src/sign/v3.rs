//! Signature version 3, ACS3-HMAC-SHA256: over host, `x-acs-*` headers, query and body.
//!
//! Source: <https://www.alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature>.

use std::borrow::Cow;

use base16ct::lower::encode_string as hex;
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

use super::diagnosis::{SignedText, Text};
use super::{Signed, Unsigned, query};

const ALGORITHM: &str = "ACS3-HMAC-SHA256";

const MAX_HEADERS: usize = 9;

/// Most requests have no body.
const HASH_OF_NOTHING: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/// Signs a request. The signature and its inputs are headers.
///
/// Only `host`, `content-type` and `x-acs-*` are signed, since a proxy may change other headers. An
/// anonymous request is not signed and requests JSON in its query; a bearer token is sent in a
/// header.
pub fn v3(request: &Unsigned<'_>) -> Signed {
    let body = request.body.encode();
    let bearer = request.credentials.bearer_token();
    let format = request.credentials.access_key_id().is_none().then_some(("Format", "json"));
    let kind = bearer.is_some().then_some(("SignatureType", "BEARERTOKEN"));
    let query = query(request.query.iter().copied().chain(format).chain(kind));
    let payload_hash: Cow<'_, str> = match body.is_empty() {
        true => HASH_OF_NOTHING.into(),
        false => hex(&Sha256::digest(&body)).into(),
    };
    let mut headers = headers(request, &payload_hash);
    headers.extend(bearer.map(|token| ("x-acs-bearer-token", token.to_owned())));
    let mut text = SignedText::default();
    if let (Some(id), Some(secret)) =
        (request.credentials.access_key_id(), request.credentials.secret())
    {
        let sent = headers.iter().map(|(name, value)| (*name, value.as_str()));
        let mut signed: Vec<_> = sent.chain([("host", request.host)]).collect();
        signed.sort_unstable();
        let canonical = canonical_request(request.method, &query, &signed, &payload_hash);
        let signature = signature(secret, &canonical);
        let mut authorization = String::with_capacity(256);
        authorization.extend([ALGORITHM, " Credential=", id, ",SignedHeaders="]);
        push_names(&mut authorization, &signed);
        authorization.extend([",Signature=", &signature]);
        headers.push(("authorization", authorization));
        text = SignedText(Some(Text::V3(canonical)));
    }
    Signed { query, headers, body, text }
}

/// The canonical request, whose hash is signed. `headers` have names in lower case and include
/// `host`.
pub fn canonical_request(
    method: &str,
    query: &str,
    headers: &[(&str, &str)],
    payload_hash: &str,
) -> String {
    let size: usize = headers.iter().map(|(name, value)| 2 * name.len() + value.len() + 3).sum();
    let mut text =
        String::with_capacity(method.len() + query.len() + size + payload_hash.len() + 8);
    text.extend([method, "\n/\n", query, "\n"]);
    for (name, value) in headers {
        text.extend([name, ":", value.trim(), "\n"]);
    }
    text.push('\n');
    push_names(&mut text, headers);
    text.extend(["\n", payload_hash]);
    text
}

fn headers(request: &Unsigned<'_>, payload_hash: &str) -> Vec<(&'static str, String)> {
    let mut headers = Vec::with_capacity(MAX_HEADERS);
    headers.extend([
        ("x-acs-action", request.action.to_owned()),
        ("x-acs-version", request.version.to_owned()),
        ("x-acs-date", request.timestamp.to_owned()),
        ("x-acs-signature-nonce", request.nonce.to_owned()),
        ("x-acs-content-sha256", payload_hash.to_owned()),
    ]);
    headers.extend(request.body.content_type().map(|value| ("content-type", value.to_owned())));
    if let (Some(id), Some(token)) =
        (request.credentials.access_key_id(), request.credentials.security_token())
    {
        headers.push(("x-acs-accesskey-id", id.to_owned()));
        headers.push(("x-acs-security-token", token.to_owned()));
    }
    headers
}

/// Appends the names of the headers, separated by semicolons.
fn push_names(text: &mut String, headers: &[(&str, &str)]) {
    for (index, (name, _)) in headers.iter().enumerate() {
        text.extend([if index == 0 { "" } else { ";" }, name]);
    }
}

/// The signature of a canonical request, which signs its hash.
fn signature(secret: &str, canonical: &str) -> String {
    // HMAC accepts keys of any length.
    #[allow(clippy::unwrap_used)]
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    for part in [ALGORITHM, "\n", &hex(&Sha256::digest(canonical))] {
        mac.update(part.as_bytes());
    }
    hex(&mac.finalize().into_bytes())
}
