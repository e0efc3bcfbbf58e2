//! The position of a value in a response.

use super::ITEMS;
use crate::regions::Region;

/// The index in every enclosing list, outermost first.
#[derive(Clone)]
pub(super) struct Position {
    indexes: Vec<usize>,
    outer_items: usize,
    region: Option<&'static Region>,
}

impl Position {
    /// Outside of every list; `outer_items` is the length of the outermost lists.
    pub(super) fn top(outer_items: usize) -> Self {
        Self { indexes: Vec::new(), outer_items, region: None }
    }

    /// Inside item `index` of a list at this position.
    pub(super) fn item(&self, index: usize) -> Self {
        let mut indexes = self.indexes.clone();
        indexes.push(index);
        Self { indexes, ..self.clone() }
    }

    pub(super) fn in_region(self, region: &'static Region) -> Self {
        Self { region: Some(region), ..self }
    }

    /// The region that this item describes, if any.
    pub(super) fn region(&self) -> Option<&'static Region> {
        self.region
    }

    /// The length of a list at this position.
    pub(super) fn items(&self) -> usize {
        if self.indexes.is_empty() { self.outer_items } else { ITEMS }
    }

    /// A small number from 1, distinct for every item of a response.
    pub(super) fn number(&self) -> usize {
        1 + self.indexes.iter().fold(0, |number, index| number * ITEMS + index)
    }

    /// Distinct for every position that can have an id.
    pub(super) fn label(&self) -> String {
        self.indexes.iter().map(|index| format!("{index}.")).collect()
    }
}
