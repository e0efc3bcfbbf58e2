//! Values of the metadata service.

use std::collections::BTreeMap;

use ecs_config::metadata::InstanceMetadata;
use ecs_core::{Error, ErrorKind};

use crate::support::instance::Instance;

/// Reads a value, as debug output.
macro_rules! read {
    ($method:ident $(, $argument:expr)?) => {
        |metadata: InstanceMetadata| -> Reading {
            Box::pin(async move { Ok(format!("{:?}", metadata.$method($($argument)?).await?)) })
        }
    };
}

type Reading = std::pin::Pin<Box<dyn Future<Output = Result<String, Error>>>>;

/// A method, the path that it reads, the text there, and the expected value as debug output, or `None`
/// for an [`ErrorKind::InvalidResponse`].
type Case =
    (fn(InstanceMetadata) -> Reading, &'static str, Option<&'static str>, Option<&'static str>);

const ROLES: &str = "meta-data/ram/security-credentials/";
const SPOT: &str = "meta-data/instance/spot/termination-time";
const EVENTS: &str = "maintenance/active-system-events";
const PKCS7: &str = "dynamic/instance-identity/pkcs7";

fn cases() -> Vec<Case> {
    vec![
        (read!(instance_id), "meta-data/instance-id", Some("i-1\n"), Some(r#""i-1""#)),
        (read!(instance_id), "meta-data/instance-id", Some(" \n"), None),
        (read!(instance_id), "meta-data/instance-id", None, None),
        (read!(region_id), "meta-data/region-id", Some("cn-hangzhou"), Some(r#""cn-hangzhou""#)),
        (read!(zone_id), "meta-data/zone-id", Some("eu-west-1a"), Some(r#""eu-west-1a""#)),
        (
            read!(instance_type),
            "meta-data/instance/instance-type",
            Some("ecs.x"),
            Some(r#""ecs.x""#),
        ),
        (read!(image_id), "meta-data/image-id", Some("m-1"), Some(r#""m-1""#)),
        (read!(vpc_id), "meta-data/vpc-id", Some("vpc-1"), Some(r#""vpc-1""#)),
        (read!(vpc_id), "meta-data/vpc-id", None, None),
        (read!(private_ipv4), "meta-data/private-ipv4", Some("10.0.0.7\n"), Some("10.0.0.7")),
        (read!(private_ipv4), "meta-data/private-ipv4", Some("10.0.0"), None),
        (read!(ram_role), ROLES, Some("deployer\n"), Some(r#"Some("deployer")"#)),
        (read!(ram_role), ROLES, Some("\n"), Some("None")),
        (read!(ram_role), ROLES, None, Some("None")),
        (read!(spot_termination_time), SPOT, None, Some("None")),
        (read!(spot_termination_time), SPOT, Some(""), Some("None")),
        (
            read!(spot_termination_time),
            SPOT,
            Some("2026-01-02T03:04:05Z\n"),
            Some("Some(2026-01-02T03:04:05Z)"),
        ),
        (read!(spot_termination_time), SPOT, Some("soon"), None),
        (
            read!(user_data),
            "user-data",
            Some("#!/bin/sh\n"),
            Some("Some([35, 33, 47, 98, 105, 110, 47, 115, 104, 10])"),
        ),
        (read!(user_data), "user-data", Some(""), Some("Some([])")),
        (read!(user_data), "user-data", None, Some("None")),
        (read!(active_system_events), EVENTS, Some("[{\"a\":1}]"), Some(r#"Some("[{\"a\":1}]")"#)),
        (read!(active_system_events), EVENTS, Some(""), Some("None")),
        (read!(active_system_events), EVENTS, None, Some("None")),
        (read!(identity_signature, None), PKCS7, Some("MII=\n"), Some(r#""MII=""#)),
        (
            read!(identity_signature, Some("a b&c")),
            "dynamic/instance-identity/pkcs7?audience=a%20b%26c",
            Some("MII="),
            Some(r#""MII=""#),
        ),
        (read!(identity_signature, Some("hush")), "nothing", None, None),
        (read!(get, "meta-data/mac"), "meta-data/mac", Some("00:16\n"), Some(r#"Some("00:16\n")"#)),
        (read!(get, "/meta-data/mac"), "meta-data/mac", Some(""), Some(r#"Some("")"#)),
        (read!(get, "meta-data/mac"), "meta-data/mac", None, Some("None")),
    ]
}

#[tokio::test]
async fn each_value_is_read_from_its_path() {
    for (read, path, text, expected) in cases() {
        println!("{path} {text:?}");
        let paths: Vec<_> = text.map(|text| (path, text)).into_iter().collect();
        let instance = Instance::with(&paths).await;
        match (read(instance.metadata(&[])).await, expected) {
            (Ok(found), Some(expected)) => assert_eq!(found, expected),
            (Err(error), None) => {
                assert_eq!(error.kind(), ErrorKind::InvalidResponse, "{error}");
                assert!(error.message().contains("metadata service has "), "{error}");
                assert!(!error.message().contains("hush"), "{error}");
            }
            (outcome, _) => panic!("{outcome:?}"),
        }
        assert_eq!(instance.count("GET"), 1);
    }
}

#[tokio::test]
async fn only_user_data_may_be_other_than_text() {
    let instance = Instance::with(&[]).await;
    let bytes = vec![0x1f, 0x8b, 0xff];
    instance.change(|state| {
        state.paths.insert("user-data".to_owned(), bytes.clone());
        state.paths.insert("meta-data/hostname".to_owned(), bytes.clone());
    });
    let metadata = instance.metadata(&[]);
    assert_eq!(metadata.user_data().await.unwrap(), Some(bytes));
    let error = metadata.get("meta-data/hostname").await.unwrap_err();
    let expected = "the metadata service has an invalid meta-data/hostname: it is not UTF-8 text";
    assert_eq!(error.to_string(), expected);
}

#[tokio::test]
async fn the_identity_document_has_two_spellings() {
    let newer = r#"{"zone-id":"z","serial-number":"s","instance-id":"i","region-id":"r",
        "private-ipv4":"10.0.0.7","owner-account-id":"123","mac":"m","image-id":"im",
        "instance-type":"t"}"#;
    let older =
        newer.replace("private-ipv4", "private-ip").replace("owner-account-id", "account-id");
    let number = newer.replace(r#""123""#, "123");
    for text in [newer, &older, &number] {
        let instance = Instance::with(&[("dynamic/instance-identity/document", text)]).await;
        let document = instance.metadata(&[]).identity_document().await.unwrap();
        let found = [
            &document.zone_id,
            &document.serial_number,
            &document.instance_id,
            &document.region_id,
            &document.private_ipv4,
            &document.owner_account_id,
            &document.mac,
            &document.image_id,
            &document.instance_type,
        ];
        assert_eq!(found, ["z", "s", "i", "r", "10.0.0.7", "123", "m", "im", "t"], "{text}");
    }
    for text in ["", "[]", "{"] {
        let instance = Instance::with(&[("dynamic/instance-identity/document", text)]).await;
        let error = instance.metadata(&[]).identity_document().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidResponse);
        assert!(error.message().ends_with("document: it is not a JSON object"), "{error}");
    }
}

#[tokio::test]
async fn tags_are_listed_and_read_individually() {
    let folder = "meta-data/tags/instance/";
    let paths = [
        (folder, "team\nremoved\na b/云\n"),
        ("meta-data/tags/instance/team", "shop\n"),
        ("meta-data/tags/instance/a%20b%2F%E4%BA%91", ""),
    ];
    let tags = Instance::with(&paths).await.metadata(&[]).tags().await.unwrap();
    let expected = [("team", "shop"), ("a b/云", "")];
    let expected: BTreeMap<_, _> =
        expected.map(|(key, value)| (key.to_owned(), value.to_owned())).into();
    assert_eq!(tags, expected);
    assert_eq!(Instance::with(&[]).await.metadata(&[]).tags().await.unwrap(), BTreeMap::new());
}

#[tokio::test]
async fn an_invalid_path_is_not_sent() {
    let instance = Instance::with(&[]).await;
    let error = instance.metadata(&[]).get("meta-data/a b").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
    assert_eq!(instance.count("GET"), 0);
}
