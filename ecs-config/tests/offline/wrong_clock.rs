//! Hosts whose clock is wrong, by hours or by more than a year.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use ecs_config::credentials::{
    AssumeRoleProvider, Credentials, InstanceRoleProvider, OidcRoleProvider, ProvideCredentials,
};
use ecs_core::testing::{FakePlatform, ManualClock};
use ecs_core::transport::{HttpRequest, HttpResponse, Transport, TransportError};
use ecs_core::{AnyRequest, BoxFuture, Client, Clock, Error, Service};
use jiff::{SignedDuration, Timestamp};

use crate::support::role::{PROVIDER, ROLE, TOKEN, TOKEN_FILE};
use crate::support::script::parameters;

static ECS: Service = Service::new("Ecs", "2014-05-26", "ecs.{region}.aliyuncs.com");

/// The service's own clock, which advances with that of the host, and what it has seen.
#[derive(Clone, Debug)]
struct Cloud {
    host: ManualClock,
    begin: Timestamp,
    seen: Arc<Mutex<Seen>>,
}

#[derive(Debug, Default)]
struct Seen {
    /// When each issued key expires.
    keys: Vec<Timestamp>,
    rejected_times: usize,
    expired_keys: usize,
    /// The responses that come next, instead of those of the service.
    replaced: Vec<HttpResponse>,
}

const BEGIN: &str = "2026-10-01T12:00:00Z";

/// Requests are rejected if their time differs by more
/// (https://www.alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature).
const TOLERANCE: SignedDuration = SignedDuration::from_mins(15);

const KEYS_LIVE: SignedDuration = SignedDuration::from_hours(1);

impl Cloud {
    /// A cloud, seen from a host whose clock is wrong by `offset`.
    fn new(offset: SignedDuration) -> Self {
        let begin: Timestamp = BEGIN.parse().unwrap();
        Self { host: ManualClock::new(begin + offset), begin, seen: Arc::default() }
    }

    fn now(&self) -> Timestamp {
        self.begin + self.host.elapsed()
    }

    fn respond(&self, request: &HttpRequest) -> HttpResponse {
        if let Some(response) = self.seen.lock().unwrap().replaced.pop() {
            return response;
        }
        let path = request.uri().path();
        match request.uri().host().unwrap() {
            "100.100.100.200" if path == "/latest/api/token" => self.response(200, "a-token"),
            "100.100.100.200" if path.ends_with('/') => self.response(200, "web"),
            "100.100.100.200" => self.response(200, &self.key()),
            "sts.aliyuncs.com" => self.assume(request),
            _ => self.call(request),
        }
    }

    fn assume(&self, request: &HttpRequest) -> HttpResponse {
        let query = request.uri().query().unwrap_or_default();
        let parameters = parameters(format!("{query}&").as_bytes())
            .into_iter()
            .chain(parameters(request.body()))
            .collect::<BTreeMap<_, _>>();
        // `AssumeRoleWithOIDC` has a time, too, and no signature.
        match parameters.get("Timestamp").filter(|_| parameters.contains_key("Signature")) {
            Some(time) if self.is_off(time) => self.rejected_time(),
            _ => self.response(200, &format!(r#"{{"Credentials": {}}}"#, self.key())),
        }
    }

    fn call(&self, request: &HttpRequest) -> HttpResponse {
        let header = |name: &str| Some(request.headers().get(name)?.to_str().unwrap());
        if self.is_off(header("x-acs-date").unwrap()) {
            return self.rejected_time();
        }
        let id = header("x-acs-accesskey-id").and_then(|id| id.strip_prefix("STS."));
        let id = id.map(|number| number.parse::<usize>().unwrap());
        let mut seen = self.seen.lock().unwrap();
        match id {
            Some(number) if seen.keys[number] <= self.now() => {
                seen.expired_keys += 1;
                self.error("InvalidSecurityToken.Expired")
            }
            _ => self.response(200, "{}"),
        }
    }

    fn is_off(&self, time: &str) -> bool {
        time.parse::<Timestamp>().unwrap().duration_since(self.now()).abs() > TOLERANCE
    }

    fn rejected_time(&self) -> HttpResponse {
        self.seen.lock().unwrap().rejected_times += 1;
        self.error("InvalidTimeStamp.Expired")
    }

    fn error(&self, code: &str) -> HttpResponse {
        let body = format!(r#"{{"RequestId": "R-1", "Code": "{code}", "Message": "No."}}"#);
        self.response(400, &body)
    }

    /// A new key, in the members that STS and the metadata service share.
    fn key(&self) -> String {
        let mut seen = self.seen.lock().unwrap();
        let (number, end) = (seen.keys.len(), self.now() + KEYS_LIVE);
        seen.keys.push(end);
        format!(
            r#"{{"AccessKeyId": "STS.{number}", "AccessKeySecret": "secret", "Code": "Success",
                "SecurityToken": "token", "Expiration": "{}"}}"#,
            end.strftime("%Y-%m-%dT%H:%M:%SZ")
        )
    }

    fn response(&self, status: u16, body: &str) -> HttpResponse {
        let date = self.now().strftime("%a, %d %b %Y %H:%M:%S GMT").to_string();
        response(status, &date, Some("R-1"), body)
    }

    /// The next response is this one.
    fn replace(&self, response: HttpResponse) {
        self.seen.lock().unwrap().replaced.push(response);
    }

    fn client(&self, provider: Arc<dyn ProvideCredentials>) -> Client {
        let platform = FakePlatform::new().clock(self.host.clone()).transport(self.clone());
        let platform = platform.file(TOKEN_FILE, TOKEN).build();
        let builder = Client::builder().region("cn-hangzhou").platform(platform);
        builder.credentials_provider(provider).build().unwrap()
    }

    /// The number of rejected times, of rejected keys, and of issued keys.
    fn counts(&self) -> (usize, usize, usize) {
        let seen = self.seen.lock().unwrap();
        (seen.rejected_times, seen.expired_keys, seen.keys.len())
    }
}

impl Transport for Cloud {
    fn send(
        &self,
        request: HttpRequest,
        _timeout: Duration,
    ) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(async move { Ok(self.respond(&request)) })
    }
}

fn response(status: u16, date: &str, request_id: Option<&str>, body: &str) -> HttpResponse {
    let response = http::Response::builder().status(status).header("date", date);
    let response = match request_id {
        Some(id) => response.header("x-acs-request-id", id),
        None => response,
    };
    response.body(body.to_owned().into()).unwrap()
}

async fn call(client: &Client) -> Result<(), Error> {
    client.call(AnyRequest::new(&ECS, "DescribeRegions").read_only()).await.map(drop)
}

const OFFSETS: [SignedDuration; 7] = [
    SignedDuration::ZERO,
    SignedDuration::from_hours(2),
    SignedDuration::from_hours(-2),
    SignedDuration::from_hours(8),
    SignedDuration::from_hours(-8),
    SignedDuration::from_hours(400 * 24),
    SignedDuration::from_hours(-400 * 24),
];

fn key() -> Credentials {
    Credentials::access_key("LTAI-one", "secret")
}

/// The provider, how often a wrong clock may be rejected, and whether keys are issued.
type Case = (&'static str, fn() -> Arc<dyn ProvideCredentials>, usize, bool);

const CASES: [Case; 4] = [
    ("static keys", || Arc::new(key()), 1, false),
    ("instance role", || Arc::new(InstanceRoleProvider::new()), 0, true),
    ("AssumeRole", || Arc::new(AssumeRoleProvider::new(key(), ROLE)), 1, true),
    ("OIDC", || Arc::new(OidcRoleProvider::new(ROLE, PROVIDER, TOKEN_FILE)), 0, true),
];

/// Five hours of calls. Keys that live an hour are renewed 15 to 18 minutes before they expire.
#[tokio::test]
async fn a_wrong_clock_serves_signatures_and_expiry() {
    for (name, provider, rejections, has_keys) in CASES {
        for offset in OFFSETS {
            println!("{name}, {offset}");
            let cloud = Cloud::new(offset);
            let client = cloud.client(provider());
            for _ in 0..60 {
                call(&client).await.unwrap();
                cloud.host.advance(Duration::from_secs(300));
            }
            let (rejected_times, expired_keys, issued) = cloud.counts();
            let rejections = if offset.is_zero() { 0 } else { rejections };
            assert_eq!((rejected_times, expired_keys), (rejections, 0));
            let expected = if has_keys { 6..=8 } else { 0..=0 };
            assert!(expected.contains(&issued), "{issued} keys");
        }
    }
}

/// A clock that is adjusted while a client is in use.
#[tokio::test]
async fn an_adjusted_clock_is_learned_again() {
    for (name, provider, ..) in CASES {
        println!("{name}");
        let cloud = Cloud::new(SignedDuration::from_hours(-8));
        let client = cloud.client(provider());
        for _ in 0..3 {
            call(&client).await.unwrap();
            cloud.host.set(cloud.now() + SignedDuration::from_hours(2));
            call(&client).await.unwrap();
            cloud.host.set(cloud.now());
        }
        assert_eq!(cloud.counts().1, 0);
    }
}

const PROXY: &str = "<html>502 Bad Gateway</html>";

/// Times that are not the server's: of a proxy, without a request id, or of no year in which a server
/// can run. A clock that works is not changed by them.
#[tokio::test]
async fn a_wild_date_does_not_break_a_clock_that_works() {
    let cases = [
        (502, "Thu, 01 Oct 2026 20:00:00 GMT", None, PROXY),
        (502, "Thu, 01 Jan 1970 00:00:00 GMT", None, PROXY),
        (503, "Thu, 01 Oct 2026 20:00:00 GMT", None, "{}"),
        (200, "Thu, 01 Jan 1970 00:00:00 GMT", Some("R-1"), "{}"),
        (200, "Fri, 31 Dec 9999 23:59:59 GMT", Some("R-1"), "{}"),
        (200, "yesterday", Some("R-1"), "{}"),
        (200, "", Some("R-1"), "{}"),
    ];
    for (status, date, id, body) in cases {
        for (name, provider, _, has_keys) in CASES {
            println!("{status} {date:?}, {name}");
            let cloud = Cloud::new(SignedDuration::from_hours(2));
            let client = cloud.client(provider());
            call(&client).await.unwrap();
            let before = cloud.counts();
            cloud.replace(response(status, date, id, body));
            for _ in 0..2 {
                call(&client).await.unwrap();
            }
            assert_eq!(cloud.counts(), before);
            assert_eq!(before.2, usize::from(has_keys));
        }
    }
}

/// A rejected time whose response has a wild date cannot be corrected, and the next call still can.
#[tokio::test]
async fn a_wild_date_of_a_rejection_is_not_learned() {
    for date in ["Thu, 01 Jan 1970 00:00:00 GMT", "Fri, 31 Dec 9999 23:59:59 GMT", "soon"] {
        let cloud = Cloud::new(SignedDuration::from_hours(2));
        let client = cloud.client(Arc::new(key()));
        let body = r#"{"RequestId": "R-1", "Code": "InvalidTimeStamp.Expired", "Message": "No."}"#;
        cloud.replace(response(400, date, Some("R-1"), body));
        let error = call(&client).await.unwrap_err();
        let expected = "not retried: the response does not contain the server's time";
        assert!(error.to_string().contains(expected), "{error}");
        call(&client).await.unwrap();
        assert_eq!(cloud.counts().0, 1);
    }
}

/// The code alone proves that the clock is wrong.
#[tokio::test]
async fn a_rejected_time_without_a_request_id_is_learned() {
    let cloud = Cloud::new(SignedDuration::from_hours(2));
    let client = cloud.client(Arc::new(key()));
    let body = r#"{"Code": "InvalidTimeStamp.Expired", "Message": "No."}"#;
    cloud.replace(response(400, "Thu, 01 Oct 2026 12:00:00 GMT", None, body));
    call(&client).await.unwrap();
    assert_eq!(cloud.counts().0, 0);
}
