//! What a server does over HTTP/2.

use std::sync::Arc;

use ecs_core::Action;
use ecs_core::transport::HttpClient;
use tokio_rustls::TlsAcceptor;

use super::frames::{
    CONTINUATION, DATA, END_HEADERS, END_STREAM, HEADERS, Http2Server, Last, PING, PUSH_PROMISE,
    RESET, SETTINGS, Step, Stream, WINDOW_UPDATE,
};
use super::timing::Timed;
use super::{Expected, MAX_RESPONSE_SIZE, ONE_GROUP, check, check_all};
use crate::faults::case::settings;
use crate::faults::clock::RecordingClock;
use crate::support::tls::{Authority, certificate};

use Step::{Close, Endless, Frame, GoAway, Raw, Stall};
use Stream::{Connection, OfRequest, Other};

type Behaviour = (Expected, Vec<Step>);

/// Error codes: RFC 9113, section 7.
const NO_ERROR: u32 = 0;
const REFUSED_STREAM: u32 = 7;
const ALL_CODES: std::ops::RangeInclusive<u32> = 0..=13;

/// `:status: 200` of the static table of HPACK, and `:status: 100` and a header as literals.
const STATUS_200: &[u8] = &[0x88];
const STATUS_100: &[u8] = b"\x08\x03100";
const HEADER: &[u8] = b"\x00\x03x-a\x01b";

const BODY: &[u8] = br#"{"RequestId":"r-1","Images":{"Image":[]}}"#;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_call_over_http2_is_safe_and_ends() {
    let _alone = ONE_GROUP.lock().await;
    let authority = Authority::new();
    let config = authority.config(certificate("127.0.0.1"), &["h2"]);
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let behaviours: Vec<_> = [resets(), go_aways(), ends(), floods(), frames()].concat();
    assert!(behaviours.len() >= 100, "{}", behaviours.len());
    // One client for all, because parsing certificates takes longer than a call.
    let http = HttpClient::builder().ca_bundle(authority.pem());
    let http = http.max_response_size(MAX_RESPONSE_SIZE).build().unwrap();
    let run = |call| over_http2(call, acceptor.clone(), http.clone());
    check_all("HTTP/2", behaviours, |(expected, _)| &expected.name, run).await;
}

async fn over_http2(
    ((expected, steps), action): (Behaviour, Action),
    acceptor: TlsAcceptor,
    http: HttpClient,
) -> Timed {
    let server = Http2Server::start(acceptor, steps).await;
    let settings = settings(&RecordingClock::new()).transport(http);
    let settings = settings.endpoint(format!("https://{}", server.address));
    check(expected, settings, action, || server.requests()).await
}

fn headers(flags: u8, block: &[u8]) -> Step {
    Frame(HEADERS, flags, OfRequest, block.to_vec())
}

fn data(flags: u8, body: &[u8]) -> Step {
    Frame(DATA, flags, OfRequest, body.to_vec())
}

fn reset(code: u32) -> Step {
    Frame(RESET, 0, OfRequest, code.to_be_bytes().to_vec())
}

fn ok() -> Vec<Step> {
    vec![headers(END_HEADERS, STATUS_200), data(END_STREAM, BODY)]
}

/// A response up to each of its points, and the name of the point.
fn begun() -> [(&'static str, Vec<Step>); 4] {
    let head = || headers(END_HEADERS, STATUS_200);
    [
        ("before the head", vec![]),
        ("after the head", vec![head()]),
        ("within the body", vec![head(), data(0, &BODY[..10])]),
        ("after the body", vec![head(), data(0, BODY)]),
    ]
}

fn resets() -> Vec<Behaviour> {
    let mut all = Vec::new();
    for (point, begun) in begun() {
        for code in ALL_CODES {
            let expected = Expected::failure(format!("RST_STREAM {code} {point}"));
            // RFC 9113, section 8.7: nothing was processed.
            let unprocessed = code == REFUSED_STREAM && begun.is_empty();
            let expected = if unprocessed { expected.not_executed() } else { expected };
            let expected = unless_complete(expected, code, point);
            all.push((expected, [begun.clone(), vec![reset(code)]].concat()));
        }
    }
    // RFC 9113, section 8.1: a complete response counts, whatever follows.
    all.push((Expected::success("RST_STREAM after the end"), [ok(), vec![reset(0)]].concat()));
    all
}

/// The library takes NO_ERROR as the end of a body, and the body may be complete.
fn unless_complete(expected: Expected, code: u32, point: &str) -> Expected {
    match code == NO_ERROR && point == "after the body" {
        true => expected.or_success(),
        false => expected,
    }
}

fn go_aways() -> Vec<Behaviour> {
    let mut all = Vec::new();
    for (point, begun) in begun() {
        for code in [NO_ERROR, 1, 2, 11] {
            for (last, name) in [(Last::Before, "before"), (Last::OfRequest, "of")] {
                let name = format!("GOAWAY {code} {point}, the last stream is {name} the request");
                let expected = Expected::failure(name);
                // RFC 9113, section 6.8: streams after the last one were not processed.
                let unprocessed = matches!(last, Last::Before) && begun.is_empty();
                let expected = if unprocessed { expected.not_executed() } else { expected };
                let expected = unless_complete(expected, code, point);
                all.push((expected, [begun.clone(), vec![GoAway(last, code), Close]].concat()));
            }
        }
    }
    let graceful = [vec![GoAway(Last::OfRequest, NO_ERROR)], ok()].concat();
    all.push((Expected::success("GOAWAY, then the response"), graceful));
    all
}

/// The connection ends, or nothing comes any more.
fn ends() -> Vec<Behaviour> {
    let mut all = vec![(Expected::success("a response"), ok())];
    for (point, begun) in begun() {
        for (name, last) in [("closed", Close), ("stalled", Stall)] {
            let expected = Expected::failure(format!("{name} {point}"));
            all.push((expected, [begun.clone(), vec![last]].concat()));
        }
    }
    for (name, bytes) in [
        ("half of the head of a frame", &b"\0\0"[..]),
        ("half of a frame", b"\0\0\x09\x01\x04\0\0\0\x01\x88"),
        ("an enormous frame", b"\xff\xff\xff\0\0\0\0\0\x01"),
        ("a response of HTTP/1", b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}"),
        ("zero bytes", &[0; 400]),
    ] {
        for (how, last) in [("closed", Close), ("stalled", Stall)] {
            let expected = Expected::failure(format!("{name}, {how}"));
            all.push((expected, vec![Raw(bytes.to_vec()), last]));
        }
    }
    all
}

fn floods() -> Vec<Behaviour> {
    let flood = |name: &str, begun: Vec<Step>, endless: Step| {
        (Expected::failure(format!("{name} for ever")), [begun, vec![endless]].concat())
    };
    let head = || headers(END_HEADERS, STATUS_200);
    vec![
        flood("SETTINGS", vec![], Endless(SETTINGS, 0, Connection, vec![])),
        flood("PING", vec![], Endless(PING, 0, Connection, vec![7; 8])),
        flood("unknown frames", vec![], Endless(0x42, 0, Connection, vec![7; 100])),
        flood("empty DATA", vec![head()], Endless(DATA, 0, OfRequest, vec![])),
        flood("DATA", vec![head()], Endless(DATA, 0, OfRequest, vec![b' '; 1_000])),
        flood("status 100", vec![], Endless(HEADERS, END_HEADERS, OfRequest, STATUS_100.to_vec())),
        flood(
            "CONTINUATION",
            vec![headers(0, STATUS_200)],
            Endless(CONTINUATION, 0, OfRequest, HEADER.to_vec()),
        ),
        flood(
            "WINDOW_UPDATE",
            vec![],
            Endless(WINDOW_UPDATE, 0, Connection, 1_u32.to_be_bytes().to_vec()),
        ),
        flood("RST_STREAM of others", vec![], Endless(RESET, 0, Other(2), vec![0; 4])),
        flood(
            "trailers",
            vec![head(), data(0, BODY)],
            Endless(HEADERS, END_HEADERS, OfRequest, HEADER.to_vec()),
        ),
    ]
}

/// Frames that the protocol forbids, and unusual ones that it allows.
fn frames() -> Vec<Behaviour> {
    let fails = |name: &str, steps: Vec<Step>| (Expected::failure(name), steps);
    let succeeds = |name: &str, steps: Vec<Step>| (Expected::success(name), steps);
    let before_ok = |step: Step| [vec![step], ok()].concat();
    let head = || headers(END_HEADERS, STATUS_200);
    let large = [STATUS_200.to_vec(), HEADER.repeat(2_000)].concat();
    vec![
        fails("DATA before the head", vec![data(END_STREAM, BODY), Stall]),
        fails("DATA on no stream", vec![Frame(DATA, END_STREAM, Connection, BODY.to_vec()), Stall]),
        fails(
            "a head without a status",
            vec![headers(END_HEADERS, HEADER), data(END_STREAM, BODY)],
        ),
        fails("a head that cannot be read", vec![headers(END_HEADERS, &[0xff; 20]), Stall]),
        fails(
            "a head on an even stream",
            before_ok(Frame(HEADERS, 5, Other(2), STATUS_200.into())),
        ),
        fails(
            "a head on a stream of its own",
            before_ok(Frame(HEADERS, 5, Other(99), STATUS_200.into())),
        ),
        fails(
            "PUSH_PROMISE",
            before_ok(Frame(PUSH_PROMISE, 4, OfRequest, [0, 0, 0, 2, 0x82].into())),
        ),
        fails(
            "CONTINUATION without a head",
            before_ok(Frame(CONTINUATION, 4, OfRequest, HEADER.into())),
        ),
        fails("a window of zero", before_ok(Frame(WINDOW_UPDATE, 0, Connection, vec![0; 4]))),
        fails(
            "a window beyond its maximum",
            before_ok(Frame(WINDOW_UPDATE, 0, Connection, 0x7fff_ffff_u32.to_be_bytes().into())),
        ),
        fails("PING of a wrong length", before_ok(Frame(PING, 0, Connection, vec![0; 7]))),
        fails("SETTINGS of a wrong length", before_ok(Frame(SETTINGS, 0, Connection, vec![0; 5]))),
        fails("a body that is empty", vec![headers(END_HEADERS | END_STREAM, STATUS_200)]),
        fails("a head and a half", vec![headers(END_HEADERS, &large), Stall]),
        succeeds("status 100, then a response", before_ok(headers(END_HEADERS, STATUS_100))),
        succeeds(
            "a body in frames of one byte",
            [
                vec![head()],
                BODY.iter().map(|byte| data(0, &[*byte])).collect(),
                vec![data(END_STREAM, &[])],
            ]
            .concat(),
        ),
        succeeds(
            "trailers",
            vec![head(), data(0, BODY), headers(END_HEADERS | END_STREAM, HEADER)],
        ),
        succeeds("an unknown frame", before_ok(Frame(0x42, 0, Connection, vec![7; 9]))),
        succeeds("PING", before_ok(Frame(PING, 0, Connection, vec![7; 8]))),
        succeeds(
            "a head in two frames",
            vec![
                headers(0, STATUS_200),
                Frame(CONTINUATION, END_HEADERS, OfRequest, HEADER.to_vec()),
                data(END_STREAM, BODY),
            ],
        ),
    ]
}
