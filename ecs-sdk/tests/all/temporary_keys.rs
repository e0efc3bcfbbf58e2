//! Temporary credentials and the metadata service of the local endpoint.

use ecs_sdk::credentials::{AssumeRoleProvider, InstanceRoleProvider, ProvideCredentials};
use ecs_sdk::instance::RunInstancesRequest;
use ecs_sdk::metadata::InstanceMetadata;
use ecs_sdk::region::DescribeRegionsRequest;
use ecs_sdk::{Client, Credentials};
use ecs_sim::EcsSim;

const ROLE: &str = "acs:ram::1234567890123456:role/reader";

fn client(sim: &EcsSim, provider: impl ProvideCredentials + 'static) -> Client {
    let builder = Client::builder().region("cn-hangzhou").endpoint(sim.endpoint());
    builder.credentials_provider(provider).build().unwrap()
}

fn permanent() -> Credentials {
    Credentials::access_key(EcsSim::ACCESS_KEY_ID, EcsSim::ACCESS_KEY_SECRET)
}

/// Starts an endpoint with a running instance.
async fn start() -> (EcsSim, String) {
    let sim = EcsSim::start().await.unwrap();
    let request = RunInstancesRequest::new()
        .image_id("ubuntu_24_04_x64_20G_alibase_20260101.vhd")
        .instance_type("ecs.g7.large")
        .ram_role_name("reader")
        .user_data("aGVsbG8=");
    let response = client(&sim, permanent()).run_instances(request).await.unwrap();
    sim.advance(std::time::Duration::from_secs(5)).unwrap();
    (sim, response.instance_id_sets[0].clone())
}

#[tokio::test]
async fn calls_are_signed_with_an_assumed_role() {
    let sim = EcsSim::start().await.unwrap();
    let provider = AssumeRoleProvider::new(permanent(), ROLE).sts_endpoint(sim.endpoint());
    let ecs = client(&sim, provider);
    let response = ecs.describe_regions(DescribeRegionsRequest::new()).await.unwrap();
    assert!(!response.regions.is_empty());
    let actions: Vec<_> = sim.requests().into_iter().map(|recorded| recorded.action).collect();
    assert_eq!(actions, ["AssumeRole", "DescribeRegions"]);
}

#[tokio::test]
async fn calls_are_signed_with_the_role_of_an_instance() {
    let (sim, id) = start().await;
    let metadata = InstanceMetadata::new().unwrap().endpoint(sim.endpoint());
    assert_eq!(metadata.instance_id().await.unwrap(), id);
    assert_eq!(metadata.identity_document().await.unwrap().instance_id, id);
    assert_eq!(metadata.user_data().await.unwrap().unwrap(), b"hello");
    assert_eq!(metadata.ram_role().await.unwrap().as_deref(), Some("reader"));
    assert_eq!(metadata.spot_termination_time().await.unwrap(), None);

    let ecs = client(&sim, InstanceRoleProvider::new().endpoint(sim.endpoint()));
    let response = ecs.describe_regions(DescribeRegionsRequest::new()).await.unwrap();
    assert!(!response.regions.is_empty());
}
