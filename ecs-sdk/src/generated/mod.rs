// Generated from api-specs by `cargo xtask regenerate`. Do not edit.

// Deprecated actions and members are generated too, and the generated code uses them.
#![allow(deprecated)]

pub mod services;
pub mod types;

#[cfg(feature = "blocking")]
pub(crate) mod blocking;

#[cfg(feature = "auto_provisioning")]
pub mod auto_provisioning;
#[cfg(feature = "capacity")]
pub mod capacity;
#[cfg(feature = "cloud_assistant")]
pub mod cloud_assistant;
#[cfg(feature = "cms")]
pub mod cms;
#[cfg(feature = "dedicated_host")]
pub mod dedicated_host;
#[cfg(feature = "deployment_set")]
pub mod deployment_set;
#[cfg(feature = "diagnostics")]
pub mod diagnostics;
#[cfg(feature = "disk")]
pub mod disk;
#[cfg(feature = "hpc_cluster")]
pub mod hpc_cluster;
#[cfg(feature = "image")]
pub mod image;
#[cfg(feature = "image_builder")]
pub mod image_builder;
#[cfg(feature = "instance")]
pub mod instance;
#[cfg(feature = "key_pair")]
pub mod key_pair;
#[cfg(feature = "launch_template")]
pub mod launch_template;
#[cfg(feature = "legacy")]
pub mod legacy;
#[cfg(feature = "monitoring")]
pub mod monitoring;
#[cfg(feature = "network")]
pub mod network;
#[cfg(feature = "network_interface")]
pub mod network_interface;
#[cfg(feature = "port_range_list")]
pub mod port_range_list;
#[cfg(feature = "prefix_list")]
pub mod prefix_list;
#[cfg(feature = "pricing")]
pub mod pricing;
#[cfg(feature = "region")]
pub mod region;
#[cfg(feature = "reserved_instance")]
pub mod reserved_instance;
#[cfg(feature = "savings_plan")]
pub mod savings_plan;
#[cfg(feature = "security_group")]
pub mod security_group;
#[cfg(feature = "snapshot")]
pub mod snapshot;
#[cfg(feature = "storage_capacity_unit")]
pub mod storage_capacity_unit;
#[cfg(feature = "storage_set")]
pub mod storage_set;
#[cfg(feature = "system_event")]
pub mod system_event;
#[cfg(feature = "tag")]
pub mod tag;
#[cfg(feature = "task")]
pub mod task;
#[cfg(feature = "vpc")]
pub mod vpc;

#[cfg(feature = "cms")]
pub use cms::Cms;
#[cfg(feature = "vpc")]
pub use vpc::Vpc;
