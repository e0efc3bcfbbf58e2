//! What happens to values that do not fit, and where in the JSON they are.

use std::cell::RefCell;
use std::fmt;

use serde::de::Error;

/// Why a response, or a value in it, could not be decoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    path: String,
    problem: String,
}

impl DecodeError {
    /// The JSON path of the value, such as `Images.Image[3].Size`; empty for the whole response.
    pub fn path(&self) -> &str {
        &self.path
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(&self.problem)
    }
}

impl std::error::Error for DecodeError {}

/// How values that do not fit are treated, and those that were skipped.
pub(super) struct Context {
    is_lossy: bool,
    skipped: RefCell<Vec<DecodeError>>,
    /// The path of the error that ends decoding.
    path: RefCell<String>,
}

/// A part of a JSON path.
pub(super) enum Step<'a> {
    Member(&'a str),
    Index(usize),
}

impl Context {
    /// The first value that does not fit is an error.
    pub(super) fn strict() -> Self {
        Self { is_lossy: false, skipped: RefCell::default(), path: RefCell::default() }
    }

    /// Values that do not fit are skipped.
    pub(super) fn lossy() -> Self {
        Self { is_lossy: true, ..Self::strict() }
    }

    pub(super) fn into_skipped(self) -> Vec<DecodeError> {
        self.skipped.into_inner()
    }

    pub(super) fn error(&self, error: &serde_json::Error) -> DecodeError {
        DecodeError { path: self.path.borrow().clone(), problem: error.to_string() }
    }

    /// Skips a value, or fails.
    pub(super) fn skip<E: Error>(&self, problem: fmt::Arguments<'_>) -> Result<(), E> {
        if !self.is_lossy {
            return Err(E::custom(problem));
        }
        let error = DecodeError { path: String::new(), problem: problem.to_string() };
        self.skipped.borrow_mut().push(error);
        Ok(())
    }

    /// Decodes a value at `step`. The path is built only for errors, from the inside out.
    pub(super) fn at<'a, T, E>(
        &self,
        step: impl Fn() -> Step<'a>,
        decode: impl FnOnce() -> Result<T, E>,
    ) -> Result<T, E> {
        let before = self.skipped.borrow().len();
        let result = decode();
        if result.is_err() {
            prepend(&step(), &mut self.path.borrow_mut());
        }
        for error in self.skipped.borrow_mut().iter_mut().skip(before) {
            prepend(&step(), &mut error.path);
        }
        result
    }
}

fn prepend(step: &Step<'_>, path: &mut String) {
    let separator = if path.is_empty() || path.starts_with('[') { "" } else { "." };
    *path = match step {
        Step::Member(name) => format!("{name}{separator}{path}"),
        Step::Index(index) => format!("[{index}]{separator}{path}"),
    };
}
