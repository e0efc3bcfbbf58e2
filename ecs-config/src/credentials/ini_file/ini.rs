//! The INI format, as far as credentials files use it.
//!
//! The crate `configparser` would do, but it copies every value into maps that are not zeroized, and
//! has features and one maintainer for what is a page of code here. This reads values out of the text
//! of the file, which is zeroized on drop.

use std::collections::BTreeSet;

use zeroize::Zeroizing;

/// The text of a file. Names are case-sensitive.
pub(super) struct Ini(Zeroizing<String>);

enum Line<'a> {
    Section(&'a str),
    Entry(&'a str, &'a str),
    /// A blank line, a comment, or a key without a value.
    Other,
}

/// The section of entries before the first header.
const DEFAULT_SECTION: &str = "default";

impl Ini {
    /// Checks the text. An error names a line, and does not show it.
    pub(super) fn parse(text: Zeroizing<String>) -> Result<Self, String> {
        let mut sections = BTreeSet::new();
        for (line, number) in text.lines().zip(1..) {
            match Line::parse(line).map_err(|problem| format!("line {number}: {problem}"))? {
                // Which of them is meant is not known, and they can be of different accounts.
                Line::Section(name) if !sections.insert(name) => {
                    return Err(format!("line {number}: the section `{name}` exists twice"));
                }
                _ => {}
            }
        }
        Ok(Self(text))
    }

    /// The names of the sections, sorted.
    pub(super) fn sections(&self) -> BTreeSet<&str> {
        self.lines().map(|(section, _)| section).collect()
    }

    /// The value of a key, if it is not empty. The last one counts.
    pub(super) fn get(&self, section: &str, key: &str) -> Option<&str> {
        let value = self.lines().filter_map(|line| match line {
            (name, Line::Entry(found, value)) if (name, found) == (section, key) => Some(value),
            _ => None,
        });
        value.last().filter(|value| !value.is_empty())
    }

    /// Headers and entries, with their section.
    fn lines(&self) -> impl Iterator<Item = (&str, Line<'_>)> {
        let mut section = DEFAULT_SECTION;
        self.0.lines().filter_map(move |line| {
            let line = Line::parse(line).unwrap_or(Line::Other);
            match line {
                Line::Other => return None,
                Line::Section(name) => section = name,
                Line::Entry(..) => {}
            }
            Some((section, line))
        })
    }
}

impl<'a> Line<'a> {
    /// `#` starts a comment anywhere (the official library for Python cuts values there,
    /// aliyun/credentials-python `alibabacloud_credentials/provider/profile.py`), `;` at the beginning
    /// of a line.
    fn parse(line: &'a str) -> Result<Self, &'static str> {
        let line = line.split('#').next().unwrap_or_default().trim();
        if line.starts_with(';') {
            return Ok(Self::Other);
        }
        if let Some(rest) = line.strip_prefix('[') {
            let name = rest.split_once(']').ok_or("the section name has no closing bracket")?.0;
            return Ok(Self::Section(name.trim()));
        }
        match line.split_once(['=', ':']) {
            Some((key, _)) if key.trim().is_empty() => Err("the key is empty"),
            Some((key, value)) => Ok(Self::Entry(key.trim(), value.trim())),
            None => Ok(Self::Other),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn parse(text: &str) -> Result<Ini, String> {
        Ini::parse(Zeroizing::new(text.to_owned()))
    }

    #[test]
    fn values_are_found_in_their_section() {
        let text = "early = 1\r\n; c = 2\r\n# d\r\n\r\n[ one ]\r\nkey = a b # c\nKey: acs:ram::1\n\
                    key=last\nempty =\n[two] trailing\n  key  =  = x:y ; z  \nno value\n[three]";
        let ini = parse(text).unwrap();
        assert_eq!(
            ini.sections().into_iter().collect::<Vec<_>>(),
            ["default", "one", "three", "two"]
        );
        let cases = [
            ("default", "early", Some("1")),
            ("default", "c", None),
            ("one", "key", Some("last")),
            ("one", "Key", Some("acs:ram::1")),
            ("one", "empty", None),
            ("two", "key", Some("= x:y ; z")),
            ("two", "no value", None),
            ("three", "key", None),
        ];
        for (section, key, value) in cases {
            assert_eq!(ini.get(section, key), value, "{section} {key}");
        }
        assert!(parse("").unwrap().sections().is_empty());
    }

    #[test]
    fn errors_name_the_line_and_do_not_show_it() {
        for (text, expected) in [
            ("a = b\n[hush", "line 2: the section name has no closing bracket"),
            ("[a]\n\n = hush", "line 3: the key is empty"),
            ("a = b\n[default]\n[c]\n[ default ]", "line 4: the section `default` exists twice"),
        ] {
            assert_eq!(parse(text).err().unwrap(), expected);
        }
    }
}
