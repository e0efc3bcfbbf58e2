//! Debug output without secrets.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::time::Duration;

use ecs_core::Credentials;
use ecs_core::testing::{ReplayTransport, Reply};
use serde_json::json;

use crate::support::builder;
use crate::support::requests::{Disk, Parameters, TestRequest, plain_action};

const SECRETS: [&str; 5] = ["hush-secret", "hush-token", "hush-root", "hush-disk", "hush-param"];

fn assert_silent(value: &dyn Debug, shown: &[&str]) {
    for text in [format!("{value:?}"), format!("{value:#?}")] {
        for secret in SECRETS {
            assert!(!text.contains(secret), "{secret} in {text}");
        }
        for part in shown {
            assert!(text.contains(part), "no {part} in {text}");
        }
    }
}

fn credentials() -> Credentials {
    Credentials::sts("STS.shown", "hush-secret", "hush-token")
}

fn secret_request() -> TestRequest {
    let disk =
        || Disk { size: Some(40), password: Some("hush-disk".to_owned()), ..Disk::default() };
    let parameters = Parameters {
        name: Some("shown".to_owned()),
        password: Some("hush-root".to_owned()),
        system: Some(Disk { parts: Some(vec![disk()]), ..disk() }),
        disks: Some(vec![disk()]),
        document: Some(disk()),
        documents: Some(vec![disk()]),
        ..Parameters::default()
    };
    TestRequest { action: plain_action(), parameters }
}

#[test]
fn credentials_show_the_id_only() {
    assert_silent(&credentials(), &["STS.shown", "[redacted]"]);
    assert_eq!(
        format!("{:?}", Credentials::access_key("LTAI-shown", "hush-secret")),
        r#"Credentials { access_key_id: "LTAI-shown", secret: [redacted], security_token: None }"#
    );
    assert_eq!(format!("{:?}", Credentials::anonymous()), "Credentials { anonymous: true }");
}

#[test]
fn client_builder_and_call_show_no_secret() {
    let builder = builder().credentials(credentials());
    assert_silent(&builder, &["cn-hangzhou", "STS.shown"]);
    assert_silent(&builder.clone().endpoint("https://u:hush@h"), &["[REDACTED]"]);
    let client = builder.build().unwrap();
    assert_silent(&client, &["cn-hangzhou", "STS.shown"]);
    let call = client.call(secret_request()).param("Password", "hush-param");
    assert_silent(&call, &["Password", "shown", "40", "[redacted]"]);
    assert_silent(&call.params().unwrap(), &["Password"]);
    let call = client.call(secret_request()).endpoint("https://u:hush@h");
    assert_silent(&call, &["[REDACTED]"]);
    let mut response = ecs_core::AnyResponse::default();
    response.0.insert("AccessKeySecret".to_owned(), "hush-response".into());
    assert_silent(&response, &["AccessKeySecret"]);
}

#[test]
fn a_request_shows_only_set_fields() {
    assert_silent(&secret_request(), &["Name", "Documents"]);
    let request = TestRequest {
        action: plain_action(),
        parameters: Parameters {
            name: Some("n".to_owned()),
            system: Some(Disk { size: Some(40), ..Disk::default() }),
            arguments: Some([("k".to_owned(), "hush-argument".to_owned())].into()),
            password: Some("hush-root".to_owned()),
            ids: Some(vec!["i-1".to_owned()]),
            ..Parameters::default()
        },
    };
    assert_eq!(
        format!("{request:?}"),
        r#"TestRequest { Name: "n", System: {Size: 40}, Id: ["i-1"], Password: [redacted], Arguments: [redacted] }"#
    );
}

#[tokio::test]
async fn an_error_shows_neither_parameters_nor_keys() {
    let address = crate::support::server::unused_address();
    let client = builder()
        .credentials(credentials())
        .endpoint(format!("http://{address}"))
        .signature(ecs_core::SignatureVersion::V1)
        .timeout(Duration::from_secs(10))
        .build()
        .unwrap();
    let call = client.call(secret_request()).param("Password", "hush-param");
    let error = call.await.unwrap_err();
    assert_silent(&error, &["Connect", "CreateWidgets", "source"]);
    assert_silent(&error.to_string(), &["CreateWidgets"]);
}

/// Every member of an error, and the key as well as the token, which the service receives.
#[tokio::test]
async fn secrets_are_redacted_wherever_the_service_quotes_them() {
    let quoted = "Token.hush-token.hush-secret";
    let denied = ["AuthAction", "AuthPrincipalDisplayName", "AuthPrincipalOwnerId"];
    let denied = [&denied[..], &["AuthPrincipalType", "PolicyType", "NoPermissionType"]].concat();
    let denied: BTreeMap<_, _> = denied.iter().map(|name| (*name, quoted)).collect();
    let body = json!({
        "Code": quoted, "Message": quoted, "RequestId": quoted, "HostId": quoted,
        "Recommend": quoted, "AccessDeniedDetail": denied,
    });
    let transport =
        ReplayTransport::new().on("CreateWidgets", Reply::raw(400, [], body.to_string()));
    let client = builder().credentials(credentials()).transport(transport).build().unwrap();
    // A secret that is a part of others does not keep them from being recognized.
    let call = client.call(secret_request()).param("Password", "hush");
    let error = call.await.map(drop).unwrap_err();
    let redacted = "Token.[redacted].[redacted]";
    assert_silent(&error, &[redacted]);
    assert_silent(&error.access_denied_detail().unwrap(), &[redacted]);
    let texts = [error.code(), error.request_id(), error.host_id(), error.recommend()];
    assert_eq!(texts, [Some(redacted); 4]);
    assert_eq!(error.message(), redacted);
}

/// An error is one line of bearable length, and the cut does not leave a part of a secret.
#[tokio::test]
async fn long_texts_of_the_service_are_cut() {
    let long = "größer".repeat(2_000);
    // The secret is where the message is cut.
    let message = format!("{}hush-secret{long}", "x".repeat(2_995));
    let json = json!({"Code": long, "Message": message, "RequestId": long}).to_string();
    let xml = format!(
        "<Error><Code>{long}</Code><Message>{message}</Message><RequestId>{long}</RequestId></Error>"
    );
    for body in [json, xml] {
        let transport = ReplayTransport::new().on("CreateWidgets", Reply::raw(400, [], body));
        let client = builder().credentials(credentials()).transport(transport).build().unwrap();
        let error = client.call(secret_request()).await.map(drop).unwrap_err();
        let text = error.to_string();
        assert!(text.len() < 4_000, "{} bytes", text.len());
        assert!(error.message().ends_with("x[reda…"), "{}", error.message());
        let words = [error.code(), error.request_id()].map(Option::unwrap);
        assert!(words.iter().all(|word| word.starts_with("größer") && word.ends_with('…')));
    }
}

/// The service quotes parameters in some messages.
#[tokio::test]
async fn secrets_that_the_service_quotes_are_redacted() {
    let quoted = [
        "The password hush-password is too weak.",
        "hush-argument and hush-password",
        "https://example.com/?about=hush-password-of-the-disk",
    ];
    for text in quoted {
        let body = json!({"Code": "InvalidPassword", "Message": text, "Recommend": text});
        let reply = Reply::raw(400, [], body.to_string());
        let transport = ReplayTransport::new().on("CreateWidgets", reply);
        let client = builder().transport(transport).build().unwrap();
        let arguments = BTreeMap::from([("a".to_owned(), "hush-argument".to_owned())]);
        let disk =
            Disk { password: Some("hush-password-of-the-disk".to_owned()), ..Disk::default() };
        let parameters = Parameters {
            name: Some("too weak".to_owned()),
            password: Some("hush-password".to_owned()),
            arguments: Some(arguments),
            disks: Some(vec![disk]),
            ..Parameters::default()
        };
        let request = TestRequest { action: plain_action(), parameters };
        let error = client.call(request).await.map(drop).unwrap_err();
        let texts = [error.to_string(), format!("{error:?}"), error.recommend().unwrap().into()];
        for text in texts {
            let is_silent = !text.contains("hush") && !text.contains("of-the-disk");
            assert!(is_silent && text.contains("[redacted]"), "{text}");
        }
    }
}
