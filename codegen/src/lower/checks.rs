//! Checks of names: they must be valid in Rust, and unique.
//!
//! Emitters do not check names. An error in the emitted code would not tell which input file it
//! comes from.

use std::collections::BTreeMap;

use super::{Context, service};
use crate::curation::curation_file;
use crate::load::Product;
use crate::model::Model;
use crate::names;
use crate::problem::Problem;

/// Modules of the emitted code other than groups.
const OWN_MODULES: [&str; 3] = ["blocking", "services", "types"];

/// The type that the module of curated types also exports.
const TIME: &str = "Time";

/// Reports invalid names of one product.
pub(super) fn names(context: &Context<'_>) {
    groups(context);
    types(context);
    curated_names(context);
    service_names(context);
    for action in context.product.actions.keys().filter(|name| !names::is_identifier(name)) {
        let message = format!("{action:?} {NOT_AN_IDENTIFIER}");
        let help = "rename the file: its name is the name of the action";
        context.report(Problem::new(context.action_file(action), ".", message).help(help));
    }
}

const NOT_AN_IDENTIFIER: &str = "is not a valid Rust identifier";

fn groups(context: &Context<'_>) {
    let file = context.curation_file("groups");
    let groups = &context.product.curation.groups;
    for name in groups.keys() {
        if OWN_MODULES.contains(&name.as_str()) {
            let message = format!("{name:?} is already a module of the generated code");
            context.report(Problem::new(&file, name, message).help("rename the group"));
        } else if !names::is_module(name) {
            let message = format!("{name:?} is not a valid module name");
            let help = "use lower-case letters, digits and `_`, and avoid Rust keywords";
            context.report(Problem::new(&file, name, message).help(help));
        }
    }
    let service = &context.product.curation.service;
    if let (Some(client), true) = (&service.client, groups.len() > 1) {
        let message = format!("{client} would be defined in each of {} groups", groups.len());
        let help = "merge the groups: a product with a `client` in service.json has one group";
        context.report(Problem::new(file, ".", message).help(help));
    }
}

fn types(context: &Context<'_>) {
    let curation = &context.product.curation;
    let enums = curation.enums.keys().map(|name| ("enums", name));
    let records = curation.records.keys().map(|name| ("records", name));
    for (file, name) in enums.chain(records).filter(|(_, name)| *name == TIME) {
        let message = format!("{name:?} is already a type of the crate");
        let file = context.curation_file(file);
        context.report(Problem::new(file, name, message).help("choose another name"));
    }
    for name in context.product.curation.records.keys() {
        let file = context.curation_file("records");
        check_type_name(context, &file, name, name, "rename the record");
    }
}

fn curated_names(context: &Context<'_>) {
    let file = context.curation_file("names");
    let names = &context.product.curation.names;
    for (path, name) in &names.records {
        let json_path = format!("records.{path}");
        check_type_name(context, &file, &json_path, name, "choose another name");
    }
    for (path, name) in &names.fields {
        let json_path = format!("fields.{path}");
        if !names::is_identifier(name) {
            let message = format!("{name:?} {NOT_AN_IDENTIFIER}");
            context.report(Problem::new(&file, json_path, message).help("choose another name"));
        } else if names::field(name) != *name {
            let message = format!("{name:?} is not a valid field name");
            let help = format!("write {:?}, or choose another name", names::field(name));
            context.report(Problem::new(&file, json_path, message).help(help));
        }
    }
}

fn check_type_name(context: &Context<'_>, file: &str, json_path: &str, name: &str, help: &str) {
    let message = if !names::is_identifier(name) {
        format!("{name:?} {NOT_AN_IDENTIFIER}")
    } else if names::is_reserved(name) {
        format!("{name:?} conflicts with a name that the generated code uses")
    } else {
        return;
    };
    context.report(Problem::new(file, json_path, message).help(help));
}

fn service_names(context: &Context<'_>) {
    let constant = service::constant(context.product);
    if !names::is_identifier(&constant) {
        let message = format!("the name of the constant, {constant:?}, {NOT_AN_IDENTIFIER}");
        let file = format!("{}/endpoints.json", context.product.folder);
        context.report(
            Problem::new(file, "product", message)
                .help("write the product as in the published metadata, such as `Ecs`, or set `constant` in curation/service.json"),
        );
    }
    let client = context.product.curation.service.client.as_deref();
    let file = context.curation_file("service");
    if let Some(client) = client.filter(|client| !names::is_identifier(client)) {
        let message = format!("{client:?} {NOT_AN_IDENTIFIER}");
        context.report(Problem::new(file, "client", message).help("choose another name"));
    } else if client == Some("Client") {
        let message = "\"Client\" is the client type of the main product";
        let help = "choose another name, or remove `client` to add the methods to `Client`";
        context.report(Problem::new(file, "client", message).help(help));
    }
}

/// A name, and where it is defined.
struct Named {
    name: String,
    file: String,
    json_path: String,
}

/// Reports duplicate names of one module or one client.
pub(super) fn conflicts(products: &[Product], model: &Model) -> Vec<Problem> {
    let mut problems = Vec::new();
    let rename = "rename one of the two";
    problems.extend(duplicates("type", products.iter().flat_map(type_names), rename));
    problems.extend(duplicates("group", products.iter().flat_map(group_names), rename));
    problems.extend(duplicates("client type", products.iter().filter_map(client_name), rename));
    problems.extend(duplicates(
        "product",
        products.iter().map(product_name),
        "remove one of the two folders: only one version of a product can be generated",
    ));
    problems.extend(methods(model));
    problems
}

/// A problem for each name that is already defined.
fn duplicates(kind: &str, names: impl Iterator<Item = Named>, help: &str) -> Vec<Problem> {
    let mut first: BTreeMap<String, Named> = BTreeMap::new();
    let mut problems = Vec::new();
    for named in names {
        match first.get(&named.name) {
            Some(other) => {
                let message = format!(
                    "the {kind} {} is already defined in {} at {}",
                    named.name, other.file, other.json_path
                );
                problems.push(Problem::new(named.file, named.json_path, message).help(help));
            }
            None => drop(first.insert(named.name.clone(), named)),
        }
    }
    problems
}

fn named(product: &Product, file: &str, json_path: &str, name: &str) -> Named {
    let file = format!("{}/{file}", product.folder);
    Named { name: name.to_owned(), file, json_path: json_path.to_owned() }
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

/// Reports actions of one client with the same method name.
fn methods(model: &Model) -> Vec<Problem> {
    let mut first = BTreeMap::new();
    let mut problems = Vec::new();
    for group in &model.groups {
        for action in &group.actions {
            let source = action.source.as_str();
            match first.insert((group.client.as_deref(), &action.method), source) {
                // One action in two groups, which `groups` reports.
                Some(other) if other == source => {}
                Some(other) => {
                    let client = group.client.as_deref().unwrap_or("Client");
                    let method = &action.method;
                    let message = format!("{other} already defines the method {client}::{method}");
                    problems.push(Problem::new(source, ".", message).help(METHODS));
                }
                None => {}
            }
        }
    }
    problems
}

const METHODS: &str = "for actions of different products, set `client` in service.json; for \
                       actions of one product, remove one of the two";
