//! Lowers facts and curation to the model. All decisions about the emitted code are made here.

mod action;
mod checks;
mod codes;
mod differences;
mod docs;
mod enums;
mod example;
mod fields;
mod groups;
mod guess;
mod id_limit;
mod locked;
mod members;
mod paging;
mod record;
mod rules;
mod sentences;
mod service;
mod shared;
mod time;
mod union;
mod usage;
mod waiter;
mod wrapped;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use crate::curation::{ListEncoding, Patterns, TimeFormat, curation_file};
use crate::load::Product;
use crate::model::Model;
use crate::problem::{Problem, Problems};
pub(crate) use docs::{code, plain_or_code};
pub(crate) use service::title;

use enums::Enums;
use members::Members;
use rules::RuleBook;
use shared::SharedRecords;

/// Lowers all products. Fails with all problems together.
pub(crate) fn lower(products: &[Product]) -> Result<Model, Problems> {
    let (model, problems) = lower_leniently(products);
    Problems::check(problems)?;
    Ok(model)
}

/// Lowers all products as far as possible, for a comparison, and returns the problems.
pub(crate) fn lower_leniently(products: &[Product]) -> (Model, Vec<Problem>) {
    let mut problems = Vec::new();
    let mut model = Model::default();
    for product in products {
        let context = Context::new(product, &mut problems);
        let mut groups = groups::lower(&context);
        sentences::check(&context, &groups);
        model.services.push(service::lower(&context));
        model.groups.append(&mut groups);
        model.enums.extend(context.enums.lower());
        model.shared.extend(context.shared.lower());
        model.members.insert(product.folder.clone(), context.members.take());
        problems.extend(context.finish());
    }
    problems.extend(checks::conflicts(products, &model));
    usage::mark(&mut model);
    differences::describe(&mut model);
    model.groups.sort_by(|one, other| one.name.cmp(&other.name));
    model.enums.sort_by(|one, other| one.name.cmp(&other.name));
    model.shared.sort_by(|one, other| one.name.cmp(&other.name));
    (model, problems)
}

/// One product, its curation indexed by path, and the problems found so far.
pub(crate) struct Context<'a> {
    pub(crate) product: &'a Product,
    pub(crate) enums: Enums<'a>,
    pub(crate) shared: SharedRecords<'a>,
    /// With the text of the pattern, for problems.
    pub(crate) lists: Patterns<(&'a str, ListEncoding)>,
    /// With the index of the entry, for problems.
    pub(crate) secrets: Patterns<usize>,
    pub(crate) base64: Patterns<()>,
    pub(crate) examples: Patterns<&'a serde_json::Value>,
    pub(crate) sentences: Patterns<&'a str>,
    pub(crate) items: Patterns<&'a str>,
    pub(crate) rules: RuleBook<'a>,
    pub(crate) members: Members,
    /// With the text of the pattern, for problems.
    pub(crate) times: Patterns<(&'a str, Option<TimeFormat>)>,
    pub(crate) record_names: Patterns<&'a str>,
    pub(crate) field_names: Patterns<&'a str>,
    problems: RefCell<Vec<Problem>>,
}

impl<'a> Context<'a> {
    fn new(product: &'a Product, problems: &mut Vec<Problem>) -> Self {
        let curation = &product.curation;
        let mut read = |name: &str, target, entries: Vec<(String, &'a str, &'a str)>| {
            patterns(&product.folder, name, target, entries, problems)
        };
        let sentences = texts("members", &curation.sentences.members);
        let sentences = read("sentences", "member", sentences);
        let items = texts("items", &curation.sentences.items);
        let items = read("sentences", "list of records", items);
        let record_names = texts("records", &curation.names.records);
        let record_names = read("names", "record", record_names);
        let field_names = texts("fields", &curation.names.fields);
        let field_names = read("names", "member", field_names);
        let lists = curation.lists.iter();
        let lists = lists.map(|(path, list)| (path.clone(), path.as_str(), (path.as_str(), *list)));
        let lists = patterns(&product.folder, "lists", "member", lists.collect(), problems);
        let times = curation.times.iter();
        let times =
            times.map(|(path, format)| (path.clone(), path.as_str(), (path.as_str(), *format)));
        let target = "member of type string";
        let times = patterns(&product.folder, "times", target, times.collect(), problems);
        let secrets = curation.secrets.iter().enumerate();
        let secrets = secrets.map(|(index, path)| (format!("[{index}]"), path.as_str(), index));
        let secrets = patterns(&product.folder, "secrets", "member", secrets.collect(), problems);
        let base64 = curation.base64.iter().enumerate();
        let base64 = base64.map(|(index, path)| (format!("[{index}]"), path.as_str(), ()));
        let target = "parameter of type string";
        let base64 = patterns(&product.folder, "base64", target, base64.collect(), problems);
        let examples = curation.examples.values.iter();
        let examples =
            examples.map(|(path, value)| (format!("values.{path}"), path.as_str(), value));
        let target = "member that an example sets";
        let examples = patterns(&product.folder, "examples", target, examples.collect(), problems);
        let context = Self {
            product,
            enums: Enums::new(product, problems),
            shared: SharedRecords::new(product, problems),
            lists,
            secrets,
            base64,
            examples,
            sentences,
            items,
            rules: RuleBook::new(product),
            members: Members::default(),
            times,
            record_names,
            field_names,
            problems: RefCell::default(),
        };
        checks::names(&context);
        paging::check(&context);
        id_limit::check(&context);
        waiter::check(&context);
        rules::check(&context);
        context
    }

    /// Records a problem. Lowering continues, so that all problems are reported together.
    pub(crate) fn report(&self, problem: Problem) {
        self.problems.borrow_mut().push(problem);
    }

    /// The value of a result; records the problem of a failed one.
    pub(crate) fn ok<T>(&self, result: Result<T, Problem>) -> Option<T> {
        result.map_err(|problem| self.report(problem)).ok()
    }

    pub(crate) fn curation_file(&self, name: &str) -> String {
        format!("{}/{}", self.product.folder, curation_file(name))
    }

    pub(crate) fn action_file(&self, action: &str) -> String {
        format!("{}/actions/{action}.json", self.product.folder)
    }

    /// All problems, including unused entries of the curation.
    fn finish(self) -> Vec<Problem> {
        let mut problems = self.problems.into_inner();
        problems.extend(self.enums.unused());
        problems.extend(self.shared.unused());
        problems.extend(self.lists.unused());
        problems.extend(self.secrets.unused());
        problems.extend(self.base64.unused());
        problems.extend(self.sentences.unused());
        problems.extend(self.items.unused());
        problems.extend(self.examples.unused());
        problems.extend(self.rules.unused(self.product));
        problems.extend(self.times.unused());
        problems.extend(self.record_names.unused());
        problems.extend(self.field_names.unused());
        problems
    }
}

fn texts<'a>(
    section: &str,
    entries: &'a BTreeMap<String, String>,
) -> Vec<(String, &'a str, &'a str)> {
    let json_path = |path: &str| format!("{section}.{path}");
    entries.iter().map(|(path, text)| (json_path(path), path.as_str(), text.as_str())).collect()
}

fn patterns<T>(
    folder: &str,
    name: &str,
    target: &'static str,
    entries: Vec<(String, &str, T)>,
    problems: &mut Vec<Problem>,
) -> Patterns<T> {
    let mut patterns = Patterns::new(format!("{folder}/{}", curation_file(name)), target);
    for (json_path, path, value) in entries {
        problems.extend(patterns.add(json_path, path, value).err());
    }
    patterns
}

/// The second and further occurrences of names.
pub(crate) fn duplicates<'a>(names: impl Iterator<Item = &'a String>) -> Vec<&'a String> {
    let mut seen = BTreeSet::new();
    names.filter(|name| !seen.insert(*name)).collect()
}
