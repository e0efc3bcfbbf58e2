//! Runs the generator from sources to files.

use std::collections::BTreeMap;

use crate::emit::{self, Files};
use crate::load::{self, Product, Sources};
use crate::lock::{self, Lock};
use crate::lower;
use crate::model::{Member, Model};
use crate::problem::{Problem, Problems};

/// The output of the generator.
#[derive(Debug)]
pub struct Generated {
    /// The files of `ecs-sdk/src/generated/`.
    pub files: Files,
    /// `names.lock.json` of each product, by path in `api-specs/`.
    pub locks: Sources,
    /// Statistics of the run.
    pub counts: Counts,
}

/// Numbers of emitted items.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Actions by product and version, such as `ecs/2014-05-26`.
    pub actions: BTreeMap<String, usize>,
    /// Names of the groups. Each is a module and a feature.
    pub groups: Vec<String>,
    /// Structs for requests, responses and the records inside them.
    pub records: usize,
    /// Fields of all records.
    pub fields: usize,
    /// Open enums.
    pub enums: usize,
}

/// Generates all files from the files in `api-specs/`.
///
/// # Errors
///
/// Reports all problems of the metadata and the curation together, each with its file, its JSON
/// path and a fix.
pub fn generate(sources: &Sources) -> Result<Generated, Problems> {
    let products = load::load(sources)?;
    let model = lower::lower(&products)?;
    let counts = count(&model);
    check_counts(&products, &counts)?;
    Ok(Generated { files: emit::emit(&model)?, locks: locks(&model), counts })
}

/// The names and shapes of all members, which stay as they are from now on.
fn locks(model: &Model) -> Sources {
    let lock = |(folder, members): (&String, &BTreeMap<String, Member>)| {
        let mut lock = Lock::default();
        for (path, member) in members {
            lock.insert(path, lock::Entry::of(&member.field));
        }
        let groups = model.groups.iter().filter(|group| group.folder == *folder);
        for action in groups.flat_map(|group| &group.actions) {
            lock.insert_method(&action.name, &action.method);
        }
        (format!("{folder}/{}", lock::FILE), lock.to_file())
    };
    model.members.iter().map(lock).collect()
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

/// Checks that every action that was read is emitted.
fn check_counts(products: &[Product], counts: &Counts) -> Result<(), Problem> {
    for product in products {
        let emitted = counts.actions.get(&product.folder).copied().unwrap_or_default();
        let read = product.actions.len();
        if emitted != read {
            let message = format!("{read} actions were read, but {emitted} were emitted");
            return Err(Problem::new(&product.folder, "actions", message)
                .help("this is a bug in the generator: please report it"));
        }
    }
    Ok(())
}
