//! The curation that a new action or member needs.

use super::change::{Change, Mark};
use crate::problem::{Draft, Entry, Problem};

pub(super) fn add(change: &mut Change, problems: &[Problem]) {
    if change.mark != Mark::New {
        return;
    }
    for draft in problems.iter().filter_map(Problem::draft) {
        let what = match draft.file {
            "groups" => "group",
            "examples" => "example",
            _ => "sentence",
        };
        if is_about(draft, &change.path) && !change.needs.contains(&what) {
            change.needs.push(what);
        }
    }
}

fn is_about(draft: &Draft, path: &str) -> bool {
    let key = match &draft.entry {
        Entry::Item(item) => item,
        Entry::Text => match draft.keys.last() {
            Some(key) => key,
            None => return false,
        },
    };
    match key.strip_prefix("*/") {
        Some(name) => path.rsplit('/').next() == Some(name) && path.contains('/'),
        None => key == path,
    }
}
