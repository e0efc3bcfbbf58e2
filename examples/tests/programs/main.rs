//! The examples as somebody starts them.

#![allow(clippy::unwrap_used, missing_docs)]

use std::process::{Command, Output};

use ecs_sim::EcsSim;

/// A program, arguments that it is tried with on a local endpoint, and what it prints then.
struct Program {
    name: &'static str,
    path: &'static str,
    arguments: &'static [&'static str],
    expected: &'static [&'static str],
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

const PROGRAMS: &[Program] = programs! {
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
    "release_and_schedule" [] => ["release time: 2", "so that it is now: \"\"", "not while it runs: "];
    "renew_instances" [] => [" ends 2", " is renewed by order "];
    "possible_changes" [] => ["ecs.", "cn-hangzhou-"];
    "list_switches" [] => ["vpc-", "vsw-", " free addresses"];
};

fn run(program: &str, arguments: &[&str], variables: &[(&str, &str)]) -> (bool, String) {
    let mut command = Command::new(program);
    // Credentials of whoever runs the tests must not decide where the requests go.
    for name in ["ACCESS_KEY_ID", "ACCESS_KEY_SECRET", "SECURITY_TOKEN", "REGION_ID", "ENDPOINT"] {
        command.env_remove(format!("ALIBABA_CLOUD_{name}"));
    }
    let Output { status, stdout, stderr } =
        command.args(arguments).envs(variables.iter().copied()).output().unwrap();
    let text = String::from_utf8(stdout).unwrap() + &String::from_utf8(stderr).unwrap();
    (status.success(), text)
}

#[test]
fn each_scenario_shows_what_it_is_for() {
    for program in PROGRAMS {
        let (success, text) = run(program.path, program.arguments, &[]);
        let name = program.name;
        assert!(success, "{name}: {text}");
        assert!(text.starts_with("local endpoint http://127.0.0.1:"), "{name}: {text}");
        for part in program.expected {
            assert!(text.contains(part), "{name} does not print {part:?}:\n{text}");
        }
    }
}

#[test]
fn each_program_explains_itself_and_refuses_what_it_does_not_know() {
    for program in PROGRAMS {
        let (success, text) = run(program.path, &["--help"], &[]);
        assert!(success && text.contains("scenario"), "{}: {text}", program.name);
        for part in ["--local", "Example: cargo run --bin "] {
            assert!(text.contains(part), "{} does not mention {part}:\n{text}", program.name);
        }
        let (success, text) = run(program.path, &["--no-such-option"], &[]);
        assert!(!success && text.contains("--no-such-option"), "{}: {text}", program.name);
    }
}

/// Nobody can be asked, so nothing may be done.
#[tokio::test]
async fn nothing_is_changed_without_consent() {
    let sim = EcsSim::start().await.unwrap();
    let endpoint = sim.endpoint();
    for program in ["create_instances", "create_and_wait", "spot_instance", "instance_life"] {
        let path = PROGRAMS.iter().find(|one| one.name == program).unwrap().path;
        let (success, text) = run_beside(path, variables(&endpoint)).await;
        assert!(!success, "{program}: {text}");
        assert!(text.contains("--yes") || text.contains("error: "), "{program}: {text}");
    }
    let changing = sim
        .requests()
        .into_iter()
        .find(|seen| !seen.action.starts_with("Describe") && !seen.action.starts_with("List"));
    assert!(changing.is_none(), "{changing:?}");
}

fn variables(endpoint: &str) -> [(&'static str, &str); 4] {
    [
        ("ALIBABA_CLOUD_ACCESS_KEY_ID", EcsSim::ACCESS_KEY_ID),
        ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", EcsSim::ACCESS_KEY_SECRET),
        ("ALIBABA_CLOUD_REGION_ID", "eu-central-1"),
        ("ALIBABA_CLOUD_ENDPOINT", endpoint),
    ]
}

#[tokio::test]
async fn with_credentials_they_use_what_the_environment_says() {
    let sim = EcsSim::start().await.unwrap();
    let endpoint = sim.endpoint();
    for name in ["list_images", "find_instances", "list_resources"] {
        let program = PROGRAMS.iter().find(|one| one.name == name).unwrap().path;
        let before = sim.requests().len();
        let (success, text) = run_beside(program, variables(&endpoint)).await;
        assert!(success, "{name}: {text}");
        let place = format!("endpoint {endpoint}, region eu-central-1");
        assert!(text.starts_with(&place), "{name}: {text}");
        assert!(sim.requests().len() > before, "{name} sent its requests elsewhere");
    }
}

#[tokio::test]
async fn a_refusal_is_explained() {
    let sim = EcsSim::start().await.unwrap();
    let endpoint = sim.endpoint();
    let variables = [
        ("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI-nobody"),
        ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "a-secret-that-is-not-shown"),
        ("ALIBABA_CLOUD_REGION_ID", "cn-hangzhou"),
        ("ALIBABA_CLOUD_ENDPOINT", endpoint.as_str()),
    ];
    let (success, text) = run_beside(env!("CARGO_BIN_EXE_list_images"), variables).await;
    assert!(!success);
    assert!(text.contains("the service refused: InvalidAccessKeyId.NotFound"), "{text}");
    assert!(text.contains("request   "), "{text}");
    assert!(!text.contains("a-secret-that-is-not-shown"), "{text}");
}

/// The endpoint of this process must go on while the program runs.
async fn run_beside(program: &'static str, variables: [(&str, &str); 4]) -> (bool, String) {
    let variables = variables.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let task = tokio::task::spawn_blocking(move || {
        let variables: Vec<_> =
            variables.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        run(program, &[], &variables)
    });
    task.await.unwrap()
}

#[test]
fn the_tour_shows_its_scenarios() {
    let (success, text) = run(env!("CARGO_BIN_EXE_tour"), &[], &[]);
    assert!(success, "{text}");
    let ids =
        ["J1", "J2", "J3", "J4", "J5", "J6", "J7", "J8", "P1", "P2", "P3", "P4", "P5", "P6", "V1"];
    for id in ids {
        assert!(text.contains(&format!("\u{2500}\u{2500} {id}  ")), "no {id}:\n{text}");
    }
    assert!(!text.contains("FAILED"), "{text}");
    for part in ["SignatureDoesNotMatch", "scenario", "RunInstances", "requests"] {
        assert!(text.contains(part), "the tour does not print {part:?}:\n{text}");
    }
}

#[test]
fn a_short_soak_finds_nothing_wrong() {
    let arguments = ["--seconds", "1", "--callers", "8", "--time-limit", "5000"];
    let (success, text) = run(env!("CARGO_BIN_EXE_soak"), &arguments, &[]);
    assert!(success, "{text}");
    let number = |name: &str| -> u64 {
        let line = text.lines().find(|line| line.trim_start().starts_with(name)).unwrap();
        line.split_whitespace().find_map(|word| word.parse().ok()).unwrap()
    };
    assert_eq!((number("wrong"), number("calls")), (0, number("succeeded") + number("failed")));
    assert!(number("succeeded") > 0, "{text}");
}
