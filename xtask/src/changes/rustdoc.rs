//! The public items of a crate, from the JSON of rustdoc.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};

use serde_json::Value;

use crate::cargo::cargo;

/// The text of each public item, by its path.
pub(super) type Items = BTreeMap<String, String>;

/// Set when cargo runs this program in place of rustdoc.
pub(crate) const AS_RUSTDOC: &str = "XTASK_AS_RUSTDOC";

/// Runs rustdoc with its unstable options, with the arguments of this program.
pub(crate) fn as_rustdoc() -> ExitCode {
    let mut rustdoc = Command::new("rustdoc");
    rustdoc.args(std::env::args_os().skip(1)).env("RUSTC_BOOTSTRAP", "1").env_remove(AS_RUSTDOC);
    match rustdoc.status() {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}

/// Runs rustdoc on a crate and reads what it found. Its JSON is unstable, which this command accepts: both
/// sides are made by the same rustdoc. Only rustdoc gets the variable that allows it, because build scripts
/// of dependencies watch it, so that cargo would build these once more.
pub(super) fn items(package: &Path, name: &str, target: &Path) -> Result<Items, String> {
    // Both sides write the same file, which cargo does not notice: each run is another one to it.
    let run = std::time::UNIX_EPOCH.elapsed().map(|time| time.as_nanos()).unwrap_or_default();
    let mut command = cargo();
    command
        .args(["rustdoc", "--quiet", "--offline", "--lib", "--manifest-path"])
        .arg(package.join("Cargo.toml"))
        .args(["--target-dir"])
        .arg(target)
        .args(["--", "-Z", "unstable-options", "--output-format", "json"])
        .args(["--cfg", &format!("run_{run}")])
        .env("RUSTDOC", std::env::current_exe().map_err(|error| error.to_string())?)
        .env(AS_RUSTDOC, "1")
        .current_dir(package);
    let output = command.output().map_err(|error| format!("failed to start cargo: {error}"))?;
    if !output.status.success() {
        let text = String::from_utf8_lossy(&output.stderr);
        return Err(format!("rustdoc of {}: {}", package.display(), text.trim()));
    }
    let file = target.join(format!("doc/{}.json", name.replace('-', "_")));
    let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    let json =
        serde_json::from_str(&text).map_err(|error| format!("{}: {error}", file.display()))?;
    read(&json).ok_or_else(|| format!("{}: another format than this program knows", file.display()))
}

fn read(json: &Value) -> Option<Items> {
    let index = json.get("index")?.as_object()?;
    let mut reader = Reader { index, items: Items::new(), seen: BTreeSet::new() };
    reader.item(&id(json.get("root")?), "");
    Some(reader.items)
}

/// Ids are numbers or texts, in keys and values.
fn id(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

struct Reader<'a> {
    index: &'a serde_json::Map<String, Value>,
    items: Items,
    seen: BTreeSet<(String, String)>,
}

impl Reader<'_> {
    fn item(&mut self, id: &str, parent: &str) {
        let index = self.index;
        let Some(item) = index.get(id) else { return };
        // Glob imports can lead in circles.
        if !self.seen.insert((id.to_owned(), parent.to_owned())) {
            return;
        }
        let name = item["name"].as_str().unwrap_or_default();
        let path = if parent.is_empty() { name.to_owned() } else { format!("{parent}::{name}") };
        let Some((kind, inner)) = item["inner"].as_object().and_then(|inner| inner.iter().next())
        else {
            return;
        };
        match kind.as_str() {
            "module" => self.all(&inner["items"], &path),
            "use" => self.import(inner, parent),
            "struct" => {
                self.add(&path, item, "struct");
                self.all(&inner["kind"]["plain"]["fields"], &path);
                self.all(&inner["kind"]["tuple"], &path);
                self.implementations(&inner["impls"], &path);
            }
            "enum" => {
                self.add(&path, item, "enum");
                self.all(&inner["variants"], &path);
                self.implementations(&inner["impls"], &path);
            }
            "trait" => self.add(&path, item, "trait"),
            // A field and its setter have one name.
            "struct_field" => self.add(&format!("{parent}.{name}"), item, &text(inner)),
            _ => self.add(&path, item, &text(inner)),
        }
    }

    fn all(&mut self, ids: &Value, parent: &str) {
        for item in ids.as_array().into_iter().flatten() {
            self.item(&id(item), parent);
        }
    }

    /// What a `pub use` of this crate names is an item here too.
    fn import(&mut self, import: &Value, parent: &str) {
        let target = id(&import["id"]);
        let Some(item) = self.index.get(&target) else { return };
        if import["is_glob"] == true {
            let items = item["inner"]["module"]["items"].clone();
            self.all(&items, parent);
        } else {
            self.item(&target, parent);
        }
    }

    /// Inherent functions, and the names of the traits that are implemented in the source.
    fn implementations(&mut self, ids: &Value, path: &str) {
        for implementation in ids.as_array().into_iter().flatten() {
            let Some(item) = self.index.get(&id(implementation)) else { continue };
            let inner = item["inner"]["impl"].clone();
            if inner["trait"].is_null() {
                self.all(&inner["items"], path);
            } else if inner["is_synthetic"] != true && inner["blanket_impl"].is_null() {
                let name = text(&inner["trait"]);
                self.items.insert(format!("{path}: {name}"), String::new());
            }
        }
    }

    fn add(&mut self, path: &str, item: &Value, text: &str) {
        let deprecated = if item["deprecation"].is_null() { "" } else { " deprecated" };
        self.items.insert(path.to_owned(), format!("{text}{deprecated}"));
    }
}

/// JSON without ids, which differ from run to run.
fn text(value: &Value) -> String {
    fn without_ids(value: &Value) -> Value {
        match value {
            Value::Object(members) => {
                let members = members.iter().filter(|(name, _)| *name != "id");
                members.map(|(name, value)| (name.clone(), without_ids(value))).collect()
            }
            Value::Array(items) => items.iter().map(without_ids).collect(),
            other => other.clone(),
        }
    }
    without_ids(value).to_string()
}
