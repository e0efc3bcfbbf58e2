//! Programs with credentials, against a local endpoint that they use like the service.

use std::sync::Arc;

use ecs_sdk::SignatureVersion;
use ecs_sim::{EcsSim, Fault};
use examples::Target;

use crate::harness::{KEY, run_at};

async fn service() -> Arc<EcsSim> {
    let target = Target::start_local(SignatureVersion::V3).await.unwrap();
    Arc::clone(target.sim().unwrap())
}

#[tokio::test]
async fn with_credentials_programs_use_the_endpoint_of_the_environment() {
    let sim = service().await;
    for name in [
        "list_images",
        "find_instances",
        "list_resources",
        "list_vswitches",
        "available_instance_types",
    ] {
        sim.clear_requests();
        let (success, output) = run_at(&sim, KEY, name, &[]).await;
        assert!(success, "{name}: {output}");
        let target = format!("endpoint {}, region {}", sim.endpoint(), examples::REGION);
        assert!(output.starts_with(&target), "{name}: {output}");
        assert!(!sim.requests().is_empty(), "{name} sent no request to the endpoint");
    }
}

#[tokio::test]
async fn a_service_error_is_shown_without_the_secret() {
    let key = ("LTAI-unknown", "a-secret-that-is-not-shown");
    let (success, output) = run_at(&service().await, key, "list_images", &[]).await;
    assert!(!success);
    assert!(output.contains("service error: InvalidAccessKeyId.NotFound"), "{output}");
    assert!(output.contains("request   "), "{output}");
    assert!(!output.contains(key.1), "{output}");
}

#[tokio::test]
async fn an_absent_instance_is_an_error_with_advice() {
    let sim = service().await;
    for name in
        ["change_instance_type", "possible_changes", "release_and_schedule", "release_instance"]
    {
        let yes = if name == "possible_changes" { None } else { Some("--yes") };
        let args: Vec<_> = ["--instance", "i-absent"].into_iter().chain(yes).collect();
        let (success, output) = run_at(&sim, KEY, name, &args).await;
        assert!(!success, "{name}: {output}");
        for part in ["error: ", "list_resources"] {
            assert!(output.contains(part), "{name} does not print {part:?}: {output}");
        }
        assert!(!output.contains("panicked"), "{name}: {output}");
    }
}

#[tokio::test]
async fn a_failed_renewal_fails_the_program() {
    let sim = service().await;
    let forbidden = Fault::service_error(403, "Forbidden.RAM", "Not allowed.");
    sim.set_faults([forbidden.action("RenewInstance")]).unwrap();
    let (success, output) = run_at(&sim, KEY, "renew_instances", &["--yes"]).await;
    assert!(!success, "{output}");
    for part in [" is not renewed: ", "auto-renewal is off", "error: ", "Forbidden.RAM"] {
        assert!(output.contains(part), "{part:?} is not printed: {output}");
    }
}
