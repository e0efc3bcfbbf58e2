//! `cargo xtask tour`: a tour of the workspace in one command.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::cargo::cargo;
use crate::failure::Failure;
use crate::place::PlaceArgs;
use crate::{regenerate, tree};

/// Checks the generated code and runs the scenarios. They are a separate program, because they
/// depend on ecs-sdk, and xtask must build when ecs-sdk does not.
pub(crate) fn run() -> Result<(), Failure> {
    println!("\u{2500}\u{2500} Checking that the generated code is up to date");
    let workspace = tree::workspace()?;
    regenerate::run(&PlaceArgs::default(), true)?;
    println!(
        "\n\u{2500}\u{2500} Building ecs-sdk, ecs-sim and the tour (the first time takes a minute or two)"
    );
    let mut build = cargo();
    // Not `--package`, as in .cargo/config.toml.
    build.args(["build", "--bin", "tour"]);
    for program in programs(&workspace)? {
        build.args(["--bin", &program]);
    }
    run_in(&workspace, &mut build)?;
    run_in(&workspace, cargo().args(["run", "--quiet", "--bin", "tour"]))
}

/// The names of the example programs, which the tour runs as processes.
fn programs(workspace: &Path) -> Result<Vec<String>, String> {
    let folder = workspace.join("examples");
    let failed = |error| format!("{}: {error}", folder.display());
    let mut names = Vec::new();
    for entry in fs::read_dir(&folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let name = path.file_stem().and_then(|name| name.to_str());
        if let Some(name) = name.filter(|_| path.extension().is_some_and(|found| found == "rs")) {
            names.push(name.to_owned());
        }
    }
    Ok(names)
}

fn run_in(workspace: &Path, command: &mut Command) -> Result<(), Failure> {
    let status = command
        .current_dir(workspace)
        .status()
        .map_err(|error| format!("failed to start cargo: {error}"))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("the tour failed with {status}; see its last lines").into())
    }
}
