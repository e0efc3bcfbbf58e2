//! Connections that end between two requests, or under one: nothing is sent twice.

use std::time::Duration;

use ecs_core::transport::{HttpClient, TransportErrorKind as Kind};

use super::exchange::{post, settings};
use crate::support::server::{JSON, Server, Step, http};

fn client() -> HttpClient {
    settings().build().unwrap()
}

fn response() -> Step {
    Step::Send(http("200 OK", JSON, "{}"))
}

/// The server may have done what it was asked to before it went away.
#[tokio::test]
async fn a_request_that_may_have_been_received_is_not_repeated() {
    for end in [Step::Close, Step::Reset] {
        let server = Server::start_each(vec![vec![response()], vec![end]]).await;
        let http = client();
        post(&http, server.url()).await.unwrap();
        let error = post(&http, server.url()).await.unwrap_err();
        assert_eq!(error.kind(), Kind::Broken, "{error}");
        assert_eq!((server.connections(), server.requests().len()), (1, 2));
        // The next one has a connection of its own.
        post(&http, server.url()).await.unwrap();
        assert_eq!((server.connections(), server.requests().len()), (2, 3));
    }
}

#[tokio::test]
async fn a_connection_that_was_closed_while_idle_is_replaced() {
    for end in [Step::Close, Step::Reset] {
        let server = Server::start(vec![response(), end]).await;
        let http = client();
        for count in 1..=3 {
            post(&http, server.url()).await.unwrap();
            assert_eq!((server.connections(), server.requests().len()), (count, count));
            server.wait_for_ended(count).await;
            // The end has to be noticed: a request that meets it on the way may have been received.
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
}

/// As the server drops connections after 25 seconds, we do so before.
#[tokio::test]
async fn idle_connections_are_dropped() {
    let server = Server::start(vec![response()]).await;
    let http = settings().idle_timeout(Duration::from_millis(100)).build().unwrap();
    post(&http, server.url()).await.unwrap();
    server.wait_for_closed(1).await;
    post(&http, server.url()).await.unwrap();
    assert_eq!((server.connections(), server.requests().len()), (2, 2));
}
