//! What must hold before a file is imported: it is metadata, of this product, and not an old copy.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::place::Place;
use super::published::Published;
use super::{ImportOptions, PublishedFile};
use crate::load::{Endpoints, Sources};
use crate::problem::Problem;
use crate::spec::{ActionSpec, parse};

/// Parses the file.
pub(super) fn read(file: &PublishedFile<'_>) -> Result<Published, Problem> {
    if file.text.trim_start().starts_with('<') {
        let help = "download the metadata itself, not the page that shows it";
        return Err(Problem::new(file.name, ".", "is HTML or XML, not JSON").help(help));
    }
    let help = "the file must be the published metadata of one product, with `info` and `apis`";
    let published: Published = parse(file.name, file.text).map_err(|problem| problem.help(help))?;
    let style = &published.info.style;
    if style != "RPC" {
        let message = format!("{} is a product in the {style} style", published.info.product);
        let help = "only products in the RPC style are supported: their actions have no paths";
        return Err(Problem::new(file.name, "info.style", message).help(help));
    }
    if published.apis.is_empty() {
        return Err(Problem::new(file.name, "apis", "has no actions").help(help));
    }
    Ok(published)
}

/// The metadata that is there.
pub(super) struct Known {
    pub(super) folder: String,
    pub(super) actions: BTreeMap<String, ActionSpec>,
    /// Only some actions of the product are wanted.
    pub(super) is_partial: bool,
    endpoints: Option<Endpoints>,
}

#[derive(Default, Deserialize)]
struct Service {
    #[serde(default)]
    partial: bool,
}

#[derive(Deserialize)]
struct Date {
    date: String,
}

impl Known {
    pub(super) fn find(
        file: &PublishedFile<'_>,
        published: &Published,
        sources: &Sources,
        options: &ImportOptions,
    ) -> Result<Self, Problem> {
        let folder = match &options.folder {
            Some(folder) => {
                check_folder(folder)?;
                folder.clone()
            }
            None => folder_of(file, published, sources)?,
        };
        let read = |name: &str| {
            let path = format!("{folder}/{name}");
            sources.get_key_value(&path).map(|(path, text)| (path.as_str(), text.as_str()))
        };
        let endpoints = read("endpoints.json").map(|(path, text)| parse(path, text)).transpose()?;
        if let Some(endpoints) = &endpoints {
            same_product(file, published, endpoints, &folder)?;
        }
        let service: Service = match read("curation/service.json") {
            Some((path, text)) => parse(path, text)?,
            None => Service::default(),
        };
        let mut actions = BTreeMap::new();
        let prefix = format!("{folder}/actions/");
        for (path, text) in sources.range(prefix.clone()..) {
            let Some(name) = path.strip_prefix(&prefix) else { break };
            let spec = ActionSpec::parse(path, text)?;
            actions.insert(name.trim_end_matches(".json").to_owned(), spec);
        }
        let known = Self { folder, actions, is_partial: service.partial, endpoints };
        if !options.anyway {
            let date: Option<Date> = match read_provenance(sources, &known.folder) {
                Some((path, text)) => Some(parse(path, text)?),
                None => None,
            };
            known.not_older(file, date.as_ref())?;
            known.not_smaller(file, published, options)?;
        }
        Ok(known)
    }

    pub(super) fn endpoints(&self) -> Option<Endpoints> {
        self.endpoints.clone()
    }

    fn not_older(&self, file: &PublishedFile<'_>, known: Option<&Date>) -> Result<(), Problem> {
        match known.filter(|known| known.date.as_str() > file.date) {
            Some(known) => {
                let message =
                    format!("is of {}, older than the facts of {}", file.date, known.date);
                Err(Problem::new(file.name, ".", message).help(ANYWAY))
            }
            None => Ok(()),
        }
    }

    fn not_smaller(
        &self,
        file: &PublishedFile<'_>,
        published: &Published,
        options: &ImportOptions,
    ) -> Result<(), Problem> {
        let present = self.actions.iter().filter(|(_, spec)| spec.removed_in.is_none());
        let (found, missing): (Vec<_>, Vec<_>) =
            present.partition(|(name, _)| published.apis.contains_key(*name));
        let is_much = missing.len() * 5 > found.len() + missing.len();
        if options.only.is_empty() && is_much {
            let total = found.len() + missing.len();
            let message = format!("lacks {} of the {total} known actions", missing.len());
            return Err(Problem::new(file.name, "apis", message).help(ANYWAY));
        }
        Ok(())
    }
}

/// The folder is inside `api-specs/`.
fn check_folder(folder: &str) -> Result<(), Problem> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    let is_name = |name: &str| {
        name.starts_with(|c: char| c.is_ascii_alphanumeric()) && name.chars().all(is_plain)
    };
    match folder.split_once('/') {
        Some((product, version)) if is_name(product) && is_name(version) => Ok(()),
        _ => {
            let message = format!("{folder:?} is not the folder of a product");
            Err(Problem::new(folder, ".", message).help("name it as in `ecs/2014-05-26`"))
        }
    }
}

const ANYWAY: &str = "check that it is the right file; --anyway imports it";

fn read_provenance<'a>(sources: &'a Sources, folder: &str) -> Option<(&'a str, &'a str)> {
    let path = format!("{folder}/provenance.json");
    sources.get_key_value(&path).map(|(path, text)| (path.as_str(), text.as_str()))
}

/// The folder of the file's product.
fn folder_of(
    file: &PublishedFile<'_>,
    published: &Published,
    sources: &Sources,
) -> Result<String, Problem> {
    let info = &published.info;
    let mut folders = Vec::new();
    for (path, text) in sources.iter().filter(|(path, _)| path.ends_with("/endpoints.json")) {
        let endpoints: Endpoints = parse(path, text)?;
        let folder = path.trim_end_matches("/endpoints.json").to_owned();
        if endpoints.product == info.product && endpoints.version == info.version {
            return Ok(folder);
        }
        folders.push(format!("{folder} has {} {}", endpoints.product, endpoints.version));
    }
    let message = format!("is of {} {}, which has no folder", info.product, info.version);
    let help = format!(
        "{}; CONTRIBUTING.md describes how a product is added: --product {}/{}",
        folders.join(", "),
        info.product.to_lowercase(),
        info.version
    );
    Err(Problem::new(file.name, "info", message).help(help))
}

fn same_product(
    file: &PublishedFile<'_>,
    published: &Published,
    known: &Endpoints,
    folder: &str,
) -> Result<(), Problem> {
    let info = &published.info;
    if known.product == info.product && known.version == info.version {
        return Ok(());
    }
    let message = format!(
        "is of {} {}, but {folder} has {} {}",
        info.product, info.version, known.product, known.version
    );
    Err(Problem::new(file.name, "info", message).help("choose the folder of that product"))
}

/// Names of actions are names of files and of types.
pub(super) fn action_name(name: &str, place: &Place<'_>) -> Result<(), Problem> {
    let starts = name.starts_with(|c: char| c.is_ascii_alphabetic());
    if starts && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
        return Ok(());
    }
    let message = format!("{name:?} cannot be the name of an action");
    Err(place.problem(message, "names begin with a letter and have letters, digits and `_`"))
}

/// Reports actions whose files would be the same on some systems.
pub(super) fn names_differ(actions: &BTreeMap<String, ActionSpec>, file: &str) -> Vec<Problem> {
    let mut lower = BTreeMap::new();
    let mut problems = Vec::new();
    for name in actions.keys() {
        if let Some(other) = lower.insert(name.to_lowercase(), name) {
            let message = format!("{other} and {name} differ only in case");
            let help = "remove one of the two from the file";
            problems.push(Problem::new(file, "apis", message).help(help));
        }
    }
    problems
}
