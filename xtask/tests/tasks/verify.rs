//! The table of changes, held against rustdoc.

use std::fs;
use std::process::Command;

use serde_json::json;

use crate::folder::{Folder, action, text};
use crate::new_product::share_dependencies;

/// A system that builds the workspace may lack git. Then the command cannot compare, and only its error
/// can be checked.
pub(crate) fn git_is_installed() -> bool {
    Command::new("git").arg("--version").output().is_ok()
}

#[test]
fn a_missing_git_is_named() {
    let folder = Folder::with_product(&json!({"GetDisk": action(&["A"])}));
    let mut command = folder.command(&["changes", "--crate", "crate", "--since", "HEAD"]);
    let output = command.env("PATH", folder.0.join("empty")).output().unwrap();
    assert_eq!(output.status.code(), Some(1), "{}", text(&output));
    assert!(text(&output).contains("git is not installed"), "{}", text(&output));
}

pub(crate) fn git(folder: &Folder, args: &[&str]) {
    let mut command = Command::new("git");
    command.args(["-c", "user.name=Test", "-c", "user.email=test@example.com"]);
    command.args(["-c", "commit.gpgsign=false"]).args(args).current_dir(&folder.0);
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", text(&output));
}

#[test]
fn the_table_agrees_with_rustdoc_or_the_command_fails() {
    if !git_is_installed() {
        eprintln!("Not checked: the comparison needs git, which is not installed.");
        return;
    }
    let folder = Folder::with_product(&json!({"GetDisk": action(&["A"]), "Other": action(&["A"])}));
    share_dependencies(&folder);
    git(&folder, &["init", "--quiet"]);
    git(&folder, &["add", "crate"]);
    git(&folder, &["commit", "--quiet", "--message", "First."]);
    let changes = ["changes", "--crate", "crate", "--since", "HEAD"];
    let verify = || folder.xtask(&[&changes[..], &["--verify"]].concat());

    let new = json!({"GetDisk": action(&["A", "B"]), "Other": action(&["A"]), "New": action(&[])});
    folder.publish("second.json", &new);
    let output = folder.update(&["second.json", "--date", "2026-02-02"]);
    assert!(output.status.success(), "{}", text(&output));
    let output = verify();
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    for part in ["+ GetDisk/B", "+ New", "MINOR", "verified  ", " added, 0 removed, 0 changed"] {
        assert!(text(&output).contains(part), "{part}\n{}", text(&output));
    }

    // The generated code lacks a field that the table does not mention.
    let file = folder.0.join("crate/src/generated/demo/other.rs");
    let code = fs::read_to_string(&file).unwrap();
    fs::write(&file, code.replace("pub a: Option<String>", "pub(crate) a: Option<String>"))
        .unwrap();
    let output = verify();
    assert_eq!(output.status.code(), Some(1), "{}", text(&output));
    for part in ["the table and rustdoc disagree", "demo::other::OtherRequest.a is removed"] {
        assert!(text(&output).contains(part), "{part}\n{}", text(&output));
    }

    let output = folder.xtask(&["changes", "--crate", "crate", "--since", "no-such-revision"]);
    assert_eq!(output.status.code(), Some(1), "{}", text(&output));
    assert!(text(&output).contains("no-such-revision"), "{}", text(&output));
}
