//! What a text can be: its length, characters and form.

use std::net::{Ipv4Addr, Ipv6Addr};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ecs_api_spec::{Characters, Format};

use super::Rule;
use super::value::Reason;
use crate::lenient_json;
use crate::world::{parse_hour, parse_time};

/// The first rule that a text breaks.
pub(super) fn broken(rule: &Rule, text: &str) -> Option<Reason> {
    let length = text.chars().count() as u64;
    if let Some(min) = rule.min_length.filter(|min| length < *min) {
        return Some(("minLength", format!("the text has {length} characters, less than {min}")));
    }
    if let Some(max) = rule.max_length.filter(|max| length > *max) {
        return Some(("maxLength", format!("the text has {length} characters, more than {max}")));
    }
    if let Some(max) = rule.max_bytes.filter(|max| text.len() as u64 > *max) {
        return Some(("maxBytes", format!("the text has {} bytes, more than {max}", text.len())));
    }
    broken_characters(rule, text).or_else(|| broken_form(rule, text))
}

fn broken_characters(rule: &Rule, text: &str) -> Option<Reason> {
    let is_in = |all: &[Characters], letter| all.iter().any(|some| has(some, letter));
    if let Some(start) = rule.not_starts_with.iter().find(|start| text.starts_with(*start)) {
        return Some(("notStartsWith", format!("the text must not start with {start}")));
    }
    if let Some(part) = rule.not_contains.iter().find(|part| text.contains(*part)) {
        return Some(("notContains", format!("the text must not contain {part}")));
    }
    let first = text.chars().next().filter(|_| !rule.starts_with.is_empty());
    if let Some(first) = first.filter(|first| !is_in(&rule.starts_with, *first)) {
        return Some(("startsWith", format!("the text must not start with {first:?}")));
    }
    let mut letters = text.chars().filter(|_| !rule.allowed.is_empty());
    let letter = letters.find(|letter| !is_in(&rule.allowed, *letter))?;
    Some(("allowed", format!("{letter:?} is not allowed")))
}

fn broken_form(rule: &Rule, text: &str) -> Option<Reason> {
    if rule.expression.as_ref().is_some_and(|pattern| !pattern.matches(text)) {
        let pattern = rule.pattern.as_deref().unwrap_or_default();
        return Some(("pattern", format!("{text:?} does not match {pattern}")));
    }
    let form = rule.format?;
    (!has_form(form, text)).then(|| ("format", format!("{text:?} is not of the form {form:?}")))
}

fn has_form(form: Format, text: &str) -> bool {
    match form {
        Format::Base64 => STANDARD.decode(text).is_ok(),
        Format::Cidr => is_block(text),
        Format::Ipv4 => text.parse::<Ipv4Addr>().is_ok(),
        Format::Ipv6 => text.parse::<Ipv6Addr>().is_ok(),
        Format::Json => lenient_json::parse(text).is_ok(),
        Format::PortRange => is_port_range(text),
        Format::TimeSeconds | Format::TimeMinutes => parse_time(text).is_some(),
        Format::TimeHours => parse_time(text).or_else(|| parse_hour(text)).is_some(),
        // The other rules of the member say more.
        Format::Arn | Format::Clock | Format::Mac | Format::TagKey | Format::TagValue => true,
    }
}

/// An address is a block of one.
fn is_block(text: &str) -> bool {
    let (address, bits) = text.split_once('/').unwrap_or((text, "0"));
    let fits = |max: u32| bits.parse::<u32>().is_ok_and(|bits| bits <= max);
    match address.parse::<Ipv4Addr>() {
        Ok(_) => fits(32),
        Err(_) => address.parse::<Ipv6Addr>().is_ok() && fits(128),
    }
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
