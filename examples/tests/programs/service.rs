//! Programs and errors of the service.

use ecs_sim::{EcsSim, Fault};
use tour::Endpoint;

use crate::harness::{finish, folder, run};

#[tokio::test]
async fn programs_use_the_endpoint_of_the_environment() {
    let endpoint = Endpoint::start().await.unwrap();
    for name in [
        "list_images",
        "find_instances",
        "list_resources",
        "list_vswitches",
        "available_instance_types",
    ] {
        endpoint.sim().clear_requests();
        let (success, output) = run(&endpoint, name, &[""; 0]).await;
        assert!(success, "{name}: {output}");
        assert!(!endpoint.sim().requests().is_empty(), "{name} sent no request to the endpoint");
    }
}

#[tokio::test]
async fn without_credentials_the_error_names_the_variables() {
    let endpoint = Endpoint::start().await.unwrap();
    let mut command = endpoint.command(&folder().join("find_instances"), &[]);
    command.env_remove("ALIBABA_CLOUD_ACCESS_KEY_ID");
    command.env_remove("ALIBABA_CLOUD_ACCESS_KEY_SECRET");
    command.env("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true");
    command.env("HOME", std::env::temp_dir().join("no-such-home"));
    let (success, output) = finish(command).await;
    assert!(!success, "{output}");
    assert!(output.contains("ALIBABA_CLOUD_ACCESS_KEY_ID"), "{output}");
    assert!(endpoint.sim().requests().is_empty());
}

#[tokio::test]
async fn a_service_error_is_shown_without_the_secret() {
    let endpoint = Endpoint::start().await.unwrap();
    let secret = "a-secret-that-is-not-shown";
    let mut command = endpoint.command(&folder().join("list_images"), &[]);
    command.env("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI-unknown");
    command.env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", secret);
    let (success, output) = finish(command).await;
    assert!(!success);
    assert!(output.contains("service error: InvalidAccessKeyId.NotFound"), "{output}");
    assert!(output.contains("request   "), "{output}");
    assert!(!output.contains(secret) && !output.contains(EcsSim::ACCESS_KEY_SECRET), "{output}");
}

#[tokio::test]
async fn an_absent_instance_is_an_error_that_names_it() {
    let endpoint = Endpoint::start().await.unwrap();
    for name in
        ["change_instance_type", "possible_changes", "release_and_schedule", "release_instance"]
    {
        let yes = if name == "possible_changes" { None } else { Some("--yes") };
        let args: Vec<_> = ["i-absent"].into_iter().chain(yes).collect();
        let (success, output) = run(&endpoint, name, &args).await;
        assert!(!success, "{name}: {output}");
        for part in ["Error: ", "i-absent"] {
            assert!(output.contains(part), "{name} does not print {part:?}: {output}");
        }
        assert!(!output.contains("panicked"), "{name}: {output}");
    }
}

#[tokio::test]
async fn a_failed_renewal_fails_the_program() {
    let endpoint = Endpoint::start().await.unwrap();
    let forbidden = Fault::service_error(403, "Forbidden.RAM", "Not allowed.");
    endpoint.sim().set_faults([forbidden.action("RenewInstance")]).unwrap();
    let (success, output) = run(&endpoint, "renew_instances", &["--yes"]).await;
    assert!(!success, "{output}");
    for part in [" is not renewed: ", "1 renewal(s) failed", "Error: ", "Forbidden.RAM"] {
        assert!(output.contains(part), "{part:?} is not printed: {output}");
    }
}
