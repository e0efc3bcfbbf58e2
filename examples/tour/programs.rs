//! The example programs as modules of the tour.

#![allow(dead_code, reason = "each program has a `main`, which the tour does not call")]

#[path = "../available_instance_types.rs"]
pub(crate) mod available_instance_types;
#[path = "../change_instance_type.rs"]
pub(crate) mod change_instance_type;
#[path = "../create_and_wait.rs"]
pub(crate) mod create_and_wait;
#[path = "../create_instances.rs"]
pub(crate) mod create_instances;
#[path = "../find_instances.rs"]
pub(crate) mod find_instances;
#[path = "../instance_lifecycle.rs"]
pub(crate) mod instance_lifecycle;
#[path = "../list_images.rs"]
pub(crate) mod list_images;
#[path = "../list_resources.rs"]
pub(crate) mod list_resources;
#[path = "../list_vswitches.rs"]
pub(crate) mod list_vswitches;
#[path = "../possible_changes.rs"]
pub(crate) mod possible_changes;
#[path = "../release_and_schedule.rs"]
pub(crate) mod release_and_schedule;
#[path = "../release_instance.rs"]
pub(crate) mod release_instance;
#[path = "../renew_instances.rs"]
pub(crate) mod renew_instances;
#[path = "../spot_instance.rs"]
pub(crate) mod spot_instance;
#[path = "../watch_spot_interruptions.rs"]
pub(crate) mod watch_spot_interruptions;
