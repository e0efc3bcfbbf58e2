#![allow(clippy::unwrap_used)]

use ecs_core::testing::FakePlatform;
use ecs_core::{Credentials, ErrorKind};

use super::*;

type Variables<'a> = &'a [(&'a str, &'a str)];

/// A platform with the profile `default` of the command line tool and a disabled metadata service.
fn platform(variables: Variables<'_>) -> Platform {
    const PROFILE: &str = r#"{"current": "default", "profiles": [{"name": "default", "mode": "AK",
        "access_key_id": "file-id", "access_key_secret": "file-secret", "region_id": "eu-west-1"}]}"#;
    let fake = FakePlatform::new()
        .variable("HOME", "/home/me")
        .variable("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true")
        .file("/home/me/.aliyun/config.json", PROFILE)
        .file("/etc/broken.pem", "no certificate");
    variables.iter().fold(fake, |fake, (name, value)| fake.variable(*name, *value)).build()
}

const NO_PROFILE: (&str, &str) = ("ALIBABA_CLOUD_CLI_PROFILE_DISABLED", "true");

async fn loaded(builder: ClientBuilder, variables: Variables<'_>) -> Result<Client, Error> {
    load(builder.platform(platform(variables))).await?.build()
}

#[tokio::test]
async fn the_region_is_found_in_order() {
    let cases: [(Variables<'_>, &str); 6] = [
        (&[(REGIONS[0], "a"), (REGIONS[1], "b"), (REGIONS[2], "c")], "a"),
        (&[(REGIONS[0], ""), (REGIONS[1], "b"), (REGIONS[2], "c")], "b"),
        (&[(REGIONS[2], "c"), NO_PROFILE], "c"),
        (&[], "eu-west-1"),
        (&[(REGIONS[0], ""), ("REGION", "x")], "eu-west-1"),
        (&[(REGIONS[1], "b"), ("ALIBABA_CLOUD_PROFILE", "absent")], "b"),
    ];
    for (variables, region) in cases {
        let client = loaded(Client::builder(), variables).await.unwrap();
        assert_eq!(client.region(), Some(region), "{variables:?}");
    }
    let error = loaded(Client::builder(), &[NO_PROFILE]).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.message().starts_with("no region: "), "{error}");
}

#[tokio::test]
async fn settings_take_precedence_over_the_environment() {
    let variables =
        [(REGIONS[0], "cn-beijing"), (ENDPOINT, "env.example.com"), (USER_AGENT, "env/1")];
    let builder = load(Client::builder().platform(platform(&variables))).await.unwrap();
    let shown = format!("{builder:?}");
    assert!(shown.contains("env/1") && shown.contains("DefaultChain"), "{shown}");
    let client = builder.build().unwrap();
    assert!(format!("{client:?}").contains("env.example.com"), "{client:?}");
    assert_eq!(client.region(), Some("cn-beijing"));

    let set = Client::builder()
        .region("eu-west-1")
        .endpoint("set.example.com")
        .user_agent("set/1")
        .credentials(Credentials::access_key("set-id", "set-secret"));
    let builder = load(set.platform(platform(&variables))).await.unwrap();
    assert!(format!("{builder:?}").contains("set/1"), "{builder:?}");
    let client = builder.build().unwrap();
    let shown = format!("{client:?}");
    assert!(shown.contains("set.example.com") && shown.contains("Credentials"), "{shown}");
    assert!(!shown.contains("DefaultChain"), "{shown}");
    assert_eq!(client.region(), Some("eu-west-1"));
}

#[tokio::test]
async fn credentials_are_those_of_the_default_chain() {
    let client = loaded(Client::builder(), &[]).await.unwrap();
    client.check_credentials().await.unwrap();
    assert!(format!("{client:?}").contains("file-id"), "{client:?}");
    // With an endpoint no region is needed, and none is looked up.
    let client = loaded(Client::builder(), &[(ENDPOINT, "env.example.com"), NO_PROFILE]).await;
    let client = client.unwrap();
    assert_eq!(client.region(), None);
    let error = client.check_credentials().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert!(error.message().contains("ALIBABA_CLOUD_ACCESS_KEY_ID"), "{error}");
}

#[tokio::test]
async fn a_ca_bundle_must_contain_certificates() {
    let cases = [
        (
            "/absent.pem",
            "the CA bundle \"/absent.pem\" of ALIBABA_CLOUD_CA_BUNDLE cannot be read: ",
        ),
        ("/etc/broken.pem", "the CA bundle"),
    ];
    for (path, message) in cases {
        // The client has the system's platform, whose connections use the bundle.
        let platform = platform(&[(CA_BUNDLE, path)]);
        let result = match fill(Client::builder(), &platform).await {
            Ok(builder) => builder.build().map(drop),
            Err(error) => Err(error),
        };
        let error = result.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.message().starts_with(message), "{error}");
    }
}

/// A container of a compose file has a name, not a loopback address.
#[tokio::test]
async fn plain_http_can_be_allowed() {
    let endpoint = (ENDPOINT, "http://ecs-sim:14566");
    for (value, is_allowed) in [("true", true), ("TRUE", true), ("1", false), ("", false)] {
        let built = loaded(Client::builder(), &[endpoint, (ALLOW_HTTP, value)]).await;
        assert_eq!(built.is_ok(), is_allowed, "{value}: {built:?}");
        if let Err(error) = built {
            assert!(error.message().contains(ALLOW_HTTP), "{error}");
        }
    }
}
