//! A local endpoint that speaks the ECS API, for tests without an account.
//!
//! It checks signatures (v1 and V3), timestamps, nonces and every parameter against the same
//! metadata that the client is generated from, with code of its own, so that a mistake of the
//! client is not repeated here. It answers any of the actions of ECS, and the few of VPC and
//! CloudMonitor that the client knows, with data that fits the documented shape.
//!
//! ```
//! # async fn demo() -> Result<(), Box<dyn std::error::Error>> {
//! use ecs_sim::EcsSim;
//!
//! let sim = EcsSim::start().await?;
//! let endpoint = sim.endpoint();
//! // Call `endpoint` with EcsSim::ACCESS_KEY_ID and EcsSim::ACCESS_KEY_SECRET, then look back:
//! for request in sim.requests() {
//!     assert_eq!(request.status, 200, "{request}");
//! }
//! sim.stop().await;
//! # Ok(())
//! # }
//! ```
//!
//! What it is not: there is no state behind the answers, no permissions, no throttling. An answer
//! made from its shape alone carries the header `x-ecs-sim: shape`.

mod actions;
mod auth;
mod body;
mod builder;
mod catalog;
mod error;
mod fits;
mod journal;
mod params;
mod refusal;
mod reply;
mod request;
mod request_id;
mod seen;
mod service;
mod shape;
mod sim;
mod validate;
mod world;

pub use builder::EcsSimBuilder;
pub use error::SimError;
pub use seen::{SeenRequest, SignatureKind};
pub use sim::EcsSim;
