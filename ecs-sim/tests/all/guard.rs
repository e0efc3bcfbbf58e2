//! Requests that a web page could send, and common parameters in a form body.

use crate::support;
use crate::support::call::Call;
use ecs_sim::EcsSim;

#[tokio::test]
async fn a_page_under_a_foreign_name_neither_reads_nor_changes_anything() {
    let sim = support::start().await;
    let targets =
        ["/_sim/state", "/_sim/clock", "/", "/latest/meta-data/", "/?Action=DescribeRegions"];
    for target in targets {
        for headers in [[("host", "evil.example")], [("origin", "http://evil.example")]] {
            for method in ["GET", "POST"] {
                let body = r#"{"advance_ms": 1}"#;
                let response = support::send(&sim, method, target, &headers, body).await;
                let code = response.code();
                assert_eq!(response.status, 403, "{method} {target} {headers:?}");
                assert!(
                    ["Forbidden.Host", "Forbidden.Origin", "InvalidParameter"].contains(&code),
                    "{code}"
                );
            }
        }
    }
    assert_eq!(sim.state()["ahead_ms"], 0);
    assert!(sim.requests().iter().all(|request| request.status == 403));
}

#[tokio::test]
async fn a_further_name_is_allowed_by_a_setting() {
    let sim = EcsSim::builder().allow_host("sim.test").start().await.unwrap();
    for (host, status) in [("sim.test:80", 200), ("other.test", 403)] {
        let response = support::send(&sim, "GET", "/_sim/health", &[("host", host)], "").await;
        assert_eq!(response.status, status, "{host}");
    }
}

#[tokio::test]
async fn v1_parameters_count_in_a_form_body_too() {
    let sim = support::start().await;
    let call = || Call::new("DescribeZones").with("RegionId", "cn-beijing");
    for call in [call(), call().in_form("Verbose", "false")] {
        let response = call.v1().in_body().send(sim.address()).await;
        assert_eq!(response.status, 200, "{}", response.json);
        assert_eq!(response.json["Zones"]["Zone"][0]["ZoneId"], "cn-beijing-a");
    }
    let mut spoilt = Call::new("DescribeRegions").v1().in_body();
    spoilt.body.extend(b"&Extra=1");
    assert_eq!(spoilt.send(sim.address()).await.code(), "SignatureDoesNotMatch");
}
