//! A local endpoint, and a client whose sleeps advance its time.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use ecs_sdk::cloud_assistant::RunCommandRequest;
use ecs_sdk::instance::RunInstancesRequest;
use ecs_sdk::retry::RetryPolicy;
use ecs_sdk::testing::ReplayTransport;
use ecs_sdk::types::CommandType;
use ecs_sdk::{BoxFuture, Client, Clock, Credentials};
use ecs_sim::{EcsSim, TransitionDelays};
use jiff::Timestamp;

/// The delay of every transition; longer than a call takes on a busy host.
const TRANSITION: Duration = Duration::from_secs(20);

pub(crate) struct Test {
    pub(crate) sim: Arc<EcsSim>,
    pub(crate) ecs: Client,
    /// The sleeps of the client.
    slept: Arc<Mutex<Vec<Duration>>>,
}

pub(crate) async fn test() -> Test {
    let sim = EcsSim::builder()
        .transition_delays(TransitionDelays::all(TRANSITION))
        .start()
        .await
        .unwrap();
    let sim = Arc::new(sim);
    let slept = Arc::default();
    let clock =
        SimClock { sim: Arc::clone(&sim), start: Instant::now(), slept: Arc::clone(&slept) };
    let ecs = client(&sim, clock);
    Test { sim, ecs, slept }
}

fn client(sim: &EcsSim, clock: SimClock) -> Client {
    let key = Credentials::access_key(EcsSim::ACCESS_KEY_ID, EcsSim::ACCESS_KEY_SECRET);
    Client::builder()
        .endpoint(sim.endpoint())
        .region("cn-hangzhou")
        .credentials(key)
        .clock(clock)
        .retry(RetryPolicy::new().base_delay(Duration::from_millis(1)))
        .build()
        .unwrap()
}

/// Runs `uptime` on these instances.
pub(crate) fn uptime(ids: &[String]) -> RunCommandRequest {
    RunCommandRequest::new()
        .r#type(CommandType::RunShellScript)
        .command_content("uptime")
        .instance_id(ids)
}

/// A client whose requests get the replies of `transport`.
pub(crate) fn replay_client(transport: ReplayTransport) -> Client {
    Client::builder()
        .region("cn-hangzhou")
        .credentials(Credentials::anonymous())
        .transport(transport)
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

    /// The sleeps since the last call.
    pub(crate) fn slept(&self) -> Vec<Duration> {
        std::mem::take(&mut self.slept.lock().unwrap())
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
    slept: Arc<Mutex<Vec<Duration>>>,
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
        self.slept.lock().unwrap().push(duration);
        Box::pin(std::future::ready(()))
    }
}
