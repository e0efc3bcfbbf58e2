//! Modules use what is below them, and modules beside each other do not use each other in a circle.

mod cycle;
mod graph;
mod paths;
#[cfg(test)]
mod tests;

use crate::files::{self, Files};
use graph::{Edge, Graph};

/// The files and folders of `ecs-core/src` from top to bottom. A file uses its own row and those
/// below.
const LAYERS: [&[&str]; 10] = [
    &["lib", "codegen"],
    &["client"],
    &["rpc"],
    &["api"],
    &["sign"],
    &["auth"],
    &["net"],
    &["sync"],
    &["error"],
    &["accessors", "platform"],
];

/// Support for tests, which uses what it needs and is used by tests alone.
const EXEMPT: &str = "testing";

/// The crates of the workspace that each crate of the runtime may name.
const CRATES: [(&str, &[&str]); 3] =
    [("ecs-core/record", &[]), ("ecs-core", &["ecs_record"]), ("ecs-config", &["ecs_core"])];

#[test]
fn ecs_core_is_in_layers() {
    let files = files::read(&files::workspace().join("ecs-core/src"), &["rs"]);
    let graph = Graph::of(&files);
    let mut problems = against_the_order(&graph, &LAYERS);
    problems.extend(cycle::problems(&graph));
    assert!(problems.is_empty(), "in ecs-core/src:\n{}", problems.join("\n"));
}

#[test]
fn crates_beside_it_have_no_circle() {
    for folder in ["ecs-core/record/src", "ecs-config/src"] {
        let files = files::read(&files::workspace().join(folder), &["rs"]);
        let problems = cycle::problems(&Graph::of(&files));
        assert!(problems.is_empty(), "in {folder}:\n{}", problems.join("\n"));
    }
}

#[test]
fn crates_of_the_runtime_use_those_below() {
    for (name, allowed) in CRATES {
        let files = files::read(&files::workspace().join(name).join("src"), &["rs"]);
        let problems = foreign_crates(&files, allowed);
        assert!(problems.is_empty(), "in {name}/src:\n{}", problems.join("\n"));
    }
}

fn against_the_order(graph: &Graph, layers: &[&[&str]]) -> Vec<String> {
    let row = |file: &str| layers.iter().position(|row| row.contains(&top(file)));
    let unknown = graph.files.iter().filter(|file| row(file).is_none() && top(file) != EXEMPT);
    let unknown =
        unknown.map(|file| format!("{file}: in no layer; add it to LAYERS in {}", file!()));
    let upward = graph.edges.iter().filter(|edge| match (row(&edge.from), row(&edge.to)) {
        (Some(from), Some(to)) => to < from,
        (Some(_), None) => top(&edge.to) == EXEMPT,
        (None, _) => false,
    });
    let upward = upward.map(|edge| {
        format!("{}, which is above: {} must not use {}", edge, top(&edge.from), top(&edge.to))
    });
    unknown.chain(upward).collect()
}

/// The file or folder in `src` that a file belongs to.
fn top(file: &str) -> &str {
    let first = file.split('/').next().unwrap_or(file);
    first.strip_suffix(".rs").unwrap_or(first)
}

fn foreign_crates(files: &Files, allowed: &[&str]) -> Vec<String> {
    let crates = [
        "codegen",
        "ecs_config",
        "ecs_core",
        "ecs_record",
        "ecs_sdk",
        "ecs_sim",
        "examples",
        "xtask",
    ];
    let mut problems = Vec::new();
    for (file, text) in files {
        for path in paths::read(text).paths {
            let name = path.segments[0].as_str();
            if crates.contains(&name) && !path.is_local && !allowed.contains(&name) {
                problems.push(format!("{file}:{}: uses {name}", path.line));
            }
        }
    }
    problems
}

impl std::fmt::Display for Edge {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Edge { from, line, path, to } = self;
        write!(f, "{from}:{line}: `{path}` is in {to}")
    }
}
