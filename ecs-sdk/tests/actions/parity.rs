//! Sends typed requests that are given as JSON, for the comparison with an official client.
//!
//! `api-specs/verify/parity.py` runs this test with `PARITY_LINES`, a file with one case per line, and
//! `PARITY_ENDPOINT`, a recording server. Without them, the cases below are sent to an endpoint of the
//! test's own. A case with a response is decoded and encoded, and the result is written to
//! `PARITY_OUTPUT`.

use ecs_sdk::{Client, Credentials, SignatureVersion};
use ecs_sim::EcsSim;
use serde_json::{Value, json};

use crate::all_actions::{Typed, find};

fn client(endpoint: &str, signature: SignatureVersion) -> Client {
    let key = Credentials::access_key(EcsSim::ACCESS_KEY_ID, EcsSim::ACCESS_KEY_SECRET);
    let builder = Client::builder().endpoint(endpoint).region("cn-hangzhou").credentials(key);
    builder.signature(signature).build().unwrap()
}

fn typed(case: &Value) -> &'static Typed {
    let action = case["action"].as_str().unwrap();
    find(action).unwrap_or_else(|| panic!("no action {action}"))
}

/// The response as it was decoded.
fn response(case: &Value) -> Value {
    let again = (typed(case).read_response)(&case["response"]);
    json!({"action": case["action"], "response": again.unwrap_or_else(|error| json!({"error": error}))})
}

async fn send(endpoint: &str, cases: &[Value]) {
    for (name, signature) in [("v3", SignatureVersion::V3), ("v1", SignatureVersion::V1)] {
        let ecs = client(endpoint, signature);
        let cases = cases.iter().filter(|case| case["signature"] == name);
        for case in cases {
            let sent = (typed(case).send)(&ecs, case["request"].clone()).await;
            assert_eq!(sent, Ok(()), "{case}");
        }
    }
}

#[tokio::test]
async fn requests_given_as_json_are_sent() {
    let variable = |name: &str| std::env::var(name).ok();
    if let (Some(lines), Some(endpoint)) = (variable("PARITY_LINES"), variable("PARITY_ENDPOINT")) {
        let text = std::fs::read_to_string(lines).unwrap();
        let cases: Vec<Value> =
            text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let (responses, requests): (Vec<_>, Vec<_>) =
            cases.into_iter().partition(|case| case.get("response").is_some());
        send(&endpoint, &requests).await;
        let output: String = responses.iter().map(|case| format!("{}\n", response(case))).collect();
        std::fs::write(variable("PARITY_OUTPUT").unwrap(), output).unwrap();
        return;
    }
    let sim = EcsSim::start().await.unwrap();
    let request = json!({"RegionId": "cn-hangzhou", "InstanceIds": ["i-1"], "Tag": [{"Key": "a"}]});
    let case = |signature: &str| json!({"action": "DescribeInstances", "signature": signature, "request": request});
    send(&sim.endpoint(), &[case("v3"), case("v1")]).await;
    for sent in sim.requests() {
        assert_eq!(sent.parameters["InstanceIds"], r#"["i-1"]"#);
        assert_eq!(sent.parameters["Tag.1.Key"], "a");
    }
    assert_eq!(sim.requests().len(), 2);
    let case = json!({"action": "DescribeRegions", "response": {"Regions": {"Region": [{"RegionId": "a"}]}}});
    assert_eq!(response(&case)["response"]["Regions"]["Region"][0]["RegionId"], "a");
}
