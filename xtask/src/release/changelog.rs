//! Whether the changelog describes a version.

/// Whether the section of the version, or else that of what is unreleased, has content.
pub(super) fn describes(changelog: &str, version: &str) -> bool {
    [version, "Unreleased"].iter().any(|title| has_content(changelog, title))
}

fn has_content(changelog: &str, title: &str) -> bool {
    let is_heading = |line: &&str| line.starts_with("## ");
    let lines = changelog.lines();
    let section = lines.skip_while(|line| !is_heading(line) || heading(line) != title).skip(1);
    let mut content = section.take_while(|line| !is_heading(line));
    content.any(|line| !line.trim().is_empty() && !line.starts_with('#'))
}

/// The version of a heading, as in `## [0.1.0] - 2026-01-01`.
fn heading(line: &str) -> &str {
    let text = line.trim_start_matches(['#', ' ']);
    match text.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or(rest),
        None => text.split_whitespace().next().unwrap_or(text),
    }
}
