//! The program: greeting, request log, shutdown, options, and errors of options.

use crate::support;
use crate::support::call::Call;
use crate::support::http::HttpRequest;
use ecs_sim::Fault;
use jiff::Timestamp;
use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;
use std::fs;
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};

fn program() -> Command {
    Command::new(env!("CARGO_BIN_EXE_ecs-sim"))
}

/// A process that is killed at the end of the test, even if it fails.
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
    let greeting = lines.by_ref().take(6).collect();
    (child, greeting, lines)
}

/// The value of a variable in the greeting.
fn variable<'a>(greeting: &'a [String], name: &str) -> &'a str {
    let start = format!("export ALIBABA_CLOUD_{name}=");
    greeting.iter().find_map(|line| line.strip_prefix(&start)).unwrap()
}

fn address(greeting: &[String]) -> SocketAddr {
    variable(greeting, "ENDPOINT").trim_start_matches("http://").parse().unwrap()
}

/// Sends a signal to the program, and expects an orderly end.
fn stop(child: &mut Running, signal: Signal) {
    kill_process(Pid::from_child(&child.0), signal).unwrap();
    assert!(child.0.wait().unwrap().success());
}

#[tokio::test]
async fn the_program_serves_until_it_is_interrupted() {
    let (mut child, greeting, mut lines) = start(&["--key", "my-id:my-secret"]);
    let address = address(&greeting);
    assert_eq!(variable(&greeting, "ACCESS_KEY_ID"), "my-id");
    assert_eq!(variable(&greeting, "ACCESS_KEY_SECRET"), "my-secret");
    assert_eq!(variable(&greeting, "REGION_ID"), "cn-hangzhou");
    assert_eq!(greeting[5], format!("Resources and requests: http://{address}/"));

    let call = Call::new("ModifyInstanceAttribute").key("my-id", "my-secret", None);
    let call = call.with("Password", "Do-not-show-1").with("InstanceId", "i-1");
    let now = format!("{:.0}", Timestamp::now());
    assert_eq!(call.at(&now).v3().send(address).await.status, 404);
    let line = lines.next().unwrap();
    let end =
        " 404 ModifyInstanceAttribute v3 InvalidInstanceId.NotFound InstanceId=i-1 Password=***";
    assert!(line.ends_with(end), "{line}");

    stop(&mut child, Signal::INT);
}

#[tokio::test]
async fn the_state_is_saved_on_termination() {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("program-state.json");
    let _ = fs::remove_file(&file);
    for (seed, signal) in [(7, Signal::INT), (8, Signal::TERM), (9, Signal::HUP)] {
        let options = ["--state", file.to_str().unwrap(), "--region", "eu-test-1"];
        let (mut child, greeting, _) = start(&options);
        assert_eq!(variable(&greeting, "REGION_ID"), "eu-test-1");
        let put = |seed: u64| {
            let body = format!("{{\"ids\": {{\"seed\": {seed}, \"next\": 5}}}}");
            let headers = vec![("host".to_owned(), "localhost".to_owned())];
            let (method, path) = ("PUT".to_owned(), "/_sim/state".to_owned());
            HttpRequest { method, path, query: String::new(), headers, body: body.into_bytes() }
        };
        assert_eq!(put(seed).send(address(&greeting)).await.status, 200);
        stop(&mut child, signal);
        let saved: Value = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
        assert_eq!(saved["ids"]["seed"], seed);
        assert_eq!(saved["regions"][0]["id"], "eu-test-1");
        assert_eq!(saved["regions"].as_array().unwrap().len(), 1);
    }
}

#[tokio::test]
async fn the_full_log_has_a_line_for_each_parameter() {
    let (_child, greeting, mut lines) = start(&["--log", "full", "--latency", "1..5"]);
    let call = Call::new("DescribeRegions").with("Colour", "two\nlines").with("Password", "p");
    let now = format!("{:.0}", Timestamp::now());
    assert_eq!(call.at(&now).v3().send(address(&greeting)).await.status, 200);
    let first = lines.next().unwrap();
    assert!(first.contains(" 200 DescribeRegions v3 ok [delay, executed] "), "{first}");
    assert_eq!(lines.next().unwrap(), "    Colour = ***  (unknown)");
    assert_eq!(lines.next().unwrap(), "    Password = ***  (unknown)");
}

#[tokio::test]
async fn options_set_stock_and_spot_reclaim() {
    let options = ["--sold-out", "*:ecs.g7.large", "--reclaim-spot-after", "1h"];
    let (_child, greeting, _) = start(&options);
    let address = address(&greeting);
    let run = async |instance_type: &str| {
        let call = Call::new("RunInstances").with("InstanceType", instance_type);
        let call = call.with("ImageId", "ubuntu_24_04_x64_20G_alibase_20260101.vhd");
        let call = call.with("RegionId", "cn-hangzhou").with("SpotStrategy", "SpotAsPriceGo");
        call.at(&format!("{:.0}", Timestamp::now())).v3().send(address).await
    };
    let control = async |method: &str, path: &str, body: &str| {
        let headers = vec![("host".to_owned(), "localhost".to_owned())];
        let (method, path) = (method.to_owned(), format!("/_sim/{path}"));
        let (query, body) = (String::new(), body.as_bytes().to_vec());
        HttpRequest { method, path, query, headers, body }.send(address).await.json
    };
    control("DELETE", "state", "").await;
    assert_eq!(run("ecs.g7.large").await.code(), "OperationDenied.NoStock");
    let response = run("ecs.c7.large").await;
    let id = response.json["InstanceIdSets"]["InstanceIdSet"][0].as_str().unwrap();
    for (advance_ms, is_announced) in [(3_590_000, false), (20_000, true)] {
        control("POST", "clock", &format!("{{\"advance_ms\": {advance_ms}}}")).await;
        let state = control("GET", "state", "").await;
        assert_eq!(!state["instances"][id]["reclaimed_at"].is_null(), is_announced, "{advance_ms}");
    }
    control("POST", "clock", r#"{"advance_ms": 300000}"#).await;
    assert!(control("GET", "state", "").await["instances"].get(id).is_none());
}

#[tokio::test]
async fn the_request_log_can_be_turned_off() {
    for options in [&["--quiet"][..], &["--log", "off"]] {
        let (mut child, greeting, mut lines) = start(options);
        let now = format!("{:.0}", Timestamp::now());
        Call::new("DescribeRegions").at(&now).v3().send(address(&greeting)).await;
        stop(&mut child, Signal::INT);
        assert_eq!(lines.next(), None);
    }
}

#[tokio::test]
async fn a_sample_over_tls_can_be_used_at_once() {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("program-authority.pem");
    let (_child, greeting, mut lines) = start(&["--sample", "--tls-cert", file.to_str().unwrap()]);
    let address = variable(&greeting, "ENDPOINT").strip_prefix("https://").unwrap();
    assert_eq!(variable(&greeting, "CA_BUNDLE"), file.to_str().unwrap());
    assert!(fs::read_to_string(&file).unwrap().starts_with("-----BEGIN CERTIFICATE-----"));
    assert_eq!(lines.next().unwrap(), format!("Resources and requests: https://{address}/"));
    let call = Call::new("DescribeInstances").with("RegionId", "cn-hangzhou");
    let call = call.at(&format!("{:.0}", Timestamp::now()));
    assert_eq!(call.v3().send(address.parse().unwrap()).await.json["TotalCount"], 5);
}

#[tokio::test]
async fn a_port_in_use_is_one_line_and_exit_code_1() {
    let sim = support::start().await;
    let port = sim.address().port().to_string();
    let output = program().args(["--port", &port]).output().unwrap();
    let text = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(text.lines().count(), 1, "{text}");
    assert!(text.contains(&port) && text.contains("in use"), "{text}");
    assert!(text.contains("--port 0"), "{text}");
}

#[tokio::test]
async fn faults_are_read_from_a_file_and_the_command_line() {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("faults.json");
    fs::write(&file, r#"[{"kind": "throttling", "status": 429, "times": 1}]"#).unwrap();
    let two = ["--fault", "internal_error:1,times=1", "--fault", "bad_gateway"];
    let all = [&two[..], &["--faults", file.to_str().unwrap()]].concat();
    let (_child, greeting, mut lines) = start(&all);
    let address = address(&greeting);
    for (status, fault) in [(429, "throttling"), (500, "internal_error"), (502, "bad_gateway")] {
        let now = format!("{:.0}", Timestamp::now());
        let response = Call::new("DescribeRegions").at(&now).v3().send(address).await;
        let line = lines.next().unwrap();
        assert_eq!(response.status, status, "{line}");
        assert!(line.ends_with(&format!(" [{fault}, not executed]")), "{line}");
    }
}

#[test]
fn invalid_options_are_explained() {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("broken.json");
    fs::write(&file, r#"[{"kind": "stall"}, {"kind": "stall", "probability": 7}]"#).unwrap();
    let file = file.to_str().unwrap();
    let wrong_ms = "expected milliseconds, as in 250";
    for (option, value, code, expected) in [
        ("--fault", "thunder:0.5", 2, "unknown kind `thunder`, expected one of `throttling`"),
        ("--fault", "stall:7", 2, "probability must be a number from 0 to 1"),
        ("--faults", file, 1, "broken.json: fault 2: probability must be"),
        ("--faults", "/no/such/file", 1, "cannot read the faults in /no/such/file: "),
        ("--state", file, 1, "broken.json: invalid type: sequence"),
        ("--state", "/no/such/file", 1, "cannot save the state to /no/such/file: "),
        ("--start", "/no/such/file", 1, "cannot read /no/such/file: "),
        ("--start", file, 1, "broken.json: [0].kind: unknown field `kind`"),
        ("--tls-cert", "/no/such/file", 1, "cannot write the certificate to /no/such/file: "),
        ("--region", "Mars", 1, "invalid region \"Mars\""),
        ("--zone", "cn-hangzhou", 1, "invalid zone \"cn-hangzhou\"; use a region and a letter"),
        ("--image", "ubuntu.vhd", 1, "invalid image \"ubuntu.vhd\"; its id must say system"),
        ("--transition-delay", "1s", 2, wrong_ms),
        ("--sold-out", "cn-hangzhou-a", 2, "expected ZONE:TYPE"),
        ("--reclaim-spot-after", "-5m", 2, "unexpected argument"),
        ("--reclaim-spot-after", "5", 2, "expected a time with its unit, as in 90s"),
        ("--latency", "9..", 2, "expected milliseconds, as in 250, or a range"),
        ("--latency", "9..3", 2, "9 is more than 3"),
        ("--log", "some", 2, "[possible values: compact, full, off]"),
        ("--key", "only-id", 2, "expected ID:SECRET"),
    ] {
        let output = program().args(["--port", "0", option, value]).output().unwrap();
        let text = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(code), "{text}");
        assert!(text.contains(expected), "{text}");
    }
}

#[test]
fn the_help_fits_a_terminal() {
    let output = program().arg("--help").output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let longest = text.lines().map(|line| line.chars().count()).max().unwrap();
    assert!(longest <= 90, "{longest} columns:\n{text}");
    for word in [
        "--state",
        "--sample",
        "--start",
        "--tls",
        "--tls-cert",
        "--tls-name",
        "/_sim/call",
        "--region",
        "--sold-out",
        "--reclaim-spot-after",
        "--latency",
        "--transition-delay",
        "--log",
        "/_sim/clock",
    ] {
        assert!(text.contains(word), "{word} is not in:\n{text}");
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

/// Waits until the file has this value at `/ids/seed`.
async fn await_seed(file: &Path, seed: u64) -> bool {
    for _ in 0..200 {
        let text = fs::read_to_string(file).unwrap_or_default();
        if !text.is_empty() {
            // A file that is half written would not parse.
            let state: Value = serde_json::from_str(&text).unwrap();
            if state["ids"]["seed"] == seed {
                return true;
            }
        }
        tokio::time::sleep(std::time::Duration::from_millis(25)).await;
    }
    false
}

#[tokio::test]
async fn a_killed_program_has_saved_its_changes() {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("killed-state.json");
    let _ = fs::remove_file(&file);
    for seed in [3, 4] {
        let (mut child, greeting, _) = start(&["--state", file.to_str().unwrap()]);
        let body = format!("{{\"ids\": {{\"seed\": {seed}, \"next\": 5}}}}").into_bytes();
        let headers = vec![("host".to_owned(), "localhost".to_owned())];
        let (method, path, query) = ("PUT".to_owned(), "/_sim/state".to_owned(), String::new());
        let put = HttpRequest { method, path, query, headers, body };
        assert_eq!(put.send(address(&greeting)).await.status, 200);
        assert!(await_seed(&file, seed).await, "seed {seed} was not saved");
        kill_process(Pid::from_child(&child.0), Signal::KILL).unwrap();
        child.0.wait().unwrap();
    }
    // Its output is read to the end of the test, or it would stop.
    let (other, _, _lines) = start(&["--state", file.to_str().unwrap()]);
    let second = program().args(["--port", "0", "--state"]).arg(&file).output().unwrap();
    let error = String::from_utf8(second.stderr).unwrap();
    let owner = format!("is used by the process {}", other.0.id());
    assert!(!second.status.success() && error.contains(&owner), "{error}");
}

#[tokio::test]
async fn actions_without_state_are_rejected_on_request() {
    for value in ["reject", "refuse"] {
        let (_child, greeting, _lines) = start(&["--unimplemented", value]);
        let now = format!("{:.0}", Timestamp::now());
        for (action, code) in [("DescribeAccessPoints", "NotImplemented"), ("DescribeRegions", "")]
        {
            let call = Call::new(action).with("RegionId", "cn-hangzhou").at(&now);
            let response = call.v3().send(address(&greeting)).await;
            assert_eq!(response.code(), code, "{}", response.json);
        }
    }
}
