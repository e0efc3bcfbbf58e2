//! Both signatures, against those of the official clients for invented keys.
//!
//! Requests that `Unsigned` cannot express are checked part by part: the older clients' empty
//! `SignatureType` and upper-case `Format` (version 1), and headers beyond the usual ones that
//! one client signs as well (version 3, `wide_python`).

use std::collections::BTreeMap;
use std::sync::LazyLock;

use ecs_core::Credentials;
use ecs_core::sign::{self, Body, Signed, Unsigned};
use serde_json::{Map, Value};

static VECTORS: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(include_str!("../data/signing-vectors.json")).unwrap());

fn entries(section: &str) -> &'static [Value] {
    VECTORS[section].as_array().unwrap()
}

fn text<'a>(entry: &'a Value, member: &str) -> &'a str {
    entry[member].as_str().unwrap_or_else(|| panic!("{member} of {entry}"))
}

fn pairs(object: &Value) -> Vec<(&str, &str)> {
    let members = object.as_object().into_iter().flatten();
    members.map(|(name, value)| (name.as_str(), value.as_str().unwrap())).collect()
}

fn credentials(entry: &Value) -> Credentials {
    let (id, secret) = (text(entry, "access_key_id"), text(entry, "access_key_secret"));
    match entry["security_token"].as_str() {
        Some(token) => Credentials::sts(id, secret, token),
        None => Credentials::access_key(id, secret),
    }
}

fn unsigned<'a>(entry: &'a Value, credentials: &'a Credentials) -> Unsigned<'a> {
    let timestamp = entry["timestamp"].as_str().or(entry["date"].as_str()).unwrap();
    Unsigned {
        method: text(entry, "method"),
        host: text(entry, "host"),
        action: text(entry, "action"),
        version: text(entry, "version"),
        query: Vec::new(),
        body: Body::Empty,
        credentials,
        timestamp,
        nonce: text(entry, "nonce"),
    }
}

#[test]
fn percent_encoding_matches_the_vectors() {
    let cases = entries("percent_encoding");
    assert_eq!(cases.len(), 19);
    for case in cases {
        assert_eq!(sign::encode(text(case, "in")), text(case, "out"), "{case}");
    }
}

fn check_v1_parts(entry: &Value, parameters: &Value) {
    let parameters = pairs(parameters);
    assert_eq!(sign::query(parameters.iter().copied()), text(entry, "canonicalized_query"));
    let string_to_sign = sign::v1_string_to_sign(text(entry, "method"), parameters);
    assert_eq!(string_to_sign, text(entry, "string_to_sign"));
    let signature = sign::v1_signature(text(entry, "access_key_secret"), &string_to_sign);
    assert_eq!(signature, text(entry, "signature"));
}

#[test]
fn parts_of_v1_match_the_vectors() {
    let vectors = entries("v1");
    assert_eq!(vectors.len(), 20);
    for vector in vectors {
        println!("{}", text(vector, "name"));
        check_v1_parts(vector, &vector["signed_params"]);
    }
}

#[test]
fn v1_matches_the_documentation() {
    let vector = &VECTORS["v1_documented"];
    assert_eq!(pairs(&vector["params"]).len(), 8);
    check_v1_parts(vector, &vector["params"]);
}

#[test]
fn v1_matches_the_vectors() {
    let current = |vector: &&Value| text(vector, "name").ends_with("/current-sdk-shape");
    let vectors: Vec<_> = entries("v1").iter().filter(current).collect();
    assert_eq!(vectors.len(), 10);
    for vector in vectors {
        println!("{}", text(vector, "name"));
        let credentials = credentials(vector);
        let query = pairs(&vector["query"]);
        let signed = sign::v1(&Unsigned { query, ..unsigned(vector, &credentials) });
        let mut expected = pairs(&vector["signed_params"]);
        expected.push(("Signature", text(vector, "signature")));
        assert_eq!(signed.query, sign::query(expected));
        assert_eq!(signed.body, b"");
        assert_eq!(names(&signed), ["x-acs-action", "x-acs-version"]);
    }
}

/// No vector in the current format has a form, so the parts of an older one are recombined.
#[test]
fn v1_with_a_form_signs_the_form() {
    let vector = &entries("v1").iter().find(|v| v["name"] == "post-form-body").unwrap();
    let credentials = credentials(vector);
    let form = pairs(&vector["body"]);
    let signed = sign::v1(&Unsigned {
        query: pairs(&vector["query"]),
        body: Body::Form(form.clone()),
        ..unsigned(vector, &credentials)
    });
    assert_eq!(signed.body, sign::query(form.iter().copied()).into_bytes());
    let mut parameters: BTreeMap<_, _> = pairs(&vector["signed_params"]).into_iter().collect();
    parameters.remove("SignatureType");
    parameters.insert("Format", "json");
    let string_to_sign = sign::v1_string_to_sign("POST", parameters.clone());
    let signature = sign::v1_signature(text(vector, "access_key_secret"), &string_to_sign);
    parameters.insert("Signature", &signature);
    parameters.retain(|name, _| form.iter().all(|(field, _)| field != name));
    assert_eq!(signed.query, sign::query(parameters));
}

fn names<'a>(signed: &'a Signed<'_>) -> Vec<&'a str> {
    let mut names: Vec<_> = signed.headers.iter().map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    names
}

fn v3_body(vector: &Value) -> Body<'_> {
    match vector["sent_body"].as_str() {
        None => Body::Empty,
        Some(body) => Body::Bytes(body.as_bytes(), vector["sent_content_type"].as_str()),
    }
}

#[test]
fn v3_matches_the_vectors() {
    let vectors = entries("v3");
    assert_eq!(vectors.len(), 12);
    for vector in vectors {
        println!("{}", text(vector, "name"));
        assert_eq!(vector["extra_headers"], Value::Object(Map::new()));
        let credentials = credentials(vector);
        let signed = sign::v3(&Unsigned {
            query: pairs(&vector["flat_query"]),
            body: v3_body(vector),
            ..unsigned(vector, &credentials)
        });
        let narrow = &vector["narrow"];
        let mut expected: BTreeMap<_, _> = pairs(&narrow["headers"]).into_iter().collect();
        expected.remove("host");
        expected.insert("authorization", text(narrow, "authorization"));
        let headers: BTreeMap<_, _> =
            signed.headers.iter().map(|(name, value)| (name.as_str(), &**value)).collect();
        assert_eq!(headers, expected);
        assert_eq!(signed.headers.len(), expected.len());
        assert_eq!(signed.body, vector["sent_body"].as_str().unwrap_or("").as_bytes());
        let canonical_query = text(narrow, "canonical_request").lines().nth(2).unwrap();
        assert_eq!(signed.query, canonical_query);
    }
}

#[test]
fn v3_canonical_requests_match_the_vectors() {
    let mut count = 0;
    for vector in entries("v3") {
        for shape in ["narrow", "wide_python"] {
            println!("{} {shape}", text(vector, "name"));
            let shape = &vector[shape];
            let mut headers = pairs(&shape["headers"]);
            headers.retain(|(name, _)| *name != "authorization");
            headers.sort_unstable();
            let hash = text(&shape["headers"], "x-acs-content-sha256");
            let query = sign::query(pairs(&vector["flat_query"]));
            let canonical =
                sign::v3_canonical_request(text(vector, "method"), &query, &headers, hash);
            assert_eq!(canonical, text(shape, "canonical_request"));
            count += 1;
        }
    }
    assert_eq!(count, 24);
}

/// `Body::Form` writes a space as `%20` where the recorded client wrote `+`: the fields are equal.
#[test]
fn a_v3_form_has_the_recorded_fields() {
    let vector = entries("v3").iter().find(|v| v["name"] == "form-body").unwrap();
    let recorded: Vec<_> =
        url::form_urlencoded::parse(text(vector, "sent_body").as_bytes()).into_owned().collect();
    let credentials = credentials(vector);
    let fields = recorded.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let signed = sign::v3(&Unsigned { body: Body::Form(fields), ..unsigned(vector, &credentials) });
    let sent: Vec<_> = url::form_urlencoded::parse(&signed.body).into_owned().collect();
    assert_eq!(sent, recorded);
    assert!(!signed.body.contains(&b'+'));
    let kind = signed.headers.iter().find(|(name, _)| *name == "content-type").unwrap();
    assert_eq!(kind.1, text(vector, "sent_content_type"));
}

#[test]
fn anonymous_requests_are_not_signed() {
    let credentials = Credentials::anonymous();
    let request = || unsigned(&entries("v3")[0], &credentials);
    let v1 = sign::v1(&Unsigned { query: vec![("RoleArn", "acs:1")], ..request() });
    assert_eq!(
        v1.query,
        "Action=RunInstances&Format=json&RoleArn=acs%3A1&SignatureNonce=\
         3156853299f313e23d1673dc12e1703d&Timestamp=2023-10-26T10%3A22%3A32Z&Version=2014-05-26"
    );
    let v3 = sign::v3(&Unsigned { query: vec![("RoleArn", "acs:1")], ..request() });
    assert_eq!(v3.query, "Format=json&RoleArn=acs%3A1");
    assert!(!names(&v3).contains(&"authorization"));
}
