//! How an example starts and ends.

use std::error::Error;
use std::process::ExitCode;

use clap::{Args, Parser};

use crate::Place;
use crate::hint::hint;
use crate::println;

/// Whatever keeps an example from going on. Its text is for the person who started it.
pub type Trouble = Box<dyn Error + Send + Sync>;

/// How an example ends.
pub type Outcome = Result<(), Trouble>;

#[derive(Parser)]
struct CommandLine<A: Args> {
    #[command(flatten)]
    own: A,
    /// Use a local endpoint even if there are credentials in the environment
    #[arg(long)]
    local: bool,
}

/// Runs an example: against Alibaba Cloud when there are credentials in the environment, against
/// a local endpoint otherwise or with `--local`.
pub async fn main<A: Args>(example: impl AsyncFnOnce(&Place, A) -> Outcome) -> ExitCode {
    let CommandLine { own, local } = CommandLine::<A>::parse();
    let outcome = async {
        let place = Place::choose(local).await?;
        println!("{place}\n");
        example(&place, own).await
    };
    match outcome.await {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            report(&trouble);
            ExitCode::FAILURE
        }
    }
}

/// Says on stderr what went wrong, and what to do where that is known.
pub fn report(trouble: &Trouble) {
    eprintln!("error: {trouble}");
    if let Some(hint) = trouble.downcast_ref().and_then(hint) {
        eprintln!("hint: {hint}");
    }
}

/// The arguments of an example as if they had been given on the command line.
pub fn arguments<A: Args>(given: &[&str]) -> A {
    CommandLine::<A>::parse_from(["example"].iter().chain(given)).own
}
