//! Links are not followed, neither when files are read nor when they are written or removed.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::symlink;

use serde_json::json;

use crate::folder::{Folder, action, text};

#[test]
fn a_link_is_an_error_and_its_target_stays() {
    let folder = Folder::with_product(&json!({"GetThing": action(&["A"])}));
    folder.publish("second.json", &json!({"GetThing": action(&["A", "B"])}));
    fs::create_dir_all(folder.0.join("elsewhere")).unwrap();
    folder.write("elsewhere/precious.rs", "// Precious.\n");
    let links = [
        ("crate/src/generated/extra", "elsewhere"),
        ("crate/src/generated/demo/link.rs", "elsewhere/precious.rs"),
        ("crate/api-specs/demo/2020-01-01/actions/Link.json", "elsewhere/precious.rs"),
    ];
    for (link, target) in links {
        symlink(folder.0.join(target), folder.0.join(link)).unwrap();
        for args in [&["update", "second.json", "--date", "2026-02-02"][..], &["regenerate"]] {
            let output = folder.xtask(&[args, &["--crate", "crate"]].concat());
            assert_eq!(output.status.code(), Some(1), "{link}: {}", text(&output));
            assert!(
                text(&output).contains("is a link, which is not followed"),
                "{}",
                text(&output)
            );
        }
        fs::remove_file(folder.0.join(link)).unwrap();
    }
    let precious = fs::read_to_string(folder.0.join("elsewhere/precious.rs")).unwrap();
    assert_eq!(precious, "// Precious.\n");
}

#[test]
fn a_folder_that_is_a_link_is_not_written_to() {
    let folder = Folder::with_product(&json!({"GetThing": action(&["A"])}));
    folder.publish("second.json", &json!({"GetThing": action(&["A"]), "New": action(&[])}));
    let generated = folder.0.join("crate/src/generated");
    fs::rename(generated.join("demo"), folder.0.join("moved")).unwrap();
    symlink(folder.0.join("moved"), generated.join("demo")).unwrap();
    let output = folder.update(&["second.json", "--date", "2026-02-02"]);
    assert_eq!(output.status.code(), Some(1), "{}", text(&output));
    assert!(!folder.0.join("moved/new.rs").exists());
}
