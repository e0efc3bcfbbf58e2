//! Signature version 3, ACS3-HMAC-SHA256: over host, `x-acs-*` headers, query and body.
//!
//! Source: <https://www.alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature>.

use std::borrow::Cow;

use base16ct::lower::encode_string as hex;
use hmac::{Hmac, KeyInit, Mac};
use http::HeaderName;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use sha2::{Digest, Sha256};

use super::diagnosis::{SignedText, Text};
use super::{ACTION, Headers, Signed, Unsigned, VERSION, query};

const ALGORITHM: &str = "ACS3-HMAC-SHA256";

const MAX_HEADERS: usize = 9;

const ACCESS_KEY_ID: HeaderName = HeaderName::from_static("x-acs-accesskey-id");
const BEARER_TOKEN: HeaderName = HeaderName::from_static("x-acs-bearer-token");
const DATE: HeaderName = HeaderName::from_static("x-acs-date");
const NONCE: HeaderName = HeaderName::from_static("x-acs-signature-nonce");
const PAYLOAD_HASH: HeaderName = HeaderName::from_static("x-acs-content-sha256");
const SECURITY_TOKEN: HeaderName = HeaderName::from_static("x-acs-security-token");

/// Most requests have no body.
const HASH_OF_NOTHING: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/// Signs a request. The signature and its inputs are headers.
///
/// Only `host`, `content-type` and `x-acs-*` are signed, since a proxy may change other headers. An
/// anonymous request is not signed and requests JSON in its query; a bearer token is sent in a
/// header.
pub fn v3<'a>(request: &Unsigned<'a>) -> Signed<'a> {
    let body = request.body.encode();
    let bearer = request.credentials.bearer_token();
    let format = request.credentials.access_key_id().is_none().then_some(("Format", "json"));
    let kind = bearer.is_some().then_some(("SignatureType", "BEARERTOKEN"));
    let query = query(request.query.iter().copied().chain(format).chain(kind));
    let payload_hash: Cow<'a, str> = match body.is_empty() {
        true => HASH_OF_NOTHING.into(),
        false => hex(&Sha256::digest(&body)).into(),
    };
    let mut headers = headers(request, payload_hash.clone());
    headers.extend(bearer.map(|token| (BEARER_TOKEN, token.into())));
    let mut text = SignedText::default();
    if let (Some(id), Some(secret)) =
        (request.credentials.access_key_id(), request.credentials.secret())
    {
        let sent = headers.iter().map(|(name, value)| (name.as_str(), &**value));
        let mut signed: Vec<_> = sent.chain([("host", request.host)]).collect();
        signed.sort_unstable();
        let canonical = canonical_request(request.method, &query, &signed, &payload_hash);
        let signature = signature(secret, &canonical);
        let mut authorization = String::with_capacity(256);
        authorization.extend([ALGORITHM, " Credential=", id, ",SignedHeaders="]);
        push_names(&mut authorization, &signed);
        authorization.extend([",Signature=", &signature]);
        headers.push((AUTHORIZATION, authorization.into()));
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

fn headers<'a>(request: &Unsigned<'a>, payload_hash: Cow<'a, str>) -> Headers<'a> {
    let mut headers = Vec::with_capacity(MAX_HEADERS);
    headers.extend([
        (ACTION, request.action.into()),
        (VERSION, request.version.into()),
        (DATE, request.timestamp.into()),
        (NONCE, request.nonce.into()),
        (PAYLOAD_HASH, payload_hash),
    ]);
    headers.extend(request.body.content_type().map(|value| (CONTENT_TYPE, value.into())));
    if let (Some(id), Some(token)) =
        (request.credentials.access_key_id(), request.credentials.security_token())
    {
        headers.push((ACCESS_KEY_ID, id.into()));
        headers.push((SECURITY_TOKEN, token.into()));
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
