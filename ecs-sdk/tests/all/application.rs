//! A function of an application, tested with typed responses, without network and delays.

use ecs_sdk::instance::describe_instances::Instance;
use ecs_sdk::instance::{DescribeInstancesRequest, DescribeInstancesResponse};
use ecs_sdk::testing::{ManualClock, ReplayTransport, Reply};
use ecs_sdk::types::InstanceStatus;
use ecs_sdk::{Client, Credentials, Error, ErrorKind};

/// The names of the running instances.
async fn running(ecs: &Client) -> Result<Vec<String>, Error> {
    let request = DescribeInstancesRequest::new().status(InstanceStatus::Running);
    let response = ecs.describe_instances(request).await?;
    Ok(response.instances.into_iter().map(|instance| instance.instance_name).collect())
}

fn client(transport: &ReplayTransport, clock: &ManualClock) -> Client {
    Client::builder()
        .region("cn-hangzhou")
        .credentials(Credentials::access_key("an-id", "a-secret"))
        .transport(transport.clone())
        .clock(clock.clone())
        .random_seed(1)
        .build()
        .unwrap()
}

fn one_instance() -> DescribeInstancesResponse {
    let mut instance = Instance::default();
    instance.instance_name = "web-1".to_owned();
    let mut response = DescribeInstancesResponse::default();
    response.instances.push(instance);
    response
}

#[tokio::test]
async fn names_come_from_a_typed_response() {
    let transport =
        ReplayTransport::new().on("DescribeInstances", Reply::response(&one_instance()));
    let ecs = client(&transport, &ManualClock::default());
    assert_eq!(running(&ecs).await.unwrap(), ["web-1"]);
    let request = &transport.requests()[0];
    assert_eq!(request.parameter("Status"), Some("Running"));
    assert_eq!(request.parameter("RegionId"), Some("cn-hangzhou"));
    assert_eq!(request.host(), "ecs-cn-hangzhou.aliyuncs.com");
    transport.assert_used_up();
}

#[tokio::test]
async fn a_silent_service_takes_no_time_to_test() {
    let clock = ManualClock::default();
    let transport = ReplayTransport::new().clock(clock.clone());
    let ecs = client(&transport.repeat("DescribeInstances", Reply::stall()), &clock);
    assert_eq!(running(&ecs).await.unwrap_err().kind(), ErrorKind::Timeout);
    assert!(!clock.slept().is_empty());
}
