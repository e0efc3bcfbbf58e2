//! One change, and its class.

use std::fmt;

use serde::Serialize;

/// A change of the generated code.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Change {
    /// How it is marked in the table.
    pub mark: Mark,
    /// What it means for versions.
    pub class: Class,
    /// Programs that compile as before behave differently.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub behaviour: bool,
    /// The action, or the path of the member.
    pub path: String,
    /// What changes.
    pub text: String,
    /// The curation that is missing for it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<&'static str>,
    /// Further paths with the same change.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
}

/// The mark of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Mark {
    /// Removed.
    Removed,
    /// Breaking, or kept from breaking.
    Important,
    /// New.
    New,
    /// Different.
    Changed,
}

/// What a change means for versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Class {
    /// Documentation and limits.
    Patch,
    /// An addition.
    Minor,
    /// Programs that use it no longer compile.
    Major,
}

/// What a version must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// Nothing changes.
    None,
    /// The third number increases.
    Patch,
    /// The second number increases.
    Minor,
    /// The first number increases.
    Major,
}

impl Verdict {
    pub(super) fn of(changes: &[Change]) -> Self {
        match changes.iter().map(|change| change.class).max() {
            None => Self::None,
            Some(Class::Patch) => Self::Patch,
            Some(Class::Minor) => Self::Minor,
            Some(Class::Major) => Self::Major,
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::None => "NOTHING",
            Self::Patch => "PATCH",
            Self::Minor => "MINOR",
            Self::Major => "MAJOR",
        })
    }
}

impl Change {
    pub(super) fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self::with(Mark::New, Class::Minor, path, text)
    }

    /// A change that programs do not notice when they are compiled.
    pub(super) fn patch(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self::with(Mark::Changed, Class::Patch, path, text)
    }

    pub(super) fn removed(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self::with(Mark::Removed, Class::Major, path, text)
    }

    pub(super) fn breaking(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self::with(Mark::Important, Class::Major, path, text)
    }

    /// A change of what a call does. No program has to be changed, but a patch release would hide it.
    pub(super) fn behaviour(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { behaviour: true, ..Self::patch(path, text).class(Class::Minor) }
    }

    pub(super) fn class(self, class: Class) -> Self {
        Self { class, ..self }
    }

    pub(super) fn with(
        mark: Mark,
        class: Class,
        path: impl Into<String>,
        text: impl Into<String>,
    ) -> Self {
        Self {
            mark,
            class,
            behaviour: false,
            path: path.into(),
            text: text.into(),
            needs: Vec::new(),
            also: Vec::new(),
        }
    }
}
