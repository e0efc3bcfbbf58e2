//! An endpoint with instances, and clients of it.

use std::time::Duration;

use ecs_sdk::instance::{RunInstancesRequest, StopInstanceRequest};
use ecs_sdk::retry::RetryPolicy;
use ecs_sdk::types::Tag;
use ecs_sdk::{Client, Credentials};
use ecs_sim::{EcsSim, TransitionDelays};

pub(crate) const REGION: &str = "cn-hangzhou";

/// An endpoint whose state transitions take no time.
pub(crate) async fn endpoint() -> EcsSim {
    let mut delays = TransitionDelays::default();
    (delays.create, delays.start, delays.stop) = (Duration::ZERO, Duration::ZERO, Duration::ZERO);
    EcsSim::builder().transition_delays(delays).start().await.unwrap()
}

/// A client that does not retry, so that an injected fault is its error without a delay.
pub(crate) fn client(sim: &EcsSim) -> Client {
    client_with(sim, EcsSim::ACCESS_KEY_SECRET)
}

pub(crate) fn client_with(sim: &EcsSim, secret: &str) -> Client {
    Client::builder()
        .endpoint(sim.endpoint())
        .region(REGION)
        .credentials(Credentials::access_key(EcsSim::ACCESS_KEY_ID, secret))
        .retry(RetryPolicy::none())
        .build()
        .unwrap()
}

/// Creates a running instance with tags, and returns its id.
pub(crate) async fn run(ecs: &Client, name: &str, tags: &[(&str, &str)]) -> String {
    let tags: Vec<_> = tags.iter().map(|(key, value)| Tag::new().key(*key).value(*value)).collect();
    let mut request = RunInstancesRequest::new()
        .image_id("ubuntu_24_04_x64_20G_alibase_20260101.vhd")
        .instance_type("ecs.g7.large")
        .instance_name(name);
    if !tags.is_empty() {
        request = request.tag(tags);
    }
    let created = ecs.run_instances(request).await.unwrap();
    created.instance_id_sets.first().unwrap().clone()
}

/// Stops an instance, outside of the code under test.
pub(crate) async fn stop(ecs: &Client, id: &str) {
    ecs.stop_instance(StopInstanceRequest::new().instance_id(id)).await.unwrap();
}

/// The status of an instance in the state of the endpoint.
pub(crate) async fn status(ecs: &Client, id: &str) -> String {
    let request = ecs_sdk::instance::DescribeInstancesRequest::new().instance_ids([id]);
    let instances = ecs.describe_instances(request).await.unwrap().instances;
    instances.first().unwrap().status.as_str().to_owned()
}
