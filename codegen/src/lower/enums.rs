//! Open enums, and the members that have them.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use super::Context;
use crate::curation::{EnumCuration, MemberPath, Patterns, curation_file};
use crate::load::Product;
use crate::model::{Enum, Variant};
use crate::names;
use crate::problem::{Entry, Problem};
use crate::spec::Schema;

pub(crate) struct Enums<'a> {
    file: String,
    curation: &'a BTreeMap<String, EnumCuration>,
    members: Patterns<&'a str>,
    except: BTreeMap<&'a str, Patterns<()>>,
    /// The documented values of the members of each enum.
    documented: RefCell<BTreeMap<String, BTreeSet<String>>>,
}

impl<'a> Enums<'a> {
    pub(super) fn new(product: &'a Product, problems: &mut Vec<Problem>) -> Self {
        let file = format!("{}/{}", product.folder, curation_file("enums"));
        let mut members = Patterns::new(file.clone(), "member of type string");
        let mut except = BTreeMap::new();
        for (name, curation) in &product.curation.enums {
            problems.extend(check(&file, name, curation));
            for (index, path) in curation.members.iter().enumerate() {
                let json_path = format!("{name}.members[{index}]");
                problems.extend(members.add(json_path, path, name.as_str()).err());
            }
            let mut excepted = Patterns::new(file.clone(), "member of the enum");
            for (index, path) in curation.except.iter().enumerate() {
                let json_path = format!("{name}.except[{index}]");
                problems.extend(excepted.add(json_path, path, ()).err());
            }
            except.insert(name.as_str(), excepted);
        }
        Self {
            file,
            curation: &product.curation.enums,
            members,
            except,
            documented: RefCell::default(),
        }
    }

    /// The enum of a string member, if the curation names one.
    pub(super) fn find(
        &self,
        context: &Context<'_>,
        path: &MemberPath,
        schema: &Schema,
    ) -> Option<String> {
        let name = context.ok(self.name(path)).flatten()?;
        self.check_values(context, name, path, schema);
        Some(name.to_owned())
    }

    /// The name of the enum of a member.
    pub(super) fn name(&self, path: &MemberPath) -> Result<Option<&'a str>, Problem> {
        let accepted = |name: &&str| {
            let excepted = self.except.get(*name).map(|patterns| patterns.get(path));
            !matches!(excepted, Some(Ok(Some(())) | Err(_)))
        };
        self.members.get_if(path, accepted).map(Option::<&&str>::copied)
    }

    fn check_values(&self, context: &Context<'_>, name: &str, path: &MemberPath, schema: &Schema) {
        let Some(curation) = self.curation.get(name) else { return };
        for value in &schema.documented_values {
            if !curation.values.contains_key(value) && !curation.ignored.contains(value) {
                let message = format!("{path} documents a value that is not listed: {value:?}");
                let help = "add it to `values`, or to `ignored` if it is not a value, or add \
                            the member to `except`";
                let problem =
                    Problem::new(&self.file, format!("{name}.values"), message).help(help);
                context.report(problem.missing("enums", &[name, "values", value], Entry::Text));
            }
            self.documented.borrow_mut().entry(name.to_owned()).or_default().insert(value.clone());
        }
    }

    pub(super) fn lower(&self) -> Vec<Enum> {
        self.curation
            .iter()
            .map(|(name, curation)| Enum {
                name: name.clone(),
                about: curation.about.clone(),
                variants: variants(curation).collect(),
            })
            .collect()
    }

    pub(super) fn unused(&self) -> Vec<Problem> {
        let mut problems: Vec<_> = self.members.unused().collect();
        problems.extend(self.except.values().flat_map(Patterns::unused));
        for (name, curation) in self.curation {
            let documented = self.documented.borrow();
            let documented = documented.get(name);
            for value in &curation.ignored {
                if !documented.is_some_and(|documented| documented.contains(value)) {
                    let message = format!("{value:?} no longer applies: no member documents it");
                    let json_path = format!("{name}.ignored");
                    problems.push(Problem::new(&self.file, json_path, message).help("remove it"));
                }
            }
        }
        problems
    }
}

fn variants(curation: &EnumCuration) -> impl Iterator<Item = Variant> {
    curation.values.iter().map(|(value, about)| {
        let curated = curation.variants.get(value).cloned();
        let name = curated.unwrap_or_else(|| names::variant(value));
        Variant { name, value: value.clone(), about: about.clone() }
    })
}

/// Checks an entry without the metadata.
fn check(file: &str, name: &str, curation: &EnumCuration) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut report = |part: &str, message: String, help: &str| {
        problems.push(Problem::new(file, format!("{name}{part}"), message).help(help));
    };
    if !names::is_identifier(name) {
        report("", format!("{name:?} is not a valid Rust identifier"), "rename the enum");
    }
    for value in curation.variants.keys().filter(|value| !curation.values.contains_key(*value)) {
        let message = format!("{value:?} no longer applies: it is not in `values`");
        report(".variants", message, "remove it");
    }
    let variants: Vec<_> = variants(curation).collect();
    for (variant, one, other) in conflicts(&variants) {
        let message = format!("{one:?} and {other:?} both have the variant name {variant}");
        report(".values", message, "set another name for one of them in `variants`");
    }
    for Variant { name: variant, value, .. } in &variants {
        if variant == "Unknown" || !names::is_identifier(variant) {
            let message = format!("the value {value:?} cannot have the variant name {variant:?}");
            report(".values", message, "set another name in `variants`");
        }
    }
    problems
}

/// Different values with the same variant name.
fn conflicts(variants: &[Variant]) -> Vec<(&str, &str, &str)> {
    let mut first = BTreeMap::new();
    let mut conflicts = Vec::new();
    for Variant { name: variant, value, .. } in variants {
        let known = *first.entry(variant).or_insert(value);
        if known != value {
            conflicts.push((variant.as_str(), known.as_str(), value.as_str()));
        }
    }
    conflicts
}
