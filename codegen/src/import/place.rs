//! Where in a published file something is, for problems.

use std::fmt;

use crate::problem::Problem;

/// A JSON path that is only put into words when there is a problem.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    file: &'a str,
    parent: Option<&'a Place<'a>>,
    segment: Segment<'a>,
}

#[derive(Clone, Copy)]
enum Segment<'a> {
    Name(&'a str),
    Index(usize),
}

impl<'a> Place<'a> {
    pub(super) fn root(file: &'a str, name: &'a str) -> Self {
        Self { file, parent: None, segment: Segment::Name(name) }
    }

    pub(super) fn join<'b>(&'b self, name: &'b str) -> Place<'b> {
        Place { file: self.file, parent: Some(self), segment: Segment::Name(name) }
    }

    pub(super) fn index(&self, index: usize) -> Place<'_> {
        Place { file: self.file, parent: Some(self), segment: Segment::Index(index) }
    }

    /// A schema that others refer to.
    pub(super) fn component<'b>(&'b self, name: &'b str) -> Place<'b> {
        Place { file: self.file, parent: Some(&COMPONENTS), segment: Segment::Name(name) }
    }

    pub(super) fn problem(&self, message: impl Into<String>, help: &str) -> Problem {
        Problem::new(self.file, self.to_string(), message).help(help)
    }
}

const COMPONENTS: Place<'static> =
    Place { file: "", parent: None, segment: Segment::Name("components.schemas") };

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            parent.fmt(f)?;
        }
        match self.segment {
            Segment::Name(name) if self.parent.is_none() => f.write_str(name),
            Segment::Name(name) => write!(f, ".{name}"),
            Segment::Index(index) => write!(f, "[{index}]"),
        }
    }
}
