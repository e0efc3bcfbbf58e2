//! Documentation: the sentences of the curation, and the facts in words.

use super::Context;
use crate::curation::{Direction, MemberPath, TimeFormat};
use crate::load::Product;
use crate::model::{Encoding, Field, Type};
use crate::names;
use crate::spec::{ActionSpec, Schema};

/// The maximum number of documented values to list.
const MAX_VALUES: usize = 12;

const CLIENT_TOKEN: &str =
    "If `ClientToken` is not set, each call generates one and reuses it for its retries.";

/// Paragraphs about an action besides its sentence.
pub(super) fn notes(spec: &ActionSpec, client_token: bool) -> Vec<String> {
    let mut notes = Vec::new();
    if spec.read_only {
        notes.push("Read-only.".to_owned());
    }
    if client_token {
        notes.push(CLIENT_TOKEN.to_owned());
    }
    if let Some(version) = &spec.removed_in {
        notes.push(format!("The official clients removed this action in {version}."));
    }
    notes
}

/// The deprecation note of an action, with its replacement.
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

/// Paragraphs about a member: its sentence, then the facts.
pub(super) fn member(
    sentence: Option<&str>,
    wire: &str,
    schema: &Schema,
    direction: Direction,
    ty: &Type,
    encoding: &Encoding,
) -> Vec<String> {
    let mut facts = vec![format!("`{wire}`.")];
    facts.extend(limits(schema));
    facts.extend(schema.default.as_ref().map(|value| format!("Default: `{}`.", plain(value))));
    facts.extend(values(schema, ty));
    facts.extend(time(direction, ty).map(|format| format!("Sent as {format}.")));
    match encoding {
        Encoding::JsonText => facts.push("Sent as JSON text.".to_owned()),
        Encoding::Commas => facts.push("Sent as comma-separated text.".to_owned()),
        _ => {}
    }
    let mut paragraphs: Vec<_> = sentence.map(str::to_owned).into_iter().collect();
    paragraphs.push(facts.join(" "));
    paragraphs
}

/// Adds facts that depend on the request: whether the parameter is required, or has a default.
pub(super) fn complete(field: &mut Field, region: Option<&str>) {
    let wire = &field.wire;
    let name = format!("`{wire}`.");
    let more = match wire.as_str() {
        _ if region == Some(wire) => format!("`{wire}`. Default: the region of the client."),
        "ClientToken" => format!("`{wire}`. Default: generated for each call."),
        _ if field.required => format!("`{wire}`, required."),
        _ => return,
    };
    if let Some(facts) = field.docs.last_mut() {
        *facts = facts.replacen(&name, &more, 1);
    }
}

/// The sentence of the member that contains the record, or the path of the member.
pub(super) fn record(action: &str, path: &MemberPath, context: &Context<'_>) -> Vec<String> {
    let sentence = context.ok(context.sentences.get(path)).flatten();
    let path = path.to_string();
    let path = path.strip_prefix(action).unwrap_or(&path).trim_start_matches('/');
    let (direction, path) = match path.strip_prefix("response/") {
        Some(path) => ("response", path),
        None => ("request", path),
    };
    let fallback = format!("`{}` of the {direction}.", path.replace('/', "."));
    vec![sentence.map_or(fallback, |sentence| (*sentence).to_owned())]
}

fn limits(schema: &Schema) -> Vec<String> {
    let mut limits = Vec::new();
    limits.extend(match (&schema.minimum, &schema.maximum) {
        (Some(min), Some(max)) => Some(format!("{min} to {max}.")),
        (Some(min), None) => Some(format!("At least {min}.")),
        (None, Some(max)) => Some(format!("At most {max}.")),
        (None, None) => None,
    });
    limits.extend(match (schema.min_items.filter(|min| *min > 0), schema.max_items) {
        (Some(min), Some(max)) => Some(format!("{min} to {max} items.")),
        (Some(min), None) => Some(format!("At least {min} items.")),
        (None, Some(max)) => Some(format!("At most {max} items.")),
        (None, None) => None,
    });
    limits.extend(schema.max_length.map(|max| format!("At most {max} characters.")));
    limits.extend(schema.pattern.as_ref().map(|pattern| format!("Matches `{pattern}`.")));
    limits
}

/// The values of a member without an enum.
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
    let shown: Vec<_> = values.iter().take(MAX_VALUES).map(|value| format!("`{value}`")).collect();
    let more = if values.len() > MAX_VALUES { ", …" } else { "" };
    Some(format!("Values: {}{more}.", shown.join(", ")))
}

/// The format of a time parameter. Times of responses are decoded in all formats.
fn time(direction: Direction, ty: &Type) -> Option<&'static str> {
    match (direction, ty) {
        (Direction::Request, Type::Time(format)) => Some(match format {
            TimeFormat::Seconds => "`yyyy-MM-ddTHH:mm:ssZ`",
            TimeFormat::Minutes => "`yyyy-MM-ddTHH:mmZ`",
            TimeFormat::Hours => "`yyyy-MM-ddTHHZ`",
            TimeFormat::Milliseconds => "milliseconds since 1970-01-01T00:00:00Z",
        }),
        _ => None,
    }
}

fn plain(value: &serde_json::Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
