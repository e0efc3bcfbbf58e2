// Generated from api-specs/*/*/endpoints.json by `cargo xtask regenerate`. Do not edit.

//! The products that the actions belong to, and where they are reached.
//!
//! Regions that follow the rule of a product are not listed, so a new region needs no new
//! version of this crate.

use ecs_core::Service;

/// Bare 2020-01-01.
pub static BARE: Service = Service::new(
    "Bare",
    "2020-01-01",
    "bare.{region}.example.com",
);
