//! A local endpoint, and a client whose sleeps advance its time.

use std::sync::Arc;
use std::time::{Duration, Instant};

use ecs_sdk::instance::RunInstancesRequest;
use ecs_sdk::retry::RetryPolicy;
use ecs_sdk::{BoxFuture, Client, Clock, Credentials};
use ecs_sim::EcsSim;
use jiff::Timestamp;

pub(crate) struct Test {
    pub(crate) sim: Arc<EcsSim>,
    pub(crate) ecs: Client,
}

pub(crate) async fn test() -> Test {
    let sim = Arc::new(EcsSim::start().await.unwrap());
    let ecs = client(&sim);
    Test { sim, ecs }
}

pub(crate) fn client(sim: &Arc<EcsSim>) -> Client {
    let key = Credentials::access_key(EcsSim::ACCESS_KEY_ID, EcsSim::ACCESS_KEY_SECRET);
    Client::builder()
        .endpoint(sim.endpoint())
        .region("cn-hangzhou")
        .credentials(key)
        .clock(SimClock { sim: Arc::clone(sim), start: Instant::now() })
        .retry(RetryPolicy::new().base_delay(Duration::from_millis(1)))
        .build()
        .unwrap()
}

pub(crate) fn request(amount: i64) -> RunInstancesRequest {
    RunInstancesRequest::new()
        .image_id("ubuntu_24_04_x64_20G_alibase_20260101.vhd")
        .instance_type("ecs.g7.large")
        .amount(amount)
}

impl Test {
    /// Creates instances that are running.
    pub(crate) async fn running(&self, request: RunInstancesRequest) -> Vec<String> {
        let ids = self.ecs.run_instances(request).await.unwrap().instance_id_sets;
        self.sim.advance(Duration::from_secs(60)).unwrap();
        ids
    }

    pub(crate) fn count(&self, action: &str) -> usize {
        self.sim.requests().iter().filter(|recorded| recorded.action == action).count()
    }
}

/// Sleeps by advancing the time of the endpoint.
#[derive(Debug)]
struct SimClock {
    sim: Arc<EcsSim>,
    start: Instant,
}

impl Clock for SimClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn elapsed(&self) -> Duration {
        let ahead = self.sim.state()["ahead_ms"].as_u64().unwrap_or_default();
        self.start.elapsed() + Duration::from_millis(ahead)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        self.sim.advance(duration).unwrap();
        Box::pin(std::future::ready(()))
    }
}
