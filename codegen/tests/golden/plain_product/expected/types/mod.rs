// Generated from api-specs/*/*/curation by `cargo xtask regenerate`. Do not edit.

//! Types that actions share: open enums, times, and records such as `Tag`.

pub use ecs_core::Time;
