//! Eight versions of the metadata of ECS, applied in the order in which they were published.
//!
//! `UPDATE_GOLDEN=1 cargo test -p codegen` updates the tables; review their diff.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Read as _;

use codegen::{
    Generated, ImportOptions, PublishedFile, Sources, Verdict, compare, format, generate, import,
};
use flate2::read::GzDecoder;
use serde_json::Value;
use syn::{ImplItem, Item, Visibility};

use crate::real::SOURCES;
use crate::support::{difference, tests};

/// The versions with their days, each a whole file.
fn versions() -> Vec<(String, String)> {
    let mut paths: Vec<_> = fs::read_dir(tests("published"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.file_name().unwrap().to_str().unwrap().starts_with("ecs-"))
        .collect();
    paths.sort();
    let mut file = Value::Null;
    let mut versions = Vec::new();
    for path in paths {
        let name = path.file_name().unwrap().to_str().unwrap();
        let date = name["ecs-".len()..][..10].to_owned();
        if name.ends_with(".gz") {
            let mut text = String::new();
            GzDecoder::new(fs::File::open(&path).unwrap()).read_to_string(&mut text).unwrap();
            file = serde_json::from_str(&text).unwrap();
        } else {
            let change: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
            let apis = file["apis"].as_object_mut().unwrap();
            for name in change["removed"].as_array().unwrap() {
                apis.remove(name.as_str().unwrap()).unwrap();
            }
            apis.extend(change["apis"].as_object().unwrap().clone());
        }
        versions.push((date, file.to_string()));
    }
    versions
}

fn apply(text: &str, date: &str, known: &Sources, anyway: bool) -> codegen::Import {
    let file = PublishedFile {
        name: "api-docs.json",
        text,
        source: "https://example.com/api-docs.json",
        date,
        sha256: "5e1f",
    };
    let folder = Some("ecs/2014-05-26".to_owned());
    let options = ImportOptions { folder, anyway, ..ImportOptions::default() };
    import(&file, known, &options).unwrap_or_else(|problems| panic!("{date}: {problems}"))
}

fn check(name: &str, text: &str, report: &mut String) {
    let path = tests("history").join(format!("{name}.txt"));
    let text = format!("{text}\n");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&path, &text).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    if expected != text {
        *report += &format!("\n{name}\n{}", difference(&expected, &text));
    }
}

#[test]
fn versions_in_their_order_break_nothing() {
    let mut known = Sources::new();
    let mut report = String::new();
    let versions = versions();
    assert_eq!(versions.len(), 8);
    for (date, text) in &versions {
        let imported = apply(text, date, &known, false);
        let (changes, problems) = compare(&known, &imported.sources).unwrap();
        assert!(problems.is_empty(), "{date}: {problems:?}");
        assert!(changes.verdict() < Verdict::Major, "{date}: {changes}");
        check(date, &format!("{}\n\n{changes}", imported.report), &mut report);

        // Without curation, actions share nothing, so that those that change are enough.
        let changed = changed(&known, &imported.sources);
        let before = generate_some(&known, &changed);
        let after = generate_some(&imported.sources, &changed);
        let (before_items, items) = (public_items(&before.files), public_items(&after.files));
        let lost: Vec<_> = before_items.difference(&items).take(5).collect();
        assert!(lost.is_empty(), "{date}: programs use {lost:#?}");
        let is_addition = changes.verdict() == Verdict::Minor;
        assert!(is_addition || before_items == items, "{date}: the table lacks an addition");

        known = imported.sources;
        let lock = known.entry(LOCK.to_owned()).or_insert_with(|| "{}".to_owned());
        *lock = merged(lock, &after.locks[LOCK]);
        let again = apply(text, date, &known, false);
        assert!(again.sources == known, "{date}: the same file again changes something");
    }
    let generated = generate(&known).unwrap();
    assert!(generated.locks[LOCK] == known[LOCK]);
    assert!(format(&known).unwrap().is_empty(), "another layout");
    assert!(report.is_empty(), "{report}\nto accept: UPDATE_GOLDEN=1 cargo test -p codegen");
}

const LOCK: &str = "ecs/2014-05-26/names.lock.json";

/// The action files that differ or are new.
fn changed(old: &Sources, new: &Sources) -> BTreeSet<String> {
    let actions = new.iter().filter(|(path, _)| path.contains("/actions/"));
    let changed = actions.filter(|(path, text)| old.get(*path) != Some(text));
    changed.map(|(path, _)| path.clone()).collect()
}

/// Generates some of the actions.
fn generate_some(sources: &Sources, actions: &BTreeSet<String>) -> Generated {
    let is_meant = |path: &str| !path.contains("/actions/") || actions.contains(path);
    let some: Sources = sources
        .iter()
        .filter(|(path, _)| is_meant(path))
        .map(|(path, text)| (path.clone(), text.clone()))
        .collect();
    if some.is_empty() {
        let (files, locks, counts) = Default::default();
        return Generated { files, locks, counts };
    }
    generate(&some).unwrap()
}

/// One lock with the entries of both.
fn merged(one: &str, other: &str) -> String {
    let read = |text: &str| serde_json::from_str::<BTreeMap<String, String>>(text).unwrap();
    let mut all = read(one);
    all.extend(read(other));
    let text = serde_json::to_string(&all).unwrap();
    let sources = Sources::from([("lock.json".to_owned(), text.clone())]);
    format(&sources).unwrap().remove("lock.json").unwrap_or(text)
}

/// The facts of this workspace are newer, so that the newest published file only lacks things.
#[test]
fn the_newest_version_breaks_nothing_of_this_workspace() {
    let (date, text) = versions().pop().unwrap();
    let imported = apply(&text, &date, &SOURCES, true);
    let (changes, _) = compare(&SOURCES, &imported.sources).unwrap();
    assert!(changes.verdict() < Verdict::Major, "{changes}");
    let mut report = String::new();
    check("workspace", &format!("{}\n\n{changes}", imported.report), &mut report);
    assert!(report.is_empty(), "{report}\nto accept: UPDATE_GOLDEN=1 cargo test -p codegen");
    let again = apply(&text, &date, &imported.sources, true);
    assert!(again.sources == imported.sources);
}

/// All public items of generated files, with their types.
fn public_items(files: &BTreeMap<String, String>) -> BTreeSet<String> {
    let mut items = BTreeSet::new();
    let is_code = |path: &&String| !path.starts_with("all_") && !path.starts_with("examples/");
    for path in files.keys().filter(is_code) {
        let file: syn::File = syn::parse_str(&files[path]).unwrap();
        for item in file.items {
            collect(path, item, &mut items);
        }
    }
    items
}

fn collect(path: &str, item: Item, items: &mut BTreeSet<String>) {
    let text = |tokens: proc_macro2::TokenStream| tokens.to_string();
    let is_public = |visibility: &Visibility| matches!(visibility, Visibility::Public(_));
    match item {
        Item::Struct(item) if is_public(&item.vis) => {
            items.insert(format!("{path} struct {}", item.ident));
            for field in item.fields.iter().filter(|field| is_public(&field.vis)) {
                let (name, ty) = (&field.ident, &field.ty);
                let name = name.as_ref().map(ToString::to_string).unwrap_or_default();
                items.insert(format!("{path} {}.{name}: {}", item.ident, text(quote::quote!(#ty))));
            }
        }
        Item::Impl(item) => {
            let (ty, of) = (&item.self_ty, item.trait_.as_ref().map(|(path, _)| path));
            let ty = format!("{} {}", text(quote::quote!(#ty)), text(quote::quote!(#of)));
            items.insert(format!("{path} impl {ty}"));
            // What a trait has, the core says.
            for item in item.items.into_iter().filter(|_| item.trait_.is_none()) {
                if let ImplItem::Fn(function) = item {
                    let signature = &function.sig;
                    items.insert(format!("{path} {ty} {}", text(quote::quote!(#signature))));
                }
            }
        }
        Item::Type(item) if is_public(&item.vis) => {
            let ty = &item.ty;
            items.insert(format!("{path} type {} = {}", item.ident, text(quote::quote!(#ty))));
        }
        Item::Use(item) if is_public(&item.vis) => {
            let tree = &item.tree;
            items.insert(format!("{path} use {}", text(quote::quote!(#tree))));
        }
        Item::Mod(item) if is_public(&item.vis) => {
            items.insert(format!("{path} mod {}", item.ident));
        }
        Item::Static(item) if is_public(&item.vis) => {
            items.insert(format!("{path} static {}", item.ident));
        }
        _ => {}
    }
}
