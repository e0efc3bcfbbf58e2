//! XML responses, for clients of signature v1 that do not ask for JSON.

use crate::support;
use crate::support::call::Call;
use crate::support::http::{HttpRequest, HttpResponse};
use ecs_sim::{EcsSim, Fault};

async fn send(sim: &EcsSim, request: HttpRequest) -> HttpResponse {
    request.send(sim.address()).await
}

fn with_format(format: &str) -> Call {
    Call { format: format.to_owned(), ..Call::new("DescribeRegions") }
}

fn accepting(mut request: HttpRequest, accept: &str) -> HttpRequest {
    request.set("accept", Some(accept));
    request
}

#[tokio::test]
async fn xml_is_the_default_format() {
    let sim = support::start().await;
    let requests = [
        with_format("XML").v1(),
        with_format("").v1(),
        accepting(with_format("").v1(), "*/*"),
        accepting(with_format("XML").v1(), "application/json"),
    ];
    for request in requests {
        let response = send(&sim, request).await;
        assert_eq!(response.status, 200);
        assert_eq!(response.headers["content-type"], "text/xml;charset=utf-8");
        let body = response.body;
        assert!(
            body.starts_with(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<DescribeRegionsResponse>"
            )
        );
        assert_eq!(body.matches("<Region>").count(), 30, "{body}");
        let id = format!("<RequestId>{}</RequestId>", response.headers["x-acs-request-id"]);
        assert!(body.contains(&id) && body.ends_with("</DescribeRegionsResponse>"), "{body}");
    }
}

#[tokio::test]
async fn json_is_sent_on_request() {
    let sim = support::start().await;
    let requests = [
        with_format("JSON").v1(),
        with_format("json").v1(),
        accepting(with_format("").v1(), "application/json"),
        with_format("").v3(),
    ];
    for request in requests {
        let response = send(&sim, request).await;
        assert_eq!(response.headers["content-type"], "application/json;charset=utf-8");
        assert!(response.json["Regions"]["Region"].is_array());
    }
}

#[tokio::test]
async fn errors_and_faults_have_the_format_of_responses() {
    let sim = support::start().await;
    let wrong = with_format("XML").key(EcsSim::ACCESS_KEY_ID, "wrong", None).v1();
    let response = send(&sim, wrong).await;
    assert_eq!(
        (response.status, response.headers["content-type"].as_str()),
        (400, "text/xml;charset=utf-8")
    );
    assert!(response.body.contains("<Error><Code>SignatureDoesNotMatch</Code><HostId>"));
    sim.set_faults([Fault::throttling()]).unwrap();
    let response = send(&sim, with_format("XML").v1()).await;
    assert!(response.body.contains("<Code>Throttling.User</Code>"), "{}", response.body);
    let recorded = sim.requests().pop().unwrap();
    assert_eq!(recorded.error_code.as_deref(), Some("Throttling.User"));
}
