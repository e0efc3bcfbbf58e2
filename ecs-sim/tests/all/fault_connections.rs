//! Connection faults, as observed on a plain socket.

use crate::support;
use crate::support::call::Call;
use crate::support::http::HttpResponse;
use ecs_sim::{EcsSim, Fault, FaultKind, RecordedRequest};
use std::io::ErrorKind;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

const SOON: Duration = Duration::from_millis(50);
/// Far more than any test takes.
const LATE: Duration = Duration::from_secs(30);

fn regions() -> Call {
    Call::new("DescribeRegions")
}

fn last(sim: &EcsSim) -> RecordedRequest {
    sim.requests().pop().unwrap()
}

async fn first_request(sim: &EcsSim) {
    while sim.requests().is_empty() {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
}

/// The announced length of the body, and the received body.
fn body(response: &str) -> (usize, String) {
    let response = HttpResponse::parse(response);
    assert_eq!(response.status, 200);
    (response.headers["content-length"].parse().unwrap(), response.body)
}

#[tokio::test]
async fn a_reset_happens_before_or_after_the_action() {
    for executed in [false, true] {
        let sim = support::start_with([Fault::reset().executed(executed)]).await;
        let (response, end) = regions().v3().exchange(sim.address()).await;
        assert_eq!((response.as_str(), end.unwrap_err().kind()), ("", ErrorKind::ConnectionReset));
        let recorded = last(&sim);
        assert_eq!(
            (recorded.status, recorded.error_code.as_deref(), recorded.executed),
            (0, None, executed)
        );
        assert_eq!(recorded.fault, Some(FaultKind::Reset));
    }
}

#[tokio::test]
async fn a_reset_within_the_response_leaves_half_of_it() {
    let sim = support::start_with([Fault::new(FaultKind::ResetWithinResponse)]).await;
    let (response, end) = regions().v3().exchange(sim.address()).await;
    assert_eq!(end.unwrap_err().kind(), ErrorKind::ConnectionReset);
    let (length, body) = body(&response);
    assert_eq!(body.len(), length / 2);
    assert!(last(&sim).executed);
}

#[tokio::test]
async fn a_truncated_body_ends_with_an_orderly_close() {
    let sim = support::start_with([Fault::new(FaultKind::TruncatedBody)]).await;
    let (response, end) = regions().v3().exchange(sim.address()).await;
    end.unwrap();
    let (length, body) = body(&response);
    assert_eq!(body.len(), length / 2);
    assert!(body.starts_with('{') && last(&sim).executed);
}

#[tokio::test]
async fn a_content_length_can_be_too_short() {
    let sim = support::start_with([Fault::new(FaultKind::ShortContentLength)]).await;
    let (response, end) = regions().v3().exchange(sim.address()).await;
    end.unwrap();
    let (length, body) = body(&response);
    assert_eq!(length, body.len() / 2);
    let response = HttpResponse::parse(&response);
    assert_eq!(response.json["RequestId"], response.headers["x-acs-request-id"]);
    assert_eq!(response.headers["connection"], "close");
    assert!(!response.headers.contains_key("keep-alive") && last(&sim).executed);
}

#[tokio::test]
async fn slow_bytes_arrive_in_pieces_and_complete() {
    let (bytes, interval) = (100, Duration::from_millis(20));
    let sim = support::start_with([Fault::new(FaultKind::SlowBytes { bytes, interval })]).await;
    let start = std::time::Instant::now();
    let call = Call::new("DescribeAccountAttributes").with("RegionId", "cn-hangzhou");
    let (response, end) = call.v3().exchange(sim.address()).await;
    end.unwrap();
    let pieces = response.len().div_ceil(bytes);
    assert!(pieces > 2 && start.elapsed() >= interval * u32::try_from(pieces).unwrap());
    let response = HttpResponse::parse(&response);
    assert_eq!(response.json["RequestId"], response.headers["x-acs-request-id"]);
    assert!(last(&sim).executed);
}

#[tokio::test]
async fn a_stall_lasts_until_the_client_disconnects() {
    for executed in [false, true] {
        let sim = support::start_with([Fault::stall().executed(executed)]).await;
        let mut stream = regions().v3().open(sim.address(), "keep-alive").await;
        first_request(&sim).await;
        let read = tokio::time::timeout(SOON, stream.read_u8()).await;
        assert!(read.is_err(), "{read:?}");
        let recorded = last(&sim);
        assert_eq!(
            (recorded.status, recorded.fault, recorded.executed),
            (0, Some(FaultKind::Stall), executed)
        );
        stream.shutdown().await.unwrap();
        let end = tokio::time::timeout(LATE, stream.read_u8()).await.expect("the connection ends");
        assert_eq!(end.unwrap_err().kind(), ErrorKind::UnexpectedEof);
    }
}

#[tokio::test]
async fn a_stall_ends_with_the_endpoint() {
    let sim = support::start_with([Fault::stall()]).await;
    let mut stream = regions().v3().open(sim.address(), "keep-alive").await;
    first_request(&sim).await;
    sim.stop().await;
    let end = tokio::time::timeout(LATE, stream.read_u8()).await.expect("the connection ends");
    assert_eq!(end.unwrap_err().kind(), ErrorKind::UnexpectedEof);
}

#[tokio::test]
async fn a_delay_ends_with_the_endpoint_and_a_response() {
    let sim = support::start_with([Fault::delay(LATE * 10)]).await;
    let mut stream = regions().v3().open(sim.address(), "close").await;
    first_request(&sim).await;
    assert!(last(&sim).executed);
    sim.stop().await;
    let mut response = String::new();
    tokio::time::timeout(LATE, stream.read_to_string(&mut response)).await.unwrap().unwrap();
    assert_eq!(HttpResponse::parse(&response).status, 200);
}

#[tokio::test]
async fn a_delay_has_the_configured_length() {
    let sim = support::start_with([Fault::delay(SOON)]).await;
    let start = std::time::Instant::now();
    assert_eq!(regions().v3().send(sim.address()).await.status, 200);
    assert!(start.elapsed() >= SOON);
}

#[tokio::test]
async fn a_response_with_a_fault_leaves_the_connection_open() {
    let sim = support::start_with([Fault::internal_error().times(1)]).await;
    let mut stream = regions().v3().open(sim.address(), "keep-alive").await;
    let mut response = Vec::new();
    while !response.ends_with(b"}") {
        stream.read_buf(&mut response).await.unwrap();
    }
    let first = HttpResponse::parse(&String::from_utf8(response).unwrap());
    assert_eq!((first.status, first.headers["keep-alive"].as_str()), (500, "timeout=25"));
    stream
        .write_all(b"GET /_sim/faults HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n")
        .await
        .unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).await.unwrap();
    assert_eq!(HttpResponse::parse(&response).status, 200);
}

#[tokio::test]
async fn an_idle_connection_is_closed_but_not_a_waiting_one() {
    let sim = EcsSim::builder().keep_alive(SOON).fault(Fault::delay(SOON * 4)).start();
    let sim = sim.await.unwrap();
    let now = format!("{:.0}", jiff::Timestamp::now());
    let mut stream = regions().at(&now).v3().open(sim.address(), "keep-alive").await;
    let mut response = String::new();
    let end = tokio::time::timeout(LATE, stream.read_to_string(&mut response)).await;
    end.expect("the connection is closed").unwrap();
    let response = HttpResponse::parse(&response);
    assert_eq!((response.status, response.headers["keep-alive"].as_str()), (200, "timeout=0"));
}
