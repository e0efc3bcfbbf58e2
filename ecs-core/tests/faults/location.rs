//! Endpoints from the location service.

use std::time::Duration;

use ecs_core::testing::{ManualClock, ReplayTransport, Reply};
use ecs_core::{Action, Client, ClientBuilder, Network, Service};

use super::case::{call, changes, ok, request, settings};
use super::clock::RecordingClock;
use crate::support::fault_server::{FaultServer, Turn};
use crate::support::requests::ask;
use crate::support::server::{JSON, Step, http};

static ECS: Service = Service::new("Ecs", "2014-05-26", "ecs.{region}.aliyuncs.com")
    .vpc("ecs-vpc.{region}.aliyuncs.com");

const LOOK_UP: &str = "DescribeEndpoints";

/// What the location service answers.
fn tells(host: &str) -> Reply {
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
        .repeat(LOOK_UP, response)
        .otherwise(Reply::json("{}"));
    let settings = settings(&RecordingClock::new()).clock(clock.clone());
    let settings = settings.transport(transport.clone()).location_service(true);
    Test { client: change(settings).build().unwrap(), transport, clock }
}

impl Test {
    /// Calls, and gives the host that the call went to.
    async fn host(&self) -> String {
        self.client.call(ask(Action::new(&ECS, "ChangeThings"))).await.unwrap();
        self.transport.requests().last().unwrap().host().to_owned()
    }

    fn asked(&self) -> usize {
        self.transport.requests_for(LOOK_UP).len()
    }
}

const TOLD: &str = "ecs-told.aliyuncs.com";
const BY_RULE: &str = "ecs.cn-hangzhou.aliyuncs.com";

#[tokio::test]
async fn it_is_asked_once_for_each_region() {
    let test = test(tells(TOLD), |settings| settings);
    for _ in 0..3 {
        assert_eq!(test.host().await, TOLD);
    }
    assert_eq!(test.asked(), 1);
    test.client.call(request(changes(), false)).region("eu-west-1").await.unwrap();
    let asked = test.transport.requests_for(LOOK_UP);
    let sent = |index: usize, name: &str| asked[index].parameter(name).unwrap().to_owned();
    assert_eq!([sent(0, "Id"), sent(1, "Id")], ["cn-hangzhou", "eu-west-1"]);
    assert_eq!((sent(0, "ServiceCode"), sent(0, "Type")), ("ecs".to_owned(), "openAPI".to_owned()));
    assert_eq!(asked[0].host(), "location-readonly.aliyuncs.com");
    assert_eq!((asked[0].version(), asked.len()), (Some("2015-06-12"), 2));
    test.clock.advance(Duration::from_secs(86_400));
    assert_eq!((test.host().await.as_str(), test.asked()), (TOLD, 2));
}

#[tokio::test]
async fn many_calls_at_the_same_time_ask_once() {
    let service = FaultServer::start(vec![ok()]).await;
    let body = format!(
        r#"{{"Endpoints": {{"Endpoint": [{{"Type": "openAPI", "Endpoint": "{}"}}]}}}}"#,
        service.url()
    );
    let slow = Turn::Read(vec![Step::Trickle(http("200 OK", JSON, body))]);
    let location = FaultServer::start(vec![slow]).await;
    let settings = settings(&RecordingClock::new()).location_endpoint(location.url());
    let client = settings.build().unwrap();
    let calls: Vec<_> = (0..32)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { call(&client, changes(), false).await })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!((location.turns(), service.turns()), (1, 32));
}

#[tokio::test]
async fn the_rule_serves_when_it_does_not_tell() {
    for response in [
        Reply::error(403, "Forbidden.RAM", "No."),
        Reply::json(r#"{"Endpoints": {"Endpoint": []}}"#),
        Reply::json(r#"{"Endpoints": null}"#),
        Reply::json("<html>"),
        tells(""),
        tells("no host at all"),
        tells("http://ecs.example.com"),
        Reply::refused(),
    ] {
        let test = test(response, |settings| settings);
        assert_eq!(test.host().await, BY_RULE);
        let asked = test.asked();
        test.clock.advance(Duration::from_secs(299));
        assert_eq!((test.host().await.as_str(), test.asked()), (BY_RULE, asked));
        test.clock.advance(Duration::from_secs(2));
        let transport = test.transport.clone().repeat(LOOK_UP, tells(TOLD));
        assert_eq!((test.host().await.as_str(), test.asked()), (TOLD, asked + 1));
        assert_eq!(transport.requests_for(LOOK_UP).len(), asked + 1);
    }
}

/// A call with little time has some left for itself.
#[tokio::test]
async fn it_may_hang() {
    for (seconds, longest) in [(300, 5), (6, 3), (1, 1)] {
        let limit = Duration::from_secs(seconds);
        let test = test(Reply::stall(), |settings| settings.timeout(limit));
        assert_eq!(test.host().await, BY_RULE, "{seconds}");
        assert!(test.clock.slept().iter().sum::<Duration>() <= Duration::from_secs(longest));
        let asked = test.asked();
        assert_eq!((test.host().await.as_str(), test.asked()), (BY_RULE, asked));
    }
}

#[tokio::test]
async fn it_is_not_asked_when_there_is_an_endpoint() {
    let off = test(tells(TOLD), |settings| settings.location_service(false));
    assert_eq!((off.host().await.as_str(), off.asked()), (BY_RULE, 0));
    let vpc = test(tells(TOLD), |settings| settings.network(Network::Vpc));
    assert_eq!((vpc.host().await.as_str(), vpc.asked()), ("ecs-vpc.cn-hangzhou.aliyuncs.com", 0));
    let given = test(tells(TOLD), |settings| settings.endpoint("ecs.example.com"));
    assert_eq!((given.host().await.as_str(), given.asked()), ("ecs.example.com", 0));
    let usual = test(tells(TOLD), |settings| settings);
    usual.client.call(request(changes(), false)).endpoint("ecs.example.org").await.unwrap();
    assert_eq!(usual.asked(), 0);
}

#[tokio::test]
async fn it_can_be_elsewhere() {
    let test = test(tells(TOLD), |settings| settings.location_endpoint("location.example.com"));
    assert_eq!(test.host().await, TOLD);
    assert_eq!(test.transport.requests_for(LOOK_UP)[0].host(), "location.example.com");
}
