// Generated from api-specs by `cargo xtask regenerate`. Do not edit.

//! The methods of the blocking client.

#[cfg(feature = "second")]
mod second;
#[cfg(feature = "second_product")]
mod second_product;

#[cfg(feature = "second")]
pub use second::Second;
