//! Replay of recordings.

use std::time::Duration;

use ecs_core::testing::{RecordingTransport, ReplayTransport, Reply};
use ecs_core::transport::Transport;
use ecs_core::{Client, Error, ErrorKind};

use crate::support::builder;
use crate::support::records::Images;
use crate::support::requests::{empty_request, plain_action};

const ACTION: &str = "CreateWidgets";
const RECORDING: &str = include_str!("../data/recording.json");

fn client(transport: impl Transport + 'static) -> Client {
    builder().transport(transport).build().unwrap()
}

/// Debug output of the outcome of a call.
async fn outcome(client: &Client) -> String {
    let call = client.call(empty_request(plain_action())).param("Name", "n").raw();
    match call.await {
        Ok(response) => format!("{response:?} {}", String::from_utf8_lossy(response.body())),
        Err(error) => format!("{error:?}"),
    }
}

fn replies() -> Vec<Reply> {
    let html = [("content-type", "text/html"), ("x-acs-request-id", "7E-1")];
    vec![
        Reply::json(r#"{"RequestId":"1","Size":1.5,"Texts":["ü","\"\n"]}"#),
        Reply::raw(200, html, r#"{"RequestId":"2"}"#),
        Reply::json("[]"),
        Reply::json(""),
        Reply::error(404, "InvalidInstanceId.NotFound", "No such instance."),
        Reply::throttled_for(Duration::from_secs(1)),
        Reply::raw(502, html, "<html>Bad gateway"),
        Reply::connection_refused(),
        Reply::dns_failure(),
        Reply::tls_failure(),
        Reply::reset_before_response(),
        Reply::reset_within_response(),
        Reply::stall(),
        Reply::raw(42, [], ""),
    ]
}

#[tokio::test]
async fn recorded_replies_are_replayed_unchanged() {
    let script = replies().into_iter();
    let script = script.fold(ReplayTransport::new(), |script, reply| script.on(ACTION, reply));
    let recorder = RecordingTransport::new(script.clone());
    let recorded = client(recorder.clone());
    let replay = |json: &str| ReplayTransport::from_recording(json).unwrap();
    let mut outcomes = Vec::new();
    for _ in replies() {
        outcomes.push(outcome(&recorded).await);
    }
    script.assert_used_up();
    let replayed = replay(&recorder.to_json());
    let again = RecordingTransport::new(replayed.clone());
    let client = client(again.clone());
    for expected in outcomes {
        assert_eq!(outcome(&client).await, expected);
    }
    replayed.assert_used_up();
    assert_eq!(again.to_json(), recorder.to_json());
}

#[tokio::test]
async fn headers_that_a_client_reads_are_replayed() {
    let request = || {
        http::Request::get("https://ecs.example.com/?Action=A").body(Default::default()).unwrap()
    };
    let inner = ReplayTransport::new().on("A", Reply::throttled_for(Duration::from_millis(20)));
    let recorder = RecordingTransport::new(inner);
    let before = recorder.send(request(), Duration::from_secs(1)).await.unwrap();
    let replay = ReplayTransport::from_recording(&recorder.to_json()).unwrap();
    let after = replay.send(request(), Duration::from_secs(1)).await.unwrap();
    assert_eq!(after.headers(), before.headers());
    assert_eq!(after.headers()["x-acs-retry-after"], "20");
    assert_eq!(after.status(), before.status());
}

#[tokio::test]
async fn the_format_of_a_recording_is_stable() {
    let response = r#"{"Z":1,"RequestId":"1","Password":"hush-1"}"#;
    let inner = ReplayTransport::new()
        .on(ACTION, Reply::json(response))
        .on(ACTION, Reply::connection_refused());
    let recorder = RecordingTransport::new(inner);
    assert_eq!(recorder.to_json(), "[]\n");
    let client = client(recorder.clone());
    client
        .call(empty_request(plain_action()))
        .param("Name", "n")
        .param("Disk.1.Password", "hush-2")
        .await
        .unwrap();
    client.call(empty_request(plain_action())).await.unwrap_err();
    assert_eq!(recorder.to_json(), RECORDING);
}

#[test]
fn an_invalid_recording_is_rejected() {
    let cases = [
        ("", "the recording is not a JSON array: EOF while parsing a value at line 1 column 0"),
        ("[{}]", "exchange 1 of the recording has no `action`; record it again"),
        (
            r#"[{"action":"A","response":{"body":"","status":200}},{"action":"A"}]"#,
            "exchange 2 of the recording has no `response` with `status` or `failure`; record it \
             again",
        ),
        (
            r#"[{"action":"A","response":{"failure":"Odd","message":""}}]"#,
            "exchange 1 of the recording has no `response` with `status` or `failure`; record it \
             again",
        ),
    ];
    for (json, message) in cases {
        let error: Error = ReplayTransport::from_recording(json).unwrap_err();
        assert_eq!((error.kind(), error.message()), (ErrorKind::Configuration, message));
    }
}

#[tokio::test]
async fn actions_are_replayed_by_name() {
    let replay = ReplayTransport::from_recording(RECORDING).unwrap();
    assert_eq!(replay.unused(), [ACTION, ACTION]);
    let Images { request_id, .. } =
        client(replay).call(empty_request(plain_action())).await.unwrap();
    assert_eq!(request_id, "1");
}

#[tokio::test]
async fn tasks_share_a_recording() {
    let inner =
        ReplayTransport::new().repeat(ACTION, Reply::json("{}").after(Duration::from_secs(1)));
    let recorder = RecordingTransport::new(inner);
    let tasks: Vec<_> = (0..20)
        .map(|_| {
            let client = client(recorder.clone());
            tokio::spawn(async move {
                client.call(empty_request(plain_action())).await.unwrap().request_id
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    let replay = ReplayTransport::from_recording(&recorder.to_json()).unwrap();
    assert_eq!(replay.unused().len(), 20);
}
