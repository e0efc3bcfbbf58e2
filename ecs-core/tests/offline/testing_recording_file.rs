//! Recordings on disk.

use std::path::{Path, PathBuf};

use ecs_core::Client;
use ecs_core::testing::{RecordingTransport, ReplayTransport, Reply};

use crate::support::builder;
use crate::support::requests::{empty_request, plain_action};

/// A file of its own for each test, in the folder for test output.
fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(name)
}

fn recorder() -> RecordingTransport {
    RecordingTransport::new(ReplayTransport::new().repeat("CreateWidgets", Reply::json("{}")))
}

fn client(recorder: &RecordingTransport) -> Client {
    builder().transport(recorder.clone()).build().unwrap()
}

#[tokio::test]
async fn the_file_is_always_complete() {
    let path = path("complete.json");
    std::fs::write(&path, "x".repeat(100_000)).unwrap();
    let recorder = recorder().to_file(&path).unwrap();
    for count in 0..4 {
        let text = std::fs::read_to_string(&path).unwrap();
        assert_eq!(text, recorder.to_json());
        assert_eq!(ReplayTransport::from_recording(&text).unwrap().unused().len(), count);
        client(&recorder).call(empty_request(plain_action())).await.unwrap();
    }
}

#[tokio::test]
async fn the_file_includes_earlier_exchanges() {
    let path = path("before.json");
    let recorder = recorder();
    client(&recorder).call(empty_request(plain_action())).await.unwrap();
    let recorder = recorder.to_file(&path).unwrap();
    client(&recorder).call(empty_request(plain_action())).await.unwrap();
    let text = std::fs::read_to_string(&path).unwrap();
    assert_eq!(ReplayTransport::from_recording(&text).unwrap().unused().len(), 2);
}

#[test]
fn a_file_that_cannot_be_created_is_an_error() {
    assert!(recorder().to_file(path("no-such-folder").join("x.json")).is_err());
}
