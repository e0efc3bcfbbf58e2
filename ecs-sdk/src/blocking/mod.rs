//! The client for programs without an async runtime.
//!
//! It has the methods of [`ecs_sdk::Client`](crate::Client), with the same requests and responses.
//! A method returns a [`Call`], which takes the settings of this call and is sent by
//! [`send`](Call::send). [`pages`](Call::pages) and [`items`](Call::items) are iterators.
//!
//! ```no_run
//! use ecs_sdk::blocking::Client;
//! use ecs_sdk::instance::{DescribeInstancesRequest, StartInstanceRequest};
//!
//! # fn main() -> Result<(), ecs_sdk::Error> {
//! let ecs = Client::from_env()?;
//! ecs.start_instance(StartInstanceRequest::new().instance_id("i-one")).send()?;
//! ecs.wait_until_instances_running(["i-one"]).send()?;
//! for instance in ecs.describe_instances(DescribeInstancesRequest::new()).items() {
//!     println!("{}", instance?.instance_id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! [`workflows`] has the functions of [`ecs_sdk::workflows`](crate::workflows) for this client.
//!
//! No method needs an async runtime: connections live on a background thread, which starts with the
//! first call. Settings are those of [`ClientBuilder`]:
//!
//! ```no_run
//! use std::time::Duration;
//! use ecs_sdk::Credentials;
//! use ecs_sdk::blocking::{Client, config};
//!
//! # fn main() -> Result<(), ecs_sdk::Error> {
//! let ecs = Client::builder()
//!     .region("cn-hangzhou")
//!     .credentials(Credentials::access_key("LTAI-an-id", "a-secret"))
//!     .timeout(Duration::from_secs(60))
//!     .build()?;
//!
//! // Credentials and region from the environment, everything else as set.
//! let ecs = config::load(Client::builder().timeout(Duration::from_secs(60)))?.build()?;
//! # Ok(())
//! # }
//! ```
//!
//! On a thread of an async runtime every call is an
//! [`ErrorKind::Configuration`](crate::ErrorKind::Configuration), because it would block the other
//! tasks of that thread. Use [`ecs_sdk::Client`](crate::Client) there.

mod call;
mod client;
pub mod config;
mod pages;
mod runtime;
mod wait;
pub mod workflows;

pub use call::Call;
pub use client::Client;
pub use ecs_core::ClientBuilder;
pub use pages::{Items, Pages};
pub use wait::Wait;

// Empty without the groups of other products.
#[allow(unused_imports, unreachable_pub)]
pub use crate::generated::blocking::*;
