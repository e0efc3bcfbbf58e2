//! The Rust names of fields and records.

use super::{Parent, Records};
use crate::curation::MemberPath;
use crate::lower::fields::same_shape;
use crate::lower::locked;
use crate::lower::union;
use crate::model::Field;
use crate::names;
use crate::problem::Problem;

impl Records<'_, '_> {
    pub(super) fn field_name(&self, path: &MemberPath, wire: &str) -> String {
        let context = self.context;
        let curated = context.ok(context.field_names.get(path)).flatten();
        if let Some(locked) = context.product.lock.get(path) {
            if let Some(curated) = curated {
                locked::check_curated(context, path, &locked.rust, curated);
            }
            return locked.rust.clone();
        }
        if let Some(curated) = curated {
            return (*curated).to_owned();
        }
        let name = names::field(wire);
        if !names::is_identifier(&name) {
            self.report_unnamed(path, wire, "fields");
        }
        name
    }

    /// Reports a name on the wire that no client can mean.
    pub(super) fn check_name(&self, path: &MemberPath, wire: &str) {
        let is_plain =
            |c: char| (c == ' ' || c.is_ascii_graphic()) && !"`\"'\\<>[](){}|#&".contains(c);
        if wire.trim() != wire || wire.is_empty() || !wire.chars().all(is_plain) {
            let message = format!("{wire:?} cannot be the name of a member");
            let file = self.context.action_file(self.action);
            let help = "correct the file, according to the published metadata";
            self.context.report(Problem::new(file, path.to_string(), message).help(help));
        }
    }

    /// `section` is the member of names.json for such names.
    fn report_unnamed(&self, path: &MemberPath, wire: &str, section: &str) {
        let message = format!("{wire:?} cannot be converted to a Rust identifier");
        let help = format!("set a name in `{section}` of curation/names.json");
        let file = self.context.action_file(self.action);
        self.context.report(Problem::new(file, path.to_string(), message).help(help));
    }

    pub(super) fn record_name(&self, path: &MemberPath, wire: &str) -> String {
        let context = self.context;
        if let Some(curated) = context.ok(context.record_names.get(path)).flatten() {
            let locked = context.product.lock.record(path);
            if let Some(locked) = locked.filter(|name| !name.starts_with("types::")) {
                locked::check_curated(context, path, locked, curated);
            }
            return (*curated).to_owned();
        }
        let name = names::record(wire);
        if !names::is_identifier(&name) {
            self.report_unnamed(path, wire, "records");
        }
        name
    }

    /// The name that the record had before. If another place has it too, the record gets the members of
    /// both; if these contradict each other, this place gets another name.
    pub(super) fn locked_name(
        &mut self,
        parent: &Parent<'_>,
        path: &MemberPath,
        fields: &[Field],
    ) -> Option<String> {
        let name = self.context.product.lock.record(path)?;
        match self.by_name.get_mut(name) {
            None if names::is_reserved(name) => None,
            None => Some(name.to_owned()),
            Some(Some((direction, known))) if *direction == parent.direction => {
                union::add(known, fields).ok()?;
                if let Some(record) = self.found.iter_mut().find(|record| record.name == name) {
                    record.fields.clone_from(known);
                }
                Some(name.to_owned())
            }
            Some(_) => None,
        }
    }

    /// Candidates are the preferred name, the name with the parent's as a prefix, and the name with
    /// a number. Returns the first that an equal record has, or else the first that is free.
    pub(super) fn choose_name(
        &self,
        parent: &Parent<'_>,
        preferred: String,
        fields: &[Field],
    ) -> String {
        let qualified = format!("{}{preferred}", parent.name);
        let numbered = (2..).map(|number| format!("{preferred}{number}"));
        let names = [preferred.clone(), qualified].into_iter().chain(numbered);
        // More candidates than records, so that one of them is free.
        let names: Vec<_> = names.take(self.by_name.len() + 4).collect();
        let is_equal = |name: &&String| match self.by_name.get(*name) {
            Some(Some((direction, known))) => {
                *direction == parent.direction && same_shape(known, fields)
            }
            _ => false,
        };
        let lock = &self.context.product.lock;
        let is_free = |name: &&String| {
            let is_taken = self.by_name.contains_key(*name) || lock.has_record(self.action, name);
            !is_taken && !names::is_reserved(name)
        };
        let equal = names.iter().find(is_equal);
        equal.or_else(|| names.iter().find(is_free)).cloned().unwrap_or(preferred)
    }
}
