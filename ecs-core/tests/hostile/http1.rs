//! What a server does over HTTP/1, as data.

use std::io::Write;
use std::sync::{Arc, LazyLock};

use flate2::Compression;
use flate2::write::GzEncoder;

use super::Expected;
use crate::support::fault_server::Reaction;
use crate::support::server::{JSON, Step, head, http};

/// A behaviour of the server for every request.
#[derive(Clone)]
pub(crate) struct Behaviour {
    pub(crate) expected: Expected,
    /// The script, given the URL of another server.
    pub(crate) script: Arc<dyn Fn(&str) -> Reaction + Send + Sync>,
}

fn behaviour(expected: Expected, script: Reaction) -> Behaviour {
    Behaviour { expected, script: Arc::new(move |_| script.clone()) }
}

fn fails(name: impl Into<String>, script: Reaction) -> Behaviour {
    behaviour(Expected::failure(name), script)
}

fn succeeds(name: impl Into<String>, script: Reaction) -> Behaviour {
    behaviour(Expected::success(name), script)
}

fn sends(bytes: impl Into<Vec<u8>>) -> Reaction {
    Reaction::Read(vec![Step::Send(bytes.into()), Step::Stall])
}

const BODY: &str = r#"{"RequestId":"r-1","Images":{"Image":[]}}"#;

fn ok() -> Vec<u8> {
    http("200 OK", JSON, BODY)
}

pub(crate) fn all() -> Vec<Behaviour> {
    let groups = [
        endings(),
        informational(),
        redirects(),
        lengths(),
        chunks(),
        heads(),
        compressed(),
        stale(),
        times(),
        slow(),
        bodies(),
    ];
    groups.into_iter().flatten().collect()
}

/// A valid response that ends at each kind of point.
fn endings() -> Vec<Behaviour> {
    let head_end = ok().len() - BODY.len();
    let mut all = vec![
        fails("reset on connect", Reaction::ResetOnConnect),
        fails("reset without reading", Reaction::ResetUnread),
        fails("reset within the head of the request", Reaction::ResetAfter(20)),
        fails("reset within the request", Reaction::ResetAfter(300)),
    ];
    for cut in
        [0, 1, 5, 9, 14, 17, 30, head_end - 3, head_end - 1, head_end, head_end + 1, head_end + 20]
    {
        let begun = || Step::Send(ok()[..cut].to_vec());
        for (name, step) in [("reset", Step::Reset), ("close", Step::Close), ("stall", Step::Stall)]
        {
            all.push(fails(
                format!("{name} after {cut} bytes"),
                Reaction::Read(vec![begun(), step]),
            ));
        }
    }
    all
}

fn informational() -> Vec<Behaviour> {
    let interim = |status: &str| format!("HTTP/1.1 {status}\r\n\r\n").into_bytes();
    let then_ok = |interim: Vec<u8>, count: usize| sends([interim.repeat(count), ok()].concat());
    let hints = || b"HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n".to_vec();
    vec![
        succeeds("100 once", then_ok(interim("100 Continue"), 1)),
        succeeds("100 a hundred times", then_ok(interim("100 Continue"), 100)),
        succeeds("103 a hundred times", then_ok(hints(), 100)),
        fails("100 and nothing", sends(interim("100 Continue"))),
        fails(
            "102, then reset",
            Reaction::Read(vec![Step::Send(interim("102 Processing")), Step::Reset]),
        ),
        fails("101, another protocol", sends(interim("101 Switching Protocols"))),
        fails("100 for ever", Reaction::Read(vec![Step::Endless(interim("100 Continue"))])),
    ]
}

fn redirects() -> Vec<Behaviour> {
    let redirect = |status: &'static str| Behaviour {
        expected: Expected::failure(format!("redirect {status}")).rejected(),
        script: Arc::new(move |other| sends(http(status, &format!("location: {other}/\r\n"), ""))),
    };
    let all =
        ["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent", "300 Many"];
    all.into_iter().map(redirect).collect()
}

fn lengths() -> Vec<Behaviour> {
    let with = |headers: &str| sends(head("200 OK", &format!("{JSON}{headers}\r\n"), BODY));
    let closing = |headers: &str| {
        let bytes = head("200 OK", &format!("{JSON}{headers}\r\n"), BODY);
        Reaction::Read(vec![Step::Send(bytes), Step::Close])
    };
    let mut all = vec![
        fails("a length that is too long", with("content-length: 999")),
        fails("a length that is too long, then close", closing("content-length: 999")),
        fails("a length that is too short", with("content-length: 9")),
        fails("no length, never closed", with("x-a: b")),
        succeeds("no length, closed", closing("x-a: b")),
        fails("a length of zero", with("content-length: 0")),
    ];
    for length in ["-1", "x", "0x10", "1e3", "99999999999999999999", "", " 1 2", "+5"] {
        all.push(fails(
            format!("the length {length:?}"),
            with(&format!("content-length: {length}")),
        ));
    }
    all.push(fails("two lengths", with("content-length: 41\r\ncontent-length: 40")));
    all
}

fn chunks() -> Vec<Behaviour> {
    let chunked =
        |body: &str| sends(head("200 OK", &format!("{JSON}transfer-encoding: chunked\r\n"), body));
    let whole = format!("{:x}\r\n{BODY}\r\n", BODY.len());
    let endless = |start: Vec<u8>, again: &[u8]| {
        Reaction::Read(vec![Step::Send(start), Step::Endless(again.to_vec())])
    };
    let begun = || head("200 OK", &format!("{JSON}transfer-encoding: chunked\r\n"), "");
    let both = format!("{JSON}content-length: 5\r\ntransfer-encoding: chunked\r\n");
    vec![
        succeeds("chunks", chunked(&format!("{whole}0\r\n\r\n"))),
        succeeds("chunks with a trailer", chunked(&format!("{whole}0\r\nx-a: b\r\n\r\n"))),
        succeeds("chunks and a length", sends(head("200 OK", &both, format!("{whole}0\r\n\r\n")))),
        fails("chunks without an end", chunked(&whole)),
        fails("a chunk of a negative size", chunked("-5\r\nhello\r\n0\r\n\r\n")),
        fails("a chunk of no size", chunked("x\r\nhello\r\n0\r\n\r\n")),
        fails("a chunk of an enormous size", chunked("ffffffffffffffff\r\nhello\r\n")),
        fails("a chunk of a size beyond 64 bits", chunked("fffffffffffffffff\r\nhello\r\n")),
        fails("a chunk without a line break", chunked("5\r\nhello0\r\n\r\n")),
        fails("chunks for ever", endless(begun(), b"4\r\n    \r\n")),
        fails("an extension for ever", endless(begun(), b"5;aaaaaaaaaaaaaaaa")),
        fails(
            "trailers for ever",
            endless([begun(), whole.into(), b"0\r\n".to_vec()].concat(), b"x-a: b\r\n"),
        ),
        fails("a body for ever", endless(head("200 OK", JSON, "{"), b"                ")),
    ]
}

fn heads() -> Vec<Behaviour> {
    let lines = |line: &str| sends(head("200 OK", &format!("{JSON}{line}\r\n"), ""));
    let status = |line: &str| sends(format!("{line}\r\ncontent-length: 0\r\n\r\n"));
    let mut all = vec![
        fails(
            "headers for ever",
            Reaction::Read(vec![
                Step::Send(b"HTTP/1.1 200 OK\r\n".to_vec()),
                Step::Endless(b"x-a: b\r\n".to_vec()),
            ]),
        ),
        fails(
            "one header for ever",
            Reaction::Read(vec![
                Step::Send(b"HTTP/1.1 200 OK\r\nx-a: ".to_vec()),
                Step::Endless(b"bbbbbbbbbbbbbbbb".to_vec()),
            ]),
        ),
        fails("a megabyte of a header", lines(&format!("x-a: {}", "b".repeat(1 << 20)))),
        fails("a header without a colon", lines("x-a")),
        fails("a header with a zero byte", lines("x-a: \0")),
        fails("a header without a name", lines(": b")),
        fails("a name with a space", lines("x a: b")),
        fails("the protocol of SSH", sends("SSH-2.0-OpenSSH_9.6\r\n")),
        fails("the protocol of TLS", sends(b"\x15\x03\x01\x00\x02\x02\x28".to_vec())),
        fails("a page without a head", sends("<html></html>")),
        fails("zero bytes", sends(vec![0; 4_000])),
    ];
    for line in [
        "HTTP/0.9 200 OK",
        "HTTP/2 200 OK",
        "HTTP/3.0 200",
        "HTTP/1.1 42 Short",
        "HTTP/1.1 2000 Long",
        "HTTP/1.1 -20 Minus",
        "HTTP/1.1",
        "HTTP/1.1 OK 200",
        "http/1.1 200 OK",
    ] {
        all.push(fails(format!("the status line {line:?}"), status(line)));
    }
    all
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// 12 MiB. Compressing it takes a second of an unoptimized build.
static BOMB: LazyLock<Vec<u8>> =
    LazyLock::new(|| gzip(&[b"{\"a\":\"".to_vec(), vec![b'x'; 12 << 20]].concat()));

fn compressed() -> Vec<Behaviour> {
    let encoded = |name: &str, body: Vec<u8>| {
        sends(http("200 OK", &format!("{JSON}content-encoding: {name}\r\n"), body))
    };
    let whole = gzip(BODY.as_bytes());
    vec![
        succeeds("gzip", encoded("gzip", whole.clone())),
        fails("a bomb", encoded("gzip", BOMB.clone())),
        fails("a bomb in a bomb", encoded("gzip", gzip(&BOMB))),
        fails("half of gzip", encoded("gzip", whole[..whole.len() / 2].to_vec())),
        fails("no gzip", encoded("gzip", BODY.into())),
        fails(
            "a wrong checksum",
            encoded("gzip", {
                let mut bytes = whole.clone();
                let at = bytes.len() - 6;
                bytes[at] ^= 0xff;
                bytes
            }),
        ),
        fails("another encoding", encoded("br", whole)),
    ]
}

fn stale() -> Vec<Behaviour> {
    vec![
        succeeds("two responses", sends([ok(), ok()].concat())),
        succeeds("a response and rubbish", sends([ok(), b"rubbish".to_vec()].concat())),
        succeeds("a response, then reset", Reaction::Read(vec![Step::Send(ok()), Step::Reset])),
        succeeds("a response, then close", Reaction::Read(vec![Step::Send(ok()), Step::Close])),
        succeeds("half closed", Reaction::Read(vec![Step::Send(ok()), Step::HalfClose])),
    ]
}

/// Wild times of the server, and wild requests to wait.
fn times() -> Vec<Behaviour> {
    let mut all = Vec::new();
    for date in [
        "Thu, 01 Jan 1970 00:00:00 GMT",
        "Fri, 31 Dec 9999 23:59:59 GMT",
        "never",
        "",
        "Mon, 01 Jan 2080 00:00:00 GMT",
        "-1",
    ] {
        let headers = format!("{JSON}date: {date}\r\nx-acs-request-id: r-1\r\n");
        all.push(succeeds(format!("the date {date:?}"), sends(http("200 OK", &headers, BODY))));
        let body = r#"{"RequestId":"r-1","Code":"InvalidTimeStamp.Expired","Message":"No."}"#;
        let rejected = Expected::failure(format!("a rejected time at {date:?}")).not_executed();
        all.push(behaviour(rejected, sends(http("400 No", &headers, body))));
    }
    for wait in ["0", "-1", "NaN", "1e9", "18446744073709551616", "", "1.5", "99999999999"] {
        let headers = format!("{JSON}x-acs-retry-after: {wait}\r\n");
        let body = r#"{"RequestId":"r-1","Code":"Throttling.User","Message":"No."}"#;
        let throttled = Expected::failure(format!("a wait of {wait:?}")).not_executed();
        all.push(behaviour(throttled, sends(http("429 No", &headers, body))));
    }
    all
}

fn slow() -> Vec<Behaviour> {
    let long = http("200 OK", JSON, format!("{BODY}{}", " ".repeat(4_000)));
    vec![
        succeeds("a few bytes at a time", Reaction::Read(vec![Step::Drip(ok()), Step::Stall])),
        fails("one byte at a time", Reaction::Read(vec![Step::Trickle(long)])),
        fails("never a response", Reaction::Read(vec![Step::Stall])),
    ]
}

fn bodies() -> Vec<Behaviour> {
    let body = |bytes: Vec<u8>| sends(http("200 OK", JSON, bytes));
    let deep = format!("{{\"a\":{}{}}}", "[".repeat(20_000), "]".repeat(20_000));
    let wide: Vec<u8> = BODY.encode_utf16().flat_map(u16::to_le_bytes).collect();
    vec![
        fails("nothing", body(Vec::new())),
        fails("a page", body(b"<html></html>".to_vec())),
        fails("a list", body(b"[]".to_vec())),
        fails("half of a text", body(b"{\"RequestId\":\"".to_vec())),
        fails("UTF-16", body(wide)),
        succeeds("a byte order mark", body([b"\xef\xbb\xbf".to_vec(), BODY.into()].concat())),
        succeeds("invalid UTF-8", body(b"{\"RequestId\":\"\xff\"}".to_vec())),
        succeeds("half of a character", body(br#"{"RequestId":"\ud83d"}"#.to_vec())),
        succeeds("a deep unknown member", body(deep.into_bytes())),
        succeeds("an enormous number", body(br#"{"TotalCount":1e400000}"#.to_vec())),
        succeeds("duplicate members", body(br#"{"RequestId":1,"RequestId":[]}"#.to_vec())),
        // As values, the numbers would take 16 times as much memory.
        fails("half of many numbers", body(numbers(""))),
        behaviour(
            Expected::failure("an error with many numbers").rejected(),
            sends(http("400 No", JSON, numbers("]}"))),
        ),
    ]
}

/// A little less than a MiB.
fn numbers(end: &str) -> Vec<u8> {
    format!("{{\"Code\":\"Invalid\",\"Data\":[0{}{end}", ",0".repeat(500 << 10)).into_bytes()
}
