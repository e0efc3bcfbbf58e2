//! The tour: the example programs against local endpoints, followed by typical errors and a summary.
//! `cargo xtask tour` runs it.

mod endpoint;
mod errors;
mod runs;
mod table;

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use ecs_sdk::SignatureVersion;
use ecs_sdk::vpc::DescribeVSwitchesRequest;
use ecs_sim::{RecordedRequest, SignatureKind};

pub use endpoint::{Endpoint, REGION};
use runs::Run;
use table::Row;

/// An error that ends the tour.
pub type Error = Box<dyn std::error::Error + Send + Sync>;

/// Runs the programs in a folder, and returns whether all of them succeeded.
///
/// # Errors
///
/// Fails if an endpoint or a program does not start, or if the output cannot be written.
pub async fn run(programs: &Path, output: &mut (impl Write + Send)) -> Result<bool, Error> {
    writeln!(
        output,
        "Each program runs against a local endpoint of its own, with five sample instances.\n\
         The endpoint checks signatures and parameters, and keeps state between requests."
    )?;
    // Programs wait in real time for some seconds, so all of them run at once.
    let start = |run| tokio::spawn(run_program(run, programs.to_owned()));
    let running: Vec<_> = Run::all().into_iter().map(start).collect();
    let mut rows = Vec::new();
    let mut requests = Vec::new();
    for finished in running {
        let finished = finished.await??;
        heading(output, finished.title)?;
        output.write_all(&finished.output)?;
        rows.push(finished.row);
        requests.extend(finished.requests);
    }
    heading(output, "The vSwitches once more, with signature version 1")?;
    requests.extend(older_signature(output).await?);
    heading(output, "Typical errors")?;
    errors::show(output).await?;
    heading(output, "Summary")?;
    table::write(&rows, output)?;
    totals(&requests, output)?;
    Ok(rows.iter().all(|row| row.succeeded))
}

/// What a program did.
struct Finished {
    title: &'static str,
    output: Vec<u8>,
    row: Row,
    requests: Vec<RecordedRequest>,
}

/// Runs a program as from the command line, against a new local endpoint.
async fn run_program(run: Run, programs: PathBuf) -> Result<Finished, Error> {
    let endpoint = Endpoint::start().await?;
    let args = (run.args)(&endpoint)?;
    let mut output = format!("$ {} {}\n", run.program, args.join(" ")).into_bytes();
    let command = endpoint.command(&programs.join(run.program), &args);
    let finished = tokio::process::Command::from(command).output().await;
    let finished = finished.map_err(|error| format!("{}: {error}", run.program))?;
    output.extend(finished.stdout);
    output.extend(finished.stderr);
    let requests = endpoint.sim().requests();
    let row = Row::new(run.program, &requests, finished.status.success());
    Ok(Finished { title: run.title, output, row, requests })
}

/// Lists vSwitches with a client that signs with version 1.
async fn older_signature(output: &mut (impl Write + Send)) -> Result<Vec<RecordedRequest>, Error> {
    let endpoint = Endpoint::start().await?;
    let ecs = endpoint.client_builder().signature(SignatureVersion::V1).build()?;
    let request = DescribeVSwitchesRequest::new();
    for v_switch in ecs.vpc().describe_v_switches(request).collect_all().await? {
        writeln!(output, "{}  {}", v_switch.v_switch_id, v_switch.zone_id)?;
    }
    Ok(endpoint.sim().requests())
}

fn totals(requests: &[RecordedRequest], output: &mut impl Write) -> io::Result<()> {
    let signed = |kind| requests.iter().filter(|request| request.signature == Some(kind)).count();
    writeln!(
        output,
        "\n{} requests: {} signed with version 3, {} with version 1.\n\
         Next: the first program in the README, or `cargo run --bin list_images -- --help`.",
        requests.len(),
        signed(SignatureKind::V3),
        signed(SignatureKind::V1)
    )
}

fn heading(output: &mut impl Write, title: &str) -> io::Result<()> {
    writeln!(output, "\n\u{2500}\u{2500} {title}")
}

/// Compiles the programs of the README with the tests.
#[doc = include_str!("../../../README.md")]
#[cfg(doctest)]
struct Readme;
