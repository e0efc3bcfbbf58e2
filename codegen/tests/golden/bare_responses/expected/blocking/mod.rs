// Generated from api-specs by `cargo xtask regenerate`. Do not edit.

//! The methods of the blocking client.

#[cfg(feature = "bare_responses")]
mod bare_responses;
