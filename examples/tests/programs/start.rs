//! The programs, and how they are started.

use std::process::{Command, Stdio};
use std::sync::Arc;

use ecs_sim::EcsSim;

/// A program, arguments that it is tried with on a local endpoint, and what it prints then.
pub(crate) struct Program {
    pub(crate) name: &'static str,
    pub(crate) path: &'static str,
    pub(crate) arguments: &'static [&'static str],
    pub(crate) expected: &'static [&'static str],
}

macro_rules! programs {
    ($($name:literal $arguments:expr => $expected:expr;)*) => {
        &[$(Program {
            name: $name,
            path: env!(concat!("CARGO_BIN_EXE_", $name)),
            arguments: &$arguments,
            expected: &$expected,
        }),*]
    };
}

pub(crate) const PROGRAMS: &[Program] = programs! {
    "list_images" [] => ["\"Images\": {", "\"TotalCount\": 8", "\naliyun_"];
    "find_stock" [] => ["cn-hangzhou-", " types: ", "ecs.g7.large", "on subscription: "];
    "create_instances" ["--amount", "2"] => ["request ", "  i-"];
    "create_instances" ["--dry-run"] => ["the service would create "];
    "spot_instance" [] => ["can be had in cn-hangzhou-", " instead of ", " prices", "created: i-"];
    "spot_instance" ["--dry-run"] => ["the service would create 1 spot instance(s)"];
    "watch_spot_interruptions" [] => ["is about to be reclaimed", "none of them is left"];
    "watch_spot_interruptions" ["--on-instance"] => ["by Metadata", "it goes   2"];
    "find_instances" [] => ["  i-", " instances\n"];
    "change_instance_type" [] => [" -> ", "  order ", "  request "];
    "change_instance_type" ["--dry-run"] => ["the service would do it"];
    "release_instance" [] => [" is released (request "];
    "release_instance" ["--dry-run"] => ["the service would release i-"];
    "create_and_wait" ["--amount", "3"] => [" runs"];
    "create_and_wait" ["--dry-run"] => ["the service would create "];
    "instance_life" [] => [" is created", " has the address ", " runs\n", " is stopped; "];
    "list_resources" [] => ["6 regions:", "  i-", "  d-", " GiB"];
    "release_and_schedule" [] => ["release time: 2", "after it was cancelled: none", "not while it runs: "];
    "renew_instances" [] => [" ends 2", " is renewed by order "];
    "possible_changes" [] => ["ecs.", "cn-hangzhou-"];
    "list_switches" [] => ["vpc-", "vsw-", " free addresses"];
};

/// The program of this name.
pub(crate) fn path(name: &str) -> &'static str {
    PROGRAMS.iter().find(|program| program.name == name).unwrap().path
}

/// A program that is going to be started, with nothing of this environment that could decide where
/// its requests go.
pub(crate) fn command(program: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    for name in ["ACCESS_KEY_ID", "ACCESS_KEY_SECRET", "SECURITY_TOKEN", "REGION_ID", "ENDPOINT"] {
        command.env_remove(format!("ALIBABA_CLOUD_{name}"));
    }
    command.args(arguments).stdin(Stdio::null());
    command
}

/// Whether it succeeded, and all that it said.
pub(crate) fn finish(mut command: Command) -> (bool, String) {
    let output = command.output().unwrap();
    let said =
        String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap();
    (output.status.success(), said)
}

pub(crate) fn run(program: &str, arguments: &[&str]) -> (bool, String) {
    finish(command(program, arguments))
}

/// Starts a program for which `sim` is the service. The endpoint goes on meanwhile.
pub(crate) async fn run_at(
    sim: &Arc<EcsSim>,
    key: (&str, &str),
    program: &str,
    arguments: &[&str],
) -> (bool, String) {
    let mut command = command(path(program), arguments);
    command
        .env("ALIBABA_CLOUD_ACCESS_KEY_ID", key.0)
        .env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", key.1)
        .env("ALIBABA_CLOUD_REGION_ID", examples::REGION)
        .env("ALIBABA_CLOUD_ENDPOINT", sim.endpoint());
    tokio::task::spawn_blocking(move || finish(command)).await.unwrap()
}

/// The key that the endpoint knows.
pub(crate) const KEY: (&str, &str) = (EcsSim::ACCESS_KEY_ID, EcsSim::ACCESS_KEY_SECRET);
