// Generated from api-specs by `cargo xtask regenerate`. Do not edit.

// Deprecated actions and members are generated too, and the generated code uses them.
#![allow(deprecated)]

pub mod services;
pub mod types;

#[cfg(feature = "blocking")]
pub(crate) mod blocking;

#[cfg(feature = "r_things")]
pub mod r_things;
