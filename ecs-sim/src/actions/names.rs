//! Names and descriptions of resources.

use super::Call;
use super::listed::reject;
use crate::service_error::Result;

/// A name of 2 to 128 characters that starts with a letter and is not a URL; empty if not sent.
pub(super) fn name(call: &Call<'_>, parameter: &str, code: &'static str) -> Result<String> {
    let text = call.text_or_empty(parameter);
    let begins_well = text.chars().next().is_none_or(char::is_alphabetic);
    let length = text.chars().count();
    if begins_well && (text.is_empty() || (2..=128).contains(&length)) && !is_address(&text) {
        return Ok(text);
    }
    let message = format!("{parameter}: must have 2 to 128 characters and start with a letter.");
    Err(reject(call, code, message))
}

/// The parameter of a name, and the codes of a malformed name and of a malformed description.
pub(super) type TextRules = (&'static str, &'static str, &'static str);

/// The name and the description of a call, empty if not sent.
pub(super) struct Texts {
    pub(super) name: String,
    pub(super) description: String,
    has_description: bool,
}

impl Texts {
    pub(super) fn of(call: &Call<'_>, rules: TextRules) -> Result<Self> {
        Ok(Self {
            name: name(call, rules.0, rules.1)?,
            description: description(call, rules.2)?,
            has_description: call.is_sent("Description"),
        })
    }

    /// An empty name leaves the name unchanged; an empty description clears it.
    pub(super) fn set(self, name: &mut String, description: &mut String) {
        if !self.name.is_empty() {
            *name = self.name;
        }
        if self.has_description {
            *description = self.description;
        }
    }
}

/// Whether the value equals the parameter, if the call sends it.
pub(super) fn is(call: &Call<'_>, parameter: &str, value: &str) -> bool {
    call.text(parameter).is_none_or(|wanted| wanted == value)
}

/// A description of at most 256 characters that is not a URL; empty if not sent.
pub(super) fn description(call: &Call<'_>, code: &'static str) -> Result<String> {
    let text = call.text_or_empty("Description");
    if text.chars().count() <= 256 && !is_address(&text) {
        return Ok(text);
    }
    let message = "Description: at most 256 characters, not starting with http:// or https://.";
    Err(reject(call, code, message))
}

/// Whether a name matches a pattern; `*` matches any characters.
pub(super) fn matches(pattern: &str, name: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else { return pattern == name };
    let Some(mut name) = name.strip_prefix(start) else { return false };
    let parts: Vec<&str> = rest.split('*').collect();
    let Some((end, middle)) = parts.split_last() else { return true };
    for part in middle {
        let Some(at) = name.find(part) else { return false };
        name = &name[at + part.len()..];
    }
    name.ends_with(end)
}

fn is_address(text: &str) -> bool {
    text.starts_with("http://") || text.starts_with("https://")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns() {
        let rows = [
            ("web", "web", true),
            ("web", "web1", false),
            ("web*", "web1", true),
            ("*1", "web1", true),
            ("w*b*1", "web-b1", true),
            ("w*x*1", "web1", false),
            ("*", "", true),
            ("a*a", "a", false),
        ];
        for (pattern, name, fits) in rows {
            assert_eq!(matches(pattern, name), fits, "{pattern} {name}");
        }
    }
}
