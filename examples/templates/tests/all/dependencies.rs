//! The dependencies at the top of a template are those that it uses, so that it can be copied out.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const TEMPLATES: [&str; 3] = ["cli", "web", "worker"];

/// The module and the program of a template.
fn sources(name: &str) -> [String; 2] {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    [folder.join(format!("{name}.rs")), folder.join("bin").join(format!("{name}.rs"))]
        .map(|path| fs::read_to_string(path).unwrap())
}

/// The lines of the list `[dependencies]`, as name and requirement.
fn listed(module: &str) -> Vec<(String, String)> {
    let lines = module.lines().map_while(|line| line.strip_prefix("//!")).map(str::trim);
    let lines = lines.skip_while(|line| *line != "[dependencies]").skip(1);
    let lines = lines.take_while(|line| *line != "```").filter(|line| !line.starts_with('#'));
    let entries = lines.map(|line| line.split_once(" = ").unwrap());
    entries.map(|(name, requirement)| (name.to_owned(), requirement.to_owned())).collect()
}

/// The crates that code names in a path (`serde_json::json`), as packages of the manifest.
fn used(source: &str, packages: &BTreeSet<String>) -> BTreeSet<String> {
    let code = source.lines().filter(|line| !line.trim_start().starts_with("//"));
    let code: Vec<_> = code.collect();
    let code = code.join("\n");
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let names = |name: &&String| {
        let path = format!("{}::", name.replace('-', "_"));
        code.match_indices(&path).any(|(at, _)| !code[..at].ends_with(|c| is_word(c) || c == ':'))
    };
    packages.iter().filter(names).cloned().collect()
}

/// The names in `[dependencies]` of the manifest of this package.
fn packages() -> BTreeSet<String> {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    let manifest = fs::read_to_string(manifest).unwrap();
    let lines = manifest.lines().skip_while(|line| *line != "[dependencies]").skip(1);
    let lines = lines.take_while(|line| !line.starts_with('['));
    let names = lines.filter_map(|line| line.split(['.', ' ']).next()).filter(|n| !n.is_empty());
    names.map(str::to_owned).collect()
}

#[test]
fn a_template_lists_the_dependencies_that_it_uses() {
    let packages = packages();
    assert!(packages.len() >= 7, "{packages:?}");
    let mut all = BTreeSet::new();
    for name in TEMPLATES {
        let sources = sources(name);
        let listed: Vec<_> = listed(&sources[0]).into_iter().map(|(name, _)| name).collect();
        let used = used(&sources.concat(), &packages);
        assert_eq!(listed, used.iter().cloned().collect::<Vec<_>>(), "{name}");
        all.extend(used);
    }
    assert_eq!(all, packages);
}

/// The versions are those of the workspace, which the templates are built with.
#[test]
fn listed_versions_are_those_of_the_workspace() {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../Cargo.toml");
    let manifest = fs::read_to_string(manifest).unwrap();
    let quoted = |text: &str| text.split('"').nth(1).unwrap_or_default().to_owned();
    for name in TEMPLATES {
        for (package, requirement) in listed(&sources(name)[0]) {
            if package == "ecs-sdk" {
                continue;
            }
            let line = manifest.lines().find(|line| line.starts_with(&format!("{package} = ")));
            let (mine, theirs) = (quoted(&requirement), quoted(line.unwrap()));
            assert!(theirs == mine || theirs.starts_with(&format!("{mine}.")), "{name}: {package}");
        }
    }
}

#[test]
fn a_template_is_short_and_needs_no_other_file() {
    for name in TEMPLATES {
        let [module, program] = sources(name);
        assert!(module.lines().count() <= 160, "{name}: {}", module.lines().count());
        assert!(program.lines().count() <= 50, "{name}: {}", program.lines().count());
        assert!(!module.contains("crate::") && !module.contains("super::"), "{name}");
        // A program that imports the module itself could not declare it.
        assert!(program.contains(&format!("use templates::{name}::")), "{name}");
        assert!(!program.contains("{self"), "{name}");
        for part in ["ecs_sim", "\nmod ", "#[path", "include!"] {
            assert!(!module.contains(part) && !program.contains(part), "{name}: {part}");
        }
    }
}
