//! The tour: every scenario against a local endpoint, followed by typical errors and a summary.
//!
//!     cargo xtask tour

mod errors;
mod programs;
mod scenarios;
mod table;

use std::process::ExitCode;

use clap::Args;
use ecs_sdk::SignatureVersion;
use ecs_sim::{RecordedRequest, SignatureKind};
use examples::{Result, Target, println};
use table::Row;

#[tokio::main]
async fn main() -> ExitCode {
    match tour().await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            examples::print_error(&*error);
            ExitCode::FAILURE
        }
    }
}

/// Runs the tour and returns whether every scenario succeeded.
async fn tour() -> Result<bool> {
    println!("Each scenario runs against a local endpoint of its own, with five sample instances.");
    println!("The endpoint checks signatures and parameters, and keeps state between requests.");
    println!("Ids: J and P are examples of the Java and Python SDKs, V is one of the VPC API.");
    let mut tour = Tour::default();
    scenarios::run_all(&mut tour).await?;
    heading("--", "Typical errors");
    errors::show().await?;
    heading("--", "Summary");
    table::print(&tour.rows);
    tour.print_totals();
    Ok(tour.rows.iter().all(|row| row.succeeded))
}

#[derive(Default)]
struct Tour {
    rows: Vec<Row>,
    requests: Vec<RecordedRequest>,
}

impl Tour {
    /// Runs a program as from the command line, against a new local endpoint.
    async fn run<A: Args>(
        &mut self,
        (scenario, program): (&'static str, &'static str),
        title: &str,
        args: &[&str],
        run: impl AsyncFnOnce(&Target, A) -> Result<()>,
    ) -> Result<()> {
        self.run_signed(SignatureVersion::V3, (scenario, program), title, args, run).await
    }

    async fn run_signed<A: Args>(
        &mut self,
        version: SignatureVersion,
        (scenario, program): (&'static str, &'static str),
        title: &str,
        args: &[&str],
        run: impl AsyncFnOnce(&Target, A) -> Result<()>,
    ) -> Result<()> {
        let target = Target::start_local(version).await?;
        heading(scenario, title);
        println!("$ {}", [&[program], args].concat().join(" "));
        let result = run(&target, examples::parse_args(args)).await;
        if let Err(error) = &result {
            examples::print_error(&**error);
        }
        let requests = target.sim().map(|sim| sim.requests()).unwrap_or_default();
        self.rows.push(Row::new(scenario, program, &requests, result.is_ok()));
        self.requests.extend(requests);
        Ok(())
    }

    fn print_totals(&self) {
        let signed =
            |kind| self.requests.iter().filter(|request| request.signature == Some(kind)).count();
        println!(
            "\n{} requests: {} signed with version 3, {} with version 1.",
            self.requests.len(),
            signed(SignatureKind::V3),
            signed(SignatureKind::V1)
        );
        println!(
            "Next: the first program in the README, or `cargo run --bin list_images -- --help`."
        );
    }
}

fn heading(id: &str, title: &str) {
    println!("\n\u{2500}\u{2500} {id}  {title}");
}
