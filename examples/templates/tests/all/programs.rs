//! The programs as processes.

use std::path::Path;
use std::process::{Command, Output};

use ecs_sim::EcsSim;

use crate::harness::{REGION, client, endpoint, run};

const CLI: &str = env!("CARGO_BIN_EXE_cli");
const WEB: &str = env!("CARGO_BIN_EXE_web");
const WORKER: &str = env!("CARGO_BIN_EXE_worker");

/// A command without the credentials and settings of this process.
fn command(program: &str, args: &[&str]) -> Command {
    let mut command = Command::new(program);
    for (name, _) in std::env::vars_os() {
        if name.to_str().is_some_and(|name| name.starts_with("ALIBABA_CLOUD_")) {
            command.env_remove(name);
        }
    }
    command
        .env("HOME", Path::new(env!("CARGO_TARGET_TMPDIR")).join("no-such-home"))
        .env("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true")
        .args(args);
    command
}

/// Runs a command on a thread of its own, so that the endpoint continues.
async fn finish(mut command: Command) -> Output {
    tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap()
}

#[tokio::test]
async fn without_credentials_each_program_says_which_variables_to_set() {
    for (program, args, code) in
        [(CLI, &["list"][..], 2), (WEB, &["127.0.0.1:0"], 1), (WORKER, &[], 1)]
    {
        let mut command = command(program, args);
        command.env("ALIBABA_CLOUD_REGION_ID", REGION);
        let output = finish(command).await;
        let text = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        assert_eq!(output.status.code(), Some(code), "{program}: {text}");
        assert!(text.contains("ALIBABA_CLOUD_ACCESS_KEY_ID"), "{program}: {text}");
    }
}

#[tokio::test]
async fn the_tool_writes_results_to_stdout_and_errors_to_stderr() {
    let sim = endpoint().await;
    let id = run(&client(&sim), "web", &[]).await;
    let tool = |args: &[&str]| {
        let mut command = command(CLI, args);
        command
            .env("ALIBABA_CLOUD_ACCESS_KEY_ID", EcsSim::ACCESS_KEY_ID)
            .env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", EcsSim::ACCESS_KEY_SECRET)
            .env("ALIBABA_CLOUD_REGION_ID", REGION)
            .env("ALIBABA_CLOUD_ENDPOINT", sim.endpoint());
        finish(command)
    };
    let output = tool(&["list"]).await;
    assert_eq!(output.status.code(), Some(0));
    assert!(String::from_utf8(output.stdout).unwrap().starts_with(&id));
    assert!(output.stderr.is_empty());
    let output = tool(&["stop", "i-absent"]).await;
    assert_eq!(output.status.code(), Some(3));
    assert!(output.stdout.is_empty());
    assert!(String::from_utf8(output.stderr).unwrap().starts_with("error: StopInstance: "));
    assert_eq!(tool(&["restart"]).await.status.code(), Some(2));
}
