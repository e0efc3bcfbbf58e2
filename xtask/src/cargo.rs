//! Cargo, to run the programs of this workspace.

use std::env;
use std::process::Command;

/// Cargo, without the variables of this package. The build script of ring 0.17 watches them
/// (`rerun-if-env-changed`), so that with them everything that uses TLS would be built again.
pub(crate) fn cargo() -> Command {
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
