//! What is wrong with an input file: where, what, and what to do about it.

use std::fmt;

/// One thing that is wrong in one file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    file: String,
    path: String,
    what: String,
    help: Option<String>,
}

impl Problem {
    /// `path` is the JSON path inside `file`; `.` stands for the whole file.
    pub fn new(file: impl Into<String>, path: impl Into<String>, what: impl Into<String>) -> Self {
        Self { file: file.into(), path: path.into(), what: what.into(), help: None }
    }

    /// Adds what the reader can do about it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The file, relative to the folder of the metadata.
    pub fn file(&self) -> &str {
        &self.file
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.file, self.path, self.what)?;
        match &self.help {
            Some(help) => write!(f, "\n    {help}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Problem {}

/// Everything that is wrong, in the order of the files.
#[derive(Debug)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// Fails with every problem collected so far, if there is one.
    pub fn check(mut problems: Vec<Problem>) -> Result<(), Self> {
        problems.sort();
        problems.dedup();
        if problems.is_empty() { Ok(()) } else { Err(Self(problems)) }
    }

    /// Each problem.
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
