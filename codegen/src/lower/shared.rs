//! Records that several actions share, as the curation says.

use std::cell::RefCell;
use std::collections::BTreeMap;

use super::{Context, union};
use crate::curation::{Direction, MemberPath, Patterns, SharedRecord, curation_file};
use crate::load::Product;
use crate::model::{Docs, Field, Record, Type};
use crate::problem::Problem;

pub(crate) struct SharedRecords<'a> {
    file: String,
    curation: &'a BTreeMap<String, SharedRecord>,
    except: BTreeMap<&'a str, Patterns<()>>,
    found: RefCell<BTreeMap<&'a str, Found>>,
}

/// The fields of a shared record, and their documentation at all places.
struct Found {
    fields: Vec<Field>,
    docs: BTreeMap<String, Vec<Docs>>,
}

impl Found {
    fn add_docs(&mut self, fields: &[Field]) {
        for field in fields {
            self.docs.entry(field.wire.clone()).or_default().push(field.docs.clone());
        }
    }

    /// The fields with the documentation that most places have.
    fn fields(&self) -> Vec<Field> {
        let mut fields = self.fields.clone();
        for field in &mut fields {
            let all = self.docs.get(&field.wire).map_or(&[][..], Vec::as_slice);
            let count = |docs: &Docs| all.iter().filter(|other| *other == docs).count();
            // Of equal counts, `max_by_key` takes the last.
            if let Some(docs) = all.iter().rev().max_by_key(|docs| count(docs)) {
                field.docs = docs.clone();
            }
        }
        fields
    }
}

impl<'a> SharedRecords<'a> {
    pub(super) fn new(product: &'a Product, problems: &mut Vec<Problem>) -> Self {
        let file = format!("{}/{}", product.folder, curation_file("records"));
        let curation = &product.curation.records;
        let mut except = BTreeMap::new();
        for (name, shared) in curation {
            let mut excepted = Patterns::new(file.clone(), "record that would be shared");
            for (index, path) in shared.except.iter().enumerate() {
                problems.extend(excepted.add(format!("{name}.except[{index}]"), path, ()).err());
            }
            except.insert(name.as_str(), excepted);
        }
        Self { file, curation, except, found: RefCell::default() }
    }

    /// The name of the shared record for a record of the metadata, if the curation has one.
    pub(super) fn find(
        &self,
        context: &Context<'_>,
        direction: Direction,
        wire: &str,
        path: &MemberPath,
        fields: &[Field],
    ) -> Option<String> {
        let locked = context.product.lock.record(path);
        let (name, _) = self.curation.iter().find(|(name, shared)| {
            let has_its_members = shared.records.iter().any(|record| record == wire)
                && has_members(fields, &shared.members);
            let is_it = match locked.map(|locked| locked.strip_prefix("types::")) {
                // What it was, it stays, whatever members it gets.
                Some(locked) => locked == Some(name.as_str()),
                None => has_its_members,
            };
            let is_meant = shared.direction == direction && (is_it || has_its_members);
            is_meant && !self.is_excepted(context, name, path) && is_it
        })?;
        self.check_references(context, name, path, fields);
        let mut found = self.found.borrow_mut();
        match found.get_mut(name.as_str()) {
            Some(known) => self.merge(context, name, path, &mut known.fields, fields),
            None => {
                let known = Found { fields: fields.to_vec(), docs: BTreeMap::new() };
                found.insert(name, known);
            }
        }
        found.entry(name).and_modify(|known| known.add_docs(fields));
        Some(name.clone())
    }

    fn is_excepted(&self, context: &Context<'_>, name: &str, path: &MemberPath) -> bool {
        let excepted = self.except.get(name).map(|patterns| context.ok(patterns.get(path)));
        !matches!(excepted, Some(Some(None)))
    }

    /// A shared record cannot contain records of the module of an action.
    fn check_references(
        &self,
        context: &Context<'_>,
        name: &str,
        path: &MemberPath,
        fields: &[Field],
    ) {
        for field in fields {
            if let Some(local) = find_local_record(&field.ty) {
                let wire = &field.wire;
                let message = format!("{path}/{wire} has the record {local}, which is not shared");
                let help = "add an entry for it: a shared record can contain only shared records";
                context.report(Problem::new(&self.file, name, message).help(help));
            }
        }
    }

    /// A member of the shared record is required if all actions require it.
    fn merge(
        &self,
        context: &Context<'_>,
        name: &str,
        path: &MemberPath,
        known: &mut Vec<Field>,
        fields: &[Field],
    ) {
        if let Err(member) = union::add(known, fields) {
            let message = format!("{path}/{member} has another type than in the shared record");
            let help = "correct the types in corrections.json, or add the path to `except`";
            context.report(Problem::new(&self.file, name, message).help(help));
        }
    }

    /// The fields of a shared record that was found.
    pub(super) fn fields(&self, name: &str) -> Option<Vec<Field>> {
        self.found.borrow().get(name).map(Found::fields)
    }

    pub(super) fn lower(&self) -> Vec<Record> {
        let found = self.found.borrow();
        self.curation
            .iter()
            .filter_map(|(name, shared)| {
                let fields = found.get(name.as_str())?.fields();
                let docs = vec![shared.about.clone()];
                Some(Record::part(name.clone(), shared.direction, docs, fields))
            })
            .collect()
    }

    pub(super) fn unused(&self) -> Vec<Problem> {
        let found = self.found.borrow();
        let unused = self.curation.keys().filter(|name| !found.contains_key(name.as_str()));
        unused
            .map(|name| {
                Problem::new(
                    &self.file,
                    name,
                    "no longer applies: no record has exactly these members",
                )
                .help("remove the entry, or correct its members")
            })
            .chain(self.except.values().flat_map(Patterns::unused))
            .collect()
    }
}

fn has_members(fields: &[Field], names: &[String]) -> bool {
    fields.len() == names.len() && fields.iter().all(|field| names.contains(&field.wire))
}

fn find_local_record(ty: &Type) -> Option<&str> {
    match ty {
        Type::Record(name) => Some(name),
        Type::List(inner) | Type::Map(inner) => find_local_record(inner),
        _ => None,
    }
}
