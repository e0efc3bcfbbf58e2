//! The names of the API, which stay as the service has them.

use std::collections::BTreeSet;

use super::list::Vocabulary;
use super::words;
use crate::files::Files;

/// Of the names in the metadata those that have a retired part, in parts.
#[derive(Default)]
pub(crate) struct WireNames(BTreeSet<Vec<String>>);

impl WireNames {
    /// Reads the names of actions, which are those of the files, and of members and values: any
    /// text without spaces.
    pub(crate) fn read(metadata: &Files, vocabulary: &Vocabulary) -> Self {
        let texts: BTreeSet<&str> = metadata
            .values()
            .flat_map(|json| json.split('"'))
            .filter(|text| is_name(text))
            .collect();
        let files = metadata.keys().filter_map(|file| file.rsplit('/').next());
        // `InvalidStatus.NotFound` is two names.
        let names =
            texts.into_iter().chain(files).flat_map(|text| text.split('.')).map(words::parts);
        Self(names.filter(|parts| parts.iter().any(|part| vocabulary.has(part))).collect())
    }

    /// Whether the retired run at this position of an identifier is part of a name of the API.
    pub(crate) fn cover(&self, identifier: &[String], at: usize, length: usize) -> bool {
        self.0.iter().any(|name| words::covers(name, identifier, at, length))
    }
}

fn is_name(text: &str) -> bool {
    let begins = text.starts_with(|letter: char| letter.is_ascii_alphabetic());
    begins && text.chars().all(|letter| letter.is_ascii_alphanumeric() || "._-".contains(letter))
}
