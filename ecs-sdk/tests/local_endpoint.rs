//! What the local endpoint remembers, through the client.
#![allow(clippy::unwrap_used, missing_docs)]

use std::collections::BTreeSet;
use std::time::Duration;

use ecs_sdk::instance::{
    DeleteInstanceRequest, DescribeInstancesRequest, RunInstancesRequest, StartInstanceRequest,
    StopInstanceRequest,
};
use ecs_sdk::retry::RetryPolicy;
use ecs_sdk::types::InstanceStatus;
use ecs_sdk::{Client, Credentials};
use ecs_sim::{EcsSim, Fault};

struct Test {
    sim: EcsSim,
    ecs: Client,
}

async fn test() -> Test {
    let sim = EcsSim::start().await.unwrap();
    let key = Credentials::access_key(EcsSim::ACCESS_KEY_ID, EcsSim::ACCESS_KEY_SECRET);
    let ecs = Client::builder()
        .endpoint(sim.endpoint())
        .region("cn-hangzhou")
        .credentials(key)
        .retry(RetryPolicy::new().base_delay(Duration::from_millis(1)))
        .build()
        .unwrap();
    Test { sim, ecs }
}

fn run(amount: i64) -> RunInstancesRequest {
    RunInstancesRequest::new()
        .image_id("ubuntu_24_04_x64_20G_alibase_20260101.vhd")
        .instance_type("ecs.g7.large")
        .amount(amount)
}

impl Test {
    async fn ids(&self, request: RunInstancesRequest) -> Vec<String> {
        self.ecs.run_instances(request).await.unwrap().instance_id_sets
    }

    /// The status of the one instance with this id, if there is one.
    async fn status(&self, id: &str) -> Option<InstanceStatus> {
        let request = DescribeInstancesRequest::new().instance_ids([id]);
        let found = self.ecs.describe_instances(request).await.unwrap().instances;
        assert!(found.len() < 2);
        found.into_iter().next().map(|instance| instance.status)
    }

    /// Lets every change of state end.
    fn pass(&self) {
        self.sim.advance(Duration::from_secs(10)).unwrap();
    }
}

#[tokio::test]
async fn an_instance_lives_and_goes() {
    let test = test().await;
    let id = test.ids(run(1)).await.remove(0);
    assert_ne!(test.status(&id).await, Some(InstanceStatus::Running));
    test.pass();
    assert_eq!(test.status(&id).await, Some(InstanceStatus::Running));
    // What runs is neither started nor released.
    let start = StartInstanceRequest::new().instance_id(&id);
    let error = test.ecs.start_instance(start.clone()).await.unwrap_err();
    assert_eq!((error.code(), error.attempts()), (Some("IncorrectInstanceStatus"), 1));
    let delete = DeleteInstanceRequest::new().instance_id(&id);
    let error = test.ecs.delete_instance(delete.clone()).await.unwrap_err();
    assert!(error.code().unwrap().starts_with("IncorrectInstanceStatus"), "{error}");

    test.ecs.stop_instance(StopInstanceRequest::new().instance_id(&id)).await.unwrap();
    assert_eq!(test.status(&id).await, Some(InstanceStatus::Stopping));
    test.pass();
    assert_eq!(test.status(&id).await, Some(InstanceStatus::Stopped));
    test.ecs.start_instance(start.clone()).await.unwrap();
    test.pass();
    test.ecs.delete_instance(delete.force(true)).await.unwrap();
    assert_eq!(test.status(&id).await, None);
    let error = test.ecs.start_instance(start).await.unwrap_err();
    assert!(error.is_not_found() && error.http_status() == Some(404), "{error}");
}

#[tokio::test]
async fn pages_by_number_and_by_token_have_every_instance_once() {
    let test = test().await;
    let mut all = test.ids(run(25)).await;
    all.sort_unstable();
    let mut by_number = Vec::new();
    for page in 1..=4 {
        let request = DescribeInstancesRequest::new().page_number(page).page_size(10);
        let answer = test.ecs.describe_instances(request).await.unwrap();
        assert_eq!(answer.total_count, Some(25));
        by_number.extend(answer.instances.into_iter().map(|instance| instance.instance_id));
    }
    let (mut by_token, mut token, mut pages) = (Vec::new(), String::new(), 0);
    while pages == 0 || !token.is_empty() {
        let request = DescribeInstancesRequest::new().max_results(10).next_token(token);
        let answer = test.ecs.describe_instances(request).await.unwrap();
        by_token.extend(answer.instances.into_iter().map(|instance| instance.instance_id));
        token = answer.next_token;
        pages += 1;
    }
    assert_eq!(pages, 3);
    for mut found in [by_number, by_token] {
        found.sort_unstable();
        assert_eq!(found, all);
    }
}

#[tokio::test]
async fn a_client_token_makes_instances_once() {
    let test = test().await;
    let request = run(2).client_token("once");
    let first = test.ids(request.clone()).await;
    assert_eq!(test.ids(request.clone()).await, first);
    let error = test.ecs.run_instances(request.amount(3)).await.unwrap_err();
    assert_eq!(error.code(), Some("IdempotentParameterMismatch"));
    // The answer is lost on its way; the client asks again with the token that it made.
    test.sim.set_faults([Fault::reset().executed(true).action("RunInstances").times(1)]).unwrap();
    test.ids(run(1)).await;
    let sent = test.sim.requests();
    let tokens: BTreeSet<_> =
        sent.iter().rev().take(2).map(|seen| &seen.parameters["ClientToken"]).collect();
    assert_eq!(tokens.len(), 1);
    let there = test.ecs.describe_instances(DescribeInstancesRequest::new()).await.unwrap();
    assert_eq!(there.total_count, Some(3));
}

#[tokio::test]
async fn filters_select() {
    let test = test().await;
    let web = test.ids(run(2).instance_name("web").tag([("env", "test")])).await;
    let stopped = test.ids(run(1).instance_name("job").tag([("env", "prod")])).await.remove(0);
    test.pass();
    test.ecs.stop_instance(StopInstanceRequest::new().instance_id(&stopped)).await.unwrap();
    test.pass();
    let all = DescribeInstancesRequest::new;
    let cases = [
        (all(), 3),
        (all().instance_name("web"), 2),
        (all().tag([("env", "test")]), 2),
        (all().tag([("env", "none")]), 0),
        (all().status(InstanceStatus::Stopped), 1),
        (all().instance_ids([web[0].as_str(), "i-nobody"]), 1),
        (all().zone_id("cn-hangzhou-nowhere"), 0),
    ];
    for (request, expected) in cases {
        let shown = format!("{request:?}");
        let found = test.ecs.describe_instances(request).await.unwrap();
        assert_eq!(found.instances.len(), expected, "{shown}");
    }
}

#[tokio::test]
async fn faults_are_met_by_retries() {
    let test = test().await;
    let id = test.ids(run(1)).await.remove(0);
    test.pass();
    let stop = StopInstanceRequest::new().instance_id(&id);
    // Refused before it was looked at: sent again.
    test.sim.set_faults([Fault::throttling().action("StopInstance").times(1)]).unwrap();
    test.ecs.stop_instance(stop.clone()).await.unwrap();
    test.pass();
    // Executed, but the answer is lost: not sent again, and the error says so.
    test.sim.set_faults([Fault::reset().executed(true).action("StartInstance").times(1)]).unwrap();
    let start = StartInstanceRequest::new().instance_id(&id);
    let error = test.ecs.start_instance(start).await.unwrap_err();
    assert_eq!((error.attempts(), error.may_have_been_executed()), (1, true));
    test.pass();
    assert_eq!(test.status(&id).await, Some(InstanceStatus::Running));
}
