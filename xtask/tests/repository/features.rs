//! Whether all builds share their dependencies.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use crate::files::workspace;

/// `cargo run` and `cargo doc` select the features of ordinary dependencies, `cargo test` also those of
/// `dev-dependencies`. What differs is built twice.
#[test]
fn tests_need_no_further_features_of_shared_dependencies() {
    let (shared, tests) = (features("normal,build"), features("normal,build,dev"));
    let missing: Vec<_> = shared
        .iter()
        .filter_map(|(package, features)| Some((package, tests.get(package)? - features)))
        .filter(|(_, missing)| !missing.is_empty())
        .map(|(package, missing)| format!("{package}: {missing:?}"))
        .collect();
    assert!(missing.is_empty(), "add to xtask/workspace-hack/Cargo.toml: {missing:#?}");
}

/// The features of every package, with dependencies of these kinds.
fn features(kinds: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(workspace());
    command.args(["tree", "--workspace", "--locked", "--no-dedupe", "--prefix", "none"]);
    command.args(["--format", "{p}\t{f}", "--edges", kinds]);
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    let mut packages = BTreeMap::<_, BTreeSet<_>>::new();
    for (package, features) in text.lines().filter_map(|line| line.split_once('\t')) {
        let features =
            features.trim_end_matches(" (*)").split(',').filter(|feature| !feature.is_empty());
        packages.entry(package.to_owned()).or_default().extend(features.map(str::to_owned));
    }
    assert!(packages.len() > 100, "{}", packages.len());
    packages
}
