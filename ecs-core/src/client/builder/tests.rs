#![allow(clippy::unwrap_used)]

use super::*;
use crate::error::ErrorKind;

fn set() -> ClientBuilder {
    Client::builder()
        .credentials(Credentials::access_key("set-id", "set-secret"))
        .region("eu-west-1")
}

const EMPTY_SECRET: &str =
    "the access key secret is empty; check the credentials that are set on the client";
const INVALID_SECRET: &str = "the access key secret contains white space or a non-ASCII character; \
                              check the credentials that are set on the client";
const NO_REGION: &str = "no region: set one with `region`, or load one from the environment with \
                         `ecs_config::load`, which reads ALIBABA_CLOUD_REGION_ID, the profile of \
                         the command line tool and the metadata of an ECS instance";
const NO_CREDENTIALS: &str = "no credentials: set them with `credentials` or \
                              `credentials_provider`, or load them from the environment with \
                              `ecs_config::load`";

#[test]
fn invalid_settings_are_rejected() {
    let unset = || Client::builder();
    let key = |secret: &str| Credentials::access_key("an-id", secret);
    let cases = [
        (unset().region("eu-west-1"), ErrorKind::Credentials, NO_CREDENTIALS),
        (unset(), ErrorKind::Credentials, NO_CREDENTIALS),
        (unset().credentials(key("s")), ErrorKind::Configuration, NO_REGION),
        (set().credentials(key("")), ErrorKind::Credentials, EMPTY_SECRET),
        (set().credentials(key("hush ")), ErrorKind::Credentials, INVALID_SECRET),
        (set().credentials(key("hüsh")), ErrorKind::Credentials, INVALID_SECRET),
        (
            set().region(""),
            ErrorKind::Configuration,
            "the region is empty; an example of a region id is cn-hangzhou",
        ),
        (
            set().region("Nowhere").endpoint("ecs.example.com"),
            ErrorKind::Configuration,
            "\"Nowhere\" is not a region id: lower-case letters, digits and `-` are allowed; an \
             example of a region id is cn-hangzhou",
        ),
        (
            set().endpoint(""),
            ErrorKind::Configuration,
            "the endpoint is empty; give a host or a URL such as https://ecs.cn-hangzhou.aliyuncs.com",
        ),
        (
            set().user_agent("a\r\nx-b: c"),
            ErrorKind::Configuration,
            "the user agent \"a\\r\\nx-b: c\" contains a character other than visible ASCII and spaces",
        ),
    ];
    for (builder, kind, message) in cases {
        let error = builder.build().unwrap_err();
        assert_eq!((error.kind(), error.message()), (kind, message));
        assert_eq!((error.attempts(), error.may_have_been_executed()), (0, false));
    }
}

#[test]
fn valid_settings_are_accepted() {
    assert_eq!(set().build().unwrap().region(), Some("eu-west-1"));
    let credentials = Credentials::anonymous();
    let client = Client::builder().credentials(credentials).endpoint("ecs.example.com").build();
    assert_eq!(client.unwrap().region(), None);
    assert!(set().endpoint("http://ecs.example.com").build().is_err());
    assert!(set().endpoint("http://ecs.example.com").allow_http(true).build().is_ok());
}

/// A crate on top of this one builds its own client.
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
