//! Fewer lines for the same information: members of a new record are counted, and equal changes are
//! together.

use std::collections::BTreeMap;

use super::change::{Change, Mark};

pub(super) fn fold(changes: Vec<Change>) -> Vec<Change> {
    let mut changes = together(inside(changes));
    changes.sort_by(|one, other| {
        let key = |change: &Change| (change.mark, !change.behaviour, change.path.clone());
        key(one).cmp(&key(other))
    });
    changes
}

/// Leaves out new and removed members whose record is new or removed too, and counts them there.
fn inside(changes: Vec<Change>) -> Vec<Change> {
    let paths: BTreeMap<String, Mark> =
        changes.iter().map(|change| (change.path.clone(), change.mark)).collect();
    let outer = |change| outer(change, &paths);
    let mut inside: BTreeMap<String, usize> = BTreeMap::new();
    for change in &changes {
        if let Some(path) = outer(change) {
            *inside.entry(path.to_owned()).or_default() += 1;
        }
    }
    let mut kept: Vec<_> = changes.iter().filter(|it| outer(it).is_none()).cloned().collect();
    for change in &mut kept {
        if let Some(count) = inside.get(&change.path).filter(|_| change.mark != Mark::Changed) {
            let plural = if *count == 1 { "" } else { "s" };
            change.text += &format!(", with {count} member{plural}");
        }
    }
    kept
}

/// The outermost path around the change that is new or removed as the change is.
fn outer<'a>(change: &'a Change, paths: &BTreeMap<String, Mark>) -> Option<&'a str> {
    let mut around = change.path.match_indices('/').map(|(end, _)| &change.path[..end]);
    let is_same = |mark: &Mark| *mark == change.mark && matches!(mark, Mark::New | Mark::Removed);
    around.find(|path| path.contains('/') && paths.get(*path).is_some_and(is_same))
}

/// Changes with one name and one text at several places are one, unless they break something.
fn together(changes: Vec<Change>) -> Vec<Change> {
    let mut folded: Vec<Change> = Vec::new();
    for change in changes {
        let name = |path: &str| path.rsplit('/').next().map(str::to_owned);
        let is_same = |known: &&mut Change| {
            let same_name = name(&known.path) == name(&change.path) && change.path.contains('/');
            let both_actions = !known.path.contains('/') && !change.path.contains('/');
            let is_documentation = change.text == "documentation";
            let kind = (known.mark, known.class, known.behaviour, &known.text);
            kind == (change.mark, change.class, change.behaviour, &change.text)
                && change.mark != Mark::Removed
                && change.class != super::Class::Major
                && (same_name || both_actions || is_documentation)
        };
        match folded.iter_mut().find(is_same) {
            Some(known) => known.also.push(change.path),
            None => folded.push(change),
        }
    }
    folded
}
