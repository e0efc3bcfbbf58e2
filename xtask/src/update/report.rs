//! What an update prints: one screen, or one line of JSON.

use std::collections::BTreeMap;

use codegen::{Changes, Problems, Report as Imported, Verdict};
use serde::Serialize;

/// What an update found and did.
#[derive(Serialize)]
pub(super) struct Report<'a> {
    import: &'a Imported,
    verdict: Verdict,
    changes: &'a Changes,
    /// The number of missing entries of each curation file.
    missing: BTreeMap<&'static str, usize>,
    /// Problems of the curation, in words.
    problems: Vec<String>,
    /// The files that were written, or would be in a dry run.
    pub(super) written: Vec<String>,
}

impl<'a> Report<'a> {
    pub(super) fn new(
        import: &'a Imported,
        changes: &'a Changes,
        problems: Option<&Problems>,
    ) -> Self {
        let missing = problems.map(Problems::missing).unwrap_or_default();
        let problems = problems.into_iter().flat_map(Problems::iter).map(ToString::to_string);
        let problems = problems.collect();
        Self { import, verdict: changes.verdict(), changes, missing, problems, written: Vec::new() }
    }

    pub(super) fn print(&self, json: bool) {
        if json {
            // The types have no maps with other keys than texts.
            println!("{}", serde_json::to_string(self).unwrap_or_default());
            return;
        }
        println!("{}\n\n{}", self.import, self.changes);
        if !self.missing.is_empty() {
            let counts = self.missing.iter().map(|(file, count)| format!("{count} of {file}.json"));
            let counts: Vec<_> = counts.collect();
            println!("missing   curation/drafts.json: {}", counts.join(", "));
        }
        let drafted: usize = self.missing.values().sum();
        if self.problems.len() > drafted {
            println!("curation  {} problems, listed below", self.problems.len());
        }
        println!("written   {}", self.summary());
    }

    fn summary(&self) -> String {
        let count = |folder: &str| self.written.iter().filter(|it| it.starts_with(folder)).count();
        let specs = count("api-specs/");
        let changelog = count("CHANGELOG.md");
        let generated = self.written.len() - specs - changelog;
        let changelog = if changelog > 0 { ", CHANGELOG.md" } else { "" };
        match specs + generated {
            0 => format!("nothing{changelog}"),
            _ => format!("{specs} files of api-specs, {generated} generated{changelog}"),
        }
    }
}
