//! Everything of a crate that others can name.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use syn::{Item, ItemImpl, Type};

use super::items;
use super::source::{Module, Path, Source, Target, is_public};

#[derive(Default)]
pub(super) struct Listing {
    pub(super) entries: BTreeMap<String, Entry>,
    /// The public path of each item that has one, by the module that defines it and its name.
    public: BTreeMap<(Path, String), String>,
    /// Modules that were listed, which other re-exports may lead to again.
    listed: BTreeSet<Path>,
}

/// One public item, under its path.
pub(super) struct Entry {
    pub(super) heading: String,
    /// Each line with the module that it is written in, where its names are looked up.
    pub(super) members: BTreeSet<(String, Path)>,
    pub(super) module: Path,
}

impl Listing {
    pub(super) fn of(source: &Source) -> Self {
        let mut listing = Self::default();
        listing.module(source, &[], &source.name);
        listing.macros(source);
        for (path, module) in &source.modules {
            for item in &module.items {
                if let Item::Impl(block) = item {
                    listing.block(source, path, block);
                }
            }
        }
        listing
    }

    fn module(&mut self, source: &Source, path: &[String], public: &str) {
        let Some(module) = source.modules.get(path) else { return };
        if !self.listed.insert(path.to_vec()) {
            return;
        }
        for item in &module.items {
            self.item(source, path, item, public);
        }
        self.imports(source, path, module, public);
    }

    fn item(&mut self, source: &Source, module: &[String], item: &Item, public: &str) {
        let Some(name) = items::name(item) else { return };
        if !items::visibility(item).is_some_and(is_public) {
            return;
        }
        let path = format!("{public}::{name}");
        if let Item::Mod(_) = item {
            self.add(path.clone(), format!("pub mod {name}"), module, Vec::new());
            self.module(source, &[module, &[name]].concat(), &path);
        } else {
            self.define(module, item, name, path);
        }
    }

    /// Lists an item under a path; one that was listed before only as another name of it.
    fn define(&mut self, module: &[String], item: &Item, name: String, path: String) {
        if let Some(first) = self.public.get(&(module.to_vec(), name.clone())) {
            let heading = format!("pub use {first}");
            return self.add(path, heading, module, Vec::new());
        }
        self.add(path.clone(), items::heading(item), module, items::members(item));
        self.public.insert((module.to_vec(), name), path);
    }

    fn imports(&mut self, source: &Source, path: &[String], module: &Module, public: &str) {
        for import in module.imports.iter().filter(|import| import.is_public) {
            let as_path = format!("{public}::{}", import.name);
            let written = import.path.join("::");
            match source.resolve(path, &import.path) {
                Some(Target::Module(target)) if import.name == "*" => {
                    self.module(source, &target, public);
                }
                Some(Target::Module(target)) => {
                    self.add(as_path.clone(), format!("pub mod {}", import.name), path, Vec::new());
                    self.module(source, &target, &as_path);
                }
                Some(Target::Item(target, name)) => {
                    let found = source.modules.get(&target).into_iter().flat_map(|m| &m.items);
                    let item = found.filter(|item| items::name(item).as_ref() == Some(&name));
                    item.for_each(|item| self.define(&target, item, name.clone(), as_path.clone()));
                }
                _ => self.add(as_path, format!("pub use {written}"), path, Vec::new()),
            }
        }
    }

    fn macros(&mut self, source: &Source) {
        for (path, module) in &source.modules {
            for item in &module.items {
                let Item::Macro(definition) = item else { continue };
                let is_exported = definition
                    .attrs
                    .iter()
                    .any(|attribute| attribute.path().is_ident("macro_export"));
                if let (true, Some(name)) = (is_exported, &definition.ident) {
                    let public = format!("{}::{name}!", source.name);
                    self.add(public, format!("macro_rules! {name}"), path, Vec::new());
                }
            }
        }
    }

    /// An `impl` block belongs to its type; one for types of others, to the trait.
    fn block(&mut self, source: &Source, module: &[String], block: &ItemImpl) {
        let of_type = match &*block.self_ty {
            Type::Path(ty) => self.public_path(source, module, &ty.path),
            _ => None,
        };
        let implemented = block.trait_.as_ref();
        let of_trait = || self.public_path(source, module, &implemented?.0);
        let Some(path) = of_type.or_else(of_trait) else { return };
        if let Some(entry) = self.entries.get_mut(&path) {
            let lines = items::of_impl(block).into_iter();
            entry.members.extend(lines.map(|line| (line, module.to_vec())));
        }
    }

    fn public_path(&self, source: &Source, module: &[String], path: &syn::Path) -> Option<String> {
        let names: Vec<_> = path.segments.iter().map(|name| name.ident.to_string()).collect();
        match source.resolve(module, &names)? {
            Target::Item(module, name) => self.public.get(&(module, name)).cloned(),
            _ => None,
        }
    }

    fn add(&mut self, path: String, heading: String, module: &[String], members: Vec<String>) {
        let members = members.into_iter().map(|line| (line, module.to_vec())).collect();
        let module = module.to_vec();
        self.entries.entry(path).or_insert(Entry { heading, members, module });
    }
}

impl fmt::Display for Listing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "# Written by `{}`. Hidden items are left out.", super::COMMAND)?;
        for (path, entry) in &self.entries {
            writeln!(f, "\n{path}: {}", entry.heading)?;
            for (line, _) in &entry.members {
                writeln!(f, "    {line}")?;
            }
        }
        Ok(())
    }
}
