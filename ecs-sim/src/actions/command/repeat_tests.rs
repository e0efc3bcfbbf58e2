//! Commands that run repeatedly or later.
#![allow(clippy::unwrap_used)]

use std::time::Duration;

use serde_json::{Value, json};

use super::tests::harness;
use crate::actions::harness::Harness;
use crate::world::World;

const REGION: (&str, &str) = ("RegionId", "cn-hangzhou");

fn run(harness: &mut Harness, instance: &str, mode: &str, frequency: &str) -> String {
    let pairs = [
        REGION,
        ("Type", "RunShellScript"),
        ("ContentEncoding", "PlainText"),
        ("CommandContent", "echo hello"),
        ("InstanceId.1", instance),
        ("RepeatMode", mode),
        ("Frequency", frequency),
    ];
    harness.ok("RunCommand", &pairs)["InvokeId"].as_str().unwrap().to_owned()
}

/// Run count and status of the only instance, and the overall status.
fn observed(harness: &mut Harness, id: &str) -> (i64, String, String) {
    let response = harness.ok("DescribeInvocations", &[REGION, ("InvokeId", id)]);
    let run = &response["Invocations"]["Invocation"][0];
    let instance = &run["InvokeInstances"]["InvokeInstance"][0];
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let repeats = instance["Repeats"].as_i64().unwrap();
    (repeats, text(&instance["InvocationStatus"]), text(&run["InvocationStatus"]))
}

fn expect(harness: &mut Harness, id: &str, repeats: i64, instance: &str, all: &str) {
    assert_eq!(observed(harness, id), (repeats, instance.to_owned(), all.to_owned()));
}

fn reboot(harness: &mut Harness) {
    harness.ok("RebootInstance", &[("InstanceId", "i-1")]);
    harness.settle();
}

#[test]
fn a_command_runs_at_every_start_or_at_the_next_one() {
    let mut harness = harness();
    let every = run(&mut harness, "i-1", "EveryReboot", "");
    let next = run(&mut harness, "i-1", "NextRebootOnly", "");
    let other = run(&mut harness, "i-2", "EveryReboot", "");
    harness.settle();
    for id in [&every, &next] {
        expect(&mut harness, id, 0, "Scheduled", "Scheduled");
    }
    reboot(&mut harness);
    expect(&mut harness, &every, 1, "Success", "Scheduled");
    expect(&mut harness, &next, 1, "Success", "Success");
    expect(&mut harness, &other, 0, "Scheduled", "Scheduled");
    reboot(&mut harness);
    expect(&mut harness, &every, 2, "Success", "Scheduled");
    expect(&mut harness, &next, 1, "Success", "Success");
    harness.ok("StopInvocation", &[REGION, ("InvokeId", &every)]);
    reboot(&mut harness);
    expect(&mut harness, &every, 2, "Terminated", "Stopped");
}

#[test]
fn a_command_runs_at_a_rate_until_it_is_stopped_or_its_instance_is_released() {
    let mut harness = harness();
    let minute = Duration::from_secs(60);
    let id = run(&mut harness, "i-1", "Period", "rate(1m)");
    let stopped = run(&mut harness, "i-stopped", "Period", "rate(1m)");
    harness.wait(minute);
    expect(&mut harness, &id, 1, "Running", "Running");
    harness.wait(minute * 3 + minute / 2);
    expect(&mut harness, &id, 4, "Success", "Scheduled");
    expect(&mut harness, &stopped, 0, "Scheduled", "Scheduled");
    let saved = harness.world.to_json().to_string();
    harness.world = World::parse(&saved, &World::default()).unwrap();
    harness.wait(minute);
    expect(&mut harness, &id, 5, "Success", "Scheduled");
    harness.world.remove_instance("i-1");
    harness.wait(minute * 5);
    expect(&mut harness, &id, 5, "Failed", "Failed");
    harness.ok("StopInvocation", &[REGION, ("InvokeId", &stopped)]);
    harness.wait(minute * 5);
    assert_eq!(harness.world.to_json()["timetable"]["entries"], json!({}));
}

#[test]
fn a_command_runs_once_at_a_time() {
    let mut harness = harness();
    let at = "at(2026-01-02 11:10:00 GMT+8:00)";
    let id = run(&mut harness, "i-1", "Period", at);
    let stopped = run(&mut harness, "i-stopped", "Period", at);
    harness.wait(Duration::from_secs(350));
    expect(&mut harness, &id, 0, "Scheduled", "Scheduled");
    harness.wait(Duration::from_secs(15));
    expect(&mut harness, &id, 1, "Success", "Success");
    expect(&mut harness, &stopped, 0, "Aborted", "Failed");
    let pairs = [
        REGION,
        ("Type", "RunShellScript"),
        ("CommandContent", "ZWNobw=="),
        ("InstanceId.1", "i-1"),
        ("RepeatMode", "Period"),
    ];
    for wrong in ["at(2026-01-02 03:04:04)", "rate(1s)", "daily"] {
        let code =
            harness.error_code("RunCommand", &[&pairs[..], &[("Frequency", wrong)]].concat());
        assert_eq!(code, "InvalidParam.Frequency", "{wrong}");
    }
}
