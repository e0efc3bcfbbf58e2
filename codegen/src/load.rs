//! Parses the files into [`Product`]s and applies the corrections to the metadata.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::correct::correct;
use crate::curation::{CURATION_FILES, Curation, curation_file};
use crate::lock::{self, Lock};
use crate::names;
use crate::problem::{Problem, Problems};
use crate::spec::{ActionSpec, parse};
use crate::unique;

/// The files of `api-specs/`: text by path, with `/` as the separator.
pub type Sources = BTreeMap<String, String>;

/// Metadata and curation of one product.
pub(crate) struct Product {
    /// `ecs/2014-05-26`.
    pub(crate) folder: String,
    pub(crate) endpoints: Endpoints,
    pub(crate) actions: BTreeMap<String, ActionSpec>,
    pub(crate) curation: Curation,
    pub(crate) lock: Lock,
    /// The methods by action.
    methods: BTreeMap<String, String>,
}

impl Product {
    /// The name of the method and the module of an action.
    pub(crate) fn method(&self, action: &str) -> String {
        self.methods.get(action).cloned().unwrap_or_else(|| names::method(action))
    }

    /// Whether the product has no curation: its actions are one group, and what is not sure is left
    /// out instead of being reported.
    pub(crate) fn is_plain(&self) -> bool {
        self.curation.groups.is_empty() && !self.curation.service.curated
    }
}

/// `endpoints.json`: the product and its endpoints.
#[derive(Clone, Deserialize, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Endpoints {
    pub(crate) product: String,
    pub(crate) version: String,
    pub(crate) style: ApiStyle,
    /// The pattern of public hosts, with `{region}`.
    pub(crate) public: String,
    /// The pattern of hosts inside a VPC, with `{region}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) vpc: Option<String>,
    pub(crate) endpoints: Vec<RegionEndpoints>,
}

/// The API style of the product.
#[derive(Clone, Deserialize, Serialize)]
pub(crate) enum ApiStyle {
    #[serde(rename = "RPC")]
    Rpc,
}

/// The hosts of one region.
#[derive(Clone, Deserialize, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct RegionEndpoints {
    pub(crate) region_id: String,
    pub(crate) public: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) vpc: Option<String>,
}

/// The files of one product.
pub(crate) struct Folder<'a> {
    path: &'a str,
    sources: &'a Sources,
}

impl<'a> Folder<'a> {
    /// The full path and the text of a file of the folder.
    pub(crate) fn file(&self, name: &str) -> Option<(&'a str, &'a str)> {
        let path = format!("{}/{name}", self.path);
        self.sources.get_key_value(&path).map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The name without `.json`, the full path and the text of each file of a folder.
    pub(crate) fn files(
        &self,
        name: &str,
    ) -> impl Iterator<Item = (&'a str, &'a str, &'a str)> + use<'a> {
        let prefix = format!("{}/{name}/", self.path);
        self.sources.iter().filter_map(move |(path, text)| {
            let name = path.strip_prefix(&prefix)?.strip_suffix(".json")?;
            Some((name, path.as_str(), text.as_str()))
        })
    }
}

/// The product and the version of a folder of `api-specs/`.
///
/// # Errors
///
/// Fails if there is no such folder, or if its `endpoints.json` cannot be read.
pub fn product(sources: &Sources, folder: &str) -> Result<(String, String), Problems> {
    let path = format!("{folder}/endpoints.json");
    let Some(text) = sources.get(&path) else {
        let problem = Problem::new(path, ".", "no such product");
        return Err(problem.help("name a folder of api-specs, such as ecs/2014-05-26").into());
    };
    let endpoints: Endpoints = parse(&path, text)?;
    Ok((endpoints.product, endpoints.version))
}

/// Reads all products. A folder with an `endpoints.json` is a product.
pub(crate) fn load(sources: &Sources) -> Result<Vec<Product>, Problems> {
    let (products, problems) = load_leniently(sources)?;
    Problems::check(problems)?;
    Ok(products)
}

/// Reads all products, and returns the problems of those that could be read.
pub(crate) fn load_leniently(sources: &Sources) -> Result<(Vec<Product>, Vec<Problem>), Problems> {
    let folders: Vec<_> =
        sources.keys().filter_map(|path| path.strip_suffix("/endpoints.json")).collect();
    if folders.is_empty() {
        let help = "add at least one `<product>/<version>/endpoints.json`";
        return Err(Problem::new("api-specs", ".", "no product found").help(help).into());
    }
    let mut problems = unknown_files(sources, &folders);
    let files = sources.iter().filter(|(path, _)| !path.starts_with("verify/"));
    let duplicates = files.filter_map(|(path, text)| unique::check(path, text).err());
    let duplicates: Vec<_> = duplicates.collect();
    let mut products = Vec::new();
    let mut unreadable: Vec<_> = duplicates;
    for path in folders {
        match read_product(&Folder { path, sources }, &mut problems) {
            Ok(product) => products.push(product),
            Err(problem) => unreadable.push(problem),
        }
    }
    if !unreadable.is_empty() || !problems.iter().all(Problem::is_about_curation) {
        unreadable.append(&mut problems);
        Problems::check(unreadable)?;
    }
    Ok((products, problems))
}

/// Reports files that the generator does not read, so that a typo in a name is noticed.
fn unknown_files(sources: &Sources, folders: &[&str]) -> Vec<Problem> {
    let is_unknown = |path: &&String| {
        let inside = |folder: &&str| path.strip_prefix(*folder)?.strip_prefix('/');
        !folders.iter().find_map(inside).is_some_and(is_known)
    };
    let message = "unknown file: the generator does not read it";
    let problem = |path: &String| Problem::new(path, ".", message).help(UNKNOWN_FILE);
    // The comparison with the official client is not input of the generator.
    let files = sources.keys().filter(|path| !path.starts_with("verify/"));
    files.filter(is_unknown).map(problem).collect()
}

/// Whether the folder of a product can contain the file.
fn is_known(name: &str) -> bool {
    let is_json = |name: &str| name.ends_with(".json") && !name.contains('/');
    name == "endpoints.json"
        || name == "provenance.json"
        || name == lock::FILE
        || name.strip_prefix("actions/").is_some_and(is_json)
        || name.strip_prefix("rules/").is_some_and(is_json)
        || CURATION_FILES.iter().any(|file| curation_file(file) == name)
}

const UNKNOWN_FILE: &str = "the folder of a product contains endpoints.json, \
                            actions/<Action>.json, rules/<group>.json and curation files: rename or remove the file";

fn read_product(folder: &Folder<'_>, problems: &mut Vec<Problem>) -> Result<Product, Problem> {
    let curation = Curation::read(folder)?;
    let (path, text) = folder
        .file("endpoints.json")
        .ok_or_else(|| Problem::new(folder.path, ".", "endpoints.json is missing"))?;
    let endpoints: Endpoints = parse(path, text)
        .map_err(|problem| problem.help("api-specs/README.md describes the file"))?;
    let ApiStyle::Rpc = endpoints.style;
    let mut actions = BTreeMap::new();
    let mut unreadable = BTreeSet::new();
    for (name, path, text) in folder.files("actions") {
        match parse::<ActionSpec>(path, text) {
            Ok(action) => drop(actions.insert(name.to_owned(), action)),
            Err(problem) => {
                unreadable.insert(name);
                problems.push(problem.help(FIX_ACTION));
            }
        }
    }
    let file = format!("{}/{}", folder.path, curation_file("corrections"));
    for (index, correction) in curation.corrections.iter().enumerate() {
        // Whether a correction of an unreadable file applies is not known.
        if unreadable.contains(correction.at.split('/').next().unwrap_or_default()) {
            continue;
        }
        let json_path = format!("[{index}]");
        if let Err(message) = correct(&mut actions, correction) {
            problems.push(
                Problem::new(&file, json_path, format!("{}: {message}", correction.at))
                    .help("adapt the correction to the metadata, or remove it"),
            );
        }
    }
    let lock = match folder.file(lock::FILE) {
        Some((path, text)) => Lock::parse(path, text)?,
        None => Lock::default(),
    };
    let methods = lock.methods(&actions);
    Ok(Product { folder: folder.path.to_owned(), endpoints, actions, curation, lock, methods })
}

const FIX_ACTION: &str = "correct the file according to the published metadata; \
                          api-specs/README.md describes the format";
