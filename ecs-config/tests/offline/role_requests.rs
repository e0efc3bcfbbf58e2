//! Requests that assume a role, and settings that are rejected before a request.

use std::time::Duration;

use ecs_config::credentials::{
    AssumeRoleProvider, Credentials, OidcRoleProvider, ProvideCredentials,
};
use ecs_core::sign;
use ecs_core::testing::{FakePlatform, ManualClock};
use ecs_core::transport::HttpRequest;
use ecs_core::{ErrorKind, Platform};

use crate::support::role::{
    PROVIDER, ROLE, STS_RESPONSE, TOKEN, TOKEN_FILE, assume, oidc, source, with_token,
};
use crate::support::script::{Script, parameters};

/// Names and values.
type Texts<'a> = &'a [(&'a str, &'a str)];

fn platform(script: &Script, variables: Texts<'_>) -> Platform {
    let platform = with_token(TOKEN).transport(script.clone()).clock(ManualClock::default());
    variables
        .iter()
        .fold(platform, |platform, (name, value)| platform.variable(*name, *value))
        .build()
}

/// The request that a provider sends. The response contains credentials.
async fn sent(provider: impl ProvideCredentials, variables: Texts<'_>) -> HttpRequest {
    let script = Script::new([Ok((200, STS_RESPONSE.to_owned()))]);
    provider.provide(&platform(&script, variables)).await.unwrap();
    let (request, limit) = script.request();
    assert_eq!((request.method().as_str(), limit), ("POST", Duration::from_secs(10)));
    assert_eq!(request.headers()["content-type"], "application/x-www-form-urlencoded");
    assert_eq!(request.headers()["accept"], "application/json");
    request
}

fn pairs(encoded: &[u8]) -> Vec<(String, String)> {
    parameters(encoded).into_iter().collect()
}

fn names(encoded: &[u8]) -> Vec<String> {
    parameters(encoded).into_keys().collect()
}

fn query(request: &HttpRequest) -> &[u8] {
    request.uri().query().unwrap().as_bytes()
}

#[tokio::test]
async fn assume_role_is_signed_with_the_credentials_of_the_source() {
    let policy = r#"{ "Version": "1", "Statement": [] }"#;
    let provider = assume()
        .session_name("nightly@ci_1.2-x")
        .duration(Duration::from_millis(900_900))
        .policy(policy)
        .external_id("an external id");
    let request = sent(provider, &[]).await;
    let expected = [
        ("DurationSeconds", "900"),
        ("ExternalId", "an external id"),
        ("Policy", policy),
        ("RoleArn", ROLE),
        ("RoleSessionName", "nightly@ci_1.2-x"),
    ];
    let expected = expected.map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(pairs(request.body()), expected);

    let mut common = parameters(query(&request));
    let signature = common.remove("Signature").unwrap();
    let fixed = [
        ("Action", "AssumeRole"),
        ("Version", "2015-04-01"),
        ("Format", "json"),
        ("AccessKeyId", "STS.source"),
        ("SecurityToken", "source-token"),
        ("SignatureMethod", "HMAC-SHA1"),
        ("SignatureVersion", "1.0"),
        ("Timestamp", "2026-01-02T03:04:05Z"),
    ];
    for (name, value) in fixed {
        assert_eq!(common[name], value);
    }
    assert_eq!((common.len(), common["SignatureNonce"].len()), (fixed.len() + 1, 32));
    common.extend(parameters(request.body()));
    let all = common.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let text = sign::v1_string_to_sign("POST", all);
    assert_eq!(signature, sign::v1_signature("source-secret", &text));
}

#[tokio::test]
async fn an_oidc_token_is_sent_in_the_body_without_a_signature() {
    let request = sent(oidc(), &[]).await;
    let session_name = "ecs-sdk-rust-1767323045";
    let expected = [
        ("DurationSeconds", "3600"),
        ("OIDCProviderArn", PROVIDER),
        ("OIDCToken", TOKEN),
        ("RoleArn", ROLE),
        ("RoleSessionName", session_name),
    ];
    let expected = expected.map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(pairs(request.body()), expected);
    let common = ["Action", "Format", "SignatureNonce", "Timestamp", "Version"];
    assert_eq!(names(query(&request)), common);
    assert_eq!(parameters(query(&request))["Action"], "AssumeRoleWithOIDC");
}

#[tokio::test]
async fn the_endpoint_is_that_of_the_setting_or_the_region_or_the_central_one() {
    const REGION: &str = "ALIBABA_CLOUD_STS_REGION";
    const VPC: &str = "ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED";
    type Make = fn() -> AssumeRoleProvider;
    let cases: [(Make, Texts<'_>, &str); 12] = [
        (assume, &[], "https://sts.aliyuncs.com/"),
        (assume, &[(REGION, "")], "https://sts.aliyuncs.com/"),
        (assume, &[(REGION, "eu-west-1")], "https://sts.eu-west-1.aliyuncs.com/"),
        (assume, &[(REGION, "r-1"), (VPC, "True")], "https://sts-vpc.r-1.aliyuncs.com/"),
        (assume, &[(REGION, "r-1"), (VPC, "1")], "https://sts.r-1.aliyuncs.com/"),
        (assume, &[(VPC, "true")], "https://sts.aliyuncs.com/"),
        (|| assume().vpc(true), &[], "https://sts.aliyuncs.com/"),
        (|| assume().vpc(true), &[(REGION, "r-1")], "https://sts-vpc.r-1.aliyuncs.com/"),
        (
            || assume().vpc(false),
            &[(REGION, "r-1"), (VPC, "true")],
            "https://sts.r-1.aliyuncs.com/",
        ),
        (|| assume().sts_region("r-2"), &[(REGION, "r-1")], "https://sts.r-2.aliyuncs.com/"),
        (
            || assume().sts_endpoint("sts.example.com").sts_region("r-2").vpc(true),
            &[(REGION, "r-1")],
            "https://sts.example.com/",
        ),
        (|| assume().sts_endpoint("http://127.0.0.1:8080"), &[], "http://127.0.0.1:8080/"),
    ];
    for (provider, variables, expected) in cases {
        let request = sent(provider(), variables).await;
        let uri = request.uri().to_string();
        assert_eq!(uri.split('?').next(), Some(expected), "{variables:?}");
    }
}

/// Invalid settings, and how the error begins.
#[tokio::test]
async fn invalid_settings_are_not_sent() {
    let role = |arn: &str| AssumeRoleProvider::new(source(), arn);
    let (short, long) = (Duration::from_millis(899_999), Duration::from_secs(43_201));
    let with = |key: Credentials| AssumeRoleProvider::new(key, ROLE);
    let form = "the role ARN does not have the form acs:ram::<account id>:role/<name>";
    let cases = [
        (role(""), form),
        (role("deployer"), form),
        (role("acs:ram::123:role/"), form),
        (role("acs:ram::123:user/deployer"), form),
        (role("acs:ram::123:roles/deployer"), form),
        (role("acs:ram::name:role/deployer"), form),
        (role("acs:ram:::role/deployer"), form),
        (role("acs:ram::123:role/deployer "), form),
        (role("arn:aws:iam::123:role/deployer"), form),
        (assume().duration(short), "credentials of a role cannot be valid for 899 s; 900 s"),
        (assume().duration(long), "credentials of a role cannot be valid for 43201 s; 900 s"),
        (
            assume().session_name(""),
            "the session name of the role has 0 characters; 2 to 64 are allowed",
        ),
        (assume().session_name("x"), "the session name of the role has 1 characters"),
        (assume().session_name("x".repeat(65)), "the session name of the role has 65 characters"),
        (
            assume().session_name("a b"),
            "the session name of the role contains a character other than",
        ),
        (
            assume().session_name("名字"),
            "the session name of the role contains a character other than",
        ),
        (assume().policy("hush"), "the session policy of the role is not a JSON object (line 1"),
        (assume().policy("[]"), "the session policy of the role is not a JSON object (line 1"),
        (assume().external_id("h"), "the external id of the role has 1 characters"),
        (assume().external_id("h".repeat(1225)), "the external id of the role has 1225 characters"),
        (assume().sts_region("Hangzhou"), "\"Hangzhou\" is not a region id"),
        (
            assume().sts_endpoint("http://sts.example.com"),
            "the endpoint \"http://sts.example.com\"",
        ),
        (with(Credentials::bearer("hush")), "a role can only be assumed with an access key"),
        (with(Credentials::anonymous()), "a role can only be assumed with an access key"),
        (
            with(Credentials::access_key("id", "hush ")),
            "the access key secret contains white space",
        ),
    ];
    for (provider, start) in cases {
        let script = Script::new([]);
        let error = provider.provide(&platform(&script, &[])).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Credentials, 0));
        assert!(error.message().starts_with(start), "{error}");
        assert!(!format!("{error:?} {error}").contains("hush"), "{error:?}");
        assert!(script.requests().is_empty());
    }
}

#[tokio::test]
async fn the_limits_are_inclusive() {
    let longest = "a".repeat(64);
    sent(assume().duration(Duration::from_secs(43_200)).session_name(&longest), &[]).await;
    sent(assume().session_name("ab").external_id("ab"), &[]).await;
    sent(assume().external_id("a".repeat(1224)), &[]).await;
}

#[tokio::test]
async fn an_invalid_oidc_token_is_not_sent() {
    let no_token = format!("the OIDC token file {TOKEN_FILE} does not contain a token");
    let long = "hush".repeat(5_001);
    let cases = [
        (with_token(""), &*no_token),
        (with_token("abc\n"), &no_token),
        (with_token("hush hush"), &no_token),
        (with_token("hush\u{fc}"), &no_token),
        (with_token(&long), &no_token),
        (FakePlatform::new(), &format!("the OIDC token file {TOKEN_FILE} does not exist")),
        (
            FakePlatform::new().forbidden_file(TOKEN_FILE),
            &format!("the OIDC token file {TOKEN_FILE} cannot be read: permission denied"),
        ),
    ];
    for (platform, start) in cases {
        let script = Script::new([]);
        let error = oidc().provide(&platform.transport(script.clone()).build()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credentials);
        assert!(error.message().starts_with(start), "{error}");
        assert!(!format!("{error:?} {error}").contains("hush"), "{error:?}");
        assert!(script.requests().is_empty());
    }
    let other = OidcRoleProvider::new(ROLE, ROLE, TOKEN_FILE);
    let error = other.provide(&platform(&Script::new([]), &[])).await.unwrap_err();
    assert!(error.message().starts_with("the OIDC provider ARN does not have the form acs:ram::"));
}

#[tokio::test]
async fn the_oidc_token_is_read_for_each_request() {
    let provider = oidc();
    for token in ["first-token", "second-token\n"] {
        let script = Script::new([Ok((200, STS_RESPONSE.to_owned()))]);
        let platform = with_token(token).transport(script.clone()).build();
        provider.provide(&platform).await.unwrap();
        assert_eq!(parameters(script.request().0.body())["OIDCToken"], token.trim());
    }
}

#[tokio::test]
async fn an_oidc_role_is_read_from_the_environment() {
    let [arn, provider, file] = [
        ("ALIBABA_CLOUD_ROLE_ARN", ROLE),
        ("ALIBABA_CLOUD_OIDC_PROVIDER_ARN", PROVIDER),
        ("ALIBABA_CLOUD_OIDC_TOKEN_FILE", TOKEN_FILE),
    ];
    let session = ("ALIBABA_CLOUD_ROLE_SESSION_NAME", "from-the-environment");
    let script = Script::new([Ok((200, STS_RESPONSE.to_owned()))]);
    let all = platform(&script, &[arn, provider, file, session]);
    OidcRoleProvider::from_env(&all).unwrap().provide(&all).await.unwrap();
    let sent = parameters(script.request().0.body());
    assert_eq!(sent["RoleSessionName"], session.1);
    assert_eq!((&*sent["OIDCProviderArn"], &*sent["OIDCToken"]), (PROVIDER, TOKEN));

    let cases: [(Texts<'_>, &str); 4] = [
        (
            &[],
            "ALIBABA_CLOUD_ROLE_ARN, ALIBABA_CLOUD_OIDC_PROVIDER_ARN and \
               ALIBABA_CLOUD_OIDC_TOKEN_FILE are",
        ),
        (&[arn], "ALIBABA_CLOUD_OIDC_PROVIDER_ARN and ALIBABA_CLOUD_OIDC_TOKEN_FILE are"),
        (&[arn, file], "ALIBABA_CLOUD_OIDC_PROVIDER_ARN is"),
        (&[arn, file, (provider.0, "")], "ALIBABA_CLOUD_OIDC_PROVIDER_ARN is"),
    ];
    for (variables, missing) in cases {
        let error = OidcRoleProvider::from_env(&platform(&script, variables)).unwrap_err();
        let expected = format!("no OIDC role: {missing} not set in the environment");
        assert_eq!(error.to_string(), expected);
    }
}
