//! The examples as somebody starts them.

#![allow(clippy::unwrap_used, missing_docs)]

use std::process::{Command, Output};

use ecs_sim::EcsSim;

const PROGRAMS: [(&str, &str, &[&str]); 3] = [
    (
        "list_images",
        env!("CARGO_BIN_EXE_list_images"),
        &["\"Images\": {", "\"TotalCount\": 8", "\naliyun_"],
    ),
    ("find_instances", env!("CARGO_BIN_EXE_find_instances"), &["2 of 2", "  i-", "198.1"]),
    (
        "list_resources",
        env!("CARGO_BIN_EXE_list_resources"),
        &["6 regions:", "  i-", "  d-", " GiB"],
    ),
];

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
fn without_credentials_they_use_a_local_endpoint_and_say_so() {
    for (name, program, expected) in PROGRAMS {
        for arguments in [&[][..], &["--local"]] {
            let (success, text) = run(program, arguments, &[]);
            assert!(success, "{name}: {text}");
            assert!(text.starts_with("local endpoint http://127.0.0.1:"), "{name}: {text}");
            for part in expected {
                assert!(text.contains(part), "{name} does not print {part:?}:\n{text}");
            }
        }
    }
}

#[tokio::test]
async fn with_credentials_they_use_what_the_environment_says() {
    let sim = EcsSim::start().await.unwrap();
    let endpoint = sim.endpoint();
    let variables = [
        ("ALIBABA_CLOUD_ACCESS_KEY_ID", EcsSim::ACCESS_KEY_ID),
        ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", EcsSim::ACCESS_KEY_SECRET),
        ("ALIBABA_CLOUD_REGION_ID", "eu-central-1"),
        ("ALIBABA_CLOUD_ENDPOINT", endpoint.as_str()),
    ];
    for (name, program, _) in PROGRAMS {
        let before = sim.requests().len();
        let (success, text) = run_beside(program, variables).await;
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
    for part in [
        "J1  Public images",
        "J3  Would a batch",
        "it would: ",
        "J5  System events",
        "J6  Instances by conditions",
        "P3  Regions",
        "V1  Switches",
        "StopInstance: required parameter not set: InstanceId",
        "SignatureDoesNotMatch",
        "11 requests reached the endpoint, 9 signed with version 3 and 2 with version 1.",
    ] {
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
