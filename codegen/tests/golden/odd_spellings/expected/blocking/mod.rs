// Generated from api-specs by `cargo xtask regenerate`. Do not edit.

//! The methods of the blocking client.

#[cfg(feature = "odd_spellings")]
mod odd_spellings;
