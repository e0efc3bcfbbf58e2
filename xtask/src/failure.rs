//! Why a task failed, and the exit code.

/// An error, and nothing was written.
const ERROR: u8 = 1;
/// Programs would no longer compile, which was not accepted.
pub(crate) const BREAKING: u8 = 2;
/// The facts were written, and curation is missing.
pub(crate) const CURATION_MISSING: u8 = 3;

/// The message of a failed task, and its exit code.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) code: u8,
    pub(crate) message: String,
}

impl Failure {
    pub(crate) fn new(code: u8, message: impl Into<String>) -> Self {
        Self { code, message: message.into() }
    }
}

impl From<String> for Failure {
    fn from(message: String) -> Self {
        Self::new(ERROR, message)
    }
}

impl From<codegen::Problems> for Failure {
    fn from(problems: codegen::Problems) -> Self {
        Self::new(ERROR, format!("\n{problems}"))
    }
}
