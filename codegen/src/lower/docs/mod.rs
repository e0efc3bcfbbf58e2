//! Documentation: the sentences of the curation, and facts and rules in words.

mod action;
mod conditions;
mod limits;
mod text;
mod values;
mod words;

pub(super) use action::{Traits, notes, replacement, waiter_of};
pub(super) use words::any_of;
pub(crate) use words::{code, plain_or_code};

use super::Context;
use crate::curation::{Direction, MemberPath, Rule, TimeFormat};
use crate::model::{Docs, Encoding, Field, Type};
use crate::spec::Schema;

/// What the documentation of a member is made of.
pub(super) struct Member<'a> {
    pub(super) path: &'a MemberPath,
    pub(super) wire: &'a str,
    pub(super) direction: Direction,
    pub(super) schema: &'a Schema,
    pub(super) ty: &'a Type,
    pub(super) encoding: &'a Encoding,
    pub(super) sentence: Option<&'a str>,
    /// The rules of the member, and of the list inside it.
    pub(super) rules: Vec<&'a Rule>,
}

/// The documentation of a member: its sentence, what it can be, when it counts, what surprises, and
/// its wire name.
pub(super) fn member(member: &Member<'_>, context: &Context<'_>) -> Docs {
    let mut facts = Vec::new();
    let none = Rule::default();
    let rules = if member.rules.is_empty() { vec![&none] } else { member.rules.clone() };
    let mut lists = Vec::new();
    for (index, rule) in rules.iter().enumerate() {
        // Facts of the metadata are those of the first rule's member.
        let schema = (index == 0).then_some(member.schema);
        facts.extend(limits::sentences(member, schema, rule, context));
        facts.extend(text::sentences(member, schema, rule));
        lists.extend(values::list(member, rule));
        lists.extend(limits::ranges(member, rule));
    }
    let mut more = Vec::new();
    for rule in &rules {
        more.extend(conditions::sentences(member, rule));
        more.extend(remarks(rule));
    }
    let mut details = Vec::new();
    if let [only] = lists.as_slice() {
        facts.push(only.trim_start_matches("- ").to_owned());
        lists.clear();
    }
    if lists.is_empty() {
        facts.append(&mut more);
    }
    details.extend((!facts.is_empty()).then(|| facts.join(" ")));
    details.extend((!lists.is_empty()).then(|| lists.join("\n")));
    details.extend((!more.is_empty()).then(|| more.join(" ")));
    Docs {
        summary: member.sentence.map(str::to_owned),
        details,
        wire: format!("Wire name: {}{}.", words::code(member.wire), sent_as(member)),
    }
}

/// What surprises, in the words of the rule.
fn remarks(rule: &Rule) -> impl Iterator<Item = String> {
    let texts = [&rule.billing, &rule.read_only_note, &rule.note];
    let unsure = rule.unsure.then(|| "The service documents this inconsistently.".to_owned());
    texts.into_iter().flatten().filter(|text| !text.is_empty()).cloned().chain(unsure)
}

/// Adds facts that depend on the request: whether the parameter is required, or has a default.
pub(super) fn complete(field: &mut Field, region: Option<&str>) {
    let fact = match field.wire.as_str() {
        wire if region == Some(wire) => "Default: the region of the client.",
        "ClientToken" => "Default: generated for each call.",
        _ if field.required => "Required.",
        _ => return,
    };
    match field.docs.details.first_mut().filter(|text| !text.starts_with("- ")) {
        Some(facts) => *facts = format!("{fact} {facts}"),
        None => field.docs.details.insert(0, fact.to_owned()),
    }
}

/// The sentence of an item or of the member that contains the record, or the path of the member.
pub(super) fn record(action: &str, path: &MemberPath, context: &Context<'_>) -> Vec<String> {
    let item = context.ok(context.items.get(path)).flatten();
    let sentence = item.or_else(|| context.ok(context.sentences.get(path)).flatten());
    let path = path.to_string();
    let path = path.strip_prefix(action).unwrap_or(&path).trim_start_matches('/');
    let (direction, path) = match path.strip_prefix("response/") {
        Some(path) => ("response", path),
        None => ("request", path),
    };
    let fallback = format!("`{}` of the {direction}.", path.replace('/', "."));
    vec![sentence.map_or(fallback, |sentence| (*sentence).to_owned())]
}

/// The form of a parameter. Times of responses are decoded in all formats.
fn sent_as(member: &Member<'_>) -> &'static str {
    match (member.encoding, member.direction, member.ty) {
        (Encoding::JsonText | Encoding::SecretJsonText, ..) => ", sent as JSON text",
        (Encoding::Commas, ..) => ", sent as comma-separated text",
        (_, Direction::Request, Type::Time(format)) => match format {
            TimeFormat::Seconds => ", sent as `yyyy-MM-ddTHH:mm:ssZ`",
            TimeFormat::Minutes => ", sent as `yyyy-MM-ddTHH:mmZ`",
            TimeFormat::Hours => ", sent as `yyyy-MM-ddTHHZ`",
            TimeFormat::Milliseconds => ", sent as milliseconds since 1970-01-01T00:00:00Z",
        },
        _ => "",
    }
}
