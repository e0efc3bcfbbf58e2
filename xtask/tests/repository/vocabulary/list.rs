//! The committed list of what is retired.

use std::collections::BTreeMap;

use serde_json::Value;

use super::words;

/// A retired word or phrase, and what to say instead.
pub(crate) struct Entry {
    pub(crate) text: String,
    pub(crate) instead: String,
    /// The words of a phrase, or the parts of an identifier.
    pub(crate) run: Vec<String>,
    /// A word is also retired in sentences.
    pub(crate) in_prose: bool,
    /// Only as a whole identifier; in this case, when the word has a capital.
    pub(crate) is_whole: bool,
    /// Paths below which it is retired, everywhere when there are none; not below those with `!`.
    paths: Vec<String>,
    /// Identifiers and phrases that may stay.
    except: Vec<String>,
}

impl Entry {
    pub(crate) fn applies_to(&self, file: &str) -> bool {
        let (not, only): (Vec<_>, Vec<_>) =
            self.paths.iter().partition(|path| path.starts_with('!'));
        let is_below = |path: &&String| file.starts_with(path.trim_start_matches('!'));
        !not.iter().any(is_below) && (only.is_empty() || only.iter().any(is_below))
    }

    /// Whether this identifier is one of the exceptions, or has one around the retired run.
    pub(crate) fn excepts(&self, identifier: &[String], at: usize) -> bool {
        let mut excepted = self.except.iter().map(|text| words::parts(text));
        excepted.any(|name| words::covers(&name, identifier, at, self.run.len()))
    }

    /// The exceptions that have several words.
    pub(crate) fn excepted_phrases(&self) -> impl Iterator<Item = Vec<String>> {
        self.except.iter().map(|text| phrase(text)).filter(|words| words.len() > 1)
    }
}

/// Entries by the first part or word of their run.
type Index = BTreeMap<String, Vec<Entry>>;

pub(crate) struct Vocabulary {
    pub(crate) identifiers: Index,
    pub(crate) phrases: Index,
}

impl Vocabulary {
    pub(crate) fn parse(json: &str) -> Self {
        let list: Value = serde_json::from_str(json).unwrap();
        Self {
            identifiers: index(&list["identifiers"], "words", words::parts),
            phrases: index(&list["phrases"], "phrases", phrase),
        }
    }

    /// Every part that begins a retired identifier.
    pub(crate) fn has(&self, part: &str) -> bool {
        self.identifiers.contains_key(part)
    }
}

fn index(entries: &Value, key: &str, run: impl Fn(&str) -> Vec<String>) -> Index {
    let mut index = Index::new();
    for value in entries.as_array().unwrap() {
        let known = [key, "use", "prose", "whole", "in", "except"];
        for key in value.as_object().unwrap().keys() {
            assert!(known.contains(&&**key), "vocabulary.json: `{key}` means nothing");
        }
        for text in strings(&value[key]) {
            let entry = Entry {
                instead: value["use"].as_str().unwrap().to_owned(),
                run: run(&text),
                in_prose: value["prose"] == true,
                is_whole: value["whole"] == true || text.contains(char::is_uppercase),
                paths: strings(&value["in"]),
                except: strings(&value["except"]),
                text,
            };
            index.entry(entry.run[0].clone()).or_default().push(entry);
        }
    }
    index
}

fn strings(value: &Value) -> Vec<String> {
    let values = value.as_array().into_iter().flatten();
    values.map(|value| value.as_str().unwrap().to_owned()).collect()
}

fn phrase(text: &str) -> Vec<String> {
    text.split(' ').map(str::to_lowercase).collect()
}
