//! What error codes mean.

use std::collections::{BTreeMap, BTreeSet};

use super::Context;
use crate::curation::CodesCuration;
use crate::model::CodeMeaning;
use crate::problem::Problem;

/// The curated meanings, sorted by code.
pub(super) fn lower(context: &Context<'_>) -> Vec<(String, CodeMeaning)> {
    let Some(curated) = &context.product.curation.codes else { return Vec::new() };
    let documented = documented(context);
    let mut meanings = BTreeMap::new();
    for (list, code, meaning) in entries(curated) {
        if !documented.contains(code.as_str()) {
            let message = format!("{code} no longer applies: no action documents it");
            report(context, &list, message, "remove the entry");
        } else if meanings.insert(code.to_owned(), meaning).is_some() {
            let message = format!("{code} is listed more than once");
            report(context, &list, message, "keep one of the entries");
        }
    }
    for code in documented.into_iter().filter(|code| may_be_special(code)) {
        if !meanings.contains_key(code) {
            let help = format!(
                "add \"{code}\" to `missing` below the kind of the resource, to `transient` or \
                 `inProgress`, or to `other` if it means none of these"
            );
            report(context, ".", format!("the meaning of {code} is not known"), &help);
        }
    }
    meanings.into_iter().collect()
}

fn entries<'a>(curated: &'a CodesCuration) -> Vec<(String, &'a String, CodeMeaning)> {
    let CodesCuration { missing, transient, in_progress, other } = curated;
    let mut entries = Vec::new();
    for (kind, codes) in missing {
        let list = format!("missing.{kind}");
        let meaning = |code| (list.clone(), code, CodeMeaning::Missing(kind.clone()));
        entries.extend(codes.iter().map(meaning));
    }
    let mut add = |list: &str, codes: &'a [String], meaning: fn() -> CodeMeaning| {
        entries.extend(codes.iter().map(|code| (list.to_owned(), code, meaning())));
    };
    add("transient", transient, || CodeMeaning::Transient);
    add("inProgress", in_progress, || CodeMeaning::InProgress);
    add("other", other, || CodeMeaning::Other);
    entries
}

/// All codes that an action documents.
fn documented<'a>(context: &Context<'a>) -> BTreeSet<&'a str> {
    let actions = context.product.actions.values();
    let codes = actions.flat_map(|action| action.error_codes.values().flatten());
    codes.map(|code| code.error_code.trim()).collect()
}

/// Whether a code reads like one of a missing resource or of a transient fault. Codes of the gateway,
/// which all products share, are known to the core.
fn may_be_special(code: &str) -> bool {
    GATEWAY.iter().all(|start| !code.starts_with(start))
        && SPECIAL.iter().any(|part| code.contains(part))
}

const GATEWAY: [&str; 4] = ["InternalError", "RequestTimeout", "ServiceUnavailable", "Throttling"];

const SPECIAL: [&str; 24] = [
    "Busy",
    "Concurrent",
    "FlowLimit",
    "InProgress",
    "InternalError",
    "NOT.EXIST",
    "NOT_EXIST",
    "NOT_FOUND",
    "NoSuch",
    "NotExist",
    "NotFound",
    "NotFind",
    "Operation.Conflict",
    "OperationConflict",
    "PROCESSING",
    "Processing",
    "ServiceFailed",
    "System.Error",
    "TaskConflict",
    "TimeOut",
    "Timeout",
    "UNEXPECTED",
    "UNKNOWN",
    "Unavailable",
];

fn report(context: &Context<'_>, list: &str, message: String, help: &str) {
    let file = context.curation_file("codes");
    context.report(Problem::new(file, list, message).help(help));
}
