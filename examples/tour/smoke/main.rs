//! A smoke test: read-only requests to the real service and to a local endpoint, and what differs.
//!
//! ```sh
//! export ALIBABA_CLOUD_ACCESS_KEY_ID=… ALIBABA_CLOUD_ACCESS_KEY_SECRET=…
//! export ALIBABA_CLOUD_REGION_ID=cn-hangzhou
//! cargo run --bin smoke -- --real
//! ```
//!
//! It compares structure: HTTP statuses, error codes, JSON types, and which members are present. It
//! prints names of members and error codes only, never a value, so that its output can be published.
//! Members of an empty list are not compared.
//!
//! | exit code | meaning |
//! | --- | --- |
//! | 0 | no difference in status, error code or JSON type; or nothing was sent, without `--real` |
//! | 1 | a difference, or a request without a response |
//! | 2 | invalid arguments or settings, or no credentials in the environment |

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line program")]

mod compare;
mod probes;
mod reply;
mod report;
mod settings;
mod structure;

use std::process::ExitCode;

use clap::Parser;
use ecs_sdk::{Client, Credentials};
use ecs_sim::EcsSim;

use compare::compare;
use probes::{PROBES, Probe};
use reply::Reply;
use report::{Report, Row};
use settings::Settings;

/// Sends read-only requests to the real service and to a local endpoint, and prints what differs
#[derive(Parser)]
struct Args {
    /// Send the requests; without it, the program only prints which
    #[arg(long)]
    real: bool,
    /// Fail also if a member is present on one side only; that can be because of other resources
    #[arg(long)]
    strict: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
    let args = Args::parse();
    let settings = match Settings::from_env().await {
        Ok(settings) => settings,
        Err(message) => {
            eprintln!("error: {message}");
            return ExitCode::from(2);
        }
    };
    print!("{settings}");
    if !args.real {
        print_plan();
        return ExitCode::SUCCESS;
    }
    match smoke(&settings).await {
        Ok(report) => {
            print!("{report}");
            report.exit_code(args.strict).into()
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

fn print_plan() {
    for probe in &PROBES {
        println!("would send  {}", probe.title());
    }
    println!("Nothing was sent; --real sends these {} read-only requests.", PROBES.len());
}

async fn smoke(settings: &Settings) -> Result<Report, String> {
    let region = settings.region();
    let sim = EcsSim::builder().regions([region]).sample(true).start().await;
    let sim = sim.map_err(|error| format!("the local endpoint does not start: {error}"))?;
    let local = local_client(&sim, region).map_err(|error| error.to_string())?;
    let mut report = Report::default();
    // One after the other, so that the service does not throttle them.
    for probe in &PROBES {
        let (theirs, ours) = (send(settings.client(), probe).await, send(&local, probe).await);
        let comparison = compare(&theirs, &ours);
        report.push(Row { title: probe.title(), real: theirs, local: ours, comparison });
    }
    sim.stop().await;
    Ok(report)
}

async fn send(client: &Client, probe: &Probe) -> Reply {
    let region = client.region().unwrap_or_default();
    let mut call = client.call(probe.request());
    for (name, value) in probe.parameters(region) {
        call = call.param(name, value);
    }
    Reply::from(call.raw().await)
}

fn local_client(sim: &EcsSim, region: &str) -> Result<Client, ecs_sdk::Error> {
    Client::builder()
        .endpoint(sim.endpoint())
        .region(region)
        .credentials(Credentials::access_key(EcsSim::ACCESS_KEY_ID, EcsSim::ACCESS_KEY_SECRET))
        .build()
}
