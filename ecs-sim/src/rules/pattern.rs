//! Regular expressions, with look-aheads at the start, which `regex-lite` does not have.

use std::fmt;

use regex_lite::Regex;

/// A regular expression. It can begin with look-aheads, as in `^(?=.*[0-9])[a-z0-9]+$`.
pub(super) struct Pattern {
    text: String,
    /// Whether a text must match each expression.
    parts: Vec<(Regex, bool)>,
}

impl Pattern {
    pub(super) fn new(text: &str) -> Result<Self, regex_lite::Error> {
        let (mut rest, mut parts) = (text.strip_prefix('^').unwrap_or(text), Vec::new());
        let anchored = |part: &str| Regex::new(&format!("^(?:{part})"));
        while let Some((part, is_wanted, end)) = look_ahead(rest) {
            parts.push((anchored(part)?, is_wanted));
            rest = end;
        }
        parts.push((if parts.is_empty() { Regex::new(text) } else { anchored(rest) }?, true));
        Ok(Self { text: text.to_owned(), parts })
    }

    pub(super) fn matches(&self, text: &str) -> bool {
        self.parts.iter().all(|(part, is_wanted)| part.is_match(text) == *is_wanted)
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// A look-ahead at the start, whether it must match, and what follows.
fn look_ahead(text: &str) -> Option<(&str, bool, &str)> {
    let is_wanted = text.starts_with("(?=");
    let inner = text.strip_prefix("(?=").or_else(|| text.strip_prefix("(?!"))?;
    let mut depth = 1;
    let end = inner.bytes().position(|byte| {
        depth += i32::from(byte == b'(') - i32::from(byte == b')');
        depth == 0
    })?;
    Some((inner.get(..end)?, is_wanted, inner.get(end + 1..)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lookaheads_are_conditions() {
        let rows = [
            ("^[a-z]+$", "ab", true),
            ("^[a-z]+$", "a1", false),
            ("^(?=.*[0-9])(?=.*[a-z])[a-z0-9]{3}$", "ab1", true),
            ("^(?=.*[0-9])(?=.*[a-z])[a-z0-9]{3}$", "abc", false),
            (r"^(?!.*(\.\.|--))[a-z.-]+$", "a.b-c", true),
            (r"^(?!.*(\.\.|--))[a-z.-]+$", "a--c", false),
            ("(?i)^(tcp|udp)$", "TCP", true),
        ];
        for (pattern, text, fits) in rows {
            let matches = Pattern::new(pattern).map(|pattern| pattern.matches(text));
            assert_eq!(matches.ok(), Some(fits), "{pattern} {text}");
        }
    }
}
