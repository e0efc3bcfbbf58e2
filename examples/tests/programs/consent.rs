//! Nothing is changed at the service that nobody agreed to.

use std::sync::Arc;

use ecs_sdk::SignatureVersion;
use ecs_sim::EcsSim;
use examples::{Place, Sample};

use crate::start::{KEY, run_at};

/// The programs that change something, each with an instance that it can do so to.
const CHANGING: [(&str, Option<Sample>); 8] = [
    ("change_instance_type", Some(Sample::Stopped)),
    ("create_and_wait", None),
    ("create_instances", None),
    ("instance_life", None),
    ("release_and_schedule", Some(Sample::Running)),
    ("release_instance", Some(Sample::Stopped)),
    ("renew_instances", None),
    ("spot_instance", None),
];

struct Service {
    place: Place,
    sim: Arc<EcsSim>,
}

impl Service {
    async fn start() -> Self {
        let place = Place::local(SignatureVersion::V3).await.unwrap();
        let Place::Local(_, sim) = &place else { unreachable!("a local place is local") };
        let sim = Arc::clone(sim);
        Self { place, sim }
    }

    async fn run(&self, name: &str, sample: Option<Sample>, more: &[&str]) -> (bool, String) {
        let id = sample.map(|sample| self.place.instance(None, sample).unwrap());
        let instance = id.iter().flat_map(|id| ["--instance", id]);
        let arguments: Vec<_> = instance.chain(more.iter().copied()).collect();
        run_at(&self.sim, KEY, name, &arguments).await
    }

    /// Actions that are not only looks.
    fn changes(&self) -> Vec<String> {
        let actions = self.sim.requests().into_iter().map(|seen| seen.action);
        actions.filter(|action| !action.starts_with("Describe")).collect()
    }
}

#[tokio::test]
async fn without_a_terminal_and_without_yes_nothing_is_done() {
    let service = Service::start().await;
    let before = service.sim.state();
    for (name, sample) in CHANGING {
        let (success, text) = service.run(name, sample, &[]).await;
        assert!(!success, "{name}: {text}");
        assert!(text.contains("This is going to "), "{name}: {text}");
        assert!(text.contains("there is no terminal to ask on; say --yes"), "{name}: {text}");
        assert_eq!(service.changes(), [""; 0], "{name}");
    }
    assert_eq!(service.sim.state(), before);
}

#[tokio::test]
async fn with_yes_it_is_done() {
    // The others wait, which takes its time where the endpoint is not the program's own.
    let quick = ["change_instance_type", "create_instances", "release_instance", "spot_instance"];
    for (name, sample) in CHANGING.into_iter().filter(|(name, _)| quick.contains(name)) {
        let service = Service::start().await;
        let (success, text) = service.run(name, sample, &["--yes"]).await;
        assert!(success, "{name}: {text}");
        assert!(!service.changes().is_empty(), "{name}");
    }
}

#[tokio::test]
async fn a_dry_run_changes_nothing_and_needs_no_consent() {
    let service = Service::start().await;
    let before = service.sim.state();
    // The service has no dry run of renewals.
    for (name, sample) in CHANGING.into_iter().filter(|(name, _)| *name != "renew_instances") {
        let (success, text) = service.run(name, sample, &["--dry-run"]).await;
        assert!(success && text.contains("the service would "), "{name}: {text}");
    }
    assert_eq!(service.sim.state(), before);
}
