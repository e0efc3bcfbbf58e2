//! A process that is killed at any moment leaves files that are old or new, and the next one completes
//! the work.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Instant;

use serde_json::{Map, Value};

use crate::folder::{Folder, action, text};

const UPDATE: [&str; 3] = ["second.json", "--date", "2026-02-02"];

/// Many actions, so that writing takes a while.
fn folder() -> Folder {
    let apis = |members: &[&str]| -> Value {
        let actions = (0..80).map(|number| (format!("GetThing{number}"), action(members)));
        actions.collect::<Map<_, _>>().into()
    };
    let folder = Folder::with_product(&apis(&["A"]));
    folder.publish("second.json", &apis(&["A", "B"]));
    folder
}

/// The text of all files, by path in the folder.
fn files(folder: &Folder) -> BTreeMap<PathBuf, Vec<u8>> {
    let name = |path: PathBuf| path.strip_prefix(&folder.0).unwrap().to_owned();
    folder.files().into_iter().map(|(path, text)| (name(path), text)).collect()
}

#[test]
fn a_killed_update_leaves_files_that_are_old_or_new() {
    let reference = folder();
    let old = files(&reference);
    let started = Instant::now();
    assert!(reference.update(&UPDATE).status.success());
    let takes = started.elapsed();
    let new = files(&reference);

    for number in 0..6 {
        let folder = folder();
        let args = [&["update", "--crate", "crate"][..], &UPDATE].concat();
        let mut child = folder.command(&args).spawn().unwrap();
        // Writing is the last part of the time.
        std::thread::sleep(takes.mul_f64(0.7 + f64::from(number) * 0.05));
        // Fails if it has ended.
        drop(child.kill());
        child.wait().unwrap();
        for (name, text) in files(&folder) {
            let is_temporary = name.extension().is_some_and(|extension| extension == "tmp");
            let is_known = [&old, &new].iter().any(|files| files.get(&name) == Some(&text));
            assert!(is_temporary || is_known, "{} is neither old nor new", name.display());
        }
        let output = folder.update(&UPDATE);
        assert!(output.status.success(), "{}", text(&output));
        let repaired = files(&folder);
        let differs = |name: &&PathBuf| repaired.get(*name) != new.get(*name);
        let different: Vec<_> = repaired.keys().chain(new.keys()).filter(differs).collect();
        assert!(different.is_empty(), "{different:?}");
    }
}
