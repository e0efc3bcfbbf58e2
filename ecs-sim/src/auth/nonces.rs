//! Recently used nonces.

use std::collections::{HashSet, VecDeque};
use std::hash::{BuildHasher, RandomState};
use std::sync::{Mutex, PoisonError};

use jiff::Timestamp;

use super::time::TOLERANCE;
use crate::service_error::{Result, ServiceError};

/// Beyond this number of nonces the oldest is dropped early.
const CAPACITY: usize = 100_000;

/// Keeps every nonce for 15 minutes, per access key.
#[derive(Default)]
pub(crate) struct Nonces(Mutex<Memory>);

#[derive(Default)]
struct Memory {
    /// Hashes, which take a tenth of the memory of the texts. Of a hundred thousand, two are the same
    /// once in billions of runs.
    used: HashSet<u64>,
    by_age: VecDeque<(Timestamp, u64)>,
    hasher: RandomState,
}

impl Nonces {
    /// Records the nonce, or rejects it with `SignatureNonceUsed`.
    pub(super) fn use_once(&self, key_id: &str, nonce: &str, now: Timestamp) -> Result<()> {
        let mut memory = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        memory.remove_expired(now);
        let entry = memory.hasher.hash_one((key_id, nonce));
        if !memory.used.insert(entry) {
            return Err(ServiceError::bad(
                "SignatureNonceUsed",
                format!("The nonce {nonce:?} was used before; every request needs a new one."),
            ));
        }
        memory.by_age.push_back((now, entry));
        Ok(())
    }
}

impl Memory {
    fn remove_expired(&mut self, now: Timestamp) {
        while self.by_age.front().is_some_and(|(at, _)| {
            now.duration_since(*at) > TOLERANCE || self.by_age.len() >= CAPACITY
        }) {
            if let Some((_, entry)) = self.by_age.pop_front() {
                self.used.remove(&entry);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::SignedDuration;

    #[test]
    fn a_nonce_can_be_reused_after_the_tolerance() {
        let (nonces, start) = (Nonces::default(), Timestamp::UNIX_EPOCH);
        assert!(nonces.use_once("key", "n", start).is_ok());
        assert!(nonces.use_once("other", "n", start).is_ok());
        assert!(nonces.use_once("key", "n", start + TOLERANCE).is_err());
        let later = start + TOLERANCE + SignedDuration::from_secs(1);
        assert!(nonces.use_once("key", "n", later).is_ok());
    }

    #[test]
    fn memory_is_bounded() {
        let nonces = Nonces::default();
        for number in 0..CAPACITY + 10 {
            let fresh = nonces.use_once("key", &number.to_string(), Timestamp::UNIX_EPOCH);
            assert!(fresh.is_ok());
        }
        let memory = nonces.0.lock().unwrap_or_else(PoisonError::into_inner);
        assert_eq!((memory.used.len(), memory.by_age.len()), (CAPACITY, CAPACITY));
    }
}
