//! Parameters: repeated ones are merged, and names with dots become members.

use super::published::{self, Published};
use super::schema::Schemas;
use super::spelling;
use super::{Mended, Place};
use crate::problem::Problem;
use crate::spec::{Kind, Location, Parameter, Schema, Style};

/// The parameters of an action, in the order of their first occurrence.
pub(super) fn convert<'a>(
    api: &'a published::Api,
    published: &'a Published,
    place: &Place<'_>,
    mended: &mut Mended,
) -> Result<Vec<Parameter>, Problem> {
    let mut all: Vec<Parameter> = Vec::new();
    let place = place.join("parameters");
    for (index, parameter) in api.parameters.iter().enumerate() {
        let place = place.index(index);
        check_name(&parameter.name, &place)?;
        let location = location(&parameter.location, &place)?;
        let mut schemas = Schemas { components: &published.components.schemas, mended };
        let schema = schemas.convert(&parameter.schema, &place.join("schema"), &mut Vec::new())?;
        let style = style(parameter.style.as_deref(), &schema, &place)?;
        let converted = Parameter { name: parameter.name.clone(), location, style, schema };
        add(&mut all, converted, &place, mended)?;
    }
    mended.spellings += spelling::once(&mut all, |parameter| &parameter.name);
    Ok(all)
}

fn add(
    all: &mut Vec<Parameter>,
    parameter: Parameter,
    place: &Place<'_>,
    mended: &mut Mended,
) -> Result<(), Problem> {
    let is_dotted = parameter.name.contains('.');
    let parameter = if is_dotted { nested(parameter, place)? } else { parameter };
    mended.dotted += usize::from(is_dotted);
    let Some(known) = all.iter_mut().find(|known| known.name == parameter.name) else {
        all.push(parameter);
        return Ok(());
    };
    mended.repeated += usize::from(!is_dotted);
    known.style = known.style.or(parameter.style);
    merge(&mut known.schema, parameter.schema, &parameter.name, place)
}

/// `Filter.1.Key` is the member `Key` of the list `Filter`, and `SystemDisk.Size` the member `Size`
/// of the object `SystemDisk`.
fn nested(parameter: Parameter, place: &Place<'_>) -> Result<Parameter, Problem> {
    let Parameter { name, location, schema, .. } = parameter;
    let mut segments: Vec<_> = name.split('.').collect();
    let first = segments.remove(0);
    let mut inner = schema;
    for segment in segments.into_iter().rev() {
        if segment.is_empty() {
            return Err(place.problem(format!("{name:?} has an empty segment"), "correct the file"));
        }
        let is_index = segment.bytes().all(|byte| byte.is_ascii_digit());
        inner = if is_index {
            inner.required = false;
            Schema { kind: Kind::Array, items: Some(Box::new(inner)), ..Schema::default() }
        } else {
            let properties = [(segment.to_owned(), inner)].into_iter().collect();
            Schema { kind: Kind::Object, properties, ..Schema::default() }
        };
    }
    let style = if inner.kind == Kind::Array { Style::RepeatList } else { Style::Flat };
    Ok(Parameter { name: first.to_owned(), location, style: Some(style), schema: inner })
}

/// Merges two schemas of one member. What one of them requires is required.
fn merge(known: &mut Schema, other: Schema, name: &str, place: &Place<'_>) -> Result<(), Problem> {
    if known.kind != other.kind {
        let message = format!("{name} occurs as {:?} and as {:?}", known.kind, other.kind);
        return Err(place.problem(message, "remove one of the two from the file"));
    }
    known.required |= other.required;
    known.deprecated &= other.deprecated;
    known.minimum = known.minimum.take().or(other.minimum);
    known.maximum = known.maximum.take().or(other.maximum);
    known.min_items = known.min_items.or(other.min_items);
    known.max_items = known.max_items.or(other.max_items);
    known.min_length = known.min_length.or(other.min_length);
    known.max_length = known.max_length.or(other.max_length);
    known.pattern = known.pattern.take().or(other.pattern);
    known.default = known.default.take().or(other.default);
    for value in other.allowed_values {
        if !known.allowed_values.contains(&value) {
            known.allowed_values.push(value);
        }
    }
    match (&mut known.items, other.items) {
        (Some(items), Some(other)) => merge(items, *other, name, place)?,
        (items @ None, other) => *items = other,
        (Some(_), None) => {}
    }
    for (member, schema) in other.properties {
        match known.properties.get_mut(&member) {
            Some(known) => merge(known, schema, &member, place)?,
            None => drop(known.properties.insert(member, schema)),
        }
    }
    Ok(())
}

fn check_name(name: &str, place: &Place<'_>) -> Result<(), Problem> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "_-.".contains(c);
    if !name.is_empty() && name.chars().all(is_plain) {
        return Ok(());
    }
    let message = format!("{name:?} cannot be the name of a parameter");
    Err(place.problem(message, "names have letters, digits, `_`, `-` and `.`: correct the file"))
}

fn location(location: &str, place: &Place<'_>) -> Result<Location, Problem> {
    match location {
        "query" => Ok(Location::Query),
        "formData" => Ok(Location::FormData),
        other => {
            let message = format!("the parameter is sent in {other:?}");
            Err(place
                .problem(message, "RPC-style actions have parameters in `query` and `formData`"))
        }
    }
}

fn style(
    style: Option<&str>,
    schema: &Schema,
    place: &Place<'_>,
) -> Result<Option<Style>, Problem> {
    let is_list = schema.kind == Kind::Array;
    let is_object = schema.kind == Kind::Object;
    let style = match style {
        Some("repeatList") => Some(Style::RepeatList),
        Some("flat") => Some(Style::Flat),
        Some("json") => Some(Style::Json),
        Some("simple") if is_list => Some(Style::Simple),
        Some("simple") | None => None,
        Some(other) => {
            let message = format!("the style {other:?} is unknown");
            let help =
                "use `repeatList`, `flat`, `simple` or `json`, as the official client sends it";
            return Err(place.problem(message, help));
        }
    };
    Ok(match style {
        None if is_list => Some(Style::RepeatList),
        None if is_object => Some(Style::Flat),
        // The style of a plain value says nothing.
        Some(_) if !is_list && !is_object && style != Some(Style::Json) => None,
        style => style,
    })
}
