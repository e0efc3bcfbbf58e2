// Generated from api-specs/*/*/endpoints.json by `cargo xtask regenerate`. Do not edit.

//! The products and their endpoints.
//!
//! Only regions whose hosts do not follow the pattern of the product are listed, so a new
//! region does not need a new version of this crate.

use ecs_core::{RegionEndpoint, Service};

/// The main product 2020-01-01.
pub static MAIN: Service = Service::new(
    "Main",
    "2020-01-01",
    "main.{region}.example.com",
);

/// The other product 2021-02-03.
pub static SECOND: Service = Service::new(
        "Second",
        "2021-02-03",
        "second.{region}.example.com",
    )
    .vpc("second-vpc.{region}.example.com")
    .endpoints(
        &[
            RegionEndpoint {
                region: "south",
                public: "second-south.example.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "west",
                public: "second.west.example.com",
                vpc: None,
            },
        ],
    )
    .errors_in_success();
