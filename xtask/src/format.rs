//! `cargo xtask format`: the files of `api-specs/` in the one layout.

use crate::tree::{self, Changes};

/// Writes the files whose layout differs, or reports them.
pub(crate) fn run(check: bool) -> Result<(), String> {
    let folder = tree::workspace().join("api-specs");
    let sources = tree::read(&folder, "json")?;
    if check {
        codegen::check_format(&sources).map_err(|problems| format!("\n{problems}"))?;
        return Ok(println!("{} files are in the layout", sources.len()));
    }
    let changed = codegen::format(&sources).map_err(|problems| format!("\n{problems}"))?;
    let mut wanted = sources.clone();
    wanted.extend(changed.clone());
    Changes::between(&sources, &wanted).apply(&folder, &wanted)?;
    changed.keys().for_each(|path| println!("{path}"));
    Ok(println!("{} of {} files written", changed.len(), sources.len()))
}
