//! Reads metadata as Alibaba Cloud publishes it: one file with all actions of a product.
//!
//! The result is the files of the product's folder. What such files have in several forms is brought
//! into one (numbers as text, repeated parameters, names with dots, references), what they leave out
//! is kept, and everything else that differs from the format is a problem.

mod checks;
mod endpoints;
mod merge;
mod parameters;
mod place;
mod published;
mod report;
mod schema;
mod spelling;

use std::collections::BTreeMap;

use serde::Serialize;

use self::checks::Known;
use self::place::Place;
use self::published::{Api, Published};
pub use self::report::Report;
use self::schema::Schemas;
use crate::json::Json;
use crate::load::Sources;
use crate::problem::{Problem, Problems};
use crate::spec::{ActionSpec, ResponseSpec};

/// A published file.
#[derive(Clone, Copy, Debug)]
pub struct PublishedFile<'a> {
    /// Its name, for problems.
    pub name: &'a str,
    /// Its text.
    pub text: &'a str,
    /// Where it is from, such as an address.
    pub source: &'a str,
    /// The date of the file, such as `2026-01-02`.
    pub date: &'a str,
    /// Its checksum, in hexadecimal digits.
    pub sha256: &'a str,
}

/// What to import.
#[derive(Clone, Debug, Default)]
pub struct ImportOptions {
    /// The folder of the product, such as `ecs/2014-05-26`. The default is that of the file's product.
    pub folder: Option<String>,
    /// Only these actions, if there are any.
    pub only: Vec<String>,
    /// Remove actions and members that the file does not have.
    pub drop: bool,
    /// Accept a file that is older or much smaller than the metadata.
    pub anyway: bool,
}

/// The result of an import.
#[derive(Clone, Debug)]
pub struct Import {
    /// The folder of the product.
    pub folder: String,
    /// All files of `api-specs/`, with those that were imported.
    pub sources: Sources,
    /// What the file has, what was brought into form, and what was kept.
    pub report: Report,
}

/// What was brought into the form of the facts.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Mended {
    pub(crate) repeated: usize,
    /// Members that the file has twice, in different case.
    pub(crate) spellings: usize,
    pub(crate) dotted: usize,
    pub(crate) numbers: usize,
    pub(crate) references: usize,
}

/// What the file leaves out.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Kept {
    /// Members are dropped instead, but for those of all actions.
    #[serde(skip)]
    pub(crate) drop: bool,
    pub(crate) account: usize,
    pub(crate) members: Vec<String>,
    pub(crate) actions: Vec<String>,
}

/// Imports a published file into the files of `api-specs/`.
///
/// # Errors
///
/// Reports a file that is not metadata in the published format, is for another product, or is older or
/// much smaller than the facts, and whatever in it cannot be brought into form.
pub fn import(
    file: &PublishedFile<'_>,
    sources: &Sources,
    options: &ImportOptions,
) -> Result<Import, Problems> {
    let published = checks::read(file)?;
    let known = Known::find(file, &published, sources, options)?;
    let mut report = Report::new(file, &published);
    report.kept.drop = options.drop;
    let actions = convert(file, &published, options, &known, &mut report)?;
    let mut sources = sources.clone();
    write(&mut sources, &known, actions, options, &mut report, file.date);
    let endpoints = endpoints::merge(known.endpoints(), &published);
    set(&mut sources, format!("{}/endpoints.json", known.folder), &endpoints);
    let provenance = Provenance { source: file.source, date: file.date, sha256: file.sha256 };
    set(&mut sources, format!("{}/provenance.json", known.folder), &provenance);
    Ok(Import { folder: known.folder, sources, report })
}

/// The product and the version of a published file.
///
/// # Errors
///
/// Fails if the file is not metadata of an RPC-style product in the published format.
pub fn published_product(name: &str, text: &str) -> Result<(String, String), Problems> {
    let file = PublishedFile { name, text, source: "", date: "", sha256: "" };
    let published = checks::read(&file)?;
    Ok((published.info.product, published.info.version))
}

/// Where the facts are from.
#[derive(Serialize)]
struct Provenance<'a> {
    source: &'a str,
    date: &'a str,
    sha256: &'a str,
}

/// The facts of the wanted actions of the file.
fn convert(
    file: &PublishedFile<'_>,
    published: &Published,
    options: &ImportOptions,
    known: &Known,
    report: &mut Report,
) -> Result<BTreeMap<String, ActionSpec>, Problems> {
    let root = Place::root(file.name, "apis");
    let mut problems = Vec::new();
    let mut actions = BTreeMap::new();
    for (name, api) in &published.apis {
        let is_known = known.actions.contains_key(name);
        let is_wanted = options.only.is_empty() || options.only.contains(name);
        if !is_wanted || (known.is_partial && !is_known && options.only.is_empty()) {
            report.others += usize::from(!is_known);
            continue;
        }
        let place = root.join(name);
        match checks::action_name(name, &place).and_then(|()| facts(api, published, &place, report))
        {
            Ok(new) => {
                if !is_known && new.responses.is_empty() {
                    report.untyped.push(name.clone());
                }
                let merged = merge::action(name, known.actions.get(name), new, &mut report.kept);
                actions.insert(name.clone(), merged);
            }
            Err(problem) => problems.push(problem),
        }
    }
    let missing = options.only.iter().filter(|name| !published.apis.contains_key(*name));
    problems.extend(missing.map(|name| {
        Problem::new(file.name, "apis", format!("has no action {name}"))
            .help("correct the names after --only")
    }));
    problems.extend(checks::names_differ(&actions, file.name));
    Problems::check(problems)?;
    Ok(actions)
}

fn facts(
    api: &Api,
    published: &Published,
    place: &Place<'_>,
    report: &mut Report,
) -> Result<ActionSpec, Problem> {
    let parameters = parameters::convert(api, published, place, &mut report.mended)?;
    let mut responses = BTreeMap::new();
    // Some actions document 201 instead.
    let response = ["200", "201"].iter().find_map(|status| api.responses.get(*status));
    if let Some(schema) = response.and_then(|response| response.schema.as_ref()) {
        let mut schemas =
            Schemas { components: &published.components.schemas, mended: &mut report.mended };
        let place = place.join("responses");
        let mut schema = schemas.convert(schema, &place.join("200"), &mut Vec::new())?;
        schema.required = false;
        responses.insert("200".to_owned(), ResponseSpec { schema });
    }
    Ok(ActionSpec {
        deprecated: api.deprecated,
        parameters,
        responses,
        error_codes: api.error_codes.iter().map(|(k, v)| (k.clone(), v.clone())).collect(),
        ..ActionSpec::default()
    })
}

fn write(
    sources: &mut Sources,
    known: &Known,
    actions: BTreeMap<String, ActionSpec>,
    options: &ImportOptions,
    report: &mut Report,
    date: &str,
) {
    let path = |name: &str| format!("{}/actions/{name}.json", known.folder);
    for (name, spec) in &known.actions {
        let is_considered = options.only.is_empty() || options.only.contains(name);
        if actions.contains_key(name) || !is_considered {
            continue;
        }
        if options.drop {
            sources.remove(&path(name));
            report.dropped.push(name.clone());
            continue;
        }
        report.kept.actions.push(name.clone());
        if spec.removed_in.is_none() {
            let removed = ActionSpec { removed_in: Some(date.to_owned()), ..spec.clone() };
            set(sources, path(name), &removed);
        }
    }
    for (name, spec) in actions {
        set(sources, path(&name), &spec);
    }
}

/// Writes a file in the layout, if its value changes.
fn set<T: Serialize>(sources: &mut Sources, path: String, value: &T) {
    // The types of the facts have only keys that are texts, so that this cannot fail.
    let text = serde_json::to_string(value).unwrap_or_default();
    if let Ok(json) = Json::parse(&path, &text) {
        sources.insert(path, json.to_file());
    }
}
