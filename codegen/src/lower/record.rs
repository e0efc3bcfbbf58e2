//! Lowers schemas to fields and records.

mod naming;

use std::collections::BTreeMap;

use super::fields::{all_docs, make_unique};
use super::wrapped::wrapped_list;
use super::{Context, docs, locked, sentences, time};
use crate::curation::{Direction, ListEncoding, MemberPath, Rule};
use crate::model::{Docs, Encoding, Field, Record, Type};
use crate::problem::Problem;
use crate::spec::{Kind, Schema, Style};

/// Collects the records of the module of one action.
pub(super) struct Records<'a, 'c> {
    context: &'a Context<'c>,
    action: &'a str,
    found: Vec<Record>,
    /// The documentation of the members of the last record, if it has the type of an earlier one.
    inner: Vec<(String, Docs)>,
    /// Records by name, to reuse the name for equal records. Reserved names have none.
    by_name: BTreeMap<String, Option<(Direction, Vec<Field>)>>,
}

/// The record that contains a member.
pub(super) struct Parent<'a> {
    /// Empty for a request or response.
    pub(super) name: &'a str,
    pub(super) direction: Direction,
}

impl<'a, 'c> Records<'a, 'c> {
    pub(super) fn new(context: &'a Context<'c>, action: &'a str) -> Self {
        Self { context, action, found: Vec::new(), inner: Vec::new(), by_name: BTreeMap::new() }
    }

    /// Reserves a name, so that no record of the metadata gets it.
    pub(super) fn reserve(&mut self, name: String) -> String {
        self.by_name.insert(name.clone(), None);
        name
    }

    /// Takes the records found since the last call.
    pub(super) fn take(&mut self) -> Vec<Record> {
        std::mem::take(&mut self.found)
    }

    /// The fields of members.
    pub(super) fn fields<'m>(
        &mut self,
        parent: &Parent<'_>,
        members: impl Iterator<Item = (MemberPath, &'m str, &'m Schema, Option<Style>)>,
    ) -> Vec<Field> {
        let lock = &self.context.product.lock;
        let mut paths = Vec::new();
        let mut fields = Vec::new();
        for (path, name, schema, style) in members {
            fields.push(self.field(parent, &path, name, schema, style));
            paths.push(path);
        }
        let is_locked: Vec<_> = paths.iter().map(|path| lock.get(path).is_some()).collect();
        make_unique(&mut fields, &is_locked);
        self.context.members.add(&paths, &fields);
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
        let outer = std::mem::take(&mut self.inner);
        let (ty, encoding) = self.member(parent, path, name, schema, style);
        let inner = std::mem::replace(&mut self.inner, outer);
        let secret = context.ok(context.secrets.get(path)).flatten();
        let can_be_redacted = matches!(encoding, Encoding::Plain | Encoding::JsonText);
        let is_never_redacted = !can_be_redacted || matches!(ty, Type::Time(_));
        if let Some(index) = secret.filter(|_| is_never_redacted) {
            self.report_secret(path, *index);
        }
        self.check_name(path, name);
        let sentence = self.sentence(path, &encoding);
        sentences::require(context, path, sentence);
        let docs = docs::Member {
            path,
            wire: name,
            direction: parent.direction,
            schema,
            ty: &ty,
            encoding: &encoding,
            sentence,
            rules: self.rules(path, &encoding),
        };
        let docs = docs::member(&docs, context);
        let is_base64 = parent.direction == Direction::Request
            && ty == Type::Text
            && context.ok(context.base64.get(path)).flatten().is_some();
        Field {
            is_base64,
            wire: name.to_owned(),
            rust: self.field_name(path, name),
            docs,
            inner,
            encoding: if secret.is_some() { encoding.redacted() } else { encoding },
            required: schema.required && parent.direction == Direction::Request,
            deprecated: schema.deprecated,
            ty,
        }
    }

    fn report_secret(&self, path: &MemberPath, index: usize) {
        let message = format!(
            "{path} is a time, a wrapped list or a list with commas: it cannot be redacted"
        );
        let help = "remove the entry, or add an encoding to ecs-core/record and codegen";
        let file = self.context.curation_file("secrets");
        self.context.report(Problem::new(file, format!("[{index}]"), message).help(help));
    }

    /// The sentence of a member, or of the wrapped list.
    fn sentence(&self, path: &MemberPath, encoding: &Encoding) -> Option<&'c str> {
        let context = self.context;
        let get = |path: &MemberPath| context.ok(context.sentences.get(path)).flatten().copied();
        let inner = match encoding {
            Encoding::Wrapped(inner) => get(&path.join(inner)),
            _ => None,
        };
        get(path).or(inner)
    }

    /// The rules of a member, and those of the wrapped list.
    fn rules(&self, path: &MemberPath, encoding: &Encoding) -> Vec<&'c Rule> {
        let inner = match encoding {
            Encoding::Wrapped(inner) => self.context.rules.member(&path.join(inner)),
            _ => None,
        };
        self.context.rules.member(path).into_iter().chain(inner).collect()
    }

    fn member(
        &mut self,
        parent: &Parent<'_>,
        path: &MemberPath,
        name: &str,
        schema: &Schema,
        style: Option<Style>,
    ) -> (Type, Encoding) {
        let context = self.context;
        if let Some(encoding) = context.ok(context.lists.get(path)).flatten() {
            return self.list_in_text(path, schema, encoding);
        }
        if locked::is_any(context, parent.direction, path, schema) {
            let is_text = style == Some(Style::Json);
            return (Type::Json, if is_text { Encoding::JsonText } else { Encoding::Plain });
        }
        if let Some((inner, items)) = wrapped_list(context, parent.direction, path, schema) {
            let path = path.join(inner);
            let item = self.item(parent, &path, inner, items);
            return (Type::List(Box::new(item)), Encoding::Wrapped(inner.to_owned()));
        }
        let ty = self.ty(parent, path, name, schema);
        let encoding = match style {
            Some(Style::Json) => Encoding::JsonText,
            Some(Style::Simple) if ty == Type::List(Box::new(Type::Text)) => Encoding::Commas,
            _ => Encoding::Plain,
        };
        (ty, encoding)
    }

    fn list_in_text(
        &self,
        path: &MemberPath,
        schema: &Schema,
        (pattern, encoding): &(&str, ListEncoding),
    ) -> (Type, Encoding) {
        if schema.kind != Kind::String {
            let message = format!("{path} is not a string, so it cannot encode a list as text");
            self.context.report(
                Problem::new(self.context.curation_file("lists"), *pattern, message)
                    .help("remove the entry, or use longer patterns"),
            );
        }
        let encoding = match encoding {
            ListEncoding::Json => Encoding::JsonText,
            ListEncoding::Comma => Encoding::Commas,
        };
        (Type::List(Box::new(Type::Text)), encoding)
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
                None => self.missing_items(path),
            },
            Kind::Object => self.object(parent, path, name, schema),
        }
    }

    fn item(&mut self, parent: &Parent<'_>, path: &MemberPath, name: &str, items: &Schema) -> Type {
        match self.ty(parent, path, name, items) {
            Type::Time(format) => time::in_collection(self.context, path, format),
            Type::Record(name) => {
                sentences::require_item(self.context, path);
                Type::Record(name)
            }
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
        let has_no_members =
            schema.properties.is_empty() || locked::is_map(self.context, path, schema);
        match (&schema.additional_properties, has_no_members) {
            (Some(values), true) => {
                let value_path = path.join("*");
                let value = match self.ty(parent, &value_path, name, values) {
                    Type::Time(format) => time::in_collection(self.context, &value_path, format),
                    value => value,
                };
                Type::Map(Box::new(value))
            }
            (None, true) => Type::Json,
            // No struct has fields that the caller names.
            (Some(_), false) => Type::Json,
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
        let preferred = self.record_name(path, name);
        let index = self.found.len();
        let own = Parent { name: &preferred, direction: parent.direction };
        let members = schema.properties.iter();
        let mut fields = self.fields(
            &own,
            members.map(|(name, schema)| (path.join(name), name.as_str(), schema, None)),
        );
        fields.iter_mut().for_each(|field| docs::complete(field, None));
        self.inner = all_docs(&fields);
        if let Some(shared) = context.shared.find(context, parent.direction, name, path, &fields) {
            return Type::Shared(shared);
        }
        let name = match self.locked_name(parent, path, &fields) {
            Some(name) => name,
            None => self.choose_name(parent, preferred, &fields),
        };
        if self.by_name.contains_key(&name) {
            return Type::Record(name);
        }
        self.inner.clear();
        self.by_name.insert(name.clone(), Some((parent.direction, fields.clone())));
        let docs = docs::record(self.action, path, context);
        let record = Record::part(name.clone(), parent.direction, docs, fields);
        self.found.insert(index.min(self.found.len()), record);
        Type::Record(name)
    }

    fn missing_items(&self, path: &MemberPath) -> Type {
        let help = "add `items`, according to the published metadata";
        let file = self.context.action_file(self.action);
        let problem = Problem::new(file, path.to_string(), "a list without `items`");
        self.context.report(problem.help(help));
        Type::List(Box::new(Type::Text))
    }
}
