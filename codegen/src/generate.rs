//! The whole way from sources to files.

use std::collections::BTreeMap;

use crate::emit::{self, Files};
use crate::load::{self, Product, Sources};
use crate::lower;
use crate::model::Model;
use crate::problem::{Problem, Problems};

/// What came out.
#[derive(Debug)]
pub struct Generated {
    /// The files below `ecs-sdk/src/generated/`.
    pub files: Files,
    /// What was read and what was emitted.
    pub counts: Counts,
}

/// What was read and what was emitted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Actions by product and version, such as `ecs/2014-05-26`.
    pub actions: BTreeMap<String, usize>,
    /// Modules, each of which is a feature.
    pub groups: Vec<String>,
    /// Structs for requests, answers and their parts.
    pub records: usize,
    /// Fields of them.
    pub fields: usize,
    /// Open enums.
    pub enums: usize,
}

/// Generates every file from the files below `api-specs/`.
///
/// # Errors
///
/// Everything that is wrong in the metadata or the curation, each with file, place and what to do.
pub fn generate(sources: &Sources) -> Result<Generated, Problems> {
    let products = load::load(sources)?;
    let model = lower::lower(&products)?;
    let counts = count(&model);
    check_counts(&products, &counts)?;
    Ok(Generated { files: emit::emit(&model), counts })
}

fn count(model: &Model) -> Counts {
    let mut counts = Counts { enums: model.enums.len(), ..Counts::default() };
    let in_actions =
        model.groups.iter().flat_map(|group| &group.actions).flat_map(|action| &action.records);
    for record in in_actions.chain(&model.shared) {
        counts.records += 1;
        counts.fields += record.fields.len();
    }
    for group in &model.groups {
        counts.groups.push(group.name.clone());
        *counts.actions.entry(group.folder.clone()).or_default() += group.actions.len();
    }
    counts
}

/// Every action that was read is emitted.
fn check_counts(products: &[Product], counts: &Counts) -> Result<(), Problem> {
    for product in products {
        let emitted = counts.actions.get(&product.folder).copied().unwrap_or_default();
        let read = product.actions.len();
        if emitted != read {
            let what = format!("{read} actions were read, but {emitted} emitted");
            return Err(Problem::new(&product.folder, "actions", what)
                .help("this is a fault of the generator: please report it"));
        }
    }
    Ok(())
}
