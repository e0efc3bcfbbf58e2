//! Signatures computed by official clients, from `tests/data/signing-vectors.json`.
#![allow(clippy::unwrap_used)]

use axum::http::{HeaderMap, HeaderName, HeaderValue, Method};
use serde::Deserialize;
use std::collections::BTreeMap;

use super::{Signed, claim, encode};
use crate::params::{Params, decode_into};
use crate::request::ApiRequest;

#[derive(Deserialize)]
struct Vectors {
    percent_encoding: Vec<Encoding>,
    v1_documented: Documented,
    v1: Vec<V1>,
    v3: Vec<V3>,
}

#[derive(Deserialize)]
struct Encoding {
    #[serde(rename = "in")]
    plain: String,
    out: String,
}

#[derive(Deserialize)]
struct Documented {
    params: Params,
    method: String,
    access_key_secret: String,
    string_to_sign: String,
    signature: String,
}

#[derive(Deserialize)]
struct V1 {
    name: String,
    method: String,
    access_key_secret: String,
    signed_params: Params,
    body: Params,
    form_body: Option<String>,
    string_to_sign: String,
    signature: String,
}

#[derive(Deserialize)]
struct V3 {
    name: String,
    method: String,
    access_key_secret: String,
    flat_query: Params,
    sent_body: Option<String>,
    narrow: Signature,
    wide_python: Signature,
}

#[derive(Deserialize)]
struct Signature {
    headers: BTreeMap<String, String>,
    canonical_request: String,
    string_to_sign: String,
    authorization: String,
}

fn vectors() -> Vectors {
    serde_json::from_str(include_str!("../../tests/data/signing-vectors.json")).unwrap()
}

fn request(method: &str, query: Params) -> ApiRequest {
    let method = Method::from_bytes(method.as_bytes()).unwrap();
    ApiRequest { method, headers: HeaderMap::new(), params: query.clone(), query, body: Vec::new() }
}

fn assert_v1(name: &str, request: &ApiRequest, secret: &str, string_to_sign: &str) {
    let claim = claim(request).unwrap();
    let Signed::V1(signed) = claim.signed else { unreachable!("{name}") };
    assert_eq!(signed.string_to_sign, string_to_sign, "{name}");
    assert!(signed.is_valid(secret), "{name}");
    assert!(!signed.is_valid("another secret"), "{name}");
}

#[test]
fn percent_encoding() {
    for case in vectors().percent_encoding {
        assert_eq!(encode(&case.plain), case.out);
    }
}

#[test]
fn v1() {
    let cases = vectors().v1;
    assert_eq!(cases.len(), 20);
    for case in cases {
        let mut query = case.signed_params;
        query.retain(|name, _| !case.body.contains_key(name));
        query.insert("Signature".to_owned(), case.signature);
        let mut request = request(&case.method, query);
        decode_into(&case.form_body.unwrap_or_default(), &mut request.params).unwrap();
        assert_v1(&case.name, &request, &case.access_key_secret, &case.string_to_sign);
    }
}

#[test]
fn v1_documented() {
    let case = vectors().v1_documented;
    let mut query = case.params;
    query.insert("Signature".to_owned(), case.signature);
    let request = request(&case.method, query);
    assert_v1("documented", &request, &case.access_key_secret, &case.string_to_sign);
}

#[test]
fn v3_narrow_and_wide() {
    let cases = vectors().v3;
    assert_eq!(cases.len(), 12);
    for case in &cases {
        for (form, expected) in [("narrow", &case.narrow), ("wide", &case.wide_python)] {
            assert_v3(&format!("{} {form}", case.name), case, expected);
        }
    }
}

fn assert_v3(name: &str, case: &V3, expected: &Signature) {
    let mut request = request(&case.method, case.flat_query.clone());
    for (header, value) in &expected.headers {
        let value = HeaderValue::from_bytes(value.as_bytes()).unwrap();
        request.headers.insert(HeaderName::from_bytes(header.as_bytes()).unwrap(), value);
    }
    let authorization = HeaderValue::from_str(&expected.authorization).unwrap();
    request.headers.insert("authorization", authorization);
    request.body = case.sent_body.clone().unwrap_or_default().into_bytes();
    let claim = claim(&request).unwrap();
    let Signed::V3(signed) = claim.signed else { unreachable!("{name}") };
    assert_eq!(signed.canonical_request, expected.canonical_request, "{name}");
    assert_eq!(signed.string_to_sign, expected.string_to_sign, "{name}");
    assert!(signed.is_valid(&case.access_key_secret) && signed.body_hash_matches, "{name}");
    assert!(!signed.is_valid("another secret"), "{name}");
}
