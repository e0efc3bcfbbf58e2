//! Resource ids that look random and are determined by the seed.

use serde::{Deserialize, Serialize};

use crate::request_id::digest;

/// Generates ids.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Ids {
    seed: u64,
    next: u64,
}

impl Ids {
    pub(crate) fn new(seed: u64) -> Self {
        Self { seed, next: 0 }
    }

    /// A new id, such as `i-sim0a1b2c3d4e5f6g7h8` for the prefix `i`.
    pub(crate) fn new_id(&mut self, prefix: &str) -> String {
        const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
        let random = self.bytes(prefix);
        let text: String = random
            .iter()
            .take(17)
            .map(|byte| char::from(LETTERS[usize::from(byte % 32)]))
            .collect();
        format!("{prefix}-sim{text}")
    }

    /// Numbers determined by the seed and a counter.
    pub(crate) fn bytes(&mut self, label: &str) -> [u8; 32] {
        self.next += 1;
        digest(self.seed, &[label, &self.next.to_string()])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_distinct_and_determined_by_the_seed() {
        let (mut first, mut second) = (Ids::new(1), Ids::new(1));
        let (a, b) = (first.new_id("i"), first.new_id("i"));
        assert_ne!(a, b);
        assert_eq!((a.clone(), b), (second.new_id("i"), second.new_id("i")));
        assert_ne!(Ids::new(2).new_id("i"), a);
        assert_eq!((a.len(), &a[..5]), (22, "i-sim"));
    }
}
