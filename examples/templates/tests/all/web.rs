//! The web service, called as a service without a socket, and once over a connection.

use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode};
use ecs_sdk::Client;
use ecs_sim::{EcsSim, Fault};
use serde_json::{Value, json};
use templates::web;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tower_service::Service;

use crate::harness::{client, client_with, endpoint, run, status, stop};

/// The status, the header `retry-after` and the JSON body of a response; `null` without one.
async fn call(ecs: &Client, method: &str, path: &str) -> (StatusCode, Option<String>, Value) {
    let request = Request::builder().method(method).uri(path).body(Body::empty()).unwrap();
    let response = web::router(ecs.clone()).call(request).await.unwrap();
    let retry_after = response.headers().get("retry-after");
    let retry_after = retry_after.map(|value| value.to_str().unwrap().to_owned());
    let status = response.status();
    let body = to_bytes(response.into_body(), 1 << 20).await.unwrap();
    (status, retry_after, serde_json::from_slice(&body).unwrap_or_default())
}

fn names(list: &Value) -> Vec<&str> {
    let mut names: Vec<_> =
        list.as_array().unwrap().iter().map(|row| row["name"].as_str().unwrap()).collect();
    names.sort_unstable();
    names
}

#[tokio::test]
async fn lists_and_filters_instances() {
    let sim = endpoint().await;
    let ecs = client(&sim);
    let first = run(&ecs, "web-1", &[]).await;
    let second = run(&ecs, "web-2", &[]).await;
    run(&ecs, "database", &[]).await;
    stop(&ecs, &second).await;
    for (query, expected) in [
        ("", vec!["database", "web-1", "web-2"]),
        ("?name=web*", vec!["web-1", "web-2"]),
        ("?name=web*&status=Stopped", vec!["web-2"]),
        ("?zone=cn-hangzhou-no-such", vec![]),
    ] {
        let (status, _, list) = call(&ecs, "GET", &format!("/instances{query}")).await;
        assert_eq!((status, names(&list)), (StatusCode::OK, expected), "{query}");
    }
    let (_, _, list) = call(&ecs, "GET", "/instances?limit=2").await;
    assert_eq!(list.as_array().unwrap().len(), 2);
    let (_, _, list) = call(&ecs, "GET", "/instances?name=web-1").await;
    let zone = &list[0]["zone"];
    assert!(zone.as_str().unwrap().starts_with("cn-hangzhou-"), "{zone}");
    assert_eq!(
        list[0],
        json!({"id": first, "name": "web-1", "status": "Running", "instance_type": "ecs.g7.large", "zone": zone})
    );
}

#[tokio::test]
async fn more_instances_than_a_page_are_listed() {
    let sim = endpoint().await;
    let ecs = client(&sim);
    let request = ecs_sdk::instance::RunInstancesRequest::new()
        .image_id("ubuntu_24_04_x64_20G_alibase_20260101.vhd")
        .instance_type("ecs.g7.large");
    for _ in 0..2 {
        ecs.run_instances(request.clone().amount(60)).await.unwrap();
    }
    sim.clear_requests();
    let (_, _, list) = call(&ecs, "GET", "/instances?limit=110").await;
    assert_eq!(list.as_array().unwrap().len(), 110);
    assert_eq!(sim.requests().len(), 2);
    let (_, _, list) = call(&ecs, "GET", "/instances").await;
    assert_eq!(list.as_array().unwrap().len(), 100);
}

#[tokio::test]
async fn an_unknown_or_invalid_filter_is_rejected_without_a_call() {
    let sim = endpoint().await;
    let ecs = client(&sim);
    for query in ["?names=web", "?limit=many"] {
        let (status, ..) = call(&ecs, "GET", &format!("/instances{query}")).await;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{query}");
    }
    assert!(sim.requests().is_empty());
}

#[tokio::test]
async fn stops_an_instance() {
    let sim = endpoint().await;
    let ecs = client(&sim);
    let id = run(&ecs, "web", &[]).await;
    let (code, _, body) = call(&ecs, "POST", &format!("/instances/{id}/stop")).await;
    assert_eq!((code, body), (StatusCode::ACCEPTED, Value::Null));
    assert_eq!(status(&ecs, &id).await, "Stopped");
    let (code, ..) = call(&ecs, "GET", &format!("/instances/{id}/stop")).await;
    assert_eq!(code, StatusCode::METHOD_NOT_ALLOWED);
}

#[tokio::test]
async fn errors_are_statuses_with_code_and_request_id() {
    let sim = endpoint().await;
    let ecs = client(&sim);
    let forbidden = || Fault::service_error(403, "Forbidden.RAM", "User alice is not allowed.");
    for (fault, expected, code) in [
        (None, StatusCode::NOT_FOUND, "InvalidInstanceId.NotFound"),
        (Some(Fault::throttling()), StatusCode::SERVICE_UNAVAILABLE, "Throttling.User"),
        (Some(Fault::internal_error()), StatusCode::BAD_GATEWAY, "InternalError"),
        (Some(forbidden()), StatusCode::BAD_GATEWAY, "Forbidden.RAM"),
    ] {
        sim.clear_requests();
        sim.set_faults(fault).unwrap();
        let (status, retry_after, body) = call(&ecs, "POST", "/instances/i-absent/stop").await;
        assert_eq!((status, &body["code"]), (expected, &json!(code)));
        assert_eq!(retry_after.is_some(), code == "Throttling.User", "{code}");
        let id = body["request_id"].as_str().unwrap();
        assert_eq!(id, sim.requests()[0].request_id);
        assert!(!body.to_string().contains("alice"), "{body}");
    }
}

#[tokio::test]
async fn a_body_never_has_a_secret() {
    let sim = endpoint().await;
    let secret = "a-secret-that-is-not-shown";
    let (status, _, body) = call(&client_with(&sim, secret), "GET", "/instances").await;
    assert_eq!(status, StatusCode::BAD_GATEWAY);
    assert_eq!(body["code"], "SignatureDoesNotMatch");
    let text = body.to_string();
    assert!(!text.contains(secret) && !text.contains(EcsSim::ACCESS_KEY_ID), "{text}");
}

#[tokio::test]
async fn without_a_connection_there_is_no_code() {
    let sim = endpoint().await;
    let ecs = client(&sim);
    sim.stop().await;
    let (status, _, body) = call(&ecs, "GET", "/instances").await;
    assert_eq!(status, StatusCode::BAD_GATEWAY);
    assert_eq!(body, json!({"error": "the call of ECS failed", "code": null, "request_id": null}));
}

#[tokio::test]
async fn serves_until_the_shutdown() {
    let sim = endpoint().await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (end, ended) = oneshot::channel::<()>();
    let shutdown = async move { drop(ended.await) };
    let served = tokio::spawn(web::serve(listener, client(&sim), shutdown));
    let mut stream = TcpStream::connect(address).await.unwrap();
    let request = "GET /instances HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n";
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).await.unwrap();
    assert!(response.starts_with("HTTP/1.1 200 OK") && response.ends_with("[]"), "{response}");
    end.send(()).unwrap();
    served.await.unwrap().unwrap();
    assert!(TcpStream::connect(address).await.is_err());
}
