//! A soak test: many concurrent callers against a local endpoint that fails a tenth of all requests.
//!
//!     cargo run --release --bin soak -- --seconds 60 --callers 64
//!
//! It prints a summary. The exit code is not 0 if a call failed without a matching fault, if an
//! action that is not idempotent was executed more than once, or if memory or sockets grew too much.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line program")]

mod caller;
mod check;
mod process;
mod request_log;
mod summary;

use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use clap::Parser;
use ecs_sdk::{Client, Credentials};
use ecs_sim::{EcsSim, Fault};
use tokio::task::JoinSet;
use tokio::time::Instant;

use process::Monitor;
use request_log::RequestLog;
use summary::Summary;

/// Calls a local endpoint that throttles, fails, resets and stalls, from many concurrent callers
#[derive(Parser)]
struct Args {
    /// Number of concurrent callers
    #[arg(long, default_value_t = 64)]
    callers: usize,
    /// Duration of the run, in seconds
    #[arg(long, default_value_t = 60)]
    seconds: u64,
    /// Seed that selects the requests with faults
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// Timeout of an attempt, in milliseconds; a stalled attempt takes this long, and the timeout of
    /// a call is ten times as long
    #[arg(long, default_value_t = 1000)]
    attempt_timeout: u64,
    /// Maximum growth of memory after the first sample, in MiB
    #[arg(long, default_value_t = 64)]
    max_memory_growth: u64,
}

#[tokio::main]
async fn main() -> ExitCode {
    match soak(&Args::parse()).await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Runs the test and returns whether it found no violation.
async fn soak(args: &Args) -> Result<bool, String> {
    let log = Arc::new(RequestLog::default());
    let sim = endpoint(args.seed, &log).await?;
    let client = client(&sim, args)?;
    let (start, duration) = (Instant::now(), Duration::from_secs(args.seconds));
    let mut callers = JoinSet::new();
    for caller in 0..args.callers {
        callers.spawn(caller::run(caller, client.clone(), Arc::clone(&log), start + duration));
    }
    let mut monitor = Monitor::new(start, duration);
    let mut total = Summary::default();
    loop {
        tokio::select! {
            () = monitor.wait() => monitor.sample(log.attempts()),
            joined = callers.join_next() => match joined {
                Some(summary) => total.add(summary.map_err(|error| error.to_string())?),
                None => break,
            },
        }
    }
    total.violations.extend(log.check_remaining());
    total.violations.extend(monitor.violations(args.callers, args.max_memory_growth));
    total.print(start.elapsed(), log.attempts());
    sim.stop().await;
    Ok(total.violations.is_empty())
}

async fn endpoint(seed: u64, log: &Arc<RequestLog>) -> Result<EcsSim, String> {
    let log = Arc::clone(log);
    // Stateless, so that the calls need no existing instances.
    let builder =
        EcsSim::builder().seed(seed).stateless(true).on_request(move |request| log.record(request));
    let builder = faults().into_iter().fold(builder, |builder, fault| builder.fault(fault));
    builder.start().await.map_err(|error| error.to_string())
}

/// Throttles 5% of the requests, and fails another 5% in other ways.
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

/// The client under test.
fn client(sim: &EcsSim, args: &Args) -> Result<Client, String> {
    Client::builder()
        .endpoint(sim.endpoint())
        .region(tour::REGION)
        .credentials(Credentials::access_key(EcsSim::ACCESS_KEY_ID, EcsSim::ACCESS_KEY_SECRET))
        .attempt_timeout(Duration::from_millis(args.attempt_timeout))
        .timeout(10 * Duration::from_millis(args.attempt_timeout))
        .build()
        .map_err(|error| error.to_string())
}
