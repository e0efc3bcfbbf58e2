//! The modules of a crate, and what the names in them stand for.

use std::collections::BTreeMap;

use syn::{Attribute, Item, UseTree, Visibility};

use super::{items, show};
use crate::tree::Tree;

/// Names from the root of the crate on.
pub(super) type Path = Vec<String>;

pub(super) struct Source {
    pub(super) name: String,
    pub(super) modules: BTreeMap<Path, Module>,
}

#[derive(Default)]
pub(super) struct Module {
    pub(super) items: Vec<Item>,
    pub(super) imports: Vec<Import>,
}

/// One name of a `use` declaration.
pub(super) struct Import {
    pub(super) is_public: bool,
    /// The path as it is written.
    pub(super) path: Path,
    /// The name that it brings, or `*`.
    pub(super) name: String,
}

/// What a path leads to.
#[derive(Debug, PartialEq)]
pub(super) enum Target {
    Module(Path),
    /// The module that defines it, and its name there.
    Item(Path, String),
    /// The name of another crate.
    Foreign(String),
}

impl Source {
    /// Reads the files of `src`; those that are missing are modules without items.
    pub(super) fn parse(name: &str, files: &Tree) -> Result<Self, String> {
        let mut source = Self { name: name.to_owned(), modules: BTreeMap::new() };
        source.file(files, "lib.rs", Vec::new())?;
        Ok(source)
    }

    fn file(&mut self, files: &Tree, name: &str, path: Path) -> Result<(), String> {
        let Some(text) = files.get(name) else { return Ok(()) };
        let file = syn::parse_file(text).map_err(|error| format!("{name}: {error}"))?;
        self.module(files, file.items, path)
    }

    fn module(&mut self, files: &Tree, items: Vec<Item>, path: Path) -> Result<(), String> {
        let mut module = Module::default();
        for mut item in items {
            if attributes(&item).iter().any(is_left_out) {
                continue;
            }
            if let Item::Use(import) = &item {
                let is_public = is_public(&import.vis);
                leaves(&import.tree, &mut Vec::new(), &mut |path, name| {
                    module.imports.push(Import { is_public, path, name });
                });
            }
            if let Item::Mod(child) = &mut item {
                let child_path = [&path[..], &[child.ident.to_string()]].concat();
                match child.content.take() {
                    Some((_, items)) => self.module(files, items, child_path)?,
                    None => {
                        let base = child_path.join("/");
                        self.modules.insert(child_path.clone(), Module::default());
                        self.file(files, &format!("{base}.rs"), child_path.clone())?;
                        self.file(files, &format!("{base}/mod.rs"), child_path)?;
                    }
                }
            }
            module.items.push(item);
        }
        self.modules.insert(path, module);
        Ok(())
    }

    /// Follows a path that is written in `module`, imports and re-exports included. `None` for what
    /// is neither imported nor defined there: names of the prelude and of generics.
    pub(super) fn resolve(&self, module: &[String], path: &[String]) -> Option<Target> {
        self.follow(module, path, 0)
    }

    fn follow(&self, module: &[String], path: &[String], steps: u8) -> Option<Target> {
        let (first, rest) = path.split_first()?;
        match first.as_str() {
            _ if steps > 16 => None,
            "crate" => self.descend(&[], rest, steps),
            "self" => self.descend(module, rest, steps),
            "super" => {
                let parent = module.split_last().map_or(module, |(_, parent)| parent);
                match rest.first().map(String::as_str) {
                    Some("super") => self.follow(parent, rest, steps + 1),
                    _ => self.descend(parent, rest, steps),
                }
            }
            // What no module has is the name of another crate, if it looks like one.
            _ => self.descend(module, path, steps).or_else(|| {
                let is_crate = first.starts_with(char::is_lowercase);
                is_crate.then(|| Target::Foreign(first.clone()))
            }),
        }
    }

    fn descend(&self, module: &[String], path: &[String], steps: u8) -> Option<Target> {
        let Some((name, rest)) = path.split_first() else {
            return Some(Target::Module(module.to_vec()));
        };
        let child = [module, std::slice::from_ref(name)].concat();
        if self.modules.contains_key(&child) {
            return self.descend(&child, rest, steps);
        }
        let found = self.modules.get(module)?;
        if found.items.iter().any(|item| items::name(item).as_ref() == Some(name)) {
            return Some(Target::Item(module.to_vec(), name.clone()));
        }
        let import = found.imports.iter().find(|import| import.name == *name)?;
        let whole = [&import.path[..], rest].concat();
        self.follow(module, &whole, steps + 1)
    }
}

pub(super) fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// Items that are hidden or only for tests.
pub(super) fn is_left_out(attribute: &Attribute) -> bool {
    let text = show::tokens(attribute);
    text.contains("doc(hidden)") || text == "#[cfg(test)]" || text == "#[test]"
}

pub(super) fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

fn leaves(tree: &UseTree, path: &mut Path, found: &mut impl FnMut(Path, String)) {
    match tree {
        UseTree::Path(tree) => {
            path.push(tree.ident.to_string());
            leaves(&tree.tree, path, found);
            path.pop();
        }
        UseTree::Group(group) => group.items.iter().for_each(|tree| leaves(tree, path, found)),
        UseTree::Glob(_) => found(path.clone(), "*".to_owned()),
        UseTree::Name(name) if name.ident == "self" => {
            found(path.clone(), path.last().cloned().unwrap_or_default());
        }
        UseTree::Name(name) => {
            let name = name.ident.to_string();
            found([&path[..], std::slice::from_ref(&name)].concat(), name);
        }
        UseTree::Rename(rename) => {
            let whole = [&path[..], &[rename.ident.to_string()]].concat();
            found(whole, rename.rename.to_string());
        }
    }
}
