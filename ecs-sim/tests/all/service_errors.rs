//! Every error code, triggered once.

use crate::support;
use crate::support::call::Call;
use crate::support::http::HttpRequest;
use ecs_sim::EcsSim;
use serde_json::{Value, json};

fn regions() -> Call {
    Call::new("DescribeRegions")
}

/// Modifies a request after it was signed.
fn spoil(mut request: HttpRequest, damage: impl FnOnce(&mut HttpRequest)) -> HttpRequest {
    damage(&mut request);
    request
}

/// A v1 request without one of its parameters.
fn v1_without(name: &str) -> HttpRequest {
    spoil(regions().v1(), |request| request.drop_query(name))
}

/// A V3 request without one of its headers.
fn v3_without(name: &str) -> HttpRequest {
    spoil(regions().v3(), |request| request.set(name, None))
}

fn v3_with(name: &str, value: &str) -> HttpRequest {
    spoil(regions().v3(), |request| request.set(name, Some(value)))
}

/// A v1 request with one more parameter than was signed, already escaped.
fn v1_plus(pair: &str) -> HttpRequest {
    spoil(regions().v1(), |request| request.query.push_str(&format!("&{pair}")))
}

type Case = (u16, &'static str, HttpRequest);

async fn assert_rejected(sim: &EcsSim, cases: Vec<Case>) {
    for (i, (status, code, request)) in cases.into_iter().enumerate() {
        let response = request.send(sim.address()).await;
        let got = (response.status, response.code());
        assert_eq!(got, (status, code), "case {i}: {}", response.json);
        assert_error_body(&response.json, code);
        assert_eq!(response.json["RequestId"], response.headers["x-acs-request-id"]);
        assert_eq!(response.headers["content-type"], "application/json;charset=utf-8");
        assert!(!response.headers.contains_key("x-ecs-sim"));
        let recorded = sim.requests().pop().unwrap();
        assert_eq!((recorded.status, recorded.error_code.as_deref()), (status, Some(code)));
    }
}

fn assert_error_body(body: &Value, code: &str) {
    let members: Vec<&String> = body.as_object().unwrap().keys().collect();
    assert_eq!(members, ["Code", "HostId", "Message", "Recommend", "RequestId"]);
    assert_eq!(body["HostId"], "localhost");
    assert_eq!(body["Recommend"], format!("https://api.aliyun.com/troubleshoot?q={code}"));
    assert_ne!(body["Message"], "");
}

#[tokio::test]
async fn malformed_requests() {
    let sim = support::start().await;
    let form = |text: &[u8]| {
        spoil(regions().in_form("A", "b").v3(), |request| request.body = text.to_vec())
    };
    let too_large = vec![b'a'; 10 * 1024 * 1024 + 1];
    let gigantic = vec![b'a'; 40 * 1024 * 1024];
    let cases = vec![
        (403, "UnsupportedHTTPMethod", spoil(regions().v3(), |r| r.method = "PUT".to_owned())),
        (403, "UnsupportedHTTPMethod", spoil(regions().v1(), |r| r.method = "DELETE".to_owned())),
        (400, "InvalidParameter", v1_plus("A=%4")),
        (400, "InvalidParameter", v1_plus("A=%zz")),
        (400, "InvalidParameter", v1_plus("A=%ff%fe")),
        (400, "InvalidParameter", v1_plus("Action=DescribeRegions")),
        (400, "InvalidParameter", form(b"A=%")),
        (400, "InvalidParameter", form(b"A=\xff")),
        (400, "InvalidParameter", regions().with("A", "1").in_form("A", "1").v1()),
        (413, "RequestBodyTooLarge", form(&too_large)),
        (413, "RequestBodyTooLarge", form(&gigantic)),
    ];
    assert_rejected(&sim, cases).await;
}

#[tokio::test]
async fn requests_without_an_action() {
    let sim = support::start().await;
    let cases = vec![
        (404, "InvalidApi.NotFound", Call::new("DescribeEverything").v1()),
        (404, "InvalidApi.NotFound", Call::new("describeRegions").v3()),
        (404, "InvalidApi.NotFound", spoil(regions().v3(), |r| r.path = "/other".to_owned())),
        (400, "InvalidVersion", regions().version("2013-01-10").v3()),
        (400, "MissingAction", v1_without("Action")),
        (400, "MissingAction", v3_without("x-acs-action")),
        (400, "MissingVersion", v1_without("Version")),
        (400, "MissingVersion", v3_without("x-acs-version")),
    ];
    assert_rejected(&sim, cases).await;
}

#[tokio::test]
async fn badly_signed_requests() {
    let sim = support::start().await;
    let v1_as = |name: &str, pair: &str| {
        spoil(v1_without(name), |request| request.query.push_str(&format!("&{pair}")))
    };
    let mut unsigned_date = regions().v3();
    for (name, value) in &mut unsigned_date.headers {
        if name == "authorization" {
            *value = value.replace("x-acs-date;", "");
        }
    }
    let extra_header = spoil(regions().v3(), |request| {
        for (_, value) in &mut request.headers {
            *value = value.replace("SignedHeaders=", "SignedHeaders=accept;");
        }
    });
    let incomplete = [
        "ACS3-HMAC-SHA256",
        "Bearer token",
        "ACS3-HMAC-SHA256 Credential=a,SignedHeaders=host",
        "ACS3-HMAC-SHA256 Credential=,SignedHeaders=host,Signature=00",
        "ACS3-HMAC-SHA256 Credential=a,SignedHeaders=host,Signature=00,Signature=00",
        "ACS3-HMAC-SHA256 Credential=a, SignedHeaders=host, Signature=00",
    ];
    let mut cases: Vec<Case> =
        incomplete.map(|text| (400, "IncompleteSignature", v3_with("authorization", text))).into();
    cases.extend([
        (400, "IncompleteSignature", unsigned_date),
        (400, "IncompleteSignature", extra_header),
        (400, "MissingSignature", v3_without("authorization")),
        (400, "MissingSignature", v1_without("Signature")),
        (400, "MissingAccessKeyId", v1_without("AccessKeyId")),
        (400, "MissingSignatureMethod", v1_without("SignatureMethod")),
        (400, "MissingSignatureVersion", v1_without("SignatureVersion")),
        (400, "InvalidParameter", v1_as("SignatureMethod", "SignatureMethod=HMAC-SHA256")),
        (400, "InvalidParameter", v1_as("SignatureVersion", "SignatureVersion=2.0")),
        (400, "InvalidParameter", v1_plus("SignatureType=BEARERTOKEN")),
        (400, "MissingTimestamp", v1_without("Timestamp")),
        (400, "MissingTimestamp", v3_without("x-acs-date")),
        (400, "MissingSignatureNonce", v1_without("SignatureNonce")),
        (400, "MissingSignatureNonce", v3_without("x-acs-signature-nonce")),
        (400, "MissingSignatureNonce", v3_with("x-acs-signature-nonce", "")),
        (400, "MissingContentSha256", v3_without("x-acs-content-sha256")),
    ]);
    assert_rejected(&sim, cases).await;
}

#[tokio::test]
async fn a_v3_request_without_a_host() {
    let sim = support::start().await;
    let response = v3_without("host").send(sim.address()).await;
    assert_eq!((response.status, response.code()), (400, "MissingHost"));
    assert_eq!(response.json["HostId"], "");
}

#[tokio::test]
async fn the_host_of_a_v3_request_may_be_unsigned() {
    let sim = support::start().await;
    let request = regions().v3_with_unsigned_host();
    let response = request.send(sim.address()).await;
    assert_eq!(response.status, 200, "{}", response.json);
    let other_action = spoil(request, |request| request.set("x-acs-action", Some("DescribeZones")));
    let response = other_action.send(sim.address()).await;
    assert_eq!((response.status, response.code()), (400, "SignatureDoesNotMatch"));
}

#[tokio::test]
async fn wrong_keys_times_and_signatures() {
    let sim = support::start().await;
    let other = |call: Call, secret: &str| call.key(EcsSim::ACCESS_KEY_ID, secret, None);
    let unknown = regions().key("unknown", EcsSim::ACCESS_KEY_SECRET, None);
    let zero_hash = "0".repeat(64);
    let cases = vec![
        (404, "InvalidAccessKeyId.NotFound", unknown.v1()),
        (404, "InvalidAccessKeyId.NotFound", unknown.v3()),
        (400, "InvalidTimeStamp.Format", regions().at("2026-01-02 03:04:05").v1()),
        (400, "InvalidTimeStamp.Format", regions().at("2026-01-02T03:04:05.000000Z").v3()),
        (400, "InvalidTimeStamp.Expired", regions().at("2026-01-02T02:49:04Z").v1()),
        (400, "InvalidTimeStamp.Expired", regions().at("2026-01-02T03:19:06Z").v3()),
        (400, "SignatureDoesNotMatch", other(regions(), "wrong").v1()),
        (400, "SignatureDoesNotMatch", other(regions(), "wrong").v3()),
        (400, "SignatureDoesNotMatch", v1_plus("RegionId=cn-beijing")),
        (400, "SignatureDoesNotMatch", spoil(regions().v1(), |r| r.method = "GET".to_owned())),
        (400, "SignatureDoesNotMatch", spoil(regions().v3(), |r| r.query = "A=b".to_owned())),
        (400, "SignatureDoesNotMatch", spoil(regions().v3(), |r| r.body = b"more".to_vec())),
        (400, "SignatureDoesNotMatch", v3_with("x-acs-content-sha256", &zero_hash)),
        (400, "SignatureDoesNotMatch", v3_with("x-acs-signature-nonce", "another")),
    ];
    assert_rejected(&sim, cases).await;
}

#[tokio::test]
async fn temporary_keys_need_their_token() {
    let now = support::NOW.parse::<jiff::Timestamp>().unwrap();
    let builder = EcsSim::builder().clock(move || now).sts_key("STS.id", "secret", "token/+=");
    let sim = builder.access_key("permanent", "secret").start().await.unwrap();
    let call = |id, token| regions().key(id, "secret", token);
    let cases = vec![
        (400, "MissingSecurityToken", call("STS.id", None).v1()),
        (400, "MissingSecurityToken", call("STS.id", None).v3()),
        (400, "InvalidSecurityToken.MismatchWithAccessKey", call("STS.id", Some("other")).v1()),
        (400, "InvalidSecurityToken.MismatchWithAccessKey", call("STS.id", Some("other")).v3()),
        (400, "InvalidSecurityToken.MismatchWithAccessKey", call("permanent", Some("any")).v3()),
        (404, "InvalidAccessKeyId.NotFound", regions().v3()),
    ];
    assert_rejected(&sim, cases).await;
    for request in [
        call("STS.id", Some("token/+=")).v1(),
        call("STS.id", Some("token/+=")).v3(),
        call("permanent", None).v3(),
    ] {
        assert_eq!(request.send(sim.address()).await.status, 200);
        assert!(sim.requests().pop().unwrap().parameters.is_empty());
    }
}

#[tokio::test]
async fn a_nonce_is_valid_for_one_request_per_key() {
    let now = support::NOW.parse::<jiff::Timestamp>().unwrap();
    let builder = EcsSim::builder().clock(move || now).access_key("a", "s").access_key("b", "s");
    let sim = builder.start().await.unwrap();
    let mut call = regions().key("a", "s", None);
    call.nonce = "the same".to_owned();
    // A request with a wrong signature does not use up the nonce.
    let forged = call.clone().key("a", "wrong", None).v3();
    assert_eq!(forged.send(sim.address()).await.code(), "SignatureDoesNotMatch");
    assert_eq!(call.v3().send(sim.address()).await.status, 200);
    let again = vec![
        (400, "SignatureNonceUsed", call.v3()),
        (400, "SignatureNonceUsed", call.clone().with("RegionId", "x").v1()),
    ];
    assert_rejected(&sim, again).await;
    let other_key = call.key("b", "s", None);
    assert_eq!(other_key.v3().send(sim.address()).await.status, 200);
}

#[tokio::test]
async fn a_clock_skew_of_fourteen_minutes_is_accepted_but_not_sixteen() {
    for minutes in [14, -14] {
        let sim = support::start_at(minutes).await;
        assert_eq!(regions().v1().send(sim.address()).await.status, 200);
        assert_eq!(regions().v3().send(sim.address()).await.status, 200);
    }
    for minutes in [16, -16] {
        let sim = support::start_at(minutes).await;
        let expired = "InvalidTimeStamp.Expired";
        assert_rejected(&sim, vec![(400, expired, regions().v1()), (400, expired, regions().v3())])
            .await;
    }
}

#[tokio::test]
async fn wrong_parameters() {
    let sim = support::start().await;
    let run = || Call::new("RunInstances").with("RegionId", "cn-hangzhou");
    let command = || Call::new("InvokeCommand").with("RegionId", "cn-hangzhou");
    let command = || command().with("CommandId", "c-1").with("InstanceId.1", "i-1");
    let category =
        |name| Call::new("ModifySnapshotCategory").with("SnapshotId", "s-1").with("Category", name);
    let delete =
        || Call::new("DeleteInstances").with("RegionId", "cn-hangzhou").with("InstanceId.1", "i");
    let cluster = || Call::new("CreateDedicatedHostCluster").with("RegionId", "cn-hangzhou");
    let cluster = || cluster().with("ZoneId", "cn-hangzhou-a");
    let cases = vec![
        (400, "MissingParameter", Call::new("DescribeInstances").v3()),
        (400, "MissingParameter", Call::new("DescribeInstances").with("RegionId", "").v1()),
        (400, "InvalidParameter", run().with("Amount", "many").v3()),
        (400, "InvalidParameter", run().with("Amount", "0").v1()),
        (400, "InvalidParameter", run().with("SystemDisk.BurstingEnabled", "1").v3()),
        (400, "InvalidParameter", run().with("SpotPriceLimit", "1e-7").v3()),
        (400, "InvalidParameter", run().with("Tag.0.Key", "k").v3()),
        (400, "InvalidParameter", command().with("Parameters", "{'a' '1'}").v3()),
        (400, "InvalidParameter", category("Hot").v3()),
        (400, "DryRunOperation", cluster().with("DryRun", "True").v3()),
        (404, "InvalidInstanceIds.NotFound", delete().with("DryRun", "true").v1()),
        (400, "MissingParameter", Call::new("DeleteInstances").with("DryRun", "true").v1()),
    ];
    assert_rejected(&sim, cases).await;
    assert_eq!(cluster().with("DryRun", "false").v3().send(sim.address()).await.status, 200);
    let encoded = command().with("Parameters", r#"{"a":"1"}"#).v3();
    // Valid parameters, of an instance and a command that do not exist.
    assert_eq!(encoded.send(sim.address()).await.status, 404);
}

#[tokio::test]
async fn cloud_monitor_reports_wrong_parameters_in_the_response_body() {
    let sim = support::start().await;
    let metric = Call::new("DescribeMetricList").version("2019-01-01");
    let response = metric.v3().send(sim.address()).await;
    assert_eq!((response.status, response.code()), (200, "400"));
    assert_eq!(response.json["Success"], json!(false));
    assert_eq!(response.json["RequestId"], response.headers["x-acs-request-id"]);
    let events = || Call::new("DescribeSystemEventAttribute").version("2019-01-01");
    let response = events().with("PageSize", "x").v1().send(sim.address()).await;
    assert_eq!((response.code(), &response.json["Success"]), ("400", &json!("false")));
    assert_eq!(sim.requests().pop().unwrap().error_code.as_deref(), Some("400"));
    // Errors of the gateway have the usual form.
    let wrong = events().key(EcsSim::ACCESS_KEY_ID, "wrong", None).v3();
    assert_rejected(&sim, vec![(400, "SignatureDoesNotMatch", wrong)]).await;
}

#[tokio::test]
async fn a_wrong_signature_error_has_the_expected_string() {
    let sim = support::start().await;
    let call = regions().key(EcsSim::ACCESS_KEY_ID, "wrong", None);
    let message = |json: &Value| json["Message"].as_str().unwrap().to_owned();
    let v1 = message(&call.v1().send(sim.address()).await.json);
    let (_, string_to_sign) = v1.split_once("server string to sign is:").unwrap();
    assert!(string_to_sign.starts_with("POST&%2F&AccessKeyId%3DLTAI-ecs-sim%26Action%3D"), "{v1}");
    let v3 = message(&call.v3().send(sim.address()).await.json);
    assert!(v3.contains("server StringToSign is [ACS3-HMAC-SHA256\n"), "{v3}");
    assert!(v3.contains("server CanonicalRequest is [POST\n/\n\nhost:localhost"), "{v3}");
    assert!(v3.ends_with("b7852b855]"), "{v3}");
}
