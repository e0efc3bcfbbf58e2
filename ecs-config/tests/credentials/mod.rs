//! Providers of credentials: each file in `cases/` describes a platform, the responses of servers,
//! and the expected outcome of a provider.
//!
//! A case is an object with these fields. With `steps`, the same provider is called several times,
//! and each step replaces the fields that change.
//!
//! | field | meaning |
//! | --- | --- |
//! | `about` | what the case tests |
//! | `provider` | the provider and its settings, see `providers.rs` |
//! | `env` | environment variables, `HOME` among them |
//! | `files` | path to content: a text, lines, an object for JSON; or `{"open": content}` for a file that every user can read, `{"bytes": numbers}` for one that is not text, `"forbidden"` for one that cannot be read |
//! | `processes` | command to its output, or `{"stdout", "stderr", "exit"}`, or `"hangs"` |
//! | `now` | the time |
//! | `traffic` | the requests in order, and their responses, see `traffic.rs` |
//! | `expect` | the credentials, the provider of the chain that had them (`used`) and their `source`, or `{"error": text}` |
//! | `warnings` | a part of each logged warning |
//!
//! Every secret of a case contains [`MARK`](secrets::MARK), which must not be shown anywhere.

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
fn all_cases_succeed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/credentials/cases");
    let mut paths: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    assert!(paths.len() >= 191, "only {} cases were found", paths.len());
    let failures: Vec<_> = paths.iter().filter_map(|path| Some((path, failure(path)?))).collect();
    for (path, failure) in &failures {
        println!("{}: {failure}\n", path.file_name().unwrap().display());
    }
    assert!(failures.is_empty(), "{} of {} cases failed", failures.len(), paths.len());
}

fn failure(path: &Path) -> Option<String> {
    Case::read(&fs::read_to_string(path).unwrap()).run().err()
}
