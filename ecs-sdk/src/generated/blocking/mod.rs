// Generated from api-specs by `cargo xtask regenerate`. Do not edit.

//! The methods of the blocking client.

#[cfg(feature = "auto_provisioning")]
mod auto_provisioning;
#[cfg(feature = "capacity")]
mod capacity;
#[cfg(feature = "cloud_assistant")]
mod cloud_assistant;
#[cfg(feature = "cms")]
mod cms;
#[cfg(feature = "dedicated_host")]
mod dedicated_host;
#[cfg(feature = "deployment_set")]
mod deployment_set;
#[cfg(feature = "diagnostics")]
mod diagnostics;
#[cfg(feature = "disk")]
mod disk;
#[cfg(feature = "hpc_cluster")]
mod hpc_cluster;
#[cfg(feature = "image")]
mod image;
#[cfg(feature = "image_builder")]
mod image_builder;
#[cfg(feature = "instance")]
mod instance;
#[cfg(feature = "key_pair")]
mod key_pair;
#[cfg(feature = "launch_template")]
mod launch_template;
#[cfg(feature = "legacy")]
mod legacy;
#[cfg(feature = "monitoring")]
mod monitoring;
#[cfg(feature = "network")]
mod network;
#[cfg(feature = "network_interface")]
mod network_interface;
#[cfg(feature = "port_range_list")]
mod port_range_list;
#[cfg(feature = "prefix_list")]
mod prefix_list;
#[cfg(feature = "pricing")]
mod pricing;
#[cfg(feature = "region")]
mod region;
#[cfg(feature = "reserved_instance")]
mod reserved_instance;
#[cfg(feature = "savings_plan")]
mod savings_plan;
#[cfg(feature = "security_group")]
mod security_group;
#[cfg(feature = "snapshot")]
mod snapshot;
#[cfg(feature = "storage_capacity_unit")]
mod storage_capacity_unit;
#[cfg(feature = "storage_set")]
mod storage_set;
#[cfg(feature = "system_event")]
mod system_event;
#[cfg(feature = "tag")]
mod tag;
#[cfg(feature = "task")]
mod task;
#[cfg(feature = "vpc")]
mod vpc;

#[cfg(feature = "cms")]
pub use cms::Cms;
#[cfg(feature = "vpc")]
pub use vpc::Vpc;
