//! `cargo xtask format`: the files of `api-specs/` in the one layout.

use crate::failure::Failure;
use crate::place::{Place, PlaceArgs};
use crate::tree::{self, Changes};

/// Writes the files whose layout differs, or reports them.
pub(crate) fn run(place: &PlaceArgs, check: bool) -> Result<(), Failure> {
    let folder = Place::of(place)?.specs();
    let sources = tree::read(&folder, "json")?;
    if check {
        codegen::check_format(&sources)?;
        println!("{} files are in the layout", sources.len());
        return Ok(());
    }
    let changed = codegen::format(&sources)?;
    let mut wanted = sources.clone();
    wanted.extend(changed.clone());
    Changes::between(&sources, &wanted).apply(&folder, &wanted)?;
    changed.keys().for_each(|path| println!("{path}"));
    println!("{} of {} files written", changed.len(), sources.len());
    Ok(())
}
