//! Patterns that name members: `Action/Param`, `Action/response/Member`, `*/Name`, `*/Parent/Name`.

use std::cell::Cell;
use std::collections::HashMap;

use crate::problem::Problem;

/// Where a member stands: the action, then `response` for answers, then the members on the way.
/// Indexes of lists are not part of it.
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

    pub(crate) fn name(&self) -> &str {
        self.segments.last().map_or("", String::as_str)
    }
}

impl std::fmt::Display for MemberPath {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", self.action, self.segments.join("/"))
    }
}

/// A pattern as it stands in a curation file.
#[derive(Clone, Debug)]
pub(crate) struct Pattern {
    text: String,
    /// `None` stands for `*`: any action.
    action: Option<String>,
    segments: Vec<String>,
}

impl Pattern {
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let mut segments = text.split('/').map(str::to_owned);
        let action = segments.next().filter(|action| action != "*");
        let segments: Vec<_> = segments.collect();
        if segments.is_empty() || segments.iter().any(String::is_empty) {
            return Err(format!("{text:?} names no member"));
        }
        Ok(Self { text: text.to_owned(), action, segments })
    }

    fn matches(&self, path: &MemberPath) -> bool {
        match &self.action {
            Some(action) => *action == path.action && self.segments == path.segments,
            None => path.segments.ends_with(&self.segments),
        }
    }

    /// An exact path beats every `*`, a longer `*` a shorter one.
    fn precedence(&self) -> usize {
        if self.action.is_some() { usize::MAX } else { self.segments.len() }
    }
}

/// Patterns of one curation file with what each stands for, and which of them were of use.
pub(crate) struct Patterns<T> {
    file: String,
    /// What the patterns look for, as a problem says it: `such member`.
    sought: &'static str,
    entries: Vec<Entry<T>>,
    by_name: HashMap<String, Vec<usize>>,
}

struct Entry<T> {
    pattern: Pattern,
    place: String,
    value: T,
    used: Cell<bool>,
}

impl<T> Patterns<T> {
    /// `file` and the place of each entry, a JSON path, are named in problems.
    pub(crate) fn new(file: String, sought: &'static str) -> Self {
        Self { file, sought, entries: Vec::new(), by_name: HashMap::new() }
    }

    pub(crate) fn add(&mut self, place: String, text: &str, value: T) -> Result<(), Problem> {
        let pattern = Pattern::parse(text).map_err(|problem| {
            Problem::new(&self.file, &place, problem)
                .help("write `Action/Param`, `Action/response/Member` or `*/Name`")
        })?;
        if let Some(name) = pattern.segments.last() {
            self.by_name.entry(name.clone()).or_default().push(self.entries.len());
        }
        self.entries.push(Entry { pattern, place, value, used: Cell::new(false) });
        Ok(())
    }

    /// What the strongest pattern says about a member; two that are equally strong clash.
    pub(crate) fn get(&self, path: &MemberPath) -> Result<Option<&T>, Problem> {
        self.get_if(path, |_| true)
    }

    /// The same among the patterns whose value is accepted.
    pub(crate) fn get_if(
        &self,
        path: &MemberPath,
        accept: impl Fn(&T) -> bool,
    ) -> Result<Option<&T>, Problem> {
        let mut best: Option<&Entry<T>> = None;
        let mut rival = None;
        for entry in self.matching(path).filter(|entry| accept(&entry.value)) {
            entry.used.set(true);
            match best.map(|best| best.pattern.precedence().cmp(&entry.pattern.precedence())) {
                None | Some(std::cmp::Ordering::Less) => (best, rival) = (Some(entry), None),
                Some(std::cmp::Ordering::Equal) => rival = Some(entry),
                Some(std::cmp::Ordering::Greater) => {}
            }
        }
        match (best, rival) {
            (Some(one), Some(other)) => Err(Problem::new(
                &self.file,
                &other.place,
                format!("{path} is claimed here and at {}, equally strongly", one.place),
            )
            .help(
                "remove one of the two, or name the member by a longer pattern where it belongs",
            )),
            (best, _) => Ok(best.map(|entry| &entry.value)),
        }
    }

    fn matching<'s, 'p>(
        &'s self,
        path: &'p MemberPath,
    ) -> impl Iterator<Item = &'s Entry<T>> + use<'s, 'p, T> {
        let candidates = self.by_name.get(path.name()).map_or(&[][..], Vec::as_slice);
        let entries = candidates.iter().filter_map(|index| self.entries.get(*index));
        entries.filter(|entry| entry.pattern.matches(path))
    }

    /// A problem for every pattern that matched no member.
    pub(crate) fn unused(&self) -> impl Iterator<Item = Problem> {
        self.entries.iter().filter(|entry| !entry.used.get()).map(|entry| {
            Problem::new(
                &self.file,
                &entry.place,
                format!("{:?} no longer applies: no {}", entry.pattern.text, self.sought),
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
        let mut all = Patterns::new("file.json".to_owned(), "such member");
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
    fn a_request_and_an_answer_are_told_apart() {
        let pattern = ["*/response/Status"];
        assert_eq!(find(&pattern, &MemberPath::request("A").join("Status")), Ok(None));
        assert_eq!(find(&pattern, &MemberPath::response("A").join("Status")), Ok(Some(0)));
    }

    #[test]
    fn equal_strength_is_a_problem() {
        let path = MemberPath::request("A").join("Status");
        let problem = find(&["*/Status", "*/Status"], &path).unwrap_err().to_string();
        assert!(problem.contains("A/Status is claimed here and at [0]"), "{problem}");
    }

    #[test]
    fn a_pattern_without_a_member_is_a_problem() {
        assert!(Pattern::parse("RunInstances").is_err());
        assert!(Pattern::parse("*/").is_err());
    }
}
