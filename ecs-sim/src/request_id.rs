//! Ids that look random and are determined by the seed.

use sha2::{Digest, Sha256};
use std::sync::atomic::{AtomicU64, Ordering};

/// Generates request ids.
pub(crate) struct RequestIds {
    seed: u64,
    next: AtomicU64,
}

impl RequestIds {
    pub(crate) fn new(seed: u64) -> Self {
        Self { seed, next: AtomicU64::new(0) }
    }

    /// A new id in the form of an upper-case UUID.
    pub(crate) fn next(&self) -> String {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let hex =
            base16ct::upper::encode_string(&digest(self.seed, &["request", &number.to_string()]));
        let parts = [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..32]];
        parts.join("-")
    }
}

/// 32 bytes determined by the arguments.
pub(crate) fn digest(seed: u64, labels: &[&str]) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(seed.to_be_bytes());
    for label in labels {
        hash.update((label.len() as u64).to_be_bytes());
        hash.update(label.as_bytes());
    }
    hash.finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_distinct_and_determined_by_the_seed() {
        let (first, second) = (RequestIds::new(7), RequestIds::new(7));
        let ids = [first.next(), first.next(), RequestIds::new(8).next()];
        assert_eq!(ids[0], second.next());
        assert!(ids[0] != ids[1] && ids[0] != ids[2]);
        assert_eq!(ids[0].len(), 36);
        assert_eq!(ids[0], ids[0].to_uppercase());
    }
}
