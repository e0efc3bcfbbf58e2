//! Problems of the input: file, JSON path, message and help.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// A problem in one file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    file: String,
    path: String,
    message: String,
    help: Option<String>,
    draft: Option<Box<Draft>>,
}

impl Problem {
    /// Creates a problem at the JSON path `path` of `file`; `.` means the whole file.
    pub fn new(
        file: impl Into<String>,
        path: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            file: file.into(),
            path: path.into(),
            message: message.into(),
            help: None,
            draft: None,
        }
    }

    /// Adds a line that says how to fix the problem.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Says which entry of a curation file is missing.
    #[must_use]
    pub(crate) fn missing(mut self, file: &'static str, keys: &[&str], entry: Entry) -> Self {
        let keys = keys.iter().map(|key| (*key).to_owned()).collect();
        self.draft = Some(Box::new(Draft { file, keys, entry }));
        self
    }

    /// The entry of a curation file that is missing.
    pub(crate) fn draft(&self) -> Option<&Draft> {
        self.draft.as_deref()
    }

    /// What is wrong.
    pub(crate) fn message(&self) -> &str {
        &self.message
    }

    /// Whether it is in curation or rules, not in facts.
    pub(crate) fn is_about_curation(&self) -> bool {
        ["/curation/", "/rules/"].iter().any(|folder| self.file.contains(folder))
    }

    /// The file, relative to the folder of the metadata.
    pub fn file(&self) -> &str {
        &self.file
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.file, self.path, self.message)?;
        match &self.help {
            Some(help) => write!(f, "\n    {help}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Problem {}

/// An entry that is missing in a curation file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Draft {
    /// The curation file, without `.json`.
    pub(crate) file: &'static str,
    /// The keys that lead to the entry.
    pub(crate) keys: Vec<String>,
    pub(crate) entry: Entry,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Entry {
    /// A text to be completed.
    Text,
    /// An item of a list.
    Item(String),
}

/// All problems of a run, sorted by file.
#[derive(Debug)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// Fails if `problems` is not empty.
    pub fn check(mut problems: Vec<Problem>) -> Result<(), Self> {
        problems.sort();
        problems.dedup();
        if problems.is_empty() { Ok(()) } else { Err(Self(problems)) }
    }

    /// Whether all of them are in curation or rules, so that the facts can be written.
    pub fn are_about_curation(&self) -> bool {
        self.0.iter().all(Problem::is_about_curation)
    }

    /// How many entries of curation are missing, by file.
    pub fn missing(&self) -> BTreeMap<&'static str, usize> {
        let drafts: BTreeSet<_> = self.0.iter().filter_map(Problem::draft).collect();
        let mut missing = BTreeMap::new();
        for draft in drafts {
            *missing.entry(draft.file).or_default() += 1;
        }
        missing
    }

    /// Iterates over the problems.
    pub fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.0.iter()
    }
}

impl From<Problem> for Problems {
    fn from(problem: Problem) -> Self {
        Self(vec![problem])
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for problem in &self.0 {
            writeln!(f, "{problem}")?;
        }
        let count = self.0.len();
        write!(f, "{count} problem{} found; nothing was written", if count == 1 { "" } else { "s" })
    }
}

impl std::error::Error for Problems {}
