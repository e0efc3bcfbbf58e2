//! The example of an action: what its request needs and what people set, and what follows.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Context;
use super::docs::waiter_of;
use super::paging::{record_of, response};
use crate::curation::MemberPath;
use crate::model::{Example, ExampleValue, Field, Ids, Paging, Record, Setter, Show, Type};
use crate::names;
use crate::problem::{Entry, Problem};
use crate::spec::{ActionSpec, Schema};

/// The maximum length of the name of an item.
const MAX_NAME: usize = 20;

/// What of an action its example depends on.
pub(super) struct Parts<'a> {
    pub(super) name: &'a str,
    pub(super) spec: &'a ActionSpec,
    pub(super) records: &'a [Record],
    pub(super) paging: Option<&'a Paging>,
    pub(super) region: Option<&'a str>,
    pub(super) dry_run: bool,
}

/// The example of an action of a curated product.
pub(super) fn lower(context: &Context<'_>, parts: &Parts<'_>) -> Option<Example> {
    if !context.product.curation.service.curated {
        return None;
    }
    let path = MemberPath::request(parts.name);
    let request = parts.records.first()?;
    let usual = context.product.curation.examples.set.get(parts.name);
    let usual = usual.map_or(&[][..], Vec::as_slice);
    let is_set = |field: &&Field| {
        // The client sets both.
        let is_region = parts.region == Some(field.wire.as_str()) || field.wire == "ClientToken";
        (field.required && !is_region) || usual.contains(&field.wire)
    };
    let values = Values { context, records: parts.records };
    let fields = request.fields.iter().filter(is_set);
    let setters: Vec<_> = fields
        .filter_map(|field| values.setter(&path.join(&field.wire), parts.spec, field))
        .collect();
    for wire in usual.iter().filter(|wire| !request.fields.iter().any(|field| field.wire == **wire))
    {
        let message = format!("{} has no member {wire}", parts.name);
        let file = context.curation_file("examples");
        let json_path = format!("set.{}", parts.name);
        context.report(Problem::new(file, json_path, message).help("remove it"));
    }
    let ids = wait(context, parts, &setters);
    let costs = context.rules.action(parts.name).is_some_and(|rule| rule.billing.is_some());
    Some(Example {
        dry_run: parts.dry_run && costs,
        show: show(parts, ids.is_some()),
        setters,
        wait: ids,
    })
}

/// Values of members, from the curation, the rules or the metadata.
struct Values<'a, 'c> {
    context: &'a Context<'c>,
    records: &'a [Record],
}

impl Values<'_, '_> {
    fn setter(&self, path: &MemberPath, spec: &ActionSpec, field: &Field) -> Option<Setter> {
        let schema = spec.member(&path.member())?;
        let value = self.find(path, schema, &field.ty)?;
        let value = self.value(path, spec, &field.ty, &value)?;
        let suffix = if field.is_base64 { "_text" } else { "" };
        Some(Setter { wire: field.wire.clone(), method: format!("{}{suffix}", field.rust), value })
    }

    /// The curated value, or one that the rules or the metadata name.
    fn find(&self, path: &MemberPath, schema: &Schema, ty: &Type) -> Option<Value> {
        let context = self.context;
        if let Some(value) = context.ok(context.examples.get(path)).flatten() {
            return Some((*value).clone());
        }
        let item = schema.item();
        let value = match context.rules.member(path) {
            Some(rule) => rule.values.first().or(rule.default.as_ref()).or(None).cloned(),
            None => None,
        };
        let documented = || item.documented_values.first().map(|value| value.as_str().into());
        let value = value.or_else(|| item.allowed_values.first().cloned()).or_else(documented);
        let found = match ty {
            Type::Boolean => value.or(Some(true.into())),
            Type::Record(_) | Type::Shared(_) => Some(Value::Object(serde_json::Map::new())),
            Type::List(inner) => {
                self.find(path, item, inner).map(|value| Value::Array(vec![value]))
            }
            _ => value,
        };
        if found.is_none() {
            self.report(path);
        }
        found
    }

    fn report(&self, path: &MemberPath) {
        let message = format!("{path} has no value for the example");
        let key = format!("*/{}", path.name());
        let help = format!("add to `values` a plausible one: {key:?}: \"\"");
        let file = self.context.curation_file("examples");
        let problem = Problem::new(file, "values", message).help(help);
        self.context.report(problem.missing("examples", &["values", &key], Entry::Text));
    }

    fn value(
        &self,
        path: &MemberPath,
        spec: &ActionSpec,
        ty: &Type,
        value: &Value,
    ) -> Option<ExampleValue> {
        Some(match (ty, value) {
            (Type::List(inner), Value::Array(items)) => ExampleValue::List(
                items
                    .iter()
                    .map(|item| self.value(path, spec, inner, item))
                    .collect::<Option<_>>()?,
            ),
            (Type::List(inner), value) => {
                ExampleValue::List(vec![self.value(path, spec, inner, value)?])
            }
            (Type::Enum(name), Value::String(text)) => self.variant(path, name, text)?,
            (Type::Record(_) | Type::Shared(_), Value::Object(members)) => {
                self.record(path, spec, ty, members)?
            }
            (Type::Text | Type::Time(_), Value::String(text)) => ExampleValue::Text(text.clone()),
            (Type::Integer, Value::Number(number)) => ExampleValue::Integer(number.as_i64()?),
            (Type::Float, Value::Number(number)) => ExampleValue::Float(number.as_f64()?),
            (Type::Boolean, Value::Bool(value)) => ExampleValue::Boolean(*value),
            _ => {
                let message = format!("the value {value} does not fit the type of {path}");
                let file = self.context.curation_file("examples");
                let help = "write a JSON value of the member's type";
                self.context.report(Problem::new(file, "values", message).help(help));
                return None;
            }
        })
    }

    fn variant(&self, path: &MemberPath, name: &str, text: &str) -> Option<ExampleValue> {
        let curated = self.context.product.curation.enums.get(name)?;
        if !curated.values.contains_key(text) {
            let message = format!("{path}: {name} has no value {text:?}");
            let file = self.context.curation_file("examples");
            self.context.report(Problem::new(file, "values", message).help("correct the value"));
        }
        let variant = curated.variants.get(text).cloned().unwrap_or_else(|| names::variant(text));
        Some(ExampleValue::Variant { ty: name.to_owned(), name: variant })
    }

    /// A record with the given members and all required ones.
    fn record(
        &self,
        path: &MemberPath,
        spec: &ActionSpec,
        ty: &Type,
        members: &serde_json::Map<String, Value>,
    ) -> Option<ExampleValue> {
        let (name, fields, is_shared) = match ty {
            Type::Shared(name) => {
                (name, self.context.shared.fields(name).unwrap_or_default(), true)
            }
            Type::Record(name) => {
                let record = self.records.iter().find(|record| record.name == *name)?;
                (name, record.fields.clone(), false)
            }
            _ => return None,
        };
        let is_set = |field: &&Field| field.required || members.contains_key(&field.wire);
        let setters = fields.iter().filter(is_set).map(|field| {
            let path = path.join(&field.wire);
            match members.get(&field.wire) {
                Some(value) => Some(Setter {
                    wire: field.wire.clone(),
                    method: field.rust.clone(),
                    value: self.value(&path, spec, &field.ty, value)?,
                }),
                None => self.setter(&path, spec, field),
            }
        });
        let setters = setters.collect::<Option<_>>()?;
        Some(ExampleValue::Record { name: name.clone(), is_shared, setters })
    }
}

/// The waiter for the end of the change, and where the ids are.
fn wait(context: &Context<'_>, parts: &Parts<'_>, setters: &[Setter]) -> Option<(String, Ids)> {
    // A waiter of this region does not see a copy in another one.
    if setters.iter().any(|setter| setter.wire == "DestinationRegionId") {
        return None;
    }
    let poll = context.rules.action(parts.name)?.poll.as_ref()?;
    let (name, waiter) = waiter_of(context, poll)?;
    let id = &waiter.id;
    let response = response(parts.records)?;
    let in_response = response.fields.iter().find_map(|field| match &field.ty {
        Type::Text if field.wire == *id => Some(Ids::One(field.rust.clone())),
        Type::List(item) if **item == Type::Text && field.wire.starts_with(id.as_str()) => {
            Some(Ids::All(field.rust.clone()))
        }
        _ => None,
    });
    let in_request = || {
        let is_id = |setter: &&Setter| setter.wire == *id || setter.wire == format!("{id}s");
        let setter = setters.iter().find(is_id)?;
        Some(Ids::Given(match &setter.value {
            ExampleValue::List(items) => items.clone(),
            one => vec![one.clone()],
        }))
    };
    Some((name.clone(), in_response.or_else(in_request)?))
}

/// What is shown of the response.
fn show(parts: &Parts<'_>, waits: bool) -> Show {
    let Some(response) = response(parts.records) else { return Show::Nothing };
    if let Some(paging) = parts.paging {
        let (variable, fields) = item(parts.records, &paging.ty);
        return Show::Items { variable, fields };
    }
    let lists: Vec<_> =
        response.fields.iter().filter(|field| matches!(field.ty, Type::List(_))).collect();
    if let ([list], false) = (lists.as_slice(), waits) {
        let inner = match &list.ty {
            Type::List(inner) => inner,
            ty => ty,
        };
        let (variable, fields) = item(parts.records, inner);
        return Show::Each { list: list.rust.clone(), variable, fields };
    }
    match (printed(response, ""), parts.spec.read_only) {
        (fields, _) if !fields.is_empty() && !waits => Show::Fields(fields),
        (_, true) => Show::All,
        _ => Show::Nothing,
    }
}

/// The name for an item of a list, and the fields to print. An empty name means a text itself.
fn item(records: &[Record], ty: &Type) -> (String, Vec<String>) {
    match record_of(records, ty) {
        Some(record) => {
            let variable = names::field(&record.name);
            // What prints the item should fit on one line.
            let is_good = names::is_identifier(&variable) && variable.len() <= MAX_NAME;
            let variable = if is_good { variable } else { "item".to_owned() };
            let fields = printed(record, &names::field(&record.name));
            (variable, fields)
        }
        None if *ty == Type::Text || matches!(ty, Type::List(item) if **item == Type::Text) => {
            ("item".to_owned(), vec![String::new()])
        }
        None => ("item".to_owned(), Vec::new()),
    }
}

/// Up to two fields that say which resource it is, and how it is.
fn printed(record: &Record, kind: &str) -> Vec<String> {
    let is_text = |field: &&Field| {
        matches!(field.ty, Type::Text | Type::Enum(_) | Type::Time(_))
            && field.wire != "RequestId"
            && matches!(field.encoding, crate::model::Encoding::Plain)
    };
    let rank = |field: &&Field| {
        let name = field.rust.as_str();
        let is_other = ["region_id", "zone_id", "resource_group_id"].contains(&name);
        match name {
            _ if name == format!("{kind}_id") => 0,
            _ if name.ends_with("_id") && !is_other => 1,
            "name" => 2,
            _ if name.ends_with("_name") => 3,
            "status" | "state" => 4,
            _ if name.ends_with("status") => 5,
            _ => 6,
        }
    };
    let mut by_rank: BTreeMap<usize, Vec<&Field>> = BTreeMap::new();
    for field in record.fields.iter().filter(is_text) {
        by_rank.entry(rank(&field)).or_default().push(field);
    }
    let first = by_rank.values().flatten().next().map(|field| field.rust.clone());
    let status = [4, 5, 2, 3].iter().filter_map(|rank| by_rank.get(rank)).flatten();
    let second = status.map(|field| field.rust.clone()).find(|name| first.as_ref() != Some(name));
    first.into_iter().chain(second).collect()
}
