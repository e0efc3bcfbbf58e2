//! Schemas become fields and records.

use std::collections::BTreeMap;

use super::{Context, docs, time};
use crate::curation::{ListEncoding, MemberPath, Side};
use crate::model::{Field, Form, Record, Role, Type};
use crate::names;
use crate::problem::Problem;
use crate::spec::{Kind, Schema, Style};

/// The records of one action's module, as they are found.
pub(super) struct Records<'a, 'c> {
    context: &'a Context<'c>,
    action: &'a str,
    found: Vec<Record>,
    /// The fields of the records that have each name, to tell equal ones from others.
    taken: BTreeMap<String, Option<(Side, Vec<Field>)>>,
}

/// The record that members belong to.
pub(super) struct Parent<'a> {
    /// Empty for a request or answer itself.
    pub(super) name: &'a str,
    pub(super) side: Side,
}

impl<'a, 'c> Records<'a, 'c> {
    pub(super) fn new(context: &'a Context<'c>, action: &'a str) -> Self {
        Self { context, action, found: Vec::new(), taken: BTreeMap::new() }
    }

    /// Keeps a name from being used for a record of the metadata.
    pub(super) fn reserve(&mut self, name: String) -> String {
        self.taken.insert(name.clone(), None);
        name
    }

    /// The records found since the last time.
    pub(super) fn take(&mut self) -> Vec<Record> {
        std::mem::take(&mut self.found)
    }

    /// The fields for some members.
    pub(super) fn fields<'m>(
        &mut self,
        parent: &Parent<'_>,
        members: impl Iterator<Item = (MemberPath, &'m str, &'m Schema, Option<Style>)>,
    ) -> Vec<Field> {
        let mut fields: Vec<_> = members
            .map(|(path, name, schema, style)| self.field(parent, &path, name, schema, style))
            .collect();
        tell_apart(&mut fields);
        fields
    }

    fn field(
        &mut self,
        parent: &Parent<'_>,
        path: &MemberPath,
        name: &str,
        schema: &Schema,
        style: Option<Style>,
    ) -> Field {
        let context = self.context;
        let (ty, form) = self.member(parent, path, name, schema, style);
        let secret = context.ok(context.secrets.get(path)).flatten();
        let is_shown = form != Form::Plain || matches!(ty, Type::Time(_));
        if let Some(index) = secret.filter(|_| is_shown) {
            self.not_secret(path, *index);
        }
        let sentence = self.sentence(path, &form);
        Field {
            wire: name.to_owned(),
            rust: self.field_name(path, name),
            docs: docs::member(sentence, name, schema, parent.side, &ty, &form),
            form: if secret.is_some() { Form::Secret } else { form },
            required: schema.required && parent.side == Side::Request,
            deprecated: schema.deprecated,
            ty,
        }
    }

    fn field_name(&self, path: &MemberPath, wire: &str) -> String {
        let context = self.context;
        if let Some(curated) = context.ok(context.field_names.get(path)).flatten() {
            return (*curated).to_owned();
        }
        let name = names::field(wire);
        if !names::is_identifier(&name) {
            self.nameless(path, wire, "fields");
        }
        name
    }

    /// `section` is the part of names.json that can help.
    fn nameless(&self, path: &MemberPath, wire: &str, section: &str) {
        let what = format!("{wire:?} gives no name in Rust");
        let help = format!("give it a name in curation/names.json under `{section}`");
        let file = self.context.action_file(self.action);
        self.context.report(Problem::new(file, path.to_string(), what).help(help));
    }

    fn not_secret(&self, path: &MemberPath, index: usize) {
        let what =
            format!("{path} is JSON text, a list in another form or a time, and cannot be hidden");
        let help = "remove the entry, or add a form for it to ecs-core/src/record and codegen";
        let file = self.context.curation_file("secrets");
        self.context.report(Problem::new(file, format!("[{index}]"), what).help(help));
    }

    /// The sentence of a member, or of the list that it wraps.
    fn sentence(&self, path: &MemberPath, form: &Form) -> Option<&'c str> {
        let context = self.context;
        let ask = |path: &MemberPath| context.ok(context.sentences.get(path)).flatten().copied();
        let inner = match form {
            Form::Wrapped(inner) => ask(&path.join(inner)),
            _ => None,
        };
        ask(path).or(inner)
    }

    fn member(
        &mut self,
        parent: &Parent<'_>,
        path: &MemberPath,
        name: &str,
        schema: &Schema,
        style: Option<Style>,
    ) -> (Type, Form) {
        let context = self.context;
        if let Some(encoding) = context.ok(context.lists.get(path)).flatten() {
            return self.list_in_text(path, schema, encoding);
        }
        if let Some((inner, items)) = wrapped_list(parent.side, schema) {
            let path = path.join(inner);
            let item = self.item(parent, &path, inner, items);
            return (Type::List(Box::new(item)), Form::Wrapped(inner.to_owned()));
        }
        let form = if style == Some(Style::Json) { Form::JsonText } else { Form::Plain };
        (self.ty(parent, path, name, schema), form)
    }

    fn list_in_text(
        &self,
        path: &MemberPath,
        schema: &Schema,
        (pattern, encoding): &(&str, ListEncoding),
    ) -> (Type, Form) {
        if schema.kind != Kind::String {
            let what = format!("{path} is no string, so it carries no list as text");
            self.context.report(
                Problem::new(self.context.curation_file("lists"), *pattern, what)
                    .help("remove the entry, or name the members by longer patterns"),
            );
        }
        let form = match encoding {
            ListEncoding::Json => Form::JsonText,
            ListEncoding::Comma => Form::Commas,
        };
        (Type::List(Box::new(Type::Text)), form)
    }

    fn ty(&mut self, parent: &Parent<'_>, path: &MemberPath, name: &str, schema: &Schema) -> Type {
        match schema.kind {
            Kind::String => time::text(self.context, path, schema),
            Kind::Integer => Type::Integer,
            Kind::Number => Type::Float,
            Kind::Boolean => Type::Boolean,
            Kind::Any => Type::Json,
            Kind::Array => match &schema.items {
                Some(items) => Type::List(Box::new(self.item(parent, path, name, items))),
                None => self.no_items(path),
            },
            Kind::Object => self.object(parent, path, name, schema),
        }
    }

    fn item(&mut self, parent: &Parent<'_>, path: &MemberPath, name: &str, items: &Schema) -> Type {
        match self.ty(parent, path, name, items) {
            Type::List(_) => self.unusable(path, "a list of lists"),
            Type::Map(_) => self.unusable(path, "a list of maps"),
            Type::Time(form) => time::repeated(self.context, path, form),
            item => item,
        }
    }

    fn object(
        &mut self,
        parent: &Parent<'_>,
        path: &MemberPath,
        name: &str,
        schema: &Schema,
    ) -> Type {
        match (&schema.additional_properties, schema.properties.is_empty()) {
            (Some(values), true) => {
                let place = path.join("*");
                let value = match self.ty(parent, &place, name, values) {
                    Type::List(_) => self.unusable(path, "a map of lists"),
                    Type::Map(_) => self.unusable(path, "a map of maps"),
                    Type::Time(form) => time::repeated(self.context, &place, form),
                    value => value,
                };
                Type::Map(Box::new(value))
            }
            (None, true) => Type::Json,
            (Some(_), false) => self.unusable(path, "members beside `additionalProperties`"),
            (None, false) => self.record(parent, path, name, schema),
        }
    }

    fn record(
        &mut self,
        parent: &Parent<'_>,
        path: &MemberPath,
        name: &str,
        schema: &Schema,
    ) -> Type {
        let context = self.context;
        let wanted = self.record_name(path, name);
        let place = self.found.len();
        let below = Parent { name: &wanted, side: parent.side };
        let members = schema.properties.iter();
        let fields = self.fields(
            &below,
            members.map(|(name, schema)| (path.join(name), name.as_str(), schema, None)),
        );
        if let Some(shared) = context.shared.claim(context, parent.side, name, path, &fields) {
            return Type::Shared(shared);
        }
        let name = self.choose_name(parent, wanted, &fields);
        if self.taken.contains_key(&name) {
            return Type::Record(name);
        }
        self.taken.insert(name.clone(), Some((parent.side, fields.clone())));
        let docs = docs::record(self.action, path, context);
        let record =
            Record { name: name.clone(), side: parent.side, docs, role: Role::Part, fields };
        self.found.insert(place.min(self.found.len()), record);
        Type::Record(name)
    }

    fn record_name(&self, path: &MemberPath, wire: &str) -> String {
        let context = self.context;
        if let Some(curated) = context.ok(context.record_names.get(path)).flatten() {
            return (*curated).to_owned();
        }
        let name = names::record(wire);
        if !names::is_identifier(&name) {
            self.nameless(path, wire, "records");
        }
        name
    }

    /// The name itself, or behind the parent's, or with a number: the first that belongs to an
    /// equal record, or else the first that is free.
    fn choose_name(&self, parent: &Parent<'_>, wanted: String, fields: &[Field]) -> String {
        let qualified = format!("{}{wanted}", parent.name);
        let numbered = (2..).map(|number| format!("{wanted}{number}"));
        let names = [wanted.clone(), qualified].into_iter().chain(numbered);
        // More than can be taken, so that one of them is free.
        let names: Vec<_> = names.take(self.taken.len() + 4).collect();
        let is_equal = |name: &&String| match self.taken.get(*name) {
            Some(Some((side, known))) => *side == parent.side && same_shape(known, fields),
            _ => false,
        };
        let is_free = |name: &&String| !self.taken.contains_key(*name) && !names::is_taken(name);
        let equal = names.iter().find(is_equal);
        equal.or_else(|| names.iter().find(is_free)).cloned().unwrap_or(wanted)
    }

    fn no_items(&self, path: &MemberPath) -> Type {
        let help = "add its `items` by the published metadata";
        let file = self.context.action_file(self.action);
        let problem = Problem::new(file, path.to_string(), "a list without `items`");
        self.context.report(problem.help(help));
        Type::List(Box::new(Type::Text))
    }

    fn unusable(&self, path: &MemberPath, what: &str) -> Type {
        let what = format!("{what}, which the generator has no type for");
        let help = "make it `any` in curation/corrections.json, or extend \
                    codegen/src/lower/record.rs";
        let file = self.context.action_file(self.action);
        self.context.report(Problem::new(file, path.to_string(), what).help(help));
        Type::Text
    }
}

/// An answer's object with nothing but one list is that list.
fn wrapped_list(side: Side, schema: &Schema) -> Option<(&str, &Schema)> {
    let mut members = schema.properties.iter();
    match (members.next(), members.next()) {
        (Some((name, inner)), None)
            if side == Side::Response
                && inner.kind == Kind::Array
                && schema.additional_properties.is_none() =>
        {
            Some((name, inner.items.as_deref()?))
        }
        _ => None,
    }
}

/// Whether two records can be one type. Documentation may differ.
pub(super) fn same_shape(one: &[Field], other: &[Field]) -> bool {
    let shape = |field: &Field| {
        (field.wire.clone(), field.ty.clone(), field.form.clone(), field.required, field.deprecated)
    };
    one.iter().map(shape).eq(other.iter().map(shape))
}

/// Members that differ only in case would be one field: all but the first, in the order of their
/// names on the wire, get a number.
fn tell_apart(fields: &mut [Field]) {
    let mut by_name: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, field) in fields.iter().enumerate() {
        by_name.entry(field.rust.clone()).or_default().push(index);
    }
    for mut indexes in by_name.into_values() {
        indexes.sort_by(|one, other| fields[*one].wire.cmp(&fields[*other].wire));
        for index in indexes.into_iter().skip(1) {
            let name = fields[index].rust.trim_start_matches("r#").trim_end_matches('_');
            fields[index].rust = numbered(fields, name);
        }
    }
}

/// The name with the first number that gives a name which no field has.
fn numbered(fields: &[Field], name: &str) -> String {
    let is_free = |name: &String| fields.iter().all(|field| field.rust != *name);
    (2..).map(|number| format!("{name}_{number}")).find(is_free).unwrap_or_default()
}
