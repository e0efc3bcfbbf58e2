//! Time and randomness, the only two things that signing takes from the machine.

use jiff::Timestamp;

/// Now, as signatures want it: UTC in whole seconds, `2026-01-02T03:04:05Z`.
pub(crate) fn timestamp() -> String {
    Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// 128 random bits in 32 hexadecimal digits, for a nonce or a client token.
pub(crate) fn unique() -> String {
    let mut bytes = [0; 16];
    if getrandom::fill(&mut bytes).is_err() {
        // A machine without randomness still has a clock, and a nonce must only be unique.
        bytes = Timestamp::now().as_nanosecond().to_be_bytes();
    }
    format!("{:032x}", u128::from_be_bytes(bytes))
}
