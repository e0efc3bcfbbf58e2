//! Responses with temporary credentials, and failures of the services that issue them.

use ecs_config::credentials::{
    CloudSsoProvider, Credentials, InstanceRoleProvider, ProvideCredentials, UriProvider,
};
use ecs_core::testing::{FakePlatform, ManualClock};
use ecs_core::transport::TransportErrorKind;
use ecs_core::{Error, ErrorKind};
use jiff::Timestamp;

use crate::support::role::{ROLE, STS_RESPONSE, TOKEN, assume, oidc, with_token};
use crate::support::script::{Reply, Script, parameters};

const FLAT: &str = r#"{"Code":"Success","AccessKeyId":"STS.issued","AccessKeySecret":"issued-secret",
    "SecurityToken":"issued-token","Expiration":"2026-01-02T04:04:05Z"}"#;

/// A provider, the replies before the one with credentials, and the form of that one.
type Source = (Box<dyn ProvideCredentials>, Vec<Reply>, &'static str);

fn sources() -> Vec<Source> {
    let sso = CloudSsoProvider::new("https://signin.example.com/team/login", "1", "ac-1", "hush");
    let token = Ok((200, "hush".to_owned()));
    vec![
        (Box::new(assume()), vec![], r#"{"Credentials":{}}"#),
        (Box::new(oidc()), vec![], r#"{"Credentials":{}}"#),
        (Box::new(UriProvider::new("http://127.0.0.1/hush")), vec![], "{}"),
        (Box::new(sso), vec![], r#"{"CloudCredential":{}}"#),
        (Box::new(InstanceRoleProvider::new().role_name("deployer")), vec![token], "{}"),
    ]
}

/// The outcome of a provider, and the requests that it sent.
async fn provide(
    provider: &dyn ProvideCredentials,
    replies: Vec<Reply>,
) -> (Result<Credentials, Error>, Script) {
    let script = Script::new(replies);
    let clock = ManualClock::default();
    let platform = with_token(TOKEN).transport(script.clone()).clock(clock).build();
    (provider.provide(&platform).await, script)
}

/// The response of a source with these credentials.
fn containing(form: &str, credentials: &str) -> String {
    form.replace("{}", credentials)
}

#[tokio::test]
async fn every_source_provides_credentials_with_their_expiration() {
    for (provider, mut replies, form) in sources() {
        replies.push(Ok((200, containing(form, FLAT))));
        let (outcome, _) = provide(&*provider, replies).await;
        let end: Timestamp = "2026-01-02T04:04:05Z".parse().unwrap();
        let expected = Credentials::sts("STS.issued", "issued-secret", "issued-token");
        assert!(outcome.unwrap() == expected.expiring_at(end), "{}", provider.name());
    }
}

#[tokio::test]
async fn incomplete_credentials_are_errors() {
    let cases = [
        (FLAT.replace("AccessKeyId", "Id"), "has no AccessKeyId"),
        (FLAT.replace("issued-secret", ""), "has no AccessKeySecret"),
        (FLAT.replace("\"issued-token\"", "null"), "has no SecurityToken"),
        (FLAT.replace("Expiration", "Ends"), "has no Expiration"),
        ("{}".to_owned(), "has no AccessKeyId and no AccessKeySecret and no SecurityToken"),
        (FLAT.replace("2026-01-02T04:04:05Z", "soon"), "`Expiration` is not a time such as"),
        (FLAT.replace("\"issued-token\"", "{\"a\":1}"), "`SecurityToken` is an object"),
        (FLAT.replace("issued-secret", "issued secret"), "the access key secret contains white"),
    ];
    for (credentials, problem) in &cases {
        for (provider, mut replies, form) in sources() {
            replies.push(Ok((200, containing(form, credentials))));
            let (outcome, _) = provide(&*provider, replies).await;
            let error = outcome.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Credentials);
            assert!(error.message().contains(problem), "{}: {error}", provider.name());
            check_no_secret(&error);
        }
    }
}

/// Neither secrets of the request nor of the response may be shown.
fn check_no_secret(error: &Error) {
    let shown = format!("{error:?} {error}");
    for secret in ["hush", "issued", "source-secret", "source-token", TOKEN] {
        assert!(!shown.contains(secret), "{shown}");
    }
}

#[tokio::test]
async fn responses_without_credentials_are_errors() {
    let roles: Vec<Box<dyn ProvideCredentials>> = vec![Box::new(assume()), Box::new(oidc())];
    for provider in roles {
        for (body, problem) in [
            (r#"{"RequestId":"r"}"#, "the response has no `Credentials`"),
            (r#"{"Credentials":[]}"#, "the response has no `Credentials`"),
            ("", "the response is empty"),
            ("<html>", "the response is not a JSON object"),
            ("{\"Credentials\":", "the response is not JSON"),
        ] {
            let (outcome, script) = provide(&*provider, vec![Ok((200, body.to_owned()))]).await;
            let error = outcome.unwrap_err();
            let expected = format!("the role {ROLE}: {problem}");
            assert!(error.message().starts_with(&expected), "{error}");
            assert!(error.action().unwrap().starts_with("AssumeRole"), "{error}");
            assert_eq!(script.requests().len(), 1);
        }
    }
    let uri = UriProvider::new("http://127.0.0.1/hush");
    let failed = FLAT.replace("Success", "NoRole");
    let (outcome, _) = provide(&uri, vec![Ok((200, failed))]).await;
    let expected =
        "the credentials URI at 127.0.0.1: the response reports the error NoRole (status 200)";
    assert_eq!(outcome.unwrap_err().to_string(), expected);
}

#[tokio::test]
async fn errors_of_the_service_are_preserved() {
    let message = format!("no {TOKEN} for source-secret or source-token");
    let body = serde_json::json!({
        "RequestId": "7E", "Code": "NoPermission", "HostId": "sts.example", "Message": message,
    });
    let body = body.to_string();
    let (outcome, script) = provide(&assume(), vec![Ok((403, body.clone()))]).await;
    let error = outcome.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Credentials, Some("NoPermission")));
    assert_eq!((error.request_id(), error.http_status()), (Some("7E"), Some(403)));
    assert_eq!(error.host_id(), Some("sts.example"));
    assert!(!error.may_have_been_executed());
    assert!(!format!("{error:?}").contains("source-"), "{error:?}");
    assert_eq!(script.requests().len(), 1);

    let (outcome, _) = provide(&oidc(), vec![Ok((403, body))]).await;
    let expected = format!(
        "AssumeRoleWithOIDC: NoPermission: the role {ROLE}: no [redacted] for source-secret or \
         source-token (status 403, request 7E)"
    );
    assert_eq!(outcome.unwrap_err().to_string(), expected);
}

/// A retry is signed with another nonce.
#[tokio::test]
async fn transient_errors_are_retried_once() {
    let throttled = r#"{"Code":"Throttling.User","Message":"slow down"}"#.to_owned();
    let failures: Vec<Reply> = vec![
        Err(TransportErrorKind::Dns),
        Err(TransportErrorKind::Connect),
        Err(TransportErrorKind::Timeout),
        Err(TransportErrorKind::Broken),
        Ok((500, String::new())),
        Ok((503, r#"{"Code":"ServiceUnavailable"}"#.to_owned())),
        Ok((400, throttled)),
    ];
    for failure in failures {
        println!("{failure:?}");
        let success = Ok((200, STS_RESPONSE.to_owned()));
        let (outcome, script) = provide(&assume(), vec![failure.clone(), success]).await;
        outcome.unwrap();
        let nonces: Vec<_> = script.requests().iter().map(nonce).collect();
        assert_eq!(nonces.len(), 2);
        assert_ne!(nonces[0], nonces[1]);

        let (outcome, script) = provide(&assume(), vec![failure.clone(), failure]).await;
        assert_eq!(outcome.unwrap_err().kind(), ErrorKind::Credentials);
        assert_eq!(script.requests().len(), 2);
    }
    for permanent in [Err(TransportErrorKind::InvalidRequest), Ok((404, String::new()))] {
        let (outcome, script) = provide(&assume(), vec![permanent]).await;
        outcome.unwrap_err();
        assert_eq!(script.requests().len(), 1);
    }
}

fn nonce(request: &ecs_core::transport::HttpRequest) -> String {
    parameters(request.uri().query().unwrap().as_bytes())["SignatureNonce"].clone()
}

#[tokio::test]
async fn invalid_uris_are_rejected() {
    let cases = [
        ("", "is not an http or https URL"),
        ("127.0.0.1/hush", "is not an http or https URL"),
        ("file:///hush", "is not an http or https URL"),
        ("http://user:hush@127.0.0.1/", "contains a user name"),
        ("http://127.0.0.1/#hush", "contains a fragment"),
    ];
    for (uri, problem) in cases {
        let provider = UriProvider::new(uri);
        let (outcome, script) = provide(&provider, vec![]).await;
        let error = outcome.unwrap_err();
        assert!(error.message().starts_with(&format!("the credentials URI {problem}")), "{error}");
        assert!(!format!("{provider:?} {error:?}").contains("hush"));
        assert!(script.requests().is_empty());
    }
    let (_, script) =
        provide(&UriProvider::new("http://127.0.0.1:9/a?b=c"), vec![Ok((200, FLAT.into()))]).await;
    let (request, _) = script.request();
    assert_eq!(
        (request.method().as_str(), request.uri().to_string().as_str()),
        ("GET", "http://127.0.0.1:9/a?b=c")
    );
}

#[tokio::test]
async fn cloud_sso_exchanges_the_access_token() {
    let provider = |url: &str| CloudSsoProvider::new(url, "123", "ac-1", "hush-token");
    let response = containing(r#"{"CloudCredential":{}}"#, FLAT);
    let sign_in = provider("https://signin.example.com/team/login?x=1");
    let (outcome, script) = provide(&sign_in, vec![Ok((200, response.clone()))]).await;
    outcome.unwrap();
    let (request, _) = script.request();
    assert_eq!(request.method(), "POST");
    assert_eq!(request.uri(), "https://signin.example.com/cloud-credentials");
    assert_eq!(request.headers()["authorization"], "Bearer hush-token");
    let body: serde_json::Value = serde_json::from_slice(request.body()).unwrap();
    assert_eq!(body, serde_json::json!({"AccountId": "123", "AccessConfigurationId": "ac-1"}));

    let log_in = "log in again with `aliyun configure --mode CloudSSO`";
    let rejected = r#"{"ErrorCode":"x","Code":"InvalidToken","Message":"hush-token is over"}"#;
    let (outcome, _) = provide(&sign_in, vec![Ok((401, rejected.to_owned()))]).await;
    let expected = format!("InvalidToken: CloudSSO: [redacted] is over; {log_in} (status 401)");
    assert_eq!(outcome.unwrap_err().to_string(), expected);

    let now: Timestamp = "2026-01-02T03:04:05Z".parse().unwrap();
    let expired = sign_in.clone().token_expires_at(now);
    let (outcome, script) = provide(&expired, vec![]).await;
    assert_eq!(outcome.unwrap_err().message(), format!("the CloudSSO login has expired; {log_in}"));
    assert!(script.requests().is_empty());
    for url in ["", "signin.example.com", "foo://bar", "http://signin.example.com/"] {
        let (outcome, script) = provide(&provider(url), vec![]).await;
        let error = outcome.unwrap_err();
        assert!(error.message().starts_with("the sign-in URL of CloudSSO"), "{error}");
        assert!(script.requests().is_empty());
    }
    let platform = FakePlatform::new().build();
    assert!(!format!("{sign_in:?} {platform:?}").contains("hush"));
}
