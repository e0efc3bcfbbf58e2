//! Removes secrets from recordings and debug output.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Number, Value};
use url::Url;

use super::secret_names::{is_secret, labels_of, mentions_secret};
use crate::sign;

/// The replacement of a secret.
pub(super) const REMOVED: &str = "[removed]";

/// Removes secrets by their names, and remembers their values to find them at places without a name,
/// such as a message that quotes a parameter.
#[derive(Default)]
pub(super) struct Redactor {
    secrets: BTreeSet<String>,
}

/// Shorter values occur in unrelated text.
const MIN_LENGTH: usize = 6;

impl Redactor {
    /// Parameters or headers, without secrets.
    pub(super) fn parameters(
        &mut self,
        parameters: &BTreeMap<String, String>,
    ) -> BTreeMap<String, String> {
        let shown = |(name, value): (&String, &String)| {
            let is_secret = is_secret(name)
                || has_secret_label(name, |label| parameters.get(label).map(String::as_str));
            (name.clone(), if is_secret { self.remove(value) } else { self.text(value) })
        };
        parameters.iter().map(shown).collect()
    }

    /// A text without a name. JSON text and URLs are searched.
    pub(super) fn text(&mut self, text: &str) -> String {
        if text.trim_start().starts_with(['{', '[']) {
            self.json_text(text)
        } else if text.contains("://") {
            self.url(text)
        } else {
            text.to_owned()
        }
    }

    /// Removes secrets from a JSON value at any depth.
    pub(super) fn json(&mut self, value: &mut Value) {
        match value {
            Value::Object(members) => self.object(members),
            Value::Array(items) => items.iter_mut().for_each(|item| self.json(item)),
            Value::String(text) => *text = self.text(text),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    /// Remembers a secret.
    pub(super) fn remember(&mut self, secret: &str) {
        if secret.len() >= MIN_LENGTH && secret != REMOVED {
            self.secrets.extend([secret.to_owned(), sign::encode(secret)]);
        }
    }

    /// Removes all remembered secrets from `text`.
    pub(super) fn sweep(&self, text: &str) -> String {
        let mut found: Vec<_> =
            self.secrets.iter().filter(|secret| text.contains(*secret)).collect();
        // Longest first: one secret can be a prefix of another.
        found.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
        found.into_iter().fold(text.to_owned(), |text, secret| text.replace(secret, REMOVED))
    }

    /// Like [`Redactor::sweep`], for all strings of a JSON value.
    pub(super) fn sweep_json(&self, value: &mut Value) {
        match value {
            Value::Object(members) => {
                members.values_mut().for_each(|value| self.sweep_json(value));
            }
            Value::Array(items) => items.iter_mut().for_each(|item| self.sweep_json(item)),
            Value::String(text) => *text = self.sweep(text),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    fn object(&mut self, members: &mut Map<String, Value>) {
        let is_secret_member = |name: &String| {
            is_secret(name) || has_secret_label(name, |label| members.get(label)?.as_str())
        };
        let secret: Vec<_> =
            members.keys().filter(|name| is_secret_member(name)).cloned().collect();
        for (name, value) in members {
            match secret.contains(name) {
                true => self.erase(value),
                false => self.json(value),
            }
        }
    }

    /// Everything below the name of a secret is secret. Types are kept, so that a response can be
    /// decoded, and so are booleans.
    fn erase(&mut self, value: &mut Value) {
        match value {
            Value::Object(members) => members.values_mut().for_each(|value| self.erase(value)),
            Value::Array(items) => items.iter_mut().for_each(|item| self.erase(item)),
            Value::String(text) => *text = self.remove(text),
            Value::Number(number) => {
                self.remember(&number.to_string());
                *number = Number::from(0);
            }
            Value::Null | Value::Bool(_) => {}
        }
    }

    fn remove(&mut self, secret: &str) -> String {
        if secret.is_empty() || secret == "true" || secret == "false" {
            return secret.to_owned();
        }
        self.remember(secret);
        REMOVED.to_owned()
    }

    fn json_text(&mut self, text: &str) -> String {
        let Ok(before) = serde_json::from_str::<Value>(text) else {
            return if mentions_secret(text) { self.remove(text) } else { text.to_owned() };
        };
        let mut after = before.clone();
        self.json(&mut after);
        if after == before { text.to_owned() } else { after.to_string() }
    }

    /// Removes the password, and secret parameters such as the signature of an OSS URL.
    fn url(&mut self, text: &str) -> String {
        let Ok(mut url) = Url::parse(text) else { return text.to_owned() };
        let before: BTreeMap<_, _> = url.query_pairs().into_owned().collect();
        let after = self.parameters(&before);
        if after != before {
            url.query_pairs_mut().clear().extend_pairs(after);
        } else if url.password().is_none() {
            return text.to_owned();
        }
        if let Some(password) = url.password() {
            self.remember(password);
            // It fails only for URLs that cannot have a password, and this one has a password.
            url.set_password(None).unwrap_or_default();
        }
        url.into()
    }
}

fn has_secret_label<'a>(name: &str, get: impl Fn(&str) -> Option<&'a str>) -> bool {
    let labels = labels_of(name).into_iter().flatten();
    labels.filter_map(|label| get(&label)).any(is_secret)
}
