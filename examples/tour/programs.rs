//! The programs, each of which is a file of its own.

#![allow(dead_code, reason = "each has a `main`, which starts it alone")]

#[path = "../change_instance_type.rs"]
pub(crate) mod change_instance_type;
#[path = "../create_and_wait.rs"]
pub(crate) mod create_and_wait;
#[path = "../create_instances.rs"]
pub(crate) mod create_instances;
#[path = "../find_instances.rs"]
pub(crate) mod find_instances;
#[path = "../find_stock.rs"]
pub(crate) mod find_stock;
#[path = "../instance_life.rs"]
pub(crate) mod instance_life;
#[path = "../list_images.rs"]
pub(crate) mod list_images;
#[path = "../list_resources.rs"]
pub(crate) mod list_resources;
#[path = "../list_switches.rs"]
pub(crate) mod list_switches;
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
