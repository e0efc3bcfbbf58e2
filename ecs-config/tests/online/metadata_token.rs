//! The token of the metadata service, and reads without one.

use std::io::Write;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use ecs_config::metadata::InstanceMetadata;
use ecs_core::ErrorKind;
use ecs_core::testing::{FakePlatform, ManualClock};
use ecs_core::transport::TransportErrorKind;

use crate::support::instance::Instance;
use crate::support::script::Script;
use crate::support::server::unused_address;

const ZONE: (&str, &str) = ("meta-data/zone-id", "a-zone");
const NO_V1: &str = "ALIBABA_CLOUD_IMDSV1_DISABLED";

#[tokio::test]
async fn a_token_is_fetched_once_and_replaced_before_it_expires() {
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
    assert_eq!(instance.request_lines()[12..], ["PUT api/token", "GET meta-data/zone-id token-2"]);
}

#[tokio::test]
async fn concurrent_reads_share_a_token() {
    let instance = Instance::with(&[ZONE]).await;
    let metadata = instance.metadata(&[]);
    let (one, two, three) =
        tokio::join!(metadata.zone_id(), metadata.zone_id(), metadata.zone_id());
    assert_eq!([one, two, three].map(Result::unwrap), ["a-zone"; 3]);
    assert_eq!((instance.count("PUT"), instance.count("GET")), (1, 3));
}

#[tokio::test]
async fn a_rejected_token_is_replaced_once() {
    for status in [401, 403] {
        let instance = Instance::with(&[ZONE]).await;
        let metadata = instance.metadata(&[]).allow_imdsv1(true);
        metadata.zone_id().await.unwrap();
        instance.change(|state| (state.tokens, state.rejection) = (7, Some(status)));
        assert_eq!(metadata.zone_id().await.unwrap(), "a-zone");
        let replacement =
            ["GET meta-data/zone-id token-1", "PUT api/token", "GET meta-data/zone-id token-8"];
        assert_eq!(instance.request_lines()[2..], replacement);

        instance.change(|state| state.no_token_is_valid = true);
        let error = metadata.zone_id().await.unwrap_err();
        assert_eq!((error.kind(), error.http_status()), (ErrorKind::Service, Some(status)));
        let message = "the metadata service rejected the read of meta-data/zone-id, even with a new \
                       token";
        assert_eq!(error.message(), message);
        assert_eq!(instance.request_lines().len(), 8);
        assert!(instance.request_lines()[5..].iter().all(|line| line != "GET meta-data/zone-id"));
    }
}

/// A service that issues no token: status of the `PUT`, setting and variable about IMDSv1, and whether
/// the value is read without a token.
#[tokio::test]
async fn imdsv1_is_used_only_if_it_is_allowed() {
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
        let (status, allow, variable, falls_back) = case;
        let instance = Instance::with(&[ZONE]).await;
        instance.change(|state| {
            state.failures = vec![("api/token", status)];
            state.rejection = None;
        });
        let variables: Vec<_> = variable.map(|value| (NO_V1, value)).into_iter().collect();
        let mut metadata = instance.metadata(&variables);
        if let Some(allow) = allow {
            metadata = metadata.allow_imdsv1(allow);
        }
        match metadata.zone_id().await {
            Ok(zone) if falls_back => assert_eq!(zone, "a-zone"),
            Err(error) if !falls_back => {
                assert_eq!(error.http_status(), Some(status));
                let message = "the metadata service did not issue a token; check that access to \
                               metadata is enabled for this instance, or allow reads without a \
                               token with `allow_imdsv1`";
                assert_eq!(error.message(), message);
            }
            outcome => panic!("{outcome:?}"),
        }
        let expected = ["PUT api/token", "GET meta-data/zone-id"];
        assert_eq!(instance.request_lines(), expected[..if falls_back { 2 } else { 1 }]);
    }
}

#[tokio::test]
async fn a_token_is_requested_again_after_some_minutes_without() {
    let instance = Instance::with(&[ZONE]).await;
    instance.change(|state| {
        state.failures = vec![("api/token", 404)];
        state.rejection = None;
    });
    let metadata = instance.metadata(&[]).allow_imdsv1(true);
    for _ in 0..3 {
        metadata.zone_id().await.unwrap();
    }
    assert_eq!((instance.count("PUT"), instance.count("GET")), (1, 3));
    instance.clock.advance(Duration::from_secs(300));
    metadata.zone_id().await.unwrap();
    assert_eq!(instance.request_lines()[4..], ["PUT api/token", "GET meta-data/zone-id token-1"]);
}

#[tokio::test]
async fn a_rejected_read_without_a_token_is_an_error() {
    let instance = Instance::with(&[ZONE]).await;
    instance.change(|state| state.failures = vec![("api/token", 404)]);
    let metadata = instance.metadata(&[]).allow_imdsv1(true);
    let error = metadata.zone_id().await.unwrap_err();
    let message = "the metadata service rejected the read of meta-data/zone-id without a token, \
                   and did not issue one";
    assert_eq!((error.message(), error.http_status()), (message, Some(401)));
    // The next read requests a token again.
    assert_eq!(metadata.zone_id().await.unwrap(), "a-zone");
}

/// A busy service is retried, and does not cause a fallback to IMDSv1.
#[tokio::test]
async fn a_busy_service_is_retried_once() {
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
            state.rejection = None;
        });
        let outcome = instance.metadata(&[]).allow_imdsv1(true).zone_id().await;
        assert_eq!(outcome.is_ok(), succeeds, "{outcome:?}");
        if let Err(error) = outcome {
            assert_eq!(error.http_status(), Some(failures[failures.len() - 1].1));
            assert!(!format!("{error:?}").contains("secret-body"), "{error:?}");
        }
        let lines = instance.request_lines();
        assert_eq!(lines.len(), requests);
        assert!(!lines.contains(&"GET meta-data/zone-id".to_owned()), "{lines:?}");
    }
}

#[tokio::test]
async fn errors_outside_of_ecs_say_so() {
    let help = "does not respond; is this an ECS instance in a VPC, with access to its metadata \
                enabled?";
    let unused = unused_address();
    let real = Instance::with(&[]).await.metadata(&[]).endpoint(format!("http://{unused}"));
    let error = real.zone_id().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert_eq!(error.message(), format!("the metadata service at {unused} {help}"));
    assert!(std::error::Error::source(&error).is_some());

    for kind in
        [TransportErrorKind::Timeout, TransportErrorKind::Connect, TransportErrorKind::Broken]
    {
        let script = Script::new([Err(kind)]);
        let platform =
            FakePlatform::new().transport(script.clone()).clock(ManualClock::default()).build();
        let error = InstanceMetadata::with_platform(platform).zone_id().await.unwrap_err();
        assert_eq!(error.message(), format!("the metadata service at 100.100.100.200 {help}"));
        let requests = script.requests();
        assert_eq!(requests[0].uri(), "http://100.100.100.200/latest/api/token");
        // Outside of ECS a retry would only take longer.
        assert_eq!(requests.len(), if kind == TransportErrorKind::Broken { 2 } else { 1 });
    }
}

#[tokio::test]
async fn imdsv1_is_used_if_a_token_cannot_be_fetched_and_it_is_allowed() {
    let down = Err(TransportErrorKind::Timeout);
    let script = Script::new([down.clone(), Ok((200, "a-zone".to_owned()))]);
    let platform =
        FakePlatform::new().transport(script.clone()).clock(ManualClock::default()).build();
    let metadata = InstanceMetadata::with_platform(platform).allow_imdsv1(true);
    assert_eq!(metadata.zone_id().await.unwrap(), "a-zone");

    // A read that fails with a token does not fall back to IMDSv1.
    let script = Script::new([Ok((200, "token-1".to_owned())), down]);
    let platform =
        FakePlatform::new().transport(script.clone()).clock(ManualClock::default()).build();
    let error =
        InstanceMetadata::with_platform(platform).allow_imdsv1(true).zone_id().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    let message = "the metadata service did not return meta-data/zone-id: it is down";
    assert_eq!(error.message(), message);
    assert_eq!(script.requests().len(), 2);
}

#[tokio::test]
async fn an_invalid_token_is_not_used() {
    for body in ["", "\n", "two words", "tök"] {
        let script = Script::new([Ok((200, body.to_owned()))]);
        let platform =
            FakePlatform::new().transport(script.clone()).clock(ManualClock::default()).build();
        let error = InstanceMetadata::with_platform(platform)
            .allow_imdsv1(true)
            .zone_id()
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidResponse, "{body:?}");
        assert_eq!(script.requests().len(), 1);
    }
}

#[tokio::test]
async fn settings_that_prevent_reads() {
    let script = Script::new([]);
    let disabled = FakePlatform::new()
        .transport(script.clone())
        .variable("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true");
    let error = InstanceMetadata::with_platform(disabled.build()).zone_id().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    let message = "the metadata service is disabled: ALIBABA_CLOUD_ECS_METADATA_DISABLED is true in \
                   the environment";
    assert_eq!(error.message(), message);

    let platform = FakePlatform::new().transport(script.clone()).build();
    let odd = InstanceMetadata::with_platform(platform).endpoint("http://127.0.0.1/latest");
    let error = odd.zone_id().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.message().starts_with("the metadata service: the endpoint "), "{error}");
    assert!(script.requests().is_empty());
}

#[tokio::test]
async fn reads_without_a_token_are_logged_and_tokens_are_never_shown() {
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
        state.rejection = None;
    });
    instance.clock.advance(Duration::from_secs(21_000));
    metadata.zone_id().await.unwrap();
    let expected = "instance metadata is read without a token: the metadata service did not issue a \
                    token (status 405)";
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
