//! How the metadata service is asked for a token, and what happens without one.

use std::io::Write;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use ecs_core::ErrorKind;
use ecs_core::metadata::InstanceMetadata;
use ecs_core::testing::FakePlatform;
use ecs_core::transport::TransportErrorKind;

use crate::support::instance::Instance;
use crate::support::script::Script;
use crate::support::server::unused_address;

const ZONE: (&str, &str) = ("meta-data/zone-id", "a-zone");
const NO_V1: &str = "ALIBABA_CLOUD_IMDSV1_DISABLED";

#[tokio::test]
async fn a_token_is_fetched_once_and_renewed_before_it_ends() {
    let instance = Instance::with(&[ZONE]).await;
    let metadata = instance.metadata(&[]);
    for _ in 0..10 {
        assert_eq!(metadata.clone().zone_id().await.unwrap(), "a-zone");
    }
    instance.clock.advance(Duration::from_secs(20_999));
    metadata.zone_id().await.unwrap();
    assert_eq!((instance.count("PUT"), instance.count("GET")), (1, 11));
    instance.clock.advance(Duration::from_secs(1));
    metadata.zone_id().await.unwrap();
    assert_eq!(instance.seen()[12..], ["PUT api/token", "GET meta-data/zone-id token-2"]);
}

#[tokio::test]
async fn reads_at_the_same_time_share_a_token() {
    let instance = Instance::with(&[ZONE]).await;
    let metadata = instance.metadata(&[]);
    let (one, two, three) =
        tokio::join!(metadata.zone_id(), metadata.zone_id(), metadata.zone_id());
    assert_eq!([one, two, three].map(Result::unwrap), ["a-zone"; 3]);
    assert_eq!((instance.count("PUT"), instance.count("GET")), (1, 3));
}

#[tokio::test]
async fn a_token_that_is_refused_is_renewed_once() {
    for status in [401, 403] {
        let instance = Instance::with(&[ZONE]).await;
        let metadata = instance.metadata(&[]).allow_imdsv1(true);
        metadata.zone_id().await.unwrap();
        instance.change(|state| (state.tokens, state.refusal) = (7, Some(status)));
        assert_eq!(metadata.zone_id().await.unwrap(), "a-zone");
        let renewal =
            ["GET meta-data/zone-id token-1", "PUT api/token", "GET meta-data/zone-id token-8"];
        assert_eq!(instance.seen()[2..], renewal);

        instance.change(|state| state.no_token_is_good = true);
        let error = metadata.zone_id().await.unwrap_err();
        assert_eq!((error.kind(), error.http_status()), (ErrorKind::Service, Some(status)));
        let message = "the metadata service refuses to answer about meta-data/zone-id, with a new \
                       token too";
        assert_eq!(error.message(), message);
        assert_eq!(instance.seen().len(), 8);
        assert!(instance.seen()[5..].iter().all(|line| line != "GET meta-data/zone-id"));
    }
}

/// A service that gives no token: status of the `PUT`, what the program and the environment say
/// about reading without one, and whether that is done.
#[tokio::test]
async fn without_a_token_only_where_that_is_allowed() {
    let cases: [(u16, Option<bool>, Option<&str>, bool); 14] = [
        (404, None, None, false),
        (404, Some(false), None, false),
        (404, Some(true), None, true),
        (404, Some(true), Some("false"), true),
        (404, Some(true), Some("TRUE"), false),
        (404, None, Some("false"), true),
        (404, None, Some("False"), true),
        (404, None, Some("no"), false),
        (404, Some(false), Some("false"), false),
        (400, Some(true), None, true),
        (403, Some(true), None, true),
        (405, Some(true), None, true),
        (302, Some(true), None, true),
        (405, None, Some("true"), false),
    ];
    for case in cases {
        println!("{case:?}");
        let (status, allow, variable, goes_on) = case;
        let instance = Instance::with(&[ZONE]).await;
        instance.change(|state| {
            state.failures = vec![("api/token", status)];
            state.refusal = None;
        });
        let variables: Vec<_> = variable.map(|value| (NO_V1, value)).into_iter().collect();
        let mut metadata = instance.metadata(&variables);
        if let Some(allow) = allow {
            metadata = metadata.allow_imdsv1(allow);
        }
        match metadata.zone_id().await {
            Ok(zone) if goes_on => assert_eq!(zone, "a-zone"),
            Err(error) if !goes_on => {
                assert_eq!(error.http_status(), Some(status));
                let message = "the metadata service gives no token; check that access to its \
                               metadata is enabled for this instance, or read it without a token \
                               with `allow_imdsv1`";
                assert_eq!(error.message(), message);
            }
            outcome => panic!("{outcome:?}"),
        }
        let expected = ["PUT api/token", "GET meta-data/zone-id"];
        assert_eq!(instance.seen(), expected[..if goes_on { 2 } else { 1 }]);
    }
}

#[tokio::test]
async fn a_token_is_asked_for_again_after_a_while_without() {
    let instance = Instance::with(&[ZONE]).await;
    instance.change(|state| {
        state.failures = vec![("api/token", 404)];
        state.refusal = None;
    });
    let metadata = instance.metadata(&[]).allow_imdsv1(true);
    for _ in 0..3 {
        metadata.zone_id().await.unwrap();
    }
    assert_eq!((instance.count("PUT"), instance.count("GET")), (1, 3));
    instance.clock.advance(Duration::from_secs(300));
    metadata.zone_id().await.unwrap();
    assert_eq!(instance.seen()[4..], ["PUT api/token", "GET meta-data/zone-id token-1"]);
}

#[tokio::test]
async fn a_read_without_a_token_that_is_refused_ends_there() {
    let instance = Instance::with(&[ZONE]).await;
    instance.change(|state| state.failures = vec![("api/token", 404)]);
    let metadata = instance.metadata(&[]).allow_imdsv1(true);
    let error = metadata.zone_id().await.unwrap_err();
    let message = "the metadata service refuses to answer about meta-data/zone-id without a token, \
                   and gave none";
    assert_eq!((error.message(), error.http_status()), (message, Some(401)));
    // The next read asks for a token again.
    assert_eq!(metadata.zone_id().await.unwrap(), "a-zone");
}

/// A failure of the service is tried once more, and is no reason to go without a token.
#[tokio::test]
async fn a_busy_service_is_asked_twice() {
    type Failures = &'static [(&'static str, u16)];
    let cases: [(Failures, bool, usize); 5] = [
        (&[("api/token", 503)], true, 3),
        (&[("api/token", 500), ("api/token", 429)], false, 2),
        (&[("meta-data/zone-id", 429)], true, 3),
        (&[("meta-data/zone-id", 500), ("meta-data/zone-id", 502)], false, 3),
        (&[("meta-data/zone-id", 418)], false, 2),
    ];
    for (failures, succeeds, requests) in cases {
        println!("{failures:?}");
        let instance = Instance::with(&[ZONE]).await;
        instance.change(|state| {
            state.failures = failures.to_vec();
            state.refusal = None;
        });
        let outcome = instance.metadata(&[]).allow_imdsv1(true).zone_id().await;
        assert_eq!(outcome.is_ok(), succeeds, "{outcome:?}");
        if let Err(error) = outcome {
            assert_eq!(error.http_status(), Some(failures[failures.len() - 1].1));
            assert!(!format!("{error:?}").contains("secret-body"), "{error:?}");
        }
        let seen = instance.seen();
        assert_eq!(seen.len(), requests);
        assert!(!seen.contains(&"GET meta-data/zone-id".to_owned()), "{seen:?}");
    }
}

#[tokio::test]
async fn whoever_is_not_on_an_instance_is_told() {
    let question = "is this an ECS instance in a VPC, with access to its metadata enabled?";
    let nobody = unused_address();
    let real = Instance::with(&[]).await.metadata(&[]).endpoint(format!("http://{nobody}"));
    let error = real.zone_id().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert_eq!(error.message(), format!("nothing answers at {nobody}: {question}"));
    assert!(std::error::Error::source(&error).is_some());

    for kind in
        [TransportErrorKind::Timeout, TransportErrorKind::Connect, TransportErrorKind::Broken]
    {
        let script = Script::new([Err(kind)]);
        let platform = FakePlatform::new().transport(script.clone()).clock(clock()).build();
        let error = InstanceMetadata::on(platform).zone_id().await.unwrap_err();
        assert_eq!(error.message(), format!("nothing answers at 100.100.100.200: {question}"));
        let requests = script.requests();
        assert_eq!(requests[0].uri(), "http://100.100.100.200/latest/api/token");
        // Waiting longer helps nobody who is somewhere else.
        assert_eq!(requests.len(), if kind == TransportErrorKind::Broken { 2 } else { 1 });
    }
}

#[tokio::test]
async fn an_unreachable_token_counts_as_none_where_that_is_allowed() {
    let down = Err(TransportErrorKind::Timeout);
    let script = Script::new([down.clone(), Ok((200, "a-zone".to_owned()))]);
    let platform = FakePlatform::new().transport(script.clone()).clock(clock()).build();
    let metadata = InstanceMetadata::on(platform).allow_imdsv1(true);
    assert_eq!(metadata.zone_id().await.unwrap(), "a-zone");

    // A read that fails with a token does not go on without one.
    let script = Script::new([Ok((200, "token-1".to_owned())), down]);
    let platform = FakePlatform::new().transport(script.clone()).clock(clock()).build();
    let error = InstanceMetadata::on(platform).allow_imdsv1(true).zone_id().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    let message = "the metadata service gave no answer about meta-data/zone-id: it is down";
    assert_eq!(error.message(), message);
    assert_eq!(script.requests().len(), 2);
}

#[tokio::test]
async fn what_is_no_token_is_not_used() {
    for body in ["", "\n", "two words", "tök"] {
        let script = Script::new([Ok((200, body.to_owned()))]);
        let platform = FakePlatform::new().transport(script.clone()).clock(clock()).build();
        let error = InstanceMetadata::on(platform).allow_imdsv1(true).zone_id().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidResponse, "{body:?}");
        assert_eq!(script.requests().len(), 1);
    }
}

#[tokio::test]
async fn settings_that_forbid_reading() {
    let script = Script::new([]);
    let disabled = FakePlatform::new()
        .transport(script.clone())
        .variable("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true");
    let error = InstanceMetadata::on(disabled.build()).zone_id().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    let message = "the metadata service is not to be asked: ALIBABA_CLOUD_ECS_METADATA_DISABLED is \
                   true in the environment";
    assert_eq!(error.message(), message);

    let platform = FakePlatform::new().transport(script.clone()).build();
    let odd = InstanceMetadata::on(platform).endpoint("http://127.0.0.1/latest");
    let error = odd.zone_id().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.message().starts_with("the metadata service: the endpoint "), "{error}");
    assert!(script.requests().is_empty());
}

#[tokio::test]
async fn going_without_a_token_is_logged_and_tokens_are_never_shown() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt().with_writer(move || writer.clone()).finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    let instance = Instance::with(&[ZONE]).await;
    let metadata = instance.metadata(&[]).allow_imdsv1(true);
    metadata.zone_id().await.unwrap();
    assert_eq!(log.text(), "");
    assert!(!format!("{metadata:?}").contains("token-1"), "{metadata:?}");
    instance.change(|state| {
        state.failures = vec![("api/token", 405)];
        state.refusal = None;
    });
    instance.clock.advance(Duration::from_secs(21_000));
    metadata.zone_id().await.unwrap();
    let expected = "metadata of this instance is read without a token: the metadata service gives \
                    no token (status 405)";
    assert!(log.text().contains(expected), "{}", log.text());
    assert!(log.text().contains("WARN"), "{}", log.text());
}

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

fn clock() -> crate::support::clock::ManualClock {
    crate::support::clock::ManualClock::default()
}
