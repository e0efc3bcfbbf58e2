//! Connections that end between or during requests: the HTTP client itself never retries.

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

/// The server may have executed the action before it closed the connection.
#[tokio::test]
async fn a_request_that_may_have_been_received_is_not_retried() {
    for end in [Step::Close, Step::Reset] {
        let server = Server::start_each(vec![vec![response()], vec![end]]).await;
        let http = client();
        post(&http, server.url()).await.unwrap();
        let error = post(&http, server.url()).await.unwrap_err();
        assert_eq!(error.kind(), Kind::Broken, "{error}");
        assert_eq!((server.connections(), server.requests().len()), (1, 2));
        // The next request opens a new connection.
        post(&http, server.url()).await.unwrap();
        assert_eq!((server.connections(), server.requests().len()), (2, 3));
    }
}

#[tokio::test]
async fn a_closed_idle_connection_is_replaced() {
    for end in [Step::Close, Step::Reset] {
        let server = Server::start(vec![response(), end]).await;
        let http = client();
        for count in 1..=3 {
            post(&http, server.url()).await.unwrap();
            assert_eq!((server.connections(), server.requests().len()), (count, count));
            server.wait_for_ended(count).await;
            // The client must notice the close first: a request sent meanwhile may have been received.
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
}

/// The service closes idle connections after 25 seconds, so the client closes them earlier.
#[tokio::test]
async fn idle_connections_are_closed() {
    let server = Server::start(vec![response()]).await;
    let http = settings().idle_timeout(Duration::from_millis(100)).build().unwrap();
    post(&http, server.url()).await.unwrap();
    server.wait_for_closed(1).await;
    post(&http, server.url()).await.unwrap();
    assert_eq!((server.connections(), server.requests().len()), (2, 2));
}
