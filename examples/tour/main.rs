//! The tour: every scenario against a local endpoint, in a transcript with a table at its end.
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
use examples::{Outcome, Place, Trouble, println};
use table::Row;

#[tokio::main]
async fn main() -> ExitCode {
    match tour().await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(trouble) => {
            examples::report(&trouble);
            ExitCode::FAILURE
        }
    }
}

/// Says whether all went well.
async fn tour() -> Result<bool, Trouble> {
    println!("Each scenario has a local endpoint of its own, with five instances from the start.");
    println!("It checks signatures and parameters, and remembers what it is told.");
    let mut tour = Tour::default();
    scenarios::all(&mut tour).await?;
    heading("--", "What errors look like");
    errors::show().await?;
    heading("--", "What the scenarios did");
    table::print(&tour.rows);
    tour.sum_up();
    Ok(tour.rows.iter().all(|row| row.succeeded))
}

#[derive(Default)]
struct Tour {
    rows: Vec<Row>,
    requests: Vec<RecordedRequest>,
}

impl Tour {
    /// Runs a program as somebody would start it.
    async fn show<A: Args>(
        &mut self,
        (scenario, program): (&'static str, &'static str),
        title: &str,
        given: &[&str],
        run: impl AsyncFnOnce(&Place, A) -> Outcome,
    ) -> Result<(), Trouble> {
        self.show_signed(SignatureVersion::V3, (scenario, program), title, given, run).await
    }

    async fn show_signed<A: Args>(
        &mut self,
        version: SignatureVersion,
        (scenario, program): (&'static str, &'static str),
        title: &str,
        given: &[&str],
        run: impl AsyncFnOnce(&Place, A) -> Outcome,
    ) -> Result<(), Trouble> {
        let place = Place::local(version).await?;
        heading(scenario, title);
        println!("$ {}", [&[program], given].concat().join(" "));
        let outcome = run(&place, examples::arguments(given)).await;
        if let Err(trouble) = &outcome {
            examples::report(trouble);
        }
        let requests = place.sim().map(|sim| sim.requests()).unwrap_or_default();
        self.rows.push(Row::new(scenario, program, &requests, outcome.is_ok()));
        self.requests.extend(requests);
        Ok(())
    }

    fn sum_up(&self) {
        let signed =
            |kind| self.requests.iter().filter(|seen| seen.signature == Some(kind)).count();
        println!(
            "\n{} requests, {} signed with version 3 and {} with version 1.",
            self.requests.len(),
            signed(SignatureKind::V3),
            signed(SignatureKind::V1)
        );
        println!("Next: the README's first program, or `cargo run --bin list_images -- --help`.");
    }
}

fn heading(id: &str, title: &str) {
    println!("\n\u{2500}\u{2500} {id}  {title}");
}
