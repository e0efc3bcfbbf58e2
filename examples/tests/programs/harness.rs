//! The programs, and functions to run them.

use std::process::{Command, Stdio};
use std::sync::Arc;

use ecs_sim::EcsSim;

/// A program, its arguments for a local endpoint, and parts of the expected output.
pub(crate) struct Program {
    pub(crate) name: &'static str,
    pub(crate) path: &'static str,
    pub(crate) args: &'static [&'static str],
    pub(crate) expected: &'static [&'static str],
}

macro_rules! programs {
    ($($name:literal $args:expr => $expected:expr;)*) => {
        &[$(Program {
            name: $name,
            path: env!(concat!("CARGO_BIN_EXE_", $name)),
            args: &$args,
            expected: &$expected,
        }),*]
    };
}

pub(crate) const PROGRAMS: &[Program] = programs! {
    "list_images" [] => ["\"Images\": {", "\"TotalCount\": 8", "\naliyun_"];
    "available_instance_types" [] => ["cn-hangzhou-", " types: ", "ecs.g7.large", "on subscription: "];
    "create_instances" ["--amount", "2"] => ["request ", "  i-"];
    "create_instances" ["--dry-run"] => ["dry run passed: would create "];
    "spot_instance" [] => [" is available in cn-hangzhou-", " original price ", " prices", "created: i-"];
    "spot_instance" ["--dry-run"] => ["dry run passed: would create 1 spot instance(s)"];
    "watch_spot_interruptions" [] => ["is about to be reclaimed", "all watched instances are released"];
    "watch_spot_interruptions" ["--on-instance"] => ["by Metadata", "terminates 2"];
    "find_instances" [] => ["  i-", " instances\n"];
    "change_instance_type" [] => [" -> ", "  order ", "  request "];
    "change_instance_type" ["--dry-run"] => ["dry run passed: would change the type"];
    "release_instance" [] => [" is released (request "];
    "release_instance" ["--dry-run"] => ["dry run passed: would release i-"];
    "create_and_wait" ["--amount", "3"] => [" is running"];
    "create_and_wait" ["--dry-run"] => ["dry run passed: would create "];
    "instance_lifecycle" [] => [" is created", " has the public address ", " is running\n", " is stopped; "];
    "list_resources" [] => ["6 regions:", "  i-", "  d-", " GiB"];
    "release_and_schedule" [] => ["scheduled release: 2", "scheduled release after cancelling: none", " is still running, not released: "];
    "renew_instances" [] => [" expires 2", " is renewed by order "];
    "possible_changes" [] => ["ecs.", "cn-hangzhou-"];
    "list_vswitches" [] => ["vpc-", "vsw-", " free addresses"];
};

/// The path of a program.
pub(crate) fn path(name: &str) -> &'static str {
    PROGRAMS.iter().find(|program| program.name == name).unwrap().path
}

/// A command without the variables of this environment that select an endpoint or credentials.
pub(crate) fn command(program: &str, args: &[&str]) -> Command {
    let mut command = Command::new(program);
    for name in ["ACCESS_KEY_ID", "ACCESS_KEY_SECRET", "SECURITY_TOKEN", "REGION_ID", "ENDPOINT"] {
        command.env_remove(format!("ALIBABA_CLOUD_{name}"));
    }
    command.args(args).stdin(Stdio::null());
    command
}

/// Runs a command, and returns whether it succeeded and its output (stdout, then stderr).
pub(crate) fn finish(mut command: Command) -> (bool, String) {
    let output = command.output().unwrap();
    let text =
        String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap();
    (output.status.success(), text)
}

pub(crate) fn run(program: &str, args: &[&str]) -> (bool, String) {
    finish(command(program, args))
}

/// Runs a program with `sim` as its service, on a thread of its own so that the endpoint continues.
pub(crate) async fn run_at(
    sim: &Arc<EcsSim>,
    key: (&str, &str),
    program: &str,
    args: &[&str],
) -> (bool, String) {
    let mut command = command(path(program), args);
    command
        .env("ALIBABA_CLOUD_ACCESS_KEY_ID", key.0)
        .env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", key.1)
        .env("ALIBABA_CLOUD_REGION_ID", examples::REGION)
        .env("ALIBABA_CLOUD_ENDPOINT", sim.endpoint());
    tokio::task::spawn_blocking(move || finish(command)).await.unwrap()
}

/// The AccessKey that the endpoint accepts.
pub(crate) const KEY: (&str, &str) = (EcsSim::ACCESS_KEY_ID, EcsSim::ACCESS_KEY_SECRET);
