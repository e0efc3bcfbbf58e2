//! One caller: a mix of calls, one after another.

use std::sync::Arc;

use ecs_sdk::instance::{DescribeInstancesRequest, RunInstancesRequest, StartInstanceRequest};
use ecs_sdk::region::DescribeRegionsRequest;
use ecs_sdk::{Client, Error};
use tokio::time::Instant;

use crate::check::{Failure, check};
use crate::request_log::{MARKER, RequestLog};
use crate::summary::Summary;

/// Sends calls until `deadline` and checks each of them.
pub(crate) async fn run(
    caller: usize,
    client: Client,
    log: Arc<RequestLog>,
    deadline: Instant,
) -> Summary {
    let mut summary = Summary::default();
    for index in 0_u64.. {
        if Instant::now() >= deadline {
            break;
        }
        let marker = format!("{caller}-{index}");
        let failure = call(&client, index, &marker).await.err().map(|error| Failure::new(&error));
        let attempts = log.close(&marker, failure.as_ref());
        let violation = check(&attempts, failure.as_ref());
        summary.violations.extend(violation.map(|violation| format!("{marker}: {violation}")));
        summary.count(failure.as_ref());
    }
    summary
}

/// Sends one of four calls: two reads, a write with a `ClientToken`, and a write without one.
async fn call(client: &Client, index: u64, marker: &str) -> Result<(), Error> {
    match index % 4 {
        0 => {
            let call = client.describe_instances(DescribeInstancesRequest::new());
            call.param(MARKER, marker).await.map(drop)
        }
        1 => {
            let call = client.describe_regions(DescribeRegionsRequest::new());
            call.param(MARKER, marker).await.map(drop)
        }
        2 => {
            let request = RunInstancesRequest::new().instance_type("ecs.g7.large").amount(1);
            client.run_instances(request).param(MARKER, marker).await.map(drop)
        }
        _ => {
            let request = StartInstanceRequest::new().instance_id("i-soak");
            client.start_instance(request).param(MARKER, marker).await.map(drop)
        }
    }
}
