//! The keys of the role of an instance, over its metadata service.

use ecs_core::ErrorKind;
use ecs_core::credentials::{InstanceRoleProvider, ProvideCredentials};

use crate::support::instance::Instance;
use crate::support::server::unused_address;

const LIST: &str = "meta-data/ram/security-credentials/";
const NAMED: &str = "ALIBABA_CLOUD_ECS_METADATA";
const KEYS: &str = r#"{"AccessKeyId":"STS.issued","AccessKeySecret":"hush-secret",
    "Expiration":"2026-01-02T09:04:05Z","SecurityToken":"hush-token",
    "LastUpdated":"2026-01-02T03:04:05Z","Code":"Success"}"#;

/// An instance with two roles' keys, of which the first is listed.
async fn instance() -> Instance {
    Instance::with(&[
        (LIST, "deployer\n"),
        ("meta-data/ram/security-credentials/deployer", KEYS),
        ("meta-data/ram/security-credentials/other%20role", KEYS),
    ])
    .await
}

fn provider(instance: &Instance) -> InstanceRoleProvider {
    InstanceRoleProvider::new().endpoint(instance.server.url())
}

#[tokio::test]
async fn the_role_is_the_one_named_or_the_one_listed() {
    let listed = [
        "PUT api/token",
        "GET meta-data/ram/security-credentials/ token-1",
        "GET meta-data/ram/security-credentials/deployer token-1",
    ];
    let named = [listed[0], listed[2]];
    let other = [listed[0], "GET meta-data/ram/security-credentials/other%20role token-1"];
    let cases: [(Option<&str>, Option<&str>, &[&str]); 6] = [
        (None, None, &listed),
        (None, Some(""), &listed),
        (Some("deployer"), None, &named),
        (None, Some("deployer"), &named),
        (Some("other role"), None, &other),
        (Some("other role"), Some("deployer"), &other),
    ];
    for (name, variable, expected) in cases {
        println!("{name:?} {variable:?}");
        let instance = instance().await;
        let variables: Vec<_> = variable.map(|value| (NAMED, value)).into_iter().collect();
        let mut provider = provider(&instance);
        if let Some(name) = name {
            provider = provider.role_name(name);
        }
        let keys = provider.provide(&instance.platform(&variables)).await.unwrap();
        assert_eq!(keys.access_key_id(), Some("STS.issued"));
        assert_eq!(keys.expiration().unwrap().to_string(), "2026-01-02T09:04:05Z");
        assert_eq!(instance.seen(), expected);
    }
}

#[tokio::test]
async fn the_token_is_kept_between_calls() {
    let instance = instance().await;
    let (platform, provider) = (instance.platform(&[]), provider(&instance));
    for _ in 0..3 {
        provider.provide(&platform).await.unwrap();
    }
    assert_eq!((instance.count("PUT"), instance.count("GET")), (1, 6));
}

#[tokio::test]
async fn without_a_token_only_where_that_is_allowed() {
    for (allow, succeeds) in [(true, true), (false, false)] {
        let instance = instance().await;
        instance.change(|state| {
            state.failures = vec![("api/token", 404)];
            state.refusal = None;
        });
        let provider = provider(&instance).allow_imdsv1(allow);
        assert_eq!(provider.provide(&instance.platform(&[])).await.is_ok(), succeeds);
        assert_eq!(instance.count("GET"), if succeeds { 2 } else { 0 });
    }
}

/// What the paths hold, the role's name, and the error.
#[tokio::test]
async fn what_is_not_there_is_told() {
    let none = "no RAM role is attached to this instance: attach one in the ECS console, or use \
                other credentials";
    let unattached = "the RAM role deployer is not attached to this instance: leave the name out, \
                      or check it and ALIBABA_CLOUD_ECS_METADATA";
    let path = "meta-data/ram/security-credentials/deployer";
    let failed = KEYS.replace("Success", "Failed");
    let incomplete = KEYS.replace("SecurityToken", "Token");
    let list = (LIST, "deployer");
    type Paths<'a> = &'a [(&'a str, &'a str)];
    let cases: [(Paths<'_>, Option<&str>, &str); 7] = [
        (&[], None, none),
        (&[(LIST, "\n")], None, none),
        (&[list], None, unattached),
        (&[], Some("deployer"), unattached),
        (
            &[list, (path, &failed)],
            None,
            "the keys of the role deployer: the answer is a failure, Failed",
        ),
        (
            &[list, (path, &incomplete)],
            None,
            "the keys of the role deployer: the answer has no SecurityToken",
        ),
        (&[list, (path, "hush")], None, "the keys of the role deployer: the answer is not JSON"),
    ];
    for (paths, name, message) in cases {
        let instance = Instance::with(paths).await;
        let mut provider = provider(&instance);
        if let Some(name) = name {
            provider = provider.role_name(name);
        }
        let error = provider.provide(&instance.platform(&[])).await.unwrap_err();
        assert_eq!((error.kind(), error.message()), (ErrorKind::Credentials, message));
        assert!(!format!("{error:?} {provider:?}").contains("hush"), "{error:?}");
        assert!(!format!("{provider:?}").contains("token-1"), "{provider:?}");
    }
}

#[tokio::test]
async fn failures_of_the_service_are_failures_of_credentials() {
    let instance = instance().await;
    instance.change(|state| state.failures = vec![(LIST, 503), (LIST, 503)]);
    let error = provider(&instance).provide(&instance.platform(&[])).await.unwrap_err();
    assert_eq!((error.kind(), error.http_status()), (ErrorKind::Credentials, Some(503)));
    assert_eq!((error.attempts(), error.may_have_been_executed()), (0, false));

    let nowhere = provider(&instance).endpoint(format!("http://{}", unused_address()));
    let error = nowhere.provide(&instance.platform(&[])).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert!(error.message().contains("is this an ECS instance in a VPC"), "{error}");

    let disabled = instance.platform(&[("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true")]);
    let error = provider(&instance).provide(&disabled).await.unwrap_err();
    assert!(error.message().starts_with("the metadata service is not to be asked"), "{error}");
}
