//! Which members have a curated enum.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use super::{Context, twice};
use crate::curation::{EnumCuration, MemberPath, Patterns, curation_file};
use crate::load::Product;
use crate::model::Enum;
use crate::names;
use crate::problem::Problem;
use crate::spec::Schema;

pub(crate) struct Enums<'a> {
    file: String,
    curation: &'a BTreeMap<String, EnumCuration>,
    members: Patterns<&'a str>,
    except: BTreeMap<&'a str, Patterns<()>>,
    /// Documented values that were met, by enum.
    met: RefCell<BTreeMap<String, BTreeSet<String>>>,
}

impl<'a> Enums<'a> {
    pub(super) fn new(product: &'a Product, problems: &mut Vec<Problem>) -> Self {
        let file = format!("{}/{}", product.folder, curation_file("enums"));
        let mut members = Patterns::new(file.clone(), "such member of type string");
        let mut except = BTreeMap::new();
        for (name, curation) in &product.curation.enums {
            problems.extend(check(&file, name, curation));
            for (index, path) in curation.members.iter().enumerate() {
                let place = format!("{name}.members[{index}]");
                problems.extend(members.add(place, path, name.as_str()).err());
            }
            let mut excepted = Patterns::new(file.clone(), "member that the enum would have");
            for (index, path) in curation.except.iter().enumerate() {
                let place = format!("{name}.except[{index}]");
                problems.extend(excepted.add(place, path, ()).err());
            }
            except.insert(name.as_str(), excepted);
        }
        Self { file, curation: &product.curation.enums, members, except, met: RefCell::default() }
    }

    /// The enum of a string member, if it has one.
    pub(super) fn claim(
        &self,
        context: &Context<'_>,
        path: &MemberPath,
        schema: &Schema,
    ) -> Option<String> {
        let accepted = |name: &&str| {
            let excepted = self.except.get(*name).map(|patterns| patterns.get(path));
            !matches!(excepted, Some(Ok(Some(())) | Err(_)))
        };
        let name = *context.ok(self.members.get_if(path, accepted)).flatten()?;
        self.check_values(context, name, path, schema);
        Some(name.to_owned())
    }

    fn check_values(&self, context: &Context<'_>, name: &str, path: &MemberPath, schema: &Schema) {
        let Some(curation) = self.curation.get(name) else { return };
        for value in &schema.documented_values {
            if !curation.values.contains(value) && !curation.ignored.contains(value) {
                let what = format!("{path} documents the value {value:?}, which is not listed");
                let help = "add it to `values`, or to `ignored` if it is none, or name the \
                            member in `except`";
                context.report(Problem::new(&self.file, format!("{name}.values"), what).help(help));
            }
            self.met.borrow_mut().entry(name.to_owned()).or_default().insert(value.clone());
        }
    }

    pub(super) fn lower(&self) -> Vec<Enum> {
        self.curation
            .iter()
            .map(|(name, curation)| Enum {
                name: name.clone(),
                about: curation.about.clone(),
                cases: cases(curation),
            })
            .collect()
    }

    pub(super) fn unused(&self) -> Vec<Problem> {
        let mut problems: Vec<_> = self.members.unused().collect();
        problems.extend(self.except.values().flat_map(Patterns::unused));
        for (name, curation) in self.curation {
            let met = self.met.borrow();
            let met = met.get(name);
            for value in &curation.ignored {
                if !met.is_some_and(|met| met.contains(value)) {
                    let what = format!("{value:?} no longer applies: no member documents it");
                    let place = format!("{name}.ignored");
                    problems.push(Problem::new(&self.file, place, what).help("remove it"));
                }
            }
        }
        problems
    }
}

fn cases(curation: &EnumCuration) -> Vec<(String, String)> {
    let variant = |value: &String| {
        curation.variants.get(value).cloned().unwrap_or_else(|| names::variant(value))
    };
    curation.values.iter().map(|value| (variant(value), value.clone())).collect()
}

/// What is wrong with an entry in itself.
fn check(file: &str, name: &str, curation: &EnumCuration) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut report = |part: &str, what: String, help: &str| {
        problems.push(Problem::new(file, format!("{name}{part}"), what).help(help));
    };
    if !names::is_identifier(name) {
        report("", format!("{name:?} is no name in Rust"), "rename the enum");
    }
    for value in twice(curation.values.iter()) {
        report(".values", format!("{value:?} is listed twice"), "remove one");
    }
    for value in curation.variants.keys().filter(|value| !curation.values.contains(*value)) {
        let what = format!("{value:?} no longer applies: it is not in `values`");
        report(".variants", what, "remove it");
    }
    let cases = cases(curation);
    for (variant, one, other) in clashes(&cases) {
        let what = format!("{one:?} and {other:?} would both be called {variant}");
        report(".values", what, "name one of them in `variants`");
    }
    for (variant, value) in &cases {
        if variant == "Unknown" || !names::is_identifier(variant) {
            let what = format!("the value {value:?} cannot be called {variant:?}");
            report(".values", what, "name it in `variants`");
        }
    }
    problems
}

/// Values that are told apart in the metadata, but not by their names in Rust.
fn clashes(cases: &[(String, String)]) -> Vec<(&str, &str, &str)> {
    let mut first = BTreeMap::new();
    let mut clashes = Vec::new();
    for (variant, value) in cases {
        let known = *first.entry(variant).or_insert(value);
        if known != value {
            clashes.push((variant.as_str(), known.as_str(), value.as_str()));
        }
    }
    clashes
}
