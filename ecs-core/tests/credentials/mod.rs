//! Where credentials come from: each file in `cases/` says what is on a machine, what servers
//! answer, and what a provider makes of it.
//!
//! A case is an object with these members. With `steps`, the same provider is asked several times,
//! and each step replaces what is different then.
//!
//! | member | meaning |
//! | --- | --- |
//! | `about` | what the case shows |
//! | `provider` | which one and its settings, see `providers.rs` |
//! | `env` | environment variables, `HOME` among them |
//! | `files` | path to content: a text, lines, an object for JSON; or `{"open": content}` for a file that everybody can read, `{"bytes": numbers}` for one that is no text, `"forbidden"` for one that cannot be read |
//! | `processes` | command to what it prints, or `{"stdout", "stderr", "exit"}`, or `"hangs"` |
//! | `now` | the time |
//! | `traffic` | the requests that are made, in their order, and their answers, see `traffic.rs` |
//! | `expect` | the credentials and which provider of the chain had them, or `{"error": text}` |
//! | `warnings` | a part of each warning that is logged |
//!
//! Everything secret in a case contains [`MARK`](secrets::MARK), which nothing may show.

mod case;
mod log;
mod platform;
mod providers;
mod secrets;
mod system;
mod traffic;

use std::fs;
use std::path::Path;

use case::Case;

#[test]
fn every_case() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/credentials/cases");
    let mut paths: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    assert!(paths.len() >= 70, "only {} cases were found", paths.len());
    let failures: Vec<_> = paths.iter().filter_map(|path| Some((path, failure(path)?))).collect();
    for (path, failure) in &failures {
        println!("{}: {failure}\n", path.file_name().unwrap().display());
    }
    assert!(failures.is_empty(), "{} of {} cases failed", failures.len(), paths.len());
}

fn failure(path: &Path) -> Option<String> {
    Case::read(&fs::read_to_string(path).unwrap()).run().err()
}
