// Generated from api-specs/*/*/endpoints.json by `cargo xtask regenerate`. Do not edit.

//! The products and their endpoints.
//!
//! Only regions whose hosts do not follow the pattern of the product are listed, so a new
//! region does not need a new version of this crate.

use ecs_core::Service;

/// Orchards 2020-01-01.
pub static ORCHARDS: Service = Service::new(
    "Orchards",
    "2020-01-01",
    "orchards.example.com",
);
