//! Programs change nothing without `--yes`.

use tour::Endpoint;

use crate::harness::{run, sources};
use crate::output::resolve;

/// The programs that change resources, each with its arguments.
const CHANGING: [(&str, &[&str]); 9] = [
    ("auto_renewal", &["database"]),
    ("change_instance_type", &["reserve"]),
    ("create_and_wait", &["NEW"]),
    ("create_instances", &["NEW"]),
    ("instance_lifecycle", &["NEW"]),
    ("release_and_schedule", &["web"]),
    ("release_instance", &["reserve"]),
    ("renew_instances", &[]),
    ("spot_instance", &["NEW"]),
];

/// Programs without a dry run, because the service has none of what they do.
const NO_DRY_RUN: [&str; 2] = ["auto_renewal", "renew_instances"];

#[tokio::test]
async fn without_yes_nothing_is_changed() {
    let endpoint = Endpoint::start().await.unwrap();
    let before = endpoint.sim().state();
    for (program, args) in CHANGING {
        let args: Vec<_> = args.iter().flat_map(|arg| resolve(&endpoint, arg)).collect();
        endpoint.sim().clear_requests();
        let (success, output) = run(&endpoint, program, &args).await;
        assert!(success, "{program}: {output}");
        assert!(output.contains("--yes"), "{program}: {output}");
        if !NO_DRY_RUN.contains(&program) {
            assert!(output.contains("dry run passed: would "), "{program}: {output}");
        }
        let requests = endpoint.sim().requests();
        let changes = requests.iter().filter(|request| {
            let is_dry_run = request.parameters.get("DryRun").is_some_and(|value| value == "true");
            !request.action.starts_with("Describe") && !is_dry_run
        });
        let changes: Vec<_> = changes.map(|request| request.action.as_str()).collect();
        assert_eq!(changes, [""; 0], "{program}");
    }
    assert_eq!(endpoint.sim().state(), before);
}

/// Programs that send anything but reads are those of the list.
#[test]
fn programs_that_change_something_have_the_option() {
    let with_option = sources().into_iter().filter(|(_, source)| source.contains("yes: bool"));
    let names: Vec<_> = with_option.map(|(name, _)| name).collect();
    assert_eq!(names, CHANGING.map(|(name, _)| name));
}
