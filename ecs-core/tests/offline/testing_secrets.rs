//! Recordings without secrets.

use std::time::Duration;

use ecs_core::testing::{RecordingTransport, ReplayTransport, Reply};
use ecs_core::transport::Transport;
use ecs_core::{Credentials, SignatureVersion, sign};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::support::builder;
use crate::support::requests::{empty_request, plain_action};

/// One exchange: the parameters of the request, and the response.
#[derive(Debug, Default)]
struct Exchange {
    parameters: Vec<(String, String)>,
    status: u16,
    headers: Vec<(&'static str, String)>,
    body: String,
}

impl Exchange {
    fn sending(name: &str, value: impl Into<String>) -> Self {
        Self { parameters: vec![(name.into(), value.into())], ..Self::responding(&json!({})) }
    }

    fn responding(body: &Value) -> Self {
        Self { status: 200, body: body.to_string(), ..Self::default() }
    }

    /// The recording as a whole, and all texts in it.
    fn record(&self, credentials: &Credentials, version: SignatureVersion) -> Vec<String> {
        let headers: Vec<_> = self.headers.iter().map(|(n, v)| (*n, v.as_str())).collect();
        let reply = Reply::raw(self.status, headers, self.body.clone());
        let script = ReplayTransport::new().on("CreateWidgets", reply);
        let recorder = RecordingTransport::new(script.clone());
        let client = builder().credentials(credentials.clone()).transport(recorder.clone());
        let client = client.signature(version).build().unwrap();
        let call = client.call(empty_request(plain_action())).timeout(Duration::from_secs(1));
        let call = self.parameters.iter().fold(call, |call, (n, v)| call.param(n, v));
        let _ = runtime().block_on(call.raw());
        let request = script.requests().remove(0);
        let texts = recorded_texts(&recorder.to_json());
        assert_absent(request.nonce().unwrap(), &texts);
        texts
    }
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().build().unwrap()
}

fn recorded_texts(json: &str) -> Vec<String> {
    let mut texts = vec![json.to_owned()];
    let mut values: Vec<Value> = serde_json::from_str(json).unwrap();
    while let Some(value) = values.pop() {
        match value {
            Value::Array(items) => values.extend(items),
            Value::Object(members) => {
                texts.extend(members.keys().cloned());
                values.extend(members.into_values());
            }
            Value::String(text) => texts.push(text),
            _ => {}
        }
    }
    texts
}

fn assert_absent(secret: &str, texts: &[String]) {
    for form in [secret.to_owned(), sign::encode(secret)] {
        let found = texts.iter().find(|text| text.contains(&form));
        assert!(found.is_none(), "{form} in {}", found.unwrap());
    }
}

/// All positions in a request or response where a secret has a name.
fn with_ids(secret: &str, encoded: &str) -> Vec<Exchange> {
    let nested = json!({ "list": [{ "db_password": secret, "size": 1 }] });
    let within_text = json!({ "Settings": nested.to_string(), "Name": "n" });
    let pair = json!({ "Name": "db_password", "Value": secret });
    let url = format!("https://u:{encoded}@b.example.com/o?Signature={encoded}&Expires=1");
    let object_url = format!("https://b.example.com/o?OSSAccessKeyId={encoded}&x=1");
    let broken = format!("{{'password': '{secret}',}}");
    let mut all = Vec::new();
    for name in [
        "Password",
        "SystemDisk.Password",
        "Disk.2.Part.1.VncPassword",
        "UserData",
        "LaunchConfiguration.UserData",
        "CommandContent",
        "Content",
        "SecurityToken",
        "OIDCToken",
        "AccessKeySecret",
        "AccessKeyId",
        "PrivateKeyBody",
        "db_passwd",
        "ActivationCode",
        "VncUrl",
        "WebSocketUrl",
        "Authorization",
        "ApiKey",
    ] {
        all.push(Exchange::sending(name, secret));
        let members = json!({ (name): secret, "Below": { (name): { "A": [secret] } } });
        all.push(Exchange::responding(&json!({ "Credentials": members })));
        all.push(Exchange::responding(&json!({ "Items": { "Item": [members] } })));
    }
    for text in [nested.to_string(), within_text.to_string(), pair.to_string(), url, object_url] {
        all.push(Exchange::sending("Parameters", &text));
        all.push(Exchange::responding(&json!({ "Parameters": [text] })));
    }
    all.push(Exchange::sending("Parameters", broken));
    all.push(Exchange::responding(&json!({ "Parameter": [pair] })));
    all.push(tagged(secret));
    all
}

fn tagged(secret: &str) -> Exchange {
    let mut exchange = Exchange::sending("Tag.1.Value", secret);
    exchange.parameters.push(("Tag.1.Key".into(), "password".into()));
    exchange
}

/// Responses that echo the secret, or contain it at positions that are not recorded.
fn echoes(secret: &str, encoded: &str) -> Vec<Exchange> {
    let echo =
        |body: String, status| Exchange { status, body, ..Exchange::sending("Password", secret) };
    let to_sign = format!("Specified signature does not match; server string to sign is:{encoded}");
    let error_body = |message: String| json!({ "Code": "C", "Message": message }).to_string();
    let header = |name, value: &str| Exchange {
        headers: vec![(name, value.to_owned())],
        ..Exchange::responding(&json!({}))
    };
    vec![
        echo(error_body(format!("{secret} is too weak")), 400),
        echo(error_body(format!("{encoded}{encoded}")), 400),
        echo(format!("<html>{secret}</html>"), 502),
        echo(json!({ "Echo": [format!("-{secret}-")] }).to_string(), 200),
        Exchange { status: 400, body: error_body(to_sign), ..Exchange::default() },
        Exchange {
            status: 200,
            body: format!("<AccessKeySecret>{secret}</AccessKeySecret>"),
            ..Exchange::default()
        },
        header("set-cookie", encoded),
        header("x-secret", encoded),
    ]
}

fn assert_no_secret(secret: &str, credentials: &Credentials, key: &[&str], encoding: Encoding) {
    let encoded = sign::encode(secret);
    for mut exchange in with_ids(secret, &encoded).into_iter().chain(echoes(secret, &encoded)) {
        if encoding.as_form {
            // A long request is sent as a form.
            exchange.parameters.push(("Padding".into(), "y".repeat(9_000)));
        }
        let texts = exchange.record(credentials, encoding.version);
        for secret in key.iter().chain([&secret]) {
            assert_absent(secret, &texts);
        }
        assert!(texts.iter().any(|text| text == "CreateWidgets"), "{texts:?}");
    }
}

/// The encoding of a request.
#[derive(Clone, Copy, Debug)]
struct Encoding {
    version: SignatureVersion,
    as_form: bool,
}

fn encoding() -> impl Strategy<Value = Encoding> {
    let version = prop_oneof![Just(SignatureVersion::V1), Just(SignatureVersion::V3)];
    (version, any::<bool>()).prop_map(|(version, as_form)| Encoding { version, as_form })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10))]

    /// The secret is any text, like passwords and scripts. Credentials are valid header values.
    #[test]
    fn recordings_contain_no_secrets(
        secret in "[!-~]{12,40}|[\\PC]{12,20}",
        key in prop::array::uniform3("[A-Za-z0-9+/=.]{14,40}"),
        encoding in encoding(),
    ) {
        let [id, key_secret, token] = &key;
        let credentials = Credentials::sts(id, key_secret, token);
        assert_no_secret(&secret, &credentials, &[id, key_secret, token], encoding);
    }
}

#[test]
fn bearer_tokens_are_secrets() {
    let credentials = Credentials::bearer("hush-bearer-token");
    for version in [SignatureVersion::V1, SignatureVersion::V3] {
        let encoding = Encoding { version, as_form: false };
        assert_no_secret("hush-password", &credentials, &["hush-bearer-token"], encoding);
    }
}

/// A value of less than six bytes is not searched for.
#[test]
fn a_short_secret_is_removed_by_its_name() {
    let secret = "~q7";
    for exchange in with_ids(secret, secret) {
        let texts = exchange.record(&Credentials::anonymous(), SignatureVersion::V3);
        assert_absent(secret, &texts);
    }
}

#[test]
fn credentials_echoed_by_a_response_are_removed() {
    let credentials = Credentials::sts("STS.hush-id", "hush-secret", "hush-token");
    let body = json!({ "Code": "C", "Message": "STS.hush-id and hush-token are locked." });
    let exchange = Exchange { status: 403, ..Exchange::responding(&body) };
    for version in [SignatureVersion::V1, SignatureVersion::V3] {
        let texts = exchange.record(&credentials, version);
        assert_absent("hush", &texts);
        assert!(texts.contains(&"[removed] and [removed] are locked.".to_owned()), "{texts:?}");
    }
}

/// The metadata service returns plain text without names.
#[test]
fn plain_text_is_removed_by_its_path() {
    let cases = [
        ("http://100.100.100.200/latest/api/token", "hush-token", "[removed]"),
        ("http://100.100.100.200/latest/user-data", "#!/bin/sh", "[removed]"),
        ("http://100.100.100.200/latest/meta-data/ram/security-credentials/", "a-role", "a-role"),
        ("http://127.0.0.1:1/keys", "AccessKeySecret=hush", "[removed]"),
    ];
    for (url, response, recorded) in cases {
        let inner = ReplayTransport::new().otherwise(Reply::raw(200, [], response));
        let recorder = RecordingTransport::new(inner);
        let request = http::Request::get(url).header("x-aliyun-ecs-metadata-token", "hush-token");
        let request = request.body(Default::default()).unwrap();
        runtime().block_on(recorder.send(request, Duration::from_secs(1))).unwrap();
        assert_absent("hush", &recorded_texts(&recorder.to_json()));
        let json: Value = serde_json::from_str(&recorder.to_json()).unwrap();
        assert_eq!(json[0]["response"]["body"], recorded, "{url}");
    }
}

#[test]
fn secrets_in_json_bodies_are_removed() {
    let recorder = RecordingTransport::new(ReplayTransport::new().otherwise(Reply::json("{}")));
    let request = http::Request::post("http://127.0.0.1:1/keys");
    let request =
        request.body(br#"{"grantType": "g", "refreshToken": "hush"}"#.as_slice().into()).unwrap();
    runtime().block_on(recorder.send(request, Duration::from_secs(1))).unwrap();
    assert_absent("hush", &recorded_texts(&recorder.to_json()));
    assert!(recorder.to_json().contains(r#""grantType": "g""#));
}

#[test]
fn other_data_is_recorded_unchanged() {
    let text = r#"{"a": [1, {"b":"c"}],  "d":null}"#;
    let body = json!({
        "RequestId": "1", "NextToken": "page-2", "KeyPairName": "k", "PasswordInherit": true,
        "Secrets": { "Amount": 12, "Flag": false, "None": null, "Empty": "" },
        "Url": "https://b.example.com/o?a=b+c", "Text": text,
        "Tags": { "Tag": [{ "Key": "owner", "Value": "me" }] },
    });
    let mut exchange = Exchange::responding(&body);
    for (name, value) in [
        ("ClientToken", "a-token"),
        ("NextToken", "page-1"),
        ("MetadataOptions.HttpTokens", "required"),
        ("PasswordInherit", "true"),
        ("Tag.1.Key", "owner"),
        ("Tag.1.Value", "me"),
        ("Parameters", text),
        ("Url", "https://b.example.com/o?a=b c"),
    ] {
        exchange.parameters.push((name.into(), value.into()));
    }
    let texts = exchange.record(&Credentials::anonymous(), SignatureVersion::V3);
    let recorded: Value = serde_json::from_str(&texts[0]).unwrap();
    let mut expected = body;
    expected["Secrets"]["Amount"] = 0.into();
    assert_eq!(recorded[0]["response"]["body"], expected);
    for (name, value) in &exchange.parameters {
        assert_eq!(recorded[0]["request"]["parameters"][name], **value, "{name}");
    }
}
