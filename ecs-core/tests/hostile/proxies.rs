//! Proxies that stall, reject or send rubbish. None of them lets a request through, so no call may seem
//! to be executed.

use ecs_core::Action;
use ecs_core::transport::{HttpClient, Proxy};

use super::timing::Timed;
use super::{Expected, ONE_GROUP, check, check_all};
use crate::faults::case::settings;
use crate::faults::clock::RecordingClock;
use crate::support::fault_server::{FaultServer, Reaction};
use crate::support::server::{Step, http};

type Behaviour = (&'static str, Reaction);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_executed_by_a_hostile_proxy() {
    let _alone = ONE_GROUP.lock().await;
    check_all("Proxies", tunnels(), |(name, _)| name, through).await;
}

/// What a proxy does with a request for a tunnel.
fn tunnels() -> Vec<Behaviour> {
    let reads = Reaction::Read;
    let sends = |text: &str| reads(vec![Step::Send(text.into()), Step::Stall]);
    let rejects = |status: &str| sends(&format!("HTTP/1.1 {status}\r\ncontent-length: 0\r\n\r\n"));
    let established = "HTTP/1.1 200 Connection established\r\n\r\n";
    let then = |step: Step| reads(vec![Step::Send(established.into()), step]);
    vec![
        ("reset on connect", Reaction::ResetOnConnect),
        ("reset without reading", Reaction::ResetUnread),
        ("reset within the request", Reaction::ResetAfter(10)),
        ("reset", reads(vec![Step::Reset])),
        ("closed", reads(vec![Step::Close])),
        ("never a response", reads(vec![Step::Stall])),
        ("half of a status line", sends("HTTP/1.1 20")),
        ("half of a head", sends("HTTP/1.1 200 OK\r\nx-a: ")),
        ("407", rejects("407 Proxy Authentication Required")),
        ("403", rejects("403 Forbidden")),
        ("404", rejects("404 Not Found")),
        ("429", rejects("429 Too Many Requests")),
        ("500", rejects("500 Internal Server Error")),
        ("502", rejects("502 Bad Gateway")),
        ("503", rejects("503 Service Unavailable")),
        ("504", rejects("504 Gateway Timeout")),
        ("a redirect", sends("HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:1/\r\n\r\n")),
        ("a response of its own", reads(vec![Step::Send(http("200 OK", "", "{}")), Step::Stall])),
        ("100 for ever", reads(vec![Step::Endless(b"HTTP/1.1 100 Continue\r\n\r\n".to_vec())])),
        (
            "headers for ever",
            reads(vec![
                Step::Send(b"HTTP/1.1 200 OK\r\n".to_vec()),
                Step::Endless(b"x-a: b\r\n".to_vec()),
            ]),
        ),
        ("a page", sends("<html></html>")),
        ("zero bytes", reads(vec![Step::Send(vec![0; 4_000]), Step::Stall])),
        ("a tunnel that is reset", then(Step::Reset)),
        ("a tunnel that is closed", then(Step::Close)),
        ("a tunnel that stalls", then(Step::Stall)),
        ("a tunnel to something without TLS", then(Step::Send(b"220 smtp ready\r\n".to_vec()))),
        ("a tunnel with an alert", then(Step::Send(b"\x15\x03\x01\x00\x02\x02\x28".to_vec()))),
        ("a tunnel with rubbish for ever", then(Step::Endless(b"\x16\x03\x03\x00\x10".to_vec()))),
    ]
}

async fn through(((name, reaction), action): (Behaviour, Action)) -> Timed {
    let proxy = FaultServer::start(vec![reaction]).await;
    let url = proxy.url().replace("http://", "http://user:invented-password@");
    let http = HttpClient::builder().proxy(Proxy::url(url)).build().unwrap();
    let settings = settings(&RecordingClock::new()).transport(http);
    let expected = Expected::failure(format!("a proxy: {name}")).nothing_sent();
    let timed =
        check(expected, settings.endpoint("https://ecs.invented.example"), action, || 0).await;
    for request in proxy.requests() {
        assert_eq!(request.method, "CONNECT", "{name}: {}", request.target);
    }
    timed
}
