//! Names of instances that are created together.

use super::super::text;
use crate::actions::prelude::*;

/// Instance and host names of a request. An instance without a name is named by its id.
#[derive(Clone, Debug, Default)]
pub(super) struct Names {
    instances: Option<Pattern>,
    hosts: Hosts,
}

#[derive(Clone, Debug, Default)]
enum Hosts {
    #[default]
    ById,
    Pattern(Pattern),
    Each(Vec<String>),
}

/// A name with an ascending number: `web-[1,3]-a` gives `web-001-a`, `web-002-a`.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Pattern {
    prefix: String,
    /// The first number and its minimum number of digits; `None` if all names are the same.
    number: Option<(usize, usize)>,
    suffix: String,
}

impl Names {
    pub(super) fn of(call: &Call<'_>, amount: usize, windows: bool) -> Result<Self> {
        let is_unique = call.flag("UniqueSuffix") == Some(true) && amount > 1;
        let pattern = |text| Pattern::of(text, is_unique);
        let instances = call.text("InstanceName").map(pattern);
        Ok(Self { instances, hosts: hosts(call, amount, windows, is_unique)? })
    }

    pub(super) fn instance(&self, id: &str, index: usize) -> String {
        self.instances.as_ref().map_or_else(|| id.to_owned(), |pattern| pattern.name(index))
    }

    pub(super) fn host(&self, id: &str, index: usize) -> String {
        let by_id = || format!("iZ{}Z", id.trim_start_matches("i-"));
        match &self.hosts {
            Hosts::ById => by_id(),
            Hosts::Pattern(pattern) => pattern.name(index),
            Hosts::Each(names) => names.get(index).cloned().unwrap_or_else(by_id),
        }
    }
}

fn hosts(call: &Call<'_>, amount: usize, windows: bool, is_unique: bool) -> Result<Hosts> {
    let each = call.list("HostNames");
    let hosts = match (call.text("HostName"), each.is_empty()) {
        (None, true) => return Ok(Hosts::ById),
        (None, false) if each.len() != amount => {
            let message = format!("HostNames: {} names for {amount} instances.", each.len());
            return Err(reject(call, "InvalidHostname.SizeInvalid", message));
        }
        (None, false) => Hosts::Each(each.iter().map(|name| (*name).to_owned()).collect()),
        (Some(name), _) => Hosts::Pattern(Pattern::of(name, is_unique)),
    };
    match &hosts {
        Hosts::ById => {}
        Hosts::Pattern(pattern) => {
            text::check_host_name(call, &pattern.name(amount - 1), windows)?;
        }
        Hosts::Each(names) => {
            names.iter().try_for_each(|name| text::check_host_name(call, name, windows))?;
        }
    }
    Ok(hosts)
}

impl Pattern {
    fn of(text: &str, is_unique: bool) -> Self {
        if let Some(pattern) = Self::numbered(text) {
            return pattern;
        }
        let number = is_unique.then_some((1, 3));
        Self { prefix: text.to_owned(), number, suffix: String::new() }
    }

    /// Parses `prefix[begin,digits]suffix`; `begin` defaults to 0 and `digits` to 6.
    fn numbered(text: &str) -> Option<Self> {
        let (prefix, rest) = text.split_once('[')?;
        let (number, suffix) = rest.split_once(']')?;
        let (begin, digits) = number.split_once(',')?;
        let parse = |text: &str, default| match text.trim() {
            "" => Some(default),
            text => text.parse::<usize>().ok(),
        };
        let begin = parse(begin, 0).filter(|begin| *begin <= 999_999)?;
        let digits = parse(digits, 6).filter(|digits| *digits <= 6)?;
        let (prefix, suffix) = (prefix.to_owned(), suffix.to_owned());
        Some(Self { prefix, number: Some((begin, digits)), suffix })
    }

    fn name(&self, index: usize) -> String {
        let Self { prefix, suffix, .. } = self;
        match self.number {
            Some((begin, digits)) => format!("{prefix}{:0digits$}{suffix}", begin + index),
            None => format!("{prefix}{suffix}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_numbered_by_pattern_or_suffix() {
        let rows = [
            ("web", false, "web", "web"),
            ("web", true, "web001", "web003"),
            ("web-[7,3]-a", false, "web-007-a", "web-009-a"),
            ("web-[7,3]-a", true, "web-007-a", "web-009-a"),
            ("web[,]", false, "web000000", "web000002"),
            ("web[98,1]", false, "web98", "web100"),
            ("web[a,1]", false, "web[a,1]", "web[a,1]"),
        ];
        for (text, unique, first, third) in rows {
            let pattern = Pattern::of(text, unique);
            assert_eq!((pattern.name(0), pattern.name(2)), (first.into(), third.into()), "{text}");
        }
    }
}
