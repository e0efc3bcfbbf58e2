//! Documentation: our sentences, and what the facts say in words.

use super::Context;
use crate::curation::{MemberPath, Side, TimeFormat};
use crate::load::Product;
use crate::model::{Field, Form, Type};
use crate::names;
use crate::spec::{ActionSpec, Schema};

/// More values than this are cut: the list is a guide.
const MOST_VALUES: usize = 12;

/// What a caller must know about an action besides its sentence.
pub(super) fn notes(spec: &ActionSpec, client_token: bool) -> Vec<String> {
    let mut notes = Vec::new();
    if spec.read_only {
        notes.push("Changes nothing.".to_owned());
    }
    if client_token {
        notes.push("A `ClientToken` is made for each call if none is set.".to_owned());
    }
    if let Some(version) = &spec.removed_in {
        notes.push(format!("The official clients dropped this action ({version})."));
    }
    notes
}

/// What to use instead of a deprecated action.
pub(super) fn replacement(product: &Product, spec: &ActionSpec) -> String {
    let Some(replacement) = &spec.replaced_by else {
        return "the API no longer recommends this action".to_owned();
    };
    let parts: Vec<_> = replacement.split("::").collect();
    match parts.as_slice() {
        [other, _, action] if *other == product.endpoints.product => {
            format!("use `{}`", names::field(action))
        }
        [other, version, action] => format!("use `{action}` of {other} {version}"),
        _ => format!("use {replacement}"),
    }
}

/// Paragraphs for a member: our sentence, then the facts.
pub(super) fn member(
    sentence: Option<&str>,
    wire: &str,
    schema: &Schema,
    side: Side,
    ty: &Type,
    form: &Form,
) -> Vec<String> {
    let mut facts = vec![format!("`{wire}`.")];
    facts.extend(limits(schema));
    facts.extend(schema.default.as_ref().map(|value| format!("Default: `{}`.", plain(value))));
    facts.extend(values(schema, ty));
    facts.extend(time(side, ty).map(|form| format!("Sent as {form}.")));
    match form {
        Form::JsonText => facts.push("Sent as JSON text.".to_owned()),
        Form::Commas => facts.push("Sent as text with commas.".to_owned()),
        _ => {}
    }
    let mut paragraphs: Vec<_> = sentence.map(str::to_owned).into_iter().collect();
    paragraphs.push(facts.join(" "));
    paragraphs
}

/// Adds what only the whole request shows: that a member must be set, or who sets it.
pub(super) fn complete(field: &mut Field, region: Option<&str>) {
    let wire = &field.wire;
    let name = format!("`{wire}`.");
    let more = match wire.as_str() {
        _ if region == Some(wire) => format!("`{wire}`. The client's region if not set."),
        "ClientToken" => format!("`{wire}`. Made for each call if not set."),
        _ if field.required => format!("`{wire}`, required."),
        _ => return,
    };
    if let Some(facts) = field.docs.last_mut() {
        *facts = facts.replacen(&name, &more, 1);
    }
}

/// The sentence of the member that a record stands at, or where it stands.
pub(super) fn record(action: &str, path: &MemberPath, context: &Context<'_>) -> Vec<String> {
    let sentence = context.ok(context.sentences.get(path)).flatten();
    let place = path.to_string();
    let place = place.strip_prefix(action).unwrap_or(&place).trim_start_matches('/');
    let (side, place) = match place.strip_prefix("response/") {
        Some(place) => ("answer", place),
        None => ("request", place),
    };
    let fallback = format!("`{}` of the {side}.", place.replace('/', "."));
    vec![sentence.map_or(fallback, |sentence| (*sentence).to_owned())]
}

fn limits(schema: &Schema) -> Vec<String> {
    let mut limits = Vec::new();
    limits.extend(match (&schema.minimum, &schema.maximum) {
        (Some(least), Some(most)) => Some(format!("{least} to {most}.")),
        (Some(least), None) => Some(format!("At least {least}.")),
        (None, Some(most)) => Some(format!("At most {most}.")),
        (None, None) => None,
    });
    limits.extend(match (schema.min_items.filter(|least| *least > 0), schema.max_items) {
        (Some(least), Some(most)) => Some(format!("{least} to {most} items.")),
        (Some(least), None) => Some(format!("At least {least} items.")),
        (None, Some(most)) => Some(format!("At most {most} items.")),
        (None, None) => None,
    });
    limits.extend(schema.max_length.map(|most| format!("At most {most} characters.")));
    limits.extend(schema.pattern.as_ref().map(|pattern| format!("Matches `{pattern}`.")));
    limits
}

/// Values of members that have no enum.
fn values(schema: &Schema, ty: &Type) -> Option<String> {
    if matches!(ty, Type::Enum(_))
        || matches!(ty, Type::List(item) if matches!(**item, Type::Enum(_)))
    {
        return None;
    }
    let closed: Vec<_> = schema.allowed_values.iter().map(plain).collect();
    let values = if closed.is_empty() { &schema.documented_values } else { &closed };
    if values.is_empty() {
        return None;
    }
    let shown: Vec<_> = values.iter().take(MOST_VALUES).map(|value| format!("`{value}`")).collect();
    let more = if values.len() > MOST_VALUES { ", …" } else { "" };
    Some(format!("Values: {}{more}.", shown.join(", ")))
}

/// How a parameter wants its time. An answer is read in every form.
fn time(side: Side, ty: &Type) -> Option<&'static str> {
    match (side, ty) {
        (Side::Request, Type::Time(form)) => Some(match form {
            TimeFormat::Seconds => "`yyyy-MM-ddTHH:mm:ssZ`",
            TimeFormat::Minutes => "`yyyy-MM-ddTHH:mmZ`",
            TimeFormat::Hours => "`yyyy-MM-ddTHHZ`",
            TimeFormat::Milliseconds => "milliseconds since 1970",
        }),
        _ => None,
    }
}

fn plain(value: &serde_json::Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
