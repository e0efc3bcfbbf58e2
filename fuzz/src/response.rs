//! Bodies of responses: successful ones, and errors in JSON and XML.

use std::fmt::Debug;
use std::sync::LazyLock;

use ecs_core::retry::RetryPolicy;
use ecs_core::testing::ManualClock;
use ecs_core::{AnyRequest, Client, Credentials, ErrorKind, Request};
use ecs_sdk::disk::DescribeDisksRequest;
use ecs_sdk::image::DescribeImagesRequest;
use ecs_sdk::instance::{DescribeInstanceTypesRequest, DescribeInstancesRequest};
use ecs_sdk::security_group::DescribeSecurityGroupAttributeRequest;
use ecs_sdk::services::{CMS, ECS};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::support::{FixedResponse, block_on, check_error};

static TRANSPORT: LazyLock<FixedResponse> = LazyLock::new(FixedResponse::default);

static CLIENT: LazyLock<Client> = LazyLock::new(|| {
    Client::builder()
        .region("cn-hangzhou")
        .credentials(Credentials::access_key("an-invented-id", "an-invented-secret"))
        .clock(ManualClock::default())
        .retry(RetryPolicy::none())
        .transport(TRANSPORT.clone())
        .build()
        .expect("valid settings")
});

/// The first byte selects one of five large responses; the rest is the body.
pub fn response(data: &[u8]) {
    match data.split_first() {
        Some((b'0', body)) => check::<DescribeInstancesRequest>(body),
        Some((b'1', body)) => check::<DescribeImagesRequest>(body),
        Some((b'2', body)) => check::<DescribeSecurityGroupAttributeRequest>(body),
        Some((b'3', body)) => check::<DescribeInstanceTypesRequest>(body),
        Some((b'4', body)) => check::<DescribeDisksRequest>(body),
        _ => {}
    }
}

/// A record that was decoded is the same after encoding and decoding it again.
fn check<R>(body: &[u8])
where
    R: Request + Default,
    R::Response: Serialize + DeserializeOwned + PartialEq + Debug,
{
    TRANSPORT.set(200, body);
    let raw = match block_on(CLIENT.call(R::default()).raw()) {
        Ok(raw) => raw,
        Err(error) => return check_error(&error, &[]),
    };
    match raw.decode_lossy::<R::Response>() {
        Ok((record, skipped)) => {
            assert!(skipped.len() <= 1_000, "{} values", skipped.len());
            let text = serde_json::to_string(&record).expect("records can be encoded");
            let again: R::Response = serde_json::from_str(&text).expect("and decoded");
            assert_eq!(again, record);
        }
        Err(error) => check_error(&error, &[]),
    }
}

/// The first byte selects the status, the second the service; the rest is the body.
pub fn error_body(data: &[u8]) {
    let [status, service, body @ ..] = data else { return };
    let statuses = [200, 400, 403, 404, 408, 409, 429, 500, 503, 504];
    let status = statuses[usize::from(*status) % statuses.len()];
    // CloudMonitor reports errors with status 200.
    let service = if service % 2 == 0 { &ECS } else { &CMS };
    TRANSPORT.set(status, body);
    let request = AnyRequest::new(service, "StopInstance");
    match block_on(CLIENT.call(request).send()) {
        Ok(_) => assert_eq!(status, 200),
        Err(error) => {
            // What a response that cannot be decoded shows of itself is not redacted: the service does not
            // know the secret of a key.
            let is_described = error.kind() == ErrorKind::Service;
            let secrets: &[_] = if is_described { &["an-invented-secret"] } else { &[] };
            check_error(&error, secrets);
            // The predicates look at every part of the error.
            let _ = (error.is_transient(), error.is_throttled(), error.is_not_found());
            let _ = (error.may_have_been_executed(), error.access_denied_detail());
        }
    }
}
