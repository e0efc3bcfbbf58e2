//! Runs an example: parses its arguments, chooses the endpoint, and reports an error.

use std::error::Error;
use std::process::ExitCode;

use clap::{Args, Parser};

use crate::Target;
use crate::hint::hint;
use crate::println;

/// The result of an example. The text of the error is meant for the user.
pub type Result<T, E = Box<dyn Error>> = std::result::Result<T, E>;

#[derive(Parser)]
struct CommandLine<A: Args> {
    #[command(flatten)]
    args: A,
    /// Use a local endpoint even if the environment has credentials
    #[arg(long)]
    local: bool,
}

/// Runs an example against Alibaba Cloud if the environment has credentials, and against a local
/// endpoint otherwise or with `--local`.
pub async fn main<A: Args>(example: impl AsyncFnOnce(&Target, A) -> Result<()>) -> ExitCode {
    let CommandLine { args, local } = CommandLine::<A>::parse();
    let result = async {
        let target = Target::from_env(local).await?;
        println!("{target}\n");
        example(&target, args).await
    };
    match result.await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            print_error(&*error);
            ExitCode::FAILURE
        }
    }
}

/// Prints an error to stderr, and a hint where there is one.
pub fn print_error(error: &(dyn Error + 'static)) {
    eprintln!("error: {error}");
    if let Some(hint) = error.downcast_ref().and_then(hint) {
        eprintln!("hint: {hint}");
    }
}

/// Parses the arguments of an example from a list instead of the command line.
pub fn parse_args<A: Args>(args: &[&str]) -> A {
    CommandLine::<A>::parse_from(["example"].iter().chain(args)).args
}
