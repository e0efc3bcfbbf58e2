// Generated from api-specs by `cargo xtask regenerate`. Do not edit.

//! The methods of the blocking client.

#[cfg(feature = "open_enums")]
mod open_enums;
