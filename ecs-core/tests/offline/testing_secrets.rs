//! Recordings contain no secret, wherever it stood.

use std::time::Duration;

use ecs_core::testing::{RecordingTransport, ReplayTransport, Reply};
use ecs_core::transport::Transport;
use ecs_core::{Credentials, SignatureVersion, sign};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::support::builder;
use crate::support::requests::{ask, bare};

/// One exchange: what is sent and what is answered.
#[derive(Debug, Default)]
struct Exchange {
    parameters: Vec<(String, String)>,
    status: u16,
    headers: Vec<(&'static str, String)>,
    body: String,
}

impl Exchange {
    fn sending(name: &str, value: impl Into<String>) -> Self {
        Self { parameters: vec![(name.into(), value.into())], ..Self::answering(&json!({})) }
    }

    fn answering(body: &Value) -> Self {
        Self { status: 200, body: body.to_string(), ..Self::default() }
    }

    /// Every text of the recording, and the recording as it is.
    fn record(&self, credentials: &Credentials, version: SignatureVersion) -> Vec<String> {
        let headers: Vec<_> = self.headers.iter().map(|(n, v)| (*n, v.as_str())).collect();
        let reply = Reply::raw(self.status, headers, self.body.clone());
        let script = ReplayTransport::new().on("MakeThings", reply);
        let recorder = RecordingTransport::new(script.clone());
        let client = builder().credentials(credentials.clone()).transport(recorder.clone());
        let client = client.signature(version).build().unwrap();
        let call = client.call(ask(bare())).timeout(Duration::from_secs(1));
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

/// Every place where a secret is known by its name, in a request and in an answer.
fn named(secret: &str, encoded: &str) -> Vec<Exchange> {
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
        all.push(Exchange::answering(&json!({ "Credentials": members })));
        all.push(Exchange::answering(&json!({ "Items": { "Item": [members] } })));
    }
    for text in [nested.to_string(), within_text.to_string(), pair.to_string(), url, object_url] {
        all.push(Exchange::sending("Parameters", &text));
        all.push(Exchange::answering(&json!({ "Parameters": [text] })));
    }
    all.push(Exchange::sending("Parameters", broken));
    all.push(Exchange::answering(&json!({ "Parameter": [pair] })));
    all.push(tagged(secret));
    all
}

fn tagged(secret: &str) -> Exchange {
    let mut exchange = Exchange::sending("Tag.1.Value", secret);
    exchange.parameters.push(("Tag.1.Key".into(), "password".into()));
    exchange
}

/// Answers that repeat what was sent, or have it where nothing is recorded.
fn echoes(secret: &str, encoded: &str) -> Vec<Exchange> {
    let echo =
        |body: String, status| Exchange { status, body, ..Exchange::sending("Password", secret) };
    let to_sign = format!("Specified signature does not match; server string to sign is:{encoded}");
    let refusal = |message: String| json!({ "Code": "C", "Message": message }).to_string();
    let header = |name, value: &str| Exchange {
        headers: vec![(name, value.to_owned())],
        ..Exchange::answering(&json!({}))
    };
    vec![
        echo(refusal(format!("{secret} is too weak")), 400),
        echo(refusal(format!("{encoded}{encoded}")), 400),
        echo(format!("<html>{secret}</html>"), 502),
        echo(json!({ "Echo": [format!("-{secret}-")] }).to_string(), 200),
        Exchange { status: 400, body: refusal(to_sign), ..Exchange::default() },
        Exchange {
            status: 200,
            body: format!("<AccessKeySecret>{secret}</AccessKeySecret>"),
            ..Exchange::default()
        },
        header("set-cookie", encoded),
        header("x-secret", encoded),
    ]
}

fn assert_no_secret(secret: &str, credentials: &Credentials, key: &[&str], how: How) {
    let encoded = sign::encode(secret);
    for mut exchange in named(secret, &encoded).into_iter().chain(echoes(secret, &encoded)) {
        if how.as_form {
            // A long request travels as a form.
            exchange.parameters.push(("Padding".into(), "y".repeat(9_000)));
        }
        let texts = exchange.record(credentials, how.version);
        for secret in key.iter().chain([&secret]) {
            assert_absent(secret, &texts);
        }
        assert!(texts.iter().any(|text| text == "MakeThings"), "{texts:?}");
    }
}

/// How a request is sent.
#[derive(Clone, Copy, Debug)]
struct How {
    version: SignatureVersion,
    as_form: bool,
}

fn how() -> impl Strategy<Value = How> {
    let version = prop_oneof![Just(SignatureVersion::V1), Just(SignatureVersion::V3)];
    (version, any::<bool>()).prop_map(|(version, as_form)| How { version, as_form })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10))]

    /// As text of every kind, since passwords and scripts are; as a key for what goes into headers.
    #[test]
    fn no_recording_has_a_secret(
        secret in "[!-~]{12,40}|[\\PC]{12,20}",
        key in prop::array::uniform3("[A-Za-z0-9+/=.]{14,40}"),
        how in how(),
    ) {
        let [id, key_secret, token] = &key;
        let credentials = Credentials::sts(id, key_secret, token);
        assert_no_secret(&secret, &credentials, &[id, key_secret, token], how);
    }
}

#[test]
fn bearer_tokens_are_secrets() {
    let credentials = Credentials::bearer("hush-bearer-token");
    for version in [SignatureVersion::V1, SignatureVersion::V3] {
        let how = How { version, as_form: false };
        assert_no_secret("hush-password", &credentials, &["hush-bearer-token"], how);
    }
}

/// One that is too short to be searched for.
#[test]
fn a_short_secret_goes_by_its_name() {
    let secret = "~q7";
    for exchange in named(secret, secret) {
        let texts = exchange.record(&Credentials::anonymous(), SignatureVersion::V3);
        assert_absent(secret, &texts);
    }
}

#[test]
fn a_key_that_an_answer_repeats_is_removed() {
    let credentials = Credentials::sts("STS.hush-id", "hush-secret", "hush-token");
    let body = json!({ "Code": "C", "Message": "STS.hush-id and hush-token are locked." });
    let exchange = Exchange { status: 403, ..Exchange::answering(&body) };
    for version in [SignatureVersion::V1, SignatureVersion::V3] {
        let texts = exchange.record(&credentials, version);
        assert_absent("hush", &texts);
        assert!(texts.contains(&"[removed] and [removed] are locked.".to_owned()), "{texts:?}");
    }
}

/// The metadata service answers with bare text, which has no names.
#[test]
fn text_without_names_goes_by_its_path() {
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

/// Some requests have a body in JSON.
#[test]
fn a_body_in_json_is_searched() {
    let recorder = RecordingTransport::new(ReplayTransport::new().otherwise(Reply::json("{}")));
    let request = http::Request::post("http://127.0.0.1:1/keys");
    let request =
        request.body(br#"{"grantType": "g", "refreshToken": "hush"}"#.as_slice().into()).unwrap();
    runtime().block_on(recorder.send(request, Duration::from_secs(1))).unwrap();
    assert_absent("hush", &recorded_texts(&recorder.to_json()));
    assert!(recorder.to_json().contains(r#""grantType": "g""#));
}

/// What is not secret must stay, or a recording would be of no use.
#[test]
fn the_rest_is_recorded() {
    let text = r#"{"a": [1, {"b":"c"}],  "d":null}"#;
    let body = json!({
        "RequestId": "1", "NextToken": "page-2", "KeyPairName": "k", "PasswordInherit": true,
        "Secrets": { "Amount": 12, "Flag": false, "None": null, "Empty": "" },
        "Url": "https://b.example.com/o?a=b+c", "Text": text,
        "Tags": { "Tag": [{ "Key": "owner", "Value": "me" }] },
    });
    let mut exchange = Exchange::answering(&body);
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
