//! The layout of the files in `api-specs/`.

use crate::json::Json;
use crate::load::Sources;
use crate::problem::{Problem, Problems};

/// The files whose layout differs, each with its text in the layout.
///
/// # Errors
///
/// Reports the files that are not JSON.
pub fn format(sources: &Sources) -> Result<Sources, Problems> {
    let mut problems = Vec::new();
    let mut changed = Sources::new();
    for (path, text) in sources {
        match Json::parse(path, text).map(|json| json.to_file()) {
            Ok(formatted) if formatted != *text => drop(changed.insert(path.clone(), formatted)),
            Ok(_) => {}
            Err(problem) => problems.push(problem.help("correct the syntax of the file")),
        }
    }
    Problems::check(problems)?;
    Ok(changed)
}

/// The problem of each file whose layout differs.
pub fn check_format(sources: &Sources) -> Result<(), Problems> {
    let problem = |path: &String| {
        Problem::new(path, ".", "is not in the layout").help("run `cargo xtask format`")
    };
    Problems::check(format(sources)?.keys().map(problem).collect())
}
