//! Endpoint lookup with the location service.

use std::time::Duration;

use ecs_core::testing::{ManualClock, ReplayTransport, Reply};
use ecs_core::{Action, Client, ClientBuilder, Network, Service};
use tokio::time::Instant;

use super::case::{call, mutating, ok, request, settings};
use super::clock::{RecordingClock, TokioClock};
use crate::support::fault_server::{FaultServer, Reaction};
use crate::support::requests::empty_request;
use crate::support::server::{JSON, Step, http};

static ECS: Service = Service::new("Ecs", "2014-05-26", "ecs.{region}.aliyuncs.com")
    .vpc("ecs-vpc.{region}.aliyuncs.com");

const LOOKUP: &str = "DescribeEndpoints";

/// The response of the location service.
fn located_at(host: &str) -> Reply {
    Reply::json(format!(
        r#"{{"Endpoints": {{"Endpoint": [
            {{"Type": "innerAPI", "Endpoint": "inner.example.com"}},
            {{"Type": "openAPI", "Endpoint": "{host}"}}
        ]}}, "RequestId": "1", "Success": true}}"#
    ))
}

struct Test {
    client: Client,
    transport: ReplayTransport,
    clock: ManualClock,
}

fn test(response: Reply, change: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Test {
    let clock = ManualClock::default();
    let transport = ReplayTransport::new()
        .clock(clock.clone())
        .repeat(LOOKUP, response)
        .otherwise(Reply::json("{}"));
    let settings = settings(&RecordingClock::new()).clock(clock.clone());
    let settings = settings.transport(transport.clone()).location_service(true);
    Test { client: change(settings).build().unwrap(), transport, clock }
}

impl Test {
    /// Makes a call, and returns the host of its request.
    async fn host(&self) -> String {
        self.client.call(empty_request(Action::new(&ECS, "ModifyWidgets"))).await.unwrap();
        self.transport.requests().last().unwrap().host().to_owned()
    }

    fn lookups(&self) -> usize {
        self.transport.requests_for(LOOKUP).len()
    }
}

const LOCATED: &str = "ecs-located.aliyuncs.com";
const DEFAULT: &str = "ecs.cn-hangzhou.aliyuncs.com";

#[tokio::test]
async fn the_lookup_runs_once_for_each_region() {
    let test = test(located_at(LOCATED), |settings| settings);
    for _ in 0..3 {
        assert_eq!(test.host().await, LOCATED);
    }
    assert_eq!(test.lookups(), 1);
    test.client.call(request(mutating(), false)).region("eu-west-1").await.unwrap();
    let lookups = test.transport.requests_for(LOOKUP);
    let sent = |index: usize, name: &str| lookups[index].parameter(name).unwrap().to_owned();
    assert_eq!([sent(0, "Id"), sent(1, "Id")], ["cn-hangzhou", "eu-west-1"]);
    assert_eq!((sent(0, "ServiceCode"), sent(0, "Type")), ("ecs".to_owned(), "openAPI".to_owned()));
    assert_eq!(lookups[0].host(), "location-readonly.aliyuncs.com");
    assert_eq!((lookups[0].version(), lookups.len()), (Some("2015-06-12"), 2));
    test.clock.advance(Duration::from_secs(86_400));
    assert_eq!((test.host().await.as_str(), test.lookups()), (LOCATED, 2));
}

#[tokio::test]
async fn concurrent_calls_share_one_lookup() {
    let service = FaultServer::start(vec![ok()]).await;
    let body = format!(
        r#"{{"Endpoints": {{"Endpoint": [{{"Type": "openAPI", "Endpoint": "{}"}}]}}}}"#,
        service.url()
    );
    let slow = Reaction::Read(vec![Step::Trickle(http("200 OK", JSON, body))]);
    let location = FaultServer::start(vec![slow]).await;
    let settings = settings(&RecordingClock::new()).location_endpoint(location.url());
    let client = settings.build().unwrap();
    let calls: Vec<_> = (0..32)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { call(&client, mutating(), false).await })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!((location.arrivals(), service.arrivals()), (1, 32));
}

#[tokio::test]
async fn the_default_endpoint_is_used_if_the_lookup_fails() {
    for response in [
        Reply::error(403, "Forbidden.RAM", "No."),
        Reply::json(r#"{"Endpoints": {"Endpoint": []}}"#),
        Reply::json(r#"{"Endpoints": null}"#),
        Reply::json("<html>"),
        located_at(""),
        located_at("no host at all"),
        located_at("http://ecs.example.com"),
        Reply::connection_refused(),
    ] {
        let test = test(response, |settings| settings);
        assert_eq!(test.host().await, DEFAULT);
        let lookups = test.lookups();
        test.clock.advance(Duration::from_secs(299));
        assert_eq!((test.host().await.as_str(), test.lookups()), (DEFAULT, lookups));
        test.clock.advance(Duration::from_secs(2));
        let transport = test.transport.clone().repeat(LOOKUP, located_at(LOCATED));
        assert_eq!((test.host().await.as_str(), test.lookups()), (LOCATED, lookups + 1));
        assert_eq!(transport.requests_for(LOOKUP).len(), lookups + 1);
    }
}

/// A client whose time is that of Tokio, which tests pause.
fn paused(response: Reply, limit: Duration) -> (Client, ReplayTransport) {
    let transport = ReplayTransport::new()
        .clock(TokioClock::new())
        .repeat(LOOKUP, response)
        .otherwise(Reply::json("{}"));
    let settings = settings(&RecordingClock::new()).clock(TokioClock::new());
    let settings = settings.transport(transport.clone()).location_service(true);
    (settings.timeout(limit).build().unwrap(), transport)
}

/// A call with a short timeout keeps half of it for its own request.
#[tokio::test(start_paused = true)]
async fn a_hanging_lookup_falls_back_to_the_default_endpoint() {
    for (limit, longest) in [(300_000, 5_000), (6_000, 3_000), (1_000, 500)] {
        let (client, transport) = paused(Reply::stall(), Duration::from_millis(limit));
        for number in 1..=3 {
            let begin = Instant::now();
            client.call(request(mutating(), false)).await.unwrap();
            let host = transport.requests().last().unwrap().host().to_owned();
            assert_eq!((host.as_str(), transport.requests_for(LOOKUP).len()), (DEFAULT, 1));
            let waited = begin.elapsed().as_millis();
            assert!(waited <= longest + 5, "call {number} of {limit} ms waited {waited} ms");
        }
    }
}

/// The lookup takes 600 ms, and ten calls have half a second.
#[tokio::test(start_paused = true)]
async fn a_lookup_goes_on_without_its_callers() {
    let slow = located_at(LOCATED).after(Duration::from_millis(600));
    let (client, transport) = paused(slow, Duration::from_millis(500));
    let calls = (0..10).map(|_| client.call(request(mutating(), false)).send());
    for call in futures_util::future::join_all(calls).await {
        call.unwrap();
    }
    tokio::time::sleep(Duration::from_millis(600)).await;
    client.call(request(mutating(), false)).await.unwrap();
    let hosts = transport.requests_for("ModifyWidgets");
    let hosts: Vec<_> = hosts.iter().map(|request| request.host()).collect();
    assert_eq!(hosts, [vec![DEFAULT; 10], vec![LOCATED]].concat());
    assert_eq!(transport.requests_for(LOOKUP).len(), 1);
}

#[tokio::test]
async fn there_is_no_lookup_with_an_explicit_endpoint() {
    let off = test(located_at(LOCATED), |settings| settings.location_service(false));
    assert_eq!((off.host().await.as_str(), off.lookups()), (DEFAULT, 0));
    let vpc = test(located_at(LOCATED), |settings| settings.network(Network::Vpc));
    assert_eq!((vpc.host().await.as_str(), vpc.lookups()), ("ecs-vpc.cn-hangzhou.aliyuncs.com", 0));
    let explicit = test(located_at(LOCATED), |settings| settings.endpoint("ecs.example.com"));
    assert_eq!((explicit.host().await.as_str(), explicit.lookups()), ("ecs.example.com", 0));
    let default = test(located_at(LOCATED), |settings| settings);
    default.client.call(request(mutating(), false)).endpoint("ecs.example.org").await.unwrap();
    assert_eq!(default.lookups(), 0);
}

#[tokio::test]
async fn the_location_service_can_have_another_endpoint() {
    let test =
        test(located_at(LOCATED), |settings| settings.location_endpoint("location.example.com"));
    assert_eq!(test.host().await, LOCATED);
    assert_eq!(test.transport.requests_for(LOOKUP)[0].host(), "location.example.com");
}
