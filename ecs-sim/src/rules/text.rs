//! What a text can be: its length, characters and form.

use std::net::{Ipv4Addr, Ipv6Addr};
use std::str::FromStr;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ecs_api_spec::{Characters, Format};

use super::Rule;
use super::value::Reason;
use crate::lenient_json;
use crate::world::{parse_hour, parse_time};

/// The rules that a text breaks.
pub(super) fn broken(rule: &Rule, text: &str) -> impl Iterator<Item = Reason> {
    let length = text.chars().count() as u64;
    let (min, max) = (rule.min_length.filter(|min| length < *min), rule.max_length);
    let max = max.filter(|max| length > *max);
    let size = match rule.format {
        Some(Format::Base64) => STANDARD.decode(text).map_or(text.len(), |bytes| bytes.len()),
        _ => text.len(),
    };
    let bytes = rule.max_bytes.filter(|max| size as u64 > *max);
    let start = rule.not_starts_with.iter().find(|start| text.starts_with(*start));
    let part = rule.not_contains.iter().find(|part| text.contains(*part));
    let is_in = |all: &[Characters], letter| all.iter().any(|some| has(some, letter));
    let first = text.chars().next().filter(|_| !rule.starts_with.is_empty());
    let first = first.filter(|first| !is_in(&rule.starts_with, *first));
    let mut letters = text.chars().filter(|_| !rule.allowed.is_empty());
    let letter = letters.find(|letter| !is_in(&rule.allowed, *letter));
    let pattern = rule.expression.as_ref().filter(|pattern| !pattern.matches(text));
    let form = rule.format.filter(|form| !has_form(*form, text));
    [
        min.map(|min| ("minLength", format!("{length} characters, less than {min}"))),
        max.map(|max| ("maxLength", format!("{length} characters, more than {max}"))),
        bytes.map(|max| ("maxBytes", format!("{size} bytes, more than {max}"))),
        start.map(|start| ("notStartsWith", format!("must not start with {start}"))),
        part.map(|part| ("notContains", format!("must not contain {part}"))),
        first.map(|first| ("startsWith", format!("must not start with {first:?}"))),
        letter.map(|letter| ("allowed", format!("{letter:?} is not allowed"))),
        pattern.map(|pattern| ("pattern", format!("does not match {pattern}"))),
        form.map(|form| ("format", format!("not of the form {form:?}"))),
    ]
    .into_iter()
    .flatten()
}

fn has_form(form: Format, text: &str) -> bool {
    match form {
        Format::Base64 => STANDARD.decode(text).is_ok(),
        Format::Cidr => is_block::<Ipv4Addr>(text, 32) || is_block::<Ipv6Addr>(text, 128),
        Format::Ipv4Cidr => is_block::<Ipv4Addr>(text, 32),
        Format::Ipv6Cidr => is_block::<Ipv6Addr>(text, 128),
        Format::Ipv4 => text.parse::<Ipv4Addr>().is_ok(),
        Format::Ipv6 => text.parse::<Ipv6Addr>().is_ok(),
        Format::Json => lenient_json::parse(text).is_ok(),
        Format::PortRange => is_port_range(text),
        Format::TimeSeconds | Format::TimeMinutes => parse_time(text).is_some(),
        Format::TimeHours => parse_time(text).or_else(|| parse_hour(text)).is_some(),
        Format::Password => is_strong(text),
        Format::TagKey => is_tag(text) && !["aliyun", "acs:"].iter().any(|p| text.starts_with(p)),
        Format::TagValue => is_tag(text),
        // The other rules of the member say more.
        Format::Arn | Format::Clock | Format::Mac => true,
    }
}

/// An address is a block of one.
fn is_block<A: FromStr>(text: &str, max: u8) -> bool {
    let (address, bits) = text.split_once('/').unwrap_or((text, "0"));
    address.parse::<A>().is_ok() && bits.parse::<u8>().is_ok_and(|bits| bits <= max)
}

/// Whether a text is short enough for a tag, and not an address.
fn is_tag(text: &str) -> bool {
    text.chars().count() <= 128 && !text.contains("http://") && !text.contains("https://")
}

fn is_strong(password: &str) -> bool {
    let kinds: [fn(char) -> bool; 4] = [
        |letter| letter.is_ascii_uppercase(),
        |letter| letter.is_ascii_lowercase(),
        |letter| letter.is_ascii_digit(),
        |letter| letter.is_ascii_punctuation(),
    ];
    let present = kinds.iter().filter(|is_kind| password.contains(**is_kind)).count();
    (8..=30).contains(&password.chars().count()) && present >= 3
}

fn is_port_range(text: &str) -> bool {
    let ports = text.split_once('/').map(|(first, last)| (first.parse(), last.parse()));
    let Some((Ok(first), Ok(last))) = ports else { return false };
    (first, last) == (-1, -1) || (1 <= first && first <= last && last <= 65535)
}

fn has(characters: &Characters, letter: char) -> bool {
    match characters {
        Characters::Ascii => letter.is_ascii(),
        Characters::Letters => letter.is_ascii_alphabetic(),
        Characters::LettersOfAnyScript => letter.is_alphabetic(),
        Characters::LettersAndDigitsOfAnyScript => letter.is_alphanumeric(),
        // Other scripts are not tested for: the service counts them as Chinese.
        Characters::Chinese => letter.is_alphabetic() && !letter.is_ascii(),
        Characters::Digits => letter.is_ascii_digit(),
        Characters::Symbols(symbols) => symbols.contains(letter),
    }
}
