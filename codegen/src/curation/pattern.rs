//! Patterns that name members: `Action/Param`, `Action/response/Member`, `*/Name`, `*/Parent/Name`.

use std::cell::Cell;
use std::collections::HashMap;

use crate::problem::Problem;

/// The path of a member: the action, `response` for a member of the response, and the names of the
/// members that lead to it, without indexes of lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct MemberPath {
    action: String,
    segments: Vec<String>,
}

impl MemberPath {
    pub(crate) fn request(action: &str) -> Self {
        Self { action: action.to_owned(), segments: Vec::new() }
    }

    pub(crate) fn response(action: &str) -> Self {
        Self { action: action.to_owned(), segments: vec!["response".to_owned()] }
    }

    pub(crate) fn join(&self, member: &str) -> Self {
        let mut path = self.clone();
        path.segments.push(member.to_owned());
        path
    }

    /// Parses `Action/Param/...` or `Action/response/Member/...`.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (action, member) = text.split_once('/')?;
        let segments = member.split('/').map(str::to_owned).collect();
        Some(Self { action: action.to_owned(), segments })
    }

    /// The path of the member that contains this one, and the name of this one.
    pub(crate) fn split_last(&self) -> Option<(Self, &str)> {
        let (last, segments) = self.segments.split_last()?;
        Some((Self { action: self.action.clone(), segments: segments.to_vec() }, last))
    }

    pub(crate) fn is_response(&self) -> bool {
        self.segments.first().is_some_and(|first| first == "response")
    }

    /// The path without the action.
    pub(crate) fn member(&self) -> String {
        self.segments.join("/")
    }

    pub(crate) fn name(&self) -> &str {
        self.segments.last().map_or("", String::as_str)
    }
}

impl std::fmt::Display for MemberPath {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", self.action, self.segments.join("/"))
    }
}

/// A pattern of a curation file.
#[derive(Clone, Debug)]
pub(crate) struct Pattern {
    text: String,
    /// `None` for `*`, which matches any action.
    action: Option<String>,
    segments: Vec<String>,
}

impl Pattern {
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let mut segments = text.split('/').map(str::to_owned);
        let action = segments.next().filter(|action| action != "*");
        let segments: Vec<_> = segments.collect();
        if segments.is_empty() || segments.iter().any(String::is_empty) {
            return Err(format!("{text:?} does not name a member"));
        }
        Ok(Self { text: text.to_owned(), action, segments })
    }

    fn matches(&self, path: &MemberPath) -> bool {
        match &self.action {
            Some(action) => *action == path.action && self.segments == path.segments,
            None => path.segments.ends_with(&self.segments),
        }
    }

    /// An exact path takes precedence over `*`, a longer pattern over a shorter one.
    fn precedence(&self) -> usize {
        if self.action.is_some() { usize::MAX } else { self.segments.len() }
    }
}

/// The patterns of one curation file with their values. Patterns that matched are marked as used.
pub(crate) struct Patterns<T> {
    file: String,
    /// What the patterns match, as in the message "it matches no member".
    target: &'static str,
    entries: Vec<Entry<T>>,
    by_name: HashMap<String, Vec<usize>>,
}

struct Entry<T> {
    pattern: Pattern,
    json_path: String,
    value: T,
    used: Cell<bool>,
}

impl<T> Patterns<T> {
    /// Problems name `file` and the JSON path of the entry.
    pub(crate) fn new(file: String, target: &'static str) -> Self {
        Self { file, target, entries: Vec::new(), by_name: HashMap::new() }
    }

    pub(crate) fn add(&mut self, json_path: String, text: &str, value: T) -> Result<(), Problem> {
        let pattern = Pattern::parse(text).map_err(|problem| {
            Problem::new(&self.file, &json_path, problem)
                .help("write `Action/Param`, `Action/response/Member` or `*/Name`")
        })?;
        if let Some(name) = pattern.segments.last() {
            self.by_name.entry(name.clone()).or_default().push(self.entries.len());
        }
        self.entries.push(Entry { pattern, json_path, value, used: Cell::new(false) });
        Ok(())
    }

    /// The value of the matching pattern with the highest precedence. Fails if there are two.
    pub(crate) fn get(&self, path: &MemberPath) -> Result<Option<&T>, Problem> {
        self.get_if(path, |_| true)
    }

    /// Like [`Patterns::get`], among the patterns whose value is accepted.
    pub(crate) fn get_if(
        &self,
        path: &MemberPath,
        accept: impl Fn(&T) -> bool,
    ) -> Result<Option<&T>, Problem> {
        let mut best: Option<&Entry<T>> = None;
        let mut tied = None;
        for entry in self.matching(path).filter(|entry| accept(&entry.value)) {
            entry.used.set(true);
            match best.map(|best| best.pattern.precedence().cmp(&entry.pattern.precedence())) {
                None | Some(std::cmp::Ordering::Less) => (best, tied) = (Some(entry), None),
                Some(std::cmp::Ordering::Equal) => tied = Some(entry),
                Some(std::cmp::Ordering::Greater) => {}
            }
        }
        match (best, tied) {
            (Some(one), Some(other)) => Err(self.tie(path, one, other)),
            (best, _) => Ok(best.map(|entry| &entry.value)),
        }
    }

    fn tie(&self, path: &MemberPath, one: &Entry<T>, other: &Entry<T>) -> Problem {
        let pattern = &one.json_path;
        let message = format!("{path} also matches {pattern}, with the same precedence");
        Problem::new(&self.file, &other.json_path, message)
            .help("remove one of the two, or use a longer pattern for the one that applies")
    }

    fn matching<'s, 'p>(
        &'s self,
        path: &'p MemberPath,
    ) -> impl Iterator<Item = &'s Entry<T>> + use<'s, 'p, T> {
        let candidates = self.by_name.get(path.name()).map_or(&[][..], Vec::as_slice);
        let entries = candidates.iter().filter_map(|index| self.entries.get(*index));
        entries.filter(|entry| entry.pattern.matches(path))
    }

    /// A problem for each unused pattern.
    pub(crate) fn unused(&self) -> impl Iterator<Item = Problem> {
        self.entries.iter().filter(|entry| !entry.used.get()).map(|entry| {
            Problem::new(
                &self.file,
                &entry.json_path,
                format!(
                    "{:?} no longer applies: it matches no {}",
                    entry.pattern.text, self.target
                ),
            )
            .help("remove the entry, or correct its path")
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn find(patterns: &[&str], path: &MemberPath) -> Result<Option<usize>, Problem> {
        let mut all = Patterns::new("file.json".to_owned(), "member");
        for (index, text) in patterns.iter().enumerate() {
            all.add(format!("[{index}]"), text, index).unwrap();
        }
        all.get(path).map(Option::<&usize>::copied)
    }

    #[test]
    fn the_most_specific_pattern_wins() {
        let path = MemberPath::response("A").join("Instance").join("Status");
        let all = ["*/Status", "*/Instance/Status", "A/response/Instance/Status"];
        assert_eq!(find(&all, &path), Ok(Some(2)));
        assert_eq!(find(&all[..2], &path), Ok(Some(1)));
        assert_eq!(find(&all[..1], &path), Ok(Some(0)));
        assert_eq!(find(&["*/Disk/Status", "A/Instance/Status"], &path), Ok(None));
    }

    #[test]
    fn requests_and_responses_are_distinguished() {
        let pattern = ["*/response/Status"];
        assert_eq!(find(&pattern, &MemberPath::request("A").join("Status")), Ok(None));
        assert_eq!(find(&pattern, &MemberPath::response("A").join("Status")), Ok(Some(0)));
    }

    #[test]
    fn equal_precedence_is_a_problem() {
        let path = MemberPath::request("A").join("Status");
        let problem = find(&["*/Status", "*/Status"], &path).unwrap_err().to_string();
        assert!(problem.contains("A/Status also matches [0]"), "{problem}");
    }

    #[test]
    fn a_pattern_without_a_member_is_a_problem() {
        assert!(Pattern::parse("RunInstances").is_err());
        assert!(Pattern::parse("*/").is_err());
    }
}
