//! What a release would publish, in workspaces of two packages.

use std::fs;
use std::process::{Command, Output};

use crate::folder::{Folder, text};
use crate::verify::{git, git_is_installed};

const MANIFEST: &str = r#"
version = "0.1.0"
edition = "2024"
description = "A package of a test."
license = "MIT"
readme = "README.md"
keywords = ["test"]
categories = ["development-tools"]

[package.metadata.docs.rs]
all-features = true
"#;

/// A workspace in which `app` depends on `core`; both can be published, `tool` cannot.
fn workspace() -> Folder {
    named(["core", "app"])
}

/// The second depends on the first.
fn named([first, second]: [&str; 2]) -> Folder {
    let folder = Folder::new();
    let members = format!("members = [\"{first}\", \"{second}\", \"tool\"]");
    folder.write("Cargo.toml", &format!("[workspace]\nresolver = \"3\"\n{members}\n"));
    folder.write("CHANGELOG.md", "# Changelog\n\n## [Unreleased]\n\n- Everything.\n");
    folder.write("LICENSE-MIT", "Permission is hereby granted.\n");
    folder.write(".gitignore", "/target\n");
    folder.write("api-specs/README.md", "By this folder, xtask finds the workspace.\n");
    for name in [first, second] {
        folder
            .write(&format!("{name}/Cargo.toml"), &format!("[package]\nname = {name:?}{MANIFEST}"));
        folder.write(&format!("{name}/README.md"), "# Title\n");
        folder.write(&format!("{name}/LICENSE-MIT"), "Permission is hereby granted.\n");
        folder.write(&format!("{name}/src/lib.rs"), "");
    }
    let dependency = format!("{first} = {{ path = \"../{first}\", version = \"0.1.0\" }}");
    append(&folder, &format!("{second}/Cargo.toml"), &format!("[dependencies]\n{dependency}\n"));
    let tool = "[package]\nname = \"tool\"\nversion = \"0.1.0\"\npublish = false\n";
    folder.write("tool/Cargo.toml", tool);
    folder.write("tool/src/lib.rs", "");
    folder
}

fn append(folder: &Folder, path: &str, text: &str) {
    let before = fs::read_to_string(folder.0.join(path)).unwrap();
    folder.write(path, &format!("{before}\n{text}"));
}

fn replace(folder: &Folder, path: &str, from: &str, to: &str) {
    let before = fs::read_to_string(folder.0.join(path)).unwrap();
    assert!(before.contains(from), "{path} has no {from}");
    folder.write(path, &before.replace(from, to));
}

fn release(folder: &Folder, args: &[&str]) -> Output {
    command(folder, args).output().unwrap()
}

fn command(folder: &Folder, args: &[&str]) -> Command {
    let mut command = folder.command(&[&["release"], args].concat());
    command.env("CARGO_MANIFEST_DIR", &folder.0).env("CARGO_NET_OFFLINE", "true");
    command.env("CARGO_TARGET_DIR", folder.0.join("target"));
    command
}

fn assert_problems(output: &Output, problems: &[&str]) {
    assert_eq!(output.status.code(), Some(1), "{}", text(output));
    for problem in problems {
        assert!(text(output).contains(problem), "no {problem:?} in\n{}", text(output));
    }
}

#[test]
fn the_packages_are_listed_in_the_order_of_publication() {
    let folder = workspace();
    let output = release(&folder, &["--dry-run", "--allow-dirty"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    let printed = text(&output);
    let commands = "cargo login\n  cargo publish --package core\n  cargo publish --package app\n";
    assert!(printed.contains(commands), "{printed}");
    assert!(printed.contains("set `repository` in the manifest of core, app"), "{printed}");
    let rows: Vec<_> = printed.lines().skip(1).take(2).collect();
    for (row, name) in rows.iter().zip(["core", "app"]) {
        let path = folder.0.join(format!("target/package/{name}-0.1.0.crate"));
        let size = fs::metadata(path).unwrap().len().div_ceil(1000).to_string();
        let columns: Vec<_> = row.split_whitespace().collect();
        // The manifest in its two forms, the lock file, the source, README and license.
        assert_eq!(columns[..4], [name, "0.1.0", "6", &size], "{printed}");
    }
    assert!(!folder.0.join("target/package/tool-0.1.0.crate").exists());
}

#[test]
fn the_commands_that_publish_are_only_printed() {
    let folder = workspace();
    let output = release(&folder, &[]);
    let commands = "  cargo publish --package core\n  cargo publish --package app\n";
    assert_problems(
        &output,
        &["run by hand", "`cargo xtask release --dry-run --verify`", commands],
    );
    assert!(!folder.0.join("target").exists());
}

#[test]
fn all_problems_are_reported_at_once() {
    let folder = workspace();
    replace(&folder, "core/Cargo.toml", "0.1.0", "0.2.0");
    for line in [
        "description = \"A package of a test.\"\n",
        "readme = \"README.md\"\n",
        "keywords = [\"test\"]\n",
        "categories = [\"development-tools\"]\n",
        "[package.metadata.docs.rs]\nall-features = true\n",
    ] {
        replace(&folder, "core/Cargo.toml", line, "");
    }
    fs::remove_file(folder.0.join("core/README.md")).unwrap();
    fs::remove_file(folder.0.join("core/LICENSE-MIT")).unwrap();
    // What a checkout without links has.
    folder.write("app/LICENSE-MIT", "../LICENSE-MIT");
    append(&folder, "app/Cargo.toml", "tool = { path = \"../tool\" }\n");
    append(&folder, "app/Cargo.toml", "[package.metadata.release]\ncontains = [\"data/a.json\"]\n");
    let words = r#"keywords = ["a", "b", "c", "d", "e", "f"]"#;
    replace(&folder, "app/Cargo.toml", "keywords = [\"test\"]", words);
    replace(&folder, "CHANGELOG.md", "- Everything.\n", "## [0.1.0]\n\n- The first one.\n");
    let problems = [
        "CHANGELOG.md: neither [0.2.0] nor [Unreleased] is a section with content",
        "git status: ",
        "core: the manifest has no description",
        "core: the manifest has no readme",
        "core: the manifest has no keywords",
        "core: the manifest has no categories",
        "core: the manifest has no [package.metadata.docs.rs]",
        "core: does not contain LICENSE-MIT",
        "app: depends on core ^0.1.0, but the workspace has 0.2.0",
        "app: depends on tool, which is not published",
        "app: more than 5 keywords",
        "app: LICENSE-MIT differs from that of the workspace",
        "app: does not contain data/a.json",
    ];
    let mut command = command(&folder, &["--dry-run"]);
    // Not the repository around the target folder.
    command.env("GIT_CEILING_DIRECTORIES", folder.0.parent().unwrap());
    let output = command.output().unwrap();
    assert_problems(&output, &problems);
    let count = text(&output).lines().count() - 1;
    assert_eq!(count, problems.len(), "{}", text(&output));
}

#[test]
fn a_dependency_without_a_version_is_an_error() {
    let folder = workspace();
    replace(&folder, "app/Cargo.toml", ", version = \"0.1.0\"", "");
    let output = release(&folder, &["--dry-run", "--allow-dirty"]);
    assert_problems(&output, &["app: depends on core without `version = \"0.1.0\"`"]);
    // Cargo leaves out a dev-dependency without a version.
    replace(&folder, "app/Cargo.toml", "[dependencies]", "[dev-dependencies]");
    let output = release(&folder, &["--dry-run", "--allow-dirty"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
}

#[test]
fn a_circle_of_dependencies_is_named() {
    let folder = workspace();
    let back = "[dev-dependencies]\napp = { path = \"../app\", version = \"0.1.0\" }\n";
    append(&folder, "core/Cargo.toml", back);
    let output = release(&folder, &["--dry-run", "--allow-dirty"]);
    assert_problems(&output, &["a circle of dependencies: app -> core -> app"]);
}

#[test]
fn a_package_above_its_limit_is_an_error() {
    let folder = workspace();
    append(&folder, "core/Cargo.toml", "[package.metadata.release]\nmax-size = 100\n");
    let output = release(&folder, &["--dry-run", "--allow-dirty"]);
    assert_problems(&output, &["core: ", " bytes compressed, limit 100"]);
}

#[test]
fn changes_that_are_not_committed_are_accepted_only_on_request() {
    if !git_is_installed() {
        eprintln!("Not checked: changes are found with git, which is not installed.");
        return;
    }
    let folder = workspace();
    git(&folder, &["init", "--quiet"]);
    git(&folder, &["add", "."]);
    git(&folder, &["commit", "--quiet", "--message", "First."]);
    // Cargo writes it.
    assert!(release(&folder, &["--dry-run", "--allow-dirty"]).status.success());
    git(&folder, &["add", "."]);
    git(&folder, &["commit", "--quiet", "--message", "Second.", "--allow-empty"]);
    let output = release(&folder, &["--dry-run"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    // Outside of both packages, which cargo does not notice.
    folder.write("tool/src/lib.rs", "//! Changed.\n");
    let output = release(&folder, &["--dry-run"]);
    assert_problems(&output, &["not committed: tool/src/lib.rs (--allow-dirty accepts it)"]);
    let output = release(&folder, &["--dry-run", "--allow-dirty"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
}

#[test]
fn the_packages_work_outside_of_the_repository_or_verification_fails() {
    let folder = named(["ecs-sim", "ecs-sdk"]);
    folder.write("ecs-sdk/README.md", README);
    folder.write("ecs-sdk/src/lib.rs", "pub fn greeting() -> &'static str { ecs_sim::GREETING }\n");
    folder.write("ecs-sim/src/lib.rs", "pub const GREETING: &str = \"hello\";\n");
    folder.write("ecs-sim/src/main.rs", ENDPOINT);
    let verify = || release(&folder, &["--dry-run", "--allow-dirty", "--verify"]);
    let output = verify();
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    let verified = "verified  outside of the repository: built in ";
    assert!(text(&output).contains(verified), "{}", text(&output));
    assert!(text(&output).contains("prints 2 lines"), "{}", text(&output));

    replace(&folder, "ecs-sdk/README.md", "\"name\"", "\"another name\"");
    assert_problems(&verify(), &["the program of the README: ", "no variable"]);

    // A file that only the repository has.
    let line = "\nconst CHANGES: &str = include_str!(\"../../CHANGELOG.md\");\n";
    append(&folder, "ecs-sim/src/main.rs", line);
    assert_problems(&verify(), &["CHANGELOG.md", "cargo package: "]);
}

const README: &str = r#"# Title

```toml
[dependencies]
ecs-sdk = { path = "../somewhere" }
```

```rust,no_run
fn main() {
    println!("{}", ecs_sdk::greeting());
    println!("{}", std::env::var("name").expect("no variable"));
}
```
"#;

const ENDPOINT: &str = r#"
fn main() {
    println!("An endpoint.\nexport name=value\nready");
    std::thread::park();
}
"#;
