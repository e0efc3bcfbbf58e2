//! Which file of a crate uses which.

use std::collections::{BTreeMap, BTreeSet};

use super::paths::{self, Path};
use crate::files::Files;

/// One file uses something that is defined in another.
pub(crate) struct Edge {
    pub(crate) from: String,
    pub(crate) line: usize,
    /// The path as it is written.
    pub(crate) path: String,
    pub(crate) to: String,
}

#[derive(Default)]
pub(crate) struct Graph {
    /// Without those of tests.
    pub(crate) files: BTreeSet<String>,
    /// The first use for each pair of files.
    pub(crate) edges: Vec<Edge>,
}

type Module = Vec<String>;

impl Graph {
    /// Reads the files of `src`.
    pub(crate) fn of(files: &Files) -> Self {
        let crate_ = Crate::read(files);
        let mut graph = Self::default();
        for (file, paths) in &crate_.paths {
            graph.files.insert(file.clone());
            let mut seen = BTreeSet::from([file.as_str()]);
            for path in paths {
                let to = crate_.absolute(&module_of(file), path);
                let Some(to) = to.and_then(|to| crate_.definer(&to, 0)) else { continue };
                if seen.insert(to) {
                    graph.edges.push(Edge {
                        from: file.clone(),
                        line: path.line,
                        path: path.segments.join("::"),
                        to: to.to_owned(),
                    });
                }
            }
        }
        graph
    }
}

/// The module that a file holds.
pub(crate) fn module_of(file: &str) -> Module {
    let path = file.trim_end_matches(".rs");
    let path = path.strip_suffix("/mod").unwrap_or(path);
    if path == "lib" { Vec::new() } else { path.split('/').map(str::to_owned).collect() }
}

struct Crate {
    paths: BTreeMap<String, Vec<Path>>,
    /// The file of each module.
    modules: BTreeMap<Module, String>,
    /// What the names that `use` declarations bring into a module stand for.
    imports: BTreeMap<(Module, String), Module>,
}

impl Crate {
    fn read(files: &Files) -> Self {
        let mut sources: BTreeMap<_, _> =
            files.iter().map(|(file, text)| (file.clone(), paths::read(text))).collect();
        let tests: Vec<Module> = sources
            .iter()
            .flat_map(|(file, source)| source.test_modules.iter().map(|name| below(file, name)))
            .collect();
        sources.retain(|file, _| !tests.iter().any(|test| module_of(file).starts_with(test)));
        let mut modules = BTreeMap::new();
        for (file, source) in &sources {
            modules.insert(module_of(file), file.clone());
            for name in &source.inline_modules {
                modules.insert(below(file, name), file.clone());
            }
        }
        let paths = sources.into_iter().map(|(file, source)| (file, source.paths)).collect();
        let mut read = Self { paths, modules, imports: BTreeMap::new() };
        read.imports = read.imports();
        read
    }

    fn imports(&self) -> BTreeMap<(Module, String), Module> {
        let mut imports = BTreeMap::new();
        for (file, paths) in &self.paths {
            for path in paths {
                let target = self.absolute(&module_of(file), path);
                if let (Some(name), Some(target)) = (&path.binds, target) {
                    imports.insert((below(file, &path.within), name.clone()), target);
                }
            }
        }
        imports
    }

    /// The path from the root of the crate, if it leads into it.
    fn absolute(&self, module: &[String], path: &Path) -> Option<Module> {
        let mut at: Module = module.iter().chain(&path.within).cloned().collect();
        let mut rest = path.segments.iter().peekable();
        match rest.peek()?.as_str() {
            "crate" => at.clear(),
            "self" | "super" => {}
            first => {
                let child = at.iter().cloned().chain([first.to_owned()]).collect::<Module>();
                self.modules.contains_key(&child).then_some(())?;
            }
        }
        for segment in rest {
            match segment.as_str() {
                "crate" | "self" => {}
                "super" => drop(at.pop()),
                name => at.push(name.to_owned()),
            }
        }
        Some(at)
    }

    /// The file that defines what a path leads to, imports and re-exports followed.
    fn definer(&self, path: &[String], followed: u8) -> Option<&str> {
        let known = |length: &usize| self.modules.contains_key(&path[..*length]);
        let length = (0..=path.len()).rev().find(known)?;
        let (module, rest) = path.split_at(length);
        let import = rest.first().and_then(|name| {
            let target = self.imports.get(&(module.to_owned(), name.clone()))?;
            (target != path && followed < 8).then(|| [target.as_slice(), &rest[1..]].concat())
        });
        match import {
            Some(import) => self.definer(&import, followed + 1),
            None => self.modules.get(module).map(String::as_str),
        }
    }
}

fn below(file: &str, names: &[String]) -> Module {
    [module_of(file).as_slice(), names].concat()
}
