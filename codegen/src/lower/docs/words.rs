//! Words: lists, numbers, names and values.

use serde_json::{Number, Value};

/// `A`, `B` or `C`.
pub(crate) fn any_of<T: AsRef<str>>(names: &[T]) -> String {
    joined(names, "or")
}

/// `A`, `B` and `C`.
pub(super) fn all_of<T: AsRef<str>>(names: &[T]) -> String {
    joined(names, "and")
}

fn joined<T: AsRef<str>>(names: &[T], word: &str) -> String {
    let mut names: Vec<_> = names.iter().map(|name| code(name.as_ref())).collect();
    let last = names.pop().unwrap_or_default();
    if names.is_empty() { last } else { format!("{} {word} {last}", names.join(", ")) }
}

/// Text as code, whatever it contains: it cannot end the code, the line or the paragraph.
pub(crate) fn code(text: &str) -> String {
    let is_plain = |c: char| !c.is_control() && !c.is_whitespace();
    let text: String = text.chars().map(|c| if is_plain(c) { c } else { ' ' }).collect();
    let text = if text.trim().is_empty() { "\u{2423}".to_owned() } else { text };
    let runs = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    match runs {
        0 => format!("`{text}`"),
        longest => {
            let fence = "`".repeat(longest + 1);
            format!("{fence} {text} {fence}")
        }
    }
}

/// A name, version or date in a sentence: as code, if it has more than letters and digits.
pub(crate) fn plain_or_code(text: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-. ".contains(c);
    if text.chars().all(is_plain) { text.to_owned() } else { code(text) }
}

/// A number with separators of thousands.
pub(super) fn number(number: &Number) -> String {
    let text = number.to_string();
    let (sign, digits) = text.split_at(usize::from(text.starts_with('-')));
    let (whole, fraction) = digits.split_at(digits.find(['.', 'e']).unwrap_or(digits.len()));
    let mut groups = Vec::new();
    let mut rest = whole;
    while rest.len() > 3 {
        let (left, right) = rest.split_at(rest.len() - 3);
        groups.insert(0, right);
        rest = left;
    }
    groups.insert(0, rest);
    format!("{sign}{}{fraction}", groups.join(","))
}

/// A value: numbers as they are, texts as code.
pub(super) fn value(value: &Value) -> String {
    match value {
        Value::Number(value) => number(value),
        other => code(&plain(other)),
    }
}

/// A value as text.
pub(super) fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// `A`, `B` or `C`. Three or more numbers that follow each other are a range.
pub(super) fn values(values: &[Value]) -> String {
    let mut texts = Vec::new();
    let mut rest = values;
    while let [first, ..] = rest {
        let run = run(rest);
        let (these, others) = rest.split_at(run);
        match these.last() {
            Some(last) if run > 2 => texts.push(format!("{} to {}", value(first), value(last))),
            _ => texts.extend(these.iter().map(value)),
        }
        rest = others;
    }
    let last = texts.pop().unwrap_or_default();
    if texts.is_empty() { last } else { format!("{} or {last}", texts.join(", ")) }
}

/// How many values at the beginning are numbers that follow each other.
fn run(values: &[Value]) -> usize {
    let follows = |pair: &&[Value]| match pair {
        [one, other] => one.as_i64().map(|one| one + 1) == other.as_i64() && other.is_i64(),
        _ => false,
    };
    1 + values.windows(2).take_while(follows).count()
}

/// `1 to 2`, `at least 1` or `at most 2`.
pub(super) fn range(min: Option<&str>, max: Option<&str>) -> Option<String> {
    match (min, max) {
        (Some(min), Some(max)) if min == max => Some(format!("exactly {min}")),
        (Some(min), Some(max)) => Some(format!("{min} to {max}")),
        (Some(min), None) => Some(format!("at least {min}")),
        (None, Some(max)) => Some(format!("at most {max}")),
        (None, None) => None,
    }
}

/// The text with a capital letter at the beginning, and a period at the end.
pub(super) fn sentence(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().map(|first| first.to_uppercase().chain(chars).collect::<String>());
    format!("{}.", first.unwrap_or_default())
}

/// The path of another member as seen from a member: only its name, if both are in one record.
pub(super) fn other(from: &str, path: &str) -> String {
    let parent = |path: &str| path.rsplit_once('/').map(|(parent, _)| parent.to_owned());
    let path = path.strip_prefix("response/").unwrap_or(path);
    let from = from.strip_prefix("response/").unwrap_or(from);
    match path.rsplit_once('/') {
        Some((_, name)) if parent(from) == parent(path) => name.to_owned(),
        _ => path.replace('/', "."),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn numbers_have_separators() {
        let cases = [("1", "1"), ("999", "999"), ("1000", "1,000"), ("-65536", "-65,536")];
        for (text, expected) in cases.into_iter().chain([("1234567", "1,234,567"), ("0.5", "0.5")])
        {
            assert_eq!(number(&serde_json::from_str(text).unwrap()), expected);
        }
    }

    #[test]
    fn lists_of_values_are_short() {
        let list = |text: &str| values(&serde_json::from_str::<Vec<Value>>(text).unwrap());
        assert_eq!(list("[1, 2, 3]"), "1 to 3");
        assert_eq!(list("[1, 2, 12]"), "1, 2 or 12");
        assert_eq!(list("[1, 2, 3, 12, 24]"), "1 to 3, 12 or 24");
        assert_eq!(list(r#"["A", "B"]"#), "`A` or `B`");
        assert_eq!(list("[1]"), "1");
    }

    #[test]
    fn names_are_relative_to_the_record() {
        assert_eq!(other("Disk/Size", "Disk/Category"), "Category");
        assert_eq!(other("Disk/Size", "ImageId"), "ImageId");
        assert_eq!(other("Size", "Disk/Category"), "Disk.Category");
    }
}
