//! The packages of the workspace, as `cargo metadata` describes them.

use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::Value;

use crate::cargo::cargo;

#[derive(Debug, Default, Deserialize)]
pub(super) struct Workspace {
    pub(super) packages: Vec<Package>,
    #[serde(rename = "workspace_root")]
    pub(super) root: PathBuf,
    #[serde(rename = "target_directory")]
    pub(super) target: PathBuf,
}

#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Package {
    pub(super) name: String,
    pub(super) version: String,
    pub(super) manifest_path: PathBuf,
    /// The registries that it may be published to; `None` means all.
    pub(super) publish: Option<Vec<String>>,
    pub(super) dependencies: Vec<Dependency>,
    pub(super) description: Option<String>,
    pub(super) license: Option<String>,
    pub(super) readme: Option<String>,
    pub(super) repository: Option<String>,
    pub(super) keywords: Vec<String>,
    pub(super) categories: Vec<String>,
    /// The table `[package.metadata]`.
    pub(super) metadata: Value,
}

#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Dependency {
    pub(super) name: String,
    /// The version requirement; `*` without one.
    pub(super) req: String,
    /// `dev` and `build`, or `None` for an ordinary dependency.
    pub(super) kind: Option<String>,
    pub(super) path: Option<PathBuf>,
}

impl Workspace {
    pub(super) fn read(root: &Path) -> Result<Self, String> {
        let mut command = cargo();
        command.args(["metadata", "--no-deps", "--format-version", "1"]).current_dir(root);
        let output = command.output().map_err(|error| format!("failed to start cargo: {error}"))?;
        if !output.status.success() {
            let text = String::from_utf8_lossy(&output.stderr);
            return Err(format!("cargo metadata: {}", text.trim()));
        }
        serde_json::from_slice(&output.stdout).map_err(|error| format!("cargo metadata: {error}"))
    }

    /// The packages that may be published, by name.
    pub(super) fn published(&self) -> Vec<&Package> {
        let mut packages: Vec<_> =
            self.packages.iter().filter(|package| package.is_published()).collect();
        packages.sort_by_key(|package| &package.name);
        packages
    }
}

impl Package {
    pub(super) fn is_published(&self) -> bool {
        self.publish.as_ref().is_none_or(|registries| !registries.is_empty())
    }

    pub(super) fn folder(&self) -> &Path {
        self.manifest_path.parent().unwrap_or(&self.manifest_path)
    }

    /// The dependencies on packages beside it that the published manifest has too. Cargo removes
    /// dev-dependencies without a version.
    pub(super) fn local_dependencies(&self) -> impl Iterator<Item = &Dependency> {
        self.dependencies.iter().filter(|dependency| {
            let is_removed = dependency.kind.as_deref() == Some("dev") && dependency.req == "*";
            dependency.path.is_some() && !is_removed
        })
    }

    /// A setting of `[package.metadata.release]`.
    pub(super) fn setting(&self, name: &str) -> Option<&Value> {
        self.metadata.get("release")?.get(name)
    }
}
