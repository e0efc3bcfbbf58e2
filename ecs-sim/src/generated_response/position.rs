//! Where in an answer a value stands.

use super::ITEMS;
use crate::regions::Region;

/// The position in every enclosing list, outermost first.
#[derive(Clone)]
pub(super) struct Position {
    indexes: Vec<usize>,
    outer_items: usize,
    region: Option<&'static Region>,
}

impl Position {
    /// Outside of every list; `outer_items` is the length of lists there.
    pub(super) fn top(outer_items: usize) -> Self {
        Self { indexes: Vec::new(), outer_items, region: None }
    }

    /// Inside item `index` of a list that stands here.
    pub(super) fn item(&self, index: usize) -> Self {
        let mut indexes = self.indexes.clone();
        indexes.push(index);
        Self { indexes, ..self.clone() }
    }

    pub(super) fn in_region(self, region: &'static Region) -> Self {
        Self { region: Some(region), ..self }
    }

    /// The region that this item is about, if it is about one.
    pub(super) fn region(&self) -> Option<&'static Region> {
        self.region
    }

    /// The length of a list that stands here.
    pub(super) fn items(&self) -> usize {
        if self.indexes.is_empty() { self.outer_items } else { ITEMS }
    }

    /// A small number from 1, different for every item of an answer.
    pub(super) fn number(&self) -> usize {
        1 + self.indexes.iter().fold(0, |number, index| number * ITEMS + index)
    }

    /// Different for every place that can hold an id.
    pub(super) fn label(&self) -> String {
        self.indexes.iter().map(|index| format!("{index}.")).collect()
    }
}
