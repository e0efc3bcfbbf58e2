//! Checks that no secret of a case is shown.

use std::error::Error as StdError;
use std::fmt::Debug;

use ecs_core::{Credentials, Error};
use serde_json::{Map, Value};

use super::case::Checked;

/// Part of every secret in a case.
pub(crate) const MARK: &str = "hush";

const SECRET_NAMES: [&str; 7] =
    ["secret", "token", "policy", "external_id", "externalid", "private_key", "password"];

/// Names with such an ending whose values are not secret.
const NOT_SECRET: [&str; 3] = ["oidc_token_file", "oidc_token_file_path", "token_file"];

/// Fails if a field whose name says that it is secret has a value without the mark, since its leak
/// would not be noticed.
pub(crate) fn check_marks(case: &Map<String, Value>) -> Checked {
    for (name, value) in case {
        check_mark(name, value)?;
    }
    Ok(())
}

fn check_mark(name: &str, value: &Value) -> Checked {
    match value {
        Value::Object(fields) => check_marks(fields),
        Value::Array(items) => items.iter().try_for_each(|item| check_mark("", item)),
        Value::String(text) => match text.split_once(" = ") {
            Some((name, text)) => check_text(name, text),
            None => check_text(name, text),
        },
        _ => Ok(()),
    }
}

fn check_text(name: &str, text: &str) -> Checked {
    let name = name.to_ascii_lowercase();
    let flat = name.replace('_', "");
    let is_secret = SECRET_NAMES.iter().any(|end| name.ends_with(end) || flat.ends_with(end));
    if !is_secret
        || NOT_SECRET.contains(&name.as_str())
        || text.trim().is_empty()
        || text.contains(MARK)
    {
        return Ok(());
    }
    Err(format!("{name} is secret, but its value does not contain {MARK}"))
}

/// Everything that a step shows.
#[derive(Default)]
pub(crate) struct Shown(Vec<String>);

impl Shown {
    pub(crate) fn and_debug(mut self, what: &(impl Debug + ?Sized)) -> Self {
        self.0.push(format!("{what:?}"));
        self.0.push(format!("{what:#?}"));
        self
    }

    pub(crate) fn and_log(mut self, log: &str) -> Self {
        self.0.push(log.to_owned());
        self
    }

    pub(crate) fn and_result(self, result: &Result<Credentials, Error>) -> Self {
        match result {
            Ok(credentials) => self.and_debug(credentials),
            Err(error) => self.and_error(error),
        }
    }

    fn and_error(mut self, error: &Error) -> Self {
        let mut cause: Option<&dyn StdError> = Some(error);
        while let Some(error) = cause {
            self.0.push(error.to_string());
            self = self.and_debug(error);
            cause = error.source();
        }
        self
    }

    pub(crate) fn check(&self, signatures: &[String]) -> Checked {
        for text in &self.0 {
            let lower = text.to_ascii_lowercase();
            if lower.contains(MARK) || signatures.iter().any(|signature| text.contains(signature)) {
                return Err(format!("a secret is shown: {text}"));
            }
        }
        Ok(())
    }
}
