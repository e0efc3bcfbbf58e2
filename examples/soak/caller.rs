//! One caller: a mix of calls, one after the other.

use std::sync::Arc;

use ecs_sdk::instance::{DescribeInstancesRequest, RunInstancesRequest, StartInstanceRequest};
use ecs_sdk::region::DescribeRegionsRequest;
use ecs_sdk::{Client, Error};
use tokio::time::Instant;

use crate::check::{Failure, check};
use crate::ledger::{Ledger, MARKER};
use crate::tally::Tally;

/// Calls until the time is over.
pub(crate) async fn run(number: usize, client: Client, ledger: Arc<Ledger>, end: Instant) -> Tally {
    let mut tally = Tally::default();
    for turn in 0_u64.. {
        if Instant::now() >= end {
            break;
        }
        let marker = format!("{number}-{turn}");
        let failure = call(&client, turn, &marker).await.err().map(|error| Failure::of(&error));
        let attempts = ledger.close(&marker, failure.as_ref());
        tally
            .wrong
            .extend(check(&attempts, failure.as_ref()).map(|what| format!("{marker}: {what}")));
        tally.count(failure.as_ref());
    }
    tally
}

/// Two reads, a call that carries a token, and one that cannot.
async fn call(client: &Client, turn: u64, marker: &str) -> Result<(), Error> {
    match turn % 4 {
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
