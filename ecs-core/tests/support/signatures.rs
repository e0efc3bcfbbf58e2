//! Parameters of received requests, and verification of their signatures.

use std::collections::BTreeMap;

use ecs_core::Credentials;
use ecs_core::sign::{self, Body, Unsigned};

use super::server::Received;

/// Names and values of a query or a form.
pub(crate) fn fields(text: &str) -> BTreeMap<String, String> {
    url::form_urlencoded::parse(text.as_bytes()).into_owned().collect()
}

pub(crate) fn query(request: &Received) -> BTreeMap<String, String> {
    fields(request.target.strip_prefix("/?").unwrap())
}

/// All parameters, from the query and the form.
pub(crate) fn parameters(request: &Received) -> BTreeMap<String, String> {
    let mut parameters = query(request);
    parameters.extend(fields(std::str::from_utf8(&request.body).unwrap()));
    parameters
}

pub(crate) fn borrowed(fields: &BTreeMap<String, String>) -> Vec<(&str, &str)> {
    fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

/// Checks that the signature matches the received bytes.
pub(crate) fn check_v3_signature(request: &Received, credentials: &Credentials) {
    let query = query(request);
    let signed = sign::v3(&Unsigned {
        method: &request.method,
        host: &request.headers["host"],
        action: &request.headers["x-acs-action"],
        version: &request.headers["x-acs-version"],
        query: borrowed(&query),
        body: Body::Bytes(&request.body, request.headers.get("content-type").map(String::as_str)),
        credentials,
        timestamp: &request.headers["x-acs-date"],
        nonce: &request.headers["x-acs-signature-nonce"],
    });
    assert_eq!(format!("/?{}", signed.query), request.target);
    for (name, value) in signed.headers {
        assert_eq!(request.headers[name.as_str()], value, "{name}");
    }
}

pub(crate) fn check_v1_signature(request: &Received, secret: &str) {
    let mut parameters = parameters(request);
    let signature = parameters.remove("Signature").unwrap();
    let text = sign::v1_string_to_sign(&request.method, borrowed(&parameters));
    assert_eq!(signature, sign::v1_signature(secret, &text));
}

/// Nonce and signature, which are unique to each request.
pub(crate) fn nonce_and_signature(request: &Received) -> [String; 2] {
    match request.headers.get("authorization") {
        Some(authorization) => {
            let (_, signature) = authorization.split_once("Signature=").unwrap();
            [request.headers["x-acs-signature-nonce"].clone(), signature.to_owned()]
        }
        None => ["SignatureNonce", "Signature"].map(|name| query(request)[name].clone()),
    }
}
