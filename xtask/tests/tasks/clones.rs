//! Two clones with one target folder share the program, and each checks itself.

use std::fs;

use serde_json::json;

use crate::folder::{Folder, action, text};

#[test]
fn each_clone_checks_itself() {
    let clones = [Folder::new(), Folder::new()];
    let product = Folder::with_product(&json!({"GetThing": action(&["A"])}));
    for clone in &clones {
        for (path, content) in product.files() {
            let name = path.strip_prefix(product.0.join("crate")).unwrap();
            let name = name.to_str().unwrap().replace('\\', "/");
            let name = name.replace("src/generated", "ecs-sdk/src/generated");
            clone.write(&name, &String::from_utf8(content).unwrap());
        }
        fs::create_dir_all(clone.0.join("xtask")).unwrap();
    }
    let check = |clone: &Folder| {
        let mut command = clones[0].command(&["regenerate", "--check"]);
        command.env("CARGO_MANIFEST_DIR", clone.0.join("xtask")).output().unwrap()
    };
    for clone in &clones {
        assert!(check(clone).status.success(), "{}", text(&check(clone)));
    }
    let file = clones[1].0.join("ecs-sdk/src/generated/demo/get_thing.rs");
    let changed = fs::read_to_string(&file).unwrap() + "// Edited.\n";
    fs::write(&file, changed).unwrap();
    assert!(check(&clones[0]).status.success());
    let output = check(&clones[1]);
    assert_eq!(output.status.code(), Some(1), "{}", text(&output));
    assert!(text(&output).contains("demo/get_thing.rs"), "{}", text(&output));

    // A checkout with other line ends is up to date.
    let text_of =
        fs::read_to_string(clones[0].0.join("ecs-sdk/src/generated/demo/mod.rs")).unwrap();
    clones[0].write("ecs-sdk/src/generated/demo/mod.rs", &text_of.replace('\n', "\r\n"));
    assert!(check(&clones[0]).status.success(), "{}", text(&check(&clones[0])));
}
