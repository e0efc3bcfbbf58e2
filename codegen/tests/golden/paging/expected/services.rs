// Generated from api-specs/*/*/endpoints.json by `cargo xtask regenerate`. Do not edit.

//! The products that the actions belong to, and where they are reached.
//!
//! Regions that follow the rule of a product are not listed, so a new region needs no new
//! version of this crate.

use ecs_core::Service;

/// Paging 2020-01-01.
pub static PAGING: Service = Service::new(
    "Paging",
    "2020-01-01",
    "paging.{region}.example.com",
);
