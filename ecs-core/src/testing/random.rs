//! Randomness that is the same in every run.

use std::sync::{Mutex, PoisonError};

use crate::platform::Random;

impl Random {
    /// A deterministic sequence from `seed`.
    pub(crate) fn seeded(seed: u64) -> Self {
        let state = Mutex::new(seed);
        Self::new(move |bytes| {
            let mut state = state.lock().unwrap_or_else(PoisonError::into_inner);
            bytes
                .chunks_mut(8)
                .for_each(|half| half.copy_from_slice(&next(&mut state).to_be_bytes()));
        })
    }
}

/// SplitMix64.
fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mixed = (*state ^ (*state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}
