//! Records that several actions share, by curation.

use std::cell::RefCell;
use std::collections::BTreeMap;

use super::Context;
use super::record::same_shape;
use crate::curation::{MemberPath, Patterns, SharedRecord, Side, curation_file};
use crate::load::Product;
use crate::model::{Field, Record, Role, Type};
use crate::problem::Problem;

pub(crate) struct SharedRecords<'a> {
    file: String,
    curation: &'a BTreeMap<String, SharedRecord>,
    except: BTreeMap<&'a str, Patterns<()>>,
    found: RefCell<BTreeMap<&'a str, Vec<Field>>>,
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

    /// The shared record for a record of the metadata, if the curation names one.
    pub(super) fn claim(
        &self,
        context: &Context<'_>,
        side: Side,
        wire: &str,
        path: &MemberPath,
        fields: &[Field],
    ) -> Option<String> {
        let (name, _) = self.curation.iter().find(|(name, shared)| {
            shared.side == side
                && shared.records.iter().any(|record| record == wire)
                && has_members(fields, &shared.members)
                && !self.is_excepted(context, name, path)
        })?;
        self.check_reach(context, name, path, fields);
        let mut found = self.found.borrow_mut();
        match found.get_mut(name.as_str()) {
            Some(known) => self.join(context, name, path, known, fields),
            None => drop(found.insert(name, fields.to_vec())),
        }
        Some(name.clone())
    }

    fn is_excepted(&self, context: &Context<'_>, name: &str, path: &MemberPath) -> bool {
        let excepted = self.except.get(name).map(|patterns| context.ok(patterns.get(path)));
        !matches!(excepted, Some(Some(None)))
    }

    /// A shared record cannot name records of an action's module.
    fn check_reach(&self, context: &Context<'_>, name: &str, path: &MemberPath, fields: &[Field]) {
        for field in fields {
            if let Some(local) = local_record(&field.ty) {
                let what = format!("{path}/{} is the record {local}, not a shared one", field.wire);
                let help = "add an entry for it, so that it can be named from here";
                context.report(Problem::new(&self.file, name, what).help(help));
            }
        }
    }

    /// A member is required in the shared record when all actions require it.
    fn join(
        &self,
        context: &Context<'_>,
        name: &str,
        path: &MemberPath,
        known: &mut [Field],
        fields: &[Field],
    ) {
        let by_wire = |one: &&Field, other: &&Field| one.wire.cmp(&other.wire);
        let mut sorted: Vec<_> = fields.iter().collect();
        sorted.sort_by(by_wire);
        for field in known.iter_mut() {
            let other = sorted.iter().find(|other| other.wire == field.wire);
            field.required &= other.is_some_and(|other| other.required);
        }
        let plain = |fields: Vec<&Field>| -> Vec<Field> {
            fields.into_iter().map(|field| Field { required: false, ..field.clone() }).collect()
        };
        let mut known: Vec<_> = known.iter().collect();
        known.sort_by(by_wire);
        if !same_shape(&plain(known), &plain(sorted)) {
            let what = format!("{path} has the members of the shared record, but other types");
            let help = "correct the types in corrections.json, or share the record no longer";
            context.report(Problem::new(&self.file, name, what).help(help));
        }
    }

    pub(super) fn lower(&self) -> Vec<Record> {
        let found = self.found.borrow();
        self.curation
            .iter()
            .filter_map(|(name, shared)| {
                Some(Record {
                    name: name.clone(),
                    side: shared.side,
                    docs: vec![shared.about.clone()],
                    role: Role::Part,
                    fields: found.get(name.as_str())?.clone(),
                })
            })
            .collect()
    }

    pub(super) fn unused(&self) -> Vec<Problem> {
        let found = self.found.borrow();
        let unused = self.curation.keys().filter(|name| !found.contains_key(name.as_str()));
        unused
            .map(|name| {
                Problem::new(&self.file, name, "no longer applies: no record has these members")
                    .help("remove the entry, or correct its members")
            })
            .chain(self.except.values().flat_map(Patterns::unused))
            .collect()
    }
}

fn has_members(fields: &[Field], names: &[String]) -> bool {
    fields.len() == names.len() && fields.iter().all(|field| names.contains(&field.wire))
}

fn local_record(ty: &Type) -> Option<&str> {
    match ty {
        Type::Record(name) => Some(name),
        Type::List(inner) | Type::Map(inner) => local_record(inner),
        _ => None,
    }
}
