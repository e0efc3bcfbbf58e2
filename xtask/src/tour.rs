//! `cargo xtask tour`: a tour of the workspace in one command.

use std::env;
use std::process::Command;

use crate::{regenerate, tree};

/// Checks the generated code and runs the scenarios. They are a separate program, because they
/// depend on ecs-sdk, and xtask must build when ecs-sdk does not.
pub(crate) fn run() -> Result<(), String> {
    println!("\u{2500}\u{2500} Checking that the generated code is up to date");
    regenerate::run(true)?;
    println!(
        "\n\u{2500}\u{2500} Building ecs-sdk, ecs-sim and the tour (the first time takes a minute or two)"
    );
    // Not `--package`, as in .cargo/config.toml.
    let status = cargo()
        .args(["run", "--bin", "tour"])
        .current_dir(tree::workspace())
        .status()
        .map_err(|error| format!("failed to start cargo: {error}"))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("the tour failed with {status}; see its last lines"))
    }
}

/// Cargo, without the variables of this package. The build script of ring 0.17 watches them
/// (`rerun-if-env-changed`), so that with them everything that uses TLS would be built again.
fn cargo() -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    for (name, _) in env::vars_os() {
        let is_watched = |name: &str| {
            ["CARGO_MANIFEST_", "CARGO_PKG_"].iter().any(|start| name.starts_with(start))
        };
        if name.to_str().is_some_and(is_watched) {
            command.env_remove(name);
        }
    }
    command
}
