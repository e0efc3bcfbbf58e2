//! Problems of the input: file, JSON path, message and help.

use std::fmt;

/// A problem in one file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    file: String,
    path: String,
    message: String,
    help: Option<String>,
}

impl Problem {
    /// Creates a problem at the JSON path `path` of `file`; `.` means the whole file.
    pub fn new(
        file: impl Into<String>,
        path: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self { file: file.into(), path: path.into(), message: message.into(), help: None }
    }

    /// Adds a line that says how to fix the problem.
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
        write!(f, "{}: {}: {}", self.file, self.path, self.message)?;
        match &self.help {
            Some(help) => write!(f, "\n    {help}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Problem {}

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
