//! The program: greeting, one line per request, a clean end, faults, and a port in use.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use ecs_sim::Fault;
use jiff::Timestamp;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use support::call::Call;

fn program() -> Command {
    Command::new(env!("CARGO_BIN_EXE_ecs-sim"))
}

/// A program that ends with the test, also with one that fails.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The program on a free port, its greeting, and the lines that follow.
fn start(arguments: &[&str]) -> (Running, Vec<String>, impl Iterator<Item = String> + use<>) {
    let mut command = program();
    command.args(["--port", "0"]).args(arguments).stdout(Stdio::piped());
    let mut child = Running(command.spawn().unwrap());
    let output = child.0.stdout.take().unwrap();
    let mut lines = BufReader::new(output).lines().map(Result::unwrap);
    let greeting = lines.by_ref().take(5).collect();
    (child, greeting, lines)
}

#[tokio::test]
async fn serves_until_it_is_interrupted() {
    let (mut child, greeting, mut lines) = start(&["--key", "my-id:my-secret"]);
    let variable = |name: &str| {
        let start = format!("export ALIBABA_CLOUD_{name}=");
        greeting.iter().find_map(|line| line.strip_prefix(&start)).unwrap()
    };
    let address = variable("ENDPOINT").trim_start_matches("http://").parse().unwrap();
    assert_eq!(variable("ACCESS_KEY_ID"), "my-id");
    assert_eq!(variable("ACCESS_KEY_SECRET"), "my-secret");

    let call = Call::new("ModifyInstanceAttribute").key("my-id", "my-secret", None);
    let call = call.with("Password", "do not show").with("InstanceId", "i-1");
    let now = format!("{:.0}", Timestamp::now());
    assert_eq!(call.at(&now).v3().send(address).await.status, 200);
    let line = lines.next().unwrap();
    let end = " 200 ModifyInstanceAttribute v3 ok InstanceId=i-1 Password=***";
    assert!(line.ends_with(end), "{line}");

    let pid = child.0.id().to_string();
    assert!(Command::new("kill").args(["-INT", &pid]).status().unwrap().success());
    assert!(child.0.wait().unwrap().success());
}

#[tokio::test]
async fn a_port_in_use_is_one_line_and_code_1() {
    let sim = support::start().await;
    let port = sim.address().port().to_string();
    let output = program().args(["--port", &port]).output().unwrap();
    let text = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(text.lines().count(), 1, "{text}");
    assert!(text.contains(&port) && text.contains("in use"), "{text}");
}

#[tokio::test]
async fn faults_come_from_a_file_and_from_the_command_line() {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("faults.json");
    fs::write(&file, r#"[{"kind": "throttling", "status": 429, "times": 1}]"#).unwrap();
    let two = ["--fault", "internal_error:1,times=1", "--fault", "bad_gateway"];
    let all = [&two[..], &["--faults", file.to_str().unwrap()]].concat();
    let (_child, greeting, mut lines) = start(&all);
    let endpoint = greeting.iter().find(|line| line.contains("ENDPOINT")).unwrap();
    let address = endpoint.split_once("http://").unwrap().1.parse().unwrap();
    for (status, fault) in [(429, "throttling"), (500, "internal_error"), (502, "bad_gateway")] {
        let now = format!("{:.0}", Timestamp::now());
        let response = Call::new("DescribeRegions").at(&now).v3().send(address).await;
        let line = lines.next().unwrap();
        assert_eq!(response.status, status, "{line}");
        assert!(line.ends_with(&format!(" [{fault}, not executed]")), "{line}");
    }
}

#[test]
fn broken_faults_are_explained() {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("broken.json");
    fs::write(&file, r#"[{"kind": "stall"}, {"kind": "stall", "probability": 7}]"#).unwrap();
    let file = file.to_str().unwrap();
    for (option, value, code, expected) in [
        ("--fault", "thunder:0.5", 2, "unknown kind `thunder`, expected one of `throttling`"),
        ("--fault", "stall:7", 2, "probability has to be a number from 0 to 1"),
        ("--faults", file, 1, "broken.json: fault 2: probability has to be"),
        ("--faults", "/no/such/file", 1, "cannot read the faults in /no/such/file: "),
    ] {
        let output = program().args(["--port", "0", option, value]).output().unwrap();
        let text = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(code), "{text}");
        assert!(text.contains(expected), "{text}");
    }
}

#[test]
fn the_help_names_every_kind_of_fault() {
    let output = program().arg("--help").output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let unknown = "no-such-kind".parse::<Fault>().unwrap_err().to_string();
    let kinds: Vec<&str> = unknown.split('`').skip(3).step_by(2).collect();
    assert_eq!(kinds.len(), 16);
    for kind in kinds {
        assert!(text.contains(&format!(" {kind}")), "{kind} is not in:\n{text}");
    }
}
