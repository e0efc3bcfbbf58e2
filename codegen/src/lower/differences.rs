//! Records that several members share: what is different at one of them is said there.

use std::collections::BTreeMap;

use crate::model::{Docs, Field, Model, Record, Type};

/// Adds the differences to the documentation of the members that have the record.
pub(super) fn describe(model: &mut Model) {
    let shared = index(&model.shared);
    let mut actions = model.groups.iter_mut().flat_map(|group| &mut group.actions);
    actions.by_ref().for_each(|action| {
        let local = index(&action.records);
        let known = Known { local: &local, shared: &shared };
        fields(&mut action.records).for_each(|field| add(field, &known));
    });
    let none = BTreeMap::new();
    let known = Known { local: &none, shared: &shared };
    fields(&mut model.shared).for_each(|field| add(field, &known));
}

type Index = BTreeMap<String, Vec<Field>>;

fn index(records: &[Record]) -> Index {
    records.iter().map(|record| (record.name.clone(), record.fields.clone())).collect()
}

fn fields(records: &mut [Record]) -> impl Iterator<Item = &mut Field> {
    records.iter_mut().flat_map(|record| &mut record.fields)
}

/// The records of an action, and those of all actions.
struct Known<'a> {
    local: &'a Index,
    shared: &'a Index,
}

impl<'a> Known<'a> {
    fn record(&self, ty: &Type) -> Option<&'a Vec<Field>> {
        match ty {
            Type::Record(name) => self.local.get(name),
            Type::Shared(name) => self.shared.get(name),
            Type::List(inner) | Type::Map(inner) => self.record(inner),
            _ => None,
        }
    }

    /// The documentation of the member of a record, at a path with dots.
    fn docs(&self, ty: &Type, path: &str) -> Option<&'a Docs> {
        let (name, rest) =
            path.split_once('.').map_or((path, None), |(name, rest)| (name, Some(rest)));
        let field = self.record(ty)?.iter().find(|field| field.wire == name)?;
        match rest {
            Some(rest) => self.docs(&field.ty, rest),
            None => Some(&field.docs),
        }
    }
}

fn add(field: &mut Field, known: &Known<'_>) {
    let different = |(path, docs): &&(String, Docs)| {
        let usual = known.docs(&field.ty, path);
        !docs.details.is_empty() && usual.is_some_and(|usual| usual.details != docs.details)
    };
    let lines: Vec<_> = field.inner.iter().filter(different).map(line).collect();
    if !lines.is_empty() {
        field.docs.details.push("Different here:".to_owned());
        field.docs.details.push(lines.join("\n"));
    }
}

fn line((path, docs): &(String, Docs)) -> String {
    let mut text = format!("- `{path}`:");
    for (index, paragraph) in docs.details.iter().enumerate() {
        text += match (paragraph.starts_with("- "), index) {
            (true, _) => "\n  ",
            (false, 0) => " ",
            (false, _) => "\n\n  ",
        };
        text += &paragraph.replace('\n', "\n  ");
    }
    text
}
