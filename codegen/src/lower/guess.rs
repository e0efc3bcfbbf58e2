//! The group that a new action probably belongs to, for a draft.

use std::collections::BTreeSet;

use heck::ToSnakeCase;

use super::Context;

/// The group with the action whose name has most in common. A maintainer confirms it.
pub(super) fn group(context: &Context<'_>, action: &str) -> Option<String> {
    let words = words(action);
    let groups = context.product.curation.groups.iter();
    let similar = groups.flat_map(|(group, curation)| {
        let likeness = curation.actions.iter().map(|other| likeness(&words, &self::words(other)));
        likeness.map(move |likeness| (likeness, group))
    });
    // Of equal likeness, the first group in alphabetical order.
    let best = similar.fold(None, |best: Option<((usize, usize), &String)>, (likeness, group)| {
        let is_better =
            best.is_none_or(|(known, _)| likeness.0 * known.1.max(1) > known.0 * likeness.1.max(1));
        if is_better { Some((likeness, group)) } else { best }
    });
    best.map(|(_, group)| group.clone())
}

/// The words of a name without its verb and without plurals.
fn words(action: &str) -> BTreeSet<String> {
    let snake = action.to_snake_case();
    let words = snake.split('_').skip(1);
    words.map(|word| word.trim_end_matches('s').to_owned()).collect()
}

/// How many words both have, of how many.
fn likeness(one: &BTreeSet<String>, other: &BTreeSet<String>) -> (usize, usize) {
    (one.intersection(other).count(), one.union(other).count())
}
