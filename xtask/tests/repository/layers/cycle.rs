//! Circles between modules.
//!
//! A module and its own children may use each other, which is how a module is cut into files. What
//! must not be is a circle of siblings: files and folders beside each other, each with all that is
//! below it.

use std::collections::{BTreeMap, BTreeSet};

use super::graph::{Edge, Graph, module_of};

type Module = Vec<String>;

/// One line for each edge of a circle.
pub(crate) fn problems(graph: &Graph) -> Vec<String> {
    let mut between: BTreeMap<Module, BTreeMap<(Module, Module), &Edge>> = BTreeMap::new();
    for edge in &graph.edges {
        if let Some((parent, from, to)) = siblings(&edge.from, &edge.to) {
            between.entry(parent).or_default().entry((from, to)).or_insert(edge);
        }
    }
    between.into_values().flat_map(in_circles).map(|edge| format!("{edge}, in a circle")).collect()
}

/// The modules beside each other that two files belong to, and their parent. `None` when one file
/// is above the other.
fn siblings(from: &str, to: &str) -> Option<(Module, Module, Module)> {
    let (from, to) = (module_of(from), module_of(to));
    let common = from.iter().zip(&to).take_while(|(from, to)| from == to).count();
    let below = |module: &Module| module.get(..=common).map(<[String]>::to_vec);
    Some((from[..common].to_vec(), below(&from)?, below(&to)?))
}

/// What is left when modules that use none of the others, or are used by none, are taken away.
fn in_circles(mut edges: BTreeMap<(Module, Module), &Edge>) -> Vec<&Edge> {
    loop {
        let (from, to): (BTreeSet<_>, BTreeSet<_>) = edges.keys().cloned().unzip();
        let before = edges.len();
        edges.retain(|(using, used), _| to.contains(using) && from.contains(used));
        if edges.len() == before {
            return edges.into_values().collect();
        }
    }
}
