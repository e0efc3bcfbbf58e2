//! `tour`: runs the example programs that are in the folder of this program.

// A command-line program, which prints to the terminal.
#![allow(clippy::print_stderr)]

use std::io;
use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<bool, tour::Error> {
    let program = std::env::current_exe()?;
    let folder = program.parent().ok_or("this program is in no folder")?;
    tour::run(folder, &mut io::stdout()).await
}
