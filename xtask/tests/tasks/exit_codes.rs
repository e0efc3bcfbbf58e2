//! What an update prints, writes and returns.

use serde_json::{Value, json};

use crate::folder::{Folder, action, text};

#[test]
fn an_addition_is_written_with_its_line_of_the_changelog() {
    let folder = Folder::with_product(&json!({"GetThing": action(&["A"])}));
    folder.publish("second.json", &json!({"GetThing": action(&["A", "B"]), "New": action(&[])}));
    let output = folder.update(&["second.json", "--date", "2026-02-02"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    let table = text(&output);
    for part in [
        "read      second.json: Demo 2020-01-01, 2 actions, of 2026-02-02; prose dropped",
        "untyped   New",
        "demo 2020-01-01: 1 action new, 1 member new",
        "MINOR",
        "  + GetThing/B  Option<String>",
        "  + New         new action in demo",
        "CHANGELOG.md",
    ] {
        assert!(table.contains(part), "{part}\n{table}");
    }
    let files = folder.files();
    let read = |name: &str| {
        let path = folder.0.join("crate").join(name);
        String::from_utf8(files[&path].clone()).unwrap()
    };
    let changelog = read("CHANGELOG.md");
    let lines = "- Demo of 2026-02-02:\n  - New actions: `New`.\n  - New members: `GetThing/B`.\n";
    assert!(changelog.contains(lines), "{changelog}");
    assert!(read("src/generated/demo/get_thing.rs").contains("pub b: Option<String>"));
    assert!(read("api-specs/demo/2020-01-01/provenance.json").contains("\"2026-02-02\""));

    let output = folder.update(&["second.json", "--date", "2026-02-02"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    assert!(text(&output).contains("no changes\nwritten   nothing"), "{}", text(&output));
    assert!(folder.files() == files, "the same file again changes something");
    let output = folder.xtask(&["regenerate", "--check", "--crate", "crate"]);
    assert!(output.status.success(), "{}", text(&output));
}

#[test]
fn an_error_writes_nothing() {
    let folder = Folder::with_product(&json!({"GetThing": action(&["A"])}));
    let before = folder.files();
    folder.write("page.json", "<!DOCTYPE html>");
    folder.write("list.json", "[]");
    std::fs::write(folder.0.join("bytes.json"), b"\x1f\x8b\xff").unwrap();
    folder.publish("nothing.json", &json!({}));
    let cases = [
        (vec!["page.json"], "is HTML or XML, not JSON"),
        (vec!["nothing.json"], "has no actions"),
        (vec!["absent.json"], "absent.json: "),
        (vec!["first.json", "--date", "2025-12-31"], "older than the facts of 2026-01-01"),
        (vec!["first.json", "--date", "yesterday"], "--date yesterday: "),
        (vec!["first.json", "--only", "Absent"], "has no action Absent"),
        (vec!["first.json", "--product", "../../elsewhere"], "is not the folder of a product"),
        (vec!["first.json", "--product", "/tmp/elsewhere"], "is not the folder of a product"),
        (vec!["first.json", "--no-such-option"], "--no-such-option"),
        (vec!["list.json"], "expected an object with `info` and `apis`"),
        (vec!["bytes.json"], "is not text in UTF-8"),
        (vec!["crate"], "crate: "),
        (vec![], "FILE|URL"),
    ];
    for (args, message) in cases {
        let output = folder.update(&args);
        assert_eq!(output.status.code(), Some(1), "{args:?}: {}", text(&output));
        assert!(text(&output).contains(message), "{args:?}: {}", text(&output));
        assert!(folder.files() == before, "{args:?} wrote something");
    }
}

#[test]
fn a_breaking_change_is_written_when_it_is_accepted() {
    let folder = Folder::with_product(&json!({"GetThing": action(&["A"]), "Old": action(&[])}));
    let before = folder.files();
    let number =
        json!({"parameters": [{"name": "A", "in": "query", "schema": {"type": "integer"}}]});
    folder.publish("second.json", &json!({"GetThing": number, "Old": action(&[])}));
    let output = folder.update(&["second.json", "--date", "2026-02-02"]);
    assert_eq!(output.status.code(), Some(2), "{}", text(&output));
    let table = text(&output);
    let line = "  ! GetThing/A  Option<String> -> Option<i64>";
    assert!(table.contains(line) && table.contains("MAJOR"), "{table}");
    assert!(table.contains("--accept-breaking WHY accepts it"), "{table}");
    assert!(folder.files() == before);

    let args = ["second.json", "--date", "2026-02-02", "--accept-breaking", "it was wrong"];
    let output = folder.update(&args);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    let changelog = std::fs::read_to_string(folder.0.join("crate/CHANGELOG.md")).unwrap();
    assert!(changelog.contains("**Breaking**, because it was wrong."), "{changelog}");
}

#[test]
fn a_vanished_action_stays_until_it_is_dropped() {
    let all = ["A", "B", "C", "D", "E"];
    let apis = |names: &[&str]| -> Value {
        names
            .iter()
            .map(|name| ((*name).to_owned(), action(&[])))
            .collect::<serde_json::Map<_, _>>()
            .into()
    };
    let folder = Folder::with_product(&apis(&all));
    folder.publish("second.json", &apis(&all[..4]));
    let output = folder.update(&["second.json", "--date", "2026-02-02"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    let line = "  ~ E  no longer in the metadata (kept; removedIn 2026-02-02)";
    assert!(text(&output).contains(line), "{}", text(&output));
    let drop = ["second.json", "--date", "2026-02-02", "--drop"];
    let output = folder.update(&drop);
    assert_eq!(output.status.code(), Some(2), "{}", text(&output));
    let output =
        folder.update(&[&drop[..], &["--accept-breaking", "the service removed it"]].concat());
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    assert!(!folder.0.join("crate/src/generated/demo/e.rs").exists());
}

#[test]
fn missing_curation_is_drafted_and_completed() {
    let folder = Folder::with_product(&json!({"GetThing": action(&["A"])}));
    let curation = |name: &str, json: Value| {
        folder.write(
            &format!("crate/api-specs/demo/2020-01-01/curation/{name}.json"),
            &json.to_string(),
        );
    };
    curation("service", json!({"curated": true}));
    curation(
        "groups",
        json!({"demo": {"title": "Demo", "about": "All.", "actions": ["GetThing"]}}),
    );
    curation(
        "sentences",
        json!({"actions": {"GetThing": "Shows a disk."}, "members": {"*/A": "A."}}),
    );
    let output = folder.xtask(&["format", "--crate", "crate"]);
    assert!(output.status.success(), "{}", text(&output));
    let output = folder.xtask(&["regenerate", "--crate", "crate"]);
    assert!(output.status.success(), "{}", text(&output));
    let code = folder.files();

    folder
        .publish("second.json", &json!({"GetThing": action(&["A"]), "ListThings": action(&["B"])}));
    let output = folder.update(&["second.json", "--date", "2026-02-02"]);
    let table = text(&output);
    assert_eq!(output.status.code(), Some(3), "{table}");
    assert!(table.contains("+ ListThings  new action in demo; needs: group, sentence"), "{table}");
    assert!(
        table.contains("missing   curation/drafts.json: 1 of groups.json, 2 of sentences.json"),
        "{table}"
    );
    let is_generated = |path: &&std::path::PathBuf| path.to_str().unwrap().contains("generated");
    for path in code.keys().filter(is_generated) {
        assert!(folder.files()[path] == code[path], "{}", path.display());
    }

    let output = folder.xtask(&["regenerate", "--crate", "crate"]);
    assert_eq!(output.status.code(), Some(3), "{}", text(&output));
    assert!(text(&output).contains("sentences.actions.ListThings: is to be completed"));
    let path = "crate/api-specs/demo/2020-01-01/curation/drafts.json";
    let drafts = std::fs::read_to_string(folder.0.join(path)).unwrap();
    folder.write(path, &drafts.replace("\"\"", "\"Lists disks.\""));
    let output = folder.xtask(&["regenerate", "--check", "--crate", "crate"]);
    assert_eq!(output.status.code(), Some(3), "{}", text(&output));
    let output = folder.xtask(&["regenerate", "--crate", "crate"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    assert!(!folder.0.join(path).exists());
    let module = std::fs::read_to_string(folder.0.join("crate/src/generated/demo/mod.rs")).unwrap();
    assert!(module.contains("/// Lists disks."), "{module}");
    let output = folder.update(&["second.json", "--date", "2026-02-02"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    assert!(text(&output).contains("no changes"), "{}", text(&output));
}

#[test]
fn json_is_one_line_with_everything() {
    let folder = Folder::with_product(&json!({"GetThing": action(&["A"])}));
    let before = folder.files();
    folder.publish("second.json", &json!({"GetThing": action(&["A", "B"])}));
    let output = folder.update(&["second.json", "--date", "2026-02-02", "--json", "--dry-run"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    let json: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(json["verdict"], "minor");
    assert_eq!(json["changes"]["products"][0]["changes"][0]["path"], "GetThing/B");
    assert_eq!(json["import"]["actions"], 1);
    assert!(json["written"].as_array().unwrap().contains(&json!("CHANGELOG.md")));
    assert!(folder.files() == before, "a dry run wrote something");
}
