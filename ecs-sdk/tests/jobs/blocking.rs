//! The client for programs without an async runtime.

use ecs_sdk::blocking::Client;
use ecs_sdk::instance::DescribeInstancesRequest;
use ecs_sdk::jobs::launch;
use ecs_sdk::{Error, ErrorKind};

use crate::support::{client, request, test};

#[test]
fn calls_walks_waits_and_jobs_are_run() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let test = runtime.block_on(test());
    let ecs = Client::new(client(&test.sim)).unwrap();
    let launched = ecs.run(launch(&ecs, request(12))).unwrap();
    assert_eq!(launched.running.len(), 12);
    let request = DescribeInstancesRequest::new().page_size(10);
    let response = ecs.send(request.clone()).unwrap();
    assert_eq!((response.instances.len(), response.total_count), (10, Some(12)));
    let response = ecs.run(ecs.describe_instances(request.clone())).unwrap();
    assert_eq!(response.instances.len(), 10);
    let walked = ecs.iter(ecs.describe_instances(request).items());
    let ids: Result<Vec<_>, _> = walked.map(|item| item.map(|item| item.instance_id)).collect();
    assert_eq!(ids.unwrap().len(), 12);
    let ids = launched.instance_ids;
    assert_eq!(ecs.run(ecs.wait_until_instances_running(ids)).unwrap().len(), 12);
}

#[tokio::test]
async fn an_async_context_is_refused_and_survives() {
    let test = test().await;
    let ecs = Client::new(client(&test.sim)).unwrap();
    let error: Error = ecs.send(DescribeInstancesRequest::new()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("spawn_blocking"), "{error}");
    let mut items = ecs.iter(ecs.describe_instances(DescribeInstancesRequest::new()).items());
    assert!(items.next().unwrap().is_err());
    drop(items);
    drop(ecs);
}
