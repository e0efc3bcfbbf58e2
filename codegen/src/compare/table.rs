//! The table of changes, on one screen.

use std::fmt;

use super::change::{Change, Class, Mark};
use super::{Changes, ProductChanges};

/// Additions and changes of documentation beyond this number are counted.
const MAX_LINES: usize = 40;
const MAX_PATH: usize = 60;
const MAX_TEXT: usize = 90;

impl fmt::Display for Changes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_empty() {
            return f.write_str("no changes");
        }
        for (index, product) in self.products.iter().enumerate() {
            f.write_str(if index > 0 { "\n" } else { "" })?;
            product.fmt(f)?;
        }
        Ok(())
    }
}

impl fmt::Display for ProductChanges {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let folder = self.folder.replace('/', " ");
        let title = format!("{folder}: {}", self.counts());
        write!(f, "{title:<66}  {}", self.verdict)?;
        let is_always_shown = |change: &&Change| {
            change.class == Class::Major || change.behaviour || change.mark == Mark::Important
        };
        let (always, others): (Vec<_>, Vec<_>) = self.changes.iter().partition(is_always_shown);
        let shown = others.len().min(MAX_LINES.saturating_sub(always.len()).max(5));
        let lines: Vec<_> = always.into_iter().chain(others.iter().copied().take(shown)).collect();
        let width = lines.iter().map(|it| label(it).chars().count()).max().unwrap_or_default();
        for change in &lines {
            line(f, change, width.min(MAX_PATH))?;
        }
        match others.len() - shown {
            0 => Ok(()),
            more => write!(f, "\n  … and {more} more, none of them breaking (--json lists all)"),
        }
    }
}

impl ProductChanges {
    /// The numbers of changes, in words.
    fn counts(&self) -> String {
        let all = |mark: Mark, is_member: bool| {
            let its = self.changes.iter().filter(|it| it.mark == mark);
            let its = its.filter(|it| it.path.contains('/') == is_member);
            its.map(|it| 1 + it.also.len()).sum::<usize>()
        };
        let mut parts = Vec::new();
        let mut add = |count: usize, what: &str, how: &str| {
            if count > 0 {
                let plural = if count == 1 { "" } else { "s" };
                parts.push(format!("{count} {what}{plural} {how}"));
            }
        };
        let actions = self.changes.iter().filter(|it| it.text.starts_with("new action"));
        add(actions.map(|it| 1 + it.also.len()).sum(), "action", "new");
        add(all(Mark::New, true), "member", "new");
        add(all(Mark::Removed, false), "item", "removed");
        add(all(Mark::Removed, true), "member", "removed");
        let behaviour = self.changes.iter().filter(|it| it.behaviour).count();
        add(behaviour, "change", "of behaviour");
        let changed = self
            .changes
            .iter()
            .filter(|it| !it.behaviour && matches!(it.mark, Mark::Important | Mark::Changed));
        add(changed.map(|it| 1 + it.also.len()).sum(), "other change", "");
        let text = parts.iter().map(|part| part.trim_end()).collect::<Vec<_>>().join(", ");
        if text.is_empty() { format!("{} additions", self.changes.len()) } else { text }
    }
}

fn line(f: &mut fmt::Formatter<'_>, change: &Change, width: usize) -> fmt::Result {
    let mark = match change.mark {
        Mark::Removed => '-',
        Mark::Important => '!',
        Mark::New => '+',
        Mark::Changed => '~',
    };
    let behaviour = if change.behaviour { "BEHAVIOUR: " } else { "" };
    let needs = match change.needs.join(", ") {
        needs if needs.is_empty() => needs,
        needs => format!("; needs: {needs}"),
    };
    let text = shortened(&format!("{behaviour}{}{needs}", change.text), MAX_TEXT);
    write!(f, "\n  {mark} {:<width$}  {text}", label(change))
}

/// The path, and how many others have the same change.
fn label(change: &Change) -> String {
    let name = change.path.rsplit('/').next().unwrap_or_default();
    match change.also.len() {
        0 => shortened(&change.path, MAX_PATH),
        more if change.text == "documentation" || !change.path.contains('/') => {
            shortened(&format!("{} and {more} more", change.path), MAX_PATH)
        }
        more => format!("*/{name} ({} places)", more + 1),
    }
}

fn shortened(text: &str, max: usize) -> String {
    if text.chars().count() <= max {
        return text.to_owned();
    }
    // The end of a path says more than its middle.
    let half = (max - 1) / 2;
    let start: String = text.chars().take(half).collect();
    let end: Vec<_> = text.chars().rev().take(half).collect();
    format!("{start}…{}", end.into_iter().rev().collect::<String>())
}
