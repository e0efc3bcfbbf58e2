//! Metadata of every known action. A file is parsed on the first call of its action.

use std::sync::OnceLock;

use ecs_api_spec::{ActionSpec, Parameter, ParseError};

use crate::service_error::{Result, ServiceError};

/// One action and its metadata.
pub(crate) struct Entry {
    pub(crate) product: &'static str,
    pub(crate) version: &'static str,
    pub(crate) action: &'static str,
    text: &'static str,
    parsed: OnceLock<Result<ActionSpec, ParseError>>,
}

impl Entry {
    const fn new(
        product: &'static str,
        version: &'static str,
        action: &'static str,
        text: &'static str,
    ) -> Self {
        Self { product, version, action, text, parsed: OnceLock::new() }
    }

    /// The metadata. An error means that the file does not match the types of `ecs-api-spec`.
    pub(crate) fn spec(&self) -> Result<&ActionSpec> {
        self.parsed
            .get_or_init(|| ActionSpec::parse(&self.file(), self.text))
            .as_ref()
            .map_err(|error| ServiceError::internal(error.to_string()))
    }

    pub(crate) fn parameter(&self, name: &str) -> Option<&Parameter> {
        self.spec().ok()?.parameters.iter().find(|parameter| parameter.name == name)
    }

    fn file(&self) -> String {
        format!("{}/{}/actions/{}.json", self.product, self.version, self.action)
    }
}

/// Finds an action. The version alone identifies the product.
pub(crate) fn find(version: &str, action: &str) -> Result<&'static Entry> {
    let mut same_version = ENTRIES.iter().filter(|entry| entry.version == version).peekable();
    if same_version.peek().is_none() {
        return Err(ServiceError::bad(
            "InvalidVersion",
            format!("No product here has the API version {version:?}."),
        ));
    }
    same_version.find(|entry| entry.action == action).ok_or_else(|| {
        ServiceError::not_found(
            "InvalidApi.NotFound",
            format!(
                "The API version {version} has no action {action:?}; names are case-sensitive."
            ),
        )
    })
}

/// The API version of a product.
pub(crate) fn version_of(product: &str) -> Option<&'static str> {
    ENTRIES.iter().find(|entry| entry.product == product).map(|entry| entry.version)
}

/// The names of all actions.
pub(crate) fn actions() -> impl Iterator<Item = &'static str> {
    ENTRIES.iter().map(|entry| entry.action)
}

/// All actions, sorted by product, version and name.
pub(crate) fn entries() -> &'static [Entry] {
    &ENTRIES
}

include!(concat!(env!("OUT_DIR"), "/actions.rs"));

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use super::*;

    /// The number of metadata files below a folder of products and versions.
    fn files(folder: &Path) -> usize {
        let versions = children(folder).into_iter().flat_map(|product| children(&product));
        versions.map(|version| children(&version.join("actions")).len()).sum()
    }

    fn children(folder: &Path) -> Vec<PathBuf> {
        let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
        entries.filter_map(|entry| Some(entry.ok()?.path())).collect()
    }

    #[test]
    fn every_metadata_file_is_in_the_table_and_parses() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let (shared, own) = (files(&root.join("../api-specs")), files(&root.join("specs")));
        assert!(shared > 0 && own > 0, "{shared} {own}");
        assert_eq!(ENTRIES.len(), shared + own);
        for entry in &ENTRIES {
            assert!(entry.spec().is_ok(), "{}: {:?}", entry.file(), entry.spec().err());
        }
    }

    #[test]
    fn the_table_is_sorted_and_has_one_product_per_version() {
        let key = |entry: &Entry| (entry.product, entry.version, entry.action);
        assert!(ENTRIES.is_sorted_by(|a, b| key(a) < key(b)));
        for (a, b) in ENTRIES.iter().zip(&ENTRIES[1..]) {
            assert_eq!(a.product == b.product, a.version == b.version, "{} {}", a.file(), b.file());
        }
    }

    #[test]
    fn a_version_has_the_actions_of_both_folders() {
        for action in ["CreateVpc", "DescribeVpcAttribute"] {
            let found = find("2016-04-28", action).map(|entry| entry.file());
            assert_eq!(found, Ok(format!("vpc/2016-04-28/actions/{action}.json")));
        }
    }
}
