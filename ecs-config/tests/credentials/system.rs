//! Files and programs of the system.

#![cfg(unix)]

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::sync::Arc;

use ecs_config::credentials::{CliProfileProvider, ProcessProvider, ProvideCredentials};
use ecs_core::{Credentials, Platform};

use super::log::logged;
use super::traffic::Traffic;

const PROFILES: &str = r#"{"current": "dev", "profiles": [{"name": "dev", "mode": "AK",
    "access_key_id": "LTAI-one", "access_key_secret": "hush"}]}"#;

fn platform() -> Platform {
    Platform::with_transport(Arc::new(Traffic::read(None)))
}

/// A file in the folder that Cargo provides for tests.
fn file(name: &str, mode: u32) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, PROFILES).unwrap();
    fs::set_permissions(&path, Permissions::from_mode(mode)).unwrap();
    path
}

#[test]
fn a_world_readable_file_is_used_with_a_warning() {
    for (mode, warnings) in [(0o600, 0), (0o640, 0), (0o644, 1)] {
        let provider = CliProfileProvider::new().profile("dev").file(file("config.json", mode));
        let (result, log) = logged(provider.provide(&platform()));
        assert!(result.unwrap() == Credentials::access_key("LTAI-one", "hush"));
        assert_eq!(log.matches("chmod 600").count(), warnings, "{mode:o}: {log}");
    }
}

#[test]
fn a_program_is_run_without_a_shell() {
    let printed = r#"{"access_key_id": "$HOME", "access_key_secret": "a;b|c"}"#;
    let provider = ProcessProvider::new(format!("printf %s '{printed}'"));
    let (result, _) = logged(provider.provide(&platform()));
    assert!(result.unwrap() == Credentials::access_key("$HOME", "a;b|c"));
}

#[test]
fn a_program_that_fails_or_does_not_exist_is_named() {
    let cases = [
        (
            "sh -c 'echo hush >&2; exit 7'",
            "sh: failed with exit status: 7; run the command by hand to see why",
        ),
        (
            "/no/such/program hush",
            "/no/such/program: cannot be run: No such file or directory (os error 2)",
        ),
    ];
    for (command, expected) in cases {
        let (result, log) = logged(ProcessProvider::new(command).provide(&platform()));
        assert_eq!(result.unwrap_err().to_string(), expected);
        assert!(!log.contains("hush"));
    }
}
