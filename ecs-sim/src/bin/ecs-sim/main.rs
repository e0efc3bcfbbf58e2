//! The endpoint as a program.

mod arguments;

use clap::Parser;
use ecs_sim::SimError;
use std::error::Error;
use std::io::{self, Write};
use std::process::ExitCode;

use arguments::Arguments;

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // There is no way to report a failure of standard error.
            let _ = writeln!(io::stderr(), "ecs-sim: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let sim = arguments.builder()?.start().await.map_err(with_option)?;
        let greeting = async {
            print_greeting(&sim.endpoint(), arguments)?;
            std::future::pending::<io::Result<()>>().await
        };
        // In this order signals are handled before the greeting can be read.
        tokio::select! {
            biased;
            ended = end() => ended?,
            failed = greeting => failed?,
        }
        Ok(sim.stop_and_save().await?)
    })
}

/// Waits for Ctrl-C, SIGTERM, or the end of the terminal.
#[cfg(unix)]
async fn end() -> io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminated = signal(SignalKind::terminate())?;
    let mut hung_up = signal(SignalKind::hangup())?;
    tokio::select! {
        interrupted = tokio::signal::ctrl_c() => interrupted,
        _ = terminated.recv() => Ok(()),
        _ = hung_up.recv() => Ok(()),
    }
}

#[cfg(not(unix))]
async fn end() -> io::Result<()> {
    tokio::signal::ctrl_c().await
}

/// Adds the option that changes the port.
fn with_option(error: SimError) -> String {
    let source = error.source().and_then(|source| source.downcast_ref::<io::Error>());
    match source.map(io::Error::kind) {
        Some(io::ErrorKind::AddrInUse) => format!("{error} (--port 0)"),
        _ => error.to_string(),
    }
}

fn print_greeting(endpoint: &str, arguments: &Arguments) -> io::Result<()> {
    let (id, secret) = arguments.key();
    let region = arguments.region();
    let mut out = io::stdout().lock();
    writeln!(out, "A local ECS endpoint. Set these variables for your program:")?;
    writeln!(out, "export ALIBABA_CLOUD_ENDPOINT={endpoint}")?;
    writeln!(out, "export ALIBABA_CLOUD_REGION_ID={region}")?;
    writeln!(out, "export ALIBABA_CLOUD_ACCESS_KEY_ID={id}")?;
    writeln!(out, "export ALIBABA_CLOUD_ACCESS_KEY_SECRET={secret}")?;
    if let Some(file) = arguments.certificate_file() {
        writeln!(out, "export ALIBABA_CLOUD_CA_BUNDLE={}", file.display())?;
    }
    writeln!(out, "Resources and requests: {endpoint}/")?;
    out.flush()
}
