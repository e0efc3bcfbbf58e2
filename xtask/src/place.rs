//! Where metadata and generated code are: in this workspace, or in a crate of its own.

use std::path::{Path, PathBuf};

use clap::Args;

use crate::tree;

/// The crate that a task is for.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct PlaceArgs {
    /// Folder of a crate of your own, as `new-product` makes it [default: this workspace]
    #[arg(long = "crate", value_name = "DIR")]
    folder: Option<PathBuf>,
}

/// The folders and files of a crate.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    /// Of what the paths below are relative to.
    pub(crate) root: PathBuf,
    pub(crate) specs: &'static str,
    pub(crate) generated: &'static str,
    pub(crate) changelog: &'static str,
}

impl Place {
    pub(crate) fn of(args: &PlaceArgs) -> Result<Self, String> {
        match &args.folder {
            Some(folder) => Ok(Self::crate_in(folder)),
            None => Ok(Self {
                root: tree::workspace()?,
                specs: "api-specs",
                generated: "ecs-sdk/src/generated",
                changelog: "CHANGELOG.md",
            }),
        }
    }

    pub(crate) fn crate_in(folder: &Path) -> Self {
        Self {
            root: std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned()),
            specs: "api-specs",
            generated: "src/generated",
            changelog: "CHANGELOG.md",
        }
    }

    /// The folder of the crate with the generated code, relative to the root.
    pub(crate) fn package(&self) -> &'static str {
        self.generated.trim_end_matches("src/generated").trim_end_matches('/')
    }

    pub(crate) fn specs(&self) -> PathBuf {
        self.root.join(self.specs)
    }

    pub(crate) fn generated(&self) -> PathBuf {
        self.root.join(self.generated)
    }
}
