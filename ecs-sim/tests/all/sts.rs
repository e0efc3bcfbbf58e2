//! Temporary keys over HTTP.

use crate::support;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use crate::support::NOW;
use crate::support::call::Call;
use crate::support::http::HttpRequest;
use ecs_sim::EcsSim;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

const STS: &str = "2015-04-01";

fn assume(seconds: &str) -> Call {
    Call::new("AssumeRole")
        .version(STS)
        .with("RoleArn", "acs:ram::1234567890123456:role/reader")
        .with("RoleSessionName", "a-session")
        .with("DurationSeconds", seconds)
}

fn with_keys(call: Call, credentials: &Value) -> Call {
    let text = |name: &str| credentials[name].as_str().unwrap();
    call.key(text("AccessKeyId"), text("AccessKeySecret"), Some(text("SecurityToken")))
}

/// The same call without a signature.
fn unsigned(call: &Call) -> HttpRequest {
    let mut request = call.v1();
    for name in ["AccessKeyId", "Signature", "SignatureMethod", "SignatureVersion"] {
        request.drop_query(name);
    }
    request
}

#[tokio::test]
async fn temporary_keys_are_valid_with_their_token_until_they_expire() {
    let start: Timestamp = NOW.parse().unwrap();
    let seconds = Arc::new(AtomicI64::new(0));
    let passed = Arc::clone(&seconds);
    let now = move || start + SignedDuration::from_secs(passed.load(Ordering::Relaxed));
    let sim = EcsSim::builder().clock(now).start().await.unwrap();
    let response = assume("900").v3().send(sim.address()).await;
    assert_eq!(response.status, 200, "{}", response.body);
    let keys = &response.json["Credentials"];

    let who = with_keys(Call::new("GetCallerIdentity").version(STS), keys);
    for request in [who.v1(), with_keys(Call::new("GetCallerIdentity").version(STS), keys).v3()] {
        let response = request.send(sim.address()).await;
        assert_eq!(
            (response.status, &response.json["IdentityType"]),
            (200, &json!("AssumedRoleUser"))
        );
    }
    let regions = || with_keys(Call::new("DescribeRegions"), keys);
    assert_eq!(regions().v3().send(sim.address()).await.status, 200);
    let mut without = regions();
    without.token = None;
    assert_eq!(without.v3().send(sim.address()).await.code(), "MissingSecurityToken");
    let mut other = regions();
    other.token = Some("another".to_owned());
    let code = "InvalidSecurityToken.MismatchWithAccessKey";
    assert_eq!(other.v3().send(sim.address()).await.code(), code);

    seconds.store(899, Ordering::Relaxed);
    assert_eq!(regions().v3().send(sim.address()).await.status, 200);
    seconds.store(900, Ordering::Relaxed);
    let expired = regions().v3().send(sim.address()).await;
    assert_eq!((expired.status, expired.code()), (400, "InvalidSecurityToken.Expired"));
    let again = assume("900").at("2026-01-02T03:19:05Z").v3().send(sim.address()).await;
    let renewed = with_keys(Call::new("DescribeRegions"), &again.json["Credentials"]);
    assert_eq!(renewed.v3().send(sim.address()).await.status, 200);
}

#[tokio::test]
async fn only_calls_with_an_oidc_token_need_no_signature() {
    let sim = support::start().await;
    let provider = "acs:ram::1234567890123456:oidc-provider/cluster";
    let mut call = assume("3600").in_form("OIDCToken", "a-token").with("OIDCProviderArn", provider);
    call.action = "AssumeRoleWithOIDC".to_owned();
    let response = unsigned(&call).send(sim.address()).await;
    assert_eq!(response.status, 200, "{}", response.body);
    let keys = with_keys(Call::new("DescribeRegions"), &response.json["Credentials"]);
    assert_eq!(keys.v3().send(sim.address()).await.status, 200);

    let bare = Call::new("GetCallerIdentity").version(STS);
    for request in [unsigned(&assume("3600")), unsigned(&bare)] {
        assert_eq!(request.send(sim.address()).await.code(), "MissingSignature");
    }
    // If there is a signature, it must be valid.
    let wrong = call.key(EcsSim::ACCESS_KEY_ID, "wrong", None).v1().send(sim.address()).await;
    assert_eq!(wrong.code(), "SignatureDoesNotMatch");
    assert!(!format!("{:?}", sim.requests()).contains("a-token"));
}

#[tokio::test]
async fn parameters_are_checked_and_recorded() {
    let sim = support::start().await;
    let missing = Call::new("AssumeRole").version(STS).v3().send(sim.address()).await;
    assert_eq!(missing.code(), "MissingParameter");
    let short = assume("60").v3().send(sim.address()).await;
    assert_eq!(short.code(), "InvalidParameter.DurationSeconds");
    let who = Call::new("GetCallerIdentity").version(STS).v1().send(sim.address()).await;
    assert_eq!(who.json["Arn"], "acs:ram::1234567890123456:root");
    let recorded = sim.requests().pop().unwrap();
    assert_eq!((recorded.product.as_str(), recorded.executed), ("sts", true));
}
