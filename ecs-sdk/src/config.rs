//! Settings from the environment.
//!
//! ```no_run
//! use std::time::Duration;
//! use ecs_sdk::{Client, config};
//!
//! # async fn run() -> Result<(), ecs_sdk::Error> {
//! let builder = Client::builder().timeout(Duration::from_secs(60));
//! let ecs = config::load(builder).await?.build()?;
//! # Ok(())
//! # }
//! ```

pub use ecs_config::load;
