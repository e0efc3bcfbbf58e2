//! Lines of CHANGELOG.md about the metadata.

const UNRELEASED: &str = "## [Unreleased]";
const SECTION: &str = "### Metadata";

/// The changelog with an entry for an update: its first line, and the changes below. An entry with the
/// same first line stays as it is, so that an interrupted update can run again.
pub(crate) fn with_entry(
    changelog: &str,
    title: &str,
    changes: &[String],
) -> Result<String, String> {
    let first = format!("- {title}:\n");
    if changelog.contains(&first) || changes.is_empty() {
        return Ok(changelog.to_owned());
    }
    let mut entry = first;
    for change in changes {
        entry += &format!("  - {change}\n");
    }
    let Some(start) = changelog.find(UNRELEASED) else {
        return Err(format!("CHANGELOG.md: has no section {UNRELEASED:?}: add it"));
    };
    let rest = &changelog[start + UNRELEASED.len()..];
    let end = rest.find("\n## ").map_or(rest.len(), |end| end + 1);
    let (unreleased, released) = rest.split_at(end);
    let unreleased = match unreleased.find(SECTION) {
        Some(section) => {
            let at = section + SECTION.len();
            format!("{}\n\n{entry}{}", &unreleased[..at], unreleased[at..].trim_start_matches('\n'))
        }
        None => format!("\n\n{SECTION}\n\n{entry}\n{}", unreleased.trim_start_matches('\n')),
    };
    Ok(format!("{}{UNRELEASED}{unreleased}{released}", &changelog[..start]))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn changes(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|text| (*text).to_owned()).collect()
    }

    #[test]
    fn entries_are_in_the_unreleased_section_the_newest_first() {
        let before = "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A.\n\n## [0.1.0]\n\n- B.\n";
        let one = with_entry(before, "ECS of 2026-01-02", &changes(&["`A`"])).unwrap();
        assert_eq!(
            one,
            "# Changelog\n\n## [Unreleased]\n\n### Metadata\n\n- ECS of 2026-01-02:\n  - `A`\n\n\
             ### Added\n\n- A.\n\n## [0.1.0]\n\n- B.\n"
        );
        let two = with_entry(&one, "ECS of 2026-02-03", &changes(&["`B`", "`C`"])).unwrap();
        assert!(two.contains(
            "### Metadata\n\n- ECS of 2026-02-03:\n  - `B`\n  - `C`\n- ECS of 2026-01-02:\n  - `A`\n\n### Added"
        ));
    }

    #[test]
    fn the_same_update_again_changes_nothing() {
        let before = "## [Unreleased]\n\n### Metadata\n\n- ECS of 2026-01-02:\n  - `A`\n";
        assert_eq!(
            with_entry(before, "ECS of 2026-01-02", &changes(&["`B`"])),
            Ok(before.to_owned())
        );
        assert_eq!(with_entry(before, "ECS of 2026-01-03", &[]), Ok(before.to_owned()));
    }

    #[test]
    fn a_changelog_without_the_section_is_an_error() {
        let error = with_entry("# Changelog\n", "ECS", &changes(&["`A`"])).unwrap_err();
        assert!(error.contains("has no section"), "{error}");
    }
}
