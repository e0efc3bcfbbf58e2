//! Names that the curation or the metadata gives and Rust cannot take, or would have twice.
//!
//! Emitters take every name for granted, so whatever gets past this fails in the emitted code,
//! where the reader no longer sees which file it came from.

use std::collections::BTreeMap;

use super::{Context, service};
use crate::curation::curation_file;
use crate::load::Product;
use crate::model::Model;
use crate::names;
use crate::problem::Problem;

/// Modules of the emitted code that are no groups.
const OWN_MODULES: [&str; 3] = ["blocking", "services", "types"];

/// The type that stands beside the curated ones.
const TIME: &str = "Time";

/// Names of one product that are no names.
pub(super) fn names(context: &Context<'_>) {
    groups(context);
    types(context);
    curated(context);
    product(context);
    for action in context.product.actions.keys().filter(|name| !names::is_identifier(name)) {
        let what = format!("{action:?} is no name in Rust");
        let help = "the file has the name of the action: rename it";
        context.report(Problem::new(context.action_file(action), ".", what).help(help));
    }
}

fn groups(context: &Context<'_>) {
    let file = context.curation_file("groups");
    let groups = &context.product.curation.groups;
    for name in groups.keys() {
        if OWN_MODULES.contains(&name.as_str()) {
            let what = format!("{name:?} is a module of the generated code already");
            context.report(Problem::new(&file, name, what).help("rename the group"));
        } else if !names::is_module(name) {
            let what = format!("{name:?} is no name for a module");
            let help = "use lower-case letters, digits and `_`, and no keyword of Rust";
            context.report(Problem::new(&file, name, what).help(help));
        }
    }
    let service = &context.product.curation.service;
    if let (Some(client), true) = (&service.client, groups.len() > 1) {
        let what = format!("{client} would be defined by each of {} groups", groups.len());
        let help = "a product with a `client` in service.json has one group: join them";
        context.report(Problem::new(file, ".", what).help(help));
    }
}

fn types(context: &Context<'_>) {
    let curation = &context.product.curation;
    let enums = curation.enums.keys().map(|name| ("enums", name));
    let records = curation.records.keys().map(|name| ("records", name));
    for (file, name) in enums.chain(records).filter(|(_, name)| *name == TIME) {
        let what = format!("{name:?} is a type of the crate already");
        let file = context.curation_file(file);
        context.report(Problem::new(file, name, what).help("choose another name"));
    }
    for name in context.product.curation.records.keys() {
        let file = context.curation_file("records");
        not_a_type(context, &file, name, name, "rename the record");
    }
}

fn curated(context: &Context<'_>) {
    let file = context.curation_file("names");
    let names = &context.product.curation.names;
    for (path, name) in &names.records {
        let place = format!("records.{path}");
        not_a_type(context, &file, &place, name, "choose another name");
    }
    for (path, name) in &names.fields {
        let place = format!("fields.{path}");
        if !names::is_identifier(name) {
            let what = format!("{name:?} is no name in Rust");
            context.report(Problem::new(&file, place, what).help("choose another name"));
        } else if names::field(name) != *name {
            let what = format!("{name:?} is no name for a field");
            let help = format!("write {:?}, or choose another name", names::field(name));
            context.report(Problem::new(&file, place, what).help(help));
        }
    }
}

fn not_a_type(context: &Context<'_>, file: &str, place: &str, name: &str, help: &str) {
    let what = if !names::is_identifier(name) {
        format!("{name:?} is no name in Rust")
    } else if names::is_taken(name) {
        format!("{name:?} would hide a name that the generated code uses")
    } else {
        return;
    };
    context.report(Problem::new(file, place, what).help(help));
}

fn product(context: &Context<'_>) {
    let constant = service::constant(context.product);
    if !names::is_identifier(&constant) {
        let what = format!("{constant:?} would be the name of a constant, but is no name in Rust");
        let file = format!("{}/endpoints.json", context.product.folder);
        context.report(
            Problem::new(file, "product", what)
                .help("write the product as the published metadata does, such as `Ecs`"),
        );
    }
    let client = context.product.curation.service.client.as_deref();
    let file = context.curation_file("service");
    if let Some(client) = client.filter(|client| !names::is_identifier(client)) {
        let what = format!("{client:?} is no name in Rust");
        context.report(Problem::new(file, "client", what).help("choose another name"));
    } else if client == Some("Client") {
        let what = "\"Client\" is the type of the main product";
        let help = "choose another name, or remove the member to add the methods to `Client`";
        context.report(Problem::new(file, "client", what).help(help));
    }
}

/// A name, and where it comes from.
struct Named {
    name: String,
    file: String,
    place: String,
}

/// Names that would stand twice in one module, or twice on one client.
pub(super) fn clashes(products: &[Product], model: &Model) -> Vec<Problem> {
    let mut problems = Vec::new();
    let one_product = "rename one of the two";
    problems.extend(repeated("type", products.iter().flat_map(type_names), one_product));
    problems.extend(repeated("group", products.iter().flat_map(group_names), one_product));
    problems.extend(repeated("client type", products.iter().filter_map(client_name), one_product));
    problems.extend(repeated(
        "product",
        products.iter().map(product_name),
        "the generated code holds one version of each product: remove one of the two folders",
    ));
    problems.extend(methods(model));
    problems
}

/// A problem for each name that an earlier one has.
fn repeated(kind: &str, names: impl Iterator<Item = Named>, help: &str) -> Vec<Problem> {
    let mut first: BTreeMap<String, Named> = BTreeMap::new();
    let mut problems = Vec::new();
    for named in names {
        match first.get(&named.name) {
            Some(other) => {
                let what = format!(
                    "there is another {kind} {}, in {} at {}",
                    named.name, other.file, other.place
                );
                problems.push(Problem::new(named.file, named.place, what).help(help));
            }
            None => drop(first.insert(named.name.clone(), named)),
        }
    }
    problems
}

fn named(product: &Product, file: &str, place: &str, name: &str) -> Named {
    let file = format!("{}/{file}", product.folder);
    Named { name: name.to_owned(), file, place: place.to_owned() }
}

fn type_names(product: &Product) -> impl Iterator<Item = Named> {
    let enums = product.curation.enums.keys().map(|name| ("enums", name));
    let records = product.curation.records.keys().map(|name| ("records", name));
    enums.chain(records).map(|(file, name)| named(product, &curation_file(file), name, name))
}

fn group_names(product: &Product) -> impl Iterator<Item = Named> {
    let names = product.curation.groups.keys();
    names.map(|name| named(product, &curation_file("groups"), name, name))
}

fn client_name(product: &Product) -> Option<Named> {
    let client = product.curation.service.client.as_deref()?;
    Some(named(product, &curation_file("service"), "client", client))
}

fn product_name(product: &Product) -> Named {
    named(product, "endpoints.json", "product", &service::constant(product))
}

/// Actions whose methods would have one name on one client.
fn methods(model: &Model) -> Vec<Problem> {
    let mut first = BTreeMap::new();
    let mut problems = Vec::new();
    for group in &model.groups {
        for action in &group.actions {
            let source = action.source.as_str();
            match first.insert((group.client.as_deref(), &action.method), source) {
                // One action in two groups, which is reported as such.
                Some(other) if other == source => {}
                Some(other) => {
                    let client = group.client.as_deref().unwrap_or("Client");
                    let what = format!(
                        "its method would be {client}::{}, which {other} has already",
                        action.method
                    );
                    problems.push(Problem::new(source, ".", what).help(METHODS));
                }
                None => {}
            }
        }
    }
    problems
}

const METHODS: &str = "two products need a `client` of their own in service.json; in one product \
                       only one of the actions can stay";
