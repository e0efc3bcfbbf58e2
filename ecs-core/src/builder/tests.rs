#![allow(clippy::unwrap_used)]

use super::*;
use crate::error::ErrorKind;

fn set() -> ClientBuilder {
    Client::builder()
        .credentials(Credentials::access_key("set-id", "set-secret"))
        .region("eu-west-1")
}

const EMPTY_SECRET: &str = "the access key secret is empty; check the key that is given to the \
                            client, or set in the environment";
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
        (
            unset().credentials(key("s")),
            ErrorKind::Configuration,
            "no region: set one with `region`, or set ALIBABA_CLOUD_REGION_ID for `load_env`",
        ),
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
