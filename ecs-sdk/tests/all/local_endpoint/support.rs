//! A client of an endpoint whose transitions take place when the test advances the time.

use std::time::Duration;

use ecs_sdk::disk::DescribeDisksRequest;
use ecs_sdk::disk::describe_disks::Disk;
use ecs_sdk::instance::describe_instances::Instance;
use ecs_sdk::instance::{DescribeInstancesRequest, RunInstancesRequest};
use ecs_sdk::retry::RetryPolicy;
use ecs_sdk::types::{DiskType, InstanceStatus};
use ecs_sdk::{Client, ClientBuilder, Credentials, Error, ErrorKind};
use ecs_sim::{EcsSim, TransitionDelays};

pub(crate) const IMAGE: &str = "ubuntu_24_04_x64_20G_alibase_20260101.vhd";
pub(crate) const TYPE: &str = "ecs.g7.large";
pub(crate) const ZONE: &str = "cn-hangzhou-a";

/// The delay of every transition; far longer than a test.
pub(crate) const DELAYS: Duration = Duration::from_secs(40);

pub(crate) struct Test {
    pub(crate) sim: EcsSim,
    pub(crate) ecs: Client,
}

pub(crate) async fn test() -> Test {
    let sim =
        EcsSim::builder().transition_delays(TransitionDelays::all(DELAYS)).start().await.unwrap();
    let ecs = builder(&sim).build().unwrap();
    Test { sim, ecs }
}

/// A client with almost no retry delay.
pub(crate) fn builder(sim: &EcsSim) -> ClientBuilder<Client> {
    let key = Credentials::access_key(EcsSim::ACCESS_KEY_ID, EcsSim::ACCESS_KEY_SECRET);
    let short = Duration::from_millis(1);
    Client::builder()
        .endpoint(sim.endpoint())
        .region("cn-hangzhou")
        .credentials(key)
        .retry(RetryPolicy::new().base_delay(short).throttling_base_delay(short))
}

pub(crate) fn run(amount: i64) -> RunInstancesRequest {
    RunInstancesRequest::new().image_id(IMAGE).instance_type(TYPE).zone_id(ZONE).amount(amount)
}

/// Checks that the call was rejected at the first attempt with this code and HTTP status.
#[track_caller]
pub(crate) fn rejected<T>(result: Result<T, Error>, code: &str, status: u16) {
    let Err(error) = result else { panic!("the call was not rejected with {code}") };
    assert_eq!((error.code(), error.http_status()), (Some(code), Some(status)), "{error}");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Service, 1), "{error}");
    // Regions, zones and values are not resources.
    let is_resource = !["InvalidRegionId.", "InvalidStatus.", "InvalidZoneId."]
        .iter()
        .any(|start| code.starts_with(start));
    assert_eq!(error.is_not_found(), code.contains("NotFound") && is_resource, "{error}");
    assert!(!error.is_transient() && !error.may_have_been_executed(), "{error}");
}

impl Test {
    pub(crate) async fn ids(&self, request: RunInstancesRequest) -> Vec<String> {
        self.ecs.run_instances(request).await.unwrap().instance_id_sets
    }

    /// Creates an instance that is running.
    pub(crate) async fn running(&self, request: RunInstancesRequest) -> String {
        let id = self.ids(request.amount(1)).await.remove(0);
        self.pass();
        assert_eq!(self.status(&id).await, Some(InstanceStatus::Running));
        id
    }

    /// The instance with this id.
    pub(crate) async fn instance(&self, id: &str) -> Option<Instance> {
        let request = DescribeInstancesRequest::new().instance_ids([id]);
        let found = self.ecs.describe_instances(request).await.unwrap().instances;
        assert!(found.len() < 2);
        found.into_iter().next()
    }

    pub(crate) async fn status(&self, id: &str) -> Option<InstanceStatus> {
        self.instance(id).await.map(|instance| instance.status)
    }

    pub(crate) async fn disk(&self, id: &str) -> Option<Disk> {
        let request = DescribeDisksRequest::new().disk_ids([id]);
        let found = self.ecs.describe_disks(request).await.unwrap().disks;
        assert!(found.len() < 2);
        found.into_iter().next()
    }

    pub(crate) async fn system_disk(&self, instance_id: &str) -> String {
        let request = DescribeDisksRequest::new().instance_id(instance_id);
        let request = request.disk_type(DiskType::System);
        self.ecs.describe_disks(request).await.unwrap().disks.remove(0).disk_id
    }

    /// Completes every transition, including those that follow from another one.
    pub(crate) fn pass(&self) {
        self.sim.advance(DELAYS * 3).unwrap();
    }

    /// The keys of a kind of resource in `cn-hangzhou`.
    pub(crate) fn existing(&self, kind: &str) -> Vec<String> {
        let state = self.sim.state();
        let all = state[kind].as_object().unwrap().iter();
        let here = all.filter(|(_, one)| one["region"] == "cn-hangzhou");
        here.map(|(name, _)| name.clone()).collect()
    }

    /// Action and HTTP status of each request since the request log was cleared; 0 without a response.
    pub(crate) fn recorded(&self) -> Vec<(String, u16)> {
        let requests = self.sim.requests().into_iter();
        requests.map(|recorded| (recorded.action, recorded.status)).collect()
    }
}
