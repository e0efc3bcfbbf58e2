//! The program: greeting, one line per request, a clean end, and a port in use.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use jiff::Timestamp;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use support::call::Call;

fn program() -> Command {
    Command::new(env!("CARGO_BIN_EXE_ecs-sim"))
}

#[tokio::test]
async fn serves_until_it_is_interrupted() {
    let mut child = program()
        .args(["--port", "0", "--key", "my-id:my-secret"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
    let greeting: Vec<String> = lines.by_ref().take(5).collect();
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

    let pid = child.id().to_string();
    assert!(Command::new("kill").args(["-INT", &pid]).status().unwrap().success());
    assert!(child.wait().unwrap().success());
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
