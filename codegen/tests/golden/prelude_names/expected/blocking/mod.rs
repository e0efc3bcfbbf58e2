// Generated from api-specs by `cargo xtask regenerate`. Do not edit.

//! The methods of the blocking client.

#[cfg(feature = "prelude_names")]
mod prelude_names;
