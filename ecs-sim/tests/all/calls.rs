//! Successful calls and their records.

use crate::support;
use crate::support::call::Call;
use ecs_sim::{EcsSim, SignatureKind};
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use tokio::net::TcpStream;
use tokio::task::JoinSet;

/// Text that a careless decoder would corrupt.
const ODD: &str = "a b+c*d~e/云\u{1f600}=%25&\t\n!'()";

#[tokio::test]
async fn get_and_post_query_and_form_v1_and_v3() {
    let sim = support::start_stateless().await;
    let call = || Call::new("DescribeDedicatedHosts").with("RegionId", "cn-beijing");
    let requests = [
        call().with("DedicatedHostName", ODD).get().v1(),
        call().with("DedicatedHostName", ODD).v1(),
        call().in_form("DedicatedHostName", ODD).v1(),
        call().with("DedicatedHostName", ODD).get().v3(),
        call().with("DedicatedHostName", ODD).v3(),
        call().in_form("DedicatedHostName", ODD).v3(),
    ];
    for (i, request) in requests.iter().enumerate() {
        let response = request.send(sim.address()).await;
        assert_eq!(response.status, 200, "{i} {}", response.json);
        let host = &response.json["DedicatedHosts"]["DedicatedHost"][1];
        assert_eq!(host["DedicatedHostName"], ODD);
        assert_eq!(host["RegionId"], "cn-beijing");
    }
}

#[tokio::test]
async fn a_response_has_the_usual_headers() {
    let sim = support::start().await;
    let call = Call::new("DescribeAccessPoints").with("RegionId", "cn-hangzhou");
    let response = call.v3().send(sim.address()).await;
    assert_eq!(response.headers["content-type"], "application/json;charset=utf-8");
    assert_eq!(response.headers["x-ecs-sim"], "generated");
    assert!(response.headers.contains_key("date"));
    assert_eq!(response.headers["x-acs-request-id"], response.json["RequestId"]);
}

#[tokio::test]
async fn requests_are_recorded() {
    let sim = support::start().await;
    let call = Call::new("DescribeVpcs").version("2016-04-28").with("RegionId", "cn-beijing");
    let response =
        call.with("Colour", "blue").with("PageSize", "900").v1().send(sim.address()).await;
    assert_eq!(response.json["PageSize"], 50);
    Call::new("Nonsense").get().v3().send(sim.address()).await;
    let [first, second] = sim.requests().try_into().unwrap();
    assert_eq!((first.product.as_str(), first.action.as_str()), ("vpc", "DescribeVpcs"));
    assert_eq!((first.method.as_str(), first.version.as_str()), ("POST", "2016-04-28"));
    assert_eq!((first.signature, first.status), (Some(SignatureKind::V1), 200));
    let sent = [("Colour", "blue"), ("PageSize", "900"), ("RegionId", "cn-beijing")];
    assert_eq!(first.parameters, sent.map(|(k, v)| (k.to_owned(), v.to_owned())).into());
    assert_eq!(first.unknown_parameters, ["Colour"]);
    assert_eq!(first.time.to_string(), support::NOW);
    assert_eq!(
        (first.error_code, first.request_id.as_str()),
        (None, response.json["RequestId"].as_str().unwrap())
    );
    assert_eq!(
        (second.method.as_str(), second.action.as_str(), second.status),
        ("GET", "Nonsense", 404)
    );
    assert_eq!(
        (second.product.as_str(), second.error_code.as_deref()),
        ("", Some("InvalidApi.NotFound"))
    );
}

#[tokio::test]
async fn the_observer_gets_every_request_and_the_log_keeps_a_thousand() {
    let count = Arc::new(Mutex::new(0));
    let counter = Arc::clone(&count);
    let observer = move |_: &ecs_sim::RecordedRequest| *counter.lock().unwrap() += 1;
    let sim = EcsSim::builder().on_request(observer).start().await.unwrap();
    let unsigned = {
        let mut request = Call::new("DescribeRegions").v3();
        request.set("authorization", None);
        request
    };
    for _ in 0..1003 {
        unsigned.send(sim.address()).await;
    }
    assert_eq!((sim.requests().len(), *count.lock().unwrap()), (1000, 1003));
}

#[tokio::test(flavor = "multi_thread")]
async fn sixty_four_concurrent_requests() {
    let sim = support::start_stateless().await;
    let mut tasks = JoinSet::new();
    for number in 0..64 {
        let call =
            Call::new("DescribeDedicatedHosts").with("RegionId", &format!("region-{number}"));
        let (request, address) =
            (if number % 2 == 0 { call.v1() } else { call.v3() }, sim.address());
        tasks.spawn(async move { (number, request.send(address).await) });
    }
    let mut ids = BTreeSet::new();
    while let Some(done) = tasks.join_next().await {
        let (number, response) = done.unwrap();
        assert_eq!(response.status, 200);
        let region = &response.json["DedicatedHosts"]["DedicatedHost"][0]["RegionId"];
        assert_eq!(*region, format!("region-{number}"));
        ids.insert(response.json["RequestId"].to_string());
    }
    assert_eq!((ids.len(), sim.requests().len()), (64, 64));
}

#[tokio::test]
async fn the_seed_determines_the_responses() {
    let mut responses = Vec::new();
    for seed in [1, 1, 2] {
        let now = support::NOW.parse::<jiff::Timestamp>().unwrap();
        let sim = EcsSim::builder().seed(seed).clock(move || now).start().await.unwrap();
        let call = Call::new("CreateDisk").with("RegionId", "cn-hangzhou").with("Size", "40");
        let call = call.with("ZoneId", "cn-hangzhou-a");
        responses.push(call.v3().send(sim.address()).await.json);
    }
    assert_eq!(responses[0], responses[1]);
    assert_ne!(responses[0]["RequestId"], responses[2]["RequestId"]);
    assert!(responses[0]["DiskId"].is_string(), "{}", responses[0]);
    assert_ne!(responses[0]["DiskId"], responses[2]["DiskId"]);
}

#[tokio::test]
async fn stopping_and_dropping_free_the_port() {
    let sim = support::start().await;
    let address = sim.address();
    assert_eq!(sim.endpoint(), format!("http://{address}"));
    sim.stop().await;
    assert!(TcpStream::connect(address).await.is_err());

    let sim = support::start().await;
    let address = sim.address();
    drop(sim);
    for _ in 0..100 {
        if TcpStream::connect(address).await.is_err() {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    unreachable!("still listening on {address}");
}

#[tokio::test]
async fn an_idle_connection_does_not_delay_stopping() {
    let sim = support::start().await;
    let silent = TcpStream::connect(sim.address()).await.unwrap();
    let stopped = tokio::time::timeout(std::time::Duration::from_secs(5), sim.stop()).await;
    assert!(stopped.is_ok());
    drop(silent);
}

#[tokio::test]
async fn a_failed_start_has_a_reason() {
    let sim = support::start().await;
    let error = EcsSim::builder().address(sim.address()).start().await.unwrap_err();
    let text = error.to_string();
    assert!(text.contains(&sim.address().to_string()) && text.contains("in use"), "{text}");
    assert!(std::error::Error::source(&error).is_some());
    let error = EcsSim::builder().access_key("id", "").start().await.unwrap_err();
    assert!(error.to_string().contains("empty"), "{error}");
}
