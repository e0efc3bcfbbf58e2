//! The smoke test as a process, with a second local endpoint for the real service.

#![allow(clippy::unwrap_used)]

use std::process::{Command, Output};

use ecs_sdk::instance::RunInstancesRequest;
use ecs_sdk::{Client, Credentials};
use ecs_sim::{EcsSim, Fault};

const REGION: &str = "cn-beijing";
const REQUESTS: usize = 18;

/// The program with no variable of Alibaba Cloud but these.
async fn smoke(variables: &[(&str, &str)], args: &[&str]) -> (Option<i32>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_smoke"));
    for (name, _) in std::env::vars_os() {
        if name.to_str().is_some_and(|name| name.starts_with("ALIBABA_CLOUD_")) {
            command.env_remove(name);
        }
    }
    command.envs(variables.iter().copied()).args(args);
    let run = tokio::task::spawn_blocking(move || command.output().unwrap());
    let Output { status, stdout, stderr } = run.await.unwrap();
    (status.code(), String::from_utf8([stdout, stderr].concat()).unwrap())
}

async fn smoke_at(sim: &EcsSim, args: &[&str]) -> (Option<i32>, String) {
    let endpoint = sim.endpoint();
    let variables = [
        ("ALIBABA_CLOUD_ACCESS_KEY_ID", EcsSim::ACCESS_KEY_ID),
        ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", EcsSim::ACCESS_KEY_SECRET),
        ("ALIBABA_CLOUD_REGION_ID", REGION),
        ("ALIBABA_CLOUD_ENDPOINT", &endpoint),
    ];
    smoke(&variables, args).await
}

async fn endpoint(sample: bool) -> EcsSim {
    let sim = EcsSim::builder().regions([REGION]).sample(sample).start().await.unwrap();
    sim.clear_requests();
    sim
}

#[tokio::test]
async fn without_credentials_it_says_which_variables_to_set() {
    let sim = endpoint(false).await;
    let (code, text) = smoke(&[("ALIBABA_CLOUD_ENDPOINT", &sim.endpoint())], &["--real"]).await;
    assert_eq!(code, Some(2), "{text}");
    for variable in [
        "ALIBABA_CLOUD_ACCESS_KEY_ID",
        "ALIBABA_CLOUD_ACCESS_KEY_SECRET",
        "ALIBABA_CLOUD_REGION_ID",
    ] {
        assert!(text.contains(variable), "{variable}: {text}");
    }
    assert!(sim.requests().is_empty());
}

#[tokio::test]
async fn without_a_region_it_says_which_variable_to_set() {
    let key = [
        ("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI-an-id"),
        ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "a-secret-that-is-not-shown"),
    ];
    let (code, text) = smoke(&key, &["--real"]).await;
    assert_eq!(code, Some(2), "{text}");
    assert!(
        text.contains("error: no region\n") && text.contains("ALIBABA_CLOUD_REGION_ID"),
        "{text}"
    );
    assert!(!text.contains("a-secret-that-is-not-shown"), "{text}");
}

#[tokio::test]
async fn an_invalid_setting_is_an_error_before_the_first_request() {
    for (name, value) in
        [("ALIBABA_CLOUD_ENDPOINT", "ftp://127.0.0.1"), ("ALIBABA_CLOUD_REGION_ID", "not a region")]
    {
        let variables = [
            ("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI-an-id"),
            ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "a-secret"),
            ("ALIBABA_CLOUD_REGION_ID", REGION),
            (name, value),
        ];
        let (code, text) = smoke(&variables, &["--real"]).await;
        assert_eq!(code, Some(2), "{name}: {text}");
        assert!(text.contains("error: ") && text.contains(value), "{name}: {text}");
    }
}

/// Up to the first request, with the real endpoint: without `--real`, nothing is sent to it.
#[tokio::test]
async fn without_the_option_it_prints_what_it_would_send_and_where() {
    let variables = [
        ("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI-an-id"),
        ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "a-secret-that-is-not-shown"),
        ("ALIBABA_CLOUD_REGION_ID", "eu-central-1"),
    ];
    let (code, text) = smoke(&variables, &[]).await;
    assert_eq!(code, Some(0), "{text}");
    for part in
        ["eu-central-1\n", "ecs.eu-central-1.aliyuncs.com", "variables, an AccessKey\n", "--real"]
    {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert_eq!(text.matches("would send  Describe").count(), REQUESTS, "{text}");
    assert!(!text.contains("a-secret-that-is-not-shown"), "{text}");
    let sim = endpoint(false).await;
    assert_eq!(smoke_at(&sim, &[]).await.0, Some(0));
    assert!(sim.requests().is_empty());
}

#[tokio::test]
async fn two_endpoints_with_the_same_resources_are_the_same() {
    let sim = endpoint(true).await;
    let (code, text) = smoke_at(&sim, &["--real", "--strict"]).await;
    assert_eq!(code, Some(0), "{text}");
    assert_eq!(text.matches(" same\n").count(), REQUESTS, "{text}");
    let requests = sim.requests();
    assert_eq!(requests.len(), REQUESTS);
    assert!(requests.iter().all(|request| request.action.starts_with("Describe")));
    let failed = requests.iter().filter(|request| request.status != 200);
    let failed: Vec<_> = failed.filter_map(|request| request.error_code.clone()).collect();
    assert_eq!(failed, ["InvalidRegionId.NotFound", "InvalidInstanceId.NotFound"], "{text}");
}

#[tokio::test]
async fn differences_are_reported_and_fail_the_test() {
    let sim = endpoint(true).await;
    let forbidden = Fault::service_error(403, "Forbidden.RAM", "Not allowed.");
    let other_code = Fault::service_error(404, "InvalidInstanceId", "No such instance.");
    let faults =
        [forbidden.action("DescribeDisks"), other_code.action("DescribeInstanceAttribute")];
    sim.set_faults(faults).unwrap();
    let (code, text) = smoke_at(&sim, &["--real"]).await;
    assert_eq!(code, Some(1), "{text}");
    for part in [
        "real 403 Forbidden.RAM, local 200",
        "real 404 InvalidInstanceId, local 404 InvalidInstanceId.NotFound",
        "18 requests, 2 with differences: 2 in status, code or type, 0 in members.",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
}

/// Members of the generated responses of an endpoint without state are those of the documented schema.
#[tokio::test]
async fn members_of_one_side_fail_the_test_only_if_strict() {
    let sim = EcsSim::builder().regions([REGION]).stateless(true).start().await.unwrap();
    let (_, text) = smoke_at(&sim, &["--real"]).await;
    assert!(text.contains(": only real\n"), "{text}");
    assert_eq!(smoke_at(&sim, &["--real", "--strict"]).await.0, Some(1));
}

#[tokio::test]
async fn the_output_has_no_data_of_the_account() {
    let sim = endpoint(false).await;
    let ecs = Client::builder()
        .endpoint(sim.endpoint())
        .region(REGION)
        .credentials(Credentials::access_key(EcsSim::ACCESS_KEY_ID, EcsSim::ACCESS_KEY_SECRET))
        .build()
        .unwrap();
    let request = RunInstancesRequest::new()
        .image_id("ubuntu_24_04_x64_20G_alibase_20260101.vhd")
        .instance_type("ecs.g7.large")
        .instance_name("payroll");
    let created = ecs.run_instances(request).await.unwrap();
    let id = created.instance_id_sets.first().unwrap();
    let (_, text) = smoke_at(&sim, &["--real"]).await;
    // A snapshot exists in the sample only.
    assert!(text.contains("Snapshots.Snapshot: empty on one side, not compared"), "{text}");
    for secret in ["payroll", id, EcsSim::ACCESS_KEY_ID, EcsSim::ACCESS_KEY_SECRET] {
        assert!(!text.contains(secret), "{secret}: {text}");
    }
}

#[tokio::test]
async fn an_endpoint_without_a_response_fails_the_test() {
    let sim = endpoint(false).await;
    // The connection is reset, also for every retry.
    sim.set_faults([Fault::reset().action("DescribeRegions")]).unwrap();
    let (code, text) = smoke_at(&sim, &["--real"]).await;
    assert_eq!(code, Some(1), "{text}");
    assert!(text.contains("real no response: Transport, local 200"), "{text}");
}
