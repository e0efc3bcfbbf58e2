//! What each program prints, against a local endpoint of its own.

use tour::Endpoint;

use crate::harness::{run, sources};

/// Programs with their arguments and parts of the expected output. `web` and the like stand for the ids
/// of sample instances, and `NEW` for the options of a new instance.
const RUNS: &[(&str, &[&str], &[&str])] = &[
    ("list_images", &[], &["\"Images\": {", "\"TotalCount\": 24", "\naliyun_"]),
    (
        "available_instance_types",
        &[],
        &["cn-hangzhou-", " types: ", "ecs.g7.large", "on subscription: "],
    ),
    ("create_instances", &["NEW", "--amount", "2", "--yes"], &["created i-", ", i-", "request "]),
    ("create_instances", &["NEW"], &["dry run passed: would create 2 instances"]),
    (
        "spot_price_history",
        &["--zone", "cn-hangzhou-a"],
        &["is available as a spot instance in cn-hangzhou-a", " original price ", " prices\n"],
    ),
    ("spot_instance", &["NEW", "--yes"], &["created i-"]),
    ("spot_instance", &["NEW", "--amount", "2", "--yes"], &["created i-", ", i-"]),
    ("spot_instance", &["NEW"], &["dry run passed: would create 1 spot instance(s)"]),
    ("find_instances", &[], &["  i-", "4 instances\n"]),
    ("find_instances", &["--limit", "1"], &["1 instances\n"]),
    (
        "change_instance_type",
        &["reserve", "database", "--yes"],
        &[" -> ecs.g7.xlarge", "  order ", "  request "],
    ),
    ("change_instance_type", &["reserve"], &["dry run passed: would change the type"]),
    ("release_instance", &["reserve", "--yes"], &[" is released (request "]),
    ("release_instance", &["reserve"], &["dry run passed: would release i-"]),
    ("create_and_wait", &["NEW", "--amount", "3", "--yes"], &["created i-", " is running"]),
    ("create_and_wait", &["NEW"], &["dry run passed: would create 3 instances"]),
    (
        "instance_lifecycle",
        &["NEW", "--yes"],
        &[" is created", " has the public address ", " is running\n", " is stopped; "],
    ),
    ("instance_lifecycle", &["NEW", "--subscription"], &["dry run passed: would create, "]),
    ("list_resources", &[], &["30 regions:", "  i-", "  d-", " GiB"]),
    ("list_resources", &["--all-regions"], &["cn-beijing"]),
    (
        "release_and_schedule",
        &["web", "--yes"],
        &[
            "scheduled release: 2",
            "scheduled release: none",
            " is not released: ",
            "is stopped and released",
        ],
    ),
    ("renew_instances", &["--yes"], &[" expires 2", " is renewed by order "]),
    ("renew_instances", &[], &[" expires 2", "nothing was renewed"]),
    ("auto_renewal", &["database", "--yes"], &["auto-renewal is on"]),
    ("auto_renewal", &["database"], &["auto-renewal is off", "nothing was changed"]),
    ("possible_changes", &["web"], &["ecs.", "cn-hangzhou-", "system disks for "]),
    ("list_vswitches", &[], &["vpc-", "vsw-", " free addresses", "  sg-"]),
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_program_prints_the_result() {
    // Some wait in real time, so all of them run at once.
    let runs: Vec<_> = RUNS.iter().map(|run| tokio::spawn(check(run))).collect();
    // A failure is raised after all of them have ended: the runtime waits for their processes, which
    // need their endpoints.
    let mut results = Vec::new();
    for run in runs {
        results.push(run.await);
    }
    for result in results {
        result.unwrap();
    }
    let missing: Vec<_> = sources()
        .into_iter()
        .map(|(name, _)| name)
        .filter(|name| RUNS.iter().all(|(program, ..)| program != name))
        .collect();
    // It needs a spot instance that is reclaimed, as in the tour.
    assert_eq!(missing, ["watch_spot_interruptions"]);
}

async fn check((program, args, expected): &(&str, &[&str], &[&str])) {
    let endpoint = Endpoint::start().await.unwrap();
    let args: Vec<_> = args.iter().flat_map(|arg| resolve(&endpoint, arg)).collect();
    let (success, output) = run(&endpoint, program, &args).await;
    assert!(success, "{program}: {output}");
    for part in *expected {
        assert!(output.contains(part), "{program} does not print {part:?}:\n{output}");
    }
}

/// The arguments that a word of [`RUNS`] stands for.
pub(crate) fn resolve(endpoint: &Endpoint, arg: &str) -> Vec<String> {
    match arg {
        "NEW" => endpoint.new_instance().to_vec(),
        "web" | "reserve" | "database" | "spot-worker" => vec![endpoint.instance(arg).unwrap()],
        other => vec![other.to_owned()],
    }
}

#[tokio::test]
async fn each_program_has_help_and_rejects_unknown_options() {
    let endpoint = Endpoint::start().await.unwrap();
    for (program, source) in sources() {
        let (success, output) = run(&endpoint, &program, &["--help"]).await;
        assert!(success && output.contains("Usage: "), "{program}: {output}");
        assert_eq!(source.contains("yes: bool"), output.contains("--yes"), "{program}: {output}");
        let (success, output) = run(&endpoint, &program, &["--no-such-option"]).await;
        assert!(!success && output.contains("--no-such-option"), "{program}: {output}");
    }
    assert!(endpoint.sim().requests().is_empty());
}
