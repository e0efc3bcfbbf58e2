//! Names and descriptions of resources.

use super::Call;

/// The name and the description of a call, empty if not sent.
pub(super) struct Texts {
    pub(super) name: String,
    pub(super) description: String,
    has_description: bool,
}

impl Texts {
    /// The parameter of the name differs between actions.
    pub(super) fn of(call: &Call<'_>, name: &str) -> Self {
        Self {
            name: call.text_or_empty(name),
            description: call.text_or_empty("Description"),
            has_description: call.is_sent("Description"),
        }
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
