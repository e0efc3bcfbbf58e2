//! Commands that run more than once, or later.
#![allow(clippy::unwrap_used)]

use std::time::Duration;

use serde_json::{Value, json};

use super::tests::lab;
use crate::actions::testing::Lab;
use crate::world::World;

const REGION: (&str, &str) = ("RegionId", "cn-hangzhou");

fn run(lab: &mut Lab, instance: &str, mode: &str, frequency: &str) -> String {
    let pairs = [
        REGION,
        ("Type", "RunShellScript"),
        ("ContentEncoding", "PlainText"),
        ("CommandContent", "echo hello"),
        ("InstanceId.1", instance),
        ("RepeatMode", mode),
        ("Frequency", frequency),
    ];
    lab.ok("RunCommand", &pairs)["InvokeId"].as_str().unwrap().to_owned()
}

/// What is told of the only instance: how often it ran, its state, and that of all.
fn told(lab: &mut Lab, id: &str) -> (i64, String, String) {
    let response = lab.ok("DescribeInvocations", &[REGION, ("InvokeId", id)]);
    let run = &response["Invocations"]["Invocation"][0];
    let instance = &run["InvokeInstances"]["InvokeInstance"][0];
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let repeats = instance["Repeats"].as_i64().unwrap();
    (repeats, text(&instance["InvocationStatus"]), text(&run["InvocationStatus"]))
}

fn expect(lab: &mut Lab, id: &str, repeats: i64, instance: &str, all: &str) {
    assert_eq!(told(lab, id), (repeats, instance.to_owned(), all.to_owned()));
}

fn reboot(lab: &mut Lab) {
    lab.ok("RebootInstance", &[("InstanceId", "i-1")]);
    lab.settle();
}

#[test]
fn a_command_runs_at_every_start_or_at_the_next_one() {
    let mut lab = lab();
    let every = run(&mut lab, "i-1", "EveryReboot", "");
    let next = run(&mut lab, "i-1", "NextRebootOnly", "");
    let other = run(&mut lab, "i-2", "EveryReboot", "");
    lab.settle();
    for id in [&every, &next] {
        expect(&mut lab, id, 0, "Scheduled", "Scheduled");
    }
    reboot(&mut lab);
    expect(&mut lab, &every, 1, "Success", "Scheduled");
    expect(&mut lab, &next, 1, "Success", "Success");
    expect(&mut lab, &other, 0, "Scheduled", "Scheduled");
    reboot(&mut lab);
    expect(&mut lab, &every, 2, "Success", "Scheduled");
    expect(&mut lab, &next, 1, "Success", "Success");
    lab.ok("StopInvocation", &[REGION, ("InvokeId", &every)]);
    reboot(&mut lab);
    expect(&mut lab, &every, 2, "Terminated", "Stopped");
}

#[test]
fn a_command_runs_at_a_rate_until_it_is_stopped_or_its_instance_is_gone() {
    let mut lab = lab();
    let minute = Duration::from_secs(60);
    let id = run(&mut lab, "i-1", "Period", "rate(1m)");
    let stopped = run(&mut lab, "i-stopped", "Period", "rate(1m)");
    lab.wait(minute);
    expect(&mut lab, &id, 1, "Running", "Running");
    lab.wait(minute * 3 + minute / 2);
    expect(&mut lab, &id, 4, "Success", "Scheduled");
    expect(&mut lab, &stopped, 0, "Scheduled", "Scheduled");
    let saved = lab.world.to_json().to_string();
    lab.world = World::parse(&saved, &World::default()).unwrap();
    lab.wait(minute);
    expect(&mut lab, &id, 5, "Success", "Scheduled");
    lab.world.remove_instance("i-1");
    lab.wait(minute * 5);
    expect(&mut lab, &id, 5, "Failed", "Failed");
    lab.ok("StopInvocation", &[REGION, ("InvokeId", &stopped)]);
    lab.wait(minute * 5);
    assert_eq!(lab.world.to_json()["timetable"]["entries"], json!({}));
}

#[test]
fn a_command_runs_once_at_a_time() {
    let mut lab = lab();
    let at = "at(2026-01-02 11:10:00 GMT+8:00)";
    let id = run(&mut lab, "i-1", "Period", at);
    let stopped = run(&mut lab, "i-stopped", "Period", at);
    lab.wait(Duration::from_secs(350));
    expect(&mut lab, &id, 0, "Scheduled", "Scheduled");
    lab.wait(Duration::from_secs(15));
    expect(&mut lab, &id, 1, "Success", "Success");
    expect(&mut lab, &stopped, 0, "Aborted", "Failed");
    let pairs = [
        REGION,
        ("Type", "RunShellScript"),
        ("CommandContent", "ZWNobw=="),
        ("InstanceId.1", "i-1"),
        ("RepeatMode", "Period"),
    ];
    for wrong in ["at(2026-01-02 03:04:04)", "rate(1s)", "daily"] {
        let code = lab.refused("RunCommand", &[&pairs[..], &[("Frequency", wrong)]].concat());
        assert_eq!(code, "InvalidParam.Frequency", "{wrong}");
    }
}
