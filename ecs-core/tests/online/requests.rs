//! Requests as the server receives them.

use std::collections::BTreeMap;

use ecs_core::{AnyRequest, ClientBuilder, Credentials, SignatureVersion};

use crate::faults::watch::Watch;
use crate::support::requests::{Disk, ECS, Parameters, TestRequest, empty_request, plain_action};
use crate::support::server::{Received, Server};
use crate::support::signatures::{check_v1_signature, check_v3_signature, fields, query};
use crate::support::{SECRET, builder};

const ID: &str = "LTAI-invented";

/// The received request of a call with `parameters`.
async fn received(settings: ClientBuilder, parameters: Parameters) -> Received {
    let watch = Watch::begin();
    let server = Server::with_json("{}").await;
    let client = settings.endpoint(server.url()).build().unwrap();
    client.call(TestRequest { parameters, ..empty_request(plain_action()) }).await.unwrap();
    let request = server.request();
    watch.assert_silent([SECRET, "to+ken==/", "ü &ü &"]);
    assert_eq!(request.headers["host"], server.address.to_string());
    assert_eq!(request.method, "POST");
    assert_eq!(request.headers["accept"], "application/json");
    assert_eq!(request.headers["x-acs-action"], "CreateWidgets");
    assert_eq!(request.headers["x-acs-version"], "2014-05-26");
    assert_eq!(request.headers["content-length"], request.body.len().to_string());
    request
}

fn small() -> Parameters {
    Parameters {
        name: Some("a b&c=云/*~".to_owned()),
        ids: Some(vec![String::new()]),
        ..Parameters::default()
    }
}

/// Parameters that are too long for a query.
fn large() -> Parameters {
    let system = Disk { label: Some("ü &".repeat(2_000)), ..Disk::default() };
    Parameters { system: Some(system), ..small() }
}

fn check_time_and_nonce(time: &str, nonce: &str) {
    let shape: String = time.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    assert_eq!(shape, "0000-00-00T00:00:00Z");
    let year: u32 = time[..4].parse().unwrap();
    assert!((2025..2200).contains(&year), "{time}");
    assert_eq!(nonce.len(), 32);
}

#[tokio::test]
async fn v3_sends_parameters_in_the_query() {
    let request = received(builder().user_agent("my-tool/1.2 (x; y)"), small()).await;
    let expected = "/?Id.1=&Name=a%20b%26c%3D%E4%BA%91%2F%2A~";
    assert_eq!(request.target, expected);
    assert_eq!(request.body, b"");
    let mut names: Vec<_> = request.headers.keys().map(String::as_str).collect();
    names.sort_unstable();
    assert_eq!(
        names,
        [
            "accept",
            "accept-encoding",
            "authorization",
            "content-length",
            "host",
            "user-agent",
            "x-acs-action",
            "x-acs-content-sha256",
            "x-acs-date",
            "x-acs-signature-nonce",
            "x-acs-version",
        ]
    );
    let agent = &request.headers["user-agent"];
    assert!(agent.starts_with("AlibabaCloud (") && agent.contains(" Rust/1."), "{agent}");
    assert!(agent.ends_with(" my-tool/1.2 (x; y)"), "{agent}");
    check_time_and_nonce(&request.headers["x-acs-date"], &request.headers["x-acs-signature-nonce"]);
    check_v3_signature(&request, &Credentials::access_key(ID, SECRET));
}

#[tokio::test]
async fn v3_signs_an_empty_query() {
    let request = received(builder(), Parameters::default()).await;
    assert_eq!(request.target, "/?");
    check_v3_signature(&request, &Credentials::access_key(ID, SECRET));
}

#[tokio::test]
async fn v3_signs_temporary_credentials() {
    let credentials = Credentials::sts("STS.invented", SECRET, "to+ken==/");
    let request = received(builder().credentials(credentials.clone()), small()).await;
    assert_eq!(request.headers["x-acs-security-token"], "to+ken==/");
    assert_eq!(request.headers["x-acs-accesskey-id"], "STS.invented");
    let signed = "SignedHeaders=host;x-acs-accesskey-id;x-acs-action;x-acs-content-sha256;\
                  x-acs-date;x-acs-security-token;x-acs-signature-nonce;x-acs-version,";
    assert!(request.headers["authorization"].contains(signed), "{request:?}");
    check_v3_signature(&request, &credentials);
}

#[tokio::test]
async fn v3_sends_long_parameters_in_a_form() {
    let request = received(builder(), large()).await;
    assert_eq!(request.target, "/?");
    assert_eq!(request.headers["content-type"], "application/x-www-form-urlencoded");
    let authorization = &request.headers["authorization"];
    assert!(authorization.contains("SignedHeaders=content-type;host;"), "{authorization}");
    let form = fields(std::str::from_utf8(&request.body).unwrap());
    assert_eq!(form["System.Label"], "ü &".repeat(2_000));
    assert_eq!(form["Name"], "a b&c=云/*~");
    assert_eq!((form["Id.1"].as_str(), form.len()), ("", 3));
    check_v3_signature(&request, &Credentials::access_key(ID, SECRET));
}

#[tokio::test]
async fn v1_sends_parameters_in_the_query() {
    let request = received(builder().signature(SignatureVersion::V1), small()).await;
    for header in ["authorization", "x-acs-date", "x-acs-signature-nonce", "content-type"] {
        assert!(!request.headers.contains_key(header), "{header}");
    }
    assert_eq!(request.body, b"");
    let query = query(&request);
    let names: Vec<_> = query.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "AccessKeyId",
            "Action",
            "Format",
            "Id.1",
            "Name",
            "Signature",
            "SignatureMethod",
            "SignatureNonce",
            "SignatureVersion",
            "Timestamp",
            "Version",
        ]
    );
    let constant =
        ["Action", "Format", "SignatureMethod", "SignatureVersion", "Version", "AccessKeyId"];
    assert_eq!(
        constant.map(|name| query[name].as_str()),
        ["CreateWidgets", "json", "HMAC-SHA1", "1.0", "2014-05-26", ID]
    );
    assert_eq!(query["Name"], "a b&c=云/*~");
    check_time_and_nonce(&query["Timestamp"], &query["SignatureNonce"]);
    check_v1_signature(&request, SECRET);
}

#[tokio::test]
async fn v1_sends_long_parameters_in_a_form() {
    let request = received(builder().signature(SignatureVersion::V1), large()).await;
    assert_eq!(request.headers["content-type"], "application/x-www-form-urlencoded");
    assert!(request.target.len() < 500, "{}", request.target);
    assert!(!request.target.contains("System"), "{}", request.target);
    let form = fields(std::str::from_utf8(&request.body).unwrap());
    let names: Vec<_> = form.keys().map(String::as_str).collect();
    assert_eq!(names, ["Id.1", "Name", "System.Label"]);
    check_v1_signature(&request, SECRET);
}

/// The whole line counts: `POST http://127.0.0.1:1234/?Name=… HTTP/1.1`, as a proxy receives it.
#[tokio::test]
async fn a_request_line_of_more_than_7_kib_becomes_a_form() {
    let limits = [(SignatureVersion::V3, 0), (SignatureVersion::V1, 400)];
    for ((version, common), in_body) in limits.into_iter().flat_map(|it| [(it, false), (it, true)])
    {
        let server = Server::with_json("{}").await;
        let line = format!("POST http://{}/?Name= HTTP/1.1", server.address);
        let letters = (7 << 10) - line.len() - common + usize::from(in_body);
        let client = builder().signature(version).endpoint(server.url()).build().unwrap();
        let parameters = Parameters { name: Some("x".repeat(letters)), ..Parameters::default() };
        client.call(TestRequest { parameters, ..empty_request(plain_action()) }).await.unwrap();
        let request = server.request();
        assert_eq!(!request.body.is_empty(), in_body, "{version:?}");
        assert_eq!(!request.target.contains("Name="), in_body, "{version:?}");
        assert!(line.len() - "/?Name=".len() + request.target.len() <= 7 << 10);
    }
}

/// URLs are logged by servers and proxies.
#[tokio::test]
async fn secrets_are_sent_in_the_body() {
    let with_password = || Disk { password: Some(SECRET.to_owned()), ..Disk::default() };
    let disk = || Some(with_password());
    let arguments = BTreeMap::from([("Password".to_owned(), SECRET.to_owned())]);
    let cases = [
        Parameters { arguments: Some(arguments), ..Parameters::default() },
        Parameters { password: Some(SECRET.to_owned()), ..Parameters::default() },
        Parameters { system: disk(), ..Parameters::default() },
        Parameters { disks: Some(vec![Disk::default(), with_password()]), ..Parameters::default() },
        Parameters { document: disk(), ..Parameters::default() },
        Parameters {
            document: Some(Disk { parts: Some(vec![with_password()]), ..Disk::default() }),
            ..Parameters::default()
        },
    ];
    for parameters in cases {
        for version in [SignatureVersion::V1, SignatureVersion::V3] {
            let request = received(builder().signature(version), parameters.clone()).await;
            assert!(!request.target.contains("Password"), "{}", request.target);
            let body = std::str::from_utf8(&request.body).unwrap();
            assert!(body.contains("Password") && body.contains(SECRET), "{body}");
        }
    }
}

#[tokio::test]
async fn anonymous_requests_are_unsigned_and_ask_for_json() {
    for version in [SignatureVersion::V1, SignatureVersion::V3] {
        let settings = builder().credentials(Credentials::anonymous()).signature(version);
        let request = received(settings, small()).await;
        assert_eq!(query(&request)["Format"], "json");
        assert!(!request.headers.contains_key("authorization"));
        assert!(!request.target.contains("Signature="), "{}", request.target);
        assert!(!request.target.contains("AccessKeyId"), "{}", request.target);
    }
}

#[tokio::test]
async fn an_action_name_that_is_not_a_valid_header_value_is_rejected() {
    let server = Server::with_json("{}").await;
    let client = builder().endpoint(server.url()).build().unwrap();
    let error = client.call(AnyRequest::new(&ECS, "Bad\nName")).await.unwrap_err();
    assert_eq!(error.kind(), ecs_core::ErrorKind::InvalidRequest);
    assert!(error.message().starts_with("the request could not be built: "), "{error}");
    assert_eq!((error.attempts(), error.may_have_been_executed()), (0, false));
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn a_call_can_have_another_endpoint() {
    let (default, other) = (Server::with_json("{}").await, Server::with_json("{}").await);
    let client = builder().endpoint(default.url()).build().unwrap();
    client.call(empty_request(plain_action())).endpoint(other.url()).await.unwrap();
    assert_eq!((default.connections(), other.requests().len()), (0, 1));
    let error = client
        .call(empty_request(plain_action()))
        .endpoint("http://ecs.example.com")
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ecs_core::ErrorKind::Configuration);
    assert_eq!((error.action(), error.attempts()), (Some("CreateWidgets"), 0));
}
