//! Compares the models of two versions of the metadata.
//!
//! Models, not files: only there does an addition show that renames a type, or that a member keeps its
//! shape although the metadata has another one.

mod action;
mod change;
mod changelog;
mod fold;
mod member;
mod needs;
mod others;
mod table;

use std::collections::BTreeMap;

use serde::Serialize;

pub use change::{Change, Class, Mark, Verdict};

use crate::load::{self, Product, Sources};
use crate::lower;
use crate::model::{Action, Group, Model};
use crate::problem::{Problem, Problems};

/// What changes for users of the generated code, by product.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Changes {
    /// The products that have changes.
    pub products: Vec<ProductChanges>,
}

/// The changes of one product.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ProductChanges {
    /// The folder, such as `ecs/2014-05-26`.
    pub folder: String,
    /// The name in sentences.
    pub title: String,
    /// What a version with these changes must be.
    pub verdict: Verdict,
    /// The changes, by path.
    pub changes: Vec<Change>,
}

/// Compares two versions of `api-specs/`. Curation may be missing in the new one; the result has the
/// problems of the new one.
///
/// # Errors
///
/// Fails if one of the versions cannot be read, or if the old one is not valid: a comparison that cannot
/// be made is not "no changes".
pub fn compare(old: &Sources, new: &Sources) -> Result<(Changes, Vec<Problem>), Problems> {
    // Before the first import, there is nothing.
    let old_products = if old.is_empty() { Vec::new() } else { load::load(old)? };
    let old = lower::lower(&old_products)?;
    let (new_products, mut problems) = load::load_leniently(new)?;
    let (new, others) = lower::lower_leniently(&new_products);
    problems.extend(others);
    let old = Version { products: &old_products, model: &old };
    let new = Version { products: &new_products, model: &new };
    let mut changes = changes(&old, &new);
    let all = changes.products.iter_mut().flat_map(|product| &mut product.changes);
    all.for_each(|change| needs::add(change, &problems));
    Ok((changes, problems))
}

/// The name of the module and method of each action.
///
/// # Errors
///
/// Reports all problems of the metadata and the curation.
pub fn modules(sources: &Sources) -> Result<BTreeMap<String, String>, Problems> {
    let products = load::load(sources)?;
    let model = lower::lower(&products)?;
    let actions = model.groups.iter().flat_map(|group| &group.actions);
    let name = |action: &Action| action.method.trim_start_matches("r#").to_owned();
    Ok(actions.map(|action| (action.name.clone(), name(action))).collect())
}

struct Version<'a> {
    products: &'a [Product],
    model: &'a Model,
}

impl Version<'_> {
    fn product(&self, folder: &str) -> Option<&Product> {
        self.products.iter().find(|product| product.folder == folder)
    }

    /// The actions of a product with their groups.
    fn actions(&self, folder: &str) -> BTreeMap<&str, (&Group, &Action)> {
        let groups = self.model.groups.iter().filter(|group| group.folder == folder);
        let actions = groups.flat_map(|group| group.actions.iter().map(move |it| (group, it)));
        actions.map(|(group, action)| (action.name.as_str(), (group, action))).collect()
    }
}

fn changes(old: &Version<'_>, new: &Version<'_>) -> Changes {
    let mut folders: Vec<&str> = Vec::new();
    for product in old.products.iter().chain(new.products) {
        if !folders.contains(&product.folder.as_str()) {
            folders.push(&product.folder);
        }
    }
    folders.sort_unstable();
    let mut products = Vec::new();
    for folder in folders {
        let mut changes = action::compare(old, new, folder);
        changes.extend(member::compare(old, new, folder));
        changes.extend(others::compare(old, new, folder));
        if changes.is_empty() {
            continue;
        }
        let changes = fold::fold(changes);
        let product = new.product(folder).or_else(|| old.product(folder));
        products.push(ProductChanges {
            folder: folder.to_owned(),
            title: product.map(lower::title).unwrap_or_default(),
            verdict: Verdict::of(&changes),
            changes,
        });
    }
    Changes { products }
}

impl Changes {
    /// Whether nothing changes.
    pub fn is_empty(&self) -> bool {
        self.products.is_empty()
    }

    /// What a version with these changes must be.
    pub fn verdict(&self) -> Verdict {
        self.products.iter().map(|product| product.verdict).max().unwrap_or(Verdict::None)
    }
}
