// Generated from api-specs by `cargo xtask regenerate`. Do not edit.

// What is deprecated is still emitted, and its own code uses it.
#![allow(deprecated)]

pub mod services;
pub mod types;

#[cfg(feature = "blocking")]
pub(crate) mod blocking;

#[cfg(feature = "times")]
pub mod times;
