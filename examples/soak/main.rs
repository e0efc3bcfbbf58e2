//! The soak: many callers at once against a local endpoint at which a tenth of all requests fail.
//!
//!     cargo run --release --bin soak -- --seconds 60 --callers 64
//!
//! It ends with a table, and with a code other than 0 when a call failed without a reason, when an
//! action that must not be repeated was executed twice, or when memory or sockets grew too much.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for people")]

mod caller;
mod check;
mod ledger;
mod process;
mod tally;

use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use clap::Parser;
use ecs_sdk::{Client, Credentials};
use ecs_sim::{EcsSim, Fault};
use tokio::task::JoinSet;
use tokio::time::Instant;

use ledger::Ledger;
use process::Watch;
use tally::Tally;

/// Many callers at once against a local endpoint that throttles, fails, resets and stalls.
#[derive(Parser)]
struct Arguments {
    /// Callers at once
    #[arg(long, default_value_t = 64)]
    callers: usize,
    /// How long, in seconds
    #[arg(long, default_value_t = 60)]
    seconds: u64,
    /// Decides which requests faults happen to
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// How long an attempt may take, in milliseconds; a stalled one takes as long, a whole call ten
    /// times as long at most
    #[arg(long, default_value_t = 1000)]
    time_limit: u64,
    /// How much the memory may grow after the first sample, in MiB
    #[arg(long, default_value_t = 64)]
    max_growth: u64,
}

#[tokio::main]
async fn main() -> ExitCode {
    match soak(&Arguments::parse()).await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Whether all was right.
async fn soak(arguments: &Arguments) -> Result<bool, String> {
    let ledger = Arc::new(Ledger::default());
    let sim = endpoint(arguments.seed, &ledger).await?;
    let client = client(&sim, arguments)?;
    let (start, time) = (Instant::now(), Duration::from_secs(arguments.seconds));
    let mut callers = JoinSet::new();
    for number in 0..arguments.callers {
        callers.spawn(caller::run(number, client.clone(), Arc::clone(&ledger), start + time));
    }
    let mut watch = Watch::new(start, time);
    let mut total = Tally::default();
    loop {
        tokio::select! {
            () = watch.wait() => watch.sample(ledger.attempts()),
            joined = callers.join_next() => match joined {
                Some(tally) => total.add(tally.map_err(|error| error.to_string())?),
                None => break,
            },
        }
    }
    total.wrong.extend(ledger.leftovers());
    total.wrong.extend(watch.problems(arguments.callers, arguments.max_growth));
    total.print(start.elapsed(), ledger.attempts());
    sim.stop().await;
    Ok(total.wrong.is_empty())
}

async fn endpoint(seed: u64, ledger: &Arc<Ledger>) -> Result<EcsSim, String> {
    let observer = Arc::clone(ledger);
    // Shapes, so that the callers need no instances of their own.
    let builder =
        EcsSim::builder().seed(seed).stateless(true).on_request(move |seen| observer.record(seen));
    let builder = faults().into_iter().fold(builder, |builder, fault| builder.fault(fault));
    builder.start().await.map_err(|error| error.to_string())
}

/// One request in twenty is throttled, and one in twenty fails in another way.
fn faults() -> [Fault; 6] {
    [
        Fault::throttling().probability(0.05),
        Fault::internal_error().executed(true).probability(0.01),
        Fault::service_unavailable().probability(0.01),
        Fault::reset().probability(0.01),
        Fault::reset().executed(true).probability(0.01),
        Fault::stall().executed(true).probability(0.01),
    ]
}

/// Settings of the client that is under test.
fn client(sim: &EcsSim, arguments: &Arguments) -> Result<Client, String> {
    Client::builder()
        .endpoint(sim.endpoint())
        .region(examples::REGION)
        .credentials(Credentials::access_key(EcsSim::ACCESS_KEY_ID, EcsSim::ACCESS_KEY_SECRET))
        .attempt_timeout(Duration::from_millis(arguments.time_limit))
        .timeout(10 * Duration::from_millis(arguments.time_limit))
        .build()
        .map_err(|error| error.to_string())
}
