#![allow(clippy::unwrap_used)]

use super::*;
use crate::error::ErrorKind;

const KEY: [(&str, &str); 2] =
    [("ALIBABA_CLOUD_ACCESS_KEY_ID", "env-id"), ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "env-secret")];

/// Names and values.
type Variables<'a> = &'a [(&'a str, &'a str)];

fn load(
    builder: ClientBuilder,
    key: Variables<'_>,
    more: Variables<'_>,
) -> Result<ClientBuilder, Error> {
    builder.load_variables(|name| {
        let found = key.iter().chain(more).find(|(variable, _)| *variable == name);
        found.map(|(_, value)| (*value).to_owned())
    })
}

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
fn the_region_is_found_under_each_name_in_order() {
    let names = ["ALIBABA_CLOUD_REGION_ID", "ALIBABACLOUD_REGION_ID", "ALICLOUD_REGION_ID"];
    let cases: [(Variables<'_>, Option<&str>); 6] = [
        (&[], None),
        (&[(names[0], "a"), (names[1], "b"), (names[2], "c")], Some("a")),
        (&[(names[0], ""), (names[1], "b"), (names[2], "c")], Some("b")),
        (&[(names[2], "c")], Some("c")),
        (&[(names[0], "")], None),
        (&[("REGION", "x")], None),
    ];
    for (variables, region) in cases {
        let loaded = load(Client::builder(), &KEY, variables).unwrap();
        assert_eq!(loaded.region.as_deref(), region, "{variables:?}");
        let credentials = loaded.credentials.unwrap();
        assert!(credentials == Credentials::access_key("env-id", "env-secret"));
    }
}

#[test]
fn the_endpoint_is_found() {
    for (value, endpoint) in [("ecs.example.com", Some("ecs.example.com")), ("", None)] {
        let loaded = load(Client::builder(), &KEY, &[("ALIBABA_CLOUD_ENDPOINT", value)]).unwrap();
        assert_eq!(given(&loaded), endpoint);
    }
}

#[test]
fn what_is_set_wins_over_the_environment() {
    let more =
        [("ALIBABA_CLOUD_REGION_ID", "cn-beijing"), ("ALIBABA_CLOUD_ENDPOINT", "env.example.com")];
    let loaded = load(set().endpoint("set.example.com"), &KEY, &more).unwrap();
    assert_eq!(loaded.region.as_deref(), Some("eu-west-1"));
    assert_eq!(given(&loaded), Some("set.example.com"));
    assert_eq!(loaded.credentials.unwrap().access_key_id(), Some("set-id"));
    let only_endpoint = load(set(), &KEY, &more).unwrap();
    assert_eq!(given(&only_endpoint), Some("env.example.com"));
    // With credentials that are set no variable is needed.
    assert!(load(set(), &[], &[]).is_ok());
}

#[test]
fn an_environment_without_a_key_is_an_error() {
    let error = load(Client::builder().region("eu-west-1"), &KEY[..1], &[]).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    let expected = "no credentials: set the environment variable ALIBABA_CLOUD_ACCESS_KEY_SECRET";
    assert_eq!(error.message(), expected);
}

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

fn given(builder: &ClientBuilder) -> Option<&str> {
    builder.endpoint.as_ref().map(|text| text.0.as_str())
}
