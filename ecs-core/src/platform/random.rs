//! Randomness for nonces, client tokens and jitter.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::Timestamp;

/// The source of nonces, client tokens and jitter.
#[derive(Clone)]
pub(crate) struct Random(Option<Arc<Mutex<u64>>>);

impl Random {
    /// The operating system's randomness.
    pub(crate) fn system() -> Self {
        Self(None)
    }

    /// A deterministic sequence from `seed`.
    #[cfg(any(test, feature = "testing"))]
    pub(crate) fn seeded(seed: u64) -> Self {
        Self(Some(Arc::new(Mutex::new(seed))))
    }

    /// 64 random bits.
    pub(crate) fn bits(&self) -> u64 {
        match &self.0 {
            Some(state) => next(&mut state.lock().unwrap_or_else(PoisonError::into_inner)),
            // A system without randomness still has a clock, and a nonce only has to be unique.
            None => getrandom::u64().unwrap_or_else(|_| clock_bits()),
        }
    }

    /// 128 random bits as 32 hexadecimal digits, for a nonce or a client token.
    pub(crate) fn unique(&self) -> String {
        let mut bytes = [0; 16];
        // One system call for all of them.
        if self.0.is_some() || getrandom::fill(&mut bytes).is_err() {
            bytes.chunks_mut(8).for_each(|half| half.copy_from_slice(&self.bits().to_be_bytes()));
        }
        base16ct::lower::encode_string(&bytes)
    }

    /// A random duration below `limit`.
    pub(crate) fn below(&self, limit: Duration) -> Duration {
        // A float holds 53 bits exactly, so the quotient is below one.
        let part = (self.bits() >> 11) as f64 / (1_u64 << 53) as f64;
        limit.mul_f64(part)
    }
}

impl fmt::Debug for Random {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "Random(seeded)" } else { "Random(system)" })
    }
}

fn clock_bits() -> u64 {
    let nanoseconds = Timestamp::now().as_nanosecond() as u64;
    nanoseconds.wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

/// SplitMix64.
fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mixed = (*state ^ (*state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}

#[cfg(test)]
mod tests;
