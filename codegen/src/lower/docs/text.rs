//! What a text can be: its length, characters and form.

use serde_json::Number;

use super::Member;
use super::words::{any_of, code, number, range, sentence};
use crate::curation::{Characters, Format, Rule, Separator};
use crate::model::{Encoding, Type};
use crate::spec::Schema;

pub(super) fn sentences(member: &Member<'_>, schema: Option<&Schema>, rule: &Rule) -> Vec<String> {
    let item = schema.map(Schema::item);
    let mut sentences = Vec::new();
    sentences.extend(form(member, rule).map(str::to_owned));
    sentences.extend(characters(item, rule).map(|text| sentence(&text)));
    sentences.extend(rule.max_bytes.map(|max| format!("At most {} bytes.", count(max))));
    let pattern = rule.pattern.as_ref().or(item.and_then(|item| item.pattern.as_ref()));
    // A pattern with look-ahead is for programs; the other facts say the same.
    let is_readable = |pattern: &&String| !pattern.contains("(?!") && !pattern.contains("(?=");
    sentences
        .extend(pattern.filter(is_readable).map(|pattern| format!("Matches {}.", code(pattern))));
    if rule.case_sensitive == Some(false) {
        sentences.push("Upper and lower case are equal.".to_owned());
    }
    sentences
}

fn count(count: u64) -> String {
    number(&Number::from(count))
}

/// Length and characters in one sentence.
fn characters(schema: Option<&Schema>, rule: &Rule) -> Option<String> {
    let max = rule.max_length.or(schema.and_then(|schema| schema.max_length)).map(count);
    let min = rule.min_length.or(schema.and_then(|schema| schema.min_length));
    let min = min.filter(|min| *min > 0).map(count);
    let length = range(min.as_deref(), max.as_deref());
    let allowed = list(rule.allowed.iter().flat_map(words).collect(), "and");
    let mut text = match (length, allowed) {
        (Some(length), allowed) if rule.allowed == [Characters::Ascii] => {
            format!("{length} {allowed}")
        }
        (Some(length), allowed) if allowed.is_empty() => format!("{length} characters"),
        (Some(length), allowed) => format!("{length} characters: {allowed}"),
        (None, allowed) => allowed,
    };
    let mut add = |words: String| {
        text += if text.is_empty() { "" } else { ", " };
        text += &words;
    };
    if !rule.starts_with.is_empty() {
        let starts = rule.starts_with.iter().flat_map(words).map(|words| one(&words));
        add(format!("beginning with {}", list(starts.collect(), "or")));
    }
    if !rule.not_starts_with.is_empty() {
        add(format!("not beginning with {}", any_of(&rule.not_starts_with)));
    }
    if !rule.not_contains.is_empty() {
        add(format!("without {}", any_of(&rule.not_contains)));
    }
    (!text.is_empty()).then_some(text)
}

/// How many symbols are named one by one.
const FEW: usize = 8;

/// Characters in words, in the plural.
fn words(characters: &Characters) -> Vec<String> {
    let name = match characters {
        Characters::Ascii => "ASCII characters",
        Characters::Letters => "letters",
        Characters::LettersOfAnyScript => "letters of any script",
        Characters::LettersAndDigitsOfAnyScript => "letters and digits of any script",
        Characters::Chinese => "Chinese characters",
        Characters::Digits => "digits",
        Characters::Symbols(symbols) => {
            let symbols: Vec<String> = symbols.chars().map(String::from).collect();
            return match symbols.len() {
                0..=FEW => symbols.iter().map(|symbol| code(symbol)).collect(),
                _ => vec![code(&symbols.join(" "))],
            };
        }
    };
    vec![name.to_owned()]
}

/// The singular of the words for characters: `letters of any script` is `a letter of any script`.
fn one(words: &str) -> String {
    ["letter", "digit", "Chinese character"]
        .into_iter()
        .find_map(|noun| Some(format!("a {noun}{}", words.strip_prefix(noun)?.strip_prefix('s')?)))
        .unwrap_or_else(|| words.to_owned())
}

fn list(mut words: Vec<String>, joint: &str) -> String {
    let last = words.pop().unwrap_or_default();
    if words.is_empty() { last } else { format!("{} {joint} {last}", words.join(", ")) }
}

fn form(member: &Member<'_>, rule: &Rule) -> Option<&'static str> {
    let is_text = *member.ty == Type::Text;
    let is_plain = matches!(member.encoding, Encoding::Plain | Encoding::Secret);
    match (rule.format, rule.separator) {
        (_, Some(Separator::Json)) if is_text && is_plain => Some("A JSON array as text."),
        (_, Some(Separator::Comma)) if is_text && is_plain => Some("Items separated by commas."),
        (Some(format), _) => {
            let is_said = member.sentence.is_some_and(|text| text.contains("Base64"));
            of_format(format, is_text, is_plain, is_said)
        }
        _ => None,
    }
}

fn of_format(format: Format, is_text: bool, is_plain: bool, is_said: bool) -> Option<&'static str> {
    match format {
        Format::Arn => Some("An ARN."),
        Format::Base64 => (!is_said).then_some("Base64."),
        Format::Cidr => Some("A CIDR block."),
        Format::Clock => Some("A time of day."),
        Format::Ipv4 => Some("An IPv4 address."),
        Format::Ipv4Cidr => Some("An IPv4 CIDR block."),
        Format::Ipv6 => Some("An IPv6 address."),
        Format::Ipv6Cidr => Some("An IPv6 CIDR block."),
        Format::Mac => Some("A MAC address."),
        Format::PortRange => Some("A port range, such as `80/80` or `1/200`."),
        Format::Json => is_plain.then_some("JSON text."),
        Format::TimeHours => is_text.then_some("In the form `yyyy-MM-ddTHHZ`."),
        Format::TimeMinutes => is_text.then_some("In the form `yyyy-MM-ddTHH:mmZ`."),
        Format::TimeSeconds => is_text.then_some("In the form `yyyy-MM-ddTHH:mm:ssZ`."),
        // Length, characters and notes say what these can be.
        Format::Password | Format::TagKey | Format::TagValue => None,
    }
}
