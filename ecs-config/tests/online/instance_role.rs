//! The credentials of the RAM role of an instance, from its metadata service.

use ecs_config::credentials::{InstanceRoleProvider, ProvideCredentials};
use ecs_core::ErrorKind;

use crate::support::instance::Instance;
use crate::support::server::unused_address;

const LIST: &str = "meta-data/ram/security-credentials/";
const NAMED: &str = "ALIBABA_CLOUD_ECS_METADATA";
const KEYS: &str = r#"{"AccessKeyId":"STS.issued","AccessKeySecret":"hush-secret",
    "Expiration":"2026-01-02T09:04:05Z","SecurityToken":"hush-token",
    "LastUpdated":"2026-01-02T03:04:05Z","Code":"Success"}"#;

/// An instance with credentials of two roles, of which it lists the first.
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
async fn the_role_is_the_named_or_the_listed_one() {
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
        let credentials = provider.provide(&instance.platform(&variables)).await.unwrap();
        assert_eq!(credentials.access_key_id(), Some("STS.issued"));
        assert_eq!(credentials.expiration().unwrap().to_string(), "2026-01-02T09:04:05Z");
        assert_eq!(instance.request_lines(), expected);
    }
}

#[tokio::test]
async fn the_token_is_cached_between_calls() {
    let instance = instance().await;
    let (platform, provider) = (instance.platform(&[]), provider(&instance));
    for _ in 0..3 {
        provider.provide(&platform).await.unwrap();
    }
    assert_eq!((instance.count("PUT"), instance.count("GET")), (1, 6));
}

#[tokio::test]
async fn imdsv1_is_used_only_if_it_is_allowed() {
    for (allow, succeeds) in [(true, true), (false, false)] {
        let instance = instance().await;
        instance.change(|state| {
            state.failures = vec![("api/token", 404)];
            state.rejection = None;
        });
        let provider = provider(&instance).allow_imdsv1(allow);
        assert_eq!(provider.provide(&instance.platform(&[])).await.is_ok(), succeeds);
        assert_eq!(instance.count("GET"), if succeeds { 2 } else { 0 });
    }
}

/// The texts of paths, the name of the role, and the error.
#[tokio::test]
async fn missing_roles_and_credentials_are_errors() {
    let none = "no RAM role is attached to this instance: attach one in the ECS console, or use \
                other credentials";
    let unattached = "the RAM role deployer is not attached to this instance: omit the name, or \
                      check it and ALIBABA_CLOUD_ECS_METADATA";
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
            "the credentials of the role deployer: the response reports the error Failed",
        ),
        (
            &[list, (path, &incomplete)],
            None,
            "the credentials of the role deployer: the response has no SecurityToken",
        ),
        (
            &[list, (path, "hush")],
            None,
            "the credentials of the role deployer: the response is not JSON",
        ),
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
async fn errors_of_the_service_are_errors_of_credentials() {
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
    assert_eq!(error.message(), "disabled: ALIBABA_CLOUD_ECS_METADATA_DISABLED is true");
}
