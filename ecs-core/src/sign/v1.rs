//! Signature version 1.0: HMAC-SHA1 over all parameters.
//!
//! Source: <https://www.alibabacloud.com/help/en/sdk/product-overview/rpc-mechanism>.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use http::header::CONTENT_TYPE;
use sha1::Sha1;

use super::diagnosis::{SignedText, Text};
use super::{ACTION, Body, Headers, Signed, Unsigned, VERSION, encode, query};

/// No longer are the common parameters and the signature, encoded, without the security token.
pub(super) const MAX_COMMON_LEN: usize = 400;

/// Signs a request. Common parameters and the signature go into the query.
pub fn v1<'a>(request: &Unsigned<'a>) -> Signed<'a> {
    let mut parameters = request.query.clone();
    parameters.extend(common_parameters(request));
    let body: &[(&str, &str)] = match &request.body {
        Body::Form(fields) => fields,
        _ => &[],
    };
    let text = request.credentials.secret().map(|secret| {
        let text = string_to_sign(request.method, parameters.iter().chain(body).copied());
        (signature(secret, &text), text)
    });
    if let Some((signature, _)) = &text {
        parameters.push(("Signature", signature));
    }
    Signed {
        query: query(parameters),
        headers: headers(request),
        body: request.body.encode(),
        text: SignedText(text.map(|(_, text)| Text::V1(text))),
    }
}

/// The string to sign: the method, the path, and the sorted parameters encoded once more.
pub fn string_to_sign<'a>(
    method: &str,
    parameters: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> String {
    format!("{method}&%2F&{}", encode(&query(parameters)))
}

/// The signature of `string_to_sign`, in Base64.
pub fn signature(secret: &str, string_to_sign: &str) -> String {
    // HMAC accepts keys of any length.
    #[allow(clippy::unwrap_used)]
    let mut mac = Hmac::<Sha1>::new_from_slice(format!("{secret}&").as_bytes()).unwrap();
    mac.update(string_to_sign.as_bytes());
    STANDARD.encode(mac.finalize().into_bytes())
}

fn common_parameters<'a>(request: &Unsigned<'a>) -> Vec<(&'a str, &'a str)> {
    let mut common = vec![
        ("Action", request.action),
        ("Version", request.version),
        ("Format", "json"),
        ("Timestamp", request.timestamp),
        ("SignatureNonce", request.nonce),
    ];
    if let Some(id) = request.credentials.access_key_id() {
        common.extend([
            ("AccessKeyId", id),
            ("SignatureMethod", "HMAC-SHA1"),
            ("SignatureVersion", "1.0"),
        ]);
    }
    common.extend(request.credentials.security_token().map(|token| ("SecurityToken", token)));
    if let Some(token) = request.credentials.bearer_token() {
        common.extend([("BearerToken", token), ("SignatureType", "BEARERTOKEN")]);
    }
    common
}

fn headers<'a>(request: &Unsigned<'a>) -> Headers<'a> {
    let kind = request.body.content_type().map(|value| (CONTENT_TYPE, value));
    let headers = [(ACTION, request.action), (VERSION, request.version)];
    headers.into_iter().chain(kind).map(|(name, value)| (name, value.into())).collect()
}
