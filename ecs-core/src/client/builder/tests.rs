#![allow(clippy::unwrap_used)]

use super::*;
use crate::Error;
use crate::error::ErrorKind;
use crate::testing::FakePlatform;

fn set() -> ClientBuilder {
    Client::builder()
        .credentials(Credentials::access_key("set-id", "set-secret"))
        .region("eu-west-1")
}

const EMPTY_SECRET: &str = "the access key secret is empty; check the key that is given to the \
                            client, or set in the environment";
const NO_REGION: &str = "no region: set one with `region`; `load_env` finds it in \
                         ALIBABA_CLOUD_REGION_ID, in the profile of the command line tool, or on \
                         an ECS instance";
const ODD_SECRET: &str = "the access key secret contains white space or a character outside ASCII; \
                          check the key that is given to the client, or set in the environment";

#[test]
fn settings_that_cannot_work_are_refused() {
    let unset = || Client::builder();
    let key = |secret: &str| Credentials::access_key("an-id", secret);
    let cases = [
        (
            unset().region("eu-west-1"),
            ErrorKind::Credentials,
            "no credentials: set them with `credentials`, or use `load_env`",
        ),
        (
            unset(),
            ErrorKind::Credentials,
            "no credentials: set them with `credentials`, or use `load_env`",
        ),
        (unset().credentials(key("s")), ErrorKind::Configuration, NO_REGION),
        (set().credentials(key("")), ErrorKind::Credentials, EMPTY_SECRET),
        (set().credentials(key("hush ")), ErrorKind::Credentials, ODD_SECRET),
        (set().credentials(key("hüsh")), ErrorKind::Credentials, ODD_SECRET),
        (
            set().region(""),
            ErrorKind::Configuration,
            "the region is empty; a region id looks like cn-hangzhou",
        ),
        (
            set().region("Nowhere").endpoint("ecs.example.com"),
            ErrorKind::Configuration,
            "\"Nowhere\" is no region id: it has lower-case letters, digits and `-` only; a region \
          id looks like cn-hangzhou",
        ),
        (
            set().endpoint(""),
            ErrorKind::Configuration,
            "the endpoint is empty; give a host or a URL such as https://ecs.cn-hangzhou.aliyuncs.com",
        ),
        (
            set().user_agent("a\r\nx-b: c"),
            ErrorKind::Configuration,
            "the user agent \"a\\r\\nx-b: c\" has a character other than visible ASCII and spaces",
        ),
    ];
    for (builder, kind, message) in cases {
        let error = builder.build().unwrap_err();
        assert_eq!((error.kind(), error.message()), (kind, message));
        assert_eq!((error.attempts(), error.may_have_been_executed()), (0, false));
    }
}

#[test]
fn settings_that_work() {
    assert_eq!(set().build().unwrap().region(), Some("eu-west-1"));
    let credentials = Credentials::anonymous();
    let client = Client::builder().credentials(credentials).endpoint("ecs.example.com").build();
    assert_eq!(client.unwrap().region(), None);
    assert!(set().endpoint("http://ecs.example.com").build().is_err());
    assert!(set().endpoint("http://ecs.example.com").allow_http(true).build().is_ok());
}

/// A crate above makes its own client from this one.
#[test]
fn another_client_can_be_built() {
    struct Other(Client);
    impl From<Client> for Other {
        fn from(client: Client) -> Self {
            Self(client)
        }
    }
    let builder = ClientBuilder::<Other>::default().region("eu-west-1");
    let other = builder.credentials(Credentials::anonymous()).build().unwrap();
    assert_eq!(other.0.region(), Some("eu-west-1"));
}

/// A machine with the profile `default` of the command line tool and a switched-off metadata
/// service.
fn platform(variables: &[(&str, &str)]) -> Platform {
    const PROFILE: &str = r#"{"current": "default", "profiles": [{"name": "default", "mode": "AK",
        "access_key_id": "file-id", "access_key_secret": "file-secret", "region_id": "eu-west-1"}]}"#;
    let fake = FakePlatform::new()
        .variable("HOME", "/home/somebody")
        .variable("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true")
        .file("/home/somebody/.aliyun/config.json", PROFILE)
        .file("/etc/broken.pem", "no certificate");
    variables.iter().fold(fake, |fake, (name, value)| fake.variable(*name, *value)).build()
}

const NO_PROFILE: (&str, &str) = ("ALIBABA_CLOUD_CLI_PROFILE_DISABLED", "true");

async fn loaded(builder: ClientBuilder, variables: &[(&str, &str)]) -> Result<Client, Error> {
    builder.platform(platform(variables)).load_env().await?.build()
}

#[tokio::test]
async fn the_region_is_found_in_order() {
    let names = ["ALIBABA_CLOUD_REGION_ID", "ALIBABACLOUD_REGION_ID", "ALICLOUD_REGION_ID"];
    let cases: [(&[(&str, &str)], &str); 6] = [
        (&[(names[0], "a"), (names[1], "b"), (names[2], "c")], "a"),
        (&[(names[0], ""), (names[1], "b"), (names[2], "c")], "b"),
        (&[(names[2], "c"), NO_PROFILE], "c"),
        (&[], "eu-west-1"),
        (&[(names[0], ""), ("REGION", "x")], "eu-west-1"),
        (&[(names[1], "b"), ("ALIBABA_CLOUD_PROFILE", "absent")], "b"),
    ];
    for (variables, region) in cases {
        let client = loaded(Client::builder(), variables).await.unwrap();
        assert_eq!(client.region(), Some(region), "{variables:?}");
    }
    let error = loaded(Client::builder(), &[NO_PROFILE]).await.unwrap_err();
    assert_eq!(error.message(), NO_REGION);
}

#[tokio::test]
async fn what_is_set_wins_over_the_environment() {
    let variables = [
        ("ALIBABA_CLOUD_REGION_ID", "cn-beijing"),
        ("ALIBABA_CLOUD_ENDPOINT", "env.example.com"),
        ("ALIBABA_CLOUD_USER_AGENT", "env/1"),
    ];
    let client = loaded(Client::builder(), &variables).await.unwrap();
    let shown = format!("{client:?}");
    assert!(shown.contains("env.example.com") && shown.contains("DefaultChain"), "{shown}");
    assert!(client.config.user_agent.ends_with(" env/1"));
    let client =
        loaded(set().endpoint("set.example.com").user_agent("set/1"), &variables).await.unwrap();
    let shown = format!("{client:?}");
    assert!(shown.contains("set.example.com") && shown.contains("set-id"), "{shown}");
    assert_eq!(client.region(), Some("eu-west-1"));
    assert!(client.config.user_agent.ends_with(" set/1"));
}

#[tokio::test]
async fn credentials_are_those_of_the_chain() {
    let client = loaded(Client::builder(), &[]).await.unwrap();
    let credentials = client.config.credentials.get(&client.config.platform).await.unwrap();
    assert_eq!(credentials.access_key_id(), Some("file-id"));
    // With an endpoint no region is needed, and nothing is asked for one.
    let variables = [("ALIBABA_CLOUD_ENDPOINT", "env.example.com"), NO_PROFILE];
    let client = loaded(Client::builder(), &variables).await.unwrap();
    assert_eq!(client.region(), None);
    let error = client.config.credentials.get(&client.config.platform).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert!(error.message().contains("ALIBABA_CLOUD_ACCESS_KEY_ID"), "{error}");
}

#[tokio::test]
async fn a_file_of_authorities_must_be_one() {
    let cases = [
        ("/absent.pem", "the file \"/absent.pem\" of ALIBABA_CLOUD_CA_BUNDLE could not be read: "),
        ("/etc/broken.pem", "the CA bundle"),
    ];
    for (path, message) in cases {
        // The connections are the client's own, so that the file matters.
        let mut builder = Client::builder();
        builder.platform = Some(platform(&[("ALIBABA_CLOUD_CA_BUNDLE", path)]));
        let result = match builder.load_env().await {
            Ok(mut builder) => {
                builder.platform = None;
                builder.build().map(drop)
            }
            Err(error) => Err(error),
        };
        let error = result.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.message().starts_with(message), "{error}");
    }
}
