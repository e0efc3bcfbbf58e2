//! A command line tool that lists, starts and stops instances.

// It prints to the terminal.
#![allow(clippy::print_stderr)]

use std::process::ExitCode;

use clap::Parser;
use ecs_sdk::Client;
use templates::cli::{Args, Failure, run};

#[tokio::main]
async fn main() -> ExitCode {
    // Invalid arguments end the program here, with exit code 2.
    let args = Args::parse();
    match start(args).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure}");
            failure.exit_code().into()
        }
    }
}

async fn start(args: Args) -> Result<(), Failure> {
    let ecs = Client::from_env().await?;
    run(&ecs, args, &mut std::io::stdout()).await
}
