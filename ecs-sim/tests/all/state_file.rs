//! The state file.

use crate::support;
use ecs_sim::EcsSim;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// An empty folder for one test.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("state-file").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

async fn start(file: &Path) -> EcsSim {
    EcsSim::builder().state_file(file).start().await.unwrap()
}

/// The names of the files in the folder.
fn files(folder: &Path) -> Vec<String> {
    let name = |entry: fs::DirEntry| entry.file_name().into_string().unwrap();
    let names = fs::read_dir(folder).unwrap().map(|entry| name(entry.unwrap()));
    // The lock stays.
    names.filter(|name| name != ".state.json.lock").collect()
}

#[tokio::test]
async fn the_state_survives_a_restart() {
    let folder = folder("restart");
    let file = folder.join("state.json");
    let sim = start(&file).await;
    assert!(!file.exists());
    let mut sample = support::sample();
    // No scheduled changes, so that the state does not depend on time.
    sample["timetable"] = json!({ "entries": {} });
    sim.set_state(&sample).unwrap();
    let state = sim.state();
    sim.stop_and_save().await.unwrap();

    let saved: Value = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
    assert_eq!((&saved["version"], &saved), (&json!(1), &state));
    assert_eq!(files(&folder), ["state.json"]);
    let sim = start(&file).await;
    assert_eq!(sim.state(), state);
    sim.reset_state();
    let response = support::send(&sim, "POST", "/_sim/state/save", &[], "").await;
    assert_eq!(response.json, json!({ "saved": file.to_str().unwrap() }));
    sim.stop().await;
    assert_eq!(start(&file).await.state()["instances"], json!({}));
}

#[tokio::test]
async fn an_invalid_file_is_reported_and_left_unchanged() {
    let folder = folder("broken");
    let file = folder.join("state.json");
    let cases: [(&[u8], &str); 6] = [
        (b"", "EOF while parsing a value at line 1 column 0"),
        (b"{\"version\": 1,\n \"vpcs\" }", "expected `:` at line 2 column 9"),
        (b"{\"version\": 7, \"new\": 1}", "version 7 is not supported"),
        (b"{\"instances\": {\"i-1\": {\"status\": \"Runing\"}}}", "i-1.status: unknown variant"),
        (b"{\"colour\": 1}", "unknown field `colour`"),
        (b"\xff", "valid UTF-8"),
    ];
    for (content, expected) in cases {
        fs::write(&file, content).unwrap();
        let started = EcsSim::builder().state_file(&file).start().await;
        let error = started.unwrap_err().to_string();
        assert!(error.contains(expected) && error.contains("state.json"), "{error}");
        assert_eq!(fs::read(&file).unwrap(), content, "{error}");
    }
    assert_eq!(files(&folder), ["state.json"]);
}

#[tokio::test]
async fn an_unwritable_path_fails_at_the_start() {
    let folder = folder("nowhere");
    for path in [folder.join("missing").join("state.json"), folder.clone()] {
        let started = EcsSim::builder().state_file(&path).start().await;
        let error = started.unwrap_err().to_string();
        assert!(error.contains(path.to_str().unwrap()) && error.contains("; choose a "), "{error}");
    }
    let sim = support::start().await;
    let error = sim.save(folder.join("missing").join("state.json")).unwrap_err();
    assert!(error.to_string().starts_with("cannot save the state to "), "{error}");
    assert!(std::error::Error::source(&error).is_some());
    assert!(files(&folder).is_empty());
}

#[tokio::test]
async fn a_failed_save_keeps_the_previous_file() {
    let folder = folder("failed");
    let file = folder.join("state.json");
    let sim = start(&file).await;
    // A folder in the place of the file cannot be replaced by a file.
    fs::create_dir(&file).unwrap();
    assert!(sim.save(&file).is_err());
    let response = support::send(&sim, "POST", "/_sim/state/save", &[], "").await;
    assert_eq!(response.status, 500, "{}", response.body);
    assert_eq!(files(&folder), ["state.json"]);
}

#[cfg(unix)]
#[tokio::test]
async fn the_file_is_private_and_a_link_to_it_is_kept() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = folder("link");
    let (file, link) = (folder.join("real.json"), folder.join("link.json"));
    support::start_with_sample().await.save(&file).unwrap();
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    symlink(&file, &link).unwrap();
    support::start().await.save(&link).unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(start(&file).await.state()["instances"], json!({}));
}

#[tokio::test]
async fn regions_come_from_the_builder_or_the_file() {
    let file = folder("regions").join("state.json");
    let regions = |sim: &EcsSim| {
        let state = sim.state();
        let regions = state["regions"].as_array().unwrap().clone();
        regions.iter().map(|region| region["id"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let builder = || EcsSim::builder().state_file(&file);
    let sim = builder().regions(["cn-hangzhou", "xx-test-1"]).start().await.unwrap();
    assert_eq!(regions(&sim), ["cn-hangzhou", "xx-test-1"]);
    sim.stop_and_save().await.unwrap();
    assert_eq!(regions(&builder().start().await.unwrap()), ["cn-hangzhou", "xx-test-1"]);
    let more = ["xx-test-2", "xx-test-1"];
    let sim = builder().regions(more).start().await.unwrap();
    assert_eq!(regions(&sim), ["cn-hangzhou", "xx-test-1", "xx-test-2"]);
    sim.reset_state();
    assert_eq!(regions(&sim), more);
    assert_eq!(regions(&support::start().await).len(), 30);
    let error = EcsSim::builder().regions(["Nowhere"]).start().await.unwrap_err().to_string();
    assert!(error.starts_with("invalid region \"Nowhere\""), "{error}");
}

#[tokio::test]
async fn only_one_endpoint_uses_a_file() {
    let folder = folder("lock");
    let file = folder.join("state.json");
    let first = start(&file).await;
    let error = EcsSim::builder().state_file(&file).start().await.unwrap_err().to_string();
    let process = format!("is used by the process {}", std::process::id());
    assert!(error.contains("state.json") && error.contains(&process), "{error}");
    first.stop_and_save().await.unwrap();
    start(&file).await.stop().await;
}

#[tokio::test]
async fn what_a_killed_process_left_is_removed_and_other_files_are_kept() {
    let folder = folder("leftovers");
    for name in [
        ".state.json.17-0.tmp",
        ".state.json.x-0.tmp",
        "state.json.17-0.tmp",
        ".other.json.1-2.tmp",
    ] {
        fs::write(folder.join(name), "{").unwrap();
    }
    start(&folder.join("state.json")).await.stop().await;
    let mut left = files(&folder);
    left.sort();
    assert_eq!(left, [".other.json.1-2.tmp", ".state.json.x-0.tmp", "state.json.17-0.tmp"]);
}
