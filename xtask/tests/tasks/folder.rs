//! A folder with a crate that a test may change, and the program.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

use serde_json::{Value, json};

/// A folder that is removed in the end.
pub(crate) struct Folder(pub(crate) PathBuf);

impl Folder {
    pub(crate) fn new() -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("xtask {} {number}", std::process::id());
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    /// A folder with the crate of the product `Demo`, whose published file has these actions.
    pub(crate) fn with_product(apis: &Value) -> Self {
        let folder = Self::new();
        folder.publish("first.json", apis);
        let output = folder.xtask(&["new-product", "first.json", "crate", "--date", "2026-01-01"]);
        assert!(output.status.success(), "{}", text(&output));
        folder
    }

    /// Writes a published file.
    pub(crate) fn publish(&self, name: &str, apis: &Value) {
        let info = json!({"style": "RPC", "product": "Demo", "version": "2020-01-01"});
        self.write(name, &json!({"info": info, "apis": apis}).to_string());
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(args).current_dir(&self.0).stdin(Stdio::null());
        command
    }

    pub(crate) fn xtask(&self, args: &[&str]) -> Output {
        self.command(args).output().unwrap()
    }

    /// Updates the crate from a file.
    pub(crate) fn update(&self, args: &[&str]) -> Output {
        self.xtask(&[&["update", "--crate", "crate"], args].concat())
    }

    /// The text of all files, by path.
    pub(crate) fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut files = BTreeMap::new();
        let mut folders = vec![self.0.join("crate")];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    files.insert(path.clone(), fs::read(path).unwrap());
                }
            }
        }
        files
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

/// Both outputs of a process.
pub(crate) fn text(output: &Output) -> String {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    text(&output.stdout) + &text(&output.stderr)
}

/// An action with texts as parameters.
pub(crate) fn action(parameters: &[&str]) -> Value {
    let parameter =
        |name: &&str| json!({"name": name, "in": "query", "schema": {"type": "string"}});
    json!({"parameters": parameters.iter().map(parameter).collect::<Vec<_>>()})
}
