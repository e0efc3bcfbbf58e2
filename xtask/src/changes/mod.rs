//! `cargo xtask changes`: the table of an update, for what is in the tree already.

mod revision;
pub(crate) mod rustdoc;
mod verify;

use clap::Args;
use codegen::{Problems, compare};

use crate::failure::Failure;
use crate::place::{Place, PlaceArgs};
use crate::tree;

/// What to compare with.
#[derive(Args)]
pub(crate) struct ChangesArgs {
    /// Revision of git to compare with
    #[arg(long, value_name = "REV", default_value = "HEAD")]
    since: String,
    /// Hold the table against rustdoc's JSON of both versions
    #[arg(long)]
    verify: bool,
    /// Print one line of JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    place: PlaceArgs,
}

pub(crate) fn run(args: &ChangesArgs) -> Result<(), Failure> {
    let place = Place::of(&args.place)?;
    let new = tree::read(&place.specs(), "json")?;
    let old = revision::specs(&place.root, &args.since)?;
    let (changes, problems) = compare(&old, &new)?;
    if args.json {
        println!("{}", serde_json::to_string(&changes).map_err(|error| error.to_string())?);
    } else {
        println!("{changes}");
    }
    Problems::check(problems)?;
    if args.verify {
        verify::run(&place, &args.since, [&old, &new], &changes)?;
    }
    Ok(())
}
