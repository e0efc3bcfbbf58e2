//! Generates the table of all actions (product, version, name and metadata text), and the list of
//! all files of rules.
// Cargo reads instructions from the standard output of a build script.
#![allow(clippy::print_stdout)]

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let root = env::var("CARGO_MANIFEST_DIR")?;
    println!("cargo::rerun-if-changed=build.rs");
    // A new product of this endpoint is a new folder.
    println!("cargo::rerun-if-changed=specs");
    let (mut rows, mut rules) = (Vec::new(), Vec::new());
    let root = Path::new(&root);
    for specs in [shared_specs(root)?, root.join("specs").canonicalize()?] {
        add(&specs, &mut rows)?;
        add_rules(&specs, &mut rules)?;
    }
    // Rows start with the product.
    rows.sort();
    let table = format!("static ENTRIES: [Entry; {}] = [\n{}];\n", rows.len(), rows.concat());
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("actions.rs"), table)?;
    let list = format!("static TEXTS: &[(&str, &str)] = &[\n{}];\n", rules.concat());
    fs::write(out.join("rules.rs"), list)?;
    Ok(())
}

/// The metadata that clients are generated from. In a package, it is a folder beside this file. In the
/// repository, this folder is a link, which packaging follows; a checkout on Windows has a text file
/// instead of the link.
fn shared_specs(root: &Path) -> Result<PathBuf, Box<dyn Error>> {
    let folders = ["api-specs", "../api-specs"].map(|folder| root.join(folder));
    let found = folders.iter().find(|folder| folder.is_dir());
    Ok(found
        .ok_or("no metadata: neither api-specs nor ../api-specs is a folder")?
        .canonicalize()?)
}

fn add(specs: &Path, rows: &mut Vec<String>) -> Result<(), Box<dyn Error>> {
    for product in sorted(specs, Path::is_dir)? {
        for version in sorted(&product, Path::is_dir)? {
            let actions = version.join("actions");
            println!("cargo::rerun-if-changed={}", actions.display());
            for file in sorted(&actions, is_json)? {
                rows.push(row(&product, &version, &file)?);
            }
        }
    }
    Ok(())
}

fn add_rules(specs: &Path, rows: &mut Vec<String>) -> Result<(), Box<dyn Error>> {
    for product in sorted(specs, Path::is_dir)? {
        for version in sorted(&product, Path::is_dir)? {
            let rules = version.join("rules");
            // A folder that does not exist would count as changed in every build.
            let watched = if rules.is_dir() { &rules } else { &version };
            println!("cargo::rerun-if-changed={}", watched.display());
            for file in if rules.is_dir() { sorted(&rules, is_json)? } else { Vec::new() } {
                let path = file.to_str().ok_or("a path is not UTF-8")?;
                rows.push(format!("    ({:?}, include_str!({path:?})),\n", stem(&product)?));
            }
        }
    }
    Ok(())
}

fn row(product: &Path, version: &Path, file: &Path) -> Result<String, Box<dyn Error>> {
    let [product, version, action] = [stem(product)?, name(version)?, stem(file)?];
    let path = file.to_str().ok_or("a path is not UTF-8")?;
    Ok(format!("    Entry::new({product:?}, {version:?}, {action:?}, include_str!({path:?})),\n"))
}

fn sorted(folder: &Path, keep: fn(&Path) -> bool) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if keep(&path) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn is_json(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "json")
}

fn name(path: &Path) -> Result<&str, Box<dyn Error>> {
    Ok(path.file_name().and_then(|name| name.to_str()).ok_or("a file name is not UTF-8")?)
}

fn stem(path: &Path) -> Result<&str, Box<dyn Error>> {
    Ok(path.file_stem().and_then(|stem| stem.to_str()).ok_or("a file name is not UTF-8")?)
}
