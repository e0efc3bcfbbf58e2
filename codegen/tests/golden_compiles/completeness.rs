//! Checks that `golden_compiles` includes all golden cases.

use std::fs;
use std::path::Path;

/// Folders that are not groups. Examples name `ecs_sdk`, whose tests build its own.
const NOT_GROUPS: [&str; 3] = ["blocking", "examples", "types"];

#[test]
fn every_module_of_every_case_is_built() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let read = |file: &str| {
        fs::read_to_string(tests.join("golden_compiles/generated").join(file)).unwrap()
    };
    let (modules, services, types) = (read("mod.rs"), read("services.rs"), read("types.rs"));
    let blocking = read("blocking.rs");
    for case in folders(&tests.join("golden")) {
        let path = |file: &str| format!("#[path = \"../../golden/{case}/expected/{file}\"]");
        assert!(services.contains(&path("services.rs")), "generated/services.rs lacks {case}");
        assert!(types.contains(&path("types/mod.rs")), "generated/types.rs lacks {case}");
        for group in folders(&tests.join("golden").join(&case).join("expected")) {
            let lines = format!("{}\npub mod {group};", path(&format!("{group}/mod.rs")));
            let is_built = NOT_GROUPS.contains(&&*group) || modules.contains(&lines);
            assert!(is_built, "add to golden_compiles/generated/mod.rs:\n{lines}");
            if !NOT_GROUPS.contains(&&*group) {
                let lines = format!("{}\nmod {group};", path(&format!("blocking/{group}.rs")));
                let is_built = blocking.contains(&lines);
                assert!(is_built, "add to golden_compiles/generated/blocking.rs:\n{lines}");
            }
        }
    }
}

fn folders(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    let folders = entries.filter(|entry| entry.path().is_dir());
    folders.map(|entry| entry.file_name().to_str().unwrap().to_owned()).collect()
}
