//! Changes as lines of a changelog.

use super::ProductChanges;
use super::change::{Change, Class, Mark};

/// Names beyond this number are counted.
const MAX_NAMES: usize = 8;

impl ProductChanges {
    /// Lines of a changelog, the most important first. Changes of documentation are left out.
    pub fn changelog(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for change in self.changes.iter().filter(|it| it.class == Class::Major) {
            lines.push(format!("**Breaking**: `{}`: {}.", change.path, change.text));
        }
        let others = || self.changes.iter().filter(|it| it.class != Class::Major);
        for change in others().filter(|it| it.behaviour) {
            lines.push(format!("**Behaviour**: `{}`: {}.", change.path, change.text));
        }
        let is_action = |change: &&Change| change.text.starts_with("new action");
        let plain = || others().filter(|it| !it.behaviour);
        let new = || plain().filter(|it| it.mark == Mark::New);
        lines.extend(names("New actions", new().filter(is_action)));
        lines.extend(names("New members", new().filter(|it| it.path.contains('/'))));
        for change in new().filter(|it| !is_action(it) && !it.path.contains('/')) {
            lines.push(format!("`{}`: {}.", change.path, change.text));
        }
        lines.extend(names("Deprecated", plain().filter(|it| it.text == "deprecated")));
        let is_removed = |change: &&Change| change.text.starts_with("no longer in the metadata");
        lines.extend(names("No longer in the metadata, and kept", plain().filter(is_removed)));
        lines
    }
}

fn names<'a>(title: &str, changes: impl Iterator<Item = &'a Change>) -> Option<String> {
    let mut names = Vec::new();
    for change in changes {
        names.push(format!("`{}`", change.path));
        names.extend(change.also.iter().map(|path| format!("`{path}`")));
    }
    let more = names.len().saturating_sub(MAX_NAMES);
    names.truncate(MAX_NAMES);
    match (names.is_empty(), more) {
        (true, _) => None,
        (false, 0) => Some(format!("{title}: {}.", names.join(", "))),
        (false, more) => Some(format!("{title}: {} and {more} more.", names.join(", "))),
    }
}
