//! The command line tool: its arguments, output and exit codes.

use std::time::Duration;

use clap::Parser;
use ecs_sdk::Client;
use ecs_sim::{EcsSim, Fault, TransitionDelays};
use serde_json::{Value, json};
use templates::cli::{self, Args, Failure};

use crate::harness::{client, endpoint, run, status, stop};

/// Runs the tool with these arguments, and returns its output.
async fn tool(ecs: &Client, args: &[&str]) -> Result<String, Failure> {
    let args = Args::try_parse_from(["cli"].iter().chain(args)).unwrap();
    let mut output = Vec::new();
    cli::run(ecs, args, &mut output).await?;
    Ok(String::from_utf8(output).unwrap())
}

#[tokio::test]
async fn lists_instances_as_lines_and_as_json() {
    let sim = endpoint().await;
    let ecs = client(&sim);
    assert_eq!(tool(&ecs, &["list"]).await.unwrap(), "");
    assert_eq!(tool(&ecs, &["list", "--json"]).await.unwrap(), "[]\n");
    let id = run(&ecs, "web", &[]).await;
    let stopped = run(&ecs, "database", &[]).await;
    stop(&ecs, &stopped).await;
    let lines = tool(&ecs, &["list"]).await.unwrap();
    assert!(lines.contains(&format!("{id}  Running   web\n")), "{lines}");
    assert!(lines.contains(&format!("{stopped}  Stopped   database\n")), "{lines}");
    let text = tool(&ecs, &["--json", "list", "--status", "Running"]).await.unwrap();
    let list: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(list, json!([{"id": id, "name": "web", "status": "Running"}]));
}

#[tokio::test]
async fn stops_and_starts_instances() {
    let sim = endpoint().await;
    let ecs = client(&sim);
    let (first, second) = (run(&ecs, "web", &[]).await, run(&ecs, "database", &[]).await);
    let output = tool(&ecs, &["stop", &first, &second]).await.unwrap();
    assert_eq!(output.matches("Stopped").count(), 2, "{output}");
    assert_eq!(status(&ecs, &first).await, "Stopped");
    let output = tool(&ecs, &["start", &first, "--json"]).await.unwrap();
    let list: Value = serde_json::from_str(&output).unwrap();
    assert_eq!(list, json!([{"id": first, "name": "web", "status": "Running"}]));
    assert_eq!(status(&ecs, &second).await, "Stopped");
}

#[tokio::test]
async fn exit_codes_tell_errors_apart() {
    let sim = endpoint().await;
    let ecs = client(&sim);
    let absent = tool(&ecs, &["stop", "i-absent"]).await.unwrap_err();
    assert_eq!(absent.exit_code(), 3);
    let text = absent.to_string();
    assert!(text.starts_with("StopInstance: InvalidInstanceId.NotFound: "), "{text}");
    sim.set_faults([Fault::throttling()]).unwrap();
    let throttled = tool(&ecs, &["list"]).await.unwrap_err();
    assert_eq!(throttled.exit_code(), 1);
    assert!(!throttled.to_string().contains(EcsSim::ACCESS_KEY_SECRET), "{throttled}");
    // Without credentials, nothing is sent.
    let no_credentials = Failure::from(ecs_sdk::Error::credentials("no credentials"));
    assert_eq!(no_credentials.exit_code(), 2);
}

#[tokio::test]
async fn a_wait_ends_at_its_timeout() {
    let mut delays = TransitionDelays::default();
    delays.create = Duration::ZERO;
    delays.start = Duration::ZERO;
    delays.stop = Duration::from_secs(3600);
    let sim = EcsSim::builder().transition_delays(delays).start().await.unwrap();
    let ecs = client(&sim);
    let id = run(&ecs, "slow", &[]).await;
    let failure = tool(&ecs, &["stop", &id, "--timeout", "0"]).await.unwrap_err();
    assert_eq!(failure.exit_code(), 4);
    assert!(failure.to_string().contains(&id), "{failure}");
}

#[tokio::test]
async fn output_that_cannot_be_written_is_an_error() {
    let sim = endpoint().await;
    let ecs = client(&sim);
    run(&ecs, "web", &[]).await;
    let args = Args::try_parse_from(["cli", "list"]).unwrap();
    let mut full = [0_u8; 4];
    let failure = cli::run(&ecs, args, &mut full.as_mut_slice()).await.unwrap_err();
    assert_eq!(failure.exit_code(), 1);
    assert!(failure.to_string().starts_with("cannot write the output: "), "{failure}");
}

#[test]
fn invalid_arguments_are_rejected() {
    for args in [&["cli"][..], &["cli", "stop"], &["cli", "restart", "i-1"], &["cli", "list", "-x"]]
    {
        assert!(Args::try_parse_from(args).is_err(), "{args:?}");
    }
}
