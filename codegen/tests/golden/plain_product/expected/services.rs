// Generated from api-specs/*/*/endpoints.json by `cargo xtask regenerate`. Do not edit.

//! The products and their endpoints.
//!
//! Only regions whose hosts do not follow the pattern of the product are listed, so a new
//! region does not need a new version of this crate.

use ecs_core::Service;

/// R-things 2020-01-01.
pub static R_THINGS: Service = Service::new(
    "R-things",
    "2020-01-01",
    "r-things.{region}.example.com",
);
