//! Requests signed by official clients, sent verbatim.

use crate::support::http::{HttpRequest, HttpResponse};
use ecs_sim::EcsSim;
use jiff::Timestamp;
use serde_json::{Map, Value};

fn vectors() -> Value {
    serde_json::from_str(include_str!("../data/signing-vectors.json")).unwrap()
}

fn list<'a>(vectors: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> + use<'a> {
    vectors[name].as_array().unwrap().iter()
}

fn text<'a>(vector: &'a Value, name: &str) -> &'a str {
    vector[name].as_str().unwrap_or_default()
}

/// A request to an endpoint with the key and the time of the vector.
async fn ask(vector: &Value, time: &str, request: HttpRequest) -> HttpResponse {
    let now: Timestamp = time.parse().unwrap();
    let builder = EcsSim::builder().clock(move || now);
    let (id, secret) = (text(vector, "access_key_id"), text(vector, "access_key_secret"));
    let sim = match vector["security_token"].as_str() {
        Some(token) => builder.sts_key(id, secret, token),
        None => builder.access_key(id, secret),
    };
    let sim = sim.allow_host("*").start().await.unwrap();
    request.send(sim.address()).await
}

/// A wrong signature has another error code than invalid parameters or missing resources.
fn assert_signature_passed(name: &str, response: &HttpResponse) {
    let after_signature = [
        "",
        "MissingParameter",
        "InvalidParameter",
        "InvalidInstanceName.Malformed",
        "InvalidParam.NetworkInterface",
    ];
    let code = response.code();
    let is_resource = code.ends_with(".NotFound")
        && !["InvalidAccessKeyId.NotFound", "InvalidApi.NotFound"].contains(&code);
    assert!(is_resource || after_signature.contains(&code), "{name}: {}", response.json);
}

#[tokio::test]
async fn v1() {
    let vectors = vectors();
    let sent = list(&vectors, "v1").filter(|vector| vector["request_target"].is_string());
    // The other version belongs to an unknown product.
    let sent: Vec<_> = sent.filter(|vector| text(vector, "version") == "2014-05-26").collect();
    assert_eq!(sent.len(), 9);
    for vector in sent {
        let mut request = HttpRequest {
            method: text(vector, "method").to_owned(),
            path: "/".to_owned(),
            query: text(vector, "request_target").trim_start_matches("/?").to_owned(),
            headers: vec![("host".to_owned(), text(vector, "host").to_owned())],
            body: text(vector, "form_body").as_bytes().to_vec(),
        };
        if !request.body.is_empty() {
            request.set("content-type", Some("application/x-www-form-urlencoded; charset=utf-8"));
        }
        let response = ask(vector, text(vector, "timestamp"), request).await;
        assert_signature_passed(text(vector, "name"), &response);
    }
}

#[tokio::test]
async fn v3() {
    let vectors = vectors();
    for vector in list(&vectors, "v3") {
        for form in ["narrow", "wide_python"] {
            let response =
                ask(vector, text(vector, "date"), v3_request(vector, &vector[form])).await;
            let name = format!("{} {form}", text(vector, "name"));
            match text(vector, "action") {
                "SomeJsonAction" | "SomeUpload" => {
                    assert_eq!(response.code(), "InvalidApi.NotFound", "{name}");
                }
                _ => assert_signature_passed(&name, &response),
            }
        }
    }
}

fn v3_request(vector: &Value, signed: &Value) -> HttpRequest {
    let headers: &Map<String, Value> = signed["headers"].as_object().unwrap();
    let header =
        |(name, value): (&String, &Value)| (name.clone(), value.as_str().unwrap().to_owned());
    let mut request = HttpRequest {
        method: text(vector, "method").to_owned(),
        path: "/".to_owned(),
        query: text(vector, "url").split_once('?').map_or("", |(_, query)| query).to_owned(),
        headers: headers.iter().map(header).collect(),
        body: text(vector, "sent_body").as_bytes().to_vec(),
    };
    request.set("authorization", Some(text(signed, "authorization")));
    request
}
