//! Programs change nothing at the service without confirmation.

use std::sync::Arc;

use ecs_sdk::SignatureVersion;
use ecs_sim::EcsSim;
use examples::{SampleInstance, Target};

use crate::harness::{KEY, run_at};

/// The programs that change resources, each with a sample instance that it can change.
const CHANGING: [(&str, Option<SampleInstance>); 8] = [
    ("change_instance_type", Some(SampleInstance::Stopped)),
    ("create_and_wait", None),
    ("create_instances", None),
    ("instance_lifecycle", None),
    ("release_and_schedule", Some(SampleInstance::Running)),
    ("release_instance", Some(SampleInstance::Stopped)),
    ("renew_instances", None),
    ("spot_instance", None),
];

struct Service {
    target: Target,
    sim: Arc<EcsSim>,
}

impl Service {
    async fn start() -> Self {
        let target = Target::start_local(SignatureVersion::V3).await.unwrap();
        let sim = Arc::clone(target.sim().unwrap());
        Self { target, sim }
    }

    async fn run(
        &self,
        program: &str,
        sample: Option<SampleInstance>,
        options: &[&str],
    ) -> (bool, String) {
        let id = sample.map(|sample| self.target.instance_or_sample(None, sample).unwrap());
        let instance = id.iter().flat_map(|id| ["--instance", id]);
        let args: Vec<_> = instance.chain(options.iter().copied()).collect();
        run_at(&self.sim, KEY, program, &args).await
    }

    /// The recorded actions that are not reads.
    fn changes(&self) -> Vec<String> {
        let actions = self.sim.requests().into_iter().map(|request| request.action);
        actions.filter(|action| !action.starts_with("Describe")).collect()
    }
}

#[tokio::test]
async fn without_a_terminal_and_without_yes_nothing_is_changed() {
    let service = Service::start().await;
    let before = service.sim.state();
    for (program, sample) in CHANGING {
        let (success, output) = service.run(program, sample, &[]).await;
        assert!(!success, "{program}: {output}");
        assert!(output.contains("About to "), "{program}: {output}");
        let advice = "because stdin or stderr is not a terminal; pass --yes to confirm";
        assert!(output.contains(advice), "{program}: {output}");
        assert_eq!(service.changes(), [""; 0], "{program}");
    }
    assert_eq!(service.sim.state(), before);
}

#[tokio::test]
async fn yes_confirms_the_change() {
    // The other programs wait for a status, and only a local endpoint of their own skips that time.
    let quick = ["change_instance_type", "create_instances", "release_instance", "spot_instance"];
    for (program, sample) in CHANGING.into_iter().filter(|(name, _)| quick.contains(name)) {
        let service = Service::start().await;
        let (success, output) = service.run(program, sample, &["--yes"]).await;
        assert!(success, "{program}: {output}");
        assert!(!service.changes().is_empty(), "{program}");
    }
}

#[tokio::test]
async fn a_dry_run_changes_nothing_and_needs_no_confirmation() {
    let service = Service::start().await;
    let before = service.sim.state();
    // The service has no dry run of renewals.
    for (program, sample) in CHANGING.into_iter().filter(|(name, _)| *name != "renew_instances") {
        let (success, output) = service.run(program, sample, &["--dry-run"]).await;
        assert!(success && output.contains("dry run passed: would "), "{program}: {output}");
    }
    assert_eq!(service.sim.state(), before);
}
