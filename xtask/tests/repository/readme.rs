//! The README in two languages: what is not prose is equal.

use std::fs;

use crate::files::workspace;

const ENGLISH: &str = "README.md";
const CHINESE: &str = "README.zh-CN.md";

fn read(name: &str) -> String {
    fs::read_to_string(workspace().join(name)).unwrap()
}

/// What both languages have in common, in order: levels of headings, code blocks with their content,
/// targets of links, code in sentences, and rows of tables with their numbers.
fn skeleton(text: &str) -> Vec<String> {
    let mut parts = Vec::new();
    let mut in_code = false;
    for line in text.lines() {
        if line.starts_with("```") {
            in_code = !in_code;
        }
        if in_code || line.starts_with("```") {
            parts.push(line.to_owned());
        } else if line.starts_with('#') {
            parts.push("#".repeat(line.find(' ').unwrap()));
        } else {
            parts.extend(line.starts_with('|').then(|| row(line)));
            parts.extend(targets(line));
            parts.extend(line.split('`').skip(1).step_by(2).map(str::to_owned));
        }
    }
    parts
}

/// The number of cells of a row, and its numbers.
fn row(line: &str) -> String {
    let numbers = line.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
    format!("{} cells: {}", line.matches('|').count() - 1, numbers.collect::<Vec<_>>().join(" "))
}

/// The targets of links and pictures, without those to the other language.
fn targets(line: &str) -> impl Iterator<Item = String> {
    let ends = line.split("](").skip(1).filter_map(|rest| rest.split_once(')'));
    let ends = ends.map(|(target, _)| target).filter(|target| ![ENGLISH, CHINESE].contains(target));
    ends.map(str::to_owned)
}

#[test]
fn both_languages_say_the_same() {
    let (english, chinese) = (skeleton(&read(ENGLISH)), skeleton(&read(CHINESE)));
    for (english, chinese) in english.iter().zip(&chinese) {
        assert_eq!(english, chinese, "{ENGLISH} and {CHINESE} differ");
    }
    assert_eq!(english.len(), chinese.len(), "{ENGLISH} and {CHINESE} differ at the end");
}

#[test]
fn each_leads_to_the_other() {
    assert!(read(ENGLISH).contains(&format!("]({CHINESE})")));
    assert!(read(CHINESE).contains(&format!("]({ENGLISH})")));
}

/// The check sees a difference of each kind.
#[test]
fn a_difference_is_found() {
    let text = read(ENGLISH);
    let changes = [
        ("\n## ", "\n### "),
        ("cargo xtask tour", "cargo xtask detour"),
        ("](CHANGELOG.md)", "](CHANGES.md)"),
        ("| 100 calls", "| 99 calls"),
        ("`Client::from_env`", "`Client::new`"),
    ];
    for (from, to) in changes {
        let changed = text.replacen(from, to, 1);
        assert_ne!(text, changed, "{from:?} does not occur");
        assert_ne!(skeleton(&text), skeleton(&changed), "{from:?} to {to:?}");
    }
}

#[test]
fn links_lead_to_files() {
    for name in [ENGLISH, CHINESE, "examples/README.md"] {
        let folder = workspace().join(name).parent().unwrap().to_owned();
        for line in read(name).lines() {
            for target in targets(line).filter(|target| !target.starts_with("http")) {
                let file = target.split('#').next().unwrap();
                assert!(
                    folder.join(file).exists(),
                    "{name} leads to {target}, which does not exist"
                );
            }
        }
    }
}
