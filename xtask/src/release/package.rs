//! Packaging with cargo, and the sizes of the packages.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;

use super::workspace::{Package, Workspace};
use crate::cargo::cargo;

/// The limit of crates.io for a compressed package, in bytes.
const REGISTRY_LIMIT: u64 = 10 * 1024 * 1024;

/// A packaged package.
pub(super) struct Archive<'a> {
    pub(super) package: &'a Package,
    pub(super) path: PathBuf,
    pub(super) files: usize,
    /// In bytes, compressed.
    pub(super) size: u64,
    /// In bytes: `max-size` of `[package.metadata.release]`, or that of the registry.
    pub(super) limit: u64,
}

impl<'a> Archive<'a> {
    pub(super) fn of(
        workspace: &Workspace,
        package: &'a Package,
        files: usize,
    ) -> Result<Self, String> {
        let name = format!("package/{}-{}.crate", package.name, package.version);
        let path = workspace.target.join(name);
        let metadata = fs::metadata(&path);
        let size = metadata.map_err(|error| format!("{}: {error}", path.display()))?.len();
        let limit = package.setting("max-size").and_then(Value::as_u64);
        let limit = limit.unwrap_or(REGISTRY_LIMIT).min(REGISTRY_LIMIT);
        Ok(Self { package, path, files, size, limit })
    }

    pub(super) fn problem(&self) -> Option<String> {
        let Self { package, size, limit, .. } = self;
        let message = || format!("{}: {size} bytes compressed, limit {limit}", package.name);
        (size > limit).then(message)
    }
}

/// The paths in the package.
pub(super) fn files(package: &Package) -> Result<Vec<String>, String> {
    let mut command = cargo();
    command.args(["package", "--quiet", "--list", "--allow-dirty", "--manifest-path"]);
    command.arg(&package.manifest_path).current_dir(package.folder());
    let output = run(&mut command, "cargo package --list")?;
    Ok(output.lines().map(|path| path.replace('\\', "/")).collect())
}

/// Packages all in one call: cargo then resolves each one's dependencies to the packages beside it, which
/// no registry has yet, and with `verify` builds it with them.
pub(super) fn create(
    workspace: &Workspace,
    packages: &[&Package],
    allow_dirty: bool,
    verify: bool,
) -> Result<(), String> {
    let mut command = cargo();
    command.arg("package").current_dir(&workspace.root);
    for package in packages {
        command.args(["--package", &package.name]);
    }
    if allow_dirty {
        command.arg("--allow-dirty");
    }
    if !verify {
        command.args(["--quiet", "--no-verify"]);
        return run(&mut command, "cargo package (of cargo 1.90 or newer)").map(drop);
    }
    let status = without_debug_information(&mut command).status();
    let status = status.map_err(|error| format!("failed to start cargo package: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("cargo package: {status}")) }
}

/// As in the profile of the workspace, which packages do not have. It is a third of the build of ecs-sim.
pub(super) fn without_debug_information(command: &mut Command) -> &mut Command {
    command.env("CARGO_PROFILE_DEV_DEBUG", "0")
}

/// Runs a command, and returns its output. Its messages are part of the error.
pub(super) fn run(command: &mut Command, name: &str) -> Result<String, String> {
    let output = command.output().map_err(|error| format!("failed to start {name}: {error}"))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    Err(format!("{name}: {}", String::from_utf8_lossy(&output.stderr).trim()))
}
