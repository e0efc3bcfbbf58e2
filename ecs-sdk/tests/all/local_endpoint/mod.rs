//! The state and the faults of the local endpoint, through the client.

mod auto_snapshots;
mod catalogue;
mod commands;
mod deployment_sets;
mod disks;
mod dry_run;
mod faults;
mod filters;
mod idempotency;
mod images;
mod instances;
mod key_pairs;
mod launch_templates;
mod network;
mod paging;
mod security_groups;
mod snapshots;
mod subscriptions;
mod support;
mod tags;
