//! Finds what is retired in one file.

use std::collections::HashMap;
use std::fmt;

use super::list::{Entry, Vocabulary};
use super::wire::WireNames;
use super::words::{self, Word};
use crate::rust::{self, Kind};

/// A retired term in a file.
#[derive(Debug, PartialEq)]
pub(crate) struct Finding {
    pub(crate) file: String,
    pub(crate) line: usize,
    /// The identifier or the words as they are written.
    pub(crate) found: String,
    /// The entry of the list.
    pub(crate) term: String,
    pub(crate) instead: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, found, term, instead } = self;
        write!(f, "{file}:{line}: `{found}`: `{term}` is retired; say: {instead}")
    }
}

pub(crate) struct Checker<'a> {
    vocabulary: &'a Vocabulary,
    wire: &'a WireNames,
    /// What is wrong with each identifier that was checked; most occur many times.
    identifiers: HashMap<String, Vec<&'a Entry>>,
    findings: Vec<Finding>,
}

impl<'a> Checker<'a> {
    pub(crate) fn new(vocabulary: &'a Vocabulary, wire: &'a WireNames) -> Self {
        Self { vocabulary, wire, identifiers: HashMap::new(), findings: Vec::new() }
    }

    pub(crate) fn findings(mut self) -> Vec<Finding> {
        self.findings.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
        self.findings
    }

    pub(crate) fn check(&mut self, file: &str, text: &str) {
        self.path(file);
        if file.ends_with(".rs") {
            self.rust(file, text);
        } else {
            let mut words = Vec::new();
            words::read(text, 1, &mut words);
            self.prose(file, &words);
        }
    }

    /// The names of the file and of its folders.
    fn path(&mut self, file: &str) {
        for part in file.split(['/', '.']) {
            self.identifier(file, 1, part);
        }
    }

    fn rust(&mut self, file: &str, text: &str) {
        let mut comment = Vec::new();
        for token in rust::tokens(text) {
            if token.kind != Kind::Comment && !comment.is_empty() {
                self.prose(file, &std::mem::take(&mut comment));
            }
            match token.kind {
                Kind::Ident => self.identifier(file, token.line, token.text),
                // Comments of several lines are one text.
                Kind::Comment => words::read(token.text, token.line, &mut comment),
                Kind::Literal if token.text.contains('"') => {
                    let mut words = Vec::new();
                    words::read(token.text, token.line, &mut words);
                    self.prose(file, &words);
                }
                _ => {}
            }
        }
        self.prose(file, &comment);
    }

    fn identifier(&mut self, file: &str, line: usize, text: &str) {
        self.identifier_unless(file, line, text, |_| false);
    }

    /// Checks an identifier, without the entries that `is_excepted` excepts.
    fn identifier_unless(
        &mut self,
        file: &str,
        line: usize,
        text: &str,
        is_excepted: impl Fn(&Entry) -> bool,
    ) {
        let entries = match self.identifiers.get(text) {
            Some(known) if known.is_empty() => return,
            Some(known) => known.clone(),
            None => self.retired_in(text),
        };
        let applies = |entry: &&&Entry| entry.applies_to(file) && !is_excepted(entry);
        for entry in entries.iter().filter(applies) {
            self.add(file, line, text.to_owned(), entry);
        }
        self.identifiers.insert(text.to_owned(), entries);
    }

    fn retired_in(&self, identifier: &str) -> Vec<&'a Entry> {
        let parts = words::parts(identifier);
        let is_retired = |entry: &&Entry| {
            let is_meant = match entry.is_whole {
                true if entry.text.contains(char::is_uppercase) => entry.text == identifier,
                true => entry.run == parts,
                false => true,
            };
            let position = words::position(&parts, &entry.run).filter(|_| is_meant);
            position.is_some_and(|at| {
                !entry.excepts(&parts, at) && !self.wire.cover(&parts, at, entry.run.len())
            })
        };
        let entries = parts.iter().filter_map(|part| self.vocabulary.identifiers.get(part));
        let mut found: Vec<&Entry> = entries.flatten().filter(is_retired).collect();
        found.dedup_by_key(|entry| &entry.text);
        found
    }

    fn prose(&mut self, file: &str, words: &[Word<'_>]) {
        for (at, word) in words.iter().enumerate() {
            if word.is_identifier {
                // Code can be a text of several words, such as a value of the API.
                let is_excepted = |entry: &Entry| is_excepted(entry, words, at, 1);
                self.identifier_unless(file, word.line, word.text, is_excepted);
                continue;
            }
            let vocabulary = self.vocabulary;
            let identifiers = vocabulary.identifiers.get(&word.lower).into_iter().flatten();
            // Of an identifier only what is one word can stand in a sentence.
            let retired = identifiers.filter(|entry| entry.in_prose && entry.run.len() == 1);
            let phrases = vocabulary.phrases.get(&word.lower).into_iter().flatten();
            for entry in retired.chain(phrases).filter(|entry| entry.applies_to(file)) {
                let Some(length) = length(&words[at..], &entry.run) else { continue };
                if !is_excepted(entry, words, at, length) {
                    let found = words[at..at + length].iter().map(|word| word.text);
                    self.add(file, word.line, found.collect::<Vec<_>>().join(" "), entry);
                }
            }
        }
    }

    fn add(&mut self, file: &str, line: usize, found: String, entry: &Entry) {
        self.findings.push(Finding {
            file: file.to_owned(),
            line,
            found,
            term: entry.text.clone(),
            instead: entry.instead.clone(),
        });
    }
}

/// The number of words that a phrase takes, if `words` begin with it. `*` is one to four words; a
/// phrase does not go beyond its sentence, nor into code: "is `none`" names a value.
fn length(words: &[Word<'_>], phrase: &[String]) -> Option<usize> {
    length_in(words, phrase, false)
}

/// The same, with words of code if `and_code` is set.
fn length_in(words: &[Word<'_>], phrase: &[String], and_code: bool) -> Option<usize> {
    let Some((first, rest)) = phrase.split_first() else { return Some(0) };
    if first == "*" {
        let sentence = words.iter().position(|word| word.ends).unwrap_or(words.len());
        let skips = 1..=sentence.min(4);
        return skips
            .into_iter()
            .find_map(|skip| Some(skip + length_in(&words[skip..], rest, and_code)?));
    }
    let is_read = |word: &&Word<'_>| and_code || !word.is_identifier;
    let word = words.first().filter(is_read).filter(|word| word.lower == *first)?;
    if word.ends && !rest.is_empty() {
        return None;
    }
    Some(1 + length_in(&words[1..], rest, and_code)?)
}

/// Whether an exception of the entry surrounds the found words.
fn is_excepted(entry: &Entry, words: &[Word<'_>], at: usize, found: usize) -> bool {
    entry.excepted_phrases().any(|phrase| {
        let begins = (at + found).saturating_sub(phrase.len())..=at;
        begins.into_iter().any(|begin| length_in(&words[begin..], &phrase, true).is_some())
    })
}
