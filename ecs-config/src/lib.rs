//! Finds the credentials, the region and the settings of a client where Alibaba Cloud's own tools
//! find them, and reads the metadata of an ECS instance.
//!
//! Applications depend on `ecs-sdk`, which re-exports this crate as `credentials`, `metadata` and
//! `config`.
//!
//! | item | what it is |
//! | --- | --- |
//! | [`load`] | fills the settings of a client from the environment |
//! | [`credentials`] | credentials providers, and the default chain of them |
//! | [`metadata`] | the metadata service of an ECS instance (IMDS) |
//!
//! ```no_run
//! # async fn run() -> Result<(), ecs_core::Error> {
//! let client = ecs_config::load(ecs_core::Client::builder()).await?.build()?;
//! # Ok(())
//! # }
//! ```
//!
//! All access to environment variables, files, processes, network and clock goes through
//! [`Platform`](ecs_core::Platform), so that tests can replace it.

pub mod credentials;
mod load;
pub mod metadata;

pub use load::load;
