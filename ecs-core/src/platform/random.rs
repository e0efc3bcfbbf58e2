//! Randomness for nonces, client tokens and jitter.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;

/// The source of nonces, client tokens and jitter: a function that fills bytes.
#[derive(Clone)]
pub(crate) struct Random(Arc<Fill>);

type Fill = dyn Fn(&mut [u8]) + Send + Sync;

impl Random {
    pub(crate) fn new(fill: impl Fn(&mut [u8]) + Send + Sync + 'static) -> Self {
        Self(Arc::new(fill))
    }

    pub(crate) fn system() -> Self {
        Self::new(|bytes| {
            if getrandom::fill(bytes).is_err() {
                // A system without randomness still has a clock, and a nonce only has to be unique.
                let time = Timestamp::now().as_nanosecond().wrapping_mul(0x9E37_79B9_7F4A_7C15);
                bytes.copy_from_slice(&time.to_be_bytes()[16 - bytes.len()..]);
            }
        })
    }

    /// 128 random bits as 32 hexadecimal digits, for a nonce or a client token.
    pub(crate) fn unique(&self) -> String {
        let mut bytes = [0; 16];
        (self.0)(&mut bytes);
        base16ct::lower::encode_string(&bytes)
    }

    /// A random duration below `limit`.
    pub(crate) fn below(&self, limit: Duration) -> Duration {
        let mut bytes = [0; 8];
        (self.0)(&mut bytes);
        // A float holds 53 bits exactly, so the quotient is below one.
        let part = (u64::from_be_bytes(bytes) >> 11) as f64 / (1_u64 << 53) as f64;
        limit.mul_f64(part)
    }
}

impl fmt::Debug for Random {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Random").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
