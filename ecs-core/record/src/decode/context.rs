//! Values that do not fit, and where in the JSON they are.

use std::cell::RefCell;
use std::fmt;

use serde::de::{IgnoredAny, MapAccess};

/// Why a response, or a value in it, could not be decoded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DecodeError {
    path: String,
    problem: String,
}

impl DecodeError {
    /// The JSON path of the value, such as `Images.Image[3].Size`; empty for the whole response.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// An event for each of these values, which were left out.
    #[doc(hidden)]
    pub fn report(skipped: &[Self]) {
        for Self { path, problem } in skipped {
            tracing::warn!(path, problem, "left out a value of a response");
        }
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

/// Values that were left out, and where decoding is.
#[derive(Default)]
pub(super) struct Context {
    skipped: RefCell<Vec<DecodeError>>,
    /// The path of the error that ends decoding.
    path: RefCell<String>,
    /// An unknown member is an error.
    is_strict: bool,
}

/// The number of values that are listed, so that a response of nothing but wrong values takes little
/// more memory than its body.
const MAX_SKIPPED: usize = 1_000;

/// A part of a JSON path.
pub(super) enum Step<'a> {
    Member(&'a str),
    Index(usize),
}

impl Context {
    pub(super) fn strict() -> Self {
        Self { is_strict: true, ..Self::default() }
    }

    /// Passes over the value of an unknown member.
    pub(super) fn unknown<'de, A: MapAccess<'de>>(&self, map: &mut A) -> Result<(), A::Error> {
        if self.is_strict {
            self.skip(format_args!("unknown member"));
        }
        map.next_value::<IgnoredAny>().map(drop)
    }

    /// The values that were left out, or the only one if that is the response itself.
    pub(super) fn finish(self, is_record: bool) -> Result<Vec<DecodeError>, DecodeError> {
        let mut skipped = self.skipped.into_inner();
        match is_record {
            true => Ok(skipped),
            false => Err(skipped.pop().unwrap_or_default()),
        }
    }

    pub(super) fn error(&self, error: &serde_json::Error) -> DecodeError {
        DecodeError { path: self.path.borrow().clone(), problem: error.to_string() }
    }

    /// Leaves out a value.
    pub(super) fn skip(&self, problem: fmt::Arguments<'_>) {
        let mut skipped = self.skipped.borrow_mut();
        if skipped.len() < MAX_SKIPPED {
            skipped.push(DecodeError { path: String::new(), problem: problem.to_string() });
        }
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

/// Enough of a text to recognise it in an error.
pub(super) fn excerpt(text: &str) -> &str {
    text.char_indices().nth(60).map_or(text, |(end, _)| &text[..end])
}

fn prepend(step: &Step<'_>, path: &mut String) {
    let separator = if path.is_empty() || path.starts_with('[') { "" } else { "." };
    *path = match step {
        Step::Member(name) => format!("{}{separator}{path}", excerpt(name)),
        Step::Index(index) => format!("[{index}]{separator}{path}"),
    };
}
