//! Programs with credentials, for which a local endpoint stands in as the service.

use std::sync::Arc;

use ecs_sdk::SignatureVersion;
use ecs_sim::{EcsSim, Fault};
use examples::Place;

use crate::start::{KEY, run_at};

async fn service() -> Arc<EcsSim> {
    match Place::local(SignatureVersion::V3).await.unwrap() {
        Place::Local(_, sim) => sim,
        Place::Service(_) => unreachable!("a local place is local"),
    }
}

#[tokio::test]
async fn with_credentials_they_use_what_the_environment_says() {
    let sim = service().await;
    for name in ["list_images", "find_instances", "list_resources", "list_switches", "find_stock"] {
        sim.clear_requests();
        let (success, text) = run_at(&sim, KEY, name, &[]).await;
        assert!(success, "{name}: {text}");
        let place = format!("endpoint {}, region {}", sim.endpoint(), examples::REGION);
        assert!(text.starts_with(&place), "{name}: {text}");
        assert!(!sim.requests().is_empty(), "{name} sent its requests elsewhere");
    }
}

#[tokio::test]
async fn a_refusal_is_explained() {
    let key = ("LTAI-nobody", "a-secret-that-is-not-shown");
    let (success, text) = run_at(&service().await, key, "list_images", &[]).await;
    assert!(!success);
    assert!(text.contains("the service refused: InvalidAccessKeyId.NotFound"), "{text}");
    assert!(text.contains("request   "), "{text}");
    assert!(!text.contains(key.1), "{text}");
}

#[tokio::test]
async fn an_instance_that_is_not_there_is_named() {
    let sim = service().await;
    for name in
        ["change_instance_type", "possible_changes", "release_and_schedule", "release_instance"]
    {
        let consent = if name == "possible_changes" { None } else { Some("--yes") };
        let arguments: Vec<_> = ["--instance", "i-nowhere"].into_iter().chain(consent).collect();
        let (success, text) = run_at(&sim, KEY, name, &arguments).await;
        assert!(!success, "{name}: {text}");
        for part in ["error: ", "list_resources"] {
            assert!(text.contains(part), "{name} does not say {part:?}: {text}");
        }
        assert!(!text.contains("panicked"), "{name}: {text}");
    }
}

#[tokio::test]
async fn a_renewal_that_fails_is_a_failure_of_the_program() {
    let sim = service().await;
    let refused = Fault::service_error(403, "Forbidden.RAM", "Not allowed.");
    sim.set_faults([refused.action("RenewInstance")]).unwrap();
    let (success, text) = run_at(&sim, KEY, "renew_instances", &["--yes"]).await;
    assert!(!success, "{text}");
    for part in [" is not renewed: ", "automatic renewal is off", "error: ", "Forbidden.RAM"] {
        assert!(text.contains(part), "{part:?} is not said: {text}");
    }
}
