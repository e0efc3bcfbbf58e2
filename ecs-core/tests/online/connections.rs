//! Reuse of connections, and concurrent calls.

use std::collections::BTreeSet;
use std::future::IntoFuture;
use std::time::Duration;

use ecs_core::{AnyRequest, Call, Client};

use crate::support::builder;
use crate::support::records::Image;
use crate::support::requests::{ECS, TestRequest, empty_request, plain_action};
use crate::support::server::{JSON, Server, Step, http};

fn client(server: &Server) -> Client {
    builder().endpoint(server.url()).build().unwrap()
}

const IMAGES: &str = r#"{"RequestId":"r","Images":{"Image":[{"ImageId":"m-1","Size":"40"}]}}"#;

#[tokio::test]
async fn a_response_is_decoded() {
    let server = Server::with_json(IMAGES).await;
    let response = client(&server).call(empty_request(plain_action())).await.unwrap();
    assert!(response.images == [Image { image_id: "m-1".to_owned(), size: Some(40) }]);
    let any = client(&server).call(AnyRequest::new(&ECS, "DescribeImages")).await.unwrap();
    assert_eq!(any.0["Images"]["Image"][0]["Size"], "40");
}

#[tokio::test]
async fn consecutive_calls_share_a_connection() {
    let server = Server::with_json(IMAGES).await;
    let client = client(&server);
    for _ in 0..5 {
        client.clone().call(empty_request(plain_action())).await.unwrap();
    }
    assert_eq!((server.connections(), server.requests().len()), (1, 5));
    let nonce = |header: &str| {
        let of = |request: crate::support::server::Received| request.headers[header].clone();
        server.requests().into_iter().map(of).collect::<BTreeSet<_>>()
    };
    assert_eq!(nonce("x-acs-signature-nonce").len(), 5);
    assert_eq!(nonce("authorization").len(), 5);
}

#[tokio::test]
async fn an_error_response_keeps_the_connection() {
    let response = http("404 Not Found", JSON, r#"{"Code":"A.NotFound"}"#);
    let server = Server::start(vec![Step::Send(response)]).await;
    let client = client(&server);
    for _ in 0..3 {
        assert!(client.call(empty_request(plain_action())).await.unwrap_err().is_not_found());
    }
    assert_eq!((server.connections(), server.requests().len()), (1, 3));
}

#[tokio::test]
async fn a_closed_connection_is_not_reused() {
    let response = http("200 OK", "connection: close\r\n", IMAGES);
    let server = Server::start(vec![Step::Send(response), Step::Close]).await;
    let client = client(&server);
    for _ in 0..3 {
        client.call(empty_request(plain_action())).await.unwrap();
    }
    assert_eq!((server.connections(), server.requests().len()), (3, 3));
}

#[tokio::test]
async fn nothing_is_sent_before_a_call_is_awaited() {
    let server = Server::with_json(IMAGES).await;
    let client = client(&server);
    drop(client.call(empty_request(plain_action())));
    drop(client.call(empty_request(plain_action())).send());
    tokio::time::sleep(Duration::from_millis(20)).await;
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn dropping_a_call_closes_its_connection() {
    let server = Server::start(vec![Step::Stall]).await;
    let client = client(&server);
    {
        let call = client.call(empty_request(plain_action())).send();
        let mut call = Box::pin(call);
        tokio::select! {
            response = &mut call => panic!("{:?}", response.err()),
            () = server.wait_for_requests(1) => {}
        }
    }
    server.wait_for_closed(1).await;
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn concurrent_calls_succeed() {
    let server = Server::with_json(IMAGES).await;
    let client = client(&server);
    let call = |number: usize| {
        let client = client.clone();
        tokio::spawn(async move {
            client
                .call(empty_request(plain_action()))
                .param("Name", number.to_string())
                .await
                .map(|_| ())
        })
    };
    let calls: Vec<_> = (0..32).map(call).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    let targets: BTreeSet<_> =
        server.requests().into_iter().map(|request| request.target).collect();
    assert_eq!(targets.len(), 32);
    assert_eq!(server.requests().len(), 32);
    assert!(server.connections() <= 32);
}

#[test]
fn calls_and_their_futures_are_send() {
    fn check<T: Send>(_: &T) {}
    fn check_shared<T: Send + Sync>(_: &T) {}
    let client = builder().build().unwrap();
    check_shared(&client);
    let call: Call<'_, TestRequest> = client.call(empty_request(plain_action()));
    check_shared(&call);
    check(&call.into_future());
    check(&client.call(empty_request(plain_action())).send());
    check(&client.call(empty_request(plain_action())).raw());
}
