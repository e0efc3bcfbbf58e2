//! The members of a product at their places, for the lock of names and for comparisons.

use std::cell::RefCell;
use std::collections::BTreeMap;

use crate::curation::MemberPath;
use crate::model::{Field, Member};

/// Collects members.
#[derive(Default)]
pub(crate) struct Members {
    found: RefCell<BTreeMap<String, Member>>,
    pinned: RefCell<BTreeMap<String, &'static str>>,
}

impl Members {
    pub(super) fn add(&self, paths: &[MemberPath], fields: &[Field]) {
        let mut found = self.found.borrow_mut();
        for (path, field) in paths.iter().zip(fields) {
            // The documentation of inner members is at their own places.
            let field = Field { inner: Vec::new(), ..field.clone() };
            found.insert(path.to_string(), Member { field, pinned: None });
        }
    }

    /// Notes that a member keeps its shape.
    pub(super) fn pin(&self, path: &MemberPath, change: &'static str) {
        self.pinned.borrow_mut().insert(path.to_string(), change);
    }

    pub(super) fn take(&self) -> BTreeMap<String, Member> {
        let mut found = self.found.take();
        for (path, change) in self.pinned.take() {
            if let Some(member) = found.get_mut(&path) {
                member.pinned = Some(change);
            }
        }
        found
    }
}
